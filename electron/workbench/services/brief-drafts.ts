import { createHash } from 'node:crypto';
import type { BriefData } from '../../../shared/domain/brief/brief-data.ts';
import type { BriefDocument } from '../../../shared/domain/brief/brief-document.ts';
import type { BriefState } from '../../../shared/domain/brief/compose-brief.ts';
import { composeBrief } from '../../../shared/domain/brief/compose-brief.ts';
import { isIncludedAtFirst, sectionsOf } from '../../../shared/domain/brief/sections.ts';
import type { BriefId, BriefVersionId } from '../../../shared/domain/ids.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { Refused } from '../db/refused.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import type { StoredBrief, StoredVersion } from '../repositories/brief-repository.ts';
import { findBrief, findBriefVersion } from '../repositories/brief-repository.ts';
import type { BriefSources } from './brief-reading.ts';
import { readBriefData } from './brief-reading.ts';
import { required } from './required.ts';

/** What a version keeps: the composed document, and a mark of all that it was composed from. */
export interface Frozen {
  readonly format: 1;
  /** Equal marks: the draft has not changed since. */
  readonly mark: string;
  readonly document: BriefDocument;
}

/** A draft with the data that it cites now. */
export interface Draft {
  readonly brief: StoredBrief;
  readonly data: BriefData;
  readonly state: BriefState;
}

/** The draft of a brief over live data. Refused: `not-found`. */
export function draftOf(db: WorkspaceDb, sources: BriefSources, briefId: BriefId): Draft {
  const brief = briefOrRefused(db, briefId);
  const data = readBriefData(db, sources, brief.clientId, brief.options.fromOn);
  const { paper, audience, author, recipients } = brief.options;
  return {
    brief,
    data,
    state: {
      kind: brief.kind,
      paper,
      audience,
      author,
      recipients,
      sections: sectionsOfBrief(brief),
      version: null,
    },
  };
}

/** Composes a draft; with a number, as the version that is being frozen. */
export function composeDraft({ brief, data, state }: Draft, version: number | null): BriefDocument {
  return composeBrief(data, { ...state, version }, createTranslator(brief.language));
}

/** A mark of everything that a draft is composed from, but for the day: reprinting tomorrow is no new version. */
export function markOf({ brief, data, state }: Draft): string {
  const { asOf: _day, fromOn: _from, ...rest } = data;
  const sources = { language: brief.language, options: brief.options, state, data: rest };
  return createHash('sha256').update(JSON.stringify(sources)).digest('hex');
}

/** A version with what it froze. Refused: `brief-version-missing`. */
export function frozenVersion(
  db: WorkspaceDb,
  briefId: BriefId,
  versionId: BriefVersionId,
): StoredVersion & { readonly frozen: Frozen } {
  const found = findBriefVersion(db, briefId, versionId);
  if (found === undefined) throw new Refused('brief-version-missing');
  const { frozenJson, ...version } = found;
  return { ...version, frozen: JSON.parse(frozenJson) as Frozen };
}

export function briefOrRefused(db: WorkspaceDb, briefId: BriefId): StoredBrief {
  return required(findBrief(db, briefId), briefId);
}

/** Every section of the kind in its order, with what the user said of it. */
export function sectionsOfBrief({
  kind,
  sections,
}: Pick<StoredBrief, 'kind' | 'sections'>): StoredBrief['sections'] {
  return sectionsOf(kind).map(
    (id) =>
      sections.find((section) => section.id === id) ?? { id, included: isIncludedAtFirst(id), text: null },
  );
}
