import type { RatingValue } from '../../../shared/domain/rating.ts';
import { StrainBall } from '../../charts/strain-ball.tsx';
import { useText } from '../../text/text-context.tsx';

const values = [0, 1, 2, 3, 'unknown', 'na'] as const satisfies readonly RatingValue[];
const fills = { 0: 'f0', 1: 'f1', 2: 'f2', 3: 'f3', unknown: 'fU', na: 'fN' } as const;

/** What each cell means, in words beside its colour. */
export function HeatMapKey() {
  const { t, dynamic } = useText();
  return (
    <ul className="pf-key" aria-label={t('portfolio.key')}>
      {values.map((value) => (
        <li key={value}>
          <span className={`lv ${fills[value]}`} aria-hidden="true">
            {value === 'unknown' ? '' : value === 'na' ? '–' : value}
          </span>
          {dynamic(`domain.level.${value}`)}
        </li>
      ))}
      <li>
        <span className="lv f1 is-above" aria-hidden="true">
          1
        </span>
        {t('portfolio.measuredAbove')}
      </li>
      <li>
        <StrainBall value="knock-out" size={14} />
        {t('portfolio.queueKnockOut')}
      </li>
    </ul>
  );
}
