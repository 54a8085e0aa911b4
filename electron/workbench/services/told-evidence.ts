import type { Language } from '../../../shared/domain/language.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import type { Reader } from '../db/workspace-db.ts';
import { findFact } from '../repositories/fact-repository.ts';
import { listInteractionsById } from '../repositories/interaction-repository.ts';
import type { StoredRating, ToldEvidence } from '../repositories/rating-repository.ts';

/** Longest quote of an entry, characters. */
const quoteLength = 600;

/** What a rating stands on, in words: the entries of this log, or what came with it from another. Oldest first. */
export function toldEvidence(db: Reader, rating: StoredRating, language: Language): ToldEvidence[] {
  const facts = rating.factIds.flatMap((id) => findFact(db, id) ?? []);
  const notes = new Map<string, string>();
  for (const fact of facts) if (fact.note.trim() !== '') notes.set(fact.interactionId, fact.note.trim());
  const ids = [...new Set([...rating.interactionIds, ...facts.map((f) => f.interactionId)])];
  const { dynamic } = createTranslator(language);
  const own = listInteractionsById(db, ids).map((entry) => ({
    on: entry.occurredOn,
    words: quoted(
      entry.text.trim() || notes.get(entry.id) || dynamic(`domain.interactionKind.${entry.kind}`),
    ),
  }));
  return [...own, ...rating.told].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function quoted(text: string): string {
  return text.length <= quoteLength ? text : `${text.slice(0, quoteLength - 1).trimEnd()}…`;
}
