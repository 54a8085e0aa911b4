import { type ComponentType, memo, useState } from 'react';
import { Link } from 'react-router';
import type { TimelineEntry } from '../../../shared/contract/interactions.ts';
import type { OpenNote } from '../../../shared/contract/reader.ts';
import type { ClientId, InteractionId } from '../../../shared/domain/ids.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { useJustLoggedStore } from '../../store/just-logged-store.ts';
import { factWords } from '../../text/fact-words.ts';
import { type Text, useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MarkedText, type TextMark } from '../../ui/marked-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { entryParts } from './entry-parts.ts';
import { QuotedText } from './quoted-text.tsx';
import type { useCloseFact } from './use-close-fact.ts';
import { useSignalLabels } from './use-signal-labels.ts';

/** Characters from which a text is folded. */
const longText = 700;

interface RowProps {
  readonly entry: TimelineEntry;
  /** Whose timeline it is. */
  readonly clientId: ClientId;
  /** The first of its month: the month stands over it. */
  readonly startsMonth: boolean;
  readonly today: Day;
  readonly onEdit: (id: InteractionId) => void;
  readonly onClose: ReturnType<typeof useCloseFact>;
  /** What there is to answer of the entry, and how it is shown. */
  readonly note?: OpenNote | undefined;
  readonly Proposals?: ComponentType<{ readonly note: OpenNote }> | undefined;
}

/** One entry: when, what, with whom, its facts, the signals that they speak for. */
export const TimelineEntryRow = memo(function TimelineEntryRow(props: RowProps) {
  const { entry, clientId, startsMonth, today, note, Proposals } = props;
  const text = useText();
  const { t, dynamic, day } = text;
  const kind = dynamic(`domain.interactionKind.${entry.kind}`);
  const { title, rest } = entryParts(entry.text);
  const facts = entry.facts.filter((fact) => fact.clientId === clientId);
  const marks = note?.proposals.map((proposal) => proposal.phrase) ?? [];
  const titleAt = entry.text.length - entry.text.trimStart().length;
  const restAt = entry.text.trimEnd().length - rest.length;
  // Asked under the line where it was just written, it is not asked twice.
  const isAskedAbove = useJustLoggedStore(
    (s) => s.entry?.from === 'inline' && s.entry.interactionId === entry.id,
  );
  return (
    <>
      {startsMonth ? <h3 className="cl-month">{day(entry.occurredOn, 'month')}</h3> : null}
      <article className="cl-entry">
        <time
          dateTime={entry.occurredOn}
          title={`${day(entry.occurredOn, 'long')}, ${text.time(entry.occurredAtMs)}`}
        >
          {dayOfMonth(entry.occurredOn, text)}
          {entry.occurredOn.slice(0, 4) === today.slice(0, 4) ? null : (
            <small>{entry.occurredOn.slice(0, 4)}</small>
          )}
        </time>
        <span className="cl-entry-icon">
          <Icon name={entry.kind} label={title === null ? undefined : kind} />
        </span>
        <div className="cl-entry-body">
          <p className="cl-entry-head">
            <b>{title === null ? kind : <MarkedText text={title} marks={marks} offset={titleAt} />}</b>{' '}
            <EntryPeople entry={entry} clientId={clientId} title={title ?? ''} />
          </p>
          {rest === '' ? null : <EntryText rest={rest} marks={marks} offset={restAt} />}
          {facts.length + entry.signalIds.length + entry.attachmentCount === 0 ? null : (
            <div className="cl-facts">
              {facts.map((fact) => {
                const words = factWords(fact.detail, fact.note, today, text);
                return (
                  <Tag key={fact.id}>
                    {words.label}: {words.value}
                  </Tag>
                );
              })}
              {entry.attachmentCount === 0 ? null : (
                <Tag icon="file">{t('client.attachments', { count: entry.attachmentCount })}</Tag>
              )}
              <EntrySignals entry={entry} clientId={clientId} />
            </div>
          )}
          {note && Proposals && !isAskedAbove ? <Proposals note={note} /> : null}
        </div>
        <EntryActions {...props} />
      </article>
    </>
  );
});

