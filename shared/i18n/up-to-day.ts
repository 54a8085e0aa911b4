import type { Translator } from './translator.ts';

/** A day after «fino» or «until»: `al 13 luglio 2026`, `all’8 agosto 2026`, `13 July 2026`. */
export function upToDay(day: string, { language, locale }: Translator): string {
  const written = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));
  if (language === 'en') return written;
  return `${/^(8|11) /.test(written) ? 'all’' : 'al '}${written}`;
}
