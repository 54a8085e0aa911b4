import { blankFact, type FactDetail } from '../fact.ts';
import type { Language } from '../language.ts';

/** A fact told in plain words, without a signal behind it. Tried on folded sentences. */
export interface FactPattern {
  readonly words: Readonly<Record<Language, RegExp>>;
  /** The sentence must not have these. */
  readonly unless?: Readonly<Record<Language, RegExp>>;
  readonly detail: FactDetail;
}

const thanksless = {
  it: /(?:non|mai|nemmeno|neanche|senza|nessun[oa]?|zero|neppure) (?:\S+ ){0,4}(?:grazie|ringrazi|compliment|brav|entusiast|contentissim|piaciut)|(?:ringraziamo|ringraziato noi|grazie a |abbiamo ringraziato|per ringraziar(?:lo|la|li))/,
  en: /(?:not|never|no|without|nobody|no one|n't|nor) (?:\S+ ){0,4}(?:thank|compliment|well done|praise|lov|delight|thrill)|thanks to |we thanked|thank (?:him|her|them)|no thanks/,
} as const;

const denial = {
  it: /\b(?:non|mai|nessun[oa]?|senza|neanche|nemmeno)\b/,
  en: /\b(?:not|never|no|nobody|without|refus\w*|n't)\b|n't\b/,
} as const;

/** Healthy and plain facts; those that speak for a signal come from the signal itself. */
export const factPatterns: readonly FactPattern[] = [
  {
    words: {
      it: /\b(?:ringrazia(?:no|to|ta|ti)?|ci ha(?:nno)? ringraziat\w*|grazie (?:mille|davvero|di cuore|ancora|a tutti)|compliment(?:i|o)|ottimo lavoro|bel lavoro|gran lavoro|bravissim[ie]|siete stati (?:brav|ottim|grand|fantastic)\w*|(?:sono|e|era|erano|si dicono|si e detto) (?:\S+ )?(?:entusiast|contentissim|felicissim)\w*|(?:e|sono) piaciut[oaie] (?:molto|tanto|moltissimo|a tutti))/,
      en: /\b(?:thanks? us|thanked us|thanks the (?:whole )?team|thank you|many thanks|great (?:job|work)|good job|well done|compliment(?:s|ed) us|complimented|you(?:'ve| have) been (?:brilliant|great|fantastic)|over the moon|kudos|(?:wants?|wanted|asked|would like) to thank|thanked the (?:whole |entire )?team|(?:he|she|they|board|team|everyone|everybody|client|\S+) (?:really |all )?loved (?:it|the|our|how|what)|(?:is|are|was|were) (?:really |absolutely )?(?:delighted|thrilled))/,
    },
    unless: thanksless,
    detail: blankFact('thanks'),
  },
  {
    words: {
      it: /\b(?:ci (?:ha |hanno )?(?:raccont|svel|present|illustr|spieg|confid)\w* (?:\S+ ){0,5}(?:piani|programmi|progetti|dove vogliono arrivare|prossim[io] (?:anni|anno|due|tre))|condivid\w+ (?:\S+ ){0,4}(?:piano industriale|piani|business plan)|vision[ei] a (?:due|tre|cinque) anni|fra (?:due|tre) anni vogliono)/,
      en: /\b(?:(?:told|shared|shares|tells|presented|walked)(?: with)? us (?:\S+ ){0,5}(?:plans|roadmap|where they want|next (?:two|three|few) years|future)|shares? (?:the|their) (?:business plan|plans|roadmap)|(?:two|three|five)-year vision)/,
    },
    unless: denial,
    detail: blankFact('plans'),
  },
  {
    words: {
      it: /\b(?:aggiunt[ao] (?:la nostra firma|il nostro (?:logo|nome))|ci (?:ha |hanno )?(?:citat|menzionat|taggat)[oaie]|(?:la )?nostra firma (?:sul|nel) sito)/,
      en: /\b(?:added our (?:credit|logo|name)|our (?:credit|logo|name) added|credited us|tags us|mentioned us by name|put our name)/,
    },
    unless: denial,
    detail: { ...blankFact('credit'), change: 'added' },
  },
  {
    words: {
      it: /\b(?:autorizza\w*|approva\w*|via libera|permesso|ok) (?:\S+ ){0,4}(?:caso (?:di )?studio|case (?:study|history))|(?:caso (?:di )?studio|case (?:study|history)) (?:\S+ ){0,2}(?:approvat|autorizzat|concess|consentit)\w*/,
      en: /\b(?:authori[sz]e[sd]?|approve[sd]?|allow(?:s|ed)|cleared|green light) (?:\S+ ){0,4}(?:case (?:study|history))|case (?:study|history) (?:\S+ ){0,2}(?:approved|authori[sz]ed|allowed|cleared)/,
    },
    unless: denial,
    detail: { ...blankFact('credit'), change: 'case-study-allowed' },
  },
  {
    words: {
      it: /\b(?:nda|accordo di riservatezza|patto di riservatezza|embargo)\b/,
      en: /\b(?:nda|non-disclosure agreement|confidentiality (?:agreement|pact)|embargo)\b/,
    },
    unless: {
      it: /\b(?:cinque anni|esagerat\w*|pretend\w+|assurd\w*)\b/,
      en: /\b(?:five years|over the top|absurd|demand\w*)\b/,
    },
    detail: { ...blankFact('confidentiality'), nature: 'reasonable-request' },
  },
  {
    words: {
      it: /\b(?:brief (?:scritto|completo|firmato|ottimo|chiaro|dettagliato)|brief (?:\S+ ){0,3}(?:scritto bene|completo|chiarissimo)|ci ha(?:nno)? mandato il brief|compilato insieme il (?:modello di )?brief)/,
      en: /\b(?:(?:written|complete|excellent|clear|signed|detailed) (?:\S+ )?brief|sent (?:us )?the brief|filled in the brief)/,
    },
    unless: denial,
    detail: { ...blankFact('request'), subject: 'brief', outcome: 'given', briefState: 'written' },
  },
  {
    words: {
      it: /\b(?:deciso insieme|decisione (?:\S+ ){0,3}(?:presa|discussa) (?:insieme|con noi)|ci ha(?:nno)? (?:coinvolt|consultat)\w*|ci ha(?:nno)? chiesto (?:un |il nostro )?parere)/,
      en: /\b(?:decided together|decision (?:\S+ ){0,3}(?:taken together|discussed with us)|involved us|consulted us|asked (?:for )?our opinion)/,
    },
    unless: denial,
    detail: { ...blankFact('decision'), involvement: 'involved' },
  },
];
