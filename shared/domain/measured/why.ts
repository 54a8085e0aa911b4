import type { Day } from '../time.ts';

/**
 * A piece of an explanation: the key of a text and its figures. `count` chooses the plural; days are `YYYY-MM-DD` under
 * names that end in `On`. Pieces are joined by commas.
 */
export interface Why {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** One piece. */
export function why(key: string, values: Readonly<Record<string, string | number | Day>> = {}): Why {
  return { key, values };
}
