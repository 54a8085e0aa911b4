import type { Refusal } from '../contract/refusal.ts';
import type { SignalId } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import { catalogueSignal } from '../domain/signals/catalogue.ts';
import { isDay } from '../domain/time.ts';
import { createTranslator } from './translator.ts';

/** The sentence for a refusal: what is wrong, where, what to do. Lists are joined as the language does. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  const { dynamic, locale } = createTranslator(language);
  const join = new Intl.ListFormat(locale, { type: 'conjunction' });
  const values = Object.fromEntries(
    Object.entries(refusal.params).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? join.format(value.map((each) => signalInWords(each, language)))
        : dayInWords(value, locale),
    ]),
  );
  const isAlone = refusal.code === 'workspace-damaged' && refusal.params['backup'] === '';
  return dynamic(isAlone ? 'refusal.workspace-damaged-alone' : `refusal.${refusal.code}`, values);
}

/** A day among the values is said as the language says it. */
function dayInWords(value: string | number, locale: string): string | number {
  if (typeof value !== 'string' || !isDay(value)) return value;
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${value}T00:00:00Z`));
}

/** A signal among the values is called by its label. */
function signalInWords(value: string, language: Language): string {
  return catalogueSignal(value as SignalId)?.label[language] ?? value;
}
