import type { Fact } from '../fact.ts';
import type { FactId, SignalId } from '../ids.ts';
import type { Level } from '../rating.ts';
import type { RolePair } from '../signals/role-pairs.ts';
import type { Day } from '../time.ts';
import type { MeasureRules } from './measure-rules.ts';
import type { Why } from './why.ts';

/** What the log says of one signal. A suggestion: it never changes a person's rating. */
export interface MeasuredSignal {
  readonly signalId: SignalId;
  /** Null: nothing to go by. */
  readonly level: Level | null;
  /** 0–1 by the amount of evidence, aged; 0 when there is none. */
  readonly confidence: number;
  /** The explanation with its figures, piece by piece. */
  readonly why: readonly Why[];
  /** Facts that show the signal, newest first. */
  readonly factIds: readonly FactId[];
  /** Weight of what shows it (of rules in hours: hours), and its share of all that speaks of it. */
  readonly amount: number;
  readonly share: number;
}

/** What measuring needs beside the facts of one client. */
export interface MeasureOptions {
  readonly asOf: Day;
  readonly rules: MeasureRules;
  /** By signal id, where the workspace has its own. */
  readonly rolePairs?: Readonly<Record<string, RolePair>>;
  /**
   * Since when the log can have told of this client: the later of the first day of the relationship and the first
   * entry. Null: unknown, and an absence says nothing.
   */
  readonly watchedSinceOn: Day | null;
  /** Signal 14 applies only where we are paid a share of sales. */
  readonly commissionDeal: boolean;
  /** Days of meetings held, for signal 20. */
  readonly meetingDays?: readonly Day[];
}

/** An observation that speaks of a signal: a fact, or a meeting that was held. */
export interface Observation {
  readonly fact: Fact | null;
  readonly on: Day;
  readonly shows: boolean;
  /** Facts that it counts for, or hours, before ageing. */
  readonly size: number;
}
