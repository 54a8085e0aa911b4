import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldLine } from '../../shared/domain/log-line/fold-line.ts';
import { catalogue } from '../../shared/domain/signals/catalogue.ts';
import { trainingNotes } from './training-notes.ts';

/**
 * `node --import tsx scripts/reader/check-overlap.ts`: how much wording the test sets share with what the reader was
 * built from. Prints, per set, the share of words that stand in a run of five found in the corpus, and the notes
 * that share a run of seven. Exits 1 when there are any.
 */
const corpus = join(import.meta.dirname, 'corpus');
const wordsOf = (text: string): string[] => foldLine(text).match(/[a-z0-9]+/g) ?? [];
const runs = new Map<number, Set<string>>([5, 7].map((n) => [n, new Set<string>()]));
for (const note of trainingNotes(catalogue.map((signal) => signal.id))) {
  const words = wordsOf(note.text);
  for (const [n, set] of runs)
    for (let k = 0; k + n <= words.length; k++) set.add(words.slice(k, k + n).join(' '));
}

let copied = 0;
for (const name of readdirSync(corpus)
  .filter((n) => n.startsWith('test-'))
  .sort()) {
  let total = 0;
  let shared = 0;
  let notes = 0;
  const close: string[] = [];
  for (const line of readFileSync(join(corpus, name), 'utf8').split('\n')) {
    if (line === '') continue;
    notes++;
    const note = JSON.parse(line) as { id: string; text: string };
    const words = wordsOf(note.text);
    const has = (n: number, k: number): boolean => runs.get(n)?.has(words.slice(k, k + n).join(' ')) === true;
    const covered = new Set<number>();
    for (let k = 0; k + 5 <= words.length; k++) if (has(5, k)) for (let j = k; j < k + 5; j++) covered.add(j);
    total += words.length;
    shared += covered.size;
    if (words.some((_, k) => has(7, k))) close.push(note.id);
  }
  console.log(
    `${name}: ${notes} notes, ${((100 * shared) / total).toFixed(1)} % of words in a shared run of five, ` +
      `${close.length} notes share a run of seven`,
  );
  if (close.length > 0) console.log(`  ${close.join(' ')}`);
  copied += close.length;
}
console.log(
  copied === 0 ? 'No run of seven words is shared.' : `${copied} notes share a run of seven words.`,
);
process.exit(copied === 0 ? 0 : 1);
