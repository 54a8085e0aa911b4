import type { SignalId } from '../../shared/domain/ids.ts';
import type { NoteThreshold } from '../../shared/domain/reader/note-threshold.ts';
import type { ReaderWeights } from '../../shared/domain/reader/reader-weights.ts';
import type { Fitted } from './fit.ts';

/** The `limit` heaviest features, in steps of a 127th of each column's heaviest. */
export function packWeights(
  fitted: Fitted,
  signals: readonly SignalId[],
  threshold: NoteThreshold,
  limit: number,
): ReaderWeights {
  const n = fitted.columns;
  const heaviness = [...fitted.rows].map(([hash, row]) => {
    let most = 0;
    for (let c = 0; c < n; c++) most += Math.abs(fitted.table[row * n + c] as number) ** 2;
    return { hash, row, most };
  });
  heaviness.sort((a, b) => b.most - a.most || a.hash - b.hash);
  const kept = heaviness.slice(0, limit);
  const steps = new Float32Array(n);
  for (const { row } of kept)
    for (let c = 0; c < n; c++)
      steps[c] = Math.max(steps[c] as number, Math.abs(fitted.table[row * n + c] as number) / 127);
  const table = new Int8Array(kept.length * n);
  const rows = new Map<number, number>();
  kept.forEach(({ hash, row }, i) => {
    rows.set(hash, i);
    for (let c = 0; c < n; c++)
      table[i * n + c] = Math.round((fitted.table[row * n + c] as number) / (steps[c] || 1));
  });
  return { signals, rows, table, steps, biases: fitted.biases, threshold };
}
