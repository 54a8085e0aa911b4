import type { ClientId, InteractionId } from '../../../shared/domain/ids.ts';
import { whySentence } from '../../../shared/i18n/why-sentence.ts';
import { dayFrom } from '../../text/day-from.ts';
import { onDay } from '../../text/on-day.ts';
import { useText } from '../../text/text-context.tsx';
import type { DriftAnswer } from './drift-answer.ts';
import { DriftCharts } from './drift-charts.tsx';
import { FactsBehind } from './facts-behind.tsx';

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
  // Of one day, the client as a whole before its parts.
  const newest = [...reading.drifts].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  // What stands comes first, what is over after it.
  const drifts = [
    ...newest.filter((drift) => drift.easedOn === null),
    ...newest.filter((drift) => drift.easedOn !== null),
  ];
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
            <h4>{dynamic(`drift.what.${drift.what}`)}</h4>
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
