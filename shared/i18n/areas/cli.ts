import type { Area } from '../area.ts';

/** What the command line says beside its results. */
export const cliTexts = {
  about: {
    it: 'Rapporto: che cosa succede con ogni cliente, e come sta la relazione.',
    en: 'Rapporto: what happens with each client, and how the relationship stands.',
  },
  logged: { it: '{{day}}  {{kind}} con {{clients}}', en: '{{day}}  {{kind}} with {{clients}}' },
  dryRun: { it: 'Solo letta, non registrata.', en: 'Only read, not logged.' },
  unresolvedName: {
    it: '«{{text}}»: nessuno con questo nome. {{similar}}',
    en: '"{{text}}": nobody has this name. {{similar}}',
  },
  similar: { it: 'Forse {{names}}?', en: 'Perhaps {{names}}?' },
  createHint: { it: 'Aggiungi --create per crearlo come cliente.', en: 'Add --create to make it a client.' },
  unresolvedAmbiguous: {
    it: '«{{text}}» può essere {{names}}. Scrivi anche il cliente.',
    en: '"{{text}}" may be {{names}}. Name the client too.',
  },
  unresolvedDate: {
    it: '«{{text}}» non è un giorno che esiste.',
    en: '"{{text}}" is not a day that exists.',
  },
  unresolvedFact: { it: '«{{text}}» non è un tipo di fatto.', en: '"{{text}}" is no kind of fact.' },
  strainLine: {
    it: 'Tensione {{index}} · {{band}} · copertura {{coverage}}',
    en: 'Strain {{index}} · {{band}} · coverage {{coverage}}',
  },
  strainUnknown: {
    it: 'Tensione ? · {{band}} · copertura {{coverage}}',
    en: 'Strain ? · {{band}} · coverage {{coverage}}',
  },
  knockOut: { it: 'segnale dirimente: {{names}}', en: 'knock-out: {{names}}' },
  checked: {
    it: 'Verifica di {{name}} registrata. {{count}} segnali cambiati.',
    en: 'Check of {{name}} recorded. {{count}} signals changed.',
  },
  lastContact: { it: 'ultimo contatto {{day}}', en: 'last contact {{day}}' },
  noContact: { it: 'nessun contatto registrato', en: 'no contact logged' },
  clientAdded: { it: 'Cliente aggiunto: {{name}}', en: 'Client added: {{name}}' },
  sampleLoaded: {
    it: 'Agenzia di esempio: {{clients}} clienti, {{interactions}} registrazioni, {{facts}} fatti, {{checks}} verifiche.',
    en: 'Sample agency: {{clients}} clients, {{interactions}} entries, {{facts}} facts, {{checks}} checks.',
  },
  briefSaved: { it: 'Dossier versione {{version}}: {{path}}', en: 'Brief version {{version}}: {{path}}' },
  pages: { it: '{{count}} pagine', en: '{{count}} pages' },
  imported: {
    it: '{{file}}: {{created}} nuovi, {{updated}} aggiornati, {{duplicates}} doppioni, {{errors}} errori. Lotto {{batch}}',
    en: '{{file}}: {{created}} new, {{updated}} updated, {{duplicates}} duplicates, {{errors}} errors. Batch {{batch}}',
  },
  importPreview: {
    it: '{{file}}: {{ready}} righe pronte, {{duplicates}} doppioni, {{decide}} da decidere, {{errors}} errori. Non è stato scritto nulla.',
    en: '{{file}}: {{ready}} rows ready, {{duplicates}} duplicates, {{decide}} to decide, {{errors}} errors. Nothing was written.',
  },
  importUndone: {
    it: 'Importazione annullata: {{removed}} voci tolte, {{restored}} ripristinate.',
    en: 'Import undone: {{removed}} entries removed, {{restored}} restored.',
  },
  rowError: {
    it: '{{file}}, riga {{row}}, «{{column}}»: {{message}}',
    en: '{{file}}, row {{row}}, "{{column}}": {{message}}',
  },
  rowDuplicate: {
    it: '{{file}}, riga {{row}}: doppione di {{of}}',
    en: '{{file}}, row {{row}}: duplicate of {{of}}',
  },
  undone: { it: 'Annullato: {{change}}', en: 'Undone: {{change}}' },
  redone: { it: 'Ripetuto: {{change}}', en: 'Redone: {{change}}' },
  backedUp: { it: 'Copia scritta e controllata: {{path}}', en: 'Backup written and checked: {{path}}' },
  restored: {
    it: 'Ripristinato. Il file di prima è in {{kept}}',
    en: 'Restored. The file that was there is kept as {{kept}}',
  },
  exported: { it: '{{name}}: {{rows}} righe', en: '{{name}}: {{rows}} rows' },
  verified: { it: 'Tutto a posto.', en: 'Everything is in order.' },
  notVerified: {
    it: 'Qualcosa non torna. Ripristina l’ultima copia buona.',
    en: 'Something does not add up. Restore the last good backup.',
  },
  'verify.integrity': { it: 'Integrità del file', en: 'File integrity' },
  'verify.foreign-keys': { it: 'Legami tra le voci', en: 'Links between entries' },
  'verify.search-index': { it: 'Indice di ricerca', en: 'Search index' },
  'verify.change-log': { it: 'Registro delle modifiche', en: 'Change log' },
  'verify.aggregates': { it: 'Conteggi', en: 'Counts' },
  helpNotes: {
    it: 'note che possono mostrare un segnale o contenere un fatto: che cosa resta da rispondere',
    en: 'notes that may show a signal or hold a fact: what is still to be answered',
  },
  helpNotesYes: {
    it: 'sì a un segnale (la nota diventa una prova) o a un fatto (si aggiunge alla nota)',
    en: 'yes to a signal (the note becomes evidence) or to a fact (it is added to the note)',
  },
  helpNotesNo: { it: 'no: per questa nota non viene più chiesto', en: 'no: not asked again of this note' },
  helpNotesClient: { it: 'solo di questo cliente', en: 'of this client only' },
  notesOff: {
    it: 'La lettura delle note è spenta: si riaccende nelle impostazioni.',
    en: 'Reading notes is switched off: settings switch it on again.',
  },
  notesShown: { it: 'Mostrate {{n}} note di {{total}}.', en: '{{n}} notes of {{total}} shown.' },
  usageSuggest: {
    it: 'Scrivi la nota fra virgolette, o indica un file con --file.',
    en: 'Write the note in quotes, or give a file with --file.',
  },
  usageRate: {
    it: '--rate: scrivi SEGNALE=LIVELLO, per esempio late-inputs=2. «{{text}}» non si legge.',
    en: '--rate: write SIGNAL=LEVEL, for example late-inputs=2. "{{text}}" cannot be read.',
  },
  usageRatings: {
    it: 'Indica i livelli con --rate o con --file.',
    en: 'Give the levels with --rate or with --file.',
  },
  usageDate: {
    it: '{{option}}: serve una data come 2026-11-22, non «{{text}}».',
    en: '{{option}}: a date such as 2026-11-22 is needed, not "{{text}}".',
  },
  usageChoice: {
    it: '{{option}}: uno tra {{choices}}, non «{{text}}».',
    en: '{{option}}: one of {{choices}}, not "{{text}}".',
  },
  usageNumber: {
    it: '{{option}}: serve un numero, non «{{text}}».',
    en: '{{option}}: a number is needed, not "{{text}}".',
  },
  usageOut: {
    it: '--out: il file deve finire in .pdf o .html.',
    en: '--out: the file must end in .pdf or .html.',
  },
  usageExport: { it: 'Scegli il formato: --json o --csv.', en: 'Choose the format: --json or --csv.' },
  usageJson: {
    it: '{{file}} non è JSON leggibile: {{reason}}',
    en: '{{file}} is not readable JSON: {{reason}}',
  },
} as const satisfies Area;
