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

/** A client's log with its marks, as known on a day. */
export function driftLog(input: MarkedLog, asOf: Day, rules: DriftRules): DriftLog {
  const facts = input.facts.flatMap((fact) => factAsKnown(fact, asOf) ?? []);
  return {
    marks: indexMarks(driftMarks(facts, input.contactDays, input.cadenceDays, asOf, rules)),
    replies: indexReplies(facts, dayNumber(asOf)),
  };
}
