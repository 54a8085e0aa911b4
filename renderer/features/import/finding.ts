import type { ImportPreview } from '../../../shared/contract/imports.ts';
import type { Text } from '../../text/text-context.tsx';

type Counts = ImportPreview['counts'];

/** What the preview found, in a sentence: how many rows, and how many are ready, doubled, in doubt or wrong. */
export function findingOf(counts: Counts, text: Pick<Text, 't' | 'number' | 'list'>): string {
  const { t, number, list } = text;
  if (counts.rows > 1 && counts.ready === counts.rows)
    return t('import.findingAll', { n: number(counts.rows) });
  if (counts.rows > 1 && counts.duplicates === counts.rows)
    return t('import.findingAllDuplicates', { n: number(counts.rows) });
  const parts = partsOf(counts, text);
  return t('import.finding', { count: counts.rows, n: number(counts.rows), parts: list(parts) });
}

/** The parts of the finding; those that are none are left out. */
export function partsOf(counts: Counts, { t, number }: Pick<Text, 't' | 'number'>): string[] {
  const values = (count: number) => ({ count, n: number(count) });
  return [
    ...(counts.ready > 0 ? [t('import.findReady', values(counts.ready))] : []),
    ...(counts.updates > 0 ? [t('import.findUpdates', values(counts.updates))] : []),
    ...(counts.duplicates > 0 ? [t('import.findDuplicates', values(counts.duplicates))] : []),
    ...(counts.toDecide > 0 ? [t('import.findDecide', values(counts.toDecide))] : []),
    ...(counts.errors > 0 ? [t('import.findErrors', values(counts.errors))] : []),
    ...(counts.skipped > 0 ? [t('import.findSkipped', values(counts.skipped))] : []),
  ];
}
