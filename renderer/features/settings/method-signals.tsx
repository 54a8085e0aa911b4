import type { ReactNode } from 'react';
import { coreSignals, knockOutSignals } from '../../../shared/domain/signals/catalogue.ts';
import { type CatalogueSignal, signalGroups } from '../../../shared/domain/signals/signal.ts';
import { useText } from '../../text/text-context.tsx';

/** The 20 signals by group, then the two knock-outs: what each means, how it shows, what to try. */
export function MethodSignals(): ReactNode {
  const { t, dynamic } = useText();
  const groups = [
    ...signalGroups.map((group) => ({
      id: group as string,
      signals: coreSignals.filter((signal) => signal.group === group),
    })),
    { id: 'knock-out', signals: knockOutSignals },
  ];
  return (
    <section className="set-signals" aria-labelledby="set-signals">
      <h2 id="set-signals">{t('settings.theSignals')}</h2>
      {groups.map(({ id, signals }) => (
        <div key={id} className="marg">
          <h3>{dynamic(`domain.group.${id}`)}</h3>
          <ul>
            {signals.map((signal) => (
              <li key={signal.id}>
                <SignalInFull signal={signal} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function SignalInFull({ signal }: { readonly signal: CatalogueSignal }): ReactNode {
  const { t, of } = useText();
  return (
    <>
      <h4>
        {signal.number !== null && <span className="set-signal-number">{signal.number}</span>}
        {of(signal.label)}
      </h4>
      <p>{of(signal.description)}</p>
      <p className="quote it">{of(signal.question)}</p>
      <details className="set-more">
        <summary>
          {t('settings.howItShows')}
          <span className="sr">: {of(signal.label)}</span>
        </summary>
        <ul className="set-shows">
          {signal.shows.map((show) => (
            <li key={show.en}>{of(show)}</li>
          ))}
        </ul>
        <p>
          <span className="med">{t('settings.firstRemedy')}:</span> {of(signal.remedy)}
        </p>
      </details>
    </>
  );
}
