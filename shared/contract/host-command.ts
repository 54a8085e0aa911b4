import { z } from 'zod';

/** What the menu and the global shortcut of the desktop app may ask of its page. */
export const hostCommandSchema = z.enum([
  'log',
  'undo',
  'redo',
  'palette',
  'reviewNotes',
  'import',
  'method',
]);
export type HostCommand = z.infer<typeof hostCommandSchema>;
