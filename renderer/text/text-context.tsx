import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Refusal } from '../../shared/contract/refusal.ts';
import type { Language, Localized } from '../../shared/domain/language.ts';
import type { Day } from '../../shared/domain/time.ts';
import { refusalSentence } from '../../shared/i18n/refusal-sentence.ts';
import { createTranslator, type Translator } from '../../shared/i18n/translator.ts';

/** Words, dates and numbers as the screens write them. */
export interface Text extends Translator {
  /** Today by the workbench's clock. */
  readonly today: Day;
  /** A text that carries both languages, such as a signal's label. */
  of(text: Localized): string;
  /** `18 nov`, with the year when it is not this one; `long`: `18 novembre 2026`. */
  day(day: Day, style?: 'short' | 'long' | 'month'): string;
  /** `9.12` / `09:12`. */
  time(atMs: number): string;
  /** Whole or `digits` decimals. */
  number(value: number, digits?: number): string;
  /** 0–1 as `95 %`, in English `95%`. */
  percent(share: number): string;
  /** `+8`, `−6`, `0`. */
  signed(value: number): string;
  list(items: readonly string[]): string;
  refusal(refusal: Refusal): string;
}

const TextContext = createContext<Text | null>(null);

/** Gives the language to everything below, react-aria's own fields included. */
export function TextProvider(props: {
  readonly language: Language;
  readonly today: Day;
  readonly children: ReactNode;
}) {
  const text = useMemo(() => textOf(props.language, props.today), [props.language, props.today]);
  return (
    <TextContext value={text}>
      <I18nProvider locale={text.locale}>{props.children}</I18nProvider>
    </TextContext>
  );
}

export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('no TextProvider above');
  return text;
}

function textOf(language: Language, today: Day): Text {
  const translator = createTranslator(language);
  const { locale } = translator;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const short = format({ day: 'numeric', month: 'short' });
  const shortYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const long = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = format({ month: 'long', year: 'numeric' });
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  const join = new Intl.ListFormat(locale, { type: 'conjunction' });
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 });
  // Making one takes longer than a thousand uses of it.
  const numbers = new Map<number, Intl.NumberFormat>();
  const number = (value: number, digits = 0) => {
    const known =
      numbers.get(digits) ??
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    numbers.set(digits, known);
    return known.format(value);
  };
  return {
    ...translator,
    today,
    of: (localized) => localized[language],
    day: (day, style = 'short') => {
      const at = new Date(`${day}T00:00:00Z`);
      if (style === 'long') return long.format(at);
      if (style === 'month') return month.format(at);
      return (day.slice(0, 4) === today.slice(0, 4) ? short : shortYear).format(at);
    },
    time: (atMs) => clock.format(atMs),
    number,
    percent: (share) => `${number(share * 100)}${language === 'it' ? '\u00a0' : ''}%`,
    signed: (value) => signed.format(Math.round(value)).replace('-', '−'),
    list: (items) => join.format(items),
    refusal: (refusal) => refusalSentence(refusal, language),
  };
}