/** Contacts, how long, which other clients. */
function EntryPeople({
  entry,
  clientId,
  title,
}: Pick<RowProps, 'entry' | 'clientId'> & { readonly title: string }) {
  const { t, list } = useText();
  const others = entry.clients.filter(({ id }) => id !== clientId);
  const parts = [
    // Who is already named is not named twice.
    ...entry.contacts.map(({ name }) => name).filter((name) => !title.includes(name)),
    ...(entry.durationMin === null ? [] : [t('client.minutes', { count: entry.durationMin })]),
    ...(others.length === 0 ? [] : [t('client.alsoWith', { names: list(others.map(({ name }) => name)) })]),
  ];
  return <span className="muted">{parts.join(', ')}</span>;
}

function EntryText({
  rest,
  marks,
  offset,
}: {
  readonly rest: string;
  readonly marks: readonly TextMark[];
  /** Where `rest` begins in the entry's text. */
  readonly offset: number;
}) {
  const { t } = useText();
  const [isWhole, setWhole] = useState(false);
  const isLong = rest.length > longText;
  return (
    <>
      <p className={isLong && !isWhole ? 'cl-entry-text is-folded' : 'cl-entry-text'}>
        <QuotedText text={rest} marks={marks} offset={offset} />
      </p>
      {isLong ? (
        <button type="button" className="link small" onClick={() => setWhole(!isWhole)}>
          {t(isWhole ? 'client.showLess' : 'client.showAll')}
        </button>
      ) : null}
    </>
  );
}

function EntrySignals({ entry, clientId }: Pick<RowProps, 'entry' | 'clientId'>) {
  const { t } = useText();
  const labelOf = useSignalLabels();
  if (entry.signalIds.length === 0) return null;
  return (
    <>
      <span className="sr">{t('client.speaksFor')}</span>
      {entry.signalIds.map((id) => (
        <Link key={id} className="link cl-signal" to={`/clients/${clientId}/signals?signal=${id}`}>
          {labelOf(id)}
        </Link>
      ))}
    </>
  );
}

function EntryActions({ entry, clientId, today, onEdit, onClose }: RowProps) {
  const text = useText();
  const { t } = text;
  const client = useWorkbenchClient();
  const remove = useChange(() => client.interactions.remove({ interactionIds: [entry.id] }), {
    said: () => t('client.entryRemoved'),
  });
  const open = entry.facts.filter(
    ({ clientId: whose, detail }) =>
      whose === clientId &&
      ((detail.kind === 'request' && detail.outcome === 'pending' && detail.receivedOn === null) ||
        (detail.kind === 'promise' && detail.outcome === 'open')),
  );
  return (
    <div className="cl-entry-acts">
      {open.map(({ id, detail, note }) => {
        const isLate = detail.kind === 'promise' && detail.dueOn !== null && detail.dueOn < today;
        const as = detail.kind === 'request' ? 'received' : isLate ? 'late' : 'kept';
        const what = note || factWords(detail, note, today, text).value;
        const label = t(
          as === 'received' ? 'client.received' : as === 'late' ? 'client.keptLate' : 'client.kept',
        );
        return (
          <Button
            key={id}
            size="small"
            aria-label={`${label}: ${what}`}
            onPress={() => onClose({ factId: id, interactionId: entry.id, what, as })}
          >
            {label}
          </Button>
        );
      })}
      <IconButton icon="edit" size="small" label={t('client.editEntry')} onPress={() => onEdit(entry.id)} />
      <IconButton
        icon="trash"
        size="small"
        label={t('client.removeEntry')}
        onPress={() => remove.mutate(undefined)}
      />
    </div>
  );
}

/** `18 nov`: the year, where it is another, stands under it. */
function dayOfMonth(on: Day, text: Text): string {
  return new Intl.DateTimeFormat(text.locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${on}T00:00:00Z`),
  );
}
