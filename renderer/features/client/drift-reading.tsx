import type { ClientId, InteractionId } from '../../../shared/domain/ids.ts';
import { whySentence } from '../../../shared/i18n/why-sentence.ts';
import { dayFrom } from '../../text/day-from.ts';
import { onDay } from '../../text/on-day.ts';
import { type Text, useText } from '../../text/text-context.tsx';
import type { DriftAnswer } from './drift-answer.ts';
import { DriftCharts } from './drift-charts.tsx';
import { FactsBehind } from './facts-behind.tsx';

type Drift = DriftAnswer['drifts'][number];

/** What changed in a client against its own past, each change with its figures, its months and its evidence. */
export function DriftReadingList(props: {
  readonly clientId: ClientId;
  readonly reading: DriftAnswer;
  readonly onEditEntry: (id: InteractionId) => void;
}) {
  const { clientId, reading, onEditEntry } = props;
  const text = useText();
  const { t, dynamic, today } = text;
  const { learningUntilOn: until } = reading;
  const drifts = reading.drifts.toReversed();
  return (
    <>
      {until === null ? (
        <p className="ink2">{t('reading.nothingLogged')}</p>
      ) : until > today ? (
        <p className="ink2">{t('reading.learning', { on: onDay(until, today, text) })}</p>
      ) : drifts.length === 0 ? (
        <p className="ink2">{t('drift.none')}</p>
      ) : null}
      <ul className="cl-drifts">
        {drifts.map((drift) => (
          <li key={`${drift.what} ${drift.on}`} className={drift.easedOn === null ? '' : 'is-eased'}>
            <h4>
              {dynamic(`drift.what.${drift.what}`)} <span className="num">{fromTo(drift, text)}</span>
            </h4>
            <p>{whySentence(drift.why, text)}</p>
            <p className="muted cl-drift-days">
              {dayFrom('since', drift.sinceOn, text)},{' '}
              {t('reading.toldOn', { on: onDay(drift.on, today, text) })}
              {drift.easedOn === null
                ? null
                : `, ${t('reading.easedOn', { on: onDay(drift.easedOn, today, text) })}`}
            </p>
            <DriftCharts
              series={reading.series.filter(({ what }) => what === drift.what)}
              since={drift.sinceOn}
            />
            <FactsBehind clientId={clientId} factIds={drift.factIds} onEditEntry={onEditEntry} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** `dal 12 % al 60 %`, `da 0,3 a 2 al mese`. */
function fromTo({ unit, from, to }: Drift, { t, percent, number }: Text): string {
  const rate = (value: number) => number(value, Number.isInteger(value) ? 0 : 1);
  return unit === 'share'
    ? t('reading.fromToShare', { from: percent(from), to: percent(to) })
    : t('reading.fromToMonth', { from: rate(from), to: rate(to) });
}
