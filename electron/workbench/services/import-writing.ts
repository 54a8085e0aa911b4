import type { Settings } from '../../../shared/contract/workspace.ts';
import type { ClientId, ContactId, ImportBatchId, SegmentId, TagId } from '../../../shared/domain/ids.ts';
import { nameKey } from '../../../shared/domain/name-key.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import type { Writer } from '../db/workspace-db.ts';
import type { NamedClient } from '../importers/client-finder.ts';
import { isProvisional } from '../importers/client-finder.ts';
import type { ClientWork } from '../importers/client-work.ts';
import type { InteractionWork } from '../importers/interaction-work.ts';
import type { PlannedRow } from '../importers/planned-row.ts';
import { updateClient } from '../repositories/client-repository.ts';
import { insertContact, updateContact } from '../repositories/contact-repository.ts';
import { insertFact } from '../repositories/fact-repository.ts';
import { insertImportBatch, linkNewEntry, saveImportMapping } from '../repositories/import-repository.ts';
import { insertInteraction } from '../repositories/interaction-repository.ts';
import { findSegmentByName, insertSegment } from '../repositories/segment-repository.ts';
import { findTagByName, insertTag } from '../repositories/tag-repository.ts';
import type { ImportPlan } from './import-plan.ts';
import { addClient } from './new-client.ts';

/** How much an import writes: clients of a table of clients, else interactions; clients created on the way. */
export interface ImportCounts {
  readonly created: number;
  readonly updated: number;
  readonly createdClients: number;
}

/** What the ready rows of a plan will write. */
export function countsOf({ content }: ImportPlan): ImportCounts {
  const updated = new Set<ClientId>();
  const createdClients = new Set<ClientId>();
  let interactions = 0;
  if (content.kind === 'clients') {
    for (const { target } of workOf(content.rows))
      (isProvisional(target.id) ? createdClients : updated).add(target.id);
    return { created: createdClients.size, updated: updated.size, createdClients: createdClients.size };
  }
  for (const { clients } of workOf(content.rows)) {
    interactions++;
    for (const { id } of clients) if (isProvisional(id)) createdClients.add(id);
  }
  return { created: interactions, updated: 0, createdClients: createdClients.size };
}

/** Writes the ready rows of a plan as one batch, and remembers how its columns were read. */
export function writeImport(w: Writer, plan: ImportPlan, settings: Settings): ImportBatchId {
  const { file, content, signature, reading } = plan;
  const { created, updated } = countsOf(plan);
  const batchId = insertImportBatch(w, { fileName: file, kind: content.kind, created, updated });
  if (signature !== null && reading !== null) saveImportMapping(w, signature, reading);
  const people = createPeople(w, settings, batchId);
  if (content.kind === 'clients') {
    const names = createNames(w);
    for (const work of workOf(content.rows)) writeClient(w, work, people, names);
  } else {
    for (const work of workOf(content.rows)) writeInteraction(w, work, people, batchId);
  }
  return batchId;
}

function workOf<Work>(rows: readonly PlannedRow<Work>[]): Work[] {
  return rows.flatMap(({ state, work }) =>
    work !== null && (state === 'ready' || state === 'update') ? [work] : [],
  );
}

type NewClientFields = Parameters<typeof addClient>[1];

/** Clients and people of the batch: each created once, when it is first needed. */
interface People {
  client(named: NamedClient, fields?: Omit<NewClientFields, 'name'>): ClientId;
  contactOf(clientId: ClientId, name: string): ContactId | undefined;
  addContact(
    clientId: ClientId,
    name: string,
    fields: { role?: string; email?: string; phone?: string },
  ): ContactId;
}

function createPeople(w: Writer, settings: Settings, batchId: ImportBatchId): People {
  const clients = new Map<ClientId, ClientId>();
  const contacts = new Map<string, ContactId>();
  const key = (clientId: ClientId, name: string): string => `${clientId}|${nameKey(name)}`;
  return {
    client: ({ id, name }, fields = {}) => {
      if (!isProvisional(id)) return id;
      const known = clients.get(id);
      if (known) return known;
      const created = addClient(w, { ...fields, name }, settings, batchId);
      clients.set(id, created);
      return created;
    },
    contactOf: (clientId, name) => contacts.get(key(clientId, name)),
    addContact: (clientId, name, { role = '', email = '', phone = '' }) => {
      const id = insertContact(w, { clientId, name, role, email, phone, note: '' }, batchId);
      contacts.set(key(clientId, name), id);
      return id;
    },
  };
}

interface Names {
  segment(name: string): SegmentId;
  tag(name: string): TagId;
}

/** Segments and tags by name; those that are not there are created. */
function createNames(w: Writer): Names {
  const segments = new Map<string, SegmentId>();
  const tags = new Map<string, TagId>();
  const once = <I>(known: Map<string, I>, name: string, make: () => I): I => {
    const found = known.get(nameKey(name));
    if (found !== undefined) return found;
    const made = make();
    known.set(nameKey(name), made);
    return made;
  };
  return {
    segment: (name) => once(segments, name, () => findSegmentByName(w, name)?.id ?? insertSegment(w, name)),
    tag: (name) => once(tags, name, () => findTagByName(w, name)?.id ?? insertTag(w, name)),
  };
}

function writeClient(w: Writer, work: ClientWork, people: People, names: Names): void {
  const { target, creates, contact } = work;
  const fields = {
    ...work.fields,
    ...(work.segmentName === null ? {} : { segmentId: names.segment(work.segmentName) }),
    ...(work.tagNames.length === 0 ? {} : { tagIds: work.tagNames.map(names.tag) }),
  };
  const clientId = people.client(target, fields);
  if (!(creates && isProvisional(target.id)) && Object.keys(fields).length > 0)
    updateClient(w, clientId, fields);
  if (contact === null) return;
  const contactId = contact.id ?? people.contactOf(clientId, contact.name);
  if (contactId === undefined) people.addContact(clientId, contact.name, contact.fields);
  else updateContact(w, contactId, contact.fields);
}

function writeInteraction(w: Writer, work: InteractionWork, people: People, batchId: ImportBatchId): void {
  const ids = new Map(work.clients.map((client) => [client.id, people.client(client)]));
  const clientIds = [...new Set(ids.values())];
  const contactIds = new Set<ContactId>();
  for (const { id, clientId: at, name } of work.contacts) {
    const clientId = ids.get(at) ?? at;
    contactIds.add(id ?? people.contactOf(clientId, name) ?? people.addContact(clientId, name, {}));
  }
  const id = insertInteraction(w, { ...work, source: 'import', batchId });
  linkNewEntry(w, { id, kind: work.kind, occurredAtMs: work.occurredAtMs }, clientIds, [...contactIds]);
  const [firstClient] = clientIds;
  if (firstClient === undefined) throw new Error('A ready row has a client');
  work.facts.forEach(({ detail, note, clientId }, position) => {
    const about = clientId === null ? firstClient : (ids.get(clientId) ?? clientId);
    insertFact(
      w,
      { interactionId: id, clientId: about, occurredOn: dayOf(work.occurredAtMs), detail, note },
      position,
    );
  });
}
