import type { briefsContract } from '../../../shared/contract/briefs.ts';
import type { OperationInput, OperationOutput, ServiceOf } from '../../../shared/contract/operation-types.ts';
import { briefSectionIds } from '../../../shared/domain/brief/brief.ts';
import type { BriefDocument } from '../../../shared/domain/brief/brief-document.ts';
import { composedText, isSectionEmpty, sectionTitle } from '../../../shared/domain/brief/compose-brief.ts';
import { textOfBlocks } from '../../../shared/domain/brief/section-text.ts';
import { isForAudience, sectionsOf } from '../../../shared/domain/brief/sections.ts';
import type { BriefId, BriefVersionId } from '../../../shared/domain/ids.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { briefFile } from '../briefs/brief-file.ts';
import { renderBrief } from '../briefs/render-brief.tsx';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import type { StoredBrief, StoredVersion } from '../repositories/brief-repository.ts';
import {
  insertBrief,
  insertBriefVersion,
  listBriefs,
  listBriefVersions,
  nextVersionNumber,
  trashBrief,
  updateBrief,
} from '../repositories/brief-repository.ts';
import { findClient } from '../repositories/client-repository.ts';
import type { Draft, Frozen } from './brief-drafts.ts';
import {
  briefOrRefused,
  composeDraft,
  draftOf,
  frozenVersion,
  markOf,
  sectionsOfBrief,
} from './brief-drafts.ts';
import type { BriefExportHost } from './brief-export.ts';
import { briefBytes, destinationOf, fileNameOf } from './brief-export.ts';
import type { BriefSources } from './brief-reading.ts';
import { required } from './required.ts';
import { stageFile } from './staged-file.ts';

type Contract = typeof briefsContract;
/** The operations on briefs; those that print wait for the printer. */
export type BriefsService = Omit<ServiceOf<Contract>, 'pdf' | 'save'> & {
  readonly [K in 'pdf' | 'save']: (
    input: OperationInput<Contract[K]>,
  ) => Promise<OperationOutput<Contract[K]>>;
};
type BriefAnswer = OperationOutput<Contract['create']>;

