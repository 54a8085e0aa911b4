import type { ReactNode } from 'react';
import { chartInk, type Ink } from './chart-ink.ts';

export interface ChartTextProps {
  readonly x: number;
  readonly y: number;
  readonly children: ReactNode;
  /** `label` names the thing, `tick` an axis, `body` the rest. */
  readonly kind?: 'body' | 'label' | 'tick' | 'strong-tick' | undefined;
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
  readonly ink?: Ink | undefined;
}

const sizes = { body: 12, label: 12, tick: 11, 'strong-tick': 11 } as const;
const weights = { body: 420, label: 520, tick: 420, 'strong-tick': 560 } as const;

/** Words in a chart, set by attributes alone. */
export function ChartText({ x, y, children, kind = 'body', anchor, ink }: ChartTextProps): ReactNode {
  const colours = chartInk(ink);
  const fill = {
    body: colours.text,
    label: colours.textStrong,
    tick: colours.textWeak,
    'strong-tick': colours.textStrong,
  }[kind];
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontFamily={colours.font}
      fontSize={sizes[kind]}
      fontWeight={weights[kind]}
      fill={fill}
    >
      {children}
    </text>
  );
}
