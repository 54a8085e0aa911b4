import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import type { ControlSize } from './button.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

/** What every field of the kit takes. */
export interface FieldProps {
  readonly label: string;
  /** What is wrong and what to do, shown under the field. */
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  /** The label is read but not shown. */
  readonly isLabelHidden?: boolean | undefined;
  readonly size?: ControlSize | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isRequired?: boolean | undefined;
}

export interface FieldFrameProps extends Pick<FieldProps, 'label' | 'error' | 'hint' | 'isLabelHidden'> {
  readonly children: ReactNode;
}

/** Label, control, then the hint or the error; inside a react-aria field, whose contexts tie them together. */
export function FieldFrame({ label, error, hint, isLabelHidden, children }: FieldFrameProps): ReactNode {
  return (
    <>
      <Label className={classNames('field-label', isLabelHidden && 'sr')}>{label}</Label>
      {children}
      {hint === undefined || error !== undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="errline">
        {error === undefined ? null : (
          <>
            <Icon name="alert" size={14} />
            <span>{error}</span>
          </>
        )}
      </FieldError>
    </>
  );
}
