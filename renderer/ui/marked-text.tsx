import type { ReactNode } from 'react';

/** A stretch of a text, `[start, end)` in UTF-16 units. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  /** The one that is being asked about just now. */
  readonly isCurrent?: boolean | undefined;
}

/** A text with some of its words highlighted. `offset` is where the text begins in what the marks count from. */
export function MarkedText(props: {
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly offset?: number | undefined;
}): ReactNode {
  const { text, marks, offset = 0 } = props;
  const clip = (at: number) => Math.max(0, Math.min(text.length, at - offset));
  const parts: ReactNode[] = [];
  let from = 0;
  // Where two overlap, the first one holds the words.
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(from, clip(mark.start));
    const end = clip(mark.end);
    if (end <= start) continue;
    if (start > from) parts.push(text.slice(from, start));
    parts.push(
      <mark key={start} className={mark.isCurrent ? 'phrase is-current' : 'phrase'}>
        {text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  if (from === 0) return text;
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}
