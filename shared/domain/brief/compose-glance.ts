import type { BriefAudience } from './brief.ts';
import type { BriefData } from './brief-data.ts';
import type { BriefBlock, TrendFigure } from './brief-document.ts';
import type { BriefWords } from './brief-words.ts';
import { hiddenValue } from './compose-value.ts';
import { shortened } from './shortened.ts';
import { tenure } from './tenure.ts';

/** The relationship at a glance: who, since when, how much we hear of each other, strain with coverage, and its trend. */
export function composeGlance(
  data: BriefData,
  audience: BriefAudience,
  words: BriefWords,
): readonly BriefBlock[] {
  const { client, asOf, strain } = data;
  const { hours } = hiddenValue(data, words);
  const seesStrain = audience !== 'client';
  const fact = (key: string, value: string) => ({ label: words.t(`glance.${key}`), value });
  const facts = [
    client.sinceOn === null
      ? null
      : fact(
          'since',
          words.t('glance.sinceValue', {
            month: words.month(client.sinceOn),
            tenure: tenure(client.sinceOn, asOf, words),
          }),
        ),
    client.services === '' ? null : fact('services', shortened(client.services, 72)),
    client.tier === '' ? null : fact('tier', shortened(client.tier, 60)),
    client.agreement.trim() === '' ? null : fact('agreement', shortened(client.agreement, 80)),
    data.contacts.length === 0 ? null : fact('contacts', contactsTold(data, words)),
    fact(
      'heard',
      data.lastContactOn === null
        ? words.t('glance.neverHeard')
        : words.t('glance.heardValue', { count: data.interactionCount, day: words.day(data.lastContactOn) }),
    ),
    hours === 0 ? null : fact('unpaid', words.t('hours', { count: hours, hours: words.hours(hours) })),
    seesStrain ? fact('strain', strainTold(data, words)) : null,
    seesStrain && strain.index !== null
      ? fact(
          'coverage',
          words.t('glance.coverageValue', {
            count: data.rules.freshDays,
            share: words.percent(strain.coverage),
          }),
        )
      : null,
  ].filter((each) => each !== null);
  return [{ type: 'glance', facts, trend: seesStrain ? trendOf(data, words) : null }];
}

function strainTold(data: BriefData, words: BriefWords): string {
  const { index, band, knockOuts } = data.strain;
  const name = words.word(`band.${band}`).toLocaleLowerCase(words.language);
  if (index === null || band === 'too-little-known') return name;
  const told = words.t('glance.strainValue', { index: Math.round(index), band: name });
  return knockOuts.length === 0
    ? told
    : `${told} ${words.t('glance.knockedOut', { count: knockOuts.length })}`;
}

function contactsTold({ contacts }: BriefData, words: BriefWords): string {
  const shown = contacts
    .slice(0, 2)
    .map(({ name, role }) =>
      role === '' ? shortened(name, 30) : `${shortened(name, 30)} (${shortened(role, 28)})`,
    );
  const rest = contacts.length - shown.length;
  return [...shown, ...(rest > 0 ? [words.t('glance.others', { count: rest })] : [])].join(', ');
}

/** The trend as the chart draws it; null with fewer than two points to join. */
function trendOf(data: BriefData, words: BriefWords): TrendFigure | null {
  // Where too little was known there is no number: the line is broken there.
  const points = data.trend
    .slice(-12)
    .map((point) => (point.band === 'too-little-known' ? { ...point, index: null } : point));
  const known = points.flatMap((point) => (point.index === null ? [] : [{ ...point, index: point.index }]));
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined || known.length < 2) return null;
  const summary = words.t('glance.trendSummary', {
    from: Math.round(first.index),
    fromMonth: words.month(first.checkedOn),
    to: Math.round(last.index),
    toMonth: words.month(last.checkedOn),
  });
  const { watchFrom, strainedFrom, criticalFrom } = data.rules;
  const band = (at: number, name: string) => ({
    at,
    text: words.word(`band.${name}`).toLocaleLowerCase(words.language),
  });
  return {
    points: points.map(({ checkedOn, index, weightsChanged }) => ({
      day: checkedOn,
      index,
      tick: words.tick(checkedOn),
      weightsChanged,
    })),
    lines: [band(watchFrom, 'watch'), band(strainedFrom, 'strained'), band(criticalFrom, 'critical')],
    weightsText: words.t('glance.weightsChanged'),
    summary,
    caption: words.t('glance.trendCaption', { count: points.length }),
  };
}
