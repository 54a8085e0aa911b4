/** What a level asks for at least. */
export interface MeasureThreshold {
  /** Weighted facts that show the signal (of rules in hours: weighted hours). A fact of today weighs 1. */
  readonly amount: number;
  /** Share (0–1) of the weight of what shows the signal among all that speaks of it; 0: not asked. */
  readonly share: number;
}

/** How facts become the suggested level of one signal. */
export interface FactRule {
  readonly kind: 'facts' | 'hours';
  /** Facts older than this are not read, days. */
  readonly windowDays: number;
  /** Only the newest so many that speak of the signal, for or against; null: all of the window. */
  readonly lastCount: number | null;
  /** From level 2 up, at least so many facts that show the signal. */
  readonly minFacts: number;
  readonly hint: MeasureThreshold;
  readonly clear: MeasureThreshold;
  readonly severe: MeasureThreshold;
}

/** Signal 3 is read from an absence: months since the future was last spoken of. */
export interface AbsenceRule {
  readonly kind: 'absence';
  /** Facts that show the signal by themselves are read this far back, days. */
  readonly windowDays: number;
  /** Months of silence on the future from which level 1 and 2 are suggested. */
  readonly hintMonths: number;
  readonly clearMonths: number;
  /** Months from which level 3 is suggested by silence alone; from `clearMonths` where a fact shows it too. */
  readonly severeMonths: number;
  /** Never read before the client has been watched for so many months. */
  readonly afterMonths: number;
}
export type MeasureRule = FactRule | AbsenceRule;

/** Every threshold by which the log is measured. Data: a workspace may keep its own. */
export interface MeasureRules {
  /** After so many days a fact weighs half. */
  readonly halfLifeDays: number;
  /** Weight of evidence at which confidence is one half. */
  readonly halfConfidence: number;
  /** Days that a request may be late without speaking for signal 9. */
  readonly graceDays: number;
  /** By signal id. A signal without a rule is not measured. */
  readonly signals: Readonly<Record<string, MeasureRule>>;
}

const year = 365;
const halfYear = 182;

/** The rules of a workspace that has changed none (derived; domain.md 4 and 8). */
export const defaultMeasureRules: MeasureRules = {
  halfLifeDays: 180,
  halfConfidence: 2,
  graceDays: 0,
  signals: {
    'little-recognition': share(5, [0.3, 0.15], [1, 0.35], [2.5, 0.7]),
    'their-credit-our-blame': share(5, [0.3, 0.15], [1, 0.35], [2.5, 0.7]),
    'chronic-dissatisfaction': share(5, [0.3, 0.1], [1, 0.35], [2.5, 0.7]),
    'taken-for-granted': share(6, [0.3, 0.2], [1, 0.5], [2.5, 0.75]),
    'plans-withheld': {
      kind: 'absence',
      windowDays: year,
      hintMonths: 9,
      clearMonths: 12,
      severeMonths: 18,
      afterMonths: 12,
    },
    'advice-ignored': share(6, [0.3, 0.2], [1, 0.4], [2.5, 0.75]),
    'commission-without-say': share(6, [0.3, 0.2], [1, 0.5], [2.5, 0.75]),
    'fear-of-leaks': count(halfYear, 0.3, 1, 2.5),
    'constant-checking': count(halfYear, 0.3, 1.3, 2.5),
    'sales-head-walled-off': count(halfYear, 0.3, 1, 2),
    'collaboration-erased': count(year, 0.3, 1, 2),
    'free-training': hours(0.5, 6, 12),
    'social-as-designer': hours(0.5, 6, 12),
    'analyst-as-secretary': hours(0.5, 6, 12),
    'late-inputs': share(6, [0.3, 0.2], [1.3, 0.35], [2.5, 0.6]),
    // These two weigh their facts differently, so all of the window is read: a lighter fact must not push out a heavier.
    'missing-brief': { ...share(0, [0.3, 0.2], [1, 0.4], [2, 0.75]), windowDays: halfYear, lastCount: null },
    'no-capable-contact': {
      ...share(0, [0.3, 0.1], [1, 0.35], [2, 0.6]),
      windowDays: halfYear,
      lastCount: null,
    },
    'channels-hidden': share(5, [0.3, 0.2], [1, 0.5], [2, 0.75]),
    'pricing-hidden': share(5, [0.3, 0.2], [1, 0.5], [2, 0.75]),
    'competitors-kept-private': share(5, [0.3, 0.2], [1, 0.5], [2, 0.75]),
    // One insult is no hint: a single fresh abuse is clear at once, two are severe.
    abuse: { ...count(year, 0.2, 0.5, 1.5), minFacts: 1 },
  },
};

type Pair = readonly [amount: number, share: number];

function share(lastCount: number, hint: Pair, clear: Pair, severe: Pair): FactRule {
  return {
    kind: 'facts',
    windowDays: year,
    lastCount,
    minFacts: 2,
    hint: threshold(hint),
    clear: threshold(clear),
    severe: threshold(severe),
  };
}

function count(windowDays: number, hint: number, clear: number, severe: number): FactRule {
  return { ...share(0, [hint, 0], [clear, 0], [severe, 0]), windowDays, lastCount: null };
}

function hours(hint: number, clear: number, severe: number): FactRule {
  return { ...count(halfYear, hint, clear, severe), kind: 'hours', minFacts: 1 };
}

function threshold([amount, portion]: Pair): MeasureThreshold {
  return { amount, share: portion };
}
