import type { ReactNode } from 'react';
import { shownIndex } from '../../shared/domain/shown-index.ts';
import type { Strain } from '../../shared/domain/strain.ts';
import { ballOf } from '../charts/ball-of.ts';
import { StrainBall } from '../charts/strain-ball.tsx';

export interface StrainBadgeProps {
  readonly strain: Pick<Strain, 'index' | 'band' | 'coverage' | 'knockOuts'>;
  /** The band in words, e.g. `Tesa`; always read, shown with `showBand`. */
  readonly bandLabel: string;
  readonly showBand?: boolean | undefined;
  /** Points since the check before; shown with its sign. */
  readonly change?: number | null | undefined;
  /** CSS px of the ball. */
  readonly size?: number | undefined;
  /** Read for the square, e.g. `segnale dirimente`. */
  readonly knockOutLabel?: string | undefined;
}

/** Ball, number, word: `?` and no number while too little is known; a square for a knock-out, beside the number. */
export function StrainBadge({
  strain,
  bandLabel,
  showBand,
  change,
  size = 14,
  knockOutLabel,
}: StrainBadgeProps): ReactNode {
  const ball = ballOf(strain);
  const isKnown = strain.index !== null && ball !== 'unknown';
  const name =
    ball === 'knock-out' && knockOutLabel !== undefined ? `${bandLabel}, ${knockOutLabel}` : bandLabel;
  return (
    <span className="band">
      <StrainBall value={ball} size={size} label={showBand && ball !== 'knock-out' ? undefined : name} />
      {isKnown ? <b>{shownIndex(strain.index)}</b> : <span className="muted">?</span>}
      {showBand ? <span>{bandLabel}</span> : null}
      {isKnown && change !== undefined && change !== null ? (
        <span className="chg">{signed(change)}</span>
      ) : null}
    </span>
  );
}

function signed(points: number): string {
  const rounded = Math.round(points);
  if (rounded === 0) return '=';
  return rounded > 0 ? `+${rounded}` : `−${-rounded}`;
}
