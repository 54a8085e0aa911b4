import type { Area } from '../area.ts';

/** Several people who rate one client: apart, compared, agreed. */
export const ratersTexts = {
  title: { it: '{{name}}, a più voci', en: '{{name}}, rated by several people' },
  crumb: { it: 'A più voci', en: 'Several raters' },
  loading: { it: 'Sto preparando le valutazioni', en: 'Preparing the ratings' },
  openedOn: { it: 'aperta il {{day}}', en: 'opened {{day}}' },
  closedOn: { it: 'conclusa il {{day}}', en: 'closed {{day}}' },
  // on the client page
  section: { it: 'A più voci', en: 'Several raters' },
  lede: {
    it: 'Ognuno valuta per conto suo; prima si guardano le differenze, poi si decide insieme.',
    en: 'Everyone rates apart; first you look at the differences, then you decide together.',
  },
  begin: { it: 'Valuta con i colleghi', en: 'Rate with colleagues' },
  export: { it: 'Salva per un collega', en: 'Save for a colleague' },
  exportOf: {
    it: 'Salva le valutazioni di {{name}} per un collega',
    en: 'Save the ratings of {{name}} for a colleague',
  },
  openPanel: { it: 'Aperta il {{day}}', en: 'Opened {{day}}' },
  closedPanel: { it: 'Conclusa insieme il {{day}}', en: 'Closed together {{day}}' },
  progress: { it: '{{done}} di {{all}} hanno finito', en: '{{done}} of {{all}} have finished' },
  readyToCompare: { it: 'si possono confrontare', en: 'ready to compare' },
  // who takes part
  chooseTitle: { it: 'Chi valuta {{name}}', en: 'Who rates {{name}}' },
  chooseLede: {
    it: 'Scegli almeno due persone. Finché qualcuno non ha finito, nessuno vede le valutazioni degli altri.',
    en: 'Choose at least two people. Until everyone has finished, nobody sees the others’ ratings.',
  },
  people: { it: 'Persone', en: 'People' },
  otherPerson: { it: 'Un’altra persona', en: 'Somebody else' },
  addPerson: { it: 'Aggiungi', en: 'Add' },
  open: { it: 'Comincia', en: 'Begin' },
  needsTwo: { it: 'Servono almeno due persone.', en: 'At least two people are needed.' },
  close: { it: 'Chiudi', en: 'Close' },
  cancel: { it: 'Annulla', en: 'Cancel' },
  // status
  who: { it: 'Chi valuta', en: 'Who rates' },
  'state.waiting': { it: 'non ha cominciato', en: 'has not started' },
  'state.rating': { it: 'sta valutando', en: 'is rating' },
  'state.finished': { it: 'ha finito', en: 'has finished' },
  ratedSoFar_one: { it: '{{count}} segnale valutato', en: '{{count}} signal rated' },
  ratedSoFar_other: { it: '{{count}} segnali valutati', en: '{{count}} signals rated' },
  byFile: { it: 'arrivata con un file, sigillata', en: 'came in a file, sealed' },
  rateAs: { it: 'Valuta', en: 'Rate' },
  rateAsNamed: { it: 'Valuta come {{name}}', en: 'Rate as {{name}}' },
  resume: { it: 'Riprendi', en: 'Resume' },
  resumeNamed: { it: 'Riprendi la verifica di {{name}}', en: 'Resume the check of {{name}}' },
  readNamed: { it: 'Leggi la verifica di {{name}}', en: 'Read the check of {{name}}' },
  withdraw: { it: 'Vai avanti senza {{name}}', en: 'Go on without {{name}}' },
  withdrawn: { it: 'Si va avanti senza {{name}}.', en: 'Going on without {{name}}.' },
  added: { it: '{{name}} è tra chi valuta.', en: '{{name}} is asked to rate.' },
  sealed: {
    it: 'Le valutazioni sono coperte. Si aprono insieme quando hanno finito tutti. Si aspetta ancora {{names}}.',
    en: 'Ratings are covered. They open together once everyone has finished. Still waiting for {{names}}.',
  },
  alone: {
    it: 'Qui c’è una persona sola. Aggiungine un’altra per confrontare.',
    en: 'Only one person is here. Add another to compare.',
  },
  fileHint: {
    it: 'Chi lavora su un altro computer fa la sua verifica, la salva per un collega e ti manda il file. Il sigillo dice se il file è stato cambiato; il contenuto si può leggere, quindi mandalo solo a chi deve averlo.',
    en: 'Someone on another computer makes their check, saves it for a colleague and sends you the file. The seal tells if the file was altered; its content can be read, so send it only to those who should have it.',
  },
  fileDrop: { it: 'Trascina qui il file di un collega', en: 'Drop a colleague’s file here' },
  fileBrowse: { it: 'scegli dal disco', en: 'choose from disk' },
  imported: {
    it: 'Valutazioni di {{name}} caricate: restano coperte finché non finiscono tutti.',
    en: 'Ratings of {{name}} loaded: they stay covered until everyone has finished.',
  },
  skipped: {
    it: 'Segnali che qui non ci sono, lasciati fuori: {{list}}.',
    en: 'Signals that are not here, left out: {{list}}.',
  },
  exported: {
    it: 'File salvato: {{name}}. Mandalo al collega.',
    en: 'File saved: {{name}}. Send it to your colleague.',
  },
  remove: { it: 'Nel cestino', en: 'Move to trash' },
  removed: { it: 'Valutazione a più voci nel cestino.', en: 'Rating by several people moved to trash.' },
  more: { it: 'Altro', en: 'More' },
  // comparison
  disagreements_one: {
    it: '{{count}} segnale visto in modo diverso',
    en: '{{count}} signal seen differently',
  },
  disagreements_other: {
    it: '{{count}} segnali visti in modo diverso',
    en: '{{count}} signals seen differently',
  },
  noDisagreements: {
    it: 'Nessun disaccordo: le differenze sono di un livello al massimo.',
    en: 'No disagreement: differences are one level at most.',
  },
  disagreementsLede: {
    it: 'Due livelli o più di distanza, o un livello contro «non applicabile». Leggete i motivi prima di guardare una media.',
    en: 'Two levels or more apart, or a level against “not applicable”. Read the reasons before looking at any average.',
  },
  shown: { it: 'Letto, proponi un valore', en: 'Read, propose a value' },
  shownNamed: { it: '{{signal}}: letto, proponi un valore', en: '{{signal}}: read, propose a value' },
  agreements: { it: 'Il resto', en: 'The rest' },
  agreementsLede: { it: 'Uguali o a un livello di distanza.', en: 'The same, or one level apart.' },
  spread_one: { it: '{{count}} livello di distanza', en: '{{count}} level apart' },
  spread_other: { it: '{{count}} livelli di distanza', en: '{{count}} levels apart' },
  againstNa: { it: 'un livello contro «non applicabile»', en: 'a level against “not applicable”' },
  aloneIs: { it: 'solo {{name}} la vede in un altro modo', en: 'only {{name}} sees it otherwise' },
  noReason: { it: 'nessun motivo scritto', en: 'no reason written' },
  valueOf: { it: '{{name}}: {{level}}', en: '{{name}}: {{level}}' },
  changed: {
    it: 'cambiato dopo aver aperto le valutazioni, prima {{level}}',
    en: 'changed after the ratings were opened, before {{level}}',
  },
  jointValue: { it: 'Valore comune: {{signal}}', en: 'Joint value: {{signal}}' },
  joint: { it: 'Insieme', en: 'Together' },
  proposal: { it: 'mediana {{level}}', en: 'median {{level}}' },
  note: { it: 'Perché, insieme', en: 'Why, together' },
  noteHint: {
    it: 'Vuoto: restano i motivi di chi la vede così.',
    en: 'Empty: the reasons of those who see it so are kept.',
  },
  dissentReason: { it: 'Motivo di {{name}}', en: 'Reason of {{name}}' },
  dissentKept: {
    it: 'Il parere diverso di {{names}} resta scritto.',
    en: 'The different view of {{names}} stays on record.',
  },
  needsReason: {
    it: 'Da 2 in su serve una prova o un motivo: scrivilo qui.',
    en: 'From 2 up evidence or a reason is needed: write it here.',
  },
  toRead_one: {
    it: 'Resta {{count}} disaccordo da leggere.',
    en: '{{count}} disagreement is still to be read.',
  },
  toRead_other: {
    it: 'Restano {{count}} disaccordi da leggere.',
    en: '{{count}} disagreements are still to be read.',
  },
  finish: { it: 'Concludi insieme', en: 'Close together' },
  finished: { it: 'Verifica comune conclusa.', en: 'Joint check closed.' },
  closedLede: {
    it: 'Conta la verifica comune. Chi la vedeva in un altro modo resta scritto accanto al valore.',
    en: 'The joint check counts. Who saw it otherwise stays written beside the value.',
  },
  readJoint: { it: 'Leggi la verifica comune', en: 'Read the joint check' },
  toClient: { it: 'Torna ai segnali', en: 'Back to the signals' },
  dissent: { it: '{{name}} diceva {{level}}', en: '{{name}} said {{level}}' },
  dissentWith: { it: '{{name}} diceva {{level}}: {{reason}}', en: '{{name}} said {{level}}: {{reason}}' },
  // the check made apart
  backToPanel: { it: 'Torna a chi valuta', en: 'Back to who rates' },
  // command line
  cliRated: {
    it: '{{name}}: {{count}} segnali valutati, verifica {{id}}',
    en: '{{name}}: {{count}} signals rated, check {{id}}',
  },
  cliClosed: {
    it: 'Verifica comune conclusa: {{client}}. Id {{id}}',
    en: 'Joint check closed: {{client}}. Id {{id}}',
  },
  cliOpened: {
    it: 'Aperta: {{names}} valutano {{client}}. Id {{id}}',
    en: 'Opened: {{names}} rate {{client}}. Id {{id}}',
  },
  cliExported: { it: 'File sigillato: {{path}}', en: 'Sealed file: {{path}}' },
} as const satisfies Area;
