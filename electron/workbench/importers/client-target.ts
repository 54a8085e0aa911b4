import type { Contact } from '../../../shared/domain/client.ts';
import type { ContactId } from '../../../shared/domain/ids.ts';
import { nameKey } from '../../../shared/domain/name-key.ts';
import type { NamedClient } from './client-finder.ts';
import type { ClientTableFields, ContactWork } from './client-work.ts';
import type { KnownWorkspace } from './known-workspace.ts';
import type { RowReader } from './row-reader.ts';
import { shortened } from './row-reader.ts';

type FieldValue = ClientTableFields[keyof ClientTableFields];
interface Held {
  readonly value: FieldValue;
  /** Row of the file that it came from; null for ours. */
  readonly row: number | null;
}
/** A client as it stands after the rows above. */
export interface ClientTarget {
  readonly client: NamedClient;
  /** Row that creates it; null where it exists. */
  readonly createdBy: number | null;
  readonly fields: Map<string, Held>;
  hasSegment: boolean;
  hasTags: boolean;
  readonly people: Map<string, { id: ContactId | null; role: string; email: string; phone: string }>;
}
/** A person named in a row. */
export interface RowPerson {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
  /** Only an address or a number: it stands for the name. */
  readonly isUnnamed: boolean;
}

const contactParts = ['role', 'email', 'phone'] as const;

/** False, and problems noted, where the row contradicts a row above or ends before it begins. */
export function checkAgainst(
  reader: RowReader,
  target: ClientTarget,
  brought: Partial<ClientTableFields>,
): boolean {
  for (const [field, value] of Object.entries(brought)) {
    const held = target.fields.get(field);
    if (held !== undefined && held.row !== null && held.value !== value) {
      reader.fail(field, {
        code: 'conflicts-with-row',
        params: { text: shortened(String(value)), row: held.row, value: shortened(String(held.value)) },
      });
    }
  }
  const start = target.fields.get('sinceOn')?.value ?? brought.sinceOn;
  const end = target.fields.get('endedOn')?.value ?? brought.endedOn;
  if (typeof start === 'string' && typeof end === 'string' && end < start) {
    reader.fail('endedOn', { code: 'ends-before-start', params: { start, end } });
  }
  return reader.problems.length === 0;
}

/** Takes from the row what the client lacks. */
export function mergeRow(
  target: ClientTarget,
  row: number,
  brought: Partial<ClientTableFields>,
  person: RowPerson | null,
): { fields: Partial<ClientTableFields>; contact: ContactWork | null; oursKept: boolean } {
  const fields: Record<string, FieldValue> = {};
  let oursKept = false;
  for (const [field, value] of Object.entries(brought)) {
    const held = target.fields.get(field);
    if (held === undefined) {
      target.fields.set(field, { value, row });
      fields[field] = value;
    } else if (held.value !== value) oursKept = true;
  }
  if (person === null) return { fields, contact: null, oursKept };
  const key = nameKey(person.name);
  const byEmail =
    person.email === ''
      ? undefined
      : [...target.people.values()].find((p) => nameKey(p.email) === nameKey(person.email));
  const held = target.people.get(key) ?? (person.isUnnamed ? byEmail : undefined);
  if (held === undefined) {
    const { role, email, phone } = person;
    target.people.set(key, { id: null, role, email, phone });
    return { fields, contact: { id: null, name: person.name, fields: { role, email, phone } }, oursKept };
  }
  const filled: Record<string, string> = {};
  for (const part of contactParts) {
    if (person[part] === '' || held[part] === person[part]) continue;
    if (held[part] === '') {
      held[part] = person[part];
      filled[part] = person[part];
    } else oursKept = true;
  }
  // One whom a row above adds is filled in by name: it has no id yet.
  const contact =
    Object.keys(filled).length === 0 ? null : { id: held.id, name: person.name, fields: filled };
  return { fields, contact, oursKept };
}

/** A client that this row creates. */
export function newClientTarget(client: NamedClient, row: number): ClientTarget {
  return { client, createdBy: row, fields: new Map(), hasSegment: false, hasTags: false, people: new Map() };
}

/** A client of the workspace. */
export function knownClientTarget(client: NamedClient, known: KnownWorkspace): ClientTarget {
  const details = known.clientDetails(client.id);
  const target: ClientTarget = { ...newClientTarget(client, 0), createdBy: null };
  if (details === undefined) return target;
  const { client: ours, contacts } = details;
  const { kind, status, tier, services, sinceOn, endedOn, cadenceDays, agreement, note } = ours;
  for (const [field, value] of Object.entries({
    kind,
    status,
    tier,
    services,
    sinceOn,
    endedOn,
    cadenceDays,
    agreement,
    note,
  })) {
    if (value !== null && value !== '') target.fields.set(field, { value, row: null });
  }
  target.hasSegment = ours.segmentId !== null;
  target.hasTags = ours.tagIds.length > 0;
  for (const c of contacts) target.people.set(nameKey(c.name), personOf(c));
  return target;
}

function personOf({ id, role, email, phone }: Contact) {
  return { id, role, email, phone };
}
