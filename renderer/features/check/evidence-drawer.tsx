import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { CheckRow } from '../../../shared/contract/checks.ts';
import type { TimelineEntry } from '../../../shared/contract/interactions.ts';
import type { Measured } from '../../../shared/contract/measures.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { factWords } from '../../text/fact-words.ts';
import { useText } from '../../text/text-context.tsx';
import { Loading } from '../../ui/loading.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { MeasuredSuggestion } from './measured-suggestion.tsx';
import type { RatingChange } from './use-check.ts';

/** What the check asks of the drawer. */
export interface EvidenceHandle {
  /** The first proposed entry takes the focus, as soon as it is there; without any, the search does. */
  focusFirst(): void;
}

/** What the signal means, and the evidence for it: picked from the log, or a reason in words. */
export function EvidenceDrawer(props: {
  readonly row: CheckRow;
  readonly clientId: ClientId;
  readonly measured: Measured | undefined;
  readonly onAccept: () => void;
  readonly isDisabled: boolean;
  readonly onRate: (change: RatingChange) => void;
  /** Back to the rating of this signal. */
  readonly onBack: () => void;
  readonly ref: Ref<EvidenceHandle>;
}) {
  const { t, of } = useText();
  const workbench = useWorkbench();
  const [query, setQuery] = useState('');
  const { signal, rating } = props.row;
  const [note, setNote] = useState(rating?.note ?? '');
  const proposed = useQuery(
    workbench.checks.evidence.queryOptions({
      input: { clientId: props.clientId, signalId: signal.id, query, limit: 12 },
    }),
  );
  const root = useRef<HTMLElement>(null);
  const isWaitingForEntries = useRef(false);
  const focusFirst = () => {
    isWaitingForEntries.current = proposed.data === undefined;
    const first = root.current?.querySelector<HTMLElement>('input[type="checkbox"]:not([disabled])');
    if (!isWaitingForEntries.current)
      (first ?? root.current?.querySelector<HTMLElement>('input, textarea'))?.focus();
  };
  useImperativeHandle(props.ref, () => ({ focusFirst }));
  // `E` may come before the proposals: the focus follows when they do.
  useEffect(() => {
    if (isWaitingForEntries.current) focusFirst();
  });
  const chosen = new Set(rating?.interactionIds ?? []);
  const value = rating?.value ?? 'unknown';

  const toggle = (entry: TimelineEntry) => {
    const next = new Set(chosen);
    if (!next.delete(entry.id)) next.add(entry.id);
    props.onRate({ signalId: signal.id, value, interactionIds: [...next] });
  };
  const saveNote = () => {
    if (note !== (rating?.note ?? '')) props.onRate({ signalId: signal.id, value, note });
  };
  // Enter picks and goes back to the rating, so that evidence costs two keys; Space picks and stays.
  const onEntryKey = (entry: TimelineEntry) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    toggle(entry);
    props.onBack();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      saveNote();
      props.onBack();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const boxes = [...event.currentTarget.querySelectorAll<HTMLElement>('input[type="checkbox"]')];
      const i = boxes.indexOf(event.target as HTMLElement);
      if (i < 0) return;
      event.preventDefault();
      boxes[i + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
    }
  };

  return (
    <aside className="chk-evidence" ref={root} aria-label={t('check.drawer')} data-landmark="drawer">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Esc and arrows for the fields inside */}
      <div onKeyDown={onKeyDown}>
        <h2>
          {signal.number !== null && `${signal.number}. `}
          {of(signal.label)}
        </h2>
        <p className="ink2">{of(signal.description)}</p>
        <p className="quote it">{of(signal.question)}</p>
        {signal.class === 'knock-out' && <p className="muted">{t('check.knockOutHint')}</p>}
        {props.measured && (
          <>
            <h3>{t('check.suggested')}</h3>
            <MeasuredSuggestion
              measured={props.measured}
              clientId={props.clientId}
              current={rating?.value ?? null}
              isDisabled={props.isDisabled}
              onAccept={props.onAccept}
            />
          </>
        )}
        <h3>{t('check.evidenceHeading')}</h3>
        {proposed.data ? (
          <ul className="chk-entries">
            {proposed.data.map((entry) => (
              <li key={entry.id}>
                <EvidenceEntry
                  entry={entry}
                  isChosen={chosen.has(entry.id)}
                  isDisabled={props.isDisabled}
                  onToggle={() => toggle(entry)}
                  onKeyDown={onEntryKey(entry)}
                />
              </li>
            ))}
          </ul>
        ) : (
          <Loading label={t('app.loading')} text={t('app.loadingLong')} />
        )}
        {proposed.data?.length === 0 && (
          <p className="muted">{t(query === '' ? 'check.noEvidence' : 'check.noneFound')}</p>
        )}
        <TextField
          label={t('check.searchEvidence')}
          isLabelHidden
          placeholder={t('check.searchEvidence')}
          icon="search"
          size="small"
          value={query}
          onChange={setQuery}
        />
        <TextArea
          label={t('check.reason')}
          hint={t('check.reasonHint')}
          rows={3}
          value={note}
          onChange={setNote}
          onBlur={saveNote}
          isDisabled={props.isDisabled}
        />
        {signal.shows.length > 0 && (
          <>
            <h3>{t('check.shows')}</h3>
            <ul className="chk-shows">
              {signal.shows.map((show) => (
                <li key={show.en}>{of(show)}</li>
              ))}
            </ul>
          </>
        )}
        {of(signal.remedy) !== '' && (
          <>
            <h3>{t('check.remedy')}</h3>
            <p className="ink2">{of(signal.remedy)}</p>
          </>
        )}
      </div>
    </aside>
  );
}

function EvidenceEntry(props: {
  readonly entry: TimelineEntry;
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
  readonly onToggle: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const text = useText();
  const { entry } = props;
  const facts = entry.facts
    .map((fact) => factWords(fact.detail, fact.note, text.today, text))
    .map((words) => `${words.label}: ${words.value}`);
  const title =
    entry.text === '' ? (facts[0] ?? text.dynamic(`domain.interactionKind.${entry.kind}`)) : entry.text;
  return (
    <label className="chk-entry">
      <input
        type="checkbox"
        checked={props.isChosen}
        disabled={props.isDisabled}
        onChange={props.onToggle}
        onKeyDown={props.onKeyDown}
      />
      <time dateTime={entry.occurredOn}>{text.day(entry.occurredOn)}</time>
      <span>
        <span className="chk-entry-text">{title}</span>
        {facts.length > 0 && <small>{facts.join(' · ')}</small>}
      </span>
    </label>
  );
}
