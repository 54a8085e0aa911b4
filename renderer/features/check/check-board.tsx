import type { CheckRow } from '../../../shared/contract/checks.ts';
import type { Measured } from '../../../shared/contract/measures.ts';
import type { RatingValue } from '../../../shared/domain/rating.ts';
import { signalGroups } from '../../../shared/domain/signals/signal.ts';
import { whyShort } from '../../../shared/i18n/why-sentence.ts';
import { StrainBall } from '../../charts/strain-ball.tsx';
import { levelWords, ratingLabels } from '../../text/level-words.ts';
import { useText } from '../../text/text-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { RatingScale } from '../../ui/rating-scale.tsx';
import type { RowsProps } from './row-props.ts';

/** All signals in their groups, a line each. */
export function CheckBoard(props: RowsProps) {
  const { t, dynamic } = useText();
  const { page } = props;
  const groups = [
    ...signalGroups.map((id) => ({
      id: id as string,
      rows: page.rows.filter((row) => row.signal.class === 'core' && row.signal.group === id),
    })),
    { id: 'knock-out', rows: page.rows.filter((row) => row.signal.class === 'knock-out') },
    { id: 'custom', rows: page.rows.filter((row) => row.signal.class === 'custom') },
  ].filter((group) => group.rows.length > 0);
  return (
    <div className="chk-board">
      <div className="chk-columns" aria-hidden="true">
        <span />
        <span>{t('check.signal')}</span>
        <span>{t('check.today')}</span>
        <span>{t('check.lastTime')}</span>
        <span>{t('check.measuredColumn')}</span>
        <span />
      </div>
      {groups.map((group) => {
        const points = page.strain.groups.find((g) => g.group === group.id);
        const isStarted = group.rows.some((row) => row.rating !== null);
        const detail =
          group.id === 'knock-out'
            ? undefined
            : isStarted && points && points.maxPoints > 0
              ? t('check.groupPoints', { points: points.points, max: points.maxPoints })
              : t('check.toRate');
        return (
          <Marginal key={group.id} heading={dynamic(`domain.group.${group.id}`)} detail={detail} isTight>
            {group.rows.map((row) => (
              <BoardRow key={row.signal.id} row={row} {...props} />
            ))}
          </Marginal>
        );
      })}
    </div>
  );
}

function BoardRow({
  row,
  measured,
  activeId,
  onActive,
  onRate,
  complaint,
  isDisabled,
}: RowsProps & { readonly row: CheckRow }) {
  const text = useText();
  const { t, of } = text;
  const { signal, rating, last } = row;
  const isActive = signal.id === activeId;
  const error = complaint(signal.id);
  const attached = (rating?.interactionIds.length ?? 0) + (rating?.factIds.length ?? 0);
  const hasWorsened =
    last !== null &&
    rating !== null &&
    typeof last.value === 'number' &&
    typeof rating.value === 'number' &&
    rating.value > last.value;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: focus inside makes a row the active one; keys are the radio group's
    <div
      className={isActive ? 'chk-row is-active' : 'chk-row'}
      data-signal={signal.id}
      aria-current={isActive ? 'true' : undefined}
      onFocus={() => onActive(signal.id)}
    >
      <span className="chk-number">{signal.number ?? ''}</span>
      <span className="chk-name">{of(signal.label)}</span>
      <RatingScale
        label={of(signal.label)}
        value={rating?.value ?? null}
        labels={ratingLabels(text)}
        isDisabled={isDisabled}
        isFocusedRow={isActive}
        {...(error ? { errorId: `chk-error-${signal.id}` } : {})}
        onChange={(value) => onRate(signal.id, value)}
      />
      <span className="chk-last">
        {last === null ? (
          <span className="muted">
            <span aria-hidden="true">·</span>
            <span className="sr">{t('check.never')}</span>
          </span>
        ) : (
          <>
            <StrainBall value={last.value} size={12} label={levelWords(last.value, text)} />
            <span aria-hidden="true">{typeof last.value === 'number' ? last.value : ''}</span>
          </>
        )}
        {hasWorsened && <b>+{(rating.value as number) - (last.value as number)}</b>}
      </span>
      <MeasuredCell measured={measured.get(signal.id)} rated={rating?.value ?? last?.value ?? null} />
      <span className="chk-proof">
        {attached > 0 ? (
          <span className="chk-attached">
            <Icon name="evidence" size={12} />
            {t('check.attached', { count: attached })}
          </span>
        ) : (
          row.evidenceCount > 0 && t('check.evidence', { count: row.evidenceCount })
        )}
      </span>
      {error && (
        <p className="errline chk-error" id={`chk-error-${signal.id}`}>
          <Icon name="alert" size={14} />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

/** The level that the log suggests, in ball and digit: heavier where it differs from the rating. */
function MeasuredCell({
  measured,
  rated,
}: {
  readonly measured: Measured | undefined;
  readonly rated: RatingValue | null;
}) {
  const text = useText();
  const level = measured?.dismissed ? null : (measured?.level ?? null);
  if (measured === undefined || level === null) return <span className="chk-measure" />;
  return (
    <span className="chk-measure">
      <i className={rated !== null && rated !== level ? 'differs' : undefined}>
        <StrainBall
          value={level}
          size={12}
          label={text.t('check.measuredLevel', { level: levelWords(level, text) })}
        />
        <span aria-hidden="true">{level}</span>
      </i>
      <span>{whyShort(measured.why, text)}</span>
    </span>
  );
}
