import type { Area } from '../area.ts';

/**
 * What is wrong with a row or a file that is imported: what, and what to do; where is told beside it (file, row, column).
 * `warning.*` are about a whole file, `reason.*` end the sentence «file-unreadable», `field.*` are the names of our fields.
 */
export const importErrorTexts = {
  'column-missing': {
    it: 'Nessuna colonna è abbinata a questo campo. Abbinane una.',
    en: 'No column is matched to this field. Match one.',
  },
  'extra-cells': {
    it: 'La riga ha più celle dell’intestazione («{{text}}»). Metti tra virgolette il testo che contiene il separatore.',
    en: 'The row has more cells than the header ("{{text}}"). Put the text that holds the separator between quotation marks.',
  },
  'too-long': {
    it: 'Il testo è troppo lungo ({{length}} caratteri, al massimo {{max}}). Accorcialo.',
    en: 'The text is too long ({{length}} characters, {{max}} at most). Shorten it.',
  },
  'name-missing': {
    it: 'Manca il nome del cliente. Scrivilo o salta la riga.',
    en: 'The client’s name is missing. Write it or skip the row.',
  },
  'date-missing': {
    it: 'Manca la data. Scrivila, per esempio 2026-03-14.',
    en: 'The date is missing. Write it, for example 2026-03-14.',
  },
  'date-unreadable': {
    it: '«{{text}}» non è una data. Scrivila come 14/03/2026 o 2026-03-14.',
    en: '"{{text}}" is not a date. Write it as 14/03/2026 or 2026-03-14.',
  },
  'date-impossible': {
    it: 'Il giorno «{{text}}» non esiste. Correggilo.',
    en: 'The day "{{text}}" does not exist. Correct it.',
  },
  'date-serial': {
    it: '«{{text}}» è il numero con cui il foglio di calcolo conta i giorni. Formatta la colonna come data e salva di nuovo.',
    en: '"{{text}}" is the number by which a spreadsheet counts days. Format the column as a date and save again.',
  },
  'ambiguous-date': {
    it: '«{{text}}» si legge in due modi. Scegli se viene prima il giorno o il mese.',
    en: '"{{text}}" can be read in two ways. Choose whether the day or the month comes first.',
  },
  'time-unreadable': {
    it: 'L’ora in «{{text}}» non si legge. Scrivila come 15:30.',
    en: 'The time in "{{text}}" cannot be read. Write it as 15:30.',
  },
  'number-unreadable': {
    it: '«{{text}}» non è un numero. Correggilo.',
    en: '"{{text}}" is not a number. Correct it.',
  },
  'number-has-letter': {
    it: 'In «{{text}}» c’è una lettera tra le cifre, forse una O al posto di uno zero. Correggila.',
    en: '"{{text}}" has a letter among its digits, perhaps an O for a zero. Correct it.',
  },
  'number-out-of-range': {
    it: '«{{text}}» è fuori misura: da {{min}} a {{max}}. Correggilo.',
    en: '"{{text}}" is out of range: from {{min}} to {{max}}. Correct it.',
  },
  'duration-unreadable': {
    it: 'La durata «{{text}}» non si legge. Scrivi minuti (25), ore e minuti (0:25, 1h30) o ore con la lettera (1,5 h).',
    en: 'The duration "{{text}}" cannot be read. Write minutes (25), hours and minutes (0:25, 1h30) or hours with their letter (1.5 h).',
  },
  'kind-unknown': {
    it: '«{{text}}» non è un tipo di registrazione. Scrivi chiamata, riunione, e-mail, messaggio, consegna o nota.',
    en: '"{{text}}" is not a kind of entry. Write call, meeting, e-mail, message, delivery or note.',
  },
  'status-unknown': {
    it: '«{{text}}» non è uno stato. Scrivi potenziale, attivo, in pausa o concluso.',
    en: '"{{text}}" is not a status. Write prospect, active, paused or ended.',
  },
  'client-kind-unknown': {
    it: '«{{text}}» non è un tipo di cliente. Scrivi azienda, persona o ente pubblico.',
    en: '"{{text}}" is not a kind of client. Write company, person or public body.',
  },
  'no-client': {
    it: 'Manca il cliente. Scrivi con chi è stato; in una riga, con @ davanti.',
    en: 'The client is missing. Write who it was with; in a line, with @ before the name.',
  },
  'unknown-client': {
    it: 'Nessun cliente si chiama «{{name}}». Crealo, scegline uno o correggi il nome.',
    en: 'No client is called "{{name}}". Create it, choose one or correct the name.',
  },
  'similar-client': {
    it: '«{{name}}» non c’è, ma somiglia a: {{similar}}. Scegli se è lo stesso o se è nuovo.',
    en: '"{{name}}" is not there but looks like: {{similar}}. Choose whether it is the same one or new.',
  },
  'ambiguous-name': {
    it: '«{{name}}» può essere più d’uno: {{similar}}. Scegli chi è.',
    en: '"{{name}}" may be several: {{similar}}. Choose which.',
  },
  'unknown-contact': {
    it: '«{{name}}» non è tra i contatti di questi clienti, e la riga ne ha più d’uno. Aggiungilo prima al suo cliente o togli il nome.',
    en: '"{{name}}" is not among the contacts of these clients, and the row has several. Add the person to their client first, or remove the name.',
  },
  'facts-unreadable': {
    it: 'In «{{text}}» non riconosco un fatto. Scrivilo come nella riga, per esempio !richiesta brief entro 12/10.',
    en: 'No fact is recognised in "{{text}}". Write it as in a log line, for example !request brief due 12/10.',
  },
  'fact-of-another': {
    it: 'Il fatto «{{text}}» parla di un cliente che non è nella riga. Aggiungi il cliente o togli il fatto.',
    en: 'The fact "{{text}}" is about a client who is not in the row. Add the client or remove the fact.',
  },
  'unknown-fact': {
    it: '«!{{text}}» non è un tipo di fatto. Correggi la parola o togli il punto esclamativo.',
    en: '"!{{text}}" is no kind of fact. Correct the word or remove the exclamation mark.',
  },
  'ends-before-start': {
    it: 'La fine ({{end}}) viene prima dell’inizio ({{start}}). Correggi una delle due date.',
    en: 'The end ({{end}}) comes before the start ({{start}}). Correct one of the two dates.',
  },
  'conflicts-with-row': {
    it: 'Qui c’è «{{text}}», alla riga {{row}} dello stesso cliente «{{value}}». Tieni un solo valore.',
    en: 'Here it says "{{text}}", in row {{row}} of the same client "{{value}}". Keep one value.',
  },
  'line-without-date': {
    it: 'La riga non comincia con una data («{{text}}»). Mettila davanti, per esempio 2026-03-14; se continua la voce sopra, falla rientrare.',
    en: 'The line does not begin with a date ("{{text}}"). Put one first, for example 2026-03-14; if it goes on the entry above, indent it.',
  },
  'entry-empty': {
    it: 'La voce non dice che cosa è successo. Scrivilo o salta la riga.',
    en: 'The entry does not say what happened. Write it or skip the row.',
  },

  ofRow: { it: 'riga {{row}}', en: 'row {{row}}' },

  'warning.mapping-incomplete': {
    it: 'Manca la colonna per: {{fields}}. Abbinala per andare avanti.',
    en: 'No column is matched to: {{fields}}. Match it to go on.',
  },
  'warning.date-order-dmy': {
    it: 'Ogni data si legge in due modi: ho preso il giorno prima del mese («{{text}}»). Se è il contrario, cambialo.',
    en: 'Every date can be read in two ways: the day was taken before the month ("{{text}}"). If it is the other way round, change it.',
  },
  'warning.date-order-mdy': {
    it: 'Ogni data si legge in due modi: ho preso il mese prima del giorno («{{text}}»), come l’altra volta. Se è il contrario, cambialo.',
    en: 'Every date can be read in two ways: the month was taken before the day ("{{text}}"), as last time. If it is the other way round, change it.',
  },
  'warning.date-order-ask': {
    it: 'Ogni data si legge in due modi («{{text}}»). Scegli se viene prima il giorno o il mese.',
    en: 'Every date can be read in two ways ("{{text}}"). Choose whether the day or the month comes first.',
  },
  'warning.columns-ignored': {
    it: 'Colonne che non importo: {{columns}}. Abbinale se ti servono.',
    en: 'Columns that are not imported: {{columns}}. Match them if you need them.',
  },
  'warning.title-lines_one': {
    it: '{{count}} riga sopra l’intestazione è lasciata fuori.',
    en: '{{count}} row above the header is left out.',
  },
  'warning.title-lines_other': {
    it: '{{count}} righe sopra l’intestazione sono lasciate fuori.',
    en: '{{count}} rows above the header are left out.',
  },
  'warning.characters-replaced_one': {
    it: '{{count}} carattere del file non si legge e compare come �. Controlla la codifica.',
    en: '{{count}} character of the file cannot be read and shows as �. Check the encoding.',
  },
  'warning.characters-replaced_other': {
    it: '{{count}} caratteri del file non si leggono e compaiono come �. Controlla la codifica.',
    en: '{{count}} characters of the file cannot be read and show as �. Check the encoding.',
  },
  'warning.kind-defaulted_one': {
    it: '{{count}} riga non dice il tipo: diventa una nota.',
    en: '{{count}} row does not say its kind: it becomes a note.',
  },
  'warning.kind-defaulted_other': {
    it: '{{count}} righe non dicono il tipo: diventano note.',
    en: '{{count}} rows do not say their kind: they become notes.',
  },
  'warning.contacts-created_one': {
    it: '{{count}} persona che non c’era diventa un contatto del suo cliente.',
    en: '{{count}} person who was not there becomes a contact of their client.',
  },
  'warning.contacts-created_other': {
    it: '{{count}} persone che non c’erano diventano contatti del loro cliente.',
    en: '{{count}} people who were not there become contacts of their client.',
  },
  'warning.contacts-unnamed_one': {
    it: '{{count}} contatto non ha nome: al suo posto c’è l’indirizzo o il telefono.',
    en: '{{count}} contact has no name: the address or the phone number stands in its place.',
  },
  'warning.contacts-unnamed_other': {
    it: '{{count}} contatti non hanno nome: al suo posto c’è l’indirizzo o il telefono.',
    en: '{{count}} contacts have no name: the address or the phone number stands in its place.',
  },
  'warning.segments-created': { it: 'Segmenti nuovi: {{names}}.', en: 'New segments: {{names}}.' },
  'warning.tags-created': { it: 'Etichette nuove: {{names}}.', en: 'New tags: {{names}}.' },
  'warning.ours-kept_one': {
    it: 'In {{count}} riga qualche dato è diverso dal tuo: resta il tuo.',
    en: 'In {{count}} row some data differs from yours: yours stays.',
  },
  'warning.ours-kept_other': {
    it: 'In {{count}} righe qualche dato è diverso dal tuo: resta il tuo.',
    en: 'In {{count}} rows some data differs from yours: yours stays.',
  },

  'reason.xlsx': {
    it: 'è una cartella di calcolo. Salvala come CSV e importa quella',
    en: 'it is a workbook. Save it as CSV and import that',
  },
  'reason.xls': {
    it: 'è un file di Office del vecchio formato. Se è un foglio, salvalo come CSV; se è un messaggio, copiane il testo',
    en: 'it is an Office file of the old format. If it is a sheet, save it as CSV; if it is a message, copy its text',
  },
  'reason.document': {
    it: 'è un documento di testo formattato. Salvalo come testo semplice',
    en: 'it is a formatted document. Save it as plain text',
  },
  'reason.archive': {
    it: 'è un archivio compresso. Estrai i file e importali uno per uno',
    en: 'it is a compressed archive. Extract the files and import them one by one',
  },
  'reason.pdf': {
    it: 'è un PDF. Servono i dati da cui è nato, in CSV',
    en: 'it is a PDF. The data behind it is needed, as CSV',
  },
  'reason.picture': {
    it: 'è un’immagine. Serve un file CSV o di testo',
    en: 'it is a picture. A CSV or text file is needed',
  },
  'reason.binary': {
    it: 'non è un file di testo. Serve un file CSV o di testo',
    en: 'it is not a text file. A CSV or text file is needed',
  },
  'reason.xml': {
    it: 'è un file XML, che ancora non leggo. Serve un file CSV o di testo',
    en: 'it is an XML file, which is not read yet. A CSV or text file is needed',
  },
  'reason.html': {
    it: 'è una pagina web. Salva la tabella come CSV',
    en: 'it is a web page. Save the table as CSV',
  },
  'reason.json': {
    it: 'è un file JSON, che ancora non leggo. Esporta in CSV',
    en: 'it is a JSON file, which is not read yet. Export as CSV',
  },
  'reason.vcard': {
    it: 'è una rubrica vCard, che ancora non leggo. Esporta i contatti in CSV',
    en: 'it is a vCard address book, which is not read yet. Export the contacts as CSV',
  },
  'reason.calendar': {
    it: 'è un calendario, che ancora non leggo. Esporta gli eventi in CSV',
    en: 'it is a calendar, which is not read yet. Export the events as CSV',
  },
  'reason.mail': {
    it: 'è un messaggio di posta, che ancora non leggo. Copiane il testo in una registrazione',
    en: 'it is a mail message, which is not read yet. Copy its text into an entry',
  },
  'reason.open-quote': {
    it: 'alla riga {{row}} si aprono virgolette che non si chiudono. Chiudile e riprova',
    en: 'in row {{row}} a quotation mark opens and never closes. Close it and try again',
  },
  'reason.row-too-long': {
    it: 'la riga {{row}} è lunghissima, forse per virgolette che non si chiudono. Controllala',
    en: 'row {{row}} is extremely long, perhaps because a quotation mark never closes. Check it',
  },
  'reason.too-many-rows': {
    it: 'ha più di {{limit}} righe. Dividilo',
    en: 'it has more than {{limit}} rows. Split it',
  },
  'reason.too-many-cells': {
    it: 'ha più di {{limit}} celle. Togli le colonne che non servono o dividilo',
    en: 'it has more than {{limit}} cells. Remove the columns you do not need, or split it',
  },

  'field.name': { it: 'Cliente', en: 'Client' },
  'field.kind': { it: 'Tipo', en: 'Kind' },
  'field.status': { it: 'Stato', en: 'Status' },
  'field.segment': { it: 'Segmento', en: 'Segment' },
  'field.tier': { it: 'Livello di servizio', en: 'Service tier' },
  'field.services': { it: 'Servizi', en: 'Services' },
  'field.sinceOn': { it: 'Cliente dal', en: 'Client since' },
  'field.endedOn': { it: 'Concluso il', en: 'Ended on' },
  'field.cadenceDays': { it: 'Cadenza (giorni)', en: 'Cadence (days)' },
  'field.tags': { it: 'Etichette', en: 'Tags' },
  'field.agreement': { it: 'Accordo', en: 'Agreement' },
  'field.note': { it: 'Nota', en: 'Note' },
  'field.contactName': { it: 'Contatto', en: 'Contact' },
  'field.contactRole': { it: 'Ruolo del contatto', en: 'Contact’s role' },
  'field.contactEmail': { it: 'E-mail del contatto', en: 'Contact’s e-mail' },
  'field.contactPhone': { it: 'Telefono del contatto', en: 'Contact’s phone' },
  'field.occurredOn': { it: 'Data', en: 'Date' },
  'field.time': { it: 'Ora', en: 'Time' },
  'field.clients': { it: 'Clienti', en: 'Clients' },
  'field.clients2': { it: 'Clienti (2ª colonna)', en: 'Clients (2nd column)' },
  'field.clients3': { it: 'Clienti (3ª colonna)', en: 'Clients (3rd column)' },
  'field.clients4': { it: 'Clienti (4ª colonna)', en: 'Clients (4th column)' },
  'field.clients5': { it: 'Clienti (5ª colonna)', en: 'Clients (5th column)' },
  'field.contacts': { it: 'Contatti', en: 'Contacts' },
  'field.durationMin': { it: 'Durata', en: 'Duration' },
  'field.text': { it: 'Testo', en: 'Text' },
  'field.text2': { it: 'Testo (2ª colonna)', en: 'Text (2nd column)' },
  'field.facts': { it: 'Fatti', en: 'Facts' },
  'field.line': { it: 'Riga', en: 'Line' },
} as const satisfies Area;

type WithoutPlural<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K;
type Key = WithoutPlural<keyof typeof importErrorTexts>;

/** Something about a whole file. */
export type ImportWarningCode = Extract<Key, `warning.${string}`>;
/** Why a file cannot be read. */
export type FileReason = Key extends infer K ? (K extends `reason.${infer R}` ? R : never) : never;
/** Something wrong with a row. */
export type ImportErrorCode = Exclude<
  Key,
  ImportWarningCode | `reason.${string}` | `field.${string}` | 'ofRow'
>;
