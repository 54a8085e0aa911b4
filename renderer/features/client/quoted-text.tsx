import { quoteSpans } from '../../../shared/domain/log-line/quotes.ts';

/** A text with its quotations set apart, in the face of what is quoted on paper. */
export function QuotedText({ text }: { readonly text: string }) {
  const spans = quoteSpans(text);
  if (spans.length === 0) return text;
  const parts: { readonly at: number; readonly text: string; readonly isQuote: boolean }[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start > from) parts.push({ at: from, text: text.slice(from, start), isQuote: false });
    parts.push({ at: start, text: text.slice(start, end), isQuote: true });
    from = end;
  }
  if (from < text.length) parts.push({ at: from, text: text.slice(from), isQuote: false });
  return parts.map((part) =>
    part.isQuote ? (
      <span key={part.at} className="quote">
        {part.text}
      </span>
    ) : (
      part.text
    ),
  );
}
