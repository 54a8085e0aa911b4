import type { Day } from '../../shared/domain/time.ts';
import type { Text } from './text-context.tsx';

/**
 * A day inside a sentence, with its preposition: `il 29 settembre`, `l’8 ottobre`, `on 29 September`; the year only when it
 * is not that of `today`. `short`: `il 29 set`.
 */
export function onDay(day: Day, today: Day, text: Text, style: 'short' | 'long' = 'long'): string {
  const [year = '', , date = ''] = day.split('-');
  const written = new Intl.DateTimeFormat(text.locale, {
    day: 'numeric',
    month: style,
    timeZone: 'UTC',
    ...(year === today.slice(0, 4) ? {} : { year: 'numeric' }),
  }).format(new Date(`${day}T00:00:00Z`));
  if (text.language === 'en') return `on ${written}`;
  if (date === '08' || date === '11') return `l’${written}`;
  return `il ${date === '01' ? written.replace(/^1\b/, '1º') : written}`;
}
