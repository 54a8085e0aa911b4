import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface RowProps {
  readonly icon?: ReactNode;
  /** Whom or what it is about; the name of the row. */
  readonly title: ReactNode;
  readonly text?: ReactNode;
  /** At the end: a date, days late, a number. */
  readonly trailing?: ReactNode;
  /** Small buttons, seen on hover and focus. */
  readonly actions?: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly isSelected?: boolean | undefined;
  /** The trailing figure weighs. */
  readonly isLate?: boolean | undefined;
  /** The text is a sentence: shown whole, on several lines where it must. */
  readonly isWhole?: boolean | undefined;
}

/** A line of a RowList. */
export function Row({
  icon,
  title,
  text,
  trailing,
  actions,
  onPress,
  isSelected,
  isLate,
  isWhole,
}: RowProps): ReactNode {
  const hasText = text !== undefined && text !== null;
  return (
    <li
      className={classNames(
        'row',
        icon === undefined && 'no-icon',
        !hasText && 'no-text',
        isSelected && 'is-selected',
        isWhole && 'is-whole',
      )}
    >
      {icon === undefined ? null : <span className="row-icon">{icon}</span>}
      <span className="row-title">
        {onPress === undefined ? (
          title
        ) : (
          <button
            type="button"
            className="row-main"
            data-row=""
            onClick={onPress}
            aria-current={isSelected ? 'true' : undefined}
          >
            {title}
          </button>
        )}
      </span>
      {hasText ? <span className="row-text">{text}</span> : null}
      <span className="row-actions">{actions}</span>
      <span className={classNames('row-trailing', isLate && 'is-late')}>{trailing}</span>
    </li>
  );
}
