import type { FactId, InteractionId } from '../../../shared/domain/ids.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { daysBetween } from '../../../shared/domain/time.ts';
import { onDay } from '../../text/on-day.ts';
import { useText } from '../../text/text-context.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { type FactClosing, useCloseFact } from './use-close-fact.ts';

interface Owed {
  readonly factId: FactId;
  readonly interactionId: InteractionId;
  readonly note: string;
  /** Of a request. */
  readonly subject?: string;
  readonly dueOn: Day | null;
}

/** What one side still owes the other, the oldest first, each closed where it stands. */
export function ExpectedSection(props: {
  readonly side: 'theirs' | 'ours';
  readonly rows: readonly Owed[];
  readonly today: Day;
  readonly onEditEntry: (id: InteractionId) => void;
}) {
  const { side, rows, today, onEditEntry } = props;
  const text = useText();
  const { t, dynamic, day } = text;
  const close = useCloseFact(today);
  const isTheirs = side === 'theirs';
  const nameOf = (row: Owed) =>
    row.note ||
    dynamic(row.subject === undefined ? 'domain.factKind.promise' : `domain.requestSubject.${row.subject}`);
  const endings = (row: Owed): { id: FactClosing; label: string }[] =>
    isTheirs
      ? [
          { id: 'received', label: t('client.received') },
          { id: 'refused', label: t('client.refused') },
        ]
      : [
          ...(row.dueOn !== null && row.dueOn < today
            ? []
            : [{ id: 'kept' as const, label: t('client.kept') }]),
          { id: 'late', label: t('client.keptLate') },
          { id: 'broken', label: t('client.broken') },
        ];
  const when = ({ dueOn }: Owed) => {
    if (dueOn === null) return t('client.noDue');
    const late = daysBetween(dueOn, today);
    return late > 0
      ? t('client.late', { count: late })
      : late === 0
        ? t('client.dueToday')
        : t('client.by', { due: text.language === 'it' ? onDay(dueOn, today, text, 'short') : day(dueOn) });
  };
  return (
    <section>
      <h2>{t(isTheirs ? 'client.expected' : 'client.promised')}</h2>
      {rows.length === 0 ? (
        <p className="muted">{t(isTheirs ? 'client.expectedNone' : 'client.promisedNone')}</p>
      ) : (
        <ul className="cl-owed">
          {rows.map((row) => {
            const name = nameOf(row);
            return (
              <li key={row.factId}>
                <button
                  type="button"
                  aria-label={t('client.openEntry', { what: name })}
                  onClick={() => onEditEntry(row.interactionId)}
                >
                  {name}
                </button>
                <span className={row.dueOn !== null && row.dueOn < today ? 'nowrap num' : 'nowrap num muted'}>
                  {when(row)}
                </span>
                <MenuButton
                  label={t('client.closeFact', { what: name })}
                  icon="check"
                  isIconOnly
                  size="small"
                  variant="quiet"
                  items={endings(row)}
                  onAction={(as) =>
                    close({ factId: row.factId, interactionId: row.interactionId, what: name, as })
                  }
                />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
