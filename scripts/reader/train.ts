import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SignalId } from '../../shared/domain/ids.ts';
import { encodeWeights } from '../../shared/domain/reader/reader-weights.ts';
import { catalogue } from '../../shared/domain/signals/catalogue.ts';
import { chooseThresholds } from './choose-thresholds.ts';
import { readPhrasings } from './corpus-phrasings.ts';
import { notesOf } from './dev-notes.ts';
import { examplesOf } from './examples.ts';
import { type FitOptions, fitModel } from './fit.ts';
import { scoresOf } from './fitted-scores.ts';
import { packWeights } from './pack-weights.ts';
import { randomOf } from './random.ts';
import { readSamplePhrasings } from './sample-phrasings.ts';

/**
 * Trains the note reader: `node --import tsx scripts/reader/train.ts`. Thresholds come from notes made of phrasings
 * that the model of their fold never saw; the weights shipped are then fitted on all phrasings. Same corpus, same
 * bytes. The test sets in `corpus/` are not read here.
 */
const options: FitOptions = {
  epochs: 10,
  rate: 0.3,
  l2: 0.006,
  positiveWeight: 1,
  dropWords: 0.6,
  dropConcepts: 0.3,
};
const folds = 4;
const featureLimit = 46000;

const signals = catalogue.map((s) => s.id);
const columnOf = (signal: string): number => {
  const at = signals.indexOf(signal as SignalId);
  if (at < 0) throw new Error(`${signal}: no such signal`);
  return at;
};

const phrasings = [...readPhrasings(), ...readSamplePhrasings()];
const chance = randomOf(7);
const foldOf = new Map(phrasings.map((p) => [p.id, Math.floor(chance.next() * folds)]));
const started = performance.now();
const dev = Array.from({ length: folds }, (_, fold) => {
  const seen = phrasings.filter((p) => foldOf.get(p.id) !== fold);
  const unseen = phrasings.filter((p) => foldOf.get(p.id) === fold);
  const fitted = fitModel(
    examplesOf(seen, columnOf, randomOf(11 + fold)),
    signals.length + 1,
    options,
    randomOf(5),
  );
  return notesOf(unseen, randomOf(3 + fold)).map((note) => ({
    ...note,
    labels: note.signals.map(columnOf),
    logits: scoresOf(note.text, note.language, fitted),
  }));
}).flat();
const thresholds = chooseThresholds(dev, signals);

const examples = examplesOf(phrasings, columnOf, randomOf(1));
const fitted = fitModel(examples, signals.length + 1, options, randomOf(5));
const bytes = encodeWeights(packWeights(fitted, signals, thresholds, featureLimit));
const folder = join(import.meta.dirname, '..', '..', 'resources', 'reader');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'weights.bin'), bytes);
console.log(
  `${phrasings.length} phrasings, ${examples.length} examples, ${fitted.rows.size} features, ` +
    `${(bytes.length / 1e6).toFixed(2)} MB, ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
