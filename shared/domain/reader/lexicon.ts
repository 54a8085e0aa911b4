/** Concept name → its words and phrases, comma-separated, folded; `*` ends a stem. Names are shared by the languages. */
export type Lexicon = Readonly<Record<string, string>>;
