import type { ClientId } from '../ids.ts';
import type { LogContext, Span, Unresolved } from './interpretation.ts';
import { entriesByPrefix, indexNames, type NameEntry, type NameIndex, nameWords } from './name-index.ts';
import type { Reading } from './reading.ts';
import { similarNames } from './similar-names.ts';

/** An `@` mention as read: who it is, or why that is not settled. */
export interface Mention {
  readonly span: Span;
  /** The name as typed, without `@` and quotation marks. */
  readonly nameSpan: Span;
  readonly entry: NameEntry | null;
  /** True when a person and their client share the name, and the person was taken. */
  readonly ask: boolean;
  readonly unresolved: Unresolved | null;
}

interface Found {
  readonly span: Span;
  readonly nameSpan: Span;
  readonly entries: readonly NameEntry[];
}

const word = /[\p{L}\p{N}\p{M}]+/uy;
/** What may stand between two words of one name: never a comma, nor the end of a sentence. */
const gap = /^(?: ?& ?|[ '\u2019./+-]|\. ){1,2}$/;
const quoteEnd: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”', '„': '“' };
const candidatesMax = 8;
const unknownWordsMax = 3;

/**
 * Reads the mentions in the open part of a line: the longest known name wins, else a word of a name, else the
 * beginning of one. What several people answer to is settled by another mention or by the current client.
 */
export function readMentions(reading: Reading, context: LogContext): Mention[] {
  const index = indexNames(context);
  const found = findMentions(reading, index);
  const settled = new Set<ClientId>();
  for (const { entries } of found) {
    const only = single(entries);
    if (only) settled.add(only.entry.clientId);
  }
  return found.map(({ span, nameSpan, entries }) => {
    const only = single(entries) ?? single(entries.filter((e) => settled.has(e.clientId)));
    const here = only ?? single(entries.filter((e) => e.clientId === context.currentClientId));
    const text = reading.line.slice(nameSpan.start, nameSpan.end);
    if (here) return { span, nameSpan, ...here, unresolved: null };
    if (entries.length === 0) {
      return {
        span,
        nameSpan,
        entry: null,
        ask: false,
        unresolved: { span, text, reason: 'unknown-name', similar: similarNames(index, text) },
      };
    }
    const candidates = entries.slice(0, candidatesMax).map((e) => ({
      clientId: e.clientId,
      contactId: e.contactId,
      name: e.name,
      clientName: e.clientName,
    }));
    // Two namesakes at one client: the client is known all the same.
    const oneClient = entries.every((e) => e.clientId === entries[0]?.clientId);
    const entry = oneClient && entries[0] ? (index.clientById.get(entries[0].clientId) ?? null) : null;
    return {
      span,
      nameSpan,
      entry,
      ask: false,
      unresolved: { span, text, reason: 'ambiguous-name', candidates },
    };
  });
}

/** The one that a set of entries means: the only one, or the only person beside their own client. */
function single(entries: readonly NameEntry[]): { entry: NameEntry; ask: boolean } | null {
  const first = entries[0];
  if (!first) return null;
  if (entries.length === 1) return { entry: first, ask: false };
  if (entries.some((e) => e.clientId !== first.clientId)) return null;
  const people = entries.filter((e) => e.contactId !== null);
  const person = people[0];
  if (!person || people.length > 1) return null;
  const client = entries.find((e) => e.contactId === null);
  return { entry: person, ask: client?.words.join(' ') !== person.words.join(' ') };
}

function findMentions(reading: Reading, index: NameIndex): Found[] {
  const { line, open } = reading;
  const found: Found[] = [];
  for (let at = open.indexOf('@'); at >= 0; at = open.indexOf('@', at + 1)) {
    if (at > 0 && /[\p{L}\p{N}_@]/u.test(line.charAt(at - 1))) continue;
    const mention = quotedMention(line, at, index) ?? plainMention(line, at, index);
    if (!mention) continue;
    found.push(mention);
    at = mention.span.end - 1;
  }
  return found;
}

function quotedMention(line: string, at: number, index: NameIndex): Found | null {
  const closer = quoteEnd[line.charAt(at + 1)];
  const end = closer === undefined ? -1 : line.indexOf(closer, at + 2);
  if (end < 0) return null;
  const text = nameWords(line.slice(at + 2, end)).join(' ');
  if (text === '') return null;
  const exact = index.whole.get(text) ?? index.parts.get(text);
  const span = { start: at, end: end + 1 };
  return { span, nameSpan: { start: at + 2, end }, entries: exact ?? entriesByPrefix(index, text) };
}

function plainMention(line: string, at: number, index: NameIndex): Found | null {
  const words = wordsFrom(line, at + 1, index.longest);
  const first = words[0];
  if (!first) return null;
  const upTo = (n: number): Found => {
    const end = words[n - 1]?.end ?? first.end;
    return { span: { start: at, end }, nameSpan: { start: at + 1, end }, entries: [] };
  };
  for (let n = words.length; n > 0; n--) {
    const text = words
      .slice(0, n)
      .map((w) => w.text)
      .join(' ');
    const exact = index.whole.get(text) ?? index.parts.get(text);
    if (exact) return { ...upTo(n), entries: exact };
  }
  const begun = entriesByPrefix(index, first.text);
  if (begun.length > 0) return { ...upTo(1), entries: begun };
  return upTo(unknownWords(line, words));
}

/** A name that nobody has goes on over words with a capital: `@Mario Bianchi call`. */
function unknownWords(line: string, words: readonly Word[]): number {
  let n = 1;
  while (n < Math.min(words.length, unknownWordsMax)) {
    const next = words[n];
    const before = words[n - 1];
    if (
      !next ||
      !before ||
      line.slice(before.end, next.start) !== ' ' ||
      !/^\p{Lu}\p{Ll}/u.test(line.slice(next.start))
    )
      break;
    n++;
  }
  return n;
}

interface Word extends Span {
  readonly text: string;
}

function wordsFrom(line: string, from: number, longest: number): Word[] {
  const words: Word[] = [];
  let at = from;
  while (words.length < Math.max(longest, unknownWordsMax)) {
    word.lastIndex = at;
    const match = word.exec(line);
    if (!match) {
      const space = /[^\p{L}\p{N}\p{M}]+/uy;
      space.lastIndex = at;
      const between = words.length > 0 ? space.exec(line)?.[0] : undefined;
      if (between === undefined || !gap.test(between)) break;
      at += between.length;
      word.lastIndex = at;
      if (!word.test(line)) break;
      continue;
    }
    const end = at + match[0].length;
    words.push({ start: at, end, text: nameWords(match[0]).join('') });
    at = end;
  }
  return words;
}
