import { type ReactNode, useState } from 'react';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { SavedText } from './saved-text.tsx';

export interface NamedListProps<Id extends string> {
  readonly label: string;
  /** Of the field in which one is renamed. */
  readonly fieldLabel: string;
  readonly newLabel: string;
  readonly emptyText: string;
  readonly items: readonly { readonly id: Id; readonly name: string; readonly clientCount: number }[];
  /** Renames, or adds when there is no id. */
  readonly save: (name: string, id?: Id) => Promise<unknown>;
  readonly remove: (id: Id) => Promise<unknown>;
}

/** Names that clients bear: each is renamed in its field, removed, or added below. */
export function NamedList<Id extends string>(props: NamedListProps<Id>): ReactNode {
  const { label, fieldLabel, newLabel, emptyText, items, save, remove } = props;
  const { t, refusal } = useText();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const said = (saved: string) => t('settings.namedSaved', { name: saved });
  const add = useChange((added: string) => save(added), {
    said: (_, added) => said(added),
    onDone: () => setName(''),
    onRefused: (why) => setProblem(refusal(why)),
  });
  const drop = useChange((item: (typeof items)[number]) => remove(item.id), {
    said: (_, item) => t('settings.namedRemoved', { name: item.name }),
  });
  const submit = () => {
    if (name.trim() === '') setProblem(t('settings.nameEmpty'));
    else add.mutate(name.trim());
  };
  return (
    <div>
      {items.length === 0 ? (
        <p className="muted set-note">{emptyText}</p>
      ) : (
        <ul className="set-named" aria-label={label}>
          {items.map((item) => (
            <li key={item.id}>
              <SavedText
                label={fieldLabel}
                isLabelHidden
                size="small"
                value={item.name}
                save={(next) => save(next, item.id)}
                said={said}
                check={(next) => (next === '' ? t('settings.nameEmpty') : undefined)}
              />
              <small className="muted">{t('settings.clientCount', { count: item.clientCount })}</small>
              <IconButton
                icon="close"
                size="small"
                variant="quiet"
                label={t('settings.removeNamed', { name: item.name })}
                onPress={() => drop.mutate(item)}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="set-add">
        <TextField
          label={newLabel}
          value={name}
          onChange={(next) => {
            setName(next);
            setProblem(undefined);
          }}
          onSubmit={submit}
          error={problem}
        />
        <Button onPress={submit} isPending={add.isPending}>
          {t('settings.add')}
        </Button>
      </div>
    </div>
  );
}
