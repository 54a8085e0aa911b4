import type { ClientKind, ClientStatus } from './client.ts';
import { clientKinds, clientStatuses } from './client.ts';
import type { FactDetail } from './fact.ts';
import type { InteractionKind } from './interaction.ts';
import { interactionKinds } from './interaction.ts';
import type { RatingValue } from './rating.ts';
import { levels } from './rating.ts';
import { sampleFactProblem } from './sample-fact-problem.ts';
import type { Day } from './time.ts';
import { isDay } from './time.ts';

/** A local minute, `YYYY-MM-DDTHH:MM`, in the user's own zone. */
export type LocalMinute = `${Day}T${number}:${number}`;

/** A name with the key that other parts of the sample point at. */
export interface SampleName {
  readonly key: string;
  readonly name: string;
}
export interface SampleContact extends SampleName {
  readonly role: string;
  readonly email: string;
  readonly phone: string;
  readonly note: string;
}
/** A client as `Client` has it, with keys in place of ids. */
export interface SampleClient extends SampleName {
  readonly kind: ClientKind;
  readonly status: ClientStatus;
  /** Key of a segment. */
  readonly segment: string | null;
  readonly tier: string;
  readonly services: string;
  readonly sinceOn: Day | null;
  readonly endedOn: Day | null;
  readonly cadenceDays: number | null;
  readonly commissionDeal: boolean;
  readonly agreement: string;
  readonly contactProcess: string;
  readonly agreedGoals: string;
  readonly nextStep: string;
  readonly nextStepOn: Day | null;
  readonly note: string;
  /** Keys of tags. */
  readonly tags: readonly string[];
  readonly contacts: readonly SampleContact[];
}

/** `resources/sample/agency.json`. */
export interface SampleAgency {
  readonly settings: {
    readonly agencyName: string;
    readonly me: string;
    /** Cents of an hour. */
    readonly listHourlyRateCents: number;
    readonly currency: string;
    readonly defaultCadenceDays: number;
  };
  readonly people: readonly string[];
  readonly segments: readonly SampleName[];
  readonly tags: readonly SampleName[];
  readonly templates: readonly { readonly name: string; readonly line: string }[];
  readonly savedViews: readonly {
    readonly screen: string;
    readonly name: string;
    readonly definition: Readonly<Record<string, unknown>>;
  }[];
  readonly clients: readonly SampleClient[];
}

/** One entry of `resources/sample/interactions/<client key>.json`; each file in the order of time. */
export interface SampleInteraction {
  readonly key: string;
  readonly at: LocalMinute;
  readonly kind: InteractionKind;
  readonly durationMin: number | null;
  readonly text: string;
  /** Keys of contacts. */
  readonly contacts: readonly string[];
  /** Keys of clients; facts belong to the first. */
  readonly clients: readonly string[];
  readonly facts: readonly { readonly detail: FactDetail; readonly note: string }[];
}

/** One check of `resources/sample/checks.json`; the file in the order of `checkedOn`. */
export interface SampleCheck {
  /** Key of a client. */
  readonly client: string;
  readonly rater: string;
  readonly checkedOn: Day;
  readonly startedAt: LocalMinute;
  /** Null while it can be resumed. */
  readonly finishedAt: LocalMinute | null;
  /** Weights by signal id that it was scored with; null: the catalogue's. */
  readonly weights: Readonly<Record<string, number>> | null;
  readonly ratings: readonly {
    readonly signal: string;
    readonly value: RatingValue;
    readonly note: string;
    /** Keys of interactions. */
    readonly interactions: readonly string[];
  }[];
}

/** The whole sample, read from `resources/sample`. */
export interface Sample {
  readonly agency: SampleAgency;
  readonly interactions: readonly SampleInteraction[];
  readonly checks: readonly SampleCheck[];
}

/**
 * What is wrong with a sample, one sentence each, naming the entry; empty when it can be loaded. `signalIds` are
 * those that may be rated: the 20 of S003 and the knock-outs of S004.
 */
export function sampleProblems(sample: Sample, signalIds: ReadonlySet<string>): readonly string[] {
  return [
    ...agencyProblems(sample.agency),
    ...interactionProblems(sample),
    ...checkProblems(sample, signalIds),
  ];
}

