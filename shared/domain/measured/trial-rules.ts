import type { Fact } from '../fact.ts';
import type { ClientId, SignalId } from '../ids.ts';
import type { Level } from '../rating.ts';
import type { MeasureRules } from './measure-rules.ts';
import { measureSignals } from './measure-signals.ts';
import type { MeasureOptions } from './measured-signal.ts';

/** A client with what measuring it needs. */
export interface ClientToMeasure {
  readonly clientId: ClientId;
  readonly facts: readonly Fact[];
  readonly options: Omit<MeasureOptions, 'rules'>;
}

/** A suggestion that other rules would change. */
export interface TrialChange {
  readonly clientId: ClientId;
  readonly signalId: SignalId;
  readonly from: Level | null;
  readonly to: Level | null;
}

/** What would change for whom with other rules, in the order of the clients, then of the signals. Nothing is saved. */
export function trialRules(
  clients: readonly ClientToMeasure[],
  current: MeasureRules,
  proposed: MeasureRules,
): readonly TrialChange[] {
  return clients.flatMap(({ clientId, facts, options }) => {
    const now = measureSignals(facts, { ...options, rules: current });
    const then = measureSignals(facts, { ...options, rules: proposed });
    return now.flatMap((measured, i) => {
      const to = then[i]?.level ?? null;
      return measured.level === to
        ? []
        : [{ clientId, signalId: measured.signalId, from: measured.level, to }];
    });
  });
}
