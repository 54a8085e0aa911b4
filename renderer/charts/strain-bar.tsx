import { scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import type { Band } from '../../shared/domain/strain.ts';
import { ballOfBand } from './ball-of.ts';
import { chartInk, type Ink } from './chart-ink.ts';
import { ChartText } from './chart-text.tsx';
import { Hatching } from './hatching.tsx';
import { textWidth } from './text-width.ts';

export interface StrainBarBand {
  readonly band: Exclude<Band, 'too-little-known'>;
  /** Index where it begins, 0–100; ascending, the first from 0. */
  readonly from: number;
  /** Under the band, e.g. `Tesa, da 40`. */
  readonly text: string;
}

export interface StrainBarProps {
  /** 0–100; null while nothing is rated: the bar stands without a marker. */
  readonly index: number | null;
  /** Over the marker, e.g. `54 al 9 nov`. */
  readonly nowText: string;
  readonly previous?: { readonly index: number; readonly text: string } | undefined;
  readonly bands: readonly StrainBarBand[];
  /** CSS px. */
  readonly width?: number | undefined;
  /** The chart in a sentence, for who does not see it. */
  readonly summary: string;
  readonly ink?: Ink | undefined;
}

const top = 18;
const height = 12;
const gap = 2;

/** Where a client stands on the strain scale: a mark for now, a dashed one for the check before, the bands named. */
export function StrainBar({
  index,
  nowText,
  previous,
  bands,
  width = 702,
  summary,
  ink,
}: StrainBarProps): ReactNode {
  const colours = chartInk(ink);
  const hatchId = useId();
  const x = scaleLinear([0, 100], [0, width]).clamp(true);
  const isPrint = ink === 'print';
  const now = index === null ? null : x(index);
  const before = previous === undefined ? null : x(previous.index);
  const hereBand = index === null ? undefined : bands.findLast((band) => index >= band.from);
  const nowEnds = now !== null && now + 6 + textWidth(nowText, 12) > width;
  const beforeStarts =
    before !== null && previous !== undefined && before - 5 - textWidth(previous.text, 11) < 0;
  return (
    <svg width={width} height={58} viewBox={`0 -4 ${width} 58`} role="img" aria-label={summary}>
      {isPrint ? (
        <defs>
          <Hatching id={`${hatchId}-1`} gap={6} />
          <Hatching id={`${hatchId}-2`} gap={3} />
        </defs>
      ) : null}
      {bands.map((band, at) => {
        const level = ballOfBand(band.band);
        const start = x(band.from) + (at === 0 ? 0 : gap / 2);
        const end = x(bands[at + 1]?.from ?? 100) - (at === bands.length - 1 ? 0 : gap / 2);
        const isHatched = isPrint && (level === 1 || level === 2);
        return (
          <g key={band.band}>
            <rect
              x={start}
              y={top}
              width={Math.max(0, end - start)}
              height={height}
              fill={
                isHatched
                  ? `url(#${hatchId}-${level})`
                  : level === 'unknown'
                    ? colours.ground
                    : colours.area[level]
              }
              stroke={isPrint ? '#000' : level === 0 ? colours.ruleStrong : 'none'}
              strokeWidth={0.6}
            />
            <ChartText x={start} y={46} kind={band === hereBand ? 'strong-tick' : 'tick'} ink={ink}>
              {textWidth(band.text, 11) <= x(bands[at + 1]?.from ?? 100) - start - 10 ? band.text : band.from}
            </ChartText>
          </g>
        );
      })}
      {before === null || previous === undefined ? null : (
        <>
          <path
            d={`M${before} 14v20`}
            fill="none"
            stroke={colours.text}
            strokeWidth={1.3}
            strokeDasharray="2 2"
          />
          {now !== null && Math.abs(now - before) < 4 ? null : (
            <ChartText
              x={before + (beforeStarts || (now !== null && now < before) ? 5 : -5)}
              y={11}
              kind="tick"
              anchor={beforeStarts || (now !== null && now < before) ? 'start' : 'end'}
              ink={ink}
            >
              {previous.text}
            </ChartText>
          )}
        </>
      )}
      {now === null ? null : (
        <>
          {isPrint ? <path d={`M${now} 10v26`} stroke="#fff" strokeWidth={6} /> : null}
          <path d={`M${now} 10v26`} stroke={colours.textStrong} strokeWidth={2.4} />
          <ChartText
            x={now + (nowEnds || (before !== null && now < before) ? -6 : 6)}
            y={11}
            kind="label"
            anchor={nowEnds || (before !== null && now < before) ? 'end' : 'start'}
            ink={ink}
          >
            {nowText}
          </ChartText>
        </>
      )}
    </svg>
  );
}
