import { describe, expect, it } from 'vitest';
import { csvText } from '../../shared/domain/csv-text.ts';

describe('CSV of a table', () => {
  it('quotes what would break the row', () => {
    expect(csvText([['a;b', 'c"d', 'e\nf', 'g']], ';')).toBe('\uFEFF"a;b";"c""d";"e\nf";g\r\n');
    expect(csvText([['a;b', 1.5, null]], ',')).toBe('\uFEFFa;b,1.5,\r\n');
  });

  it('keeps a text that looks like a formula from running, and leaves numbers alone', () => {
    const [row] = csvText([['=1+1', '+39 0434', '-ciao', '@Rossi', ' =x', -4]], ';')
      .slice(1)
      .split('\r\n');
    expect(row).toBe("'=1+1;'+39 0434;'-ciao;'@Rossi;' =x;-4");
  });
});
