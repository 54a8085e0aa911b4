import type { Refusal } from '../contract/refusal.ts';
import { createTranslator } from './translator.ts';
import type { Language } from '../domain/language.ts';

/** The sentence for a refusal: what is wrong, where, what to do. Lists are joined as the language does. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  const { dynamic, locale } = createTranslator(language);
  const join = new Intl.ListFormat(locale, { type: 'conjunction' });
  const values = Object.fromEntries(
    Object.entries(refusal.params).map(([name, value]) => [name, Array.isArray(value) ? join.format(value) : value]),
  );
  const isAlone = refusal.code === 'workspace-damaged' && refusal.params['backup'] === '';
  return dynamic(isAlone ? 'refusal.workspace-damaged-alone' : `refusal.${refusal.code}`, values);
}
