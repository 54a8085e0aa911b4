import type { BriefAudience, BriefKind, PaperSize } from '../../../shared/domain/brief/brief.ts';
import type { BriefInteraction } from '../../../shared/domain/brief/brief-data.ts';
import type { SectionState } from '../../../shared/domain/brief/compose-brief.ts';
import type { BriefId, BriefVersionId, ClientId, InteractionId } from '../../../shared/domain/ids.ts';
import type { InteractionKind } from '../../../shared/domain/interaction.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Day, EpochMs } from '../../../shared/domain/time.ts';
import type { Reader, Writer } from '../db/workspace-db.ts';

/** What the user chose for a brief. */
export interface BriefOptions {
  readonly paper: PaperSize;
  readonly audience: BriefAudience;
  readonly author: string;
  readonly recipients: string;
  /** Null: twelve months before the brief. */
  readonly fromOn: Day | null;
}
/** A brief as stored, with the name of its client. */
export interface StoredBrief {
  readonly id: BriefId;
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly kind: BriefKind;
  readonly language: Language;
  readonly options: BriefOptions;
  readonly sections: readonly SectionState[];
  readonly versionCount: number;
  readonly createdAtMs: EpochMs;
  readonly updatedAtMs: EpochMs;
}
export interface StoredVersion {
  readonly id: BriefVersionId;
  readonly briefId: BriefId;
  readonly number: number;
  readonly note: string;
  readonly author: string;
  readonly frozenAtMs: EpochMs;
}
interface BriefRow {
  id: BriefId;
  client_id: ClientId;
  client_name: string;
  kind: BriefKind;
  language: Language;
  options_json: string;
  sections_json: string;
  versions: number;
  created_at_ms: EpochMs;
  updated_at_ms: EpochMs;
}

const briefSql = `SELECT b.id, b.client_id, c.name AS client_name, b.kind, b.language, b.options_json, b.sections_json,
    b.created_at_ms, b.updated_at_ms,
    (SELECT count(*) FROM brief_version v WHERE v.brief_id = b.id AND v.deleted_at_ms IS NULL) AS versions
  FROM brief b JOIN client c ON c.id = b.client_id WHERE b.deleted_at_ms IS NULL`;
const versionColumns = 'id, brief_id AS briefId, number, note, author, created_at_ms AS frozenAtMs';

/** Briefs that are not in the trash, last changed first; of one client when named. */
export function listBriefs(db: Reader, clientId: ClientId | null): StoredBrief[] {
  const order = 'ORDER BY b.updated_at_ms DESC, b.id DESC';
  const rows =
    clientId === null
      ? db.all<BriefRow>(`${briefSql} ${order}`)
      : db.all<BriefRow>(`${briefSql} AND b.client_id = ? ${order}`, clientId);
  return rows.map(briefOf);
}

/** A brief that is not in the trash. */
export function findBrief(db: Reader, briefId: BriefId): StoredBrief | undefined {
  const row = db.get<BriefRow>(`${briefSql} AND b.id = ?`, briefId);
  return row && briefOf(row);
}

export function insertBrief(
  w: Writer,
  brief: Pick<StoredBrief, 'clientId' | 'kind' | 'language' | 'options' | 'sections'>,
): BriefId {
  const id = w.newId<'brief'>();
  w.insert('brief', {
    id,
    client_id: brief.clientId,
    kind: brief.kind,
    language: brief.language,
    options_json: JSON.stringify(brief.options),
    sections_json: JSON.stringify(brief.sections),
  });
  return id;
}

export function updateBrief(
  w: Writer,
  briefId: BriefId,
  { language, options, sections }: Pick<StoredBrief, 'language' | 'options' | 'sections'>,
): void {
  w.update('brief', briefId, {
    language,
    options_json: JSON.stringify(options),
    sections_json: JSON.stringify(sections),
  });
}

/** To the trash, with its versions: all at one instant, so that they come back together. */
export function trashBrief(w: Writer, briefId: BriefId): void {
  for (const version of listBriefVersions(w, briefId)) w.trash('brief_version', version.id);
  w.trash('brief', briefId);
}

