import type { InferContractRouterOutputs } from '@orpc/contract';
import type { Contract } from '../../../shared/contract/contract.ts';

/** One client of the portfolio with the latest value of each signal. */
export type PortfolioRow = InferContractRouterOutputs<Contract>['overview']['portfolio'][number];

export const portfolioOrders = ['strain', 'change', 'name'] as const;
export type PortfolioOrder = (typeof portfolioOrders)[number];

/** Sorted as asked. By strain: knock-outs first, then the index, then those of whom too little is known. */
export function orderPortfolio(
  rows: readonly PortfolioRow[],
  order: PortfolioOrder,
  locale: string,
): PortfolioRow[] {
  const byName = (a: PortfolioRow, b: PortfolioRow) => a.name.localeCompare(b.name, locale);
  if (order === 'name') return [...rows].sort(byName);
  if (order === 'change')
    return [...rows].sort(
      (a, b) =>
        (b.strainChange ?? Number.NEGATIVE_INFINITY) - (a.strainChange ?? Number.NEGATIVE_INFINITY) ||
        byName(a, b),
    );
  return [...rows].sort((a, b) => rank(b) - rank(a) || byName(a, b));
}

/** Who to look at first: knock-outs, strained ones, worsening ones, then those hardly known. At most `limit`. */
export function reviewQueue(rows: readonly PortfolioRow[], limit: number): PortfolioRow[] {
  return orderPortfolio(rows, 'strain', 'it')
    .filter(
      (row) =>
        row.strain.knockOuts.length > 0 ||
        row.strain.band === 'critical' ||
        row.strain.band === 'strained' ||
        row.strain.band === 'too-little-known' ||
        (row.strainChange ?? 0) >= 5,
    )
    .slice(0, limit);
}

function rank(row: PortfolioRow): number {
  if (row.strain.knockOuts.length > 0) return 1_000 + (row.strain.index ?? 0);
  return row.strain.band === 'too-little-known' ? -1 : (row.strain.index ?? -1);
}
