import type { ReactNode } from 'react';
import { isTyping } from './use-row-keys.ts';

export interface RowListProps {
  readonly label: string;
  /** `Row`s. */
  readonly children: ReactNode;
}

const steps: Readonly<Record<string, number>> = { j: 1, J: 1, ArrowDown: 1, k: -1, K: -1, ArrowUp: -1 };

/** Lines that open something. J/K and arrows go from row to row, across the lists of one page. */
export function RowList({ label, children }: RowListProps): ReactNode {
  return (
    <ul
      aria-label={label}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
          return;
        const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
        const current = (event.target as Element).closest('li')?.querySelector<HTMLElement>('[data-row]');
        const next = current && rows[rows.indexOf(current) + step];
        if (!next) return;
        event.preventDefault();
        next.focus();
      }}
    >
      {children}
    </ul>
  );
}
