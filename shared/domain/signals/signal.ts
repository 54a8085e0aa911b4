import type { FactDetail, FactKind } from '../fact.ts';
import type { SignalId } from '../ids.ts';
import type { Localized } from '../language.ts';

/** The six groups of the 20 signals, in the order of the interface. */
export const signalGroups = [
  'recognition',
  'involvement',
  'trust',
  'boundaries',
  'method',
  'openness',
] as const;
export type SignalGroup = (typeof signalGroups)[number];

/** Where a signal is counted: one of the six groups, beside the count, or in the user's own group. */
export type SignalClass = 'core' | 'knock-out' | 'custom';

/** What the catalogue says of a signal. */
export interface SignalText {
  readonly label: Localized;
  /** Short label for column heads. */
  readonly short: Localized;
  /** Plain description, one or two sentences. */
  readonly description: Localized;
  /** How it shows: observable indicators. */
  readonly shows: readonly Localized[];
  /** The question to ask oneself in a check. */
  readonly question: Localized;
  /** The first remedy to try. */
  readonly remedy: Localized;
}

/** A signal of the built-in catalogue. */
export interface CatalogueSignal extends SignalText {
  readonly id: SignalId;
  /** 1–20 as in S003; null for the knock-outs. */
  readonly number: number | null;
  readonly class: 'core' | 'knock-out';
  /** Null for the knock-outs. */
  readonly group: SignalGroup | null;
  readonly defaultWeight: number;
  /** Kinds of fact that can be evidence. */
  readonly evidence: readonly FactKind[];
  /** True when this very fact speaks for the signal. */
  readonly supports: (fact: FactDetail) => boolean;
}

/** A signal as this workspace uses it: catalogue plus the user's weight, or the user's own. */
export interface WorkspaceSignal {
  readonly id: SignalId;
  readonly number: number | null;
  readonly class: SignalClass;
  readonly group: SignalGroup | null;
  readonly weight: number;
  readonly enabled: boolean;
  /** For 12 and 13: the agreed role and the role it is used as, when the user has changed the pair. */
  readonly rolePair: { readonly role: string; readonly usedAs: string } | null;
  /** For custom signals; the catalogue's own texts otherwise. */
  readonly label: Localized;
  readonly short: Localized;
  readonly description: Localized;
  readonly shows: readonly Localized[];
  readonly question: Localized;
  readonly remedy: Localized;
}
