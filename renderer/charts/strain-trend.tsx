import { scaleLinear, scaleTime } from 'd3-scale';
import { line } from 'd3-shape';
import { type ReactNode, useId } from 'react';
import { shownIndex } from '../../shared/domain/shown-index.ts';
import type { Day } from '../../shared/domain/time.ts';
import { chartInk, type Ink } from './chart-ink.ts';
import { ChartText } from './chart-text.tsx';
import { textWidth } from './text-width.ts';

export interface TrendPoint {
  readonly day: Day;
  /** 0–100; null where too little was known: the line is broken there. */
  readonly index: number | null;
  /** Under the axis, e.g. `feb 25`; dropped where two would touch. */
  readonly tick: string;
  /** The weights changed at this check: not the same measure as before. */
  readonly weightsChanged?: boolean | undefined;
}

export interface StrainTrendProps {
  readonly points: readonly TrendPoint[];
  /** Lines across, e.g. 20, 40, 60; with words at their end when given. */
  readonly lines: readonly { readonly at: number; readonly text?: string | undefined }[];
  /** Beside the mark, e.g. `pesi cambiati`. */
  readonly weightsText: string;
  /** CSS px. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** The chart in a sentence, for who does not see it. */
  readonly summary: string;
  readonly ink?: Ink | undefined;
}

interface Placed {
  readonly point: TrendPoint;
  readonly x: number;
  readonly y: number | null;
}

/** How strain moved from check to check; first and last are named, a dotted line marks a change of weights. */
export function StrainTrend(props: StrainTrendProps): ReactNode {
  const { points, lines, weightsText, width = 268, height = 104, summary, ink } = props;
  const titleId = useId();
  const colours = chartInk(ink);
  const endWidth = Math.max(0, ...lines.map(({ text }) => textWidth(text ?? '', 11)));
  const right = endWidth === 0 ? 28 : endWidth + 38;
  const bottom = height - 18;
  const days = points.map((point) => Date.parse(point.day));
  const x = scaleTime([Math.min(...days), Math.max(...days)], [34, width - right]);
  const y = scaleLinear([0, 70], [bottom, 12]);
  y.domain([0, Math.max(70, ...points.map((point) => point.index ?? 0))]);
  const placed: Placed[] = points.map((point, at) => ({
    point,
    x: points.length === 1 ? (34 + width - right) / 2 : x(days[at] ?? 0),
    y: point.index === null ? null : y(point.index),
  }));
  const known = placed.filter((each): each is Placed & { y: number } => each.y !== null);
  const first = known[0];
  const last = known.at(-1);
  const path = line<Placed>(
    (each) => each.x,
    (each) => each.y ?? 0,
  ).defined((each) => each.y !== null)(placed);

  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={titleId}
    >
      <title id={titleId}>{summary}</title>
      {lines.map(({ at, text }) => (
        <g key={at}>
          <path
            d={`M${ink === 'print' ? 22 : 0} ${y(at)}H${text === undefined ? width : width - right + 12}`}
            stroke={colours.rule}
            strokeWidth={1}
            strokeDasharray={ink === 'print' ? '2 2' : undefined}
          />
          <ChartText x={0} y={ink === 'print' ? y(at) + 4 : y(at) - 3} kind="tick" ink={ink}>
            {at}
          </ChartText>
          {text === undefined ? null : (
            <ChartText x={width - endWidth} y={y(at) + 4} kind="tick" ink={ink}>
              {text}
            </ChartText>
          )}
        </g>
      ))}
      {placed
        .filter((each) => each.point.weightsChanged)
        .map((each) => {
          const startsLeft = each.x - 4 - textWidth(weightsText, 11) > 0;
          return (
            <g key={each.point.day}>
              <path
                d={`M${each.x} 12V${bottom}`}
                stroke={ink === 'print' ? '#000' : 'var(--edge)'}
                strokeDasharray="2 3"
              />
              <ChartText
                x={each.x + (startsLeft ? -4 : 4)}
                y={18}
                kind="tick"
                anchor={startsLeft ? 'end' : 'start'}
                ink={ink}
              >
                {weightsText}
              </ChartText>
            </g>
          );
        })}
      {path === null ? null : (
        <path d={path} fill="none" stroke={colours.data} strokeWidth={1.8} strokeLinejoin="round" />
      )}
      {known.map((each) =>
        each === last ? (
          <circle key={each.point.day} cx={each.x} cy={each.y} r={3.5} fill={colours.data} />
        ) : (
          <circle
            key={each.point.day}
            cx={each.x}
            cy={each.y}
            r={2.4}
            fill={colours.ground}
            stroke={colours.data}
            strokeWidth={1.5}
          />
        ),
      )}
      {last === undefined ? null : (
        <ChartText x={last.x + 8} y={last.y + 4} kind="label" ink={ink}>
          {shownIndex(last.point.index ?? 0)}
        </ChartText>
      )}
      {first === undefined || first === last ? null : (
        <ChartText x={first.x} y={first.y - 8} anchor="middle" ink={ink}>
          {shownIndex(first.point.index ?? 0)}
        </ChartText>
      )}
      {ticksThatFit(placed, width).map(({ point, at }) => (
        <ChartText key={point.day} x={at} y={height - 4} kind="tick" anchor="middle" ink={ink}>
          {point.tick}
        </ChartText>
      ))}
    </svg>
  );
}

/** First and last always, then those between that do not touch a neighbour; all held inside the chart. */
function ticksThatFit(
  placed: readonly Placed[],
  width: number,
): { readonly point: TrendPoint; readonly at: number }[] {
  const boxes = placed.map(({ point, x }, index) => {
    const half = textWidth(point.tick, 11) / 2;
    // The first, usually the longest as it carries the year, makes room for the second.
    const wanted = index === 0 && placed.length > 1 ? x - 8 : x;
    return { point, half, at: Math.min(width - half, Math.max(half, wanted)) };
  });
  const last = boxes.at(-1);
  const kept: typeof boxes = [];
  for (const box of boxes) {
    const before = kept.at(-1);
    const isFree = before === undefined || box.at - box.half - 5 >= before.at + before.half;
    const leavesLast = box === last || last === undefined || box.at + box.half + 5 <= last.at - last.half;
    if (isFree && leavesLast) kept.push(box);
    else if (box === last && kept.length === 0) kept.push(box);
  }
  return kept;
}
