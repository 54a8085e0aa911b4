import { createHash } from 'node:crypto';
import type { SignalId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { canonicalJson } from '../../../shared/domain/raters/canonical-json.ts';
import type { SignalComparison } from '../../../shared/domain/raters/compare-raters.ts';
import { compareRaters } from '../../../shared/domain/raters/compare-raters.ts';
import { Refused } from '../db/refused.ts';
import type { Reader } from '../db/workspace-db.ts';
import { listRatingsOfSitting } from '../repositories/rating-repository.ts';
import type { RatedByPerson } from './panel-closing.ts';
import type { PanelState } from './panel-state.ts';
import { toldEvidence } from './told-evidence.ts';

/** Everybody's finished ratings of a panel. */
export interface PanelComparison {
  /** In the order in which people were asked. */
  readonly people: readonly { readonly name: string; readonly rated: readonly RatedByPerson[] }[];
  /** Disagreements first. */
  readonly rows: readonly SignalComparison[];
}

/** Sets everybody's finished ratings side by side. */
export function comparePanel(
  db: Reader,
  { raters }: PanelState,
  signalIds: readonly SignalId[],
  language: Language,
): PanelComparison {
  const people = raters.flatMap(({ name, check }) =>
    check === null || check.finishedAtMs === null
      ? []
      : [
          {
            name,
            rated: listRatingsOfSitting(db, check.id).map((rating) => ({
              rater: name,
              rating,
              evidence: toldEvidence(db, rating, language),
            })),
          },
        ],
  );
  const rows = compareRaters(
    people.map((p) => ({ rater: p.name, ratings: p.rated.map((r) => r.rating) })),
    signalIds,
  );
  return { people, rows };
}

/** What a comparison of one signal is known by: another as soon as anybody's value or reason is another. */
export function readAsOf({ signalId, values }: SignalComparison): string {
  return createHash('sha256').update(canonicalJson({ signalId, values })).digest('hex').slice(0, 16);
}

/** Refuses `disagreements-unread`, naming the signals on which people differ and that were not read as they stand. */
export function requireRead(
  rows: readonly SignalComparison[],
  read: readonly { readonly signalId: SignalId; readonly readAs: string }[],
): void {
  const unread = rows.filter(
    (row) => row.disagrees && !read.some((r) => r.signalId === row.signalId && r.readAs === readAsOf(row)),
  );
  if (unread.length > 0)
    throw new Refused('disagreements-unread', { signals: unread.map((row) => row.signalId) });
}
