import { parseDate } from '@internationalized/date';
import type { ReactNode } from 'react';
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components';
import type { Day } from '../../shared/domain/time.ts';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { given } from './given.ts';

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`; null while it is empty or not yet whole. */
  readonly value: Day | null;
  readonly onChange: (value: Day | null) => void;
  readonly min?: Day | undefined;
  readonly max?: Day | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A day, written in the order of the locale, part by part; arrows change a part. */
export function DateField(props: DateFieldProps): ReactNode {
  const { label, error, hint, isLabelHidden, size, value, onChange, min, max, className, ...rest } = props;
  return (
    <AriaDateField
      {...given({ ...rest, minValue: min && parseDate(min), maxValue: max && parseDate(max) })}
      value={value === null ? null : parseDate(value)}
      onChange={(next) => onChange(next === null ? null : (next.toString() as Day))}
      shouldForceLeadingZeros
      {...(error === undefined ? {} : { isInvalid: true })}
      className={classNames('field', error !== undefined && 'is-invalid', className)}
    >
      <FieldFrame label={label} error={error} hint={hint} isLabelHidden={isLabelHidden}>
        <DateInput className={classNames('input date', size === 'small' && 'sm')}>
          {(segment) => <DateSegment segment={segment} className="date-part" />}
        </DateInput>
      </FieldFrame>
    </AriaDateField>
  );
}
