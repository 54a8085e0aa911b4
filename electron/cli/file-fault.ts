import type { Refusal } from '../../shared/contract/refusal.ts';

/** A file named on the command line that cannot be used: refused with the contract's sentences, exit code 1. */
export class FileFault extends Error {
  readonly refusal: Refusal;
  constructor(code: Refusal['code'], params: Refusal['params']) {
    super(code);
    this.refusal = { code, params };
  }
}
