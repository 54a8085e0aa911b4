import { useState } from 'react';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import type { Contact } from '../../../shared/domain/client.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { ContactDialog } from './contact-dialog.tsx';

/** The people at the client. */
export function ContactsSection({ page }: { readonly page: ClientPage }) {
  const { t } = useText();
  const client = useWorkbenchClient();
  const [edited, setEdited] = useState<Contact | 'new' | null>(null);
  const remove = useChange((contact: Contact) => client.clients.removeContact({ contactId: contact.id }), {
    said: (_, { name }) => t('client.contactRemoved', { name }),
  });
  return (
    <div className="stack">
      {page.contacts.length === 0 ? <p className="muted">{t('client.contactsNone')}</p> : null}
      <ul className="cl-people">
        {page.contacts.map((contact) => (
          <li key={contact.id}>
            <div>
              <b>{contact.name}</b> <span className="muted">{contact.role}</span>
              {contact.note === '' ? null : <p className="ink2">{contact.note}</p>}
            </div>
            <div className="cl-person-reach">
              {contact.email === '' ? null : <span>{contact.email}</span>}
              {contact.phone === '' ? null : <span>{contact.phone}</span>}
            </div>
            <span className="cluster cl-person-acts">
              <IconButton
                icon="edit"
                size="small"
                variant="quiet"
                label={t('client.editContact', { name: contact.name })}
                onPress={() => setEdited(contact)}
              />
              <IconButton
                icon="trash"
                size="small"
                variant="quiet"
                label={t('client.removeContact', { name: contact.name })}
                onPress={() => remove.mutate(contact)}
              />
            </span>
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" icon="add" onPress={() => setEdited('new')}>
          {t('client.addContact')}
        </Button>
      </div>
      <ContactDialog clientId={page.id} contact={edited} onClose={() => setEdited(null)} />
    </div>
  );
}
