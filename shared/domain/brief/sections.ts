import type { BriefAudience, BriefKind, BriefSectionId } from './brief.ts';
import { briefSectionIds } from './brief.ts';

const everyKind = [
  'cover',
  'matter',
  'glance',
  'signals',
  'knock-outs',
  'hidden-value',
  'our-part',
  'tried',
] as const;
const ofKind: Readonly<Record<BriefKind, readonly BriefSectionId[]>> = {
  renegotiation: [
    'request',
    'aims',
    'offers',
    'contact-process',
    'goals',
    'conversation',
    'risks',
    'next-steps',
    'appendix',
    'sign-off',
  ],
  exit: [
    'request',
    'conversation',
    'motives',
    'alternatives',
    'risks',
    'lawyer',
    'handover',
    'messages',
    'advocates',
    'review-date',
    'next-steps',
    'appendix',
    'sign-off',
  ],
  review: ['contact-process', 'goals', 'next-steps', 'appendix', 'sign-off'],
};

/** What never leaves the house, by reader: absent from the document, not merely hidden (product.md, redaction). */
const withheld: Readonly<Record<BriefAudience, readonly BriefSectionId[]>> = {
  partners: [],
  team: ['motives', 'alternatives', 'aims', 'risks', 'lawyer', 'review-date'],
  adviser: ['messages', 'advocates'],
  client: [
    'request',
    'knock-outs',
    'tried',
    'aims',
    'conversation',
    'motives',
    'alternatives',
    'risks',
    'lawyer',
    'messages',
    'advocates',
    'review-date',
    'appendix',
  ],
};

/** Sections whose matter is data: the user's words come after it. Elsewhere they take its place. */
const keptSections: readonly BriefSectionId[] = [
  'glance',
  'signals',
  'knock-outs',
  'hidden-value',
  'appendix',
  'sign-off',
];

/** The sections of a kind of brief, in the order in which they print. */
export function sectionsOf(kind: BriefKind): readonly BriefSectionId[] {
  const own = ofKind[kind];
  return briefSectionIds.filter((id) => own.includes(id) || everyKind.some((common) => common === id));
}

/** True where a reader of this audience may see the section. */
export function isForAudience(id: BriefSectionId, audience: BriefAudience): boolean {
  return !withheld[audience].includes(id);
}

/** Where the user's own words go: instead of the composed matter, or below it. */
export function sectionTextPlace(id: BriefSectionId): 'instead' | 'after' {
  return keptSections.includes(id) ? 'after' : 'instead';
}

/** What a new brief includes: all but the appendix, so that it stays within four pages. */
export function isIncludedAtFirst(id: BriefSectionId): boolean {
  return id !== 'appendix';
}
