import type { Language } from '../language.ts';
import type { Level } from '../rating.ts';
import type { Day } from '../time.ts';
import type { BriefAudience, BriefKind, BriefSectionId, PaperSize } from './brief.ts';

/** One piece of evidence beside a signal, in words. */
export interface EvidenceItem {
  /** Day as printed. */
  readonly when: string;
  /** What was said, without quotation marks; null where nothing was quoted. */
  readonly quote: string | null;
  /** What happened, where it is told otherwise than by a quote. */
  readonly text: string | null;
  /** Who said it or was there, as printed; empty when unknown or withheld. */
  readonly who: string;
}

/** A signal as a row of the brief. */
export interface SignalRow {
  readonly label: string;
  readonly level: Level | 'knock-out' | null;
  /** Digit and word: `3`, `grave`; both empty where the reader must not see levels. */
  readonly levelText: string;
  /** Since when, one line each. */
  readonly since: readonly string[];
  /** The evidence in figures; null where there is none to count. */
  readonly figures: string | null;
  /** The written reason of the rating; null when none. */
  readonly reason: string | null;
  readonly items: readonly EvidenceItem[];
  /** Days of attached evidence that is not told in full; null when all is. */
  readonly more: string | null;
}

/** Strain over time, as the chart takes it. */
export interface TrendFigure {
  readonly points: readonly {
    readonly day: Day;
    readonly index: number | null;
    readonly tick: string;
    readonly weightsChanged: boolean;
  }[];
  readonly lines: readonly { readonly at: number; readonly text: string }[];
  readonly weightsText: string;
  /** What the chart says, for who does not see it. */
  readonly summary: string;
  readonly caption: string;
}

export interface TableColumn {
  readonly text: string;
  readonly align: 'start' | 'end';
  /** How much room a column takes: a code, a day or a figure, a label, a short sentence, or the rest. */
  readonly width: 'code' | 'narrow' | 'label' | 'wide' | 'rest';
}

/** One piece of a section. All text is plain text. */
export type BriefBlock =
  | { readonly type: 'paragraph'; readonly text: string }
  /** Small print: scope, sources, what was left out. */
  | { readonly type: 'small'; readonly text: string }
  /** Questions that wait for the user's words. */
  | { readonly type: 'guidance'; readonly lines: readonly string[] }
  | { readonly type: 'numbered'; readonly items: readonly string[]; readonly lead: boolean }
  | { readonly type: 'bullets'; readonly items: readonly string[] }
  | { readonly type: 'checklist'; readonly items: readonly string[] }
  | {
      readonly type: 'table';
      /** Read aloud, not printed. */
      readonly caption: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly string[])[];
      readonly total: readonly string[] | null;
      /** Figures are set in the working face, words in the text face. */
      readonly look: 'figures' | 'words';
    }
  | {
      readonly type: 'glance';
      readonly facts: readonly { readonly label: string; readonly value: string }[];
      readonly trend: TrendFigure | null;
    }
  | {
      readonly type: 'signals';
      readonly caption: string;
      readonly heads: readonly string[];
      readonly rows: readonly SignalRow[];
      /** Set smaller, as there are many. */
      readonly dense: boolean;
    }
  | {
      readonly type: 'sign-off';
      readonly caption: string;
      readonly heads: readonly string[];
      readonly rows: readonly { readonly role: string; readonly name: string }[];
    };

export interface BriefSection {
  readonly id: BriefSectionId;
  readonly title: string;
  /** A few words under the heading in the margin; empty when none. */
  readonly aside: string;
  readonly blocks: readonly BriefBlock[];
}

/** A composed brief: all that its pages say, and nothing that its reader must not see. */
export interface BriefDocument {
  readonly kind: BriefKind;
  readonly language: Language;
  readonly audience: BriefAudience;
  readonly paper: PaperSize;
  /** Title of the file and of the window. */
  readonly title: string;
  readonly cover: {
    readonly name: string;
    readonly subtitle: string;
    readonly meta: readonly { readonly label: string; readonly value: string }[];
  };
  /** What the margins of every page say. `pageOf` is what stands between the two page numbers. */
  readonly running: {
    readonly agency: string;
    readonly head: string;
    readonly foot: string;
    readonly pageOf: string;
  };
  readonly sections: readonly BriefSection[];
}
