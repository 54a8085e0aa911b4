import type { Panel as PanelAnswer } from '../../../shared/contract/raters.ts';
import type { PanelId } from '../../../shared/domain/ids.ts';
import { nameKey } from '../../../shared/domain/name-key.ts';
import { Refused } from '../db/refused.ts';
import type { Reader } from '../db/workspace-db.ts';
import { findClientName } from '../repositories/client-repository.ts';
import type { Panel } from '../repositories/panel-repository.ts';
import { findPanel } from '../repositories/panel-repository.ts';
import { countRatedByCheck } from '../repositories/rating-repository.ts';
import type { ScoredCheck } from '../repositories/sitting-repository.ts';
import { listSittingsOfPanel } from '../repositories/sitting-repository.ts';
import { required } from './required.ts';

/** A panel with the check that each person made, in the order in which they were asked. */
export interface PanelState {
  readonly panel: Panel;
  readonly raters: readonly { readonly name: string; readonly check: ScoredCheck | null }[];
  readonly waitingFor: readonly string[];
  /** Everyone has finished, and there is something to compare: until then nobody is shown anybody's ratings. */
  readonly isRevealed: boolean;
}

/** Where a panel stands. Refused: `not-found`. */
export function panelState(db: Reader, panelId: PanelId): PanelState {
  return stateOf(db, required(findPanel(db, panelId), panelId));
}

/** Where a panel stands, once it is read. */
export function stateOf(db: Reader, panel: Panel): PanelState {
  const checks = listSittingsOfPanel(db, panel.id);
  const raters = panel.raters.map((name) => ({ name, check: checkBy(checks, name) }));
  const waitingFor = raters.filter((r) => (r.check?.finishedAtMs ?? null) === null).map((r) => r.name);
  const isRevealed = panel.closedAtMs !== null || (waitingFor.length === 0 && raters.length >= 2);
  return { panel, raters, waitingFor, isRevealed };
}

/** A panel as the contract answers it: how far everybody is, nothing of what they said. */
export function panelAnswer(db: Reader, { panel, raters, waitingFor, isRevealed }: PanelState): PanelAnswer {
  const rated = countRatedByCheck(db, panel.clientId);
  return {
    id: panel.id,
    clientId: panel.clientId,
    clientName: findClientName(db, panel.clientId) ?? '',
    openedOn: panel.openedOn,
    closedAtMs: panel.closedAtMs,
    jointCheckId: panel.jointCheckId,
    raters: raters.map(({ name, check }) => ({
      name,
      state: check === null ? 'waiting' : check.finishedAtMs === null ? 'rating' : 'finished',
      checkId: check?.id ?? null,
      ratedCount: check === null ? 0 : (rated.get(check.id) ?? 0),
      cameByFile: check !== null && check.seal !== null,
    })),
    waitingFor: [...waitingFor],
    isRevealed,
  };
}

/** Refuses `ratings-sealed`, naming who has not finished. */
export function requireRevealed({ isRevealed, waitingFor }: PanelState): void {
  if (!isRevealed) throw new Refused('ratings-sealed', { names: [...waitingFor] });
}

/** Refuses `ratings-sealed` for a finished check of a panel in which somebody still rates: not even its maker reads it again. */
export function refuseSealed(db: Reader, check: ScoredCheck): void {
  if (check.panelId === null || check.finishedAtMs === null) return;
  const panel = findPanel(db, check.panelId);
  if (panel !== undefined) requireRevealed(stateOf(db, panel));
}

/** The check of a person: the one finished, else the latest started. */
function checkBy(checks: readonly ScoredCheck[], name: string): ScoredCheck | null {
  const own = checks.filter((c) => nameKey(c.rater) === nameKey(name));
  return own.findLast((c) => c.finishedAtMs !== null) ?? own.at(-1) ?? null;
}
