import type { Language } from '../language.ts';
import type { Day } from '../time.ts';

/** What composition needs of a translator (shared/i18n): texts by key, and the tag for dates and numbers. */
export interface BriefTranslator {
  readonly language: Language;
  /** BCP 47. */
  readonly locale: string;
  dynamic(key: string, values?: Readonly<Record<string, string | number>>): string;
}

/** Texts, dates and figures of one brief in its own language. */
export interface BriefWords {
  readonly language: Language;
  /** A text of the area `brief`. */
  t(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** A word of the area `domain`. */
  word(key: string): string;
  /** `24 novembre 2026`. */
  longDay(day: Day): string;
  /** `24 nov 2026`. */
  day(day: Day): string;
  /** `24 nov`. */
  shortDay(day: Day): string;
  /** `nov 26`. */
  tick(day: Day): string;
  /** `novembre 2026`. */
  month(day: Day): string;
  number(value: number, decimals?: number): string;
  /** Decimal hours to the quarter, `2,25`. */
  hours(value: number): string;
  /** Whole units of the currency, without its sign. */
  amount(cents: number): string;
  money(cents: number, currency: string): string;
  /** The sign of a currency, `€`. */
  currency(code: string): string;
  /** A share from 0 to 1. */
  percent(share: number): string;
  list(items: readonly string[]): string;
  /** In the quotation marks of the language. */
  quoted(text: string): string;
}

/** Builds the words of a brief on a translator. Days are calendar days: no zone moves them. */
export function briefWords(translator: BriefTranslator): BriefWords {
  const { language, locale } = translator;
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: Day) => format.format(new Date(`${day}T12:00:00Z`)).replace(/\./g, '');
  };
  const numbers = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, { useGrouping: 'always', ...options });
    return (value: number) => format.format(value);
  };
  const whole = numbers({ maximumFractionDigits: 0 });
  const quarters = numbers({ maximumFractionDigits: 2 });
  const byDecimals = [whole, numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 })];
  const joined = new Intl.ListFormat(locale, { type: 'conjunction' });
  const month = dates({ month: 'short' });
  return {
    language,
    t: (key, values) => translator.dynamic(`brief.${key}`, values),
    word: (key) => translator.dynamic(`domain.${key}`),
    longDay: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    day: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
    shortDay: dates({ day: 'numeric', month: 'short' }),
    tick: (day) => `${month(day)} ${day.slice(2, 4)}`,
    month: dates({ month: 'long', year: 'numeric' }),
    number: (value, decimals = 0) => (byDecimals[decimals] ?? whole)(value),
    hours: (value) => quarters(Math.round(value * 4) / 4),
    amount: (cents) => whole(cents / 100),
    money: (cents, currency) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        maximumFractionDigits: 0,
        useGrouping: 'always',
      }).format(cents / 100),
    currency: (code) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' })
        .formatToParts(0)
        .find((part) => part.type === 'currency')?.value ?? code,
    percent: (share) => {
      const points = whole(Math.round(share * 100));
      return language === 'it' ? `${points}\u00a0%` : `${points}%`;
    },
    list: (items) => joined.format(items),
    quoted: (text) => (language === 'it' ? `«${text}»` : `“${text}”`),
  };
}
