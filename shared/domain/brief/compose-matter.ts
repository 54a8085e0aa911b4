import type { BriefAudience, BriefKind } from './brief.ts';
import type { BriefData } from './brief-data.ts';
import type { BriefBlock } from './brief-document.ts';
import type { BriefWords } from './brief-words.ts';
import { hiddenValue, promiseCount } from './compose-value.ts';
import { shortened } from './shortened.ts';
import { shareFigure } from './signal-figures.ts';
import { labelOf } from './signal-row.ts';
import { monthsBetween, tenure } from './tenure.ts';

/** What the matter needs to know beside the data. */
export interface MatterOptions {
  readonly kind: BriefKind;
  readonly audience: BriefAudience;
  /** The user's own request, when written: its beginning closes the five lines. */
  readonly request: string | null;
}

/** The matter in five lines: how long and what was given free, strain, what weighs most, our part, what is asked. */
export function composeMatter(
  data: BriefData,
  options: MatterOptions,
  words: BriefWords,
): readonly BriefBlock[] {
  const lines =
    options.audience === 'client'
      ? [given(data, words), ourPart(data, words), waiting(data, words), words.t('matter.together')]
      : [
          given(data, words),
          strain(data, words),
          drivers(data, words),
          ourPart(data, words),
          request(options, words),
        ];
  return [{ type: 'numbered', items: lines.filter((line) => line !== ''), lead: true }];
}

/** One sentence on the strain: from where to where, in how long, on what coverage. */
export function strain(data: BriefData, words: BriefWords): string {
  const { index, coverage, band } = data.strain;
  const covered = words.percent(coverage);
  if (index === null) return words.t('matter.strainUnknown');
  if (band === 'too-little-known') return words.t('matter.strainTooLittle', { coverage: covered });
  const to = Math.round(index);
  const first = data.trend.find((point) => point.index !== null && point.band !== 'too-little-known');
  if (first === undefined || first.index === null || data.trend.length < 2) {
    return words.t('matter.strainOnce', { index: to, coverage: covered });
  }
  const from = Math.round(first.index);
  const months = monthsBetween(first.checkedOn, data.asOf);
  const span = words.t(months === 0 ? 'matter.spanChecks' : 'matter.spanMonths', {
    count: months === 0 ? data.trend.length : months,
  });
  const key = to > from ? 'matter.strainUp' : to < from ? 'matter.strainDown' : 'matter.strainSame';
  return words.t(key, { from, to, span, coverage: covered });
}

function given(data: BriefData, words: BriefWords): string {
  const { client, asOf } = data;
  const how =
    client.sinceOn === null
      ? words.t('matter.tenureUnknown')
      : words.t('matter.tenure', {
          tenure: tenure(client.sinceOn, asOf, words),
          services: client.services.trim() === '' ? '' : `: ${shortened(client.services, 60)}`,
        });
  const { hours, valueCents } = hiddenValue(data, words);
  if (hours === 0) return how;
  const amount = words.t('hours', { count: hours, hours: words.hours(hours) });
  const free =
    valueCents === null
      ? words.t('matter.free', { amount })
      : words.t('matter.freeWorth', { amount, value: words.money(valueCents, data.currency) });
  return `${how} ${free}`;
}

function drivers(data: BriefData, words: BriefWords): string {
  const told = data.strain.drivers.flatMap((driver) => {
    const entry = data.signals.find((each) => each.signal.id === driver.signalId);
    if (entry === undefined) return [];
    const figure = shareFigure(entry, data, words);
    return [figure === null ? labelOf(entry, words) : `${labelOf(entry, words)} (${figure})`];
  });
  const knocked = data.strain.knockOuts.flatMap((out) => {
    const entry = data.signals.find((each) => each.signal.id === out.signalId);
    return entry === undefined ? [] : [labelOf(entry, words)];
  });
  return [
    told.length === 0 ? words.t('matter.noDrivers') : words.t('matter.drivers', { list: told.join('; ') }),
    knocked.length === 0
      ? ''
      : words.t('matter.knockOuts', { count: knocked.length, list: words.list(knocked) }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function ourPart(data: BriefData, words: BriefWords): string {
  const { kept, late, broken } = promiseCount(data);
  const closed = kept + late + broken;
  if (closed === 0) return words.t('matter.noPromises');
  return words.t(late + broken === 0 ? 'matter.allKept' : 'matter.promises', {
    count: kept,
    kept,
    closed,
    late,
    broken,
  });
}

function waiting(data: BriefData, words: BriefWords): string {
  const open = data.facts.filter((f) => f.detail.kind === 'request' && f.detail.outcome === 'pending').length;
  return open === 0 ? '' : words.t('matter.waiting', { count: open });
}

function request({ kind, request: own }: MatterOptions, words: BriefWords): string {
  const first = own?.split('\n').find((line) => line.trim() !== '');
  return first === undefined
    ? words.t(`matter.ask.${kind}`)
    : shortened(first.replace(/^[-*\d.[\] ]+/, ''), 150);
}
