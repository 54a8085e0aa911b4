import type { Fact, FactDetail, FactKind } from '../../../shared/domain/fact.ts';
import type { ClientId, FactId, InteractionId } from '../../../shared/domain/ids.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { Reader, SqlRow, SqlValue, Writer } from '../db/workspace-db.ts';

interface FactRow {
  id: FactId;
  interaction_id: InteractionId;
  client_id: ClientId;
  occurred_on: Day;
  note: string;
  detail_json: string;
}
const columns = 'f.id, f.interaction_id, f.client_id, f.occurred_on, f.note, f.detail_json';

/** Which facts of a client. */
export interface FactsWanted {
  readonly kinds?: readonly FactKind[];
  readonly fromOn?: Day;
}

/** A promise or a request that is still open and has a day. */
export interface DueFact {
  readonly clientId: ClientId;
  readonly factId: FactId;
  readonly interactionId: InteractionId;
  readonly note: string;
  /** What is asked for; of a promise empty. */
  readonly subject: string;
  readonly dueOn: Day;
}

/** A fact that is not in the trash. */
export function findFact(db: Reader, factId: FactId): Fact | undefined {
  const row = db.get<FactRow>(
    `SELECT ${columns} FROM fact f WHERE f.id = ? AND f.deleted_at_ms IS NULL`,
    factId,
  );
  return row && factOf(row);
}

/** Facts of the interactions named, in their order within each. */
export function listFactsOfInteractions(db: Reader, ids: readonly InteractionId[]): Fact[] {
  return db
    .all<FactRow>(
      `SELECT ${columns} FROM fact f WHERE f.interaction_id IN (SELECT value FROM json_each(?))
       AND f.deleted_at_ms IS NULL ORDER BY f.interaction_id, f.position`,
      JSON.stringify(ids),
    )
    .map(factOf);
}

/** Facts about a client, newest first. */
export function listFactsOfClient(db: Reader, clientId: ClientId, wanted: FactsWanted = {}): Fact[] {
  const conditions = ['f.client_id = ?', 'f.deleted_at_ms IS NULL'];
  const params: SqlValue[] = [clientId];
  if (wanted.kinds !== undefined) {
    conditions.push('f.kind IN (SELECT value FROM json_each(?))');
    params.push(JSON.stringify(wanted.kinds));
  }
  if (wanted.fromOn !== undefined) {
    conditions.push('f.occurred_on >= ?');
    params.push(wanted.fromOn);
  }
  return db
    .all<FactRow>(
      `SELECT ${columns} FROM fact f WHERE ${conditions.join(' AND ')} ORDER BY f.occurred_on DESC, f.id DESC`,
      ...params,
    )
    .map(factOf);
}

/** Open requests to a client, or open promises of ours to it: earliest due first, undated last. */
export function listOpenFactsOfClient(db: Reader, clientId: ClientId, kind: 'request' | 'promise'): Fact[] {
  return db
    .all<FactRow>(
      `SELECT ${columns} FROM fact f WHERE f.client_id = ? AND f.kind = ? AND f.is_open = 1 AND f.deleted_at_ms IS NULL
       ORDER BY f.due_on IS NULL, f.due_on, f.id`,
      clientId,
      kind,
    )
    .map(factOf);
}

/** Open requests or promises of all clients, also of those in the trash, that are due by `untilOn`, earliest first. */
export function listOpenFactsDueBy(db: Reader, kind: 'request' | 'promise', untilOn: Day): DueFact[] {
  return db.all<DueFact>(
    `SELECT client_id AS clientId, id AS factId, interaction_id AS interactionId, note,
       ${kind === 'request' ? `detail_json ->> 'subject'` : `''`} AS subject, due_on AS dueOn
     FROM fact WHERE is_open = 1 AND kind = ? AND due_on <= ? AND deleted_at_ms IS NULL ORDER BY due_on, id`,
    kind,
    untilOn,
  );
}

/** Hours given to a client and not known as paid, from facts since `fromOn`. Decimal hours. */
export function sumUnpaidHours(db: Reader, clientId: ClientId, fromOn: Day): number {
  const row = db.get<{ hours: number | null }>(
    `SELECT sum(unpaid_hours) AS hours FROM fact
     WHERE client_id = ? AND kind IN ('extra', 'request') AND occurred_on >= ? AND deleted_at_ms IS NULL`,
    clientId,
    fromOn,
  );
  return row?.hours ?? 0;
}

/** How many facts a client has. */
export function countFactsOfClient(db: Reader, clientId: ClientId): number {
  return db.get<{ facts: number }>('SELECT facts FROM client_stat WHERE client_id = ?', clientId)?.facts ?? 0;
}

export function insertFact(w: Writer, fact: Omit<Fact, 'id'>, position: number): FactId {
  const id = w.newId<'fact'>();
  w.insert('fact', {
    id,
    interaction_id: fact.interactionId,
    client_id: fact.clientId,
    position,
    kind: fact.detail.kind,
    occurred_on: fact.occurredOn,
    note: fact.note,
    ...detailColumns(fact.detail),
  });
  return id;
}

/** Writes a fact over, keeping its id and with it what rests on it. */
export function updateFact(w: Writer, fact: Fact, position?: number): void {
  w.update('fact', fact.id, {
    client_id: fact.clientId,
    kind: fact.detail.kind,
    occurred_on: fact.occurredOn,
    note: fact.note,
    ...detailColumns(fact.detail),
    ...(position === undefined ? {} : { position }),
  });
}

/** The detail, with the parts of it that queries read by themselves. */
function detailColumns(detail: FactDetail): SqlRow {
  return {
    detail_json: JSON.stringify(detail),
    due_on: detail.kind === 'request' || detail.kind === 'promise' ? detail.dueOn : null,
    is_open: Number(isOpen(detail)),
    unpaid_hours: unpaidHoursOf(detail),
  };
}

function isOpen(detail: FactDetail): boolean {
  if (detail.kind === 'request') return detail.outcome === 'pending' && detail.receivedOn === null;
  return detail.kind === 'promise' && detail.outcome === 'open';
}

// Hours of which nobody said that they were paid count as given: the same rule as `evidenceSummary`.
function unpaidHoursOf(detail: FactDetail): number {
  if (detail.kind === 'extra') return detail.paid === true ? 0 : detail.hours;
  if (detail.kind === 'request') return detail.paid === true ? 0 : (detail.extraHours ?? 0);
  return 0;
}

function factOf(row: FactRow): Fact {
  return {
    id: row.id,
    interactionId: row.interaction_id,
    clientId: row.client_id,
    occurredOn: row.occurred_on,
    detail: JSON.parse(row.detail_json) as FactDetail,
    note: row.note,
  };
}
