import type { ReactNode } from 'react';
import { chartInk, type Ink } from './chart-ink.ts';
import { ChartText } from './chart-text.tsx';

export interface CoverageBarProps {
  /** Share (0–1) of the weight that is rated and fresh. */
  readonly coverage: number;
  /** Under this share no band is named; marked on the bar. */
  readonly minCoverage?: number | undefined;
  /** Beside the bar, e.g. `95 %`. */
  readonly text?: string | undefined;
  /** CSS px of the bar, without the text. */
  readonly width?: number | undefined;
  /** In words, for who does not see it. */
  readonly summary: string;
  readonly ink?: Ink | undefined;
}

/** How much is known: filled as far as it is, dashed beyond. */
export function CoverageBar({
  coverage,
  minCoverage = 0.5,
  text,
  width = 120,
  summary,
  ink,
}: CoverageBarProps): ReactNode {
  const colours = chartInk(ink);
  const total = width + (text === undefined ? 0 : 44);
  const end = width * Math.min(1, Math.max(0, coverage));
  const floor = width * minCoverage;
  return (
    <svg width={total} height={16} viewBox={`0 0 ${total} 16`} role="img" aria-label={summary}>
      {end < width ? (
        <path d={`M${end} 8H${width}`} stroke={colours.unknown} strokeWidth={1.4} strokeDasharray="2.4 1.9" />
      ) : null}
      <rect
        x={0}
        y={6}
        width={end}
        height={4}
        fill={coverage < minCoverage ? colours.dataWeak : colours.data}
      />
      <path d={`M${floor} 3v10`} stroke={colours.text} strokeWidth={1.2} />
      {text === undefined ? null : (
        <ChartText x={width + 8} y={12} ink={ink}>
          {text}
        </ChartText>
      )}
    </svg>
  );
}
