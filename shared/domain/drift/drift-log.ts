import { dayNumber } from '../day-number.ts';
import type { Fact } from '../fact.ts';
import { factAsKnown } from '../measured/fact-as-known.ts';
import type { Day } from '../time.ts';
import type { DriftLog } from './compare-subject.ts';
import { driftMarks } from './drift-marks.ts';
import type { DriftRules } from './drift-rules.ts';
import { indexMarks } from './mark-index.ts';
import { indexReplies } from './reply-index.ts';

/** What the marks of a client are made from. */
export interface MarkedLog {
  readonly facts: readonly Fact[];
  /** Days of contact with the client. */
  readonly contactDays: readonly Day[];
  readonly cadenceDays: number | null;
}

interface Made {
  readonly asOf: Day;
  readonly rules: string;
  readonly log: DriftLog;
}
const made = new WeakMap<MarkedLog, Made>();

/**
 * A client's log with its marks, as known on a day. Alarms and their chart ask for the same: what was made of a log last
 * is kept as long as the log is.
 */
export function driftLog(input: MarkedLog, asOf: Day, rules: DriftRules): DriftLog {
  const key = JSON.stringify(rules);
  const known = made.get(input);
  if (known !== undefined && known.asOf === asOf && known.rules === key) return known.log;
  const facts = input.facts.flatMap((fact) => factAsKnown(fact, asOf) ?? []);
  const log: DriftLog = {
    marks: indexMarks(driftMarks(facts, input.contactDays, input.cadenceDays, asOf, rules)),
    replies: indexReplies(facts, dayNumber(asOf)),
  };
  made.set(input, { asOf, rules: key, log });
  return log;
}
