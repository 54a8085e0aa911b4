import { describe, expect, it } from 'vitest';
import { entryParts } from '../../../renderer/features/client/entry-parts.ts';

describe('the parts of an entry', () => {
  it('takes a short first sentence as what it is about', () => {
    expect(entryParts('Riunione nella sala mostra. Rossi racconta i prossimi due anni.')).toEqual({
      title: 'Riunione nella sala mostra',
      rest: 'Rossi racconta i prossimi due anni.',
    });
    expect(entryParts('Breve chiamata')).toEqual({ title: 'Breve chiamata', rest: '' });
    expect(entryParts('Come va?\nTutto bene.')).toEqual({ title: 'Come va?', rest: 'Tutto bene.' });
  });

  it('keeps a quotation whole, after what introduces it', () => {
    expect(entryParts('Breve mail di Rossi: «Ho visto i numeri. Grazie davvero».')).toEqual({
      title: 'Breve mail di Rossi',
      rest: '«Ho visto i numeri. Grazie davvero».',
    });
    expect(entryParts('Rossi dice che «va bene così». Nessuna data.')).toEqual({
      title: null,
      rest: 'Rossi dice che «va bene così». Nessuna data.',
    });
  });

  it('leaves a long text as it is, or cuts it at a colon', () => {
    const long = `${'parola '.repeat(20)}fine. Poi altro.`;
    expect(entryParts(long)).toEqual({ title: null, rest: long });
    expect(entryParts(`Chiamata con Rossi: ${'parola '.repeat(20)}fine.`).title).toBe('Chiamata con Rossi');
  });

  it('does not end a sentence at an abbreviation or a number', () => {
    expect(entryParts('Contratto, art. 7 sul preavviso').title).toBe('Contratto, art. 7 sul preavviso');
    expect(entryParts('').title).toBeNull();
  });
});
