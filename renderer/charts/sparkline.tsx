import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { chartInk, type Ink } from './chart-ink.ts';

export interface SparklineProps {
  /** In order of time; null breaks the line. */
  readonly values: readonly (number | null)[];
  /** CSS px. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** In words; without it the line is hidden from screen readers, as the figures stand beside it. */
  readonly summary?: string | undefined;
  readonly ink?: Ink | undefined;
}

/** The shape of a movement, beside its number; the last point is marked. */
export function Sparkline({
  values,
  width = 60,
  height = 26,
  min = 0,
  max = 100,
  summary,
  ink,
}: SparklineProps): ReactNode {
  const colours = chartInk(ink);
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [2, width - 4]);
  const y = scaleLinear([min, max], [height - 3, 3]).clamp(true);
  const path = line<number | null>(
    (_, at) => x(at),
    (value) => y(value ?? 0),
  ).defined((value) => value !== null)([...values]);
  const lastAt = values.findLastIndex((value) => value !== null);
  const last = values[lastAt];
  return (
    <svg
      className="spark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={summary === undefined ? undefined : 'img'}
      aria-label={summary}
      aria-hidden={summary === undefined ? true : undefined}
    >
      {path === null ? null : (
        <path d={path} fill="none" stroke={colours.data} strokeWidth={1.4} strokeLinejoin="round" />
      )}
      {last === undefined || last === null ? null : (
        <circle cx={x(lastAt)} cy={y(last)} r={2} fill={colours.data} />
      )}
    </svg>
  );
}
