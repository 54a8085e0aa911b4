import type { Localized } from './language.ts';

/** An article that the method was distilled from. */
export interface MethodSource {
  /** `S000` … `S004`. */
  readonly id: string;
  /** Title as published, in Italian. */
  readonly title: string;
  /** Author or site as far as the article tells; null when it does not. */
  readonly publishedBy: Localized | null;
  /** What the method takes from it. */
  readonly gives: Localized;
}

/** A section of the page «About the method». */
export interface MethodSection {
  readonly id: string;
  readonly title: Localized;
  readonly paragraphs: readonly Localized[];
  /** Ids of the sources; empty where the choice is ours. */
  readonly sourceIds: readonly string[];
  /** True where formulas or thresholds are our own defaults. */
  readonly derived: boolean;
}

/** The five articles, in the order of their numbers. */
export const methodSources: readonly MethodSource[] = [
  {
    id: 'S000',
    title: 'Il modo giusto per gestire i clienti non redditizi',
    publishedBy: { it: 'KMSenpai', en: 'KMSenpai' },
    gives: {
      it: 'I cinque passi prima di separarsi, i motivi e i rischi.',
      en: 'The five steps before parting, the motives and the risks.',
    },
  },
  {
    id: 'S001',
    title: 'Stai sottovalutando i tuoi clienti?',
    publishedBy: { it: 'KMSenpai', en: 'KMSenpai' },
    gives: {
      it: 'Come si misura il valore dei clienti: nuovi, attivi, ricavi, ordini, costi per segmento.',
      en: 'How customer value is measured: new, active, revenue, orders, cost by segment.',
    },
  },
  {
    id: 'S002',
    title: 'Acquisizione e mantenimento della clientela',
    publishedBy: null,
    gives: {
      it: 'Dieci pratiche per tenere i clienti e le domande da farsi quando uno se ne va. L’articolo non ha titolo: questo è preso dalle sue prime parole.',
      en: 'Ten practices to keep clients and the questions to ask when one leaves. The article has no title: this one is taken from its first words.',
    },
  },
  {
    id: 'S003',
    title: 'Gestione clienti: quando è ora di lasciarli andare',
    publishedBy: { it: 'Strateg.ee, dal suo amministratore delegato', en: 'Strateg.ee, by its CEO' },
    gives: {
      it: 'I 20 segnali, raccolti dopo la fine del rapporto con il cliente di maggior fatturato.',
      en: 'The 20 signals, gathered after parting from the client with the highest revenue.',
    },
  },
  {
    id: 'S004',
    title: 'I cinque tratti dei cattivi clienti (e cosa fare con loro)',
    publishedBy: null,
    gives: {
      it: 'I cinque tratti, i due segnali dirimenti e i sei rimedi.',
      en: 'The five traits, the two knock-out signals and the six remedies.',
    },
  },
];

