import { Time } from '@internationalized/date';
import type { ReactNode } from 'react';
import { TimeField as AriaTimeField, DateInput, DateSegment } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { given } from './given.ts';

export interface TimeFieldProps extends FieldProps {
  /** Minutes since midnight; null while it is empty or not yet whole. */
  readonly value: number | null;
  readonly onChange: (minutes: number | null) => void;
  readonly className?: string | undefined;
}

/** A time of day, written as the locale does; arrows change a part. */
export function TimeField(props: TimeFieldProps): ReactNode {
  const { label, error, hint, isLabelHidden, size, value, onChange, className, ...rest } = props;
  return (
    <AriaTimeField
      {...given(rest)}
      value={value === null ? null : new Time(Math.floor(value / 60), value % 60)}
      onChange={(next) => onChange(next === null ? null : next.hour * 60 + next.minute)}
      shouldForceLeadingZeros
      {...(error === undefined ? {} : { isInvalid: true })}
      className={classNames('field', error !== undefined && 'is-invalid', className)}
    >
      <FieldFrame label={label} error={error} hint={hint} isLabelHidden={isLabelHidden}>
        <DateInput className={classNames('input date', size === 'small' && 'sm')}>
          {(segment) => <DateSegment segment={segment} className="date-part" />}
        </DateInput>
      </FieldFrame>
    </AriaTimeField>
  );
}
