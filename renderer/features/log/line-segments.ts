import type { Interpretation, Span } from '../../../shared/domain/log-line/interpretation.ts';

/** A stretch of the line as the layer behind it shows it. */
export interface LineSegment {
  readonly text: string;
  readonly start: number;
  /** `sure`: underlined; `ask`: dashed, in doubt; null: not understood as anything. */
  readonly mark: 'sure' | 'ask' | null;
}

/** Cuts the line into stretches that were understood and stretches that were not, in order. */
export function lineSegments(read: Interpretation): LineSegment[] {
  const marks: (Span & { mark: 'sure' | 'ask' })[] = [
    ...read.unresolved
      .filter((u) => u.reason !== 'no-client')
      .map((u) => ({ ...u.span, mark: 'ask' as const })),
    ...read.chips.flatMap((chip) =>
      [...(chip.span === null ? [] : [chip.span]), ...(chip.apart ?? [])].map((span) => ({
        ...span,
        mark: chip.confidence,
      })),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const segments: LineSegment[] = [];
  let at = 0;
  for (const { start, end, mark } of marks) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    if (from > at) segments.push({ text: read.line.slice(at, from), start: at, mark: null });
    segments.push({ text: read.line.slice(from, end), start: from, mark });
    at = end;
  }
  if (at < read.line.length) segments.push({ text: read.line.slice(at), start: at, mark: null });
  return segments;
}
