import type { ReactNode } from 'react';
import { NumberField as AriaNumberField, Group, Input } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { given } from './given.ts';

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
  /** How the number reads in the locale of the page; `{ style: 'percent' }` takes 0–1. */
  readonly format?: Intl.NumberFormatOptions | undefined;
  /** Named after the number, e.g. `€`, `h`, `giorni`. */
  readonly unit?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A number typed in the locale of the page; empty is null. Arrow keys step. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const {
    label,
    error,
    hint,
    isLabelHidden,
    size,
    value,
    onChange,
    min,
    max,
    format,
    unit,
    className,
    ...rest
  } = props;
  return (
    <AriaNumberField
      {...given({
        ...rest,
        minValue: min,
        maxValue: max,
        formatOptions: { useGrouping: 'always', ...format },
      })}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isInvalid={error !== undefined}
      className={classNames('field', error !== undefined && 'is-invalid', className)}
    >
      <FieldFrame label={label} error={error} hint={hint} isLabelHidden={isLabelHidden}>
        <Group className={classNames('input-group', size === 'small' && 'sm')}>
          <Input />
          {unit === undefined ? null : (
            <span className="unit" aria-hidden="true">
              {unit}
            </span>
          )}
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
}
