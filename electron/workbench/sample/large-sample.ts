import type { FactDetail } from '../../../shared/domain/fact.ts';
import { blankFact } from '../../../shared/domain/fact.ts';
import type { InteractionKind } from '../../../shared/domain/interaction.ts';
import { contactKinds } from '../../../shared/domain/interaction.ts';
import { nameKey } from '../../../shared/domain/name-key.ts';
import type { RatingValue } from '../../../shared/domain/rating.ts';
import { catalogue, defaultWeights } from '../../../shared/domain/signals/catalogue.ts';
import { defaultSignalSettings, workspaceSignals } from '../../../shared/domain/signals/workspace-signals.ts';
import { strainOfCheck } from '../../../shared/domain/strain-change.ts';
import { addDays, dayOf } from '../../../shared/domain/time.ts';
import type { BulkRow } from '../db/bulk-load.ts';
import { documentFrom, factMarks, factText } from '../db/search/document-words.ts';
import { clientTerm, kindTerm } from '../db/search/search-terms.ts';
import { endings, happenings, notes, openings, people, syllables, topics } from './large-sample-words.ts';
import type { SeededRandom } from './seeded-random.ts';
import { seededRandom } from './seeded-random.ts';

export interface LargeSampleSize {
  readonly clients: number;
  readonly interactions: number;
  readonly checksPerClient: number;
  /** The last entry happens now, the first five years before. */
  readonly nowMs: number;
}
export const largeSampleSize = { clients: 200, interactions: 1_000_000, checksPerClient: 15 } as const;
/** Raised whenever the rows made change, so that cached files are made again. */
export const largeSampleRevision = 1;

const yearsMs = 5 * 365 * 86_400_000;
const minuteMs = 60_000;

/** Rows of a very large agency, oldest first, the same at every run: for measuring, never for a user. */
export function* largeSample(size: LargeSampleSize): Generator<BulkRow> {
  const random = seededRandom(2026);
  const fromMs = size.nowMs - yearsMs;
  const rareNames = Array.from({ length: 20_000 }, () => rareName(random));
  const clientIds = Array.from({ length: size.clients }, (_, i) => id('c', i));
  const stamps = { created_at_ms: fromMs, updated_at_ms: fromMs };
  for (const [i, clientId] of clientIds.entries()) {
    const name = `${capital(rareName(random))} ${random.pick(['Srl', 'Spa', 'Studio', 'Vini', 'Arredi'])} ${i + 1}`;
    yield {
      table: 'client',
      row: {
        id: clientId,
        name,
        name_key: nameKey(name),
        kind: 'company',
        status: 'active',
        since_on: dayOf(fromMs),
        cadence_days: 30,
        ...stamps,
      },
      document: { type: 'client', content: documentFrom(name, [clientTerm(clientId)], clientId, null) },
    };
    const contact = random.pick(people);
    yield {
      table: 'contact',
      row: { id: id('k', i), client_id: clientId, name: contact, role: 'titolare', ...stamps },
      document: {
        type: 'contact',
        content: documentFrom(`${contact}\ntitolare`, [clientTerm(clientId)], clientId, null),
      },
    };
  }
  yield* entries(size, random, clientIds, rareNames, fromMs);
  yield* checks(size, random, clientIds);
}

function* entries(
  size: LargeSampleSize,
  random: SeededRandom,
  clientIds: readonly string[],
  rareNames: readonly string[],
  fromMs: number,
): Generator<BulkRow> {
  const stepMs = yearsMs / size.interactions;
  let factNumber = 0;
  for (let i = 0; i < size.interactions; i++) {
    const atMs = Math.floor((fromMs + i * stepMs) / minuteMs) * minuteMs;
    const interactionId = id('i', i);
    const clientId = random.pick(clientIds);
    const kind: InteractionKind = random.chance(0.15) ? 'note' : random.pick(contactKinds);
    const text = entryText(random, rareNames);
    const stamps = { created_at_ms: atMs, updated_at_ms: atMs };
    const facts = random.chance(0.4)
      ? Array.from({ length: random.chance(0.25) ? 2 : 1 }, () => aFact(random, atMs))
      : [];
    const marks = facts.flatMap((f) =>
      factMarks({ kind: f.detail.kind, note: f.note, detail_json: JSON.stringify(f.detail) }),
    );
    yield {
      table: 'interaction',
      row: {
        id: interactionId,
        kind,
        occurred_at_ms: atMs,
        occurred_on: dayOf(atMs),
        duration_min: 5 * random.below(24),
        text,
        source: 'sample',
        ...stamps,
      },
      document: {
        type: 'interaction',
        content: documentFrom(text, [clientTerm(clientId), kindTerm(kind), ...marks], clientId, atMs),
      },
    };
    yield {
      table: 'interaction_client',
      row: {
        interaction_id: interactionId,
        client_id: clientId,
        position: 0,
        occurred_at_ms: atMs,
        is_contact: kind === 'note' ? 0 : 1,
        meeting_on: kind === 'meeting' ? dayOf(atMs) : null,
        deleted: 0,
      },
    };
    for (const [position, { detail, note }] of facts.entries()) {
      const said = factText(note, detail);
      const factId = id('f', factNumber++);
      const own = factMarks({ kind: detail.kind, note, detail_json: JSON.stringify(detail) });
      yield {
        table: 'fact',
        row: {
          id: factId,
          interaction_id: interactionId,
          client_id: clientId,
          position,
          kind: detail.kind,
          occurred_on: dayOf(atMs),
          note,
          detail_json: JSON.stringify(detail),
          due_on: 'dueOn' in detail ? detail.dueOn : null,
          // What is still open is of the last weeks: an agency closes what it asked for years ago.
          is_open:
            'outcome' in detail &&
            (detail.outcome === 'pending' || detail.outcome === 'open') &&
            size.nowMs - atMs < 30 * 86_400_000
              ? 1
              : 0,
          unpaid_hours: detail.kind === 'extra' ? detail.hours : 0,
          ...stamps,
        },
        ...(said === ''
          ? {}
          : {
              document: {
                type: 'fact' as const,
                content: documentFrom(said, [clientTerm(clientId), ...own], clientId, atMs),
              },
            }),
      };
    }
  }
}

