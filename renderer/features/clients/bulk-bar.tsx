import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientRow } from '../../../shared/contract/clients.ts';
import { type ClientStatus, clientStatuses } from '../../../shared/domain/client.ts';
import type { SegmentId, TagId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

interface BulkChange {
  readonly fields?: {
    status?: ClientStatus;
    segmentId?: SegmentId | null;
    tier?: string;
    cadenceDays?: number | null;
  };
  readonly addTagIds?: TagId[];
  readonly removeTagIds?: TagId[];
}

/** What can be done to the chosen clients together: one change, one undo. */
export function BulkBar({
  chosen,
  onDone,
}: {
  readonly chosen: readonly ClientRow[];
  readonly onDone: () => void;
}) {
  const { t, dynamic } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const segments = useQuery(workbench.clients.listSegments.queryOptions()).data ?? [];
  const clientIds = chosen.map((row) => row.id);
  const change = useChange(
    ({ fields = {}, ...tags }: BulkChange) => client.clients.updateMany({ clientIds, fields, ...tags }),
    {
      said: ({ changed }) => t('clients.changed', { count: changed }),
    },
  );
  const remove = useChange(() => client.clients.remove({ clientIds }), {
    said: ({ removed }) => t('clients.removed', { count: removed }),
    onDone,
  });
  const set = (fields: NonNullable<BulkChange['fields']>) => change.mutate({ fields });
  return (
    <fieldset className="cls-bulk" aria-label={t('clients.bulk')}>
      <b aria-live="polite">{t('clients.chosen', { count: chosen.length })}</b>
      <MenuButton
        label={t('clients.setStatus')}
        size="small"
        items={clientStatuses.map((id) => ({ id, label: dynamic(`domain.clientStatus.${id}`) }))}
        onAction={(status) => set({ status })}
      />
      <MenuButton
        label={t('clients.setSegment')}
        size="small"
        items={[
          ...segments.map(({ id, name }) => ({ id: id as string, label: name })),
          'separator',
          { id: '', label: t('clients.noSegment') },
        ]}
        onAction={(id) => set({ segmentId: id === '' ? null : (id as SegmentId) })}
      />
      <PopoverButton label={t('clients.setTier')} size="small">
        {(close) => (
          <TierForm
            onApply={(tier) => {
              set({ tier });
              close();
            }}
          />
        )}
      </PopoverButton>
      <PopoverButton label={t('clients.setTags')} size="small">
        <TagsForm chosen={chosen} onChange={(tags) => change.mutate(tags)} />
      </PopoverButton>
      <PopoverButton label={t('clients.setCadence')} size="small">
        {(close) => (
          <CadenceForm
            onApply={(cadenceDays) => {
              set({ cadenceDays });
              close();
            }}
          />
        )}
      </PopoverButton>
      <Button size="small" icon="trash" onPress={() => remove.mutate(undefined)} isPending={remove.isPending}>
        {t('app.toTrash')}
      </Button>
      <Button size="small" variant="quiet" className="push" onPress={onDone}>
        {t('clients.clearSelection')}
      </Button>
    </fieldset>
  );
}

function TierForm({ onApply }: { readonly onApply: (tier: string) => void }) {
  const { t } = useText();
  const [tier, setTier] = useState('');
  return (
    <div className="stack">
      <TextField
        label={t('clients.tierName')}
        value={tier}
        onChange={setTier}
        onSubmit={() => onApply(tier.trim())}
        autoFocus
      />
      <Button size="small" onPress={() => onApply(tier.trim())}>
        {t('clients.apply')}
      </Button>
    </div>
  );
}

function CadenceForm({ onApply }: { readonly onApply: (days: number | null) => void }) {
  const { t } = useText();
  const [days, setDays] = useState<number | null>(30);
  return (
    <div className="stack">
      <NumberField
        label={t('clients.cadenceDays')}
        value={days}
        onChange={setDays}
        min={1}
        max={3650}
        unit={t('clients.days')}
        autoFocus
      />
      <Button size="small" onPress={() => onApply(days)}>
        {t('clients.apply')}
      </Button>
    </div>
  );
}

/** Tags that all, some or none of the chosen clients carry; a press gives it to all, or takes it from all. */
function TagsForm({
  chosen,
  onChange,
}: {
  readonly chosen: readonly ClientRow[];
  readonly onChange: (change: BulkChange) => void;
}) {
  const { t } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const tags = useQuery(workbench.clients.listTags.queryOptions()).data ?? [];
  const [name, setName] = useState('');
  const create = useChange(() => client.clients.saveTag({ name }), {
    onDone: ({ id }) => {
      setName('');
      onChange({ addTagIds: [id] });
    },
  });
  const add = () => {
    if (name.trim() !== '') create.mutate(undefined);
  };
  return (
    <div className="stack">
      {tags.length === 0 ? <p className="muted">{t('clients.noTags')}</p> : null}
      <div className="cls-columns">
        {tags.map((tag) => {
          const having = chosen.filter((row) => row.tagIds.includes(tag.id)).length;
          return (
            <Checkbox
              key={tag.id}
              isSelected={having === chosen.length}
              isIndeterminate={having > 0 && having < chosen.length}
              onChange={(on) => onChange(on ? { addTagIds: [tag.id] } : { removeTagIds: [tag.id] })}
            >
              {tag.name}
            </Checkbox>
          );
        })}
      </div>
      <div className="cls-add">
        <TextField label={t('clients.newTag')} size="small" value={name} onChange={setName} onSubmit={add} />
        <Button size="small" onPress={add} isDisabled={name.trim() === ''}>
          {t('clients.addTag')}
        </Button>
      </div>
    </div>
  );
}
