import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { given } from './given.ts';

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  /** Lines shown before it scrolls. */
  readonly rows?: number | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLTextAreaElement>) => void) | undefined;
  readonly inputRef?: Ref<HTMLTextAreaElement> | undefined;
  readonly className?: string | undefined;
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps): ReactNode {
  const {
    label,
    error,
    hint,
    isLabelHidden,
    size,
    rows = 3,
    onKeyDown,
    inputRef,
    placeholder,
    className,
    ...rest
  } = props;
  return (
    <AriaTextField
      {...given(rest)}
      isInvalid={error !== undefined}
      className={classNames('field', error !== undefined && 'is-invalid', className)}
    >
      <FieldFrame label={label} error={error} hint={hint} isLabelHidden={isLabelHidden}>
        <AriaTextArea
          className={classNames('input', size === 'small' && 'sm')}
          rows={rows}
          {...given({ ref: inputRef, placeholder, onKeyDown })}
        />
      </FieldFrame>
    </AriaTextField>
  );
}
