import { StrainBall } from '../../charts/strain-ball.tsx';
import { levelWords, ratingLabels } from '../../text/level-words.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { RatingScale } from '../../ui/rating-scale.tsx';
import type { RowsProps } from './row-props.ts';

/** One signal at a time, with its question: for those who want to think. */
export function CheckSingle({ page, activeId, onRate, onStep, complaint, isDisabled }: RowsProps) {
  const text = useText();
  const { t, of, dynamic, day } = text;
  const i = Math.max(
    0,
    page.rows.findIndex((row) => row.signal.id === activeId),
  );
  const row = page.rows[i];
  if (!row) return null;
  const { signal, rating, last } = row;
  return (
    <article className="chk-single" data-signal={signal.id} aria-current="true">
      <p className="muted">
        {dynamic(`domain.group.${signal.class === 'core' ? signal.group : signal.class}`)} · {i + 1}/
        {page.rows.length}
      </p>
      <h2>
        {signal.number !== null && `${signal.number}. `}
        {of(signal.label)}
      </h2>
      <p className="lede">{of(signal.description)}</p>
      <p className="quote it">{of(signal.question)}</p>
      <RatingScale
        label={of(signal.label)}
        value={rating?.value ?? null}
        labels={ratingLabels(text)}
        isDisabled={isDisabled}
        isFocusedRow
        error={complaint(signal.id)}
        onChange={(value) => onRate(signal.id, value)}
      />
      {last && (
        <p className="chk-last">
          <StrainBall value={last.value} size={12} />
          {t('check.lastRating', { day: day(last.ratedOn), level: levelWords(last.value, text) })}
        </p>
      )}
      <div className="cluster">
        <Button icon="chevron-left" onPress={() => onStep(-1)} isDisabled={i === 0} shortcut="K">
          {t('check.previous')}
        </Button>
        <Button
          icon="chevron-right"
          onPress={() => onStep(1)}
          isDisabled={i === page.rows.length - 1}
          shortcut="J"
        >
          {t('check.next')}
        </Button>
      </div>
    </article>
  );
}
