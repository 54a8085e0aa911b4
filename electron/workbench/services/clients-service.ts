import type { clientsContract } from '../../../shared/contract/clients.ts';
import type { ServiceOf } from '../../../shared/contract/operation-types.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';
import type { Client, Contact } from '../../../shared/domain/client.ts';
import type { ClientId, ContactId } from '../../../shared/domain/ids.ts';
import { Refused } from '../db/refused.ts';
import type { Reader, WorkspaceDb } from '../db/workspace-db.ts';
import {
  findClient,
  findClientByName,
  listClientBelongings,
  updateClient,
} from '../repositories/client-repository.ts';
import { findContact, insertContact, updateContact } from '../repositories/contact-repository.ts';
import { listSatisfaction, saveSatisfaction } from '../repositories/satisfaction-repository.ts';
import {
  findSegment,
  findSegmentByName,
  insertSegment,
  listSegments,
  renameSegment,
} from '../repositories/segment-repository.ts';
import { findTag, findTagByName, insertTag, listTags, renameTag } from '../repositories/tag-repository.ts';
import { clientPage } from './client-page.ts';
import { ratedClientRows } from './client-rows.ts';
import { addClient, checkedClientFields } from './new-client.ts';
import { required, requiredName, requireFree } from './required.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Clients, their people, segments and tags. */
export function createClientsService(
  db: WorkspaceDb,
  deps: { readonly settings: () => Settings },
): ServiceOf<typeof clientsContract> {
  return {
    list: () => ratedClientRows(db, deps.settings()).map((r) => r.row),

    get: ({ clientId }) => clientPage(db, deps.settings(), clientId),

    create: (given) => {
      const id = db.write({ verb: 'client.create', params: { name: given.name.trim() } }, (w) =>
        addClient(w, given, deps.settings()),
      );
      return clientAnswer(clientOf(db, id));
    },

    update: ({ clientId, fields }) => {
      const client = clientOf(db, clientId);
      db.write({ verb: 'client.update', params: { name: client.name } }, (w) => {
        const given = withoutUndefined(fields);
        const checked = checkedClientFields(w, { ...client, ...given });
        if (given.name !== undefined) requireFree(findClientByName(w, checked.name), clientId);
        updateClient(w, clientId, given.name === undefined ? given : { ...given, name: checked.name });
      });
      return clientAnswer(clientOf(db, clientId));
    },

    setSatisfaction: ({ clientId, value, note, ratedOn }) => {
      const client = clientOf(db, clientId);
      const day = ratedOn ?? db.today();
      if (day > db.today()) throw new Refused('invalid-field', { field: 'ratedOn' });
      db.write({ verb: 'satisfaction.set', params: { name: client.name } }, (w) =>
        saveSatisfaction(w, clientId, { value, note: note.trim(), ratedOn: day }),
      );
      const satisfactionHistory = listSatisfaction(db, clientId);
      return { satisfaction: satisfactionHistory[0] ?? null, satisfactionHistory };
    },

    updateMany: ({ clientIds, fields, addTagIds, removeTagIds }) => {
      const ids = [...new Set(clientIds)];
      const patch = withoutUndefined(fields);
      return db.write({ verb: 'client.update-many', params: { count: ids.length } }, (w) => {
        for (const id of ids) {
          const client = clientOf(w, id);
          const kept = client.tagIds.filter((t) => !removeTagIds.includes(t));
          const tagIds = [...new Set([...kept, ...addTagIds])];
          checkedClientFields(w, { ...client, ...patch, tagIds });
          updateClient(w, id, { ...patch, tagIds });
        }
        return { changed: ids.length };
      });
    },

    remove: ({ clientIds }) => {
      const ids = [...new Set(clientIds)];
      return db.write({ verb: 'client.remove', params: { count: ids.length } }, (w) => {
        for (const id of ids) {
          clientOf(w, id);
          // All at one instant: that is how the trash knows what came with the client.
          const belongings = listClientBelongings(w, id);
          for (const { table, ids: rows } of belongings) for (const row of rows) w.trash(table, row);
          w.trash('client', id);
        }
        return { removed: ids.length };
      });
    },

    createContact: ({ clientId, name, role = '', email = '', phone = '', note = '' }) => {
      clientOf(db, clientId);
      const fields = { clientId, name: requiredName(name), role, email, phone, note };
      const id = db.write({ verb: 'contact.create', params: { name: fields.name } }, (w) =>
        insertContact(w, fields),
      );
      return contactOf(db, id);
    },

    updateContact: ({ contactId, fields }) => {
      const contact = contactOf(db, contactId);
      const name = fields.name === undefined ? undefined : requiredName(fields.name);
      db.write({ verb: 'contact.update', params: { name: contact.name } }, (w) =>
        updateContact(w, contactId, { ...fields, name }),
      );
      return contactOf(db, contactId);
    },

    removeContact: ({ contactId }) => {
      const { name } = contactOf(db, contactId);
      db.write({ verb: 'contact.remove', params: { name } }, (w) => w.trash('contact', contactId));
      return {};
    },

    listSegments: () => listSegments(db),

    saveSegment: ({ segmentId, name: written }) => {
      const name = requiredName(written);
      requireFree(findSegmentByName(db, name), segmentId);
      if (segmentId !== undefined) required(findSegment(db, segmentId), segmentId);
      return db.write({ verb: 'segment.save', params: { name } }, (w) => {
        if (segmentId === undefined) return { id: insertSegment(w, name), name };
        renameSegment(w, segmentId, name);
        return { id: segmentId, name };
      });
    },

    removeSegment: ({ segmentId }) => {
      const { name } = required(findSegment(db, segmentId), segmentId);
      db.write({ verb: 'segment.remove', params: { name } }, (w) => w.trash('segment', segmentId));
      return {};
    },

    listTags: () => listTags(db),

    saveTag: ({ tagId, name: written }) => {
      const name = requiredName(written);
      requireFree(findTagByName(db, name), tagId);
      if (tagId !== undefined) required(findTag(db, tagId), tagId);
      return db.write({ verb: 'tag.save', params: { name } }, (w) => {
        if (tagId === undefined) return { id: insertTag(w, name), name };
        renameTag(w, tagId, name);
        return { id: tagId, name };
      });
    },

    removeTag: ({ tagId }) => {
      const { name } = required(findTag(db, tagId), tagId);
      db.write({ verb: 'tag.remove', params: { name } }, (w) => w.trash('tag', tagId));
      return {};
    },
  };
}

function clientOf(db: Reader, id: ClientId): Client {
  return required(findClient(db, id), id);
}

function contactOf(db: Reader, id: ContactId): Contact {
  return required(findContact(db, id), id);
}

function clientAnswer(client: Client): Client & { tagIds: Client['tagIds'][number][] } {
  return { ...client, tagIds: [...client.tagIds] };
}
