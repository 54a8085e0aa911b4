import type { RefusalCode } from '../../contract/refusal.ts';
import type { Localized } from '../../domain/language.ts';

/** One sentence for each refusal: what is wrong, where, and what to do. */
export const refusalTexts = {
  'not-found': {
    it: 'Non trovo «{{name}}». Controlla il nome o guarda nel cestino.',
    en: '"{{name}}" was not found. Check the name, or look in the trash.',
  },
  'invalid-field': {
    it: 'Il campo «{{field}}» non è leggibile. Correggilo e riprova.',
    en: 'The field "{{field}}" cannot be read. Correct it and try again.',
  },
  'name-empty': { it: 'Manca il nome. Scrivine uno.', en: 'The name is missing. Write one.' },
  'name-taken': {
    it: '«{{name}}» c’è già. Usa quello o scegli un altro nome.',
    en: '"{{name}}" exists already. Use that one or choose another name.',
  },
  'date-impossible': {
    it: 'La data «{{date}}» non esiste. Scrivine un’altra.',
    en: 'The date "{{date}}" does not exist. Enter another.',
  },
  'no-client': {
    it: 'Manca il cliente. Nominane uno con @, per esempio @Rossi.',
    en: 'The client is missing. Name one with @, for example @Rossi.',
  },
  'interaction-empty': {
    it: 'La riga è vuota. Scrivi che cosa è successo.',
    en: 'The line is empty. Write what happened.',
  },
  'ends-before-start': {
    it: 'La fine ({{end}}) viene prima dell’inizio ({{start}}). Correggi una delle due date.',
    en: 'The end ({{end}}) comes before the start ({{start}}). Correct one of the two dates.',
  },
  'evidence-needed': {
    it: 'Da 2 in su serve una prova. Mancano: {{signals}}. Aggiungi una registrazione o scrivi un motivo.',
    en: 'From 2 up, evidence is needed. Missing for: {{signals}}. Add a log entry or write a reason.',
  },
  'check-finished': {
    it: 'Questa verifica è conclusa e non si cambia. Iniziane una nuova.',
    en: 'This check is finished and cannot be changed. Start a new one.',
  },
  'check-already-open': {
    it: 'C’è già una verifica aperta per {{name}}. Riprendi quella.',
    en: 'A check of {{name}} is already open. Resume that one.',
  },
  'signal-unknown': {
    it: 'Il segnale «{{signal}}» non esiste. Usa l’id del catalogo o il numero da 1 a 20.',
    en: 'There is no signal "{{signal}}". Use its catalogue id or its number from 1 to 20.',
  },
  'level-unknown': {
    it: '«{{level}}» non è un livello. Usa 0, 1, 2, 3, na o unknown.',
    en: '"{{level}}" is not a level. Use 0, 1, 2, 3, na or unknown.',
  },
  'ratings-sealed': {
    it: 'Le valutazioni restano coperte: si aspetta ancora {{names}}.',
    en: 'Ratings stay covered: still waiting for {{names}} to finish.',
  },
  'disagreements-unread': {
    it: 'Prima di concludere si leggono i disaccordi. Da leggere, o cambiati da quando sono stati letti: {{signals}}.',
    en: 'Disagreements are read before closing. Still to read, or changed since they were read: {{signals}}.',
  },
  'rating-file-damaged': {
    it: 'Il file «{{file}}» è rotto o è stato modificato: il sigillo non torna. Fattelo mandare di nuovo.',
    en: 'The file "{{file}}" is damaged or was altered: its seal does not match. Ask for it again.',
  },
  'rating-file-newer': {
    it: 'Il file «{{file}}» viene da una versione più nuova. Aggiorna Rapporto e riprova.',
    en: 'The file "{{file}}" is from a newer version. Update Rapporto and try again.',
  },
  'rating-file-foreign': {
    it: '«{{file}}» non contiene valutazioni per questo cliente. Scegli il file che ti ha mandato il collega.',
    en: '"{{file}}" holds no ratings of this client. Choose the file that your colleague sent.',
  },
  'nothing-to-undo': { it: 'Non c’è niente da annullare.', en: 'There is nothing to undo.' },
  'nothing-to-redo': { it: 'Non c’è niente da ripetere.', en: 'There is nothing to redo.' },
  'proposal-gone': {
    it: 'Questa proposta non c’è più: la nota è stata cambiata o ha già una risposta.',
    en: 'This proposal is gone: the note was changed, or it has been answered already.',
  },
  'changed-since': {
    it: 'Nel frattempo i dati sono cambiati: il passo non si può annullare da solo. Annulla prima le modifiche più recenti.',
    en: 'The data has changed since: this step cannot be undone by itself. Undo the later changes first.',
  },
  'still-in-use': {
    it: '«{{name}}» è ancora in uso. Toglilo prima da dove serve.',
    en: '"{{name}}" is still in use. Remove it from there first.',
  },
  'workspace-newer': {
    it: 'Il file «{{path}}» viene da una versione più nuova. Non è stato toccato: aggiorna Rapporto.',
    en: 'The file "{{path}}" is from a newer version. It is untouched: update Rapporto.',
  },
  'workspace-damaged': {
    it: 'Il file «{{path}}» è danneggiato e non è stato toccato. Ultima copia buona: {{backup}}. Ripristinala.',
    en: 'The file "{{path}}" is damaged and was left untouched. Last good backup: {{backup}}. Restore it.',
  },
  'workspace-damaged-alone': {
    it: 'Il file «{{path}}» è danneggiato e non è stato toccato. Non ci sono copie accanto: cerca un salvataggio altrove.',
    en: 'The file "{{path}}" is damaged and was left untouched. There are no backups beside it: look for a copy elsewhere.',
  },
  'workspace-not-rapporto': {
    it: '«{{path}}» non è un file di Rapporto. Non è stato toccato: scegline un altro.',
    en: '"{{path}}" is not a Rapporto file. It is untouched: choose another.',
  },
  'workspace-busy': {
    it: 'Il file «{{path}}» è aperto in un’altra finestra ({{holder}}). Passa a quella o chiudila.',
    en: 'The file "{{path}}" is open in another window ({{holder}}). Go there, or close it.',
  },
  'workspace-read-only': {
    it: 'Il file «{{path}}» è di sola lettura. Dai il permesso di scrittura o copialo altrove.',
    en: 'The file "{{path}}" is read-only. Allow writing to it or copy it elsewhere.',
  },
  'workspace-missing': {
    it: 'Il file «{{path}}» non c’è. Controlla il percorso.',
    en: 'The file "{{path}}" is not there. Check the path.',
  },
  'folder-not-writable': {
    it: 'Non posso scrivere nella cartella «{{path}}». Scegline un’altra.',
    en: 'The folder "{{path}}" cannot be written to. Choose another.',
  },
  'disk-full': {
    it: 'Il disco è pieno. L’ultima modifica non è salvata: libera spazio e riprova.',
    en: 'The disk is full. The last change is not saved: free some space and try again.',
  },
  'sqlite-too-old': {
    it: 'Il motore del database ({{version}}) è troppo vecchio per essere sicuro. Reinstalla Rapporto.',
    en: 'The database engine ({{version}}) is too old to be safe. Reinstall Rapporto.',
  },
  'backup-failed': {
    it: 'La copia in «{{path}}» non è riuscita. Scegli un’altra cartella.',
    en: 'The backup to "{{path}}" did not succeed. Choose another folder.',
  },
  'backup-damaged': {
    it: 'La copia «{{path}}» è danneggiata: non l’ho usata. Scegline un’altra.',
    en: 'The backup "{{path}}" is damaged and was not used. Choose another.',
  },
  'sample-is-separate': {
    it: 'L’esempio vive in un file a parte. Aprilo dalla prima schermata.',
    en: 'The sample lives in a file of its own. Open it from the first screen.',
  },
  'file-not-found': {
    it: 'Il file «{{file}}» non c’è. Controlla il nome.',
    en: 'The file "{{file}}" is not there. Check its name.',
  },
  'file-unreadable': {
    it: 'Non riesco a leggere «{{file}}»: {{reason}}.',
    en: '"{{file}}" cannot be read: {{reason}}.',
  },
  'file-too-large': {
    it: '«{{file}}» supera {{limit}} MB. Dividilo o scegline uno più piccolo.',
    en: '"{{file}}" is over {{limit}} MB. Split it or choose a smaller one.',
  },
  'file-empty': { it: '«{{file}}» è vuoto.', en: '"{{file}}" is empty.' },
  'write-failed': {
    it: 'Non ho potuto scrivere «{{path}}». Controlla la cartella e riprova.',
    en: '"{{path}}" could not be written. Check the folder and try again.',
  },
  'import-kind-unknown': {
    it: 'Non capisco che cosa contiene «{{file}}». Indica clienti, interazioni o righe.',
    en: 'It is not clear what "{{file}}" holds. Say clients, interactions or lines.',
  },
  'import-mapping-incomplete': {
    it: 'Manca la colonna per «{{field}}». Abbinala e riprova.',
    en: 'No column is matched to "{{field}}". Match one and try again.',
  },
  'import-nothing-ready': {
    it: 'Nessuna riga di «{{file}}» è pronta. Guarda gli errori e i doppioni.',
    en: 'No row of "{{file}}" is ready. Look at the errors and duplicates.',
  },
  'import-cancelled': {
    it: 'Importazione interrotta: non è stato scritto nulla.',
    en: 'Import stopped: nothing was written.',
  },
  'batch-already-undone': {
    it: 'Questa importazione è già stata annullata.',
    en: 'This import has already been undone.',
  },
  'batch-changed-since': {
    it: 'Alcune voci importate sono state modificate dopo. Annulla prima quelle modifiche: {{names}}.',
    en: 'Some imported entries were changed afterwards. Undo those changes first: {{names}}.',
  },
  'pdf-needs-browser': {
    it: 'Per il PDF serve Chrome, Chromium o Edge su questo computer. Installane uno, oppure salva in HTML.',
    en: 'A PDF needs Chrome, Chromium or Edge on this computer. Install one, or save as HTML.',
  },
  'pdf-failed': {
    it: 'Il PDF non è riuscito: {{reason}}. Riprova, oppure salva in HTML.',
    en: 'The PDF was not made: {{reason}}. Try again, or save as HTML.',
  },
  'brief-version-missing': {
    it: 'Questa versione del dossier non c’è più.',
    en: 'This version of the brief is no longer there.',
  },
  internal: {
    it: 'Qualcosa non ha funzionato in Rapporto. I dati sono al sicuro: riprova, e se si ripete riavvia.',
    en: 'Something went wrong inside Rapporto. Your data is safe: try again, and restart if it repeats.',
  },
} as const satisfies Record<RefusalCode | 'workspace-damaged-alone', Localized>;
