import type { ReactNode } from 'react';
import { chartInk, type Ink } from './chart-ink.ts';
import { ChartText } from './chart-text.tsx';
import { textWidth } from './text-width.ts';

export interface GroupBar {
  readonly id: string;
  readonly label: string;
  readonly points: number;
  readonly maxPoints: number;
  /** At the end, e.g. `8/9`; a dash where nothing is rated. */
  readonly text: string;
}

export interface GroupBarsProps {
  readonly groups: readonly GroupBar[];
  /** CSS px. */
  readonly width?: number | undefined;
  /** The chart in a sentence, for who does not see it. */
  readonly summary: string;
  readonly ink?: Ink | undefined;
}

const rowHeight = 18;

/** Points of each signal group over the most that it could have. */
export function GroupBars({ groups, width = 288, summary, ink }: GroupBarsProps): ReactNode {
  const colours = chartInk(ink);
  const from = Math.max(104, ...groups.map((group) => textWidth(group.label, 12))) + 8;
  const track = Math.max(0, width - from - 42);
  return (
    <svg
      width={width}
      height={groups.length * rowHeight}
      viewBox={`0 0 ${width} ${groups.length * rowHeight}`}
      role="img"
      aria-label={summary}
    >
      {groups.map((group, at) => {
        const middle = at * rowHeight + rowHeight / 2;
        const share = group.maxPoints > 0 ? Math.min(1, group.points / group.maxPoints) : 0;
        return (
          <g key={group.id}>
            <ChartText x={0} y={middle + 4} ink={ink}>
              {group.label}
            </ChartText>
            {group.maxPoints > 0 ? (
              <rect
                x={from}
                y={middle - 2}
                width={track}
                height={4}
                fill={colours.track}
                stroke={ink === 'print' ? '#000' : 'none'}
                strokeWidth={0.5}
              />
            ) : (
              <path d={`M${from} ${middle}h${track}`} stroke={colours.unknown} strokeDasharray="2 2" />
            )}
            <rect x={from} y={middle - 2} width={track * share} height={4} fill={colours.data} />
            <ChartText x={width} y={middle + 4} anchor="end" ink={ink}>
              {group.text}
            </ChartText>
          </g>
        );
      })}
    </svg>
  );
}
