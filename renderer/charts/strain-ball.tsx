import type { ReactNode } from 'react';
import type { BallValue } from './ball-of.ts';
import { chartInk, type Ink } from './chart-ink.ts';

export interface StrainBallProps {
  readonly value: BallValue;
  /** CSS px, both sides. */
  readonly size?: number | undefined;
  /** The level in words; without it the ball is hidden from screen readers, as words stand beside it. */
  readonly label?: string | undefined;
  readonly ink?: Ink | undefined;
}

const radius = 6.2;
/** The filled share of a ball: a third and two thirds, clockwise from the top. */
const slices = { 1: 'M8 8V1.8A6.2 6.2 0 0 1 13.37 11.1Z', 2: 'M8 8V1.8A6.2 6.2 0 1 1 2.63 11.1Z' } as const;

/** Harvey ball of the strain scale: empty, third, two thirds, full; dashed ring, dash, or a square with a cross. */
export function StrainBall({ value, size = 14, label, ink }: StrainBallProps): ReactNode {
  return (
    <svg
      className="hb"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
    >
      <Shape value={value} ink={ink} />
    </svg>
  );
}

function Shape({ value, ink }: Pick<StrainBallProps, 'value' | 'ink'>): ReactNode {
  const colours = chartInk(ink);
  if (value === 'na')
    return <path d="M4 8h8" stroke={colours.unknown} strokeWidth={1.4} strokeLinecap="round" />;
  if (value === 'unknown') {
    return (
      <circle
        cx={8}
        cy={8}
        r={radius}
        fill="none"
        stroke={colours.unknown}
        strokeWidth={1.4}
        strokeDasharray="2.4 1.9"
      />
    );
  }
  if (value === 'knock-out') {
    return (
      <>
        <rect x={1.5} y={1.5} width={13} height={13} rx={1} fill={colours.level[3]} />
        <path d="M5 5l6 6M11 5l-6 6" stroke={colours.ground} strokeWidth={1.8} strokeLinecap="round" />
      </>
    );
  }
  const colour = colours.level[value];
  return (
    <>
      <circle
        cx={8}
        cy={8}
        r={radius}
        fill={value === 3 ? colour : 'none'}
        stroke={colour}
        strokeWidth={1.4}
      />
      {value === 1 || value === 2 ? <path d={slices[value]} fill={colour} /> : null}
    </>
  );
}
