import type { Why } from '../domain/measured/why.ts';
import { catalogueSignal } from '../domain/signals/catalogue.ts';
import { rateWords } from './rate-words.ts';
import { spanWords } from './span-words.ts';
import type { Translator } from './translator.ts';
import { upToDay } from './up-to-day.ts';

/** The whole explanation as a sentence: pieces joined by commas, a capital and a full stop. Empty when there is none. */
export function whySentence(pieces: readonly Why[], translator: Translator): string {
  const said = pieces.map((piece) => say(piece, translator)).join(', ');
  return said === '' ? '' : `${said.charAt(0).toLocaleUpperCase(translator.locale)}${said.slice(1)}.`;
}

/** The explanation for a narrow column: its first two pieces, in their shorter words where they have them. */
export function whyShort(pieces: readonly Why[], translator: Translator): string {
  return pieces
    .slice(0, 2)
    .map((piece) => say(piece, translator, '-short'))
    .join(', ');
}

function say({ key, values }: Why, translator: Translator, suffix = ''): string {
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name === 'signalId' ? 'signal' : name,
      shownValue(name, value, translator),
    ]),
  );
  const said = translator.dynamic(`${key}${suffix}`, shown);
  return said === `${key}${suffix}` ? translator.dynamic(key, shown) : said;
}

/** Days, spans, rates and hours in words by the end of their name, decimals as the language writes them. */
function shownValue(name: string, value: string | number, translator: Translator): string | number {
  const { language, locale, t } = translator;
  if (name === 'signalId') return catalogueSignal(String(value))?.label[language] ?? value;
  if (name.endsWith('Span')) return spanWords(value, translator);
  if (typeof value === 'number') {
    if (name.endsWith('Rate')) return rateWords(value, translator);
    if (name.endsWith('Days')) return t('drift.inDays', { count: value });
    if (name.endsWith('Hours')) {
      const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
      return t('drift.inHours', { count: value, number });
    }
    // `count` must stay a number, or the plural could not be chosen.
    if (name === 'count' || Number.isInteger(value)) return value;
    return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  }
  if (name.endsWith('UpTo')) return upToDay(value, translator);
  if (!name.endsWith('On')) return value;
  const date = new Date(`${value}T12:00:00Z`);
  if (name.endsWith('MonthOn')) {
    const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(date);
    return language === 'it' ? `${/^a/.test(month) ? 'ad' : 'a'} ${month}` : `in ${month}`;
  }
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    date,
  );
  if (language === 'en') return `on ${day}`;
  return /^(8|11) /.test(day) ? `l’${day}` : `il ${day}`;
}
