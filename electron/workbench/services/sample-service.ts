import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ClientId,
  ContactId,
  InteractionId,
  SegmentId,
  SignalId,
  TagId,
} from '../../../shared/domain/ids.ts';
import type {
  LocalMinute,
  Sample,
  SampleAgency,
  SampleCheck,
  SampleClient,
  SampleInteraction,
} from '../../../shared/domain/sample-agency.ts';
import type { Day, EpochMs } from '../../../shared/domain/time.ts';
import { atLocalTime, dayOf } from '../../../shared/domain/time.ts';
import { Refused } from '../db/refused.ts';
import type { WorkspaceDb, Writer } from '../db/workspace-db.ts';
import { insertClient } from '../repositories/client-repository.ts';
import { insertContact } from '../repositories/contact-repository.ts';
import { insertFact } from '../repositories/fact-repository.ts';
import { forgetUndo } from '../repositories/forget-undo.ts';
import { hasAnyClient } from '../repositories/history-repository.ts';
import { insertInteraction, setInteractionPeople } from '../repositories/interaction-repository.ts';
import { insertSavedView } from '../repositories/saved-view-repository.ts';
import { insertSegment } from '../repositories/segment-repository.ts';
import { insertSitting } from '../repositories/sitting-repository.ts';
import { insertTag } from '../repositories/tag-repository.ts';
import { insertTemplate } from '../repositories/template-repository.ts';
import type { WorkspaceCounts } from '../repositories/workspace-counts-repository.ts';
import { countWorkspace } from '../repositories/workspace-counts-repository.ts';
import { standingOn } from './check-standing.ts';
import type { GivenRating } from './check-writing.ts';
import { writeEnd, writeRating } from './check-writing.ts';
import { signalsOf } from './client-rows.ts';
import { readSettings, writeSettings } from './workspace-settings.ts';

interface Keys {
  readonly clients: Map<string, { readonly id: ClientId; readonly commissionDeal: boolean }>;
  readonly contacts: Map<string, ContactId>;
  readonly interactions: Map<string, InteractionId>;
}

/**
 * Writes the sample agency (`folder`: resources/sample) into an empty workspace, in one change. With `asStart` it is
 * where the workspace begins: there is nothing to undo. Refused: `sample-is-separate` where there are clients already.
 */
export function loadSample(
  db: WorkspaceDb,
  folder: string,
  options: { readonly asStart: boolean },
): WorkspaceCounts {
  if (hasAnyClient(db)) throw new Refused('sample-is-separate');
  const sample = readSample(folder);
  db.write({ verb: 'sample' }, (w) => writeSample(w, sample));
  if (options.asStart) forgetUndo(db);
  return countWorkspace(db);
}

function readSample(folder: string): Sample {
  const read = <T>(...path: string[]): T => JSON.parse(readFileSync(join(folder, ...path), 'utf8')) as T;
  const files = readdirSync(join(folder, 'interactions')).filter((name) => name.endsWith('.json'));
  return {
    agency: read<SampleAgency>('agency.json'),
    interactions: files.sort().flatMap((name) => read<SampleInteraction[]>('interactions', name)),
    checks: read<SampleCheck[]>('checks.json'),
  };
}

function writeSample(w: Writer, { agency, interactions, checks }: Sample): void {
  const { settings, people, templates, savedViews } = agency;
  writeSettings(w, { ...settings, people: [...people] });
  for (const { name, line } of templates) insertTemplate(w, name, line);

  const segments = new Map(agency.segments.map((s) => [s.key, insertSegment(w, s.name)]));
  for (const view of savedViews)
    insertSavedView(w, { ...view, definition: definitionOf(view.definition, segments) });
  const tags = new Map(agency.tags.map((t) => [t.key, insertTag(w, t.name)]));
  const keys: Keys = { clients: new Map(), contacts: new Map(), interactions: new Map() };
  for (const client of agency.clients) writeClient(w, client, segments, tags, keys);
  // In the order in which things happened, as if they had been logged one by one.
  for (const entry of interactions.toSorted((a, b) => a.at.localeCompare(b.at))) writeEntry(w, entry, keys);
  for (const check of checks.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt)))
    writeCheck(w, check, keys);
}

/** A view names its segment by key; the workspace by id. */
function definitionOf(
  definition: Readonly<Record<string, unknown>>,
  segments: ReadonlyMap<string, SegmentId>,
): Record<string, unknown> {
  const { segment, ...rest } = definition;
  return typeof segment === 'string' ? { ...rest, segmentIds: [named(segments, segment)] } : rest;
}

function writeClient(
  w: Writer,
  client: SampleClient,
  segments: ReadonlyMap<string, SegmentId>,
  tags: ReadonlyMap<string, TagId>,
  keys: Keys,
): void {
  const { key, segment, tags: tagKeys, contacts, ...fields } = client;
  const id = insertClient(w, {
    ...fields,
    segmentId: segment === null ? null : named(segments, segment),
    tagIds: tagKeys.map((tag) => named(tags, tag)),
  });
  keys.clients.set(key, { id, commissionDeal: client.commissionDeal });
  for (const { key: contactKey, ...contact } of contacts)
    keys.contacts.set(contactKey, insertContact(w, { ...contact, clientId: id }));
}

function writeEntry(w: Writer, entry: SampleInteraction, keys: Keys): void {
  const { kind, durationMin, text, facts } = entry;
  const occurredAtMs = instantOf(entry.at);
  const id = insertInteraction(w, { kind, occurredAtMs, durationMin, text, line: null, source: 'sample' });
  const clientIds = entry.clients.map((key) => named(keys.clients, key).id);
  const contactIds = entry.contacts.map((key) => named(keys.contacts, key));
  setInteractionPeople(w, { id, kind, occurredAtMs }, clientIds, contactIds);
  const [clientId] = clientIds;
  if (clientId === undefined) throw new Error(`Sample entry ${entry.key} has no client`);
  facts.forEach(({ detail, note }, position) => {
    insertFact(w, { interactionId: id, clientId, occurredOn: dayOf(occurredAtMs), detail, note }, position);
  });
  keys.interactions.set(entry.key, id);
}

function writeCheck(w: Writer, check: SampleCheck, keys: Keys): void {
  const client = named(keys.clients, check.client);
  const { rater, checkedOn, weights } = check;
  const standing = standingOn(w, client.id, checkedOn);
  const checkId = insertSitting(w, {
    clientId: client.id,
    rater,
    checkedOn,
    startedAtMs: instantOf(check.startedAt),
  });
  for (const rating of check.ratings) {
    const given: GivenRating = {
      signalId: rating.signal as SignalId,
      value: rating.value,
      note: rating.note,
      interactionIds: rating.interactions.map((key) => named(keys.interactions, key)),
      factIds: [],
    };
    writeRating(w, checkId, client.id, checkedOn, given);
  }
  if (check.finishedAt === null) return;
  const signals = signalsOf(w).map((s) => ({ ...s, weight: weights?.[s.id] ?? s.weight }));
  const end = { id: checkId, checkedOn, finishedAtMs: instantOf(check.finishedAt), client };
  writeEnd(w, end, standing, signals, readSettings(w).strain);
}

function instantOf(at: LocalMinute): EpochMs {
  const [hour, minute] = at.slice(11).split(':').map(Number);
  return atLocalTime(at.slice(0, 10) as Day, hour, minute);
}

/** What a key of the sample stands for; a fault of the files otherwise, which a test keeps from happening. */
function named<T>(all: ReadonlyMap<string, T>, key: string): T {
  const found = all.get(key);
  if (found === undefined) throw new Error(`The sample names «${key}», which it does not have`);
  return found;
}
