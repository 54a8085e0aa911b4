import type { FileReason } from '../../../shared/i18n/areas/import-errors.ts';

/** Why a whole file is not taken: one code of the contract's refusals with its values. */
export type FaultCode =
  | 'file-empty'
  | 'file-too-large'
  | 'file-unreadable'
  | 'import-kind-unknown'
  | 'import-mapping-incomplete'
  | 'invalid-field';

/** Thrown where a file cannot be read at all; the service turns it into the refusal of the same code. */
export class ImportFault extends Error {
  readonly code: FaultCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** For `file-unreadable`: what the file is instead, as `importError.reason.<reason>`. */
  readonly reason: FileReason | null;
  constructor(
    code: FaultCode,
    params: Readonly<Record<string, string | number>>,
    reason: FileReason | null = null,
  ) {
    super(code);
    this.name = 'ImportFault';
    this.code = code;
    this.params = params;
    this.reason = reason;
  }
}

/** A file of a kind that is not read; `values` fill the reason's sentence. */
export function unreadable(
  file: string,
  reason: FileReason,
  values: Readonly<Record<string, string | number>> = {},
): ImportFault {
  return new ImportFault('file-unreadable', { ...values, file }, reason);
}
