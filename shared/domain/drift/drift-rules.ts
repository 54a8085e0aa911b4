/** What is watched of a client, each compared with its own past. */
export const driftSubjects = [
  /** Share of all facts that speak against the relationship. */
  'balance',
  /** Deliveries received coolly, among these and the thanks. */
  'recognition',
  /** Requests met late, among those met. */
  'lateness',
  /** Replies that took longer than three in four of the earlier ones, among those that came or should have. */
  'replies',
  /** Unpaid extra work, occasions a month. */
  'unpaid',
  /** Checks and rework demanded with the goal met, a month. */
  'controls',
  /** Decisions learned afterwards, a month. */
  'decisions',
  /** Advice ignored, among that answered. */
  'advice',
  /** Briefs weak, late or missing, a month. */
  'briefs',
  /** Meetings missed or unprepared, a month. */
  'meetings',
  /** Introductions and information refused, a month. */
  'refusals',
  /** Waits between contacts that are longer than the cadence, among all waits. */
  'silence',
] as const;
export type DriftSubject = (typeof driftSubjects)[number];

/** Every threshold of the comparison. Derived: there is no formula for drift, only care not to cry wolf. */
export interface DriftRules {
  /** The first months only teach what is usual: no alarm, and they are the least that a baseline is made of. Days. */
  readonly learnDays: number;
  /** What is recent, days. */
  readonly recentDays: number;
  /** A request met no more than so many days late is not late. */
  readonly graceDays: number;
  /** Least facts against the relationship in the recent time: never counted with the good ones, which must not alarm. */
  readonly minAgainst: number;
  /** Least facts in the baseline. */
  readonly minBaseline: number;
  /** The share against must have risen by so much (0–1) … */
  readonly minRise: number;
  /** … and be so unlikely to be chance (one-sided exact test). */
  readonly balanceChance: number;
  /** Esteem must have cooled too: least cool deliveries, and how unlikely to be chance. */
  readonly minCool: number;
  readonly esteemChance: number;
  /** Or else nearly everything speaks against the relationship: least facts against, least share, how unlikely. */
  readonly alone: { readonly minAgainst: number; readonly minShare: number; readonly chance: number };
  /** For a part of the drift to be named: least occasions, how unlikely to be chance. */
  readonly partMin: number;
  readonly partChance: number;
  /** What a reply usually takes is read from so many earlier replies at least, as what this share of them took (0–1). */
  readonly minReplies: number;
  readonly usualReplies: number;
  /** An alarm ends only when there are so many recent facts … */
  readonly easeFacts: number;
  /** … and the share is back within so much of the baseline (0–1), or the rise could be chance. */
  readonly easeWithin: number;
  readonly easeChance: number;
}

export const defaultDriftRules: DriftRules = {
  learnDays: 182,
  recentDays: 182,
  graceDays: 2,
  minAgainst: 4,
  minBaseline: 8,
  minRise: 0.2,
  balanceChance: 0.02,
  minCool: 2,
  esteemChance: 0.05,
  alone: { minAgainst: 6, minShare: 0.75, chance: 0.001 },
  partMin: 2,
  partChance: 0.1,
  minReplies: 6,
  usualReplies: 0.75,
  easeFacts: 6,
  easeWithin: 0.1,
  easeChance: 0.2,
};
