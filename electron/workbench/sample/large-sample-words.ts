/** Stock of the large sample: what an agency writes down, in Italian and English. */
export const openings = [
  'Chiamata con', 'Sentita', 'Riunione con', 'Mail da', 'Call with', 'Meeting with', 'Mail from', 'Aggiornamento da', 'Breve punto con', 'Quick update from',
] as const;
export const people = [
  'Anna', 'Marco', 'Giulia', 'Paolo', 'Francesca', 'Luca', 'Chiara', 'Matteo', 'Sara', 'Davide', 'Elena', 'Stefano', 'Martina', 'Andrea', 'Valentina', 'Simone',
] as const;
/** The first of each list come most often. */
export const topics = [
  'campagna', 'materiali', 'budget', 'sito', 'newsletter', 'report', 'contenuti', 'landing', 'preventivo', 'calendario editoriale', 'brief', 'fotografie', 'testi',
  'catalogo', 'fiera', 'e-commerce', 'ordini', 'posizionamento', 'prezzi', 'concorrenza', 'budget plan', 'banner', 'video', 'schede prodotto', 'promozione', 'inserzioni',
  'social', 'analytics', 'tracciamento', 'riunione trimestrale', 'strategia', 'co-marketing', 'packaging', 'evento', 'recensioni', 'mailing list', 'rinnovo', 'contratto',
] as const;
export const happenings = [
  'ancora in ritardo, ci hanno promesso tutto per lunedì', 'approvati dopo due giri di correzioni', 'da rifare: hanno cambiato idea sulla grafica', 'consegnati come d’accordo',
  'in attesa di una risposta del commerciale', 'discussi a lungo senza decidere', 'la decisione era già presa quando ci hanno chiamato', 'ci hanno ringraziato per i risultati',
  'chiedono altre due ore non previste', 'vogliono un controllo in più ogni settimana', 'is late again, they will send it on Monday', 'approved after two rounds of changes',
  'they asked for one more revision', 'we were told after the decision', 'they thanked us for the results', 'no answer yet from the sales director',
  'hanno mandato il file sbagliato e lo abbiamo sistemato noi', 'rimandata la riunione alla settimana prossima', 'ci hanno chiesto di formare la nuova persona', 'tutto bene, si procede',
] as const;
export const endings = [
  'Richiamare giovedì.', 'Follow up next week.', 'Due ore in più, non pagate.', 'Segnato nel piano.', 'Da sentire prima della fine del mese.', 'Nessun altro impegno.',
  'Mandato riepilogo via mail.', 'Restiamo in attesa.', 'To be checked with the team.', 'Ne parliamo in verifica.',
] as const;
export const notes = [
  'testi della landing', 'foto dei prodotti', 'brief della campagna', 'accessi al sito', 'file definitivi', 'ore di grafica', 'formazione della nuova persona',
  'risultati del trimestre', 'bozza del contratto', 'weekly report', 'extra revision', 'media plan',
] as const;
export const syllables = ['ba', 'co', 'di', 'fe', 'go', 'lu', 'mi', 'na', 'po', 'ri', 'sa', 'te', 'vo', 'zu', 'cra', 'pre', 'stro', 'gli', 'che', 'ndo', 'lla', 'sca'] as const;
