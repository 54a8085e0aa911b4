/** The two languages of the product. */
export const languages = ['it', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in both languages. */
export type Localized = Readonly<Record<Language, string>>;
