import type { SignalId } from '../ids.ts';
import { boundariesSignals } from './catalogue-boundaries.ts';
import { involvementSignals } from './catalogue-involvement.ts';
import { knockOuts } from './catalogue-knock-outs.ts';
import { methodSignals } from './catalogue-method.ts';
import { opennessSignals } from './catalogue-openness.ts';
import { recognitionSignals } from './catalogue-recognition.ts';
import { trustSignals } from './catalogue-trust.ts';
import type { CatalogueSignal } from './signal.ts';

/**
 * The 20 signals of S003 and the two knock-outs of S004, in the order of the interface: by group (each in the order of
 * its numbers), then the knock-outs. Ids are permanent.
 */
export const catalogue: readonly CatalogueSignal[] = [
  ...recognitionSignals,
  ...involvementSignals,
  ...trustSignals,
  ...boundariesSignals,
  ...methodSignals,
  ...opennessSignals,
  ...knockOuts,
];

/** The 20 that the strain index counts. */
export const coreSignals: readonly CatalogueSignal[] = catalogue.filter((s) => s.class === 'core');

/** The two that are shown beside the index. */
export const knockOutSignals: readonly CatalogueSignal[] = catalogue.filter((s) => s.class === 'knock-out');

/** Weight of each of the 20 by signal id, before the user changes any: 1, and 2 for `collaboration-erased` (derived). */
export const defaultWeights: Readonly<Record<string, number>> = Object.fromEntries(
  coreSignals.map((s) => [s.id, s.defaultWeight]),
);

const byId: ReadonlyMap<string, CatalogueSignal> = new Map(catalogue.map((s) => [s.id, s]));

/** The catalogue's entry for an id; undefined for a custom signal or an unknown id. */
export function catalogueSignal(id: SignalId | string): CatalogueSignal | undefined {
  return byId.get(id);
}
