import type { SignalId } from '../ids.ts';
import type { Localized } from '../language.ts';
import { catalogue } from './catalogue.ts';
import { defaultRolePairs, type RolePair } from './role-pairs.ts';
import type { CatalogueSignal, WorkspaceSignal } from './signal.ts';

/** A signal of the user's own, in the user's own words (one language: theirs). */
export interface CustomSignal {
  /** `custom-…`. */
  readonly id: string;
  readonly label: string;
  /** For column heads; the label, cut to 20 characters, when absent or blank. */
  readonly short?: string | undefined;
  readonly description: string;
  readonly question: string;
  readonly remedy: string;
  readonly weight: number;
}

/** What a workspace changes of the catalogue. */
export interface SignalSettings {
  /** By signal id, 0 or more; 0 takes the signal out of the index. Absent: the default. Knock-outs are never weighed. */
  readonly weights: Readonly<Record<string, number>>;
  /** By signal id; only signals 12 and 13 have a pair. */
  readonly rolePairs: Readonly<Record<string, RolePair>>;
  readonly customSignals: readonly CustomSignal[];
}

/** A workspace that has changed nothing. */
export const defaultSignalSettings: SignalSettings = { weights: {}, rolePairs: {}, customSignals: [] };

/**
 * The signals as this workspace uses them, in the order of the interface: by group, then the knock-outs, then the
 * user's own. A weight that is negative or not a number counts as not set.
 */
export function workspaceSignals(settings: SignalSettings): readonly WorkspaceSignal[] {
  return [...catalogue.map((s) => fromCatalogue(s, settings)), ...settings.customSignals.map(fromCustom)];
}

function fromCatalogue(signal: CatalogueSignal, settings: SignalSettings): WorkspaceSignal {
  const isCore = signal.class === 'core';
  const weight = isCore ? weightOr(settings.weights[signal.id], signal.defaultWeight) : signal.defaultWeight;
  return {
    id: signal.id,
    number: signal.number,
    class: signal.class,
    group: signal.group,
    weight,
    enabled: !isCore || weight > 0,
    rolePair: rolePairOf(signal.id, settings),
    label: signal.label,
    short: signal.short,
    description: signal.description,
    shows: signal.shows,
    question: signal.question,
    remedy: signal.remedy,
  };
}

function fromCustom(signal: CustomSignal): WorkspaceSignal {
  const weight = weightOr(signal.weight, 1);
  return {
    id: signal.id as SignalId,
    number: null,
    class: 'custom',
    group: null,
    weight,
    enabled: weight > 0,
    rolePair: null,
    label: inBoth(signal.label),
    short: inBoth(signal.short?.trim() || shortened(signal.label)),
    description: inBoth(signal.description),
    shows: [],
    question: inBoth(signal.question),
    remedy: inBoth(signal.remedy),
  };
}

function rolePairOf(id: SignalId, settings: SignalSettings): RolePair | null {
  const pair = settings.rolePairs[id];
  if (!(id in defaultRolePairs) || pair === undefined) return null;
  // Half a pair says nothing of who is used as what: the default stands.
  return pair.role.trim() === '' || pair.usedAs.trim() === '' ? null : pair;
}

function weightOr(weight: number | undefined, fallback: number): number {
  return weight !== undefined && Number.isFinite(weight) && weight >= 0 ? weight : fallback;
}

function shortened(label: string): string {
  const chars = [...label.trim()];
  return chars.length <= 20 ? chars.join('') : `${chars.slice(0, 19).join('').trimEnd()}…`;
}

function inBoth(text: string): Localized {
  return { it: text, en: text };
}
