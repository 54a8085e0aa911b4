import type { OperationOutput, ServiceOf } from '../../../shared/contract/operation-types.ts';
import type { searchContract } from '../../../shared/contract/overview.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { workspaceSignals } from '../../../shared/domain/signals/workspace-signals.ts';
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
import type { SearchCandidate, SearchDocumentText } from '../repositories/search-repository.ts';
import {
  candidateLimit,
  listBestMatches,
  listDocumentTexts,
  listNewestMatches,
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
      const step = Math.max(40, limit * 3);
      if (everything && match !== null) {
        const best = listBestMatches(db, { match, fromMs });
        const page = (from: number) => best.slice(from, from + step);
        return { hits: readHits(db, { step, page }, limit, words, () => 1), bounded: false };
      }
      // Without words there is nothing to rank by but time.
      const byTime = words.length === 0;
      const look = (sought: readonly QueryWord[]): Matches => {
        const scope = { match: matchExpression(sought, filters), fromMs };
        const list = (from: number) =>
          listNewestMatches(db, scope, { from, count: step }, byTime ? null : nowMs);
        const { found, candidates } = list(0);
        return { found, step, page: (from) => (from === 0 ? candidates : list(from).candidates) };
      };
      const matches = newestMatches(words, look);
      const weight = (c: SearchCandidate) => (byTime ? 0 : recency(c.occurredAtMs, nowMs));
      return {
        hits: readHits(db, matches, limit, words, weight),
        bounded: matches.found >= candidateLimit,
      };
    },
  };
}

/** Candidates by the stretch: `page` gives the `step` of them from a place on, fewer at the end. */
interface Pages {
  readonly step: number;
  readonly page: (from: number) => readonly SearchCandidate[];
}
interface Matches extends Pages {
  readonly found: number;
}

/** The newest matches; of a long last word those that begin with it only where the word itself has not enough. */
function newestMatches(
  words: readonly QueryWord[],
  look: (sought: readonly QueryWord[]) => Matches,
): Matches {
  const whole = asWholeWords(words);
  const quick = whole && look(whole);
  return quick !== null && quick.found >= candidateLimit ? quick : look(words);
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
  { step, page }: Pages,
  limit: number,
  words: readonly QueryWord[],
  weight: (c: SearchCandidate) => number,
): Hit[] {
  const found: { hit: () => Hit; score: number }[] = [];
  for (let from = 0; found.length < limit; from += step) {
    const chunk = page(from);
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
