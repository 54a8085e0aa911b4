import type { ImportErrorCode } from '../../../../shared/i18n/areas/import-errors.ts';

/** What is wrong with a cell: code and values of its sentence, `importError.<code>`. */
export interface CellFault {
  readonly code: ImportErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A cell read, or why it could not be. */
export type CellResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: CellFault };

export function good<T>(value: T): CellResult<T> {
  return { ok: true, value };
}

export function bad(
  code: ImportErrorCode,
  params: CellFault['params'] = {},
): { readonly ok: false; readonly fault: CellFault } {
  return { ok: false, fault: { code, params } };
}
