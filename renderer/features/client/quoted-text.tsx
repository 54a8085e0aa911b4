import { quoteSpans } from '../../../shared/domain/log-line/quotes.ts';
import { MarkedText, type TextMark } from '../../ui/marked-text.tsx';

/**
 * A text with its quotations set apart, in the face of what is quoted on paper. `marks` highlights words, counted from
 * `offset` before this text.
 */
export function QuotedText({
  text,
  marks = [],
  offset = 0,
}: {
  readonly text: string;
  readonly marks?: readonly TextMark[] | undefined;
  readonly offset?: number | undefined;
}) {
  const marked = (start: number, end?: number) => (
    <MarkedText text={text.slice(start, end)} marks={marks} offset={offset + start} />
  );
  const spans = quoteSpans(text);
  if (spans.length === 0) return marked(0);
  const parts: { readonly at: number; readonly end: number; readonly isQuote: boolean }[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start > from) parts.push({ at: from, end: start, isQuote: false });
    parts.push({ at: start, end, isQuote: true });
    from = end;
  }
  if (from < text.length) parts.push({ at: from, end: text.length, isQuote: false });
  return parts.map((part) => (
    <span key={part.at} className={part.isQuote ? 'quote' : undefined}>
      {marked(part.at, part.end)}
    </span>
  ));
}
