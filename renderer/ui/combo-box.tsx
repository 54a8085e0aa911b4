import type { ReactNode } from 'react';
import { ComboBox as AriaComboBox, Button, Group, Input, ListBox, Popover } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { given } from './given.ts';
import { Icon } from './icon.tsx';
import { useLayer } from './layers.tsx';
import { type Option, OptionItem } from './option.tsx';

export interface ComboBoxProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  /** Null when the text is cleared, or is not one of the options. */
  readonly onChange: (id: Id | null) => void;
  readonly inputValue?: string | undefined;
  readonly onInputChange?: ((text: string) => void) | undefined;
  /** Keeps a text that is none of the options. */
  readonly allowsCustom?: boolean | undefined;
  readonly placeholder?: string | undefined;
  /** Said when no option matches. */
  readonly emptyText: string;
  readonly autoFocus?: boolean | undefined;
  readonly className?: string | undefined;
}

/** One choice out of a long list, found by typing. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>): ReactNode {
  const {
    label,
    error,
    hint,
    isLabelHidden,
    size,
    options,
    value,
    onChange,
    allowsCustom,
    placeholder,
    emptyText,
    className,
    ...rest
  } = props;
  const layer = useLayer();
  return (
    <AriaComboBox
      {...given({ ...rest, allowsCustomValue: allowsCustom })}
      defaultItems={options}
      value={value}
      onChange={(key) => onChange(key as Id | null)}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={error !== undefined}
      className={classNames('field', error !== undefined && 'is-invalid', className)}
    >
      <FieldFrame label={label} error={error} hint={hint} isLabelHidden={isLabelHidden}>
        <Group className={classNames('input-group', size === 'small' && 'sm')}>
          <Input {...given({ placeholder })} />
          <Button className="open">
            <Icon name="chevron-down" size={14} />
          </Button>
        </Group>
        <Popover {...layer} className="float fit" offset={4}>
          <ListBox<Option<Id>>
            className="options"
            renderEmptyState={() => <p className="options-empty">{emptyText}</p>}
          >
            {(option) => <OptionItem option={option} />}
          </ListBox>
        </Popover>
      </FieldFrame>
    </AriaComboBox>
  );
}
