import type { Fact, FactDetail } from '../fact.ts';
import type { BriefWords } from './brief-words.ts';

/** A fact in a few words, with its note in brackets: what a brief says of evidence that carries no quote. */
export function factSentence(fact: Pick<Fact, 'detail' | 'note'>, words: BriefWords): string {
  const said = saidOf(fact.detail, words);
  const note = fact.note.trim();
  return note === '' ? said : `${said} (${note})`;
}

function saidOf(d: FactDetail, { t, word, shortDay, hours }: BriefWords): string {
  switch (d.kind) {
    case 'request': {
      if (d.subject === 'brief' && d.briefState !== null && d.briefState !== 'written') {
        return t('fact.brief', { state: word(`briefState.${d.briefState}`) });
      }
      const subject = word(`requestSubject.${d.subject}`);
      if (d.outcome === 'refused') return t('fact.requestRefused', { subject });
      const due = d.dueOn === null ? null : shortDay(d.dueOn);
      if (due !== null && d.receivedOn !== null) {
        return t('fact.requestReceived', { subject, due, received: shortDay(d.receivedOn) });
      }
      return due === null ? t('fact.request', { subject }) : t('fact.requestDue', { subject, due });
    }
    case 'advice': {
      const outcome = word(`adviceOutcome.${d.outcome}`);
      return d.topic === '' ? t('fact.advice', { outcome }) : t('fact.adviceOn', { topic: d.topic, outcome });
    }
    case 'delivery': {
      const parts = [
        d.goalMet === true ? t('fact.goalMet') : null,
        d.reaction === null ? null : word(`reaction.${d.reaction}`),
        d.credit === null ? null : t('fact.creditTo', { whom: word(`attribution.${d.credit}`) }),
        d.blame === null ? null : t('fact.blameTo', { whom: word(`attribution.${d.blame}`) }),
      ].filter((part) => part !== null);
      return [t('fact.delivery'), ...parts].join(', ');
    }
    case 'decision':
      return t('fact.decision', {
        area: word(`decisionArea.${d.area}`),
        involvement: word(`involvement.${d.involvement}`),
      });
    case 'extra': {
      const amount = t('hours', { count: d.hours, hours: hours(d.hours) });
      const parts = [
        d.training ? t('fact.training') : null,
        d.usedAs === null
          ? null
          : d.role === null
            ? d.usedAs
            : t('fact.role', { role: d.role, usedAs: d.usedAs }),
        d.paid === false ? word('unpaid') : null,
      ].filter((part) => part !== null);
      return [t('fact.extra', { amount }), ...parts].join(', ');
    }
    case 'control':
      return d.goalAlreadyMet === true ? t('fact.controlMet') : t('fact.control');
    case 'plans':
      return word('factKind.plans');
    case 'credit':
      return d.reason === ''
        ? word(`creditChange.${d.change}`)
        : `${word(`creditChange.${d.change}`)}: ${d.reason}`;
    case 'confidentiality':
      return t('fact.confidentiality', { nature: word(`confidentialityNature.${d.nature}`) });
    case 'counterpart':
      return t('fact.counterpart', { state: word(`counterpartState.${d.state}`) });
    case 'scope':
      return t('fact.scope', { change: word(`scopeChange.${d.change}`) });
    case 'abuse':
      return d.towards === ''
        ? word(`abuseForm.${d.form}`)
        : t('fact.abuse', { form: word(`abuseForm.${d.form}`), towards: d.towards });
    case 'promise':
      return t('fact.promise', { outcome: word(`promiseOutcome.${d.outcome}`) });
    case 'thanks':
      return word('factKind.thanks');
  }
}
