import type { FactDetail } from '../../shared/domain/fact.ts';
import type { Day } from '../../shared/domain/time.ts';
import { onDay } from './on-day.ts';
import type { Text } from './text-context.tsx';

/** A fact in the few words of a chip or a tag: what kind it is, and what it says. */
export interface FactWords {
  /** `richiesta`, `lavoro extra`: lower case, as a label before the value. */
  readonly label: string;
  /** `Brief entro ven 4 dic`; the note first where there is one. Never empty. */
  readonly value: string;
}

/** Puts a fact into words. What was not said is left out. */
export function factWords(detail: FactDetail, note: string, today: Day, text: Text): FactWords {
  const kind = text.dynamic(`domain.factKind.${detail.kind}`);
  const label = kind.charAt(0).toLowerCase() + kind.slice(1);
  const own = note.trim();
  const parts = partsOf(detail, today, text).filter(
    (part) => !own.toLowerCase().includes(part.toLowerCase()),
  );
  const [first, ...rest] = own === '' ? parts : [own, ...parts];
  if (first === undefined) return { label, value: text.t('domain.yes') };
  return { label, value: joined(first.charAt(0).toUpperCase() + first.slice(1), rest, dueOf(detail, text)) };
}

/** The parts apart by commas; the day that it is due follows without one: `Brief entro ven 4 dic`. */
function joined(first: string, rest: readonly string[], due: string | null): string {
  const start = due === null ? first : `${first} ${due}`;
  return [start, ...rest].join(', ');
}

function dueOf(detail: FactDetail, text: Text): string | null {
  if ((detail.kind !== 'request' && detail.kind !== 'promise') || detail.dueOn === null) return null;
  return text.t('log.fact.due', { day: dayWithName(detail.dueOn, text) });
}

/** `ven 4 dic`. */
function dayWithName(day: Day, text: Text): string {
  const name = new Intl.DateTimeFormat(text.locale, { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return `${name} ${text.day(day)}`;
}

function partsOf(detail: FactDetail, today: Day, text: Text): string[] {
  const { t, dynamic } = text;
  const word = (list: string, value: string | null) =>
    value === null ? null : dynamic(`domain.${list}.${value}`);
  const hours = (n: number) => text.number(n, Number.isInteger(n) ? 0 : 1);
  const parts: (string | null)[] = [];
  switch (detail.kind) {
    case 'request':
      parts.push(word('requestSubject', detail.subject), word('briefState', detail.briefState));
      if (detail.outcome !== 'pending' && detail.receivedOn === null)
        parts.push(word('requestOutcome', detail.outcome));
      if (detail.receivedOn !== null)
        parts.push(t('log.fact.received', { on: onDay(detail.receivedOn, today, text, 'short') }));
      if (detail.extraHours !== null) {
        const key =
          detail.paid === null
            ? 'log.fact.extraHours'
            : detail.paid
              ? 'log.fact.extraPaid'
              : 'log.fact.extraUnpaid';
        parts.push(t(key, { hours: hours(detail.extraHours) }));
      }
      break;
    case 'advice':
      parts.push(detail.topic, word('adviceOutcome', detail.outcome), detail.result);
      break;
    case 'delivery':
      if (detail.goalMet !== null) parts.push(t(detail.goalMet ? 'log.fact.goalMet' : 'log.fact.goalNotMet'));
      parts.push(word('reaction', detail.reaction));
      if (detail.credit !== null)
        parts.push(t('log.fact.creditTo', { whom: word('attribution', detail.credit) ?? '' }));
      if (detail.blame !== null)
        parts.push(t('log.fact.blameOn', { whom: word('attribution', detail.blame) ?? '' }));
      break;
    case 'decision':
      parts.push(word('decisionArea', detail.area), word('involvement', detail.involvement));
      break;
    case 'extra': {
      const key =
        detail.paid === null ? 'log.fact.hours' : detail.paid ? 'log.fact.hoursPaid' : 'log.fact.hoursUnpaid';
      if (detail.hours > 0 || detail.paid !== null) parts.push(t(key, { hours: hours(detail.hours) }));
      if (detail.role !== null && detail.usedAs !== null)
        parts.push(t('log.fact.usedAs', { role: detail.role, usedAs: detail.usedAs }));
      else parts.push(detail.role, detail.usedAs);
      if (detail.training) parts.push(t('log.fact.training'));
      if (detail.agreed === false) parts.push(t('log.fact.notAgreed'));
      break;
    }
    case 'control':
      if (detail.goalAlreadyMet) parts.push(t('log.fact.goalAlreadyMet'));
      break;
    case 'plans':
      if (detail.horizonYears !== null) parts.push(t('log.fact.years', { count: detail.horizonYears }));
      break;
    case 'credit':
      parts.push(word('creditChange', detail.change), detail.reason);
      break;
    case 'confidentiality':
      parts.push(word('confidentialityNature', detail.nature));
      break;
    case 'counterpart':
      parts.push(word('counterpartState', detail.state));
      break;
    case 'scope':
      parts.push(word('scopeChange', detail.change));
      if (detail.hours !== null) parts.push(t('log.fact.hours', { hours: hours(detail.hours) }));
      break;
    case 'abuse':
      parts.push(word('abuseForm', detail.form));
      if (detail.towards !== '') parts.push(t('log.fact.towards', { whom: detail.towards }));
      break;
    case 'promise':
      if (detail.outcome !== 'open') parts.push(word('promiseOutcome', detail.outcome));
      break;
    case 'thanks':
      break;
  }
  return parts.filter((part): part is string => part !== null && part !== '');
}
