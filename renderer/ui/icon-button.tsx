import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, ToggleButton } from 'react-aria-components';
import type { ButtonVariant, ControlSize } from './button.tsx';
import { classNames } from './class-names.ts';
import { given } from './given.ts';
import { Icon, type IconName } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps {
  readonly icon: IconName;
  /** Its name, read and shown as tooltip. */
  readonly label: string;
  readonly onPress?: (() => void) | undefined;
  readonly size?: ControlSize | undefined;
  readonly variant?: ButtonVariant | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly shortcut?: string | undefined;
  /** Makes it a toggle in this state. */
  readonly isPressed?: boolean | undefined;
  /** False for a cross: its meaning is plain, and Esc must close what it closes, not its tooltip. */
  readonly hasTooltip?: boolean | undefined;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A button that is only an icon, where the words would repeat what stands beside it. */
export function IconButton(props: IconButtonProps): ReactNode {
  const {
    icon,
    label,
    onPress,
    size,
    variant = 'normal',
    isDisabled,
    shortcut,
    isPressed,
    hasTooltip = true,
    className,
    ref,
  } = props;
  const shared = {
    'aria-label': label,
    className: classNames(
      'btn icononly',
      variant !== 'normal' && variant,
      size === 'small' && 'sm',
      className,
    ),
    ...given({ ref, isDisabled, onPress: onPress && (() => onPress()) }),
  };
  const glyph = <Icon name={icon} size={size === 'small' ? 14 : 16} />;
  const button =
    isPressed === undefined ? (
      <AriaButton {...shared}>{glyph}</AriaButton>
    ) : (
      <ToggleButton {...shared} isSelected={isPressed}>
        {glyph}
      </ToggleButton>
    );
  if (!hasTooltip) return button;
  return (
    <Tooltip
      content={
        <>
          {label}
          {shortcut === undefined ? null : <kbd>{shortcut}</kbd>}
        </>
      }
    >
      {button}
    </Tooltip>
  );
}
