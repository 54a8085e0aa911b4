import type { Fact } from '../fact.ts';
import type { SignalId } from '../ids.ts';
import { catalogue } from '../signals/catalogue.ts';
import type { SignalOfFact } from '../signals/supports-fact.ts';
import { supportsFact } from '../signals/supports-fact.ts';
import type { Day } from '../time.ts';
import { addDays } from '../time.ts';
import { confidenceOf, weightOn } from './evidence-weight.ts';
import { factsAsKnown } from './fact-as-known.ts';
import { measurePlans } from './measure-plans.ts';
import type { FactRule, MeasureRules, MeasureThreshold } from './measure-rules.ts';
import type { MeasuredSignal, MeasureOptions, Observation } from './measured-signal.ts';
import { stanceOfFact } from './stance-of-fact.ts';
import type { Why } from './why.ts';
import { why } from './why.ts';
import { whyOfFacts } from './why-of-facts.ts';

/** Every signal of the catalogue, in its order, read from the facts of one client (domain.md 4: measured signals). */
export function measureSignals(facts: readonly Fact[], options: MeasureOptions): readonly MeasuredSignal[] {
  // Plans are read however old they are: it is their absence that tells.
  const oldest = addDays(options.asOf, -longestWindow(options.rules));
  const known = factsAsKnown(
    facts.filter((f) => f.occurredOn >= oldest || f.detail.kind === 'plans'),
    options.asOf,
  );
  return catalogue.map((s) =>
    measureSignal({ id: s.id, rolePair: options.rolePairs?.[s.id] ?? null }, known, options),
  );
}

function longestWindow(rules: MeasureRules): number {
  return Math.max(0, ...Object.values(rules.signals).map((rule) => rule.windowDays));
}

function measureSignal(
  signal: SignalOfFact,
  known: readonly Fact[],
  options: MeasureOptions,
): MeasuredSignal {
  const rule = options.rules.signals[signal.id];
  if (signal.id === 'commission-without-say' && !options.commissionDeal)
    return nothing(signal.id, why('measured.no-commission'));
  if (signal.id === 'non-payment') return nothing(signal.id, why('measured.no-invoices'));
  if (rule === undefined) return nothing(signal.id, why('measured.no-facts'));
  if (rule.kind === 'absence') return measurePlans(signal, known, rule, options);

  const observations = observationsOf(signal, known, rule, options);
  const overdue = signal.id === 'late-inputs' ? overdueOf(signal, known, rule, options.asOf) : [];
  if (observations.length + overdue.length === 0) return nothing(signal.id, why('measured.no-facts'));
  const weigh = (of: readonly Observation[]) =>
    of.reduce((sum, o) => sum + o.size * weightOn(o.on, options.asOf, options.rules), 0);
  const shown = [...overdue, ...observations.filter((o) => o.shows)];
  const amount = weigh(shown);
  const against = weigh(observations.filter((o) => !o.shows));
  const portion = amount === 0 ? 0 : amount / (amount + against);
  const reached = (t: MeasureThreshold, least: number) =>
    shown.length >= Math.max(1, least) && amount >= t.amount && portion >= t.share;
  const level = reached(rule.severe, rule.minFacts)
    ? 3
    : reached(rule.clear, rule.minFacts)
      ? 2
      : reached(rule.hint, 1)
        ? 1
        : 0;
  // Hours are not evidence by their number: ten hours of one day are one fact.
  const evidence = [...overdue, ...observations].reduce(
    (sum, o) => sum + weightOn(o.on, options.asOf, options.rules),
    0,
  );
  return {
    signalId: signal.id,
    level,
    confidence: confidenceOf(evidence, options.rules),
    why: whyOfFacts(signal.id, observations, overdue, options.asOf),
    factIds: shown.flatMap((o) => (o.fact === null ? [] : [o.fact.id])),
    amount,
    share: portion,
  };
}

/** What speaks of the signal, newest first: within the window, and of these the last ones. */
function observationsOf(
  signal: SignalOfFact,
  known: readonly Fact[],
  rule: FactRule,
  options: MeasureOptions,
): readonly Observation[] {
  const oldest = addDays(options.asOf, -rule.windowDays);
  const inWindow = (on: Day) => on <= options.asOf && on >= oldest;
  const found: Observation[] = known
    // A request that has not come yet cannot have come in time or late: see `overdueOf`.
    .filter((fact) => inWindow(fact.occurredOn) && !isPending(fact))
    .flatMap((fact) => {
      const stance = stanceOfFact(signal, fact, options.rules.graceDays);
      return stance === null
        ? []
        : [{ fact, on: fact.occurredOn, shows: stance === 'shows', size: sizeOf(fact, rule) }];
    });
  if (signal.id === 'no-capable-contact')
    found.push(...heldMeetings(found, options.meetingDays ?? [], inWindow));
  // Of one day, what shows the signal first: what is cut off at the end is then never that.
  found.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : Number(b.shows) - Number(a.shows)));
  return rule.lastCount === null ? found : found.slice(0, rule.lastCount);
}

/** Meetings of which the log tells nothing amiss. */
function heldMeetings(
  found: readonly Observation[],
  days: readonly Day[],
  inWindow: (on: Day) => boolean,
): Observation[] {
  const amiss = new Set(found.map((o) => o.on));
  return days
    .filter((on) => inWindow(on) && !amiss.has(on))
    .map((on) => ({ fact: null, on, shows: false, size: 1 }));
}

function isPending({ detail }: Fact): boolean {
  return detail.kind === 'request' && detail.outcome === 'pending' && detail.receivedOn === null;
}

/** Requests past their date and still not met: late already, though not among those that came. */
function overdueOf(signal: SignalOfFact, known: readonly Fact[], rule: FactRule, asOf: Day): Observation[] {
  const oldest = addDays(asOf, -rule.windowDays);
  return known
    .filter((fact) => fact.occurredOn >= oldest && isPending(fact) && supportsFact(signal, fact, asOf))
    .map((fact) => ({ fact, on: fact.occurredOn, shows: true, size: 1 }));
}

function sizeOf({ detail }: Fact, rule: FactRule): number {
  if (rule.kind === 'hours') return detail.kind === 'extra' ? detail.hours : 0;
  // A change of contact is half a trouble: it may be for the better. No brief at all is more than a late one.
  if (detail.kind === 'counterpart' && detail.state === 'changed') return 0.5;
  if (detail.kind === 'request' && detail.briefState === 'none') return 1.5;
  return 1;
}

function nothing(signalId: SignalId, reason: Why): MeasuredSignal {
  return { signalId, level: null, confidence: 0, why: [reason], factIds: [], amount: 0, share: 0 };
}
