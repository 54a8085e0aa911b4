import { createInstance } from 'i18next';
import type { Language } from '../domain/language.ts';
import { resourcesOf, type TextKey } from './texts.ts';

/** Values named in a text as `{{name}}`; `count` chooses the plural. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Texts, dates and numbers of one language. */
export interface Translator {
  readonly language: Language;
  /** BCP 47 tag used for dates and numbers. */
  readonly locale: string;
  t(key: TextKey, values?: TextValues): string;
  /** For keys put together from data, such as `refusal.<code>`; the key itself when there is no such text. */
  dynamic(key: string, values?: TextValues): string;
}

const locales: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB' };
const made = new Map<Language, Translator>();

/** One translator per language, made once: texts are in the program, nothing is loaded. */
export function createTranslator(language: Language): Translator {
  const known = made.get(language);
  if (known) return known;
  const library = createInstance();
  void library.init({
    lng: language,
    resources: { [language]: { translation: resourcesOf(language) } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false }, // React escapes; briefs and the terminal print plain text
  });
  const dynamic = (key: string, values: TextValues = {}): string => library.t(key, values);
  const translator: Translator = { language, locale: locales[language], t: dynamic, dynamic };
  made.set(language, translator);
  return translator;
}
