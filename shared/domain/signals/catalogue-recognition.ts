import type { SignalId } from '../ids.ts';
import type { CatalogueSignal } from './signal.ts';

/** Signals of the group «recognition»: 1, 6 and 11 of S003. */
export const recognitionSignals: readonly CatalogueSignal[] = [
  {
    id: 'little-recognition' as SignalId,
    number: 1,
    class: 'core',
    group: 'recognition',
    defaultWeight: 1,
    label: { it: 'Scarsa riconoscenza', en: 'Little recognition' },
    short: { it: 'Scarsa riconoscenza', en: 'Little recognition' },
    description: {
      it: 'I risultati raggiunti anche grazie a noi passano quasi sotto silenzio. Spesso senza intenzione: nessuno ci fa caso.',
      en: 'Results reached with our help are hardly acknowledged. Often nobody means it: they just do not notice.',
    },
    shows: [
      {
        it: 'Una consegna riuscita resta senza riscontro.',
        en: 'A delivery that went well gets no answer.',
      },
      {
        it: 'I numeri buoni si commentano senza citare chi ci ha lavorato.',
        en: 'Good figures are discussed without a word on who worked for them.',
      },
      {
        it: 'Raggiunto un obiettivo, si passa subito alla richiesta successiva.',
        en: 'Once a goal is met, the talk goes straight to the next request.',
      },
    ],
    question: {
      it: 'L’ultima volta che un obiettivo è stato raggiunto, chi di loro ce lo ha detto?',
      en: 'The last time a goal was met, who on their side told us so?',
    },
    remedy: {
      it: 'Un resoconto breve a ogni obiettivo raggiunto: che cosa è cambiato, chi ci ha lavorato, che cosa viene dopo.',
      en: 'A short report at each goal met: what changed, who worked on it, what comes next.',
    },
    evidence: ['delivery'],
    // Silence after a delivery that missed its goal is no lack of recognition, nor is silence that comes with credit.
    supports: (f) =>
      f.kind === 'delivery' &&
      f.reaction === 'neutral' &&
      f.goalMet !== false &&
      f.credit !== 'us' &&
      f.credit !== 'shared',
  },
  {
    id: 'their-credit-our-blame' as SignalId,
    number: 6,
    class: 'core',
    group: 'recognition',
    defaultWeight: 1,
    label: { it: 'Meriti loro, colpe nostre', en: 'Their credit, our blame' },
    short: { it: 'Meriti e colpe', en: 'Credit and blame' },
    description: {
      it: 'Quando va bene è bravura del cliente, quando va male è poca professionalità nostra.',
      en: 'When things go well it is the client’s skill, when they go badly it is our lack of professionalism.',
    },
    shows: [
      {
        it: 'Un buon risultato viene presentato come tutto loro.',
        en: 'A good result is presented as theirs alone.',
      },
      {
        it: 'Un risultato mancato viene attribuito a noi prima di guardare i dati.',
        en: 'A missed result is put down to us before anyone looks at the data.',
      },
      {
        it: 'Cause esterne e scelte condivise spariscono dal racconto.',
        en: 'Outside causes and shared choices drop out of the story.',
      },
    ],
    question: {
      it: 'Degli ultimi tre risultati, buoni o cattivi, a chi hanno dato il merito e a chi la colpa?',
      en: 'Of the last three results, good or bad, who got the credit and who the blame?',
    },
    remedy: {
      it: 'Un registro condiviso di decisioni e risultati: chi ha deciso, chi ha fatto, che cosa è uscito.',
      en: 'A shared log of decisions and results: who decided, who did the work, what came of it.',
    },
    evidence: ['delivery'],
    supports: (f) => f.kind === 'delivery' && (f.credit === 'themselves' || f.blame === 'us'),
  },
  {
    id: 'chronic-dissatisfaction' as SignalId,
    number: 11,
    class: 'core',
    group: 'recognition',
    defaultWeight: 1,
    label: { it: 'Insoddisfazione di fondo', en: 'Chronic dissatisfaction' },
    short: { it: 'Insoddisfazione', en: 'Dissatisfaction' },
    description: {
      it: 'Uno scontento velato o aperto accompagna tutto ciò che offriamo, proponiamo e consegniamo.',
      en: 'A veiled or open discontent goes with everything that we offer, propose and deliver.',
    },
    shows: [
      {
        it: 'Arrivano critiche anche a obiettivo raggiunto.',
        en: 'Criticism comes even when the goal was met.',
      },
      {
        it: 'Ogni proposta trova un «sì, però», senza un’alternativa.',
        en: 'Every proposal meets a “yes, but”, with no alternative.',
      },
      {
        it: 'Alla domanda su che cosa non va, la risposta resta vaga.',
        en: 'Asked what is wrong, they stay vague.',
      },
    ],
    question: {
      it: 'C’è un lavoro degli ultimi mesi di cui ci hanno detto che andava bene così?',
      en: 'Is there any work of the last months that they said was fine as it was?',
    },
    remedy: {
      it: 'Obiettivi scritti insieme e un incontro fisso in cui si guarda solo se sono stati raggiunti.',
      en: 'Goals written down together, and a regular meeting that only looks at whether they were met.',
    },
    evidence: ['delivery'],
    // A complaint about work that missed its goal is fair: it speaks of our part, not of this signal.
    supports: (f) => f.kind === 'delivery' && f.reaction === 'criticised' && f.goalMet !== false,
  },
];
