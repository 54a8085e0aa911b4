import type { Day } from '../../../shared/domain/time.ts';
import { countToday, isStepDue, type Today } from '../../app/count-today.ts';
import { numberWord } from '../../text/number-words.ts';
import type { Text } from '../../text/text-context.tsx';

/** «Tredici cose chiedono attenzione. Quattro riguardano Arredi Montefosco.» */
export function todayLede(today: Today, on: Day, text: Text): string {
  const { t, language } = text;
  const count = countToday(today, on);
  if (count === 0) return t('today.calm');
  const all = t('today.attention', { count, number: numberWord(count, language) });
  const most = mostNamed(today, on);
  if (most === null || most.count < 2 || most.count === count) return all;
  return `${all} ${t('today.mostly', { count: most.count, number: numberWord(most.count, language), name: most.name })}`;
}

/** The client of most rows; null when two share the place. */
function mostNamed(today: Today, on: Day): { readonly name: string; readonly count: number } | null {
  const counts = new Map<string, { name: string; count: number }>();
  const rows = [
    ...today.promises,
    ...today.requests,
    ...today.worsened,
    ...today.silences,
    ...today.staleChecks,
    ...today.nextSteps.filter((step) => isStepDue(step, on)),
  ];
  for (const { clientId, clientName } of rows) {
    counts.set(clientId, { name: clientName, count: (counts.get(clientId)?.count ?? 0) + 1 });
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first === undefined || first.count === second?.count ? null : first;
}
