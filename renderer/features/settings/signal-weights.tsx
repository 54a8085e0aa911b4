import type { ReactNode } from 'react';
import { defaultWeights } from '../../../shared/domain/signals/catalogue.ts';
import { defaultRolePairs } from '../../../shared/domain/signals/role-pairs.ts';
import { signalGroups } from '../../../shared/domain/signals/signal.ts';
import { useText } from '../../text/text-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import type { ListedSignal } from './listed-signal.ts';
import { RolePairFields } from './role-pair-fields.tsx';
import { SavedNumber } from './saved-number.tsx';

/** What each of the 20 weighs, by group. */
export function SignalWeights({ signals }: { readonly signals: readonly ListedSignal[] }): ReactNode {
  const { t, dynamic } = useText();
  return (
    <>
      <Marginal heading={t('settings.weights')}>
        <p className="ink2 set-note">{t('settings.weightsNote')}</p>
      </Marginal>
      {signalGroups.map((group) => (
        <Marginal key={group} level={3} heading={dynamic(`domain.group.${group}`)}>
          <ul className="set-weights">
            {signals
              .filter((signal) => signal.group === group)
              .map((signal) => (
                <li key={signal.id}>
                  <SignalWeight signal={signal} />
                  {signal.id in defaultRolePairs && <RolePairFields signal={signal} />}
                </li>
              ))}
          </ul>
        </Marginal>
      ))}
    </>
  );
}

function SignalWeight({ signal }: { readonly signal: ListedSignal }): ReactNode {
  const { t, of, number } = useText();
  const client = useWorkbenchClient();
  const name = of(signal.label);
  const base = defaultWeights[signal.id] ?? 1;
  const shown = (weight: number) => number(weight, Number.isInteger(weight) ? 0 : 1);
  const set = (weight: number) => client.signals.setWeight({ signalId: signal.id, weight });
  const said = (weight: number) => t('settings.weightSaved', { signal: name, weight: shown(weight) });
  const reset = useChange(() => set(base), { said: () => said(base) });
  return (
    <div className="set-weight">
      <span className="set-weight-number">{signal.number}</span>
      <span className="set-weight-name">{name}</span>
      <small className="muted">
        {signal.weight === 0 ? t('settings.weightOut') : t('settings.weightDefault', { weight: shown(base) })}
      </small>
      {signal.weight === base ? (
        <span />
      ) : (
        <IconButton
          icon="restore"
          size="small"
          variant="quiet"
          label={t('settings.weightReset', { signal: name, weight: shown(base) })}
          onPress={() => reset.mutate(undefined)}
        />
      )}
      <SavedNumber
        label={t('settings.weightOf', { signal: name })}
        isLabelHidden
        size="small"
        value={signal.weight}
        min={0}
        max={10}
        step={0.5}
        format={{ maximumFractionDigits: 1 }}
        check={(weight) => (weight === null ? t('settings.weightNote') : undefined)}
        save={(weight) => set(weight ?? base)}
        said={(weight) => said(weight ?? base)}
      />
    </div>
  );
}
