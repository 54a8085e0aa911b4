import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { TextField as AriaTextField, Input } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { given } from './given.ts';
import { Icon, type IconName } from './icon.tsx';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | undefined;
  readonly icon?: IconName | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
  /** Enter, outside of a composition. */
  readonly onSubmit?: (() => void) | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  readonly name?: string | undefined;
  readonly autoComplete?: string | undefined;
  readonly className?: string | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps): ReactNode {
  const {
    label,
    error,
    hint,
    isLabelHidden,
    size,
    icon,
    onSubmit,
    onKeyDown,
    inputRef,
    placeholder,
    className,
    ...rest
  } = props;
  const input = (
    <Input
      className={icon === undefined ? classNames('input', size === 'small' && 'sm') : ''}
      {...given({ ref: inputRef, placeholder })}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (event.key === 'Enter' && !event.nativeEvent.isComposing && onSubmit !== undefined) {
          event.preventDefault();
          onSubmit();
        }
      }}
    />
  );
  return (
    <AriaTextField
      {...given(rest)}
      isInvalid={error !== undefined}
      className={classNames('field', error !== undefined && 'is-invalid', className)}
    >
      <FieldFrame label={label} error={error} hint={hint} isLabelHidden={isLabelHidden}>
        {icon === undefined ? (
          input
        ) : (
          <div className={classNames('input-group', size === 'small' && 'sm')}>
            <Icon name={icon} size={14} />
            {input}
          </div>
        )}
      </FieldFrame>
    </AriaTextField>
  );
}
