/** Ids are UUIDv7 text, branded so that one kind never stands in for another. */
declare const brand: unique symbol;
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type ClientId = Id<'client'>;
export type ContactId = Id<'contact'>;
export type SegmentId = Id<'segment'>;
export type TagId = Id<'tag'>;
export type InteractionId = Id<'interaction'>;
export type FactId = Id<'fact'>;
export type CheckId = Id<'check'>;
export type PanelId = Id<'panel'>;
export type SatisfactionId = Id<'satisfaction'>;
export type BriefId = Id<'brief'>;
export type BriefVersionId = Id<'brief-version'>;
export type AttachmentId = Id<'attachment'>;
export type SavedViewId = Id<'saved-view'>;
export type TemplateId = Id<'template'>;
export type ImportBatchId = Id<'import-batch'>;

/**
 * Permanent id of a signal: one of the 20 of S003 (`little-recognition` …), a knock-out of S004
 * (`non-payment`, `abuse`) or `custom-…` for the user's own.
 */
export type SignalId = Id<'signal'>;
