import type { Refusal, RefusalCode } from '../../../shared/contract/refusal.ts';

/** Thrown where an operation is refused on purpose; the router turns it into the contract's `REFUSED`. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(code: RefusalCode, params: Refusal['params'] = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'Refused';
    this.refusal = { code, params };
  }
}
