import type { Day } from '../../shared/domain/time.ts';
import type { Text } from './text-context.tsx';

const italian = { since: ['dal ', 'dall’'], at: ['al ', 'all’'] } as const;
const english = { since: 'since ', at: 'on ' } as const;

/** A day with the word before it: since when (`dal 9 nov`, `dall’11 ago`) or as of when (`al 9 nov`, `all’8 ott`). */
export function dayFrom(word: 'since' | 'at', day: Day, text: Text): string {
  const written = text.day(day);
  if (text.language === 'en') return `${english[word]}${written}`;
  const date = day.slice(8);
  return `${italian[word][date === '08' || date === '11' ? 1 : 0]}${date === '01' ? written.replace(/^1\b/, '1º') : written}`;
}