function* checks(
  size: LargeSampleSize,
  random: SeededRandom,
  clientIds: readonly string[],
): Generator<BulkRow> {
  const signals = workspaceSignals(defaultSignalSettings);
  for (const [c, clientId] of clientIds.entries()) {
    const strained = random.next();
    for (let i = 0; i < size.checksPerClient; i++) {
      const checkedOn = addDays(dayOf(size.nowMs), -(size.checksPerClient - i) * 80 + random.below(60));
      const atMs = Date.parse(`${checkedOn}T10:00:00Z`);
      const sittingId = id('s', c * size.checksPerClient + i);
      const values = catalogue.map((s): { signalId: typeof s.id; value: RatingValue } => {
        const level = Math.min(3, Math.floor(random.next() * strained * 5));
        return {
          signalId: s.id,
          value: random.chance(0.1)
            ? 'unknown'
            : s.class === 'knock-out'
              ? 0
              : level === 3
                ? 3
                : level === 2
                  ? 2
                  : level === 1
                    ? 1
                    : 0,
        };
      });
      const strain = strainOfCheck(values, defaultWeights, checkedOn, signals);
      const stamps = { created_at_ms: atMs, updated_at_ms: atMs };
      yield {
        table: 'sitting',
        row: {
          id: sittingId,
          client_id: clientId,
          rater: random.pick(people),
          checked_on: checkedOn,
          started_at_ms: atMs,
          finished_at_ms: atMs + 120_000,
          weights_json: JSON.stringify(defaultWeights),
          strain_index: strain.index,
          coverage: strain.coverage,
          band: strain.band,
          ...stamps,
        },
      };
      for (const { signalId, value } of values) {
        yield {
          table: 'rating',
          row: {
            id: `${sittingId}-${signalId}`,
            sitting_id: sittingId,
            client_id: clientId,
            signal_id: signalId,
            value: String(value),
            note: value === 2 || value === 3 ? random.pick(happenings) : '',
            rated_on: checkedOn,
            ...stamps,
          },
        };
      }
    }
  }
}

function entryText(random: SeededRandom, rareNames: readonly string[]): string {
  const rare = random.chance(0.3) ? ` (${random.pick(rareNames)})` : '';
  const second = random.chance(0.4)
    ? ` ${capital(random.pickEarly(topics))}: ${random.pick(happenings)}.`
    : '';
  return `${random.pick(openings)} ${random.pick(people)}: ${random.pickEarly(topics)}${rare} ${random.pick(happenings)}.${second} ${random.pick(endings)}`;
}

function aFact(random: SeededRandom, atMs: number): { detail: FactDetail; note: string } {
  const note = random.chance(0.4) ? random.pick(notes) : '';
  const dueOn = addDays(dayOf(atMs), random.below(14));
  const details: readonly FactDetail[] = [
    { ...blankFact('request'), dueOn, receivedOn: addDays(dueOn, random.below(12) - 3), outcome: 'given' },
    { ...blankFact('request'), dueOn, outcome: 'pending' },
    { ...blankFact('extra'), hours: 1 + random.below(6), paid: random.chance(0.3) },
    {
      ...blankFact('delivery'),
      goalMet: random.chance(0.7),
      reaction: random.pick(['thanks', 'neutral', 'criticised']),
    },
    { ...blankFact('advice'), outcome: random.pick(['applied', 'partly', 'ignored']) },
    { ...blankFact('promise'), dueOn, outcome: random.pick(['open', 'kept', 'late', 'broken']) },
    blankFact('thanks'),
    blankFact('control'),
  ];
  return { detail: random.pick(details), note };
}

function rareName(random: SeededRandom): string {
  return Array.from({ length: 3 + random.below(2) }, () => random.pick(syllables)).join('');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function id(kind: string, number: number): string {
  return `00000000-${kind.charCodeAt(0).toString(16).padStart(4, '0')}-7000-8000-${number.toString(16).padStart(12, '0')}`;
}
