import { quoteSpans } from '../../../shared/domain/log-line/quotes.ts';

/** The text of an entry as it is read: what it is about, and the rest. */
export interface EntryParts {
  /** Its first sentence where that is short, without the stop; null where the text runs on. */
  readonly title: string | null;
  readonly rest: string;
}

/** Most characters that are read at a glance. */
const longestTitle = 72;
/** The end of a sentence, before the next one or at the end of the text; `art. 7` and `n. 3` go on. */
const sentenceEnd = /[.!?…](?=\s+[\p{Lu}«“"])|(?<!\b\p{L}{1,4})[.!?…](?=\s+\d)|[.!?…]?\s*\n|[.!?…]?\s*$/u;

/** Splits off a short opening; a quotation after a colon stays whole in the rest. */
export function entryParts(text: string): EntryParts {
  const whole = text.trim();
  const quote = quoteSpans(whole)[0];
  const end = sentenceEnd.exec(whole);
  const stop = end?.index ?? whole.length;
  const after = stop + (end?.[0].length ?? 0);
  if (quote && quote.start < after) {
    const opening = whole.slice(0, quote.start).trimEnd();
    if (!opening.endsWith(':') || opening.length > longestTitle) return { title: null, rest: whole };
    return { title: opening.slice(0, -1), rest: whole.slice(quote.start) };
  }
  const title = whole.slice(0, /[!?]/.test(whole.charAt(stop)) ? stop + 1 : stop).trim();
  if (title.length > longestTitle) {
    const colon = title.indexOf(': ');
    if (colon <= 0 || colon > longestTitle) return { title: null, rest: whole };
    const rest = whole.slice(colon + 2).trimStart();
    return { title: title.slice(0, colon), rest: `${rest.charAt(0).toUpperCase()}${rest.slice(1)}` };
  }
  if (title === '') return { title: null, rest: whole };
  return { title, rest: whole.slice(after).trim() };
}
