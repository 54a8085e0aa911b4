import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ClientId, ImportBatchId, SignalId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** What the list is narrowed to. */
export interface ReviewScope {
  readonly clientId?: ClientId;
  readonly signalId?: SignalId;
  readonly batchId?: ImportBatchId;
}

const all = 'all';

/** Narrows the list to a client or a signal, and leaves the rest of it unanswered. */
export function ReviewTools(props: {
  readonly scope: ReviewScope;
  /** Notes that the scope finds. */
  readonly total: number;
  readonly onScope: (name: 'client' | 'signal' | 'batch', value: string | null) => void;
}): ReactNode {
  const { scope, total, onScope } = props;
  const { t, of, number } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const [isAsking, setAsking] = useState(false);
  const { batchId } = scope;
  const { data: filters } = useQuery(
    workbench.reader.filters.queryOptions({ input: batchId === undefined ? {} : { batchId } }),
  );
  const { data: signals } = useQuery(workbench.signals.list.queryOptions());
  const { data: clients } = useQuery(workbench.clients.list.queryOptions());
  const leave = useChange(() => client.reader.leave(scope), {
    said: ({ left }) => t('reader.left', { count: left, n: number(left) }),
    onDone: () => setAsking(false),
  });
  const labelOf = (id: SignalId) => {
    const label = signals?.find((signal) => signal.id === id)?.label;
    return label === undefined ? id : of(label);
  };
  const withCount = (what: string, notes: number) => t('reader.withCount', { what, n: number(notes) });
  // What is chosen stays in the list when nothing of it is left.
  const chosenClient = scope.clientId !== undefined && !filters?.clients.some((c) => c.id === scope.clientId);
  const chosenSignal =
    scope.signalId !== undefined && !filters?.signals.some((s) => s.signalId === scope.signalId);
  return (
    <div className="rd-tools">
      <Select
        label={t('reader.client')}
        placeholder={t('reader.allClients')}
        size="small"
        value={scope.clientId ?? all}
        onChange={(id: string) => onScope('client', id === all ? null : id)}
        options={[
          { id: all as string, label: t('reader.allClients') },
          ...(filters?.clients.map(({ id, name, notes }) => ({ id, label: withCount(name, notes) })) ?? []),
          ...(chosenClient && scope.clientId !== undefined
            ? [{ id: scope.clientId, label: clients?.find((c) => c.id === scope.clientId)?.name ?? '' }]
            : []),
        ]}
      />
      <Select
        label={t('reader.signal')}
        placeholder={t('reader.allSignals')}
        size="small"
        value={scope.signalId ?? all}
        onChange={(id: string) => onScope('signal', id === all ? null : id)}
        options={[
          { id: all as string, label: t('reader.allSignals') },
          ...(filters?.signals.map(({ signalId, notes }) => ({
            id: signalId,
            label: withCount(labelOf(signalId), notes),
          })) ?? []),
          ...(chosenSignal && scope.signalId !== undefined
            ? [{ id: scope.signalId, label: labelOf(scope.signalId) }]
            : []),
        ]}
      />
      {batchId === undefined ? null : (
        <Checkbox isSelected onChange={() => onScope('batch', null)}>
          {t('reader.fromImport')}
        </Checkbox>
      )}
      {total === 0 ? null : (
        <Button size="small" className="push" onPress={() => setAsking(true)}>
          {t('reader.leaveRest')}
        </Button>
      )}
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('reader.leaveTitle', { count: total, n: number(total) })}
        size="small"
        closeLabel={t('app.close')}
        footer={
          <>
            <Button onPress={() => setAsking(false)}>{t('app.cancel')}</Button>
            <Button variant="primary" isPending={leave.isPending} onPress={() => leave.mutate(undefined)}>
              {t('reader.leaveIt')}
            </Button>
          </>
        }
      >
        <p>{t('reader.leaveText')}</p>
      </Dialog>
    </div>
  );
}
