import type { OperationOutput, ServiceOf } from '../../../shared/contract/operation-types.ts';
import type { overviewContract } from '../../../shared/contract/overview.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { addDays, dayOf, daysBetween } from '../../../shared/domain/time.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { saveSetAside, trashSetAside } from '../repositories/attention-repository.ts';
import { listOpenFactsDueBy } from '../repositories/fact-repository.ts';
import { listRecentInteractions } from '../repositories/interaction-repository.ts';
import type { RatingRise } from '../repositories/standing-repository.ts';
import { listRises } from '../repositories/standing-repository.ts';
import type { RatedClientRow } from './client-rows.ts';
import { ratedClientRows } from './client-rows.ts';
import { standingRows } from './standing-rows.ts';
import { timelineEntries } from './timeline-entries.ts';

type Today = OperationOutput<typeof overviewContract.today>;

/** Promises and next steps that fall due within so many days are shown ahead. */
const promisesAheadDays = 7;
const stepsAheadDays = 14;
const recentEntries = 10;
const movedClients = 8;

/** What needs attention, and the whole portfolio: read from what is kept per client, never from the log. */
export function createOverviewService(
  db: WorkspaceDb,
  deps: { readonly settings: () => Settings },
): ServiceOf<typeof overviewContract> {
  return {
    today: () => {
      const today = db.today();
      const settings = deps.settings();
      const rows = ratedClientRows(db, settings);
      const active = rows.filter(({ row }) => row.status === 'active');
      const { freshDays } = settings.strain;
      const names = new Map(rows.map(({ row }) => [row.id, row.name]));
      const dueOf = (kind: 'promise' | 'request', untilOn: Day) =>
        listOpenFactsDueBy(db, kind, untilOn).filter((fact) => names.has(fact.clientId));
      const standing = standingRows(db, today);
      return {
        promises: standing.of(
          'promise',
          dueOf('promise', addDays(today, promisesAheadDays)).map(
            ({ clientId, factId, interactionId, note, dueOn }) => ({
              clientId,
              clientName: names.get(clientId) ?? '',
              factId,
              interactionId,
              note,
              dueOn,
              daysLeft: daysBetween(today, dueOn),
            }),
          ),
        ),
        requests: standing.of(
          'request',
          dueOf('request', addDays(today, -1)).map(
            ({ clientId, factId, interactionId, note, subject, dueOn }) => ({
              clientId,
              clientName: names.get(clientId) ?? '',
              factId,
              interactionId,
              note,
              subject,
              dueOn,
              daysLate: daysBetween(dueOn, today),
            }),
          ),
        ),
        worsened: standing.of('worsened', worsenedOf(active, listRises(db, addDays(today, -freshDays)))),
        silences: standing.of('silence', silencesOf(active, today)),
        staleChecks: standing.of('stale-check', staleChecksOf(active, today, settings)),
        moved: movedOf(active, addDays(today, -freshDays)),
        recent: timelineEntries(db, listRecentInteractions(db, recentEntries)),
        nextSteps: standing.of(
          'next-step',
          rows
            .filter(({ row }) => row.nextStep.trim() !== '' && row.status !== 'ended')
            .filter(({ row }) => row.nextStepOn === null || row.nextStepOn <= addDays(today, stepsAheadDays))
            .sort((a, b) => (a.row.nextStepOn ?? '9999').localeCompare(b.row.nextStepOn ?? '9999'))
            .map(({ row }) => ({ ...aboutOf(row), nextStep: row.nextStep, nextStepOn: row.nextStepOn })),
        ),
        // Last: by now every list has said what it left out.
        setAside: standing.leftOut(names),
      };
    },

    setAside: (row) => {
      db.write({ verb: row.untilOn === null ? 'attention.done' : 'attention.snooze' }, (w) =>
        saveSetAside(w, row),
      );
      return {};
    },

    takeUp: ({ kind, key }) => {
      db.write({ verb: 'attention.restore' }, (w) => trashSetAside(w, kind, key));
      return {};
    },

    portfolio: () =>
      ratedClientRows(db, deps.settings(), { status: 'active' }).map(({ row, standing }) => ({
        ...row,
        ratings: standing.ratings,
      })),
  };
}

/** Active clients with levels that rose at their last check: the highest of each, and how many more rose. */
function worsenedOf(
  active: readonly RatedClientRow[],
  rises: ReadonlyMap<ClientId, readonly RatingRise[]>,
): Today['worsened'] {
  const byWeight = (a: Pick<RatingRise, 'from' | 'to'>, b: typeof a): number =>
    b.to - a.to || b.to - b.from - (a.to - a.from);
  return (
    active
      .flatMap(({ row }) => {
        const [first, ...others] = [...(rises.get(row.id) ?? [])].sort(byWeight);
        return first === undefined ? [] : [{ ...aboutOf(row), ...first, more: others.length }];
      })
      // Of equals the first by name, as they come.
      .sort(byWeight)
  );
}

/** Active clients not heard from for longer than is fine, the longest overdue first. */
function silencesOf(active: readonly RatedClientRow[], today: Day): Today['silences'] {
  return active
    .flatMap(({ row }) => {
      const { cadenceDays, lastContactOn } = row;
      if (cadenceDays === null) return [];
      const waited = daysBetween(lastContactOn ?? dayOf(row.createdAtMs), today);
      if (waited <= cadenceDays) return [];
      const days = lastContactOn === null ? null : waited;
      return [{ ...aboutOf(row), lastContactOn, cadenceDays, days, overdue: waited - cadenceDays }];
    })
    .sort((a, b) => b.overdue - a.overdue)
    .map(({ overdue: _, ...silence }) => silence);
}

/** Active clients of whom too little is known: no finished check of late, or too thin a picture. */
function staleChecksOf(
  active: readonly RatedClientRow[],
  today: Day,
  settings: Settings,
): Today['staleChecks'] {
  const { freshDays, minCoverage } = settings.strain;
  return active
    .map(({ row, standing }) => ({
      ...aboutOf(row),
      coverage: row.strain.coverage,
      lastCheckOn: row.lastCheckOn,
      openCheckId: standing.openId,
      unknownCount: row.strain.unknownSignalIds.length,
      days: row.lastCheckOn === null ? null : daysBetween(row.lastCheckOn, today),
    }))
    .filter((c) => c.days === null || c.days > freshDays || c.coverage < minCoverage)
    .sort(
      (a, b) =>
        a.coverage - b.coverage ||
        (b.days ?? Number.POSITIVE_INFINITY) - (a.days ?? Number.POSITIVE_INFINITY),
    );
}

/** Active clients whose index changed at a check of late, the largest change first. */
function movedOf(active: readonly RatedClientRow[], sinceOn: Day): Today['moved'] {
  return active
    .flatMap(({ row }) => {
      const change = row.strainChange;
      const recent = row.lastCheckOn !== null && row.lastCheckOn >= sinceOn;
      if (change === null || change === 0 || !recent) return [];
      return [{ ...aboutOf(row), strain: row.strain, change, history: row.strainHistory }];
    })
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, movedClients);
}

function aboutOf(row: RatedClientRow['row']) {
  return { clientId: row.id, clientName: row.name };
}
