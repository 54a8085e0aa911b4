import type { FactDetail } from '../fact.ts';
import type { SignalId } from '../ids.ts';
import type { CatalogueSignal } from './signal.ts';

/** Signals of the group «openness»: 16, 17 and 18 of S003. */
export const opennessSignals: readonly CatalogueSignal[] = [
  {
    id: 'channels-hidden' as SignalId,
    number: 16,
    class: 'core',
    group: 'openness',
    defaultWeight: 1,
    label: { it: 'Altri canali nascosti', en: 'Other channels hidden' },
    short: { it: 'Canali nascosti', en: 'Channels hidden' },
    description: {
      it: 'Degli altri canali di vendita non sappiamo nulla: rivenditori, negozi, fiere accanto al sito.',
      en: 'We are told nothing of the other sales channels: resellers, shops, fairs beside the site.',
    },
    shows: [
      {
        it: 'Un canale nuovo si scopre per caso.',
        en: 'A new channel comes to light by chance.',
      },
      {
        it: 'I rivenditori fanno promozioni di cui nessuno ci ha avvisato.',
        en: 'Resellers run promotions that nobody told us about.',
      },
      {
        it: 'I dati dei negozi non vengono mai condivisi.',
        en: 'Shop figures are never shared.',
      },
    ],
    question: {
      it: 'Sapremmo disegnare dove e come vendono, oltre al canale che seguiamo?',
      en: 'Could we draw where and how they sell, beyond the channel that we look after?',
    },
    remedy: {
      it: 'Una mappa dei canali fatta insieme, aggiornata ogni trimestre, con chi li segue.',
      en: 'A map of the channels made together, updated every quarter, with who looks after each.',
    },
    evidence: ['decision', 'request'],
    supports: (f) => foundOutLater(f, 'channel') || isInformationRefused(f),
  },
  {
    id: 'pricing-hidden' as SignalId,
    number: 17,
    class: 'core',
    group: 'openness',
    defaultWeight: 1,
    label: { it: 'Prezzi e posizionamento taciuti', en: 'Pricing withheld' },
    short: { it: 'Prezzi taciuti', en: 'Pricing withheld' },
    description: {
      it: 'Prezzi e posizionamento dei prodotti restano fuori dal nostro tavolo: a noi toccherebbe solo venderli.',
      en: 'Pricing and positioning are kept from us, as if our part were only to sell.',
    },
    shows: [
      {
        it: 'Un cambio di listino ci arriva dopo, a volte dal sito.',
        en: 'A price change reaches us afterwards, at times from the site.',
      },
      {
        it: 'Alla domanda sui margini si risponde che non serve saperlo.',
        en: 'Asked about margins, they say that we do not need to know.',
      },
      {
        it: 'Il posizionamento si decide altrove e ci viene comunicato come vincolo.',
        en: 'Positioning is decided elsewhere and reaches us as a given.',
      },
    ],
    question: {
      it: 'Sappiamo perché i prodotti costano quello che costano, e a chi sono rivolti?',
      en: 'Do we know why the products cost what they cost, and whom they are for?',
    },
    remedy: {
      it: 'Un piano di successo comune che parte da prezzi, margini e pubblico, con i dati riservati protetti.',
      en: 'A shared success plan that starts from prices, margins and audience, with private data protected.',
    },
    evidence: ['decision', 'request'],
    supports: (f) => foundOutLater(f, 'pricing') || isInformationRefused(f),
  },
  {
    id: 'competitors-kept-private' as SignalId,
    number: 18,
    class: 'core',
    group: 'openness',
    defaultWeight: 1,
    label: { it: 'Concorrenza studiata da soli', en: 'Competitors kept private' },
    short: { it: 'Concorrenza da soli', en: 'Competitors private' },
    description: {
      it: 'L’analisi della concorrenza si fa senza di noi, per timore di metterci in mano una lista di possibili clienti.',
      en: 'Competitor analysis is done without us, for fear of handing us a list of prospects.',
    },
    shows: [
      {
        it: 'Uno studio sui concorrenti esiste e non ce lo mostrano.',
        en: 'A study of competitors exists and is not shown to us.',
      },
      {
        it: 'Ci chiedono di reagire a una mossa altrui senza dirci quale.',
        en: 'We are asked to react to a rival’s move without being told which.',
      },
      {
        it: 'I nomi dei concorrenti si evitano anche nelle riunioni di lavoro.',
        en: 'Competitors’ names are avoided even in working meetings.',
      },
    ],
    question: {
      it: 'L’ultima analisi dei concorrenti l’abbiamo fatta insieme, vista o solo sentita nominare?',
      en: 'The last competitor analysis: did we do it together, see it, or only hear of it?',
    },
    remedy: {
      it: 'Proporre un’analisi comune, con l’impegno scritto a non usarla per cercare clienti.',
      en: 'Propose a joint analysis, with a written promise not to use it to look for clients.',
    },
    evidence: ['decision', 'request'],
    supports: (f) => foundOutLater(f, 'competition') || isInformationRefused(f),
  },
];

/** Being informed in time is openness enough here: only what we found out later speaks for these signals. */
function foundOutLater(f: FactDetail, area: 'channel' | 'pricing' | 'competition'): boolean {
  return f.kind === 'decision' && f.area === area && f.involvement === 'found-out-later';
}

/** The detail does not say what the information was about: `supportsFact` narrows it by the fact's note. */
function isInformationRefused(f: FactDetail): boolean {
  return f.kind === 'request' && f.subject === 'information' && f.outcome === 'refused';
}
