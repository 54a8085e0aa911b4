import { expect, test } from 'vitest';
import { aWorkspace } from '../db/temp-workspace.ts';
import { importsOf } from './an-import.ts';

const kinds = ['chiamata', 'riunione', 'e-mail', 'messaggio', 'consegna'];
const rowsMany = 20_000;

/** A year and a half of an agency with forty clients. */
function manyRows(): string {
  const rows = Array.from({ length: rowsMany }, (_, i) => {
    const day = `${String((i % 28) + 1).padStart(2, '0')}/${String((i % 12) + 1).padStart(2, '0')}/${2024 + (i % 2)}`;
    const facts = i % 10 === 0 ? '!richiesta brief entro 12/10' : '';
    return `${day};${kinds[i % kinds.length]};Cliente ${i % 40};${(i % 9) * 5 + 5};"Aggiornamento numero ${i}; materiali, bozze e revisioni del sito";${facts}`;
  });
  return `Data;Tipo;Cliente;Durata (min);Testo;Fatti\n${rows.join('\n')}`;
}

test('twenty thousand interactions are previewed, imported and taken back in good time', {
  timeout: 120_000,
}, async () => {
  const db = aWorkspace();
  const imports = importsOf(db);
  const content = manyRows();
  const clientNames = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [`Cliente ${i}`, 'new' as const]),
  );

  const startMs = performance.now();
  const preview = await imports.preview(content, { decisions: { clientNames }, limit: 50, offset: 19_990 });
  const previewMs = performance.now() - startMs;
  expect(preview.counts).toMatchObject({ rows: rowsMany, ready: rowsMany, errors: 0 });
  expect(preview.rows).toHaveLength(10);

  const result = await imports.commit(content, { decisions: { clientNames } });
  const importMs = performance.now() - startMs - previewMs;
  expect(result).toMatchObject({ created: rowsMany, createdClients: 40, errors: [], duplicates: [] });

  const again = await imports.preview(content);
  expect(again.counts).toMatchObject({ duplicates: rowsMany, ready: 0 });
  expect(imports.service.undo({ batchId: result.batchId })).toEqual({ removed: rowsMany + 40, restored: 0 });
  expect(db.get<{ n: number }>('SELECT count(*) AS n FROM interaction')?.n).toBe(0);
  expect(previewMs).toBeLessThan(10_000);
  expect(importMs).toBeLessThan(20_000);
});
