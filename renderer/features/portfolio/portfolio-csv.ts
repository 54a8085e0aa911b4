import { csvText } from '../../../shared/domain/csv-text.ts';
import { shownIndex } from '../../../shared/domain/shown-index.ts';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import type { Text } from '../../text/text-context.tsx';
import type { PortfolioRow } from './portfolio-order.ts';

/** The heat map as a table for a spreadsheet: one client a row, levels as written in a check. */
export function portfolioCsv(
  rows: readonly PortfolioRow[],
  signals: readonly WorkspaceSignal[],
  text: Text,
): string {
  const { t, of, dynamic, number } = text;
  const head = [
    t('portfolio.client'),
    t('domain.strain'),
    t('domain.coverage'),
    ...signals.map((signal) => of(signal.label)),
  ];
  const body = rows.map((row) => [
    row.name,
    row.strain.index === null || row.strain.band === 'too-little-known'
      ? dynamic(`domain.band.${row.strain.band}`)
      : String(shownIndex(row.strain.index)),
    number(row.strain.coverage * 100),
    ...signals.map((signal) => {
      const value = row.ratings[signal.id]?.value ?? 'unknown';
      return typeof value === 'number' ? String(value) : dynamic(`domain.level.${value}`);
    }),
  ]);
  return csvText([head, ...body], text.language === 'it' ? ';' : ',');
}
