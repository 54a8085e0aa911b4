import type { ReactNode } from 'react';
import type { RatingValue } from '../../shared/domain/rating.ts';
import { classNames } from './class-names.ts';
import { levelClass } from './level-class.ts';

export interface LevelCellProps {
  readonly value: RatingValue;
  /** The level in words; the digit alone is read without it. */
  readonly label?: string | undefined;
}

/** A level as digit on its colour: `?` dashed when not observed, a dash when not applicable. */
export function LevelCell({ value, label }: LevelCellProps): ReactNode {
  const text = value === 'unknown' ? '?' : value === 'na' ? '–' : String(value);
  const name = label === undefined ? {} : { role: 'img', 'aria-label': label };
  return (
    <span className={classNames('lv', levelClass(value))} {...name}>
      {text}
    </span>
  );
}
