import { bothTables } from './vocabulary/words.ts';

const values: ReadonlyMap<string, number> = new Map(bothTables((v) => v.numbers));

/** Source of an expression for a number in digits (`1.5`, `1,5`) or in words, to be followed by a unit. */
export const numberSource = `(?:\\d{1,3}(?:[.,]\\d{1,2})?|(?<!\\w)(?:${[...values.keys()].sort((a, b) => b.length - a.length).join('|')}))`;

/** Value of what `numberSource` matched. */
export function numberOf(text: string): number {
  return values.get(text) ?? Number(text.replace(',', '.'));
}
