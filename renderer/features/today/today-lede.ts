import type { TodayRow } from '../../app/count-today.ts';
import { numberWord } from '../../text/number-words.ts';
import type { Text } from '../../text/text-context.tsx';

/** «Tredici cose chiedono attenzione. Quattro riguardano Arredi Montefosco.» */
export function todayLede(rows: readonly TodayRow[], { t, language }: Text): string {
  const count = rows.length;
  if (count === 0) return t('today.calm');
  const all = t('today.attention', { count, number: numberWord(count, language) });
  const most = mostNamed(rows);
  if (most === null || most.count < 2 || most.count === count) return all;
  return `${all} ${t('today.mostly', { count: most.count, number: numberWord(most.count, language), name: most.name })}`;
}

/** The client of most rows; null when two share the place. */
function mostNamed(rows: readonly TodayRow[]): { readonly name: string; readonly count: number } | null {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { clientId, clientName } of rows) {
    counts.set(clientId, { name: clientName, count: (counts.get(clientId)?.count ?? 0) + 1 });
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first === undefined || first.count === second?.count ? null : first;
}
