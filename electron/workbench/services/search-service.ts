import type { OperationOutput, ServiceOf } from '../../../shared/contract/operation-types.ts';
import type { searchContract } from '../../../shared/contract/overview.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { workspaceSignals } from '../../../shared/domain/signals/workspace-signals.ts';
import type { EpochMs } from '../../../shared/domain/time.ts';
import { atLocalTime } from '../../../shared/domain/time.ts';
import { fold, foldWords } from '../db/search/fold-words.ts';
import type { Match } from '../db/search/match-text.ts';
import { matchesIn, scoreOf } from '../db/search/match-text.ts';
import { recency, typeWeight } from '../db/search/promise.ts';
import type { QueryWord } from '../db/search/query-words.ts';
import { asWholeWords, matchExpression, queryWords } from '../db/search/query-words.ts';
import { clientTerm, kindTerm, signalTerm } from '../db/search/search-terms.ts';
import { snippetOf } from '../db/search/snippet-of.ts';
import type { Reader, WorkspaceDb } from '../db/workspace-db.ts';
import { listClientNames } from '../repositories/client-repository.ts';
import type {
  SearchCandidate,
  SearchDocumentText,
  SearchPage,
  SearchScope,
} from '../repositories/search-repository.ts';
import {
  candidateLimit,
  countNewestMatches,
  listBestMatches,
  listDocumentTexts,
  listNewestMatches,
  listPromisingMatches,
} from '../repositories/search-repository.ts';
import { loadSignalSettings } from '../repositories/signal-repository.ts';
import type { SearchQuery } from './search-query.ts';
import { readSearchQuery } from './search-query.ts';

type Hit = OperationOutput<(typeof searchContract)['query']>['hits'][number];
type ClientName = { readonly id: ClientId; readonly name: string };

/** A short word is the beginning of too many names. */
const shortestName = 3;
const mostNamed = 20;

/** Search over everything that the user wrote. */
export function createSearchService(db: WorkspaceDb): ServiceOf<typeof searchContract> {
  return {
    query: ({ query, clientId, limit, everything }) => {
      const read = readSearchQuery(query, () => workspaceSignals(loadSignalSettings(db)));
      const names = read.clients.length > 0 || /\S\s+\S/.test(read.text.trim()) ? listClientNames(db) : [];
      const words = namingClients(queryWords(read.text), names);
      const filters = filterTerms(read, clientId, names);
      const match = filters === null ? null : matchExpression(words, filters);
      const fromMs = read.afterOn === null ? null : atLocalTime(read.afterOn, 0, 0);
      if (filters === null || (match === null && fromMs === null)) return { hits: [], bounded: false };

      const nowMs = db.clock.nowMs();
      if (everything && match !== null) {
        const best = listBestMatches(db, { match, fromMs });
        const page = ({ from, count }: SearchPage) => best.slice(from, from + count);
        return { hits: readHits(db, page, limit, words, () => 1), bounded: false };
      }
      const { scope, found } = newestScope(db, words, filters, fromMs);
      // Without words there is nothing to rank by but time.
      const hits =
        words.length === 0
          ? readHits(db, (page) => listNewestMatches(db, scope, page), limit, words, () => 0)
          : readHits(
              db,
              (page) => listPromisingMatches(db, scope, page, nowMs),
              limit,
              words,
              (c) => recency(c.occurredAtMs, nowMs),
            );
      return { hits, bounded: found >= candidateLimit };
    },
  };
}

/** What to look for; of a long last word what begins with it only where the word itself is not found often enough. */
function newestScope(
  db: Reader,
  words: readonly QueryWord[],
  filters: readonly (readonly string[])[],
  fromMs: EpochMs | null,
): { readonly scope: SearchScope; readonly found: number } {
  const whole = asWholeWords(words);
  if (whole) {
    const scope = { match: matchExpression(whole, filters), fromMs };
    const found = countNewestMatches(db, scope);
    if (found >= candidateLimit) return { scope, found };
  }
  const scope = { match: matchExpression(words, filters), fromMs };
  return { scope, found: countNewestMatches(db, scope) };
}

/** Groups of terms that narrow; null when a filter names nobody. */
function filterTerms(
  read: SearchQuery,
  clientId: ClientId | null,
  names: readonly ClientName[],
): string[][] | null {
  const groups = read.clients.map((wanted) =>
    names.filter((c) => isNamed(c, wanted)).map((c) => clientTerm(c.id)),
  );
  if (groups.some((g) => g.length === 0)) return null;
  if (clientId !== null) groups.push([clientTerm(clientId)]);
  if (read.kinds.length > 0) groups.push(read.kinds.map(kindTerm));
  if (read.signalIds.length > 0) groups.push(read.signalIds.map(signalTerm));
  return groups;
}

/** True when every word wanted begins a word of the name. */
function isNamed(client: ClientName, wanted: string): boolean {
  const own = foldWords(client.name).flatMap((w) => (w.joined === null ? w.parts : [...w.parts, w.joined]));
  const words = foldWords(wanted).map((w) => w.joined ?? w.parts.join(''));
  return (
    (words.length > 0 && words.every((w) => own.some((o) => o.startsWith(w)))) || fold(client.name) === wanted
  );
}

/** «rossi budget» also means the entries of the client Rossi that speak of a budget, whatever their text calls it. */
function namingClients(words: readonly QueryWord[], names: readonly ClientName[]): readonly QueryWord[] {
  if (words.length < 2) return words;
  return words.map((word) => {
    const spelling = word.joined ?? word.parts.join(' ');
    if (spelling.length < shortestName) return word;
    const named = names.filter((c) => isNamed(c, spelling));
    return named.length > mostNamed ? word : { ...word, alsoTerms: named.map((c) => clientTerm(c.id)) };
  });
}

/** Reads candidates, the most promising first, until there are enough hits, and ranks what was read by its text. */
function readHits(
  db: Reader,
  candidates: (page: SearchPage) => readonly SearchCandidate[],
  limit: number,
  words: readonly QueryWord[],
  weight: (c: SearchCandidate) => number,
): Hit[] {
  const step = Math.max(40, limit * 3);
  const found: { hit: () => Hit; score: number }[] = [];
  for (let from = 0; found.length < limit; from += step) {
    const chunk = candidates({ from, count: step });
    const texts = listDocumentTexts(db, chunk);
    for (const candidate of chunk) {
      const text = texts.get(candidate.id);
      if (!text) continue;
      const matches = matchesIn(text.text, words);
      const score = scoreOf(matches, candidate.wordCount) * typeWeight[candidate.type] * weight(candidate);
      found.push({ hit: () => hitOf(text, candidate, matches), score });
    }
    if (chunk.length < step) break;
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ hit }) => hit());
}

function hitOf(document: SearchDocumentText, candidate: SearchCandidate, matches: readonly Match[]): Hit {
  const snippet = snippetOf(document.text, matches);
  return {
    type: document.type,
    id: document.id,
    client: document.client,
    interactionId: document.interactionId,
    occurredAtMs: candidate.occurredAtMs,
    title: document.title,
    snippet: snippet.text,
    marks: snippet.marks,
  };
}
