import { foldWords } from './fold-line.ts';
import type { Span } from './interpretation.ts';
import type { Mention } from './mentions.ts';
import { anyWordSource } from './vocabulary/words.ts';

/** The parts of a line that its text is made without. */
export interface LineParts {
  readonly mentions: readonly Mention[];
  /** Kind words, duration and date, where they became chips. */
  readonly tokens: readonly Span[];
  /** Days that do not exist: they stay, and the head goes on after them. */
  readonly kept: readonly Span[];
  /** Word of the kind, which stays when what follows is about it. */
  readonly kind: Span | null;
  /** Where explicit facts begin. */
  readonly factMarks: readonly number[];
}

/** What separated a token from the words after it; its line end too, where it stood alone on a line. */
const gap = /^[ \t]*(?:[,;:|]|[–—-](?=[ \t]))?[ \t]*/;
const lineGap = /^[ \t]*(?:[,;:|]|[–—-](?=[ \t]))?[ \t]*\n?/;
const separators = /[\s,;:|–—-]*/y;
/** Little words that may stand between the tokens at the head of a line: `call with @Rossi 25m`. */
const linkWord = anyWordSource(() => [
  'with',
  'con',
  'e',
  'ed',
  'and',
  'per',
  'for',
  'to',
  'a',
  'da',
  'from',
  'di',
  'del',
  'il',
  'la',
  'on',
  'al',
  'of',
]);
const link = new RegExp(`${linkWord}\\s*`, 'y');
/** After the kind word: what follows says what it was about, so the word stays (`Riunione sul listino`). */
const complement = new RegExp(
  `^ (?:${anyWordSource(() => ['di', 'del', "dell'", 'della', 'dei', 'delle', 'degli', 'su', 'sul', 'sulla', "sull'", 'sui', 'sulle', 'of', 'about', 'on', 'regarding'])})`,
);

/**
 * What a person wants to read later: the line without the tokens at its head that became chips, without the `@`
 * and quotation marks of mentions that were understood and without the `!` of facts. Every other word stays.
 */
export function lineText(line: string, parts: LineParts): string {
  const cuts: (Span & { readonly token: boolean })[] = headTokens(line, parts).map((s) => ({
    ...s,
    token: true,
  }));
  for (const { span, nameSpan, unresolved } of parts.mentions) {
    if (unresolved) continue;
    cuts.push(
      { start: span.start, end: nameSpan.start, token: false },
      { start: nameSpan.end, end: span.end, token: false },
    );
  }
  for (const at of parts.factMarks) cuts.push({ start: at, end: at + 1, token: false });
  cuts.sort((a, b) => a.start - b.start || a.end - b.end);
  let text = '';
  let from = 0;
  for (const cut of cuts) {
    text += line.slice(from, Math.max(from, cut.start));
    from = Math.max(from, cut.end);
    if (!cut.token) {
      if (/[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(line.slice(from, from + 2))) text += ' ';
      continue;
    }
    from += (/(?:^|\n)[ \t]*$/.test(text) ? lineGap : gap).exec(line.slice(from))?.[0].length ?? 0;
    if (/^(?:[.?)…]|!(?![\p{L}]))/u.test(line.slice(from))) text = text.trimEnd();
    else if (text !== '' && !/\s$/.test(text)) text += ' ';
  }
  return (text + line.slice(from))
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/^[\s,;:]+|[\s,;:]+$/g, '');
}

/** The tokens that stand one after another at the head of the line, mentions and little words between them. */
function headTokens(line: string, parts: LineParts): Span[] {
  const fold = foldWords(line);
  const stops = [
    ...parts.tokens.map((span) => ({ span, token: true })),
    ...[...parts.kept, ...parts.mentions.map((m) => m.span)].map((span) => ({ span, token: false })),
  ];
  const beginsAt = (at: number): (typeof stops)[number] | undefined => stops.find((s) => s.span.start === at);
  const head: Span[] = [];
  let at = skip(separators, fold, 0);
  for (;;) {
    const stop = beginsAt(at) ?? beginsAt(skip(link, fold, at));
    if (!stop) break;
    if (stop.token) head.push(stop.span);
    at = skip(separators, fold, stop.span.end);
  }
  const { kind } = parts;
  const keepsKind =
    kind !== null &&
    complement.test(fold.slice(kind.end)) &&
    !beginsAt(kind.end + 1) &&
    !beginsAt(skip(link, fold, kind.end + 1));
  return keepsKind ? head.filter((s) => s.start !== kind.start) : head;
}

function skip(words: RegExp, text: string, at: number): number {
  words.lastIndex = at;
  return words.test(text) ? words.lastIndex : at;
}
