import { type ReactNode, useState } from 'react';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { CustomSignalDialog } from './custom-signal-dialog.tsx';
import type { ListedSignal } from './listed-signal.ts';

/** The user's own signals: a group apart, never in the count of 20. */
export function CustomSignals({ signals }: { readonly signals: readonly ListedSignal[] }): ReactNode {
  const { t, of, number } = useText();
  const client = useWorkbenchClient();
  const [edited, setEdited] = useState<ListedSignal | 'new' | null>(null);
  const remove = useChange((signal: ListedSignal) => client.signals.removeCustom({ signalId: signal.id }), {
    said: (_, signal) => t('settings.customRemoved', { name: of(signal.label) }),
  });
  return (
    <Marginal heading={t('settings.custom')} detail={t('settings.customDetail')}>
      {signals.length === 0 ? (
        <p className="ink2 set-note">{t('settings.customEmpty')}</p>
      ) : (
        <ul className="set-list" aria-label={t('settings.custom')}>
          {signals.map((signal) => {
            const name = of(signal.label);
            return (
              <li key={signal.id}>
                <div>
                  <b>{name}</b>
                  {of(signal.description) !== '' && <p className="ink2">{of(signal.description)}</p>}
                </div>
                <small className="muted nowrap">
                  {t('settings.weightShort', {
                    weight: number(signal.weight, Number.isInteger(signal.weight) ? 0 : 1),
                  })}
                </small>
                <IconButton
                  icon="edit"
                  size="small"
                  variant="quiet"
                  label={t('settings.editNamed', { name })}
                  onPress={() => setEdited(signal)}
                />
                <IconButton
                  icon="trash"
                  size="small"
                  variant="quiet"
                  label={t('settings.removeNamed', { name })}
                  onPress={() => remove.mutate(signal)}
                />
              </li>
            );
          })}
        </ul>
      )}
      <div className="set-after">
        <Button size="small" icon="add" onPress={() => setEdited('new')}>
          {t('settings.customAdd')}
        </Button>
      </div>
      {edited !== null && (
        <CustomSignalDialog
          key={edited === 'new' ? 'new' : edited.id}
          signal={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Marginal>
  );
}
