/** Sections of the settings, in the order of the list; each is `/settings/<id>`. */
export const sectionIds = [
  'agency',
  'appearance',
  'signals',
  'measures',
  'reader',
  'templates',
  'lists',
  'data',
  'trash',
  'method',
  'keys',
] as const;
export type SectionId = (typeof sectionIds)[number];
