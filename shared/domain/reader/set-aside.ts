import type { SignalId } from '../ids.ts';
import type { Language } from '../language.ts';
import type { NoteSentence } from './note-tokens.ts';

/**
 * What a classifier of words misses and a rule does not: a sentence that says outright that it is over, that it is
 * our own lateness, that it never happened. Deliberately few and strict.
 */
const never = {
  it: /\b(?:mai|nessun[oa]?) (?:un |una )?(?:stat[oaie] in ritardo|in ritardo|ritard[oi]|tardato|insult[oi]|offes[ae]|lamentel[ae]|problem[ai]|litigi[oi]?)\b|\bnon (?:e|sono|ci sono|c' e) mai (?:stat[oaie] )?(?:in ritardo|problemi|scortes[ei])/,
  en: /\b(?:never|not once) (?:been )?(?:late|rude|a problem)\b|\bno (?:delays?|insults?|complaints?|problems?|issues?)\b/,
} as const;
const over = {
  it: /\b(?:risolto|chiarito|rientrato|tutto a posto|adesso (?:va|e|tutto|sono)|ora (?:va|e tutto|tutto|sono|funziona)|da allora (?:va|tutto|mai)|non succede piu|acqua passata)\b/,
  en: /\b(?:solved|sorted(?: out)?|resolved|all (?:good|fine) now|now (?:fine|it's fine|all fine|on time|always)|since then (?:it|all|everything|never)|no longer happens|water under the bridge)\b/,
} as const;
const past = {
  it: /\b(?:anno scorso|in passato|un tempo|una volta|agli inizi|all' inizio|prima|anni fa|20\d\d)\b/,
  en: /\b(?:last year|in the past|used to|once|at first|at the beginning|years ago|previously|before|back then)\b/,
} as const;
const ours = {
  it: /\b(?:siamo (?:noi )?in ritardo|in ritardo noi|consegnato (?:noi )?in ritardo|(?:nostro|ns) ritardo|ritardo (?:nostro|da parte nostra|e nostro)|(?:errore|colpa) nostr[oa]|nostr[oa] (?:errore|colpa|dimenticanza)|abbiamo sbagliato noi|abbiamo tardato|per colpa nostra|ci siamo scusati|abbiamo dimenticato)\b/,
  en: /\b(?:we (?:were|are|delivered|sent it|ran|finished) (?:\w+ )?late|we're (?:\w+ )?late|our (?:own )?(?:delay|fault|mistake|slip)|we(?:'re| are| were) behind|we forgot|we apologi[sz]ed|we got it wrong|delay on our side)\b/,
} as const;
const ourSignals = new Set<string>(['late-inputs', 'missing-brief', 'no-capable-contact', 'non-payment']);

/** True when the words themselves say that the signal is not there. */
export function isSetAside(signal: SignalId, unit: readonly NoteSentence[], language: Language): boolean {
  const words = unit.map((s) => s.tokens.map((t) => t.text).join(' ')).join(' ');
  if (never[language].test(words)) return true;
  if (past[language].test(words) && over[language].test(words)) return true;
  return ourSignals.has(signal) && ours[language].test(words);
}
