import type { RowProblem } from './planned-row.ts';

/** Problems that a choice of the user's settles. */
const toDecide: ReadonlySet<RowProblem['code']> = new Set([
  'similar-client',
  'ambiguous-name',
  'ambiguous-date',
]);

/** What a row with these problems is: ready, to be decided, or an error. */
export function stateOf(problems: readonly RowProblem[]): 'ready' | 'decide' | 'error' {
  if (problems.length === 0) return 'ready';
  return problems.every((p) => toDecide.has(p.code)) ? 'decide' : 'error';
}
