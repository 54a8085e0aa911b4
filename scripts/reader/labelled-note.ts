import type { Language } from '../../shared/domain/language.ts';

/** A text with the signals that it shows: what the reader is built from. */
export interface LabelledNote {
  /** File and line. */
  readonly id: string;
  /** Where it comes from: a whole note by hand, a filling of a phrasing, or the sample's log. */
  readonly kind: 'note' | 'phrasing' | 'sample';
  readonly language: Language;
  /** Empty for neutral notes and look-alikes. */
  readonly signals: readonly string[];
  readonly text: string;
  /** Where the signals show, `[start, end)`; empty: in all of it, or none are shown. */
  readonly marks: readonly (readonly [number, number])[];
}
