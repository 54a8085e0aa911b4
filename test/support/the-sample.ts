import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DriftInput } from '../../shared/domain/drift/find-drift.ts';
import type { Fact } from '../../shared/domain/fact.ts';
import type { ClientId, FactId, InteractionId } from '../../shared/domain/ids.ts';
import type {
  SampleAgency,
  SampleCheck,
  SampleClient,
  SampleInteraction,
} from '../../shared/domain/sample-agency.ts';
import type { Day } from '../../shared/domain/time.ts';

const folder = join(import.meta.dirname, '../../resources/sample');
const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;

/** A client of the sample agency with its log, as the domain reads it. */
export interface SampleLog extends DriftInput {
  readonly client: SampleClient;
  readonly meetingDays: readonly Day[];
  /** Finished checks, oldest first. */
  readonly checks: readonly SampleCheck[];
}

/** The last day of the sample's story. */
export const sampleEndsOn: Day = '2026-11-24';

/** Every client of the sample agency, straight from `resources/sample`. */
export function theSample(): readonly SampleLog[] {
  const agency = read<SampleAgency>('agency.json');
  const checks = read<SampleCheck[]>('checks.json');
  const entries = agency.clients.flatMap((c) =>
    read<SampleInteraction[]>(join('interactions', `${c.key}.json`)),
  );
  return agency.clients.map((client) => {
    const own = entries.filter((e) => e.clients.includes(client.key));
    const dayOf = (e: SampleInteraction) => e.at.slice(0, 10) as Day;
    const firstOn = own.map(dayOf).sort()[0] ?? null;
    return {
      client,
      facts: own
        .filter((e) => e.clients[0] === client.key)
        .flatMap((e) =>
          e.facts.map(
            (fact, i): Fact => ({
              ...fact,
              id: `${e.key}/${i}` as FactId,
              interactionId: e.key as InteractionId,
              clientId: client.key as ClientId,
              occurredOn: dayOf(e),
            }),
          ),
        ),
      contactDays: own.filter((e) => e.kind !== 'note').map(dayOf),
      meetingDays: own.filter((e) => e.kind === 'meeting').map(dayOf),
      cadenceDays: client.cadenceDays,
      watchedSinceOn:
        firstOn !== null && client.sinceOn !== null && client.sinceOn > firstOn ? client.sinceOn : firstOn,
      checks: checks.filter((c) => c.client === client.key && c.finishedAt !== null),
    };
  });
}

/** One client of the sample by its key. */
export function sampleLog(key: string): SampleLog {
  const found = theSample().find((log) => log.client.key === key);
  if (found === undefined) throw new Error(`${key} is not in the sample`);
  return found;
}
