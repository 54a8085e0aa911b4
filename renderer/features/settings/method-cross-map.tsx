import type { ReactNode } from 'react';
import { catalogueSignal } from '../../../shared/domain/signals/catalogue.ts';
import { crossMap } from '../../../shared/domain/signals/cross-map.ts';
import { frameworkSteps } from '../../../shared/domain/signals/framework-steps.ts';
import { traits } from '../../../shared/domain/signals/traits.ts';
import { useText } from '../../text/text-context.tsx';
import { Marginal } from '../../ui/marginal.tsx';

/** From signals to a trait, and from it to the step and remedy to try first (derived). */
export function MethodCrossMap(): ReactNode {
  const { t, of } = useText();
  return (
    <Marginal heading={t('settings.crossMap')} detail={t('settings.crossMapDetail')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls in its own box, by key too */}
      <section className="scroll-x" tabIndex={0} aria-label={t('settings.crossMap')}>
        <table className="plain-table set-cross">
          <thead>
            <tr>
              <th scope="col">{t('settings.crossSignals')}</th>
              <th scope="col">{t('settings.crossTraits')}</th>
              <th scope="col">{t('settings.crossSteps')}</th>
              <th scope="col">{t('settings.crossTry')}</th>
            </tr>
          </thead>
          <tbody>
            {crossMap.map((entry) => (
              <tr key={entry.tryFirst.en}>
                <th scope="row">
                  {entry.signalIds.map((id) => {
                    const signal = catalogueSignal(id);
                    return (
                      signal && (
                        <span key={id} className="set-cross-signal">
                          {signal.number !== null && <b>{signal.number}</b>} {of(signal.label)}
                        </span>
                      )
                    );
                  })}
                </th>
                <td>{entry.traits.map((id) => of(traits[id].label)).join('; ')}</td>
                <td>
                  {entry.steps.map((id) => of(frameworkSteps[id].label)).join(', ')}
                  {entry.fastTrack && <span className="muted"> ({t('settings.fastTrack')})</span>}
                </td>
                <td>{of(entry.tryFirst)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Marginal>
  );
}
