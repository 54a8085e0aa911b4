import type { Area } from '../area.ts';

/** Files kept with a client or an entry. */
export const attachmentsTexts = {
  drop: { it: 'Trascina qui i file, fino a 25 MB l’uno,', en: 'Drop files here, up to 25 MB each,' },
  browse: { it: 'o scegli dal disco', en: 'or choose from the disk' },
  open: { it: 'Apri {{name}}', en: 'Open {{name}}' },
  remove: { it: 'Sposta {{name}} nel cestino', en: 'Move {{name}} to trash' },
  removed: { it: '{{name}} è nel cestino.', en: '{{name}} is in the trash.' },
  added: { it: '{{name}} è tra gli allegati.', en: '{{name}} is among the attachments.' },
  ofEntry: { it: 'da una registrazione', en: 'from an entry' },
  waiting: { it: 'dopo il salvataggio', en: 'after saving' },
  leaveOut: { it: 'Togli {{name}}', en: 'Remove {{name}}' },
  kilobytes: { it: '{{size}} kB', en: '{{size}} kB' },
  megabytes: { it: '{{size}} MB', en: '{{size}} MB' },
} as const satisfies Area;
