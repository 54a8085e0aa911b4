/** Kinds of brief: to renegotiate, to leave well, or to take stock. */
export const briefKinds = ['renegotiation', 'exit', 'review'] as const;
export type BriefKind = (typeof briefKinds)[number];

export const briefAudiences = ['partners', 'team', 'adviser', 'client'] as const;
export type BriefAudience = (typeof briefAudiences)[number];

export const paperSizes = ['A4', 'Letter'] as const;
export type PaperSize = (typeof paperSizes)[number];

/** Sections in the order in which they print; which of them a kind has is `sectionsOf` (sections.ts). */
export const briefSectionIds = [
  'cover',
  'matter',
  'request',
  'glance',
  'signals',
  'knock-outs',
  'hidden-value',
  'our-part',
  'tried',
  'aims',
  'offers',
  'contact-process',
  'goals',
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
] as const;
export type BriefSectionId = (typeof briefSectionIds)[number];
