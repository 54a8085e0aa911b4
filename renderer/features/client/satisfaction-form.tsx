import { useState } from 'react';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** How satisfied we are today, 0–10, and why. The last word of a day counts. */
export function SatisfactionForm({
  page,
  onDone,
}: {
  readonly page: ClientPage;
  readonly onDone?: () => void;
}) {
  const { t, today } = useText();
  const client = useWorkbenchClient();
  const said = page.satisfaction?.ratedOn === today ? page.satisfaction : null;
  const [value, setValue] = useState<number | null>(said?.value ?? null);
  const [note, setNote] = useState(said?.note ?? '');
  const save = useChange(
    (given: number) => client.clients.setSatisfaction({ clientId: page.id, value: given, note }),
    {
      said: (_, given) => t('client.satisfactionSaved', { value: given }),
      onDone: () => onDone?.(),
    },
  );
  return (
    <form
      className="cl-satisfaction"
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== null) save.mutate(value);
      }}
    >
      <NumberField
        label={t('client.satisfactionValue')}
        value={value}
        onChange={setValue}
        min={0}
        max={10}
        step={1}
      />
      <TextField
        label={t('client.satisfactionWhy')}
        value={note}
        onChange={setNote}
        hint={t('client.satisfactionHint')}
      />
      <Button type="submit" isDisabled={value === null} isPending={save.isPending}>
        {t('client.satisfactionSave')}
      </Button>
    </form>
  );
}

/** What we said of it, newest first. */
export function SatisfactionHistory({ page }: { readonly page: ClientPage }) {
  const { t, day } = useText();
  if (page.satisfactionHistory.length === 0) return null;
  return (
    <ul className="cl-satisfaction-past" aria-label={t('client.satisfactionHistory')}>
      {page.satisfactionHistory.map((said) => (
        <li key={said.ratedOn}>
          <time dateTime={said.ratedOn}>{day(said.ratedOn)}</time>
          <b className="num">{t('client.outOfTen', { value: said.value })}</b>
          <span className="ink2">{said.note}</span>
        </li>
      ))}
    </ul>
  );
}