/** Versions of a brief, newest first. */
export function listBriefVersions(db: Reader, briefId: BriefId): StoredVersion[] {
  return db.all(
    `SELECT ${versionColumns} FROM brief_version WHERE brief_id = ? AND deleted_at_ms IS NULL ORDER BY number DESC`,
    briefId,
  );
}

/** A version with what was frozen, as JSON. */
export function findBriefVersion(
  db: Reader,
  briefId: BriefId,
  versionId: BriefVersionId,
): (StoredVersion & { readonly frozenJson: string }) | undefined {
  return db.get(
    `SELECT ${versionColumns}, frozen_json AS frozenJson FROM brief_version
     WHERE id = ? AND brief_id = ? AND deleted_at_ms IS NULL`,
    versionId,
    briefId,
  );
}

/** Number that the next version gets: one in the trash keeps its own. */
export function nextVersionNumber(db: Reader, briefId: BriefId): number {
  const row = db.get<{ last: number | null }>(
    'SELECT max(number) AS last FROM brief_version WHERE brief_id = ?',
    briefId,
  );
  return (row?.last ?? 0) + 1;
}

export function insertBriefVersion(
  w: Writer,
  version: Pick<StoredVersion, 'briefId' | 'number' | 'note' | 'author'> & { readonly frozenJson: string },
): BriefVersionId {
  const id = w.newId<'brief-version'>();
  w.insert('brief_version', {
    id,
    brief_id: version.briefId,
    number: version.number,
    note: version.note,
    author: version.author,
    frozen_json: version.frozenJson,
  });
  return id;
}

/** Entries of the log as a brief cites them, with the people of this client who were there. */
export function listCitedInteractions(
  db: Reader,
  clientId: ClientId,
  ids: readonly InteractionId[],
): BriefInteraction[] {
  const wanted = JSON.stringify(ids);
  const people = db.all<{ interactionId: InteractionId; name: string }>(
    `SELECT ik.interaction_id AS interactionId, k.name FROM interaction_contact ik JOIN contact k ON k.id = ik.contact_id
     WHERE ik.interaction_id IN (SELECT value FROM json_each(?)) AND k.client_id = ?
     ORDER BY ik.interaction_id, k.name`,
    wanted,
    clientId,
  );
  const who = new Map<string, string[]>();
  for (const { interactionId, name } of people)
    who.set(interactionId, [...(who.get(interactionId) ?? []), name]);
  return db
    .all<{ id: InteractionId; kind: InteractionKind; occurredOn: Day; text: string }>(
      `SELECT i.id, i.kind, i.occurred_on AS occurredOn, i.text FROM interaction i
       WHERE i.id IN (SELECT value FROM json_each(?)) AND i.deleted_at_ms IS NULL ORDER BY i.occurred_at_ms DESC, i.id`,
      wanted,
    )
    .map((row) => ({ ...row, who: who.get(row.id) ?? [] }));
}

/** How often we were in touch with a client in `[fromMs, untilMs)`; notes to ourselves do not count. */
export function countContacts(db: Reader, clientId: ClientId, fromMs: EpochMs, untilMs: EpochMs): number {
  const row = db.get<{ n: number }>(
    `SELECT count(*) AS n FROM interaction_client
     WHERE client_id = ? AND deleted = 0 AND is_contact = 1 AND occurred_at_ms >= ? AND occurred_at_ms < ?`,
    clientId,
    fromMs,
    untilMs,
  );
  return row?.n ?? 0;
}

/** Day of the last fact `plans` of a client up to a day. */
export function findLastPlansOn(db: Reader, clientId: ClientId, untilOn: Day): Day | null {
  const row = db.get<{ day: Day | null }>(
    `SELECT max(occurred_on) AS day FROM fact
     WHERE client_id = ? AND kind = 'plans' AND occurred_on <= ? AND deleted_at_ms IS NULL`,
    clientId,
    untilOn,
  );
  return row?.day ?? null;
}

function briefOf(row: BriefRow): StoredBrief {
  return {
    id: row.id,
    clientId: row.client_id,
    clientName: row.client_name,
    kind: row.kind,
    language: row.language,
    options: JSON.parse(row.options_json) as BriefOptions,
    sections: JSON.parse(row.sections_json) as SectionState[],
    versionCount: row.versions,
    createdAtMs: row.created_at_ms,
    updatedAtMs: row.updated_at_ms,
  };
}
