import { useQuery } from '@tanstack/react-query';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import { useText } from '../../text/text-context.tsx';
import { Chip } from '../../ui/chip.tsx';
import { CreatableComboBox } from '../../ui/creatable-combo-box.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { useFieldSave } from './use-field-save.ts';

/** The tags of a client as chips; the field below adds one, or makes a new one. */
export function TagsField({ page }: { readonly page: ClientPage }) {
  const { t } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const tags = useQuery(workbench.clients.listTags.queryOptions()).data ?? [];
  const { save, error } = useFieldSave(page.id, t('client.tags'));
  const create = useChange((name: string) => client.clients.saveTag({ name }), {
    onDone: ({ id }) => save({ tagIds: [...page.tagIds, id] }),
  });
  return (
    <div className="cl-tags">
      <CreatableComboBox
        label={t('client.tags')}
        placeholder={t('client.addTag')}
        options={tags
          .filter(({ id }) => !page.tagIds.includes(id))
          .map(({ id, name }) => ({ id, label: name }))}
        value={null}
        onChange={(id) => {
          if (id !== null) save({ tagIds: [...page.tagIds, id] });
        }}
        onCreate={(name) => create.mutate(name)}
        createLabel={(name) => t('client.createTag', { name })}
        emptyText={t('client.noTags')}
        error={error}
      />
      <div className="chips">
        {page.tagIds.map((id) => {
          const name = tags.find((tag) => tag.id === id)?.name ?? '…';
          return (
            <Chip
              key={id}
              value={name}
              onRemove={() => save({ tagIds: page.tagIds.filter((other) => other !== id) })}
              removeLabel={t('client.removeTag', { name })}
            />
          );
        })}
      </div>
    </div>
  );
}
