import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { OperationOutput } from '../../../shared/contract/operation-types.ts';
import type { historyContract } from '../../../shared/contract/workspace.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Loading } from '../../ui/loading.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

type Trashed = OperationOutput<(typeof historyContract)['trash']>[number];

const icons: Readonly<Record<Trashed['type'], IconName>> = {
  client: 'clients',
  contact: 'person',
  interaction: 'note',
  check: 'check',
  panel: 'clients',
  brief: 'brief',
  attachment: 'file',
};
const rowHeight = 45;
const mostInSight = 12;

/** What was removed, to be put back. */
export function TrashSection(): ReactNode {
  const { t, refusal } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const trash = useQuery(workbench.history.trash.queryOptions());
  const putBack = useChange(({ type, id }: Trashed) => client.history.restoreFromTrash({ type, id }), {
    said: (_, { label }) => t('settings.putBackDone', { name: label }),
  });
  return (
    <>
      <p className="lede">{t('settings.trashLede')}</p>
      <div className="set-sections">
        {trash.error && <ErrorNotice>{refusal(refusalOf(trash.error))}</ErrorNotice>}
        {!trash.data && !trash.error && <Loading label={t('app.loading')} text={t('app.loadingLong')} />}
        {trash.data?.length === 0 && <EmptyState>{t('settings.trashEmpty')}</EmptyState>}
        {trash.data && trash.data.length > 0 && (
          <VirtualList
            label={t('settings.trashList')}
            items={trash.data}
            itemKey={(item) => `${item.type} ${item.id}`}
            estimateHeight={rowHeight}
            height={`${Math.min(trash.data.length, mostInSight) * rowHeight}px`}
            renderItem={(item) => <TrashedRow item={item} onPutBack={() => putBack.mutate(item)} />}
          />
        )}
      </div>
    </>
  );
}

function TrashedRow({
  item,
  onPutBack,
}: {
  readonly item: Trashed;
  readonly onPutBack: () => void;
}): ReactNode {
  const { t, dynamic, day } = useText();
  return (
    <div className="set-trashed">
      <Icon name={icons[item.type]} />
      <span className="truncate">
        <b className="med">{item.label}</b>{' '}
        <span className="muted">{dynamic(`settings.type.${item.type}`)}</span>
      </span>
      <small className="muted nowrap">{t('settings.trashedOn', { day: day(dayOf(item.deletedAtMs)) })}</small>
      <Button size="small" aria-label={t('settings.putBackNamed', { name: item.label })} onPress={onPutBack}>
        {t('settings.putBack')}
      </Button>
    </div>
  );
}
