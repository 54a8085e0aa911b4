import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientRow } from '../../../shared/contract/clients.ts';
import {
  type BuiltInClientView,
  builtInClientViews,
  filteredClients,
  isSameView,
  readClientView,
} from '../../../shared/domain/client-view.ts';
import type { SavedViewId } from '../../../shared/domain/ids.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { MenuButton, type MenuEntry } from '../../ui/menu-button.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { type ChosenView, useClientsStore } from './clients-store.ts';

const screen = 'clients';
/** Saved views that stand in the bar; the others are in the menu. */
const inBar = 4;

/** The views that are always there, those that were saved, and what can be done with the one in use. */
export function ViewsBar({
  clients,
  today,
}: {
  readonly clients: readonly ClientRow[];
  readonly today: Day;
}) {
  const { t } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const { view, chosen, choose } = useClientsStore();
  const [isNaming, setNaming] = useState(false);
  const stored = useQuery(workbench.views.list.queryOptions({ input: { screen } })).data ?? [];
  const saved = stored.map((kept) => ({ ...kept, view: readClientView(kept.definition) }));
  const current = saved.find((kept) => kept.id === chosen);
  const isChanged = current !== undefined && !isSameView(current.view, view);
  const shown = [...saved.slice(0, inBar), ...saved.slice(inBar).filter((kept) => kept.id === chosen)];

  const update = useChange(
    (kept: { id: SavedViewId; name: string }) =>
      client.views.save({ viewId: kept.id, screen, name: kept.name, definition: { ...view } }),
    {
      said: (_, kept) => t('clients.viewSaved', { name: kept.name }),
    },
  );
  const remove = useChange(
    (kept: { id: SavedViewId; name: string }) => client.views.remove({ viewId: kept.id }),
    {
      said: (_, kept) => t('clients.viewRemoved', { name: kept.name }),
      onDone: () => choose('all', builtInClientViews.all),
    },
  );

  const take = (id: ChosenView) => {
    const kept = saved.find((other) => other.id === id);
    choose(id, kept ? kept.view : builtInClientViews[id as BuiltInClientView]);
  };
  const builtIn = (Object.keys(builtInClientViews) as BuiltInClientView[]).map((id) => ({
    id: id as ChosenView,
    label: t(`clients.view.${id}`),
    count: filteredClients(clients, builtInClientViews[id], today).length,
  }));
  const actions: (MenuEntry | 'separator')[] = [
    ...(saved.length > inBar
      ? [
          ...saved.slice(inBar).map(({ id, name }) => ({ id: `open:${id}`, label: name })),
          'separator' as const,
        ]
      : []),
    { id: 'save', label: t('clients.saveView'), icon: 'add' },
    ...(current
      ? [
          {
            id: 'update',
            label: t('clients.updateView', { name: current.name }),
            icon: 'check' as const,
            isDisabled: !isChanged,
          },
          { id: 'remove', label: t('clients.removeView', { name: current.name }), icon: 'trash' as const },
        ]
      : []),
  ];
  return (
    <div className="tools cls-views">
      <SegmentedControl
        label={t('clients.viewsLabel')}
        options={[
          ...builtIn,
          ...shown.map(({ id, name, view: kept }) => ({
            id: id as ChosenView,
            label: name,
            count: filteredClients(clients, kept, today).length,
          })),
        ]}
        value={chosen}
        onChange={take}
      />
      <MenuButton
        label={t('clients.views')}
        size="small"
        icon="star"
        items={actions}
        onAction={(id) => {
          if (id === 'save') setNaming(true);
          else if (id === 'update' && current) update.mutate(current);
          else if (id === 'remove' && current) remove.mutate(current);
          else if (id.startsWith('open:')) take(id.slice('open:'.length) as SavedViewId);
        }}
      />
      {isChanged ? <span className="muted small">{t('clients.modified')}</span> : null}
      <SaveViewDialog isOpen={isNaming} onClose={() => setNaming(false)} onSaved={(id) => choose(id, view)} />
    </div>
  );
}

function SaveViewDialog(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onSaved: (id: SavedViewId) => void;
}) {
  const { t } = useText();
  return (
    <Dialog
      isOpen={props.isOpen}
      onClose={props.onClose}
      title={t('clients.saveView')}
      closeLabel={t('app.close')}
      size="small"
    >
      <SaveViewForm onClose={props.onClose} onSaved={props.onSaved} />
    </Dialog>
  );
}

function SaveViewForm(props: { readonly onClose: () => void; readonly onSaved: (id: SavedViewId) => void }) {
  const { t, refusal } = useText();
  const client = useWorkbenchClient();
  const view = useClientsStore((s) => s.view);
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const save = useChange(() => client.views.save({ screen, name, definition: { ...view } }), {
    said: () => t('clients.viewSaved', { name: name.trim() }),
    onDone: ({ id }) => {
      props.onSaved(id);
      props.onClose();
    },
    onRefused: (why) => setError(refusal(why)),
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(undefined);
      }}
    >
      <TextField
        label={t('clients.viewName')}
        hint={t('clients.viewHint')}
        value={name}
        onChange={(next) => {
          setName(next);
          setError(undefined);
        }}
        error={error}
        autoFocus
        onSubmit={() => save.mutate(undefined)}
      />
      <div className="cluster cls-end">
        <Button onPress={props.onClose}>{t('app.cancel')}</Button>
        <Button variant="primary" type="submit" isPending={save.isPending}>
          {t('app.save')}
        </Button>
      </div>
    </form>
  );
}
