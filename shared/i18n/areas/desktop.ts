import type { Area } from '../area.ts';

/** Menu and dialogs of the desktop app, and what the hosts say in the terminal. */
export const desktopTexts = {
  file: { it: 'File', en: 'File' },
  edit: { it: 'Modifica', en: 'Edit' },
  view: { it: 'Vista', en: 'View' },
  help: { it: 'Aiuto', en: 'Help' },
  log: { it: 'Registra', en: 'Log' },
  openWorkspace: { it: 'Apri un altro file…', en: 'Open another file…' },
  showInFolder: { it: 'Mostra il file nella cartella', en: 'Show the file in its folder' },
  import: { it: 'Importa…', en: 'Import…' },
  closeWindow: { it: 'Chiudi la finestra', en: 'Close window' },
  quit: { it: 'Esci', en: 'Quit' },
  undo: { it: 'Annulla', en: 'Undo' },
  redo: { it: 'Ripeti', en: 'Redo' },
  cut: { it: 'Taglia', en: 'Cut' },
  copy: { it: 'Copia', en: 'Copy' },
  paste: { it: 'Incolla', en: 'Paste' },
  selectAll: { it: 'Seleziona tutto', en: 'Select all' },
  palette: { it: 'Cerca e comandi', en: 'Search and commands' },
  zoomIn: { it: 'Ingrandisci', en: 'Zoom in' },
  zoomOut: { it: 'Rimpicciolisci', en: 'Zoom out' },
  zoomReset: { it: 'Dimensione normale', en: 'Actual size' },
  fullScreen: { it: 'Schermo intero', en: 'Full screen' },
  method: { it: 'Il metodo', en: 'About the method' },
  cannotOpen: { it: 'Il file non si apre', en: 'The file cannot be opened' },
  restoreBackup: { it: 'Apri l’ultima copia', en: 'Open the last backup' },
  chooseOther: { it: 'Scegli un altro file', en: 'Choose another file' },
  workbenchLost: {
    it: 'Il motore di Rapporto si è fermato. Quello che era registrato è al sicuro: riparte ora.',
    en: 'Rapporto’s engine stopped. What was logged is safe: it starts again now.',
  },
  workspaceFiles: { it: 'File di Rapporto', en: 'Rapporto files' },
  serving: {
    it: 'Rapporto è aperto in questo computer, all’indirizzo {{address}}',
    en: 'Rapporto is open on this computer at {{address}}',
  },
  stopHint: { it: 'Ctrl C per chiudere.', en: 'Ctrl C to close.' },
  notBuilt: {
    it: 'Le schermate non sono ancora costruite: usa npm start.',
    en: 'The screens are not built yet: use npm start.',
  },
} as const satisfies Area;
