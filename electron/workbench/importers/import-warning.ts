import type { ImportWarningCode } from '../../../shared/i18n/areas/import-errors.ts';

/** Something about a whole file that the user is to see before importing: `importError.<code>` with its values. */
export interface ImportWarning {
  readonly code: ImportWarningCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** Fields of ours to be named in the sentence, by their label, as `{{fields}}`. */
  readonly fields?: readonly string[];
}
