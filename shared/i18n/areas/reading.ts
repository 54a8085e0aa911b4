import type { Area } from '../area.ts';

/** The reading of a client: change against its own past, traits, conditions, and the intake check of a prospect. */
export const readingTexts = {
  loading: { it: 'Leggo il diario di questo cliente', en: 'Reading the log of this client' },
  aside: { it: 'Condizioni e cliente ideale', en: 'Conditions and ideal client' },

  log: { it: 'diario', en: 'log' },
  measured: { it: 'dal diario: {{level}}', en: 'from the log: {{level}}' },
  measuredDiffers: {
    it: 'dal diario: {{level}}, diverso dalla valutazione',
    en: 'from the log: {{level}}, not as rated',
  },
  fromTheLog: { it: 'Che cosa dice il diario', en: 'What the log says' },
  nothingMeasured: {
    it: 'Il diario non ha fatti su cui misurare questo segnale.',
    en: 'The log has no facts to measure this signal by.',
  },
  confidence: { it: 'Fiducia: {{share}}.', en: 'Confidence: {{share}}.' },
  dismissed: { it: 'Messo da parte il {{day}}: {{reason}}', en: 'Set aside on {{day}}: {{reason}}' },
  rateInCheck: { it: 'Valutalo in una verifica', en: 'Rate it in a check' },

  drift: { it: 'Rispetto al suo passato', en: 'Against its own past' },
  driftDetail: { it: 'ultimi sei mesi e prima', en: 'the last six months and before' },
  nothingLogged: {
    it: 'Il diario di questo cliente è vuoto: non c’è ancora un passato con cui confrontarlo.',
    en: 'The log of this client is empty: there is no past yet to compare it with.',
  },
  learning: {
    it: 'Il diario è ancora giovane: {{on}} avrà abbastanza passato per un confronto.',
    en: 'The log is still young: {{on}} it will hold enough past for a comparison.',
  },
  toldOn: { it: 'riconoscibile {{on}}', en: 'could be told {{on}}' },
  easedOn: { it: 'rientrato {{on}}', en: 'eased {{on}}' },
  evidence_one: { it: '{{count}} prova', en: '{{count}} item of evidence' },
  evidence_other: { it: '{{count}} prove', en: '{{count}} items of evidence' },
  hideEvidence: { it: 'Chiudi le prove', en: 'Close the evidence' },
  otherMonths_one: { it: 'Un altro andamento, mese per mese', en: 'One more, month by month' },
  otherMonths_other: {
    it: 'Altri {{count}} andamenti, mese per mese',
    en: '{{count}} more, month by month',
  },
  monthsSummary: {
    it: '{{what}}, mese per mese: {{total}} in tutto, {{from}} – {{to}}.',
    en: '{{what}}, month by month: {{total}} in all, {{from}} – {{to}}.',
  },
  hoursSummary: {
    it: '{{what}}, mese per mese: {{total}} ore in tutto, {{from}} – {{to}}.',
    en: '{{what}}, month by month: {{total}} hours in all, {{from}} – {{to}}.',
  },
  month: { it: 'Mese', en: 'Month' },
  against: { it: 'Contro', en: 'Against' },
  of: { it: 'Su', en: 'Out of' },
  hours: { it: 'Ore', en: 'Hours' },

  traits: { it: 'Che tipo di cliente', en: 'What kind of client' },
  traitsDetail: {
    it: 'cinque tratti, nel rapporto e non nelle persone',
    en: 'five traits, of the relationship and not of people',
  },
  notShown: { it: 'Non si vede: {{signs}}.', en: 'Does not show: {{signs}}.' },
  quoted: { it: '«{{what}}»', en: '“{{what}}”' },
  tryFirst: { it: 'Da provare prima', en: 'Try first' },

  conditions: { it: 'Le quattro condizioni', en: 'The four conditions' },
  ideal: { it: 'Il cliente ideale', en: 'The ideal client' },
  idealNone: {
    it: 'Il cliente ideale non è ancora descritto.',
    en: 'The ideal client is not described yet.',
  },
  idealUnknown: {
    it: 'Di quello che chiediamo a un cliente ideale, qui non è noto nulla.',
    en: 'Nothing of what we ask of an ideal client is known here.',
  },
  idealFits_one: {
    it: 'Vicino: corrisponde nell’unico punto noto.',
    en: 'Close: it fits on the one known point.',
  },
  idealFits_other: {
    it: 'Vicino: corrisponde in tutti i {{count}} punti noti.',
    en: 'Close: it fits on all {{count}} known points.',
  },
  idealMisses_one: {
    it: 'Se ne allontana in {{count}} punto su {{of}}.',
    en: 'Away from it on {{count}} point of {{of}}.',
  },
  idealMisses_other: {
    it: 'Se ne allontana in {{count}} punti su {{of}}.',
    en: 'Away from it on {{count}} points of {{of}}.',
  },
  misses: { it: 'Lontano', en: 'Away' },
  fits: { it: 'Corrisponde', en: 'Fits' },
  unknown: { it: 'Non noto', en: 'Not known' },
  describeIdeal: { it: 'Descrivi il cliente ideale', en: 'Describe the ideal client' },

  intake: { it: 'Prima di dire sì', en: 'Before you say yes' },
  intakeDetail: { it: 'cinque domande, e chi ci ha lasciato', en: 'five questions, and who left us' },
  'question.high-touch': {
    it: 'Chiede già più tempo di quanto il lavoro renderà?',
    en: 'Does it already ask for more time than the work will bring in?',
  },
  'question.bullies': {
    it: 'Ha alzato la voce, o ha conti aperti con chi c’era prima?',
    en: 'Have voices been raised, or bills left open with whoever came before?',
  },
  'question.moving-goalposts': {
    it: 'Evita di scrivere obiettivi e un incontro fisso?',
    en: 'Does it avoid writing down goals and a regular meeting?',
  },
  'question.outside-ideal-segment': {
    it: 'È lontano dal cliente per cui siamo fatti?',
    en: 'Is it far from the client that we are made for?',
  },
  'question.vendor-not-partner': {
    it: 'Ha già deciso che cosa fare, e ci chiede solo di eseguire?',
    en: 'Has it already decided what to do, and only asks us to carry it out?',
  },
  fromLog: { it: 'dal diario: {{level}}', en: 'from the log: {{level}}' },
  intakeLog: { it: 'Scrivi le risposte nel diario', en: 'Write the answers in the log' },
  intakeNote: { it: 'Prima di dire sì: i cinque tratti', en: 'Before we say yes: the five traits' },
  intakeSaid: { it: 'Risposte scritte nel diario.', en: 'Answers written in the log.' },
  exits: { it: 'Chi ci ha lasciato, com’era alla fine', en: 'Who left us, as they were at the end' },
  exitsNone: {
    it: 'Nessun cliente concluso con cui confrontarlo.',
    en: 'No client has ended yet to compare it with.',
  },
  exitsAlike_one: {
    it: '{{count}} cliente che ci ha lasciato aveva un tratto in comune con questo.',
    en: '{{count}} client that left us had a trait in common with this one.',
  },
  exitsAlike_other: {
    it: '{{count}} clienti che ci hanno lasciato avevano un tratto in comune con questo.',
    en: '{{count}} clients that left us had a trait in common with this one.',
  },
  endedOn: { it: 'concluso il {{day}}', en: 'ended on {{day}}' },
  exitStrain: { it: 'tensione {{index}}, {{band}}', en: 'strain {{index}}, {{band}}' },
  exitNoCheck: { it: 'mai verificato', en: 'never checked' },
  exitNoTraits: { it: 'Nessun tratto chiaro', en: 'No clear trait' },
  inCommon: { it: 'In comune: {{traits}}', en: 'In common: {{traits}}' },
} as const satisfies Area;
