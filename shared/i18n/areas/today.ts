import type { Area } from '../area.ts';

/** Today: what needs attention; and the first run, while the workspace is empty. */
export const todayTexts = {
  logLine: { it: 'Che cosa è successo?', en: 'What happened?' },
  logExample: { it: '@cliente chiamata 25m…', en: '@client call 25m…' },

  calm: { it: 'Niente chiede attenzione oggi.', en: 'Nothing asks for attention today.' },
  calmText: {
    it: 'Qui compaiono le promesse in scadenza, i materiali che aspetti, i silenzi troppo lunghi e le verifiche da rifare.',
    en: 'Promises falling due, material you wait for, silences that grow too long and checks to repeat will appear here.',
  },
  attention_one: { it: '{{number}} cosa chiede attenzione.', en: '{{number}} thing asks for attention.' },
  attention_other: { it: '{{number}} cose chiedono attenzione.', en: '{{number}} things ask for attention.' },
  mostly_other: { it: '{{number}} riguardano {{name}}.', en: '{{number}} concern {{name}}.' },
  mostly_one: { it: '{{number}} riguarda {{name}}.', en: '{{number}} concerns {{name}}.' },

  promises: { it: 'Promesse nostre', en: 'Our promises' },
  promisesDetail_one: { it: '{{count}} in scadenza', en: '{{count}} due' },
  promisesDetail_other: { it: '{{count}} in scadenza', en: '{{count}} due' },
  promiseKept: { it: 'Segna mantenuta', en: 'Mark as kept' },
  promiseSaid: { it: 'Promessa segnata come mantenuta: {{name}}.', en: 'Promise marked as kept: {{name}}.' },
  promiseSaidLate: {
    it: 'Promessa segnata come mantenuta in ritardo: {{name}}.',
    en: 'Promise marked as kept late: {{name}}.',
  },

  requests: { it: 'Attesi dai clienti', en: 'Expected from clients' },
  requestsDetail_one: { it: '{{count}} in ritardo', en: '{{count}} overdue' },
  requestsDetail_other: { it: '{{count}} in ritardo', en: '{{count}} overdue' },
  requestReceived: { it: 'Segna ricevuta', en: 'Mark as received' },
  requestSaid: { it: 'Segnato come ricevuto da {{name}}.', en: 'Marked as received from {{name}}.' },

  worsened: { it: 'Segnali peggiorati', en: 'Signals that worsened' },
  worsenedDetail: { it: 'dall’ultima verifica', en: 'since the last check' },
  worsenedFromTo: { it: 'da {{from}} a {{to}}', en: 'from {{from}} to {{to}}' },
  worsenedTo: { it: 'ora {{to}}', en: 'now {{to}}' },
  worsenedMore_one: { it: 'e un altro segnale', en: 'and one more signal' },
  worsenedMore_other: { it: 'e altri {{count}} segnali', en: 'and {{count}} more signals' },
  openEvidence: { it: 'Apri le prove', en: 'Open the evidence' },

  drift: { it: 'Cambi di passo', en: 'Changes of pace' },
  driftDetail: { it: 'rispetto al proprio passato', en: 'against their own past' },
  openReading: { it: 'Leggi', en: 'Read' },
  silences: { it: 'Silenzi', en: 'Silences' },
  silencesDetail: { it: 'oltre la cadenza', en: 'beyond the cadence' },
  silenceText: {
    it: 'Ultimo contatto {{on}}. Cadenza: ogni {{count}} giorni',
    en: 'Last contact {{on}}. Cadence: every {{count}} days',
  },
  silenceNever: {
    it: 'Nessun contatto ancora. Cadenza: ogni {{count}} giorni',
    en: 'No contact yet. Cadence: every {{count}} days',
  },

  staleChecks: { it: 'Verifiche da rifare', en: 'Checks to repeat' },
  staleDetail_one: { it: 'oltre {{count}} giorno o incomplete', en: 'over {{count}} day, or incomplete' },
  staleDetail_other: { it: 'oltre {{count}} giorni o incomplete', en: 'over {{count}} days, or incomplete' },
  staleText: {
    it: 'Copertura al {{coverage}}. Ultima verifica {{on}}',
    en: 'Coverage {{coverage}}. Last check {{on}}',
  },
  staleUnknown_one: {
    it: 'Copertura al {{coverage}}. Non osservato {{count}} segnale',
    en: 'Coverage {{coverage}}. {{count}} signal not observed',
  },
  staleUnknown_other: {
    it: 'Copertura al {{coverage}}. Non osservati {{count}} segnali',
    en: 'Coverage {{coverage}}. {{count}} signals not observed',
  },
  neverChecked: { it: 'mai finita', en: 'never finished' },
  startCheck: { it: 'Verifica', en: 'Check' },
  resumeCheck: { it: 'Riprendi', en: 'Resume' },

  nextSteps: { it: 'Prossimi passi', en: 'Next steps' },
  nextStepsDetail: { it: 'da fare', en: 'to do' },
  openClient: { it: 'Apri il cliente', en: 'Open the client' },

  done: { it: 'Visto', en: 'Seen' },
  doneOf: { it: 'Visto: {{name}}', en: 'Seen: {{name}}' },
  closedSaid: {
    it: '{{name}}: chiuso, torna se cambia qualcosa.',
    en: '{{name}}: closed, back if something changes.',
  },
  stepDone: { it: 'Fatto', en: 'Done' },
  stepDoneOf: { it: 'Fatto: {{name}}', en: 'Done: {{name}}' },
  stepClosed: { it: 'Prossimo passo fatto: {{name}}.', en: 'Next step done: {{name}}.' },
  snooze: { it: 'Rimanda: {{name}}', en: 'Put off: {{name}}' },
  untilTomorrow: { it: 'Fino a domani', en: 'Until tomorrow' },
  untilMonday: { it: 'Fino a lunedì {{day}}', en: 'Until Monday {{day}}' },
  untilDate: { it: 'Fino a un altro giorno', en: 'Until another day' },
  putOff: { it: 'Rimanda', en: 'Put off' },
  backOnLabel: { it: 'Torna in elenco il', en: 'Back in the list on' },
  backOnLater: { it: 'Scegli un giorno dopo oggi.', en: 'Choose a day after today.' },
  snoozedSaid: { it: '{{name}}: rimandato, torna {{on}}.', en: '{{name}}: put off, back {{on}}.' },
  snoozed_one: { it: '{{count}} cosa rimandata', en: '{{count}} thing put off' },
  snoozed_other: { it: '{{count}} cose rimandate', en: '{{count}} things put off' },
  backOn: { it: 'torna {{on}}', en: 'back {{on}}' },
  takeUp: { it: 'Riprendi ora', en: 'Take up now' },
  takeUpOf: { it: 'Riprendi ora: {{name}}', en: 'Take up now: {{name}}' },
  takenUp: { it: '{{name}}: di nuovo in elenco.', en: '{{name}}: back in the list.' },
  'kind.promise': { it: 'promessa nostra', en: 'promise of ours' },
  'kind.request': { it: 'atteso dal cliente', en: 'expected from the client' },
  'kind.worsened': { it: 'segnale peggiorato', en: 'signal that worsened' },
  'kind.drift': { it: 'cambio di passo', en: 'change of pace' },
  'kind.silence': { it: 'silenzio', en: 'silence' },
  'kind.stale-check': { it: 'verifica da rifare', en: 'check to repeat' },
  'kind.next-step': { it: 'prossimo passo', en: 'next step' },

  more_one: { it: 'Mostra un’altra', en: 'Show one more' },
  more_other: { it: 'Mostra le altre {{count}}', en: 'Show {{count}} more' },

  dueToday: { it: 'oggi', en: 'today' },
  dueTomorrow: { it: 'domani', en: 'tomorrow' },
  yesterday: { it: 'ieri', en: 'yesterday' },
  daysLate_one: { it: '{{count}} giorno', en: '{{count}} day' },
  daysLate_other: { it: '{{count}} giorni', en: '{{count}} days' },
  lateBy_one: { it: '+{{count}} giorno', en: '+{{count}} day' },
  lateBy_other: { it: '+{{count}} giorni', en: '+{{count}} days' },

  moved: { it: 'Chi si è mosso', en: 'Who moved' },
  movedNote: {
    it: 'Tensione da 0 a 100 e scarto dalla verifica precedente.',
    en: 'Strain from 0 to 100, and the change since the check before.',
  },
  knockOut: { it: 'dirimente: {{signals}}', en: 'knock-out: {{signals}}' },
  knockOutLabel: { it: 'segnale dirimente', en: 'knock-out signal' },
  recent: { it: 'Appena registrato', en: 'Just logged' },
  agenda: { it: 'In agenda', en: 'Coming up' },
  editEntry: { it: 'Modifica: {{what}}', en: 'Edit: {{what}}' },
  withPeople: { it: '{{kind}} con {{people}}', en: '{{kind}} with {{people}}' },
  minutes: { it: '{{count}} min', en: '{{count}} min' },

  firstTitle: {
    it: 'Cominciamo da quello che è già successo',
    en: 'Let us begin with what has already happened',
  },
  firstLede: {
    it: 'Rapporto mette in fila i fatti di ogni cliente e ti fa vedere per tempo dove la relazione si sta consumando. Decidi tu che cosa farne.',
    en: 'Rapporto lines up the facts of every client and shows you in good time where a relationship is wearing thin. What to do is your decision.',
  },
  firstImport: { it: 'Porta dentro quello che hai', en: 'Bring in what you have' },
  firstImportText: {
    it: 'Clienti e diario, da un foglio o da un file di testo. Vedi tutto in anteprima e non si scrive nulla finché non confermi.',
    en: 'Clients and log, from a sheet or a text file. You see everything first, and nothing is written until you confirm.',
  },
  firstImportButton: { it: 'Scegli i file', en: 'Choose files' },
  firstImportDrop: {
    it: 'oppure trascinali qui: CSV e testo, fino a {{limit}} MB',
    en: 'or drop them here: CSV and text, up to {{limit}} MB',
  },
  firstLog: { it: 'Registra la prima cosa', en: 'Log the first thing' },
  firstLogText: {
    it: 'Basta una riga. Il cliente che nomini viene creato.',
    en: 'One line is enough. The client you name is created.',
  },
  firstSample: { it: 'Prova con un’agenzia inventata', en: 'Try an invented agency' },
  firstSampleText: {
    it: 'Quattordici clienti, due anni e mezzo di diario. Resta in un file a parte.',
    en: 'Fourteen clients, two and a half years of log. It stays in a file of its own.',
  },
  firstSampleButton: { it: 'Apri l’esempio', en: 'Open the sample' },
  firstFile: { it: 'Tutto sta in un file tuo,', en: 'Everything is in a file of yours,' },
  firstOffline: {
    it: 'Il programma non si collega mai alla rete.',
    en: 'The program never connects to the network.',
  },
  preview: { it: 'La pagina di un cliente, ancora vuota', en: 'The page of a client, still empty' },
  previewTitle: { it: 'Il primo cliente', en: 'The first client' },
  previewValue: {
    it: 'si legge dalle ore e dal lavoro non pagato',
    en: 'is read from hours and from unpaid work',
  },
  previewStrain: {
    it: 'si legge da quello che registri e da quello che valuti',
    en: 'is read from what you log and what you rate',
  },
  previewSignals: {
    it: 'Venti segnali, nessuno ancora osservato.',
    en: 'Twenty signals, none observed yet.',
  },
} as const satisfies Area;
