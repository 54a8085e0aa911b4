import type { BriefAudience, BriefKind, BriefSectionId, PaperSize } from './brief.ts';
import type { BriefData } from './brief-data.ts';
import type { BriefBlock, BriefDocument, BriefSection } from './brief-document.ts';
import { type BriefTranslator, type BriefWords, briefWords } from './brief-words.ts';
import { composeGlance } from './compose-glance.ts';
import { composeGuided } from './compose-guidance.ts';
import { composeMatter } from './compose-matter.ts';
import { composeAppendix, composeKnockOuts, composeSignals, signalsAside } from './compose-signals.ts';
import { composeNextSteps, composeSignOff, composeTried } from './compose-steps.ts';
import { composeHiddenValue, composeOurPart } from './compose-value.ts';
import { blocksOfText, textOfBlocks } from './section-text.ts';
import { isForAudience, sectionsOf, sectionTextPlace } from './sections.ts';
import { shortened } from './shortened.ts';

/** How a section stands in a draft. */
export interface SectionState {
  readonly id: BriefSectionId;
  readonly included: boolean;
  /** The user's words; null: none. */
  readonly text: string | null;
}

/** What a person decides of a brief. */
export interface BriefState {
  readonly kind: BriefKind;
  readonly paper: PaperSize;
  readonly audience: BriefAudience;
  readonly author: string;
  readonly recipients: string;
  readonly sections: readonly SectionState[];
  /** Number of the version that is being frozen; null: a draft. */
  readonly version: number | null;
}

/**
 * A brief as it prints, section by section, in the translator's language. Sections that are left out, or that the
 * audience must not see, are not in the document at all: neither composed nor in the user's words.
 */
export function composeBrief(data: BriefData, state: BriefState, translator: BriefTranslator): BriefDocument {
  const words = briefWords(translator);
  const { t } = words;
  const kindName = words.word(`briefKind.${state.kind}`);
  const name = shortened(data.client.name, 90);
  const day = words.longDay(data.asOf);
  const version = state.version === null ? t('cover.draft') : t('cover.version', { number: state.version });
  const own = ownText(state, 'cover');
  return {
    kind: state.kind,
    language: words.language,
    audience: state.audience,
    paper: state.paper,
    title: t('title', { kind: kindName, name }),
    cover: {
      name,
      subtitle: own === null ? t('cover.subtitle', { kind: kindName, day }) : shortened(own, 200),
      meta: coverMeta(data, state, words),
    },
    running: {
      agency: shortened(data.agencyName, 60),
      head:
        state.audience === 'client'
          ? t('running.open', { kind: kindName, version })
          : t('running.reserved', {
              kind: kindName,
              version,
              audience: words.word(`briefAudience.${state.audience}`),
            }),
      foot: t(state.version === null ? 'running.dataOf' : 'running.frozenOn', {
        name: shortened(name, 44),
        day,
      }),
      pageOf: t('running.pageOf'),
    },
    sections: sectionsOf(state.kind)
      .filter((id) => id !== 'cover' && isShown(id, state))
      .map((id) => sectionOf(id, data, state, words)),
  };
}

/** The composed matter of one section, before any words of the user's: what editing starts from. */
export function composedText(
  id: BriefSectionId,
  data: BriefData,
  state: BriefState,
  translator: BriefTranslator,
): string {
  const words = briefWords(translator);
  if (id === 'cover') {
    return words.t('cover.subtitle', {
      kind: words.word(`briefKind.${state.kind}`),
      day: words.longDay(data.asOf),
    });
  }
  return textOfBlocks(composedBlocks(id, data, state, words));
}

/** True where a section has only questions that wait for an answer. */
export function isSectionEmpty(
  id: BriefSectionId,
  data: BriefData,
  state: BriefState,
  translator: BriefTranslator,
): boolean {
  return composedBlocks(id, data, state, briefWords(translator)).every((block) => block.type === 'guidance');
}

/** Heading of a section in the translator's language. */
export function sectionTitle(id: BriefSectionId, translator: BriefTranslator): string {
  return briefWords(translator).t(`section.${id}`);
}

function sectionOf(id: BriefSectionId, data: BriefData, state: BriefState, words: BriefWords): BriefSection {
  const composed = composedBlocks(id, data, state, words);
  const own = ownText(state, id);
  const untouched = own === null || own === textOfBlocks(composed);
  const written = untouched ? [] : blocksOfText(own, composed);
  return {
    id,
    title: words.t(
      id === 'signals' && state.audience === 'client' ? 'section.signals.client' : `section.${id}`,
    ),
    aside: asideOf(id, data, state, words),
    blocks: untouched ? composed : sectionTextPlace(id) === 'after' ? [...composed, ...written] : written,
  };
}

function composedBlocks(
  id: BriefSectionId,
  data: BriefData,
  state: BriefState,
  words: BriefWords,
): readonly BriefBlock[] {
  const { kind, audience, author } = state;
  const forClient = audience === 'client';
  switch (id) {
    case 'matter': {
      // What the reader must not see is not quoted in the five lines either.
      const request = isShown('request', state) ? ownText(state, 'request') : null;
      return composeMatter(data, { kind, audience, request }, words);
    }
    case 'glance':
      return composeGlance(data, audience, words);
    case 'signals':
      return composeSignals(data, state, words);
    case 'knock-outs':
      return composeKnockOuts(data, words);
    case 'hidden-value':
      return composeHiddenValue(data, words);
    case 'our-part':
      return composeOurPart(data, words, audience === 'partners' || audience === 'team');
    case 'tried':
      return composeTried(data, words);
    case 'next-steps':
      return composeNextSteps(data, { kind, author, forClient }, words);
    case 'appendix':
      return composeAppendix(data, words);
    case 'sign-off':
      return composeSignOff(data, { kind, author, forClient }, words);
    default:
      return composeGuided(id, data, kind, words);
  }
}

function asideOf(id: BriefSectionId, data: BriefData, { audience }: BriefState, words: BriefWords): string {
  if (id === 'signals' && audience !== 'client') return signalsAside(data, words);
  if (id === 'glance' && data.client.sinceOn !== null) {
    return words.t('glance.aside', { month: words.month(data.client.sinceOn) });
  }
  if (id === 'hidden-value' || id === 'our-part')
    return words.t('aside.from', { day: words.day(data.fromOn) });
  if (id === 'lawyer') return words.t('lawyer.aside');
  return id === 'conversation' ? words.t('conversation.aside') : '';
}

function coverMeta(data: BriefData, state: BriefState, { t, longDay, day, word }: BriefWords) {
  const author = state.author.trim();
  const recipients = state.recipients.trim();
  return [
    ...(author === '' ? [] : [{ label: t('cover.author'), value: shortened(author, 60) }]),
    { label: t('cover.date'), value: longDay(data.asOf) },
    {
      label: t('cover.for'),
      value: shortened(recipients === '' ? word(`briefAudience.${state.audience}`) : recipients, 90),
    },
    { label: t('cover.evidence'), value: t('cover.from', { day: day(data.fromOn) }) },
    {
      label: t('cover.versionLabel'),
      value: state.version === null ? t('cover.draft') : String(state.version),
    },
  ];
}

function isShown(id: BriefSectionId, state: BriefState): boolean {
  return (
    isForAudience(id, state.audience) &&
    state.sections.some((section) => section.id === id && section.included)
  );
}

function ownText(state: BriefState, id: BriefSectionId): string | null {
  const text = state.sections.find((section) => section.id === id)?.text ?? null;
  return text === null || text.trim() === '' ? null : text.trim();
}
