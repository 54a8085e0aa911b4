import { blankFact, type FactDetail } from '../fact.ts';
import type { Language } from '../language.ts';
import { findDurations } from '../log-line/durations.ts';

type Words = Readonly<Record<Language, RegExp>>;

/**
 * The fact that most likely stands behind a signal, in the words of its phrase (folded). Null where no kind of fact
 * is its evidence (an unpaid invoice is none).
 */
export function factOfSignal(signal: string, phrase: string, language: Language): FactDetail | null {
  const has = (words: Words): boolean => words[language].test(phrase);
  switch (signal) {
    case 'late-inputs':
      return {
        ...blankFact('request'),
        subject: has(approval)
          ? 'approval'
          : has(access)
            ? 'access'
            : has(information)
              ? 'information'
              : 'material',
        outcome: has(cameLate) && !has(notCome) ? 'given' : 'pending',
        extraHours: hoursIn(phrase),
        paid: has(unpaid) ? false : null,
      };
    case 'missing-brief':
      return {
        ...blankFact('request'),
        subject: 'brief',
        outcome: has(afterStart) ? 'given' : 'pending',
        briefState: has(afterStart) ? 'after-start' : has(weak) ? 'weak' : 'none',
      };
    case 'no-capable-contact':
      return {
        ...blankFact('counterpart'),
        state: has(cancelled)
          ? 'cancelled'
          : has(changed)
            ? 'changed'
            : has(absent)
              ? 'absent'
              : 'unprepared',
      };
    case 'advice-ignored':
      return { ...blankFact('advice'), outcome: has(refused) ? 'refused' : 'ignored' };
    case 'little-recognition':
      return { ...blankFact('delivery'), reaction: 'neutral', goalMet: has(goalMet) ? true : null };
    case 'chronic-dissatisfaction':
      return { ...blankFact('delivery'), reaction: 'criticised', goalMet: has(goalMet) ? true : null };
    case 'their-credit-our-blame':
      return has(blame)
        ? { ...blankFact('delivery'), blame: 'us' }
        : { ...blankFact('delivery'), credit: 'themselves' };
    case 'taken-for-granted':
    case 'plans-withheld':
      return has(foundOut)
        ? { ...blankFact('decision'), area: 'strategy', involvement: 'found-out-later' }
        : signal === 'plans-withheld'
          ? { ...blankFact('plans'), horizonYears: 0 }
          : { ...blankFact('decision'), area: 'strategy', involvement: 'informed' };
    case 'commission-without-say':
      return { ...blankFact('decision'), area: 'commercial', involvement: 'found-out-later' };
    case 'channels-hidden':
      return hidden('channel', has(foundOut));
    case 'pricing-hidden':
      return hidden('pricing', has(foundOut));
    case 'competitors-kept-private':
      return hidden('competition', has(foundOut));
    case 'sales-head-walled-off':
      return { ...blankFact('request'), subject: 'introduction', outcome: 'refused' };
    case 'fear-of-leaks':
      return { ...blankFact('confidentiality'), nature: has(gag) ? 'gag-request' : 'suspicion' };
    case 'constant-checking':
      return { ...blankFact('control'), goalAlreadyMet: has(goalMet) ? true : null };
    case 'collaboration-erased':
      return { ...blankFact('credit'), change: has(caseStudy) ? 'case-study-refused' : 'removed' };
    case 'free-training':
      return extra(phrase, null, null, true, has(unpaid));
    case 'social-as-designer':
      return extra(
        phrase,
        'social media manager',
        language === 'it' ? 'grafica' : 'designer',
        false,
        has(unpaid),
      );
    case 'analyst-as-secretary':
      return extra(phrase, 'web analyst', language === 'it' ? 'segreteria' : 'secretary', false, has(unpaid));
    case 'abuse':
      return {
        ...blankFact('abuse'),
        form: has(threat) ? 'threat' : has(publicly) ? 'public-attack' : 'insult',
      };
    default:
      return null;
  }
}

function hidden(area: 'channel' | 'pricing' | 'competition', found: boolean): FactDetail {
  return found
    ? { ...blankFact('decision'), area, involvement: 'found-out-later' }
    : { ...blankFact('request'), subject: 'information', outcome: 'refused' };
}

function extra(
  phrase: string,
  role: string | null,
  usedAs: string | null,
  training: boolean,
  free: boolean,
): FactDetail {
  return {
    ...blankFact('extra'),
    hours: hoursIn(phrase) ?? 0,
    role,
    usedAs,
    training,
    paid: free ? false : null,
  };
}

function hoursIn(phrase: string): number | null {
  const minutes = findDurations(phrase)[0]?.minutes;
  return minutes === undefined ? null : Math.round((minutes / 60) * 100) / 100;
}

