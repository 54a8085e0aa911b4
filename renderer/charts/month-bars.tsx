import type { ReactNode } from 'react';
import { chartInk, type Ink } from './chart-ink.ts';
import { ChartText } from './chart-text.tsx';

export interface MonthBar {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly value: number;
  /** What `value` is a part of, drawn behind it; absent where it is a count by itself. */
  readonly of?: number | undefined;
  /** Under the bar; absent where the axis says nothing. */
  readonly tick?: string | undefined;
}

export interface MonthBarsProps {
  /** One a month without gaps, oldest first. */
  readonly bars: readonly MonthBar[];
  /** `YYYY-MM` from which the change is told; a line stands before that month. */
  readonly since?: string | undefined;
  /** CSS px. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** The chart in a sentence, for who does not see it. */
  readonly summary: string;
  readonly ink?: Ink | undefined;
}

const tickHeight = 16;

/** What a month held, month by month: dark what speaks against, light all of which it is a part. */
export function MonthBars({
  bars,
  since,
  width = 288,
  height = 72,
  summary,
  ink,
}: MonthBarsProps): ReactNode {
  const colours = chartInk(ink);
  const most = Math.max(1, ...bars.map((bar) => Math.max(bar.value, bar.of ?? 0)));
  const floor = height - tickHeight;
  const step = width / Math.max(1, bars.length);
  const thick = Math.max(1, Math.min(14, step - 2));
  const tall = (value: number) => (value <= 0 ? 0 : Math.max(1.5, (value / most) * (floor - 4)));
  const sinceAt = since === undefined ? -1 : bars.findIndex((bar) => bar.month === since);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
      {bars.map((bar, at) => {
        const x = at * step + (step - thick) / 2;
        return (
          <g key={bar.month}>
            {bar.of === undefined ? null : (
              <rect
                x={x}
                y={floor - tall(bar.of)}
                width={thick}
                height={tall(bar.of)}
                fill={colours.track}
                stroke={colours.ruleStrong}
                strokeWidth={0.5}
              />
            )}
            <rect
              x={x}
              y={floor - tall(bar.value)}
              width={thick}
              height={tall(bar.value)}
              fill={colours.data}
            />
            {bar.tick === undefined ? null : (
              <ChartText x={at * step} y={height - 3} kind="tick" ink={ink}>
                {bar.tick}
              </ChartText>
            )}
          </g>
        );
      })}
      <path d={`M0 ${floor + 0.5}H${width}`} stroke={colours.ruleStrong} />
      {sinceAt < 0 ? null : (
        <path d={`M${sinceAt * step} 0V${floor}`} stroke={colours.textStrong} strokeDasharray="3 2" />
      )}
    </svg>
  );
}
