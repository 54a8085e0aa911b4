import type { Fact } from '../fact.ts';
import type { SignalOfFact } from '../signals/supports-fact.ts';
import { supportsFact } from '../signals/supports-fact.ts';
import { daysBetween } from '../time.ts';

/** What a fact says of a signal: it shows it, it speaks against it, or (null) it says nothing of it. */
export type Stance = 'shows' | 'against' | null;

/**
 * What a fact says of a signal. A fact that shows it is one of the evidence that a check proposes; what speaks against
 * it is the same kind of thing gone well: a request met in time, advice applied, a decision taken with us, thanks.
 */
export function stanceOfFact(signal: SignalOfFact, fact: Fact, graceDays = 0): Stance {
  const { detail } = fact;
  if (isInOrder(signal, fact, graceDays)) return 'against';
  if (supportsFact(signal, fact)) return 'shows';
  switch (signal.id as string) {
    case 'little-recognition':
    case 'chronic-dissatisfaction':
      if (detail.kind === 'thanks') return 'against';
      // A criticism of a missed goal speaks for nobody; a delivery of which nothing is told says nothing.
      return detail.kind === 'delivery' &&
        detail.reaction !== null &&
        !(signal.id === ('chronic-dissatisfaction' as string) && detail.reaction === 'criticised')
        ? 'against'
        : null;
    case 'their-credit-our-blame':
      return detail.kind === 'thanks' ||
        (detail.kind === 'delivery' && (detail.credit !== null || detail.blame !== null))
        ? 'against'
        : null;
    case 'taken-for-granted':
      return detail.kind === 'decision' &&
        (detail.area === 'strategy' || detail.area === 'commercial') &&
        detail.involvement === 'involved'
        ? 'against'
        : null;
    case 'commission-without-say':
      return detail.kind === 'decision' && detail.area === 'commercial' ? 'against' : null;
    case 'plans-withheld':
      return detail.kind === 'plans' ? 'against' : null;
    case 'advice-ignored':
      return detail.kind === 'advice' && (detail.outcome === 'applied' || detail.outcome === 'partly')
        ? 'against'
        : null;
    case 'fear-of-leaks':
      return detail.kind === 'confidentiality' ? 'against' : null;
    case 'constant-checking':
      return detail.kind === 'control' || (detail.kind === 'delivery' && detail.reaction === 'thanks')
        ? 'against'
        : null;
    case 'sales-head-walled-off':
      return detail.kind === 'request' && detail.subject === 'introduction' && detail.outcome === 'given'
        ? 'against'
        : null;
    case 'collaboration-erased':
      return detail.kind === 'credit' ? 'against' : null;
    case 'missing-brief':
      return detail.kind === 'request' && detail.subject === 'brief' && detail.briefState === 'written'
        ? 'against'
        : null;
    case 'channels-hidden':
      return openDecision(detail, 'channel');
    case 'pricing-hidden':
      return openDecision(detail, 'pricing');
    case 'competitors-kept-private':
      return openDecision(detail, 'competition');
    case 'late-inputs':
      return isMetRequest(fact) ? 'against' : null;
    case 'free-training':
      return detail.kind === 'extra' && detail.training ? 'against' : null;
    case 'social-as-designer':
    case 'analyst-as-secretary':
      // Extra work in other roles was written down: work in this one would have been too.
      return detail.kind === 'extra' ? 'against' : null;
    default:
      return null;
  }
}

/** Evidence of a check that is nothing to hold against anyone here: work agreed or paid, a delay within what is fine. */
function isInOrder(signal: SignalOfFact, { detail }: Fact, graceDays: number): boolean {
  if (signal.id === 'social-as-designer' || signal.id === 'analyst-as-secretary')
    return detail.kind === 'extra' && (detail.agreed === true || detail.paid === true);
  if (signal.id === 'late-inputs' && detail.kind === 'request' && graceDays > 0)
    return (
      detail.dueOn !== null &&
      detail.receivedOn !== null &&
      daysBetween(detail.dueOn, detail.receivedOn) <= graceDays &&
      (detail.extraHours ?? 0) === 0 &&
      detail.subject !== 'introduction'
    );
  return false;
}

function isMetRequest({ detail }: Fact): boolean {
  return (
    detail.kind === 'request' &&
    detail.subject !== 'introduction' &&
    (detail.subject !== 'brief' || detail.briefState === null || detail.briefState === 'written') &&
    detail.dueOn !== null &&
    detail.receivedOn !== null
  );
}

function openDecision(detail: Fact['detail'], area: 'channel' | 'pricing' | 'competition'): Stance {
  return detail.kind === 'decision' && detail.area === area ? 'against' : null;
}
