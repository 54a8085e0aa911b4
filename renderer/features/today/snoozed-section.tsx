import type { ReactNode } from 'react';
import type { Drifting, Today } from '../../app/count-today.ts';
import { onDay } from '../../text/on-day.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useSetAside } from './use-set-aside.ts';

/** How many rows are put off, and which; each can be taken up before its day. */
export function SnoozedSection(props: {
  readonly today: Today;
  /** Every client that changed its pace, put off or not: what has eased since would not come back. */
  readonly drifting: readonly Drifting[];
}): ReactNode {
  const { today, drifting } = props;
  const text = useText();
  const { t, dynamic } = text;
  const { takeUp } = useSetAside();
  const standing = new Set(drifting.map(({ key }) => key));
  const snoozed = today.setAside
    .flatMap((row) => (row.untilOn === null ? [] : [{ ...row, untilOn: row.untilOn }]))
    .filter((row) => row.kind !== 'drift' || standing.has(row.key))
    .sort((a, b) => a.untilOn.localeCompare(b.untilOn));
  if (snoozed.length === 0) return null;
  return (
    <details className="today-snoozed">
      <summary>{t('today.snoozed', { count: snoozed.length })}</summary>
      <ul>
        {snoozed.map((row) => (
          <li key={`${row.kind} ${row.key}`}>
            <span className="med">{row.clientName}</span>
            <span className="muted">{dynamic(`today.kind.${row.kind}`)}</span>
            <span className="muted">
              {t('today.backOn', { on: onDay(row.untilOn, text.today, text, 'short') })}
            </span>
            <Button
              size="small"
              variant="quiet"
              onPress={() => takeUp(row)}
              aria-label={t('today.takeUpOf', { name: row.clientName })}
            >
              {t('today.takeUp')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
