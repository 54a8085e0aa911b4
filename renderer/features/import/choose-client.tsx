import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { withClientName } from './decide.ts';
import type { PreviewRow } from './import-model.ts';
import { type QueuedFile, useImportQueueStore } from './import-queue-store.ts';

/** Similar clients that get a button of their own. */
const offered = 2;

/** Whom a name stands for: one that looks like it, another, or a new one. It holds for every row with that name. */
export function ChooseClient({
  file,
  row,
  error,
  name,
}: {
  readonly file: QueuedFile;
  readonly row: PreviewRow;
  readonly error: PreviewRow['errors'][number];
  readonly name: string;
}): ReactNode {
  const { t } = useText();
  const { choose } = useImportQueueStore.getState();
  const decide = (choice: ClientId | 'new') =>
    choose(file.id, { decisions: withClientName(file.decisions, name, choice) });
  const named = String(error.params['similar'] ?? '').split(', ');
  const similar = row.similarClients.filter((client) => named.includes(client.name)).slice(0, offered);
  return (
    <>
      {similar.map((client) => (
        <Button key={client.id} size="small" onPress={() => decide(client.id)}>
          {t('import.itIs', { name: client.name })}
        </Button>
      ))}
      {error.code !== 'ambiguous-name' && (
        <Button size="small" onPress={() => decide('new')}>
          {t('import.createNew', { name })}
        </Button>
      )}
      <PopoverButton
        size="small"
        variant="quiet"
        label={t('import.chooseClient')}
        title={t('import.chooseClientFor', { name })}
        placement="bottom end"
      >
        {(close) => (
          <AnyClient
            name={name}
            onChoose={(id) => {
              close();
              decide(id);
            }}
          />
        )}
      </PopoverButton>
    </>
  );
}

function AnyClient({
  name,
  onChoose,
}: {
  readonly name: string;
  readonly onChoose: (id: ClientId) => void;
}): ReactNode {
  const { t } = useText();
  const workbench = useWorkbench();
  const { data: clients = [] } = useQuery(workbench.clients.list.queryOptions());
  return (
    <ComboBox
      label={t('import.chooseClientFor', { name })}
      emptyText={t('import.noSuchClient')}
      options={clients.map((client) => ({ id: client.id, label: client.name }))}
      value={null}
      onChange={(id) => {
        if (id !== null) onChoose(id);
      }}
      autoFocus
    />
  );
}
