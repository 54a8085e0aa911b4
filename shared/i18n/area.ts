import type { Localized } from '../domain/language.ts';

/** The texts of one part of the product: every key in both languages, side by side, so that none can be missing. */
export type Area = Readonly<Record<string, Localized>>;
