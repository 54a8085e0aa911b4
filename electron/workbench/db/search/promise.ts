import type { EpochMs } from '../../../../shared/domain/time.ts';
import type { DocumentType } from './document-words.ts';

/** A name found is worth more than a word in passing; a fact stands beside the entry that it is in. */
export const typeWeight: Readonly<Record<DocumentType, number>> = {
  client: 4,
  contact: 3,
  brief: 1.2,
  interaction: 1,
  fact: 0.9,
};
const yearMs = 365 * 86_400_000;

/** From 1 (today, or without a day) down to 0.5 (long ago). */
export function recency(occurredAtMs: EpochMs | null, nowMs: EpochMs): number {
  return occurredAtMs === null ? 1 : 0.5 + 0.5 * Math.exp(-Math.max(0, nowMs - occurredAtMs) / yearMs);
}

/**
 * How promising a document `d` is by what is kept of it: type, length (as one match in it would count in `scoreOf`) and
 * age. An SQL expression; `?` is now, epoch ms.
 */
export const promiseSql = `CASE d.type ${Object.entries(typeWeight)
  .map(([type, weight]) => `WHEN '${type}' THEN ${weight}`)
  .join(' ')} END / (1.6 + 0.03 * d.word_count)
  * iif(d.occurred_at_ms IS NULL, 1.0, 0.5 + 0.5 * exp(-max(0, ? - d.occurred_at_ms) / ${yearMs}.0))`;
