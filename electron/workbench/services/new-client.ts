import type { Settings } from '../../../shared/contract/workspace.ts';
import type { ClientFields } from '../../../shared/domain/client.ts';
import type { ClientId, ImportBatchId } from '../../../shared/domain/ids.ts';
import { Refused } from '../db/refused.ts';
import type { Reader, Writer } from '../db/workspace-db.ts';
import { findClientByName, insertClient } from '../repositories/client-repository.ts';
import { findSegment } from '../repositories/segment-repository.ts';
import { findTag } from '../repositories/tag-repository.ts';
import { required, requiredName, requireFree } from './required.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Fields of a client as they come over the wire: those not given, undefined. */
export type GivenClientFields = { readonly [K in keyof ClientFields]?: ClientFields[K] | undefined };

/**
 * Adds a client with what is given and defaults for the rest.
 * Refused: `name-empty`, `name-taken`, `ends-before-start`, `not-found` for a segment or tag.
 */
export function addClient(
  w: Writer,
  given: GivenClientFields & { readonly name: string },
  settings: Settings,
  batchId: ImportBatchId | null = null,
): ClientId {
  const fields = checkedClientFields(w, {
    ...clientDefaults(settings),
    ...withoutUndefined(given),
    name: given.name,
  });
  requireFree(findClientByName(w, fields.name));
  return insertClient(w, fields, batchId);
}

/** What a client is until told otherwise. */
function clientDefaults(settings: Settings): Omit<ClientFields, 'name'> {
  return {
    kind: 'company',
    status: 'active',
    segmentId: null,
    tier: '',
    services: '',
    sinceOn: null,
    endedOn: null,
    cadenceDays: settings.defaultCadenceDays,
    commissionDeal: false,
    agreement: '',
    contactProcess: '',
    agreedGoals: '',
    nextStep: '',
    nextStepOn: null,
    note: '',
    tagIds: [],
  };
}

/** The fields with the name tidied. Refused: `name-empty`, `ends-before-start`, `not-found`. */
export function checkedClientFields(db: Reader, fields: ClientFields): ClientFields {
  const name = requiredName(fields.name);
  if (fields.sinceOn !== null && fields.endedOn !== null && fields.endedOn < fields.sinceOn)
    throw new Refused('ends-before-start', { start: fields.sinceOn, end: fields.endedOn });
  if (fields.segmentId !== null) required(findSegment(db, fields.segmentId), fields.segmentId);
  for (const tagId of fields.tagIds) required(findTag(db, tagId), tagId);
  return { ...fields, name };
}
