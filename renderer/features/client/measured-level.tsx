import type { Measured } from '../../../shared/contract/measures.ts';
import type { RatingValue } from '../../../shared/domain/rating.ts';
import { StrainBall } from '../../charts/strain-ball.tsx';
import { levelWords } from '../../text/level-words.ts';
import { useText } from '../../text/text-context.tsx';

/** What the log measures for a signal, beside the rating: it weighs where it differs from it. */
export function MeasuredLevel(props: {
  readonly measured: Measured | undefined;
  /** Null: never rated. */
  readonly rated: RatingValue | null;
}) {
  const { measured, rated } = props;
  const text = useText();
  const { t } = text;
  if (!measured || measured.level === null || measured.dismissed) return <span />;
  const { level } = measured;
  const differs = typeof rated === 'number' ? rated !== level : level > 0;
  const words = t(differs ? 'reading.measuredDiffers' : 'reading.measured', {
    level: levelWords(level, text),
  });
  return (
    <span className={differs ? 'cl-sig-measured is-other' : 'cl-sig-measured muted'} title={words}>
      <span className="sr">{words}</span>
      <span aria-hidden="true">
        <span className="cl-sig-source">{t('reading.log')} </span>
        <StrainBall value={level} size={11} /> {differs ? <b>{level}</b> : level}
      </span>
    </span>
  );
}
