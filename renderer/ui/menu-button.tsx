import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from 'react-aria-components';
import type { ButtonVariant, ControlSize } from './button.tsx';
import { classNames } from './class-names.ts';
import { given } from './given.ts';
import { Icon, type IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import { useLayer } from './layers.tsx';

export interface MenuEntry<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly shortcut?: string | undefined;
  readonly detail?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

export interface MenuButtonProps<Id extends string> {
  readonly label: string;
  readonly items: readonly (MenuEntry<Id> | 'separator')[];
  readonly onAction: (id: Id) => void;
  readonly icon?: IconName | undefined;
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ControlSize | undefined;
  /** The label is read but not shown; the icon (by default three dots) stands alone. */
  readonly isIconOnly?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** A button that opens a list of actions. */
export function MenuButton<Id extends string>(props: MenuButtonProps<Id>): ReactNode {
  const { label, items, onAction, icon, variant = 'normal', size, isIconOnly, isDisabled } = props;
  const layer = useLayer();
  return (
    <MenuTrigger>
      <AriaButton
        className={classNames(
          'btn',
          variant !== 'normal' && variant,
          size === 'small' && 'sm',
          isIconOnly && 'icononly',
        )}
        {...given({ 'aria-label': isIconOnly ? label : undefined, isDisabled })}
      >
        {isIconOnly ? (
          <Icon name={icon ?? 'more'} size={16} />
        ) : (
          <>
            {icon === undefined ? null : <Icon name={icon} size={size === 'small' ? 14 : 16} />}
            {label}
            <Icon name="chevron-down" size={14} className="btn-caret" />
          </>
        )}
      </AriaButton>
      <Popover {...layer} className="float" offset={4}>
        <Menu className="menu" onAction={(key) => onAction(key as Id)}>
          {items.map((item, index) =>
            item === 'separator' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a separator is nothing but its place
              <Separator key={`separator-${index}`} />
            ) : (
              <MenuItem
                key={item.id}
                id={item.id}
                textValue={item.label}
                className="option"
                {...given({ isDisabled: item.isDisabled })}
              >
                {item.icon === undefined ? null : <Icon name={item.icon} size={14} />}
                <Text slot="label">{item.label}</Text>
                {item.detail === undefined ? null : (
                  <Text slot="description" className="option-detail">
                    {item.detail}
                  </Text>
                )}
                {item.shortcut === undefined ? null : <Kbd isHidden>{item.shortcut}</Kbd>}
              </MenuItem>
            ),
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
