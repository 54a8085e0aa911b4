import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { interpretLine } from '../../../shared/domain/log-line/interpret-line.ts';
import type {
  Interpretation,
  Chip as LineChip,
  Unresolved,
} from '../../../shared/domain/log-line/interpretation.ts';
import { factWords } from '../../text/fact-words.ts';
import { type Text, useText } from '../../text/text-context.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';

const noNames = { clients: [], contacts: [] } as const;

/** What Rapporto would read in a line, as chips; and what it would not understand. */
export function LineReading({ line }: { readonly line: string }): ReactNode {
  const text = useText();
  const { t } = text;
  const workbench = useWorkbench();
  const { data: names = noNames } = useQuery(workbench.interactions.logContext.queryOptions());
  const { data: status } = useQuery(workbench.workspace.status.queryOptions());
  const nowMs = status?.nowMs;
  const read = useMemo(
    () =>
      nowMs === undefined
        ? null
        : interpretLine(line, { nowMs, language: text.language, currentClientId: null, ...names }),
    [line, nowMs, names, text.language],
  );
  if (read === null || line.trim() === '') return null;
  const doubts = doubtsOf(read, text);
  return (
    <div className="set-reading">
      <div className="chips">
        {read.chips.filter(isSaid).map((chip) => {
          const { label, value } = wordsOf(chip, text);
          return (
            <Chip
              key={chip.key}
              label={label}
              value={value}
              state={chip.confidence === 'ask' ? 'ask' : 'default'}
            />
          );
        })}
        {read.draft.text !== '' && <Chip label={t('settings.lineText')} value={read.draft.text} />}
      </div>
      {doubts.map((doubt) => (
        <p key={doubt} className="set-doubt">
          <Icon name="info" size={14} />
          <span>{doubt}</span>
        </p>
      ))}
    </div>
  );
}

/** A chip of something written, not of what holds anyway (now, a plain note). */
function isSaid(chip: LineChip): boolean {
  return chip.span !== null;
}

function wordsOf(chip: LineChip, text: Text): { readonly label: string; readonly value: string } {
  const { t, dynamic, day, today } = text;
  switch (chip.type) {
    case 'client':
    case 'contact':
      return { label: t('settings.lineWith'), value: chip.name };
    case 'kind': {
      const kind = dynamic(`domain.interactionKind.${chip.kind}`);
      return {
        label: t('settings.lineKind'),
        value:
          chip.durationMin === null
            ? kind
            : `${kind}, ${t('settings.lineMinutes', { count: chip.durationMin })}`,
      };
    }
    case 'when':
      return {
        label: t('settings.lineWhen'),
        value: chip.timed ? `${day(chip.day)}, ${text.time(chip.occurredAtMs)}` : day(chip.day),
      };
    case 'fact':
      return factWords(chip.detail, chip.note, today, text);
  }
}

/** A client that is not named is no doubt: a template waits for one. */
function doubtsOf(read: Interpretation, text: Text): string[] {
  const key = {
    'unknown-name': 'settings.lineUnknownName',
    'ambiguous-name': 'settings.lineAmbiguousName',
    'impossible-date': 'settings.lineImpossibleDate',
    'unknown-fact': 'settings.lineUnknownFact',
  } as const satisfies Record<Exclude<Unresolved['reason'], 'no-client'>, string>;
  const doubts = read.unresolved.flatMap((found) =>
    found.reason === 'no-client' ? [] : [text.t(key[found.reason], { name: found.text })],
  );
  const when = read.chips.find((chip) => chip.type === 'when');
  const written = when?.span ? read.line.slice(when.span.start, when.span.end) : '';
  // «ieri» moves with the day; figures do not.
  if (when && /\d{1,2}[/.-]\d|\d{4}-\d{2}/.test(written))
    doubts.push(text.t('settings.lineFixedDay', { day: text.day(when.day) }));
  return doubts;
}
