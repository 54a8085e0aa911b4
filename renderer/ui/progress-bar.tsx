import type { ReactNode } from 'react';
import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { given } from './given.ts';

export interface ProgressBarProps {
  readonly label: string;
  /** Absent: it goes on, nobody knows how far. */
  readonly value?: number | undefined;
  readonly max?: number | undefined;
  /** How far in words, e.g. `120 righe su 184`. */
  readonly text?: string | undefined;
  readonly isLabelHidden?: boolean | undefined;
}

export function ProgressBar({ label, value, max = 100, text, isLabelHidden }: ProgressBarProps): ReactNode {
  return (
    <AriaProgressBar
      className="progress"
      maxValue={max}
      isIndeterminate={value === undefined}
      {...given({ value, valueLabel: text })}
    >
      {({ percentage, valueText }) => (
        <>
          <span className={classNames('progress-head', isLabelHidden && 'sr')}>
            <Label>{label}</Label>
            <span>{value === undefined ? text : valueText}</span>
          </span>
          <span className="progress-track" aria-hidden="true">
            <span
              className={classNames('progress-fill', value === undefined && 'is-unknown')}
              style={value === undefined ? undefined : { width: `${percentage ?? 0}%` }}
            />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