/** The page «About the method», top to bottom. */
export const methodSections: readonly MethodSection[] = [
  {
    id: 'stance',
    title: { it: 'Da che parte stiamo', en: 'Where we stand' },
    paragraphs: [
      {
        it: 'Un rapporto di lavoro sano è fatto di stima, affetto e soddisfazione reciproca. Rapporto serve a vedere presto quando uno di questi si consuma, finché si può ancora rimediare.',
        en: 'A healthy working relationship is made of esteem, affection and mutual satisfaction. Rapporto is there to see early when one of them wears thin, while it can still be mended.',
      },
      {
        it: 'Valore economico e tensione restano due assi separati: non diventano mai un numero solo. Non c’è una formula per decidere chi tenere. Qui vedi le prove, quanto ne sappiamo e come cambia nel tempo; la decisione, con le sue ragioni, è tua.',
        en: 'Economic value and strain stay two separate axes and never become one number. There is no formula for whom to keep. Here you see the evidence, how much is known and how it changes; the decision, with its reasons, is yours.',
      },
      {
        it: 'Conta anche la nostra parte: le promesse che non abbiamo mantenuto stanno accanto ai segnali.',
        en: 'Our own part counts too: the promises that we did not keep stand beside the signals.',
      },
    ],
    sourceIds: ['S000', 'S002', 'S003', 'S004'],
    derived: false,
  },
  {
    id: 'signals',
    title: { it: 'I 20 segnali', en: 'The 20 signals' },
    paragraphs: [
      {
        it: 'I segnali vengono dall’esperienza di un’agenzia che ha lasciato il suo cliente più grande. Numeri e ordine sono i suoi, le parole sono nostre. I sei gruppi servono a leggerli meglio e sono una scelta nostra.',
        en: 'The signals come from an agency that parted from its largest client. Numbers and order are theirs, the words are ours. The six groups are our own, to make them easier to read.',
      },
      {
        it: 'Fuori dal conto dei 20 ci sono due segnali dirimenti: non paga, e insulti e aggressioni. Ognuno dei due, da solo, porta il cliente in fascia critica.',
        en: 'Outside the count of 20 stand two knock-out signals: does not pay, and abuse. Either one alone puts the client in the critical band.',
      },
      {
        it: 'Puoi aggiungere segnali tuoi: hanno un gruppo a parte e non entrano nel conto dei 20.',
        en: 'You can add signals of your own: they have a group of their own and never enter the count of 20.',
      },
    ],
    sourceIds: ['S003', 'S004'],
    derived: false,
  },
  {
    id: 'ratings',
    title: { it: 'Come si valuta', en: 'How to rate' },
    paragraphs: [
      {
        it: '0 assente, 1 accenno, 2 chiaro, 3 grave. «Non osservato» non vale zero: resta fuori dal conto e abbassa la copertura. «Non applicabile» toglie il segnale dal conto e non abbassa nulla.',
        en: '0 absent, 1 hint, 2 clear, 3 severe. “Not observed” is not zero: it is left out and lowers coverage. “Not applicable” takes the signal out of the count and lowers nothing.',
      },
      {
        it: 'Da 2 in su serve una prova: un’interazione, un fatto del diario o un motivo scritto.',
        en: 'From 2 up, evidence is needed: an interaction, a fact from the log or a written reason.',
      },
    ],
    sourceIds: [],
    derived: true,
  },
  {
    id: 'strain',
    title: { it: 'L’indice di tensione', en: 'The strain index' },
    paragraphs: [
      {
        it: 'Indice = 100 × la somma di peso per livello, divisa per la somma di peso per 3, sui segnali valutati e applicabili. I pesi valgono 1, e 2 per «Collaborazione cancellata», che la fonte chiama inequivocabile. Li puoi cambiare.',
        en: 'Index = 100 × the sum of weight times level, divided by the sum of weight times 3, over the signals rated and applicable. Weights are 1, and 2 for “Collaboration erased”, which the source calls unmistakable. You can change them.',
      },
      {
        it: 'Fasce: calma sotto 20, da seguire da 20, tesa da 40, critica da 60. Formula, pesi e soglie sono nostri, non degli articoli.',
        en: 'Bands: calm under 20, watch from 20, strained from 40, critical from 60. Formula, weights and thresholds are ours, not the articles’.',
      },
      {
        it: 'Esempio: 31 punti su 57 possibili fanno 54, tesa.',
        en: 'Example: 31 points of 57 possible make 54, strained.',
      },
    ],
    sourceIds: ['S003'],
    derived: true,
  },
  {
    id: 'coverage',
    title: { it: 'La copertura', en: 'Coverage' },
    paragraphs: [
      {
        it: 'La copertura è la parte del peso applicabile valutata negli ultimi 90 giorni. L’indice non si mostra mai senza. Sotto il 50 % si sa troppo poco per nominare una fascia.',
        en: 'Coverage is the share of applicable weight rated in the last 90 days. The index is never shown without it. Under 50 % too little is known to name a band.',
      },
      {
        it: 'Ogni verifica conserva i pesi con cui è stata calcolata; nell’andamento è segnato dove i pesi sono cambiati.',
        en: 'Each check keeps the weights that it was scored with; the trend marks where weights changed.',
      },
    ],
    sourceIds: [],
    derived: true,
  },
  {
    id: 'evidence',
    title: { it: 'Le prove', en: 'Evidence' },
    paragraphs: [
      {
        it: 'Un’interazione può portare fatti con un tipo e una data: una richiesta e quando è arrivata la risposta, una consegna e come è stata accolta, ore in più e per chi. Da qui la verifica propone le prove di ogni segnale.',
        en: 'An interaction can carry facts with a kind and a date: a request and when it was met, a delivery and how it was received, extra hours and for what. From these a check proposes the evidence for each signal.',
      },
      {
        it: 'Alcuni fatti non parlano contro nessuno: una richiesta di riserbo ragionevole, o una critica a un obiettivo mancato, non sono prove.',
        en: 'Some facts speak against nobody: a reasonable request for confidentiality, or criticism of a missed goal, is no evidence.',
      },
    ],
    sourceIds: [],
    derived: true,
  },
  {
    id: 'remedies',
    title: { it: 'Dai segnali ai rimedi', en: 'From signals to remedies' },
    paragraphs: [
      {
        it: 'I segnali indicano un tratto, e il tratto un rimedio da provare per primo. Il collegamento è nostro; tratti e rimedi vengono dall’articolo.',
        en: 'Signals point to a trait, and the trait to a remedy to try first. The link is ours; traits and remedies come from the article.',
      },
      {
        it: 'I passi sono cinque: rivalutare, istruire, rinegoziare, accompagnare altrove, chiudere. L’ultimo si usa di rado e solo dopo gli altri, salvo per chi non paga o aggredisce.',
        en: 'There are five steps: reassess, educate, renegotiate, migrate, terminate. The last is used sparingly and only after the others, except for those who do not pay or who abuse.',
      },
    ],
    sourceIds: ['S000', 'S004'],
    derived: true,
  },
];
