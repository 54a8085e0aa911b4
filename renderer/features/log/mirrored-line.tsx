import type { ReactNode, RefObject } from 'react';
import type { Interpretation } from '../../../shared/domain/log-line/interpretation.ts';
import { lineSegments } from './line-segments.ts';

/**
 * The same text behind the field, underlined where it was understood. It gives the box its height, so that field and
 * layer scroll as one; `anchorAt` marks the place where a list of completions opens.
 */
export function MirroredLine(props: {
  readonly read: Interpretation;
  readonly anchorAt: number | null;
  readonly anchorRef: RefObject<HTMLSpanElement | null>;
}): ReactNode {
  const { read, anchorAt, anchorRef } = props;
  return (
    <div className="log-mirror" aria-hidden="true">
      {lineSegments(read).map(({ text, start, mark }) => {
        const cut =
          anchorAt !== null && anchorAt >= start && anchorAt < start + text.length ? anchorAt - start : null;
        const matter =
          cut === null ? (
            text
          ) : (
            <>
              {text.slice(0, cut)}
              <span ref={anchorRef} />
              {text.slice(cut)}
            </>
          );
        return mark === null ? (
          <span key={start}>{matter}</span>
        ) : (
          <mark key={start} className={mark === 'ask' ? 'is-ask' : undefined}>
            {matter}
          </mark>
        );
      })}
      {/* A line that ends with a break is one line higher. */}
      {'\u200b'}
    </div>
  );
}