/** Briefs: drafts over live data, frozen versions, and the files that are made of them. */
export function createBriefsService(db: WorkspaceDb, deps: BriefSources & BriefExportHost): BriefsService {
  const draft = (briefId: BriefId) => draftOf(db, deps, briefId);

  /** The document that is meant: frozen, or composed now; with the day that it speaks of. */
  const documentOf = (briefId: BriefId, versionId: BriefVersionId | null) => {
    if (versionId === null) {
      const now = draft(briefId);
      return { brief: now.brief, document: composeDraft(now, null), day: db.today() };
    }
    const version = frozenVersion(db, briefId, versionId);
    return {
      brief: briefOrRefused(db, briefId),
      document: version.frozen.document,
      day: dayOf(version.frozenAtMs),
    };
  };

  const freezeAs = (now: Draft, document: BriefDocument, number: number, note: string): BriefVersionId => {
    const frozen: Frozen = { format: 1, mark: markOf(now), document };
    return db.write({ verb: 'brief.freeze', params: { number } }, (w) =>
      insertBriefVersion(w, {
        briefId: now.brief.id,
        number,
        note,
        author: now.brief.options.author,
        frozenJson: JSON.stringify(frozen),
      }),
    );
  };

  /** What `save` prints: the version named, the last one where nothing changed since, or the next one, not yet frozen. */
  const toSave = (briefId: BriefId, versionId: BriefVersionId | null) => {
    const none = () => undefined;
    if (versionId !== null) return { ...documentOf(briefId, versionId), freeze: none };
    const now = draft(briefId);
    const last = listBriefVersions(db, briefId)[0];
    if (last !== undefined) {
      const version = frozenVersion(db, briefId, last.id);
      if (version.frozen.mark === markOf(now)) {
        return {
          brief: now.brief,
          document: version.frozen.document,
          day: dayOf(version.frozenAtMs),
          freeze: none,
        };
      }
    }
    const number = db.readOnly ? null : nextVersionNumber(db, briefId);
    const document = composeDraft(now, number);
    const freeze = () => {
      // While the page was being printed someone may have frozen a version: its number is theirs.
      if (number !== null && nextVersionNumber(db, briefId) !== number) return 'number-taken';
      return number === null ? undefined : freezeAs(now, document, number, '');
    };
    return { brief: now.brief, document, day: db.today(), freeze };
  };

  return {
    list: ({ clientId }) => listBriefs(db, clientId).map(briefAnswer),

    create: ({ clientId, kind, language, options }) => {
      const client = required(findClient(db, clientId), clientId);
      const settings = deps.settings();
      const id = db.write({ verb: 'brief.create', params: { name: client.name } }, (w) =>
        insertBrief(w, {
          clientId,
          kind,
          language,
          options: {
            paper: settings.paper,
            audience: 'partners',
            author: settings.me,
            recipients: '',
            fromOn: null,
            ...chosen(options),
          },
          sections: sectionsOfBrief({ kind, sections: [] }),
        }),
      );
      return briefAnswer(briefOrRefused(db, id));
    },

    get: ({ briefId }) => ({
      ...briefAnswer(briefOrRefused(db, briefId)),
      versions: listBriefVersions(db, briefId),
    }),

    update: ({ briefId, language, options, sections }) => {
      const brief = briefOrRefused(db, briefId);
      const known = sectionsOf(brief.kind);
      const given = (sections ?? []).filter((section) => known.includes(section.id));
      db.write({ verb: 'brief.update', params: { name: brief.clientName } }, (w) =>
        updateBrief(w, briefId, {
          language: language ?? brief.language,
          options: { ...brief.options, ...chosen(options ?? {}) },
          sections: sectionsOfBrief(brief).map(
            (section) => given.find((each) => each.id === section.id) ?? section,
          ),
        }),
      );
      return briefAnswer(briefOrRefused(db, briefId));
    },

    remove: ({ briefId }) => {
      const brief = briefOrRefused(db, briefId);
      db.write({ verb: 'brief.remove', params: { name: brief.clientName } }, (w) => trashBrief(w, briefId));
      return {};
    },

    render: ({ briefId, versionId }) => ({
      ...renderBrief(documentOf(briefId, versionId).document),
      frozen: versionId !== null,
    }),

    compose: ({ briefId }) => {
      const { brief, data, state } = draft(briefId);
      const translator = createTranslator(brief.language);
      return sectionsOf(brief.kind)
        .filter((id) => isForAudience(id, state.audience))
        .map((id) => ({
          id,
          title: sectionTitle(id, translator),
          text: composedText(id, data, state, translator),
          empty: id !== 'cover' && isSectionEmpty(id, data, state, translator),
        }));
    },

    freeze: ({ briefId, note }) => {
      const now = draft(briefId);
      const number = nextVersionNumber(db, briefId);
      const id = freezeAs(now, composeDraft(now, number), number, note);
      return versionAnswer(frozenVersion(db, briefId, id));
    },

    compare: ({ briefId, leftVersionId, rightVersionId }) => {
      const left = sectionTexts(documentOf(briefId, leftVersionId).document);
      const right = sectionTexts(documentOf(briefId, rightVersionId).document);
      return briefSectionIds
        .filter((id) => left.has(id) || right.has(id))
        .map((id) => {
          const [a, b] = [left.get(id), right.get(id)];
          const texts = { left: a?.text ?? '', right: b?.text ?? '' };
          return { id, title: b?.title ?? a?.title ?? '', ...texts, same: texts.left === texts.right };
        });
    },

    html: ({ briefId, versionId }) => {
      const { brief, document, day } = documentOf(briefId, versionId);
      return {
        fileName: fileNameOf(document, brief.clientName, day, 'html'),
        html: briefFile(renderBrief(document), deps.resourcesDir),
      };
    },

    pdf: async ({ briefId, versionId }) => {
      const { brief, document, day } = documentOf(briefId, versionId);
      const { bytes, pages } = await briefBytes(document, 'pdf', deps);
      return {
        fileName: fileNameOf(document, brief.clientName, day, 'pdf'),
        pages: pages ?? 0,
        contentBase64: Buffer.from(bytes).toString('base64'),
      };
    },

    save,
  };

  async function save(input: OperationInput<Contract['save']>): Promise<OperationOutput<Contract['save']>> {
    const { briefId, versionId, format, path } = input;
    const { brief, document, day, freeze } = toSave(briefId, versionId);
    const name = fileNameOf(document, brief.clientName, day, format);
    const to = await destinationOf(path, name, deps.settings(), deps.host);
    const { bytes, pages } = await briefBytes(document, format, deps);
    // Written before the version is frozen and named after: a full disk leaves neither a file nor a version behind.
    const file = stageFile(to.path, bytes, to);
    try {
      if (freeze() === 'number-taken') {
        file.discard();
        return await save(input);
      }
    } catch (error) {
      file.discard();
      throw error;
    }
    return { path: file.commit(), pages };
  }
}

function sectionTexts({ cover, sections }: BriefDocument): Map<string, { title: string; text: string }> {
  const texts = new Map(
    sections.map(({ id, title, blocks }) => [id as string, { title, text: textOfBlocks(blocks) }]),
  );
  const meta = cover.meta.map(({ label, value }) => `${label}: ${value}`);
  texts.set('cover', { title: cover.name, text: [cover.subtitle, ...meta].join('\n') });
  return texts;
}

/** The options given, without those left out. */
function chosen(options: OperationInput<Contract['create']>['options']): Partial<StoredBrief['options']> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function briefAnswer(brief: StoredBrief): BriefAnswer {
  return { ...brief, sections: [...sectionsOfBrief(brief)] };
}

function versionAnswer({ id, briefId, number, note, author, frozenAtMs }: StoredVersion): StoredVersion {
  return { id, briefId, number, note, author, frozenAtMs };
}