const approval = {
  it: /approv|benestare|\bok\b|via libera|conferm|feedback|riscontro/,
  en: /approv|sign-?off|go-ahead|feedback|green light/,
};
const access = { it: /access|credenzial|password|login|utenz/, en: /access|credential|password|login/ };
const information = {
  it: /\bdati\b|informazion|numeri|indirizz|elenco|rispost/,
  en: /\bdata\b|information|figures|numbers|list\b|answers/,
};
const cameLate = {
  it: /arrivat|ricevut|consegnat|mandat|inviat|fatto avere|girat[oaie]/,
  en: /arrived|\bcame\b|received|sent\b|landed|turned up|showed up|handed|got\b|reached us/,
};
const notCome = {
  it: /\b(?:non|mai|nemmeno|neanche|nessun[oa]?|senza) (?:\S+ ){0,4}(?:arrivat|ricevut|consegnat|mandat|inviat|avut|girat)|(?:arrivat|ricevut|consegnat|mandat|inviat|girat)\w* (?:ancora )?(?:niente|nulla|nessun)|\b(?:ancora|tuttora) (?:niente|nulla|nessun|fermi|in attesa)|stiamo aspettando|aspettiamo ancora/,
  en: /(?:\bnot|n't|never|nothing|none|no one|nobody|without)(?: \S+){0,4} (?:arrived|come|came|received|sent|landed|turned up|showed up|handed|got|reached)|\bstill (?:nothing|waiting|missing|no\b)|yet to (?:arrive|come|be sent)/,
};
const unpaid = {
  it: /non (?:pagat|fatturat|retribuit|riconosciut)|gratis|a carico nostro|senza compenso|nessuno paga/,
  en: /unpaid|unbilled|not (?:paid|billed|billable)|for free|free of charge|nobody pays|on us\b/,
};
const afterStart = {
  it: /gia (?:avviat|partit|iniziat|fatt)|a meta|dopo la prima bozza|a lavoro|a progetto|a sviluppo|solo a layout/,
  en: /half|under way|after the first draft|after development|midway|already started|only after/,
};
const weak = {
  it: /una riga|due righe|poche righe|quattro righe|vag|generic|confus|incomplet|vocale|tre parole|contraddittori/,
  en: /one line|two lines|few lines|four-line|vague|generic|muddled|incomplete|voice note|three-word|contradict/,
};
const cancelled = {
  it: /annullat|disdett|saltat|spostat|rinviat|rimandat/,
  en: /cancel|called off|skipped|moved|put off|postponed/,
};
const changed = {
  it: /cambi|nuov[oa] (?:referente|contatto|responsabile)|sostitu|al suo posto/,
  en: /changed|new (?:contact|manager)|replac|handover/,
};
const absent = {
  it: /assent|non si e|non c'era|irreperibil|ad aspettare|sparit/,
  en: /absent|didn't show|never joined|wasn't there|no-show|waiting|can't be reached/,
};
const refused = { it: /respint|bocciat|rifiutat|scartat/, en: /reject|turned down|refus|dismiss/ };
const goalMet = {
  it: /obiettiv\w+ (?:gia )?(?:\S+ )?(?:raggiunt|superat|centrat)|superat|record|raddoppiat|ottim|benissimo/,
  en: /(?:goal|target)s? (?:\S+ )?(?:met|hit|reached|beaten)|beaten|record|doubled|excellent|great/,
};
const blame = {
  it: /colpa|colpe|accus|responsabil|rimprover|incapac|imput|scaric|avete (?:sbagliato|fatto)/,
  en: /blame|fault|accus|responsib|incompeten|pin it|dump|wrong/,
};
const foundOut = {
  it: /saput|scopr|scopert|apprend|appres|letto|leggiamo|visto|per caso|a cose fatte|giornale|ce ne accorgiamo/,
  en: /found out|discover|learn|heard|read (?:it|about)|saw|by chance|after the fact|when it was done|turns out/,
};
const gag = {
  it: /giura|non (?:parlare|dire|nominare|raccont)|impegno|silenzio|bavaglio/,
  en: /swear|not to (?:say|speak|tell|name)|pledge|gag|keep quiet/,
};
const caseStudy = {
  it: /cas[oi] (?:di )?studio|case|portfolio|event|convegno|premio|referenz/,
  en: /case|portfolio|event|conference|award|talk/,
};
const threat = {
  it: /minacc|rovin|denunc|querel|farcela pagare|non lavorerete/,
  en: /threat|ruin|destroy|sue\b|make us pay|never work|won't work/,
};
const publicly = {
  it: /recension|pubblic|facebook|social|gruppo|post\b/,
  en: /review|public|facebook|social|group|post\b/,
};
