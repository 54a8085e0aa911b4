import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { given } from './given.ts';
import { Icon, type IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import { Tooltip } from './tooltip.tsx';

export type ButtonVariant = 'normal' | 'primary' | 'quiet';
export type ControlSize = 'normal' | 'small';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  /** One `primary` in a view. */
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ControlSize | undefined;
  readonly icon?: IconName | undefined;
  /** Shown as a key after the words, e.g. `Ctrl L`; the key itself is bound elsewhere. */
  readonly shortcut?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Why it is off: the button stays reachable and says so. */
  readonly disabledReason?: string | undefined;
  readonly isPending?: boolean | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly form?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly className?: string | undefined;
  readonly id?: string | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-expanded'?: boolean | undefined;
  readonly 'aria-controls'?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A verb that does something. */
export function Button(props: ButtonProps): ReactNode {
  const {
    children,
    onPress,
    variant = 'normal',
    size,
    icon,
    shortcut,
    isDisabled,
    disabledReason,
    isPending,
    type,
    className,
    ...rest
  } = props;
  const explains = isDisabled === true && disabledReason !== undefined;
  const button = (
    <AriaButton
      {...given(rest)}
      // Not the library's own `isPending`: it announces by an id that is gone once the button is.
      {...given({ type: isPending && type === 'submit' ? 'button' : type })}
      {...(explains || isPending
        ? { 'aria-disabled': true }
        : given({ isDisabled, onPress: onPress && (() => onPress()) }))}
      className={classNames(
        'btn',
        isPending && 'is-pending',
        variant !== 'normal' && variant,
        size === 'small' && 'sm',
        className,
      )}
    >
      {icon === undefined ? null : <Icon name={icon} size={size === 'small' ? 14 : 16} />}
      {children}
      {shortcut === undefined ? null : <Kbd isHidden>{shortcut}</Kbd>}
    </AriaButton>
  );
  return explains ? <Tooltip content={disabledReason}>{button}</Tooltip> : button;
}
