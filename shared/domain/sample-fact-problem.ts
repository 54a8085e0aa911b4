import type { FactDetail, FactKind } from './fact.ts';
import { blankFact, factChoices, factKinds } from './fact.ts';
import { isDay } from './time.ts';

/** Which fields of a kind take which closed list. */
const choiceOf: Partial<Record<FactKind, Readonly<Record<string, readonly string[]>>>> = {
  request: {
    subject: factChoices.requestSubject,
    outcome: factChoices.requestOutcome,
    briefState: factChoices.briefState,
  },
  advice: { outcome: factChoices.adviceOutcome },
  delivery: {
    reaction: factChoices.reaction,
    credit: factChoices.attribution,
    blame: factChoices.attribution,
  },
  decision: { area: factChoices.decisionArea, involvement: factChoices.involvement },
  credit: { change: factChoices.creditChange },
  confidentiality: { nature: factChoices.confidentialityNature },
  counterpart: { state: factChoices.counterpartState },
  scope: { change: factChoices.scopeChange },
  abuse: { form: factChoices.abuseForm },
  promise: { outcome: factChoices.promiseOutcome },
};

/**
 * What is wrong with a fact that was read from a file, or null: a field missing or too many, a value outside its closed
 * list, a day that does not exist, something given or kept with no date to it, hours that are no number above zero.
 */
export function sampleFactProblem(detail: FactDetail): string | null {
  if (!factKinds.includes(detail.kind)) return `fact of kind ${String(detail.kind)}`;
  const says = (what: string) => `${detail.kind}: ${what}`;
  const fields: Readonly<Record<string, unknown>> = { ...detail };
  const expected = Object.keys(blankFact(detail.kind));
  const odd = [
    ...expected.filter((name) => !(name in fields)),
    ...Object.keys(fields).filter((name) => !expected.includes(name)),
  ];
  if (odd.length > 0) return says(`fields ${odd.join(', ')}`);
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) continue;
    const choices = choiceOf[detail.kind]?.[name];
    if (choices && !choices.includes(String(value))) return says(`${name} ${String(value)}`);
    if (name.endsWith('On') && !isDay(String(value))) return says(`${name} ${String(value)}`);
    if (/hours$/i.test(name) && !(typeof value === 'number' && value > 0))
      return says(`${name} ${String(value)}`);
  }
  if (detail.kind === 'request' && (detail.outcome === 'given') !== (detail.receivedOn !== null))
    return says('given without a day, or received without being given');
  if (
    detail.kind === 'promise' &&
    (detail.outcome === 'kept' || detail.outcome === 'late') &&
    detail.closedOn === null
  )
    return says('closed without a day');
  return null;
}
