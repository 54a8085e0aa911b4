import type { FactKind, factChoices } from '../../fact.ts';
import type { InteractionKind } from '../../interaction.ts';

type Choices = typeof factChoices;

/** Words as pieces of regular expressions over folded text: lower case, no accents, `'` for apostrophes. */
export type Words = readonly string[];

/** A day said in relation to another: days from it. */
export type RelativeDays = Readonly<Record<string, number>>;

/** The words of one language that a line is read with. Both languages are always understood. */
export interface Vocabulary {
  readonly kinds: Readonly<Record<InteractionKind, Words>>;
  /** What names a kind of fact after `!`. */
  readonly factHeads: Readonly<Record<FactKind, Words>>;
  /** Words of each choice of a fact's field. */
  readonly choices: { readonly [K in keyof Choices]: Readonly<Record<Choices[K][number], Words>> };
  /** Words that tell a request's subject and yet say more than it, so that they stay in its note. */
  readonly subjectClues: Readonly<Record<Choices['requestSubject'][number], Words>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<'minute' | 'hour' | 'day' | 'week' | 'month' | 'year', Words>>;
  /** Whole durations, in minutes. */
  readonly durations: Readonly<Record<string, number>>;
  /** `and a half` after hours. */
  readonly andHalf: Words;
  /** January first. */
  readonly months: readonly Words[];
  /** Sunday first, as `Date.getDay`; `long` in any place, `short` too where they can be nothing else. */
  readonly weekdays: readonly { readonly long: Words; readonly short: Words }[];
  readonly daysBack: RelativeDays;
  readonly daysAhead: RelativeDays;
  /** Parts of today or, with `yesterday` before them, of yesterday; hour of the day. */
  readonly dayParts: Readonly<Record<string, number>>;
  readonly yesterdayParts: Readonly<Record<string, number>>;
  readonly ago: Words;
  readonly inFuture: Words;
  readonly last: Words;
  readonly next: Words;
  readonly monthEnd: Words;
  /** Before a day by which something is due. */
  readonly due: Words;
  /** Before a day or time that is not when the entry happened. */
  readonly notThen: Words;
  /** Little words between such a word and its day. */
  readonly articles: Words;
  /** Before a time of day. */
  readonly at: Words;
  readonly noon: Words;
  readonly unpaid: Words;
  readonly paid: Words;
  readonly extra: Words;
  readonly training: Words;
  readonly agreed: Words;
  readonly notAgreed: Words;
  readonly goalMet: Words;
  readonly goalNotMet: Words;
  readonly received: Words;
  readonly notReceived: Words;
  readonly late: Words;
  readonly usedAs: Words;
  readonly towards: Words;
  readonly because: Words;
  readonly result: Words;
  readonly creditTo: Readonly<Record<Choices['attribution'][number], Words>>;
  readonly blameOn: Readonly<Record<Choices['attribution'][number], Words>>;
  /** Said of a case study when nothing else tells: refused, allowed. */
  readonly caseStudy: Words;
  readonly refusedCase: Words;
  readonly allowedCase: Words;
  readonly phrases: {
    readonly briefLate: Words;
    readonly briefNone: Words;
    /** Nouns of what is sent to us, by subject, with `late` near them. */
    readonly inputs: Readonly<Partial<Record<Choices['requestSubject'][number], Words>>>;
    readonly lateBefore: Words;
    readonly lateAfter: Words;
    readonly thanks: Words;
    readonly promised: Words;
    readonly cancelled: Words;
    readonly absent: Words;
    readonly not: Words;
    /** First person: what follows is ours, not theirs. */
    readonly us: Words;
    /** Tells that the lateness is ours, not only that we speak. */
    readonly ours: Words;
    /** Others than the client. */
    readonly others: Words;
    /** Before `promised`, tells that they promised. */
    readonly they: Words;
    /** Turns a clause of ours into one about what we got. */
    readonly got: Words;
    readonly but: Words;
  };
}