function agencyProblems({ clients, people, segments, settings, tags }: SampleAgency): string[] {
  const segmentKeys = keysOf(segments);
  const tagKeys = keysOf(tags);
  const problems = [
    ...repeated('client', clients),
    ...repeated(
      'contact',
      clients.flatMap((c) => c.contacts),
    ),
    ...repeated('segment', segments),
    ...repeated('tag', tags),
  ];
  if (!people.includes(settings.me)) problems.push(`settings: «${settings.me}» is not one of the people`);
  for (const c of clients) {
    const says = (what: string) => problems.push(`client ${c.key}: ${what}`);
    if (!isOneOf(clientKinds, c.kind)) says(`kind ${c.kind}`);
    if (!isOneOf(clientStatuses, c.status)) says(`status ${c.status}`);
    if (c.segment !== null && !segmentKeys.has(c.segment)) says(`segment ${c.segment}`);
    for (const tag of c.tags) if (!tagKeys.has(tag)) says(`tag ${tag}`);
    for (const day of [c.sinceOn, c.endedOn, c.nextStepOn])
      if (day !== null && !isDay(day)) says(`day ${day}`);
  }
  return problems;
}

function interactionProblems({ agency, interactions }: Sample): string[] {
  const clientKeys = keysOf(agency.clients);
  const clientOf = new Map(agency.clients.flatMap((c) => c.contacts.map((p) => [p.key, c.key])));
  const problems = repeated('interaction', interactions);
  for (const i of interactions) {
    const says = (what: string) => problems.push(`interaction ${i.key}: ${what}`);
    if (!isLocalMinute(i.at)) says(`time ${i.at}`);
    if (!isOneOf(interactionKinds, i.kind)) says(`kind ${i.kind}`);
    if (i.durationMin !== null && !(i.durationMin > 0)) says(`duration ${i.durationMin}`);
    if (i.text.trim() === '') says('no text');
    if (i.clients.length === 0) says('no client');
    for (const key of i.clients) if (!clientKeys.has(key)) says(`client ${key}`);
    for (const key of i.contacts) if (!i.clients.includes(clientOf.get(key) ?? '')) says(`contact ${key}`);
    for (const { detail } of i.facts) {
      const problem = sampleFactProblem(detail);
      if (problem !== null) says(problem);
    }
  }
  return problems;
}

function checkProblems({ agency, interactions, checks }: Sample, signalIds: ReadonlySet<string>): string[] {
  const clientKeys = keysOf(agency.clients);
  const entries = new Map(interactions.map((i) => [i.key, i]));
  const problems: string[] = [];
  for (const c of checks) {
    const says = (what: string) => problems.push(`check of ${c.client} on ${c.checkedOn}: ${what}`);
    if (!clientKeys.has(c.client)) says('client');
    if (!agency.people.includes(c.rater)) says(`rater ${c.rater}`);
    if (!isDay(c.checkedOn)) says('day');
    for (const at of [c.startedAt, c.finishedAt]) if (at !== null && !isLocalMinute(at)) says(`time ${at}`);
    if (c.finishedAt !== null && c.finishedAt < c.startedAt) says('finished before it began');
    if (c.finishedAt === null && c.weights !== null) says('weights before its end');
    if (new Set(c.ratings.map((r) => r.signal)).size < c.ratings.length) says('a signal rated twice');
    for (const id of Object.keys(c.weights ?? {})) if (!signalIds.has(id)) says(`weight of ${id}`);
    for (const r of c.ratings) {
      if (!signalIds.has(r.signal)) says(`signal ${r.signal}`);
      if (!isRatingValue(r.value)) says(`${r.signal}: value ${r.value}`);
      if ((r.value === 2 || r.value === 3) && r.note.trim() === '' && r.interactions.length === 0)
        says(`${r.signal}: no evidence`);
      for (const key of r.interactions) {
        const entry = entries.get(key);
        if (!entry?.clients.includes(c.client)) says(`${r.signal}: interaction ${key}`);
        else if (entry.at.slice(0, 10) > c.checkedOn) says(`${r.signal}: ${key} came later`);
      }
    }
  }
  return problems;
}

function isRatingValue(value: unknown): boolean {
  return value === 'na' || value === 'unknown' || isOneOf(levels, value);
}

function isLocalMinute(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/.test(text) && isDay(text.slice(0, 10));
}

function isOneOf(choices: readonly unknown[], value: unknown): boolean {
  return choices.includes(value);
}

function keysOf(items: readonly { readonly key: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.key));
}

function repeated(what: string, items: readonly { readonly key: string }[]): string[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }) => {
    if (seen.has(key)) return [`${what} ${key}: key used twice`];
    seen.add(key);
    return [];
  });
}
