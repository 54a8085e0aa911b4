import { useState } from 'react';
import type { Contact } from '../../../shared/domain/client.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** A person at the client: added (`new`) or changed; null: closed. */
export function ContactDialog(props: {
  readonly clientId: ClientId;
  readonly contact: Contact | 'new' | null;
  readonly onClose: () => void;
}) {
  const { clientId, contact, onClose } = props;
  const { t } = useText();
  return (
    <Dialog
      isOpen={contact !== null}
      onClose={onClose}
      title={
        contact === null || contact === 'new'
          ? t('client.newContact')
          : t('client.editContact', { name: contact.name })
      }
      closeLabel={t('app.close')}
    >
      <ContactForm clientId={clientId} contact={contact === 'new' ? null : contact} onClose={onClose} />
    </Dialog>
  );
}

function ContactForm(props: {
  readonly clientId: ClientId;
  readonly contact: Contact | null;
  readonly onClose: () => void;
}) {
  const { clientId, contact, onClose } = props;
  const { t, refusal } = useText();
  const client = useWorkbenchClient();
  const [fields, setFields] = useState({
    name: contact?.name ?? '',
    role: contact?.role ?? '',
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
    note: contact?.note ?? '',
  });
  const [problem, setProblem] = useState<{ readonly atName: boolean; readonly sentence: string } | null>(
    null,
  );
  const save = useChange(
    () =>
      contact === null
        ? client.clients.createContact({ clientId, ...fields })
        : client.clients.updateContact({ contactId: contact.id, fields }),
    {
      said: ({ name }) => t(contact === null ? 'client.contactAdded' : 'client.contactSaved', { name }),
      onDone: onClose,
      onRefused: (why) =>
        setProblem({
          atName: why.code === 'name-empty' || why.code === 'name-taken',
          sentence: refusal(why),
        }),
    },
  );
  const submit = () => {
    if (!save.isPending) save.mutate(undefined);
  };
  const set = (change: Partial<typeof fields>) => {
    setProblem(null);
    setFields((now) => ({ ...now, ...change }));
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="form-grid">
        <TextField
          label={t('client.contactName')}
          value={fields.name}
          onChange={(name) => set({ name })}
          error={problem?.atName ? problem.sentence : undefined}
          onSubmit={submit}
          autoFocus
          autoComplete="off"
        />
        <TextField
          label={t('client.contactRole')}
          value={fields.role}
          onChange={(role) => set({ role })}
          onSubmit={submit}
          autoComplete="off"
        />
        <TextField
          label={t('client.contactEmail')}
          type="email"
          value={fields.email}
          onChange={(email) => set({ email })}
          onSubmit={submit}
          autoComplete="off"
        />
        <TextField
          label={t('client.contactPhone')}
          type="tel"
          value={fields.phone}
          onChange={(phone) => set({ phone })}
          onSubmit={submit}
          autoComplete="off"
        />
        <TextArea
          className="wide"
          label={t('client.contactNote')}
          value={fields.note}
          onChange={(note) => set({ note })}
          rows={2}
        />
      </div>
      {problem && !problem.atName ? <ErrorNotice>{problem.sentence}</ErrorNotice> : null}
      <div className="cluster cl-end">
        <Button onPress={onClose}>{t('app.cancel')}</Button>
        <Button variant="primary" type="submit" isPending={save.isPending}>
          {t('app.save')}
        </Button>
      </div>
    </form>
  );
}
