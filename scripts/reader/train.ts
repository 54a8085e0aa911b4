import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SignalId } from '../../shared/domain/ids.ts';
import { bestUnits, sentenceFeatures } from '../../shared/domain/reader/note-scores.ts';
import { sentencesOf } from '../../shared/domain/reader/note-tokens.ts';
import { encodeWeights } from '../../shared/domain/reader/reader-weights.ts';
import { catalogue } from '../../shared/domain/signals/catalogue.ts';
import { examplesOf } from './examples.ts';
import { type FitOptions, fitModel } from './fit.ts';
import { fitThreshold } from './fit-threshold.ts';
import type { LabelledNote } from './labelled-note.ts';
import { packWeights } from './pack-weights.ts';
import { randomOf } from './random.ts';
import { trainingNotes } from './training-notes.ts';

/**
 * Trains the note reader: `npm run train:reader`. The threshold comes from healthy notes that the model of their fold
 * never saw; the weights shipped are then fitted on all notes. Same corpus, same bytes. The test sets in `corpus/` are
 * not read here.
 */
const options: FitOptions = {
  epochs: 12,
  rate: 0.3,
  l2: 0.0005,
  drop: 0.4,
};
const folds = 4;
const noThreshold = { first: 0, each: 0 };
const featureLimit = 160_000;
/**
 * Share of the healthy notes of the mixed hands that may be flagged. Nearly half of them are look-alikes, harder than
 * what a log holds.
 */
const falseAlarms = 0.06;
/** The hands that wrote notes of every signal in the lengths of a log. */
const isLikeALog = (note: LabelledNote): boolean => note.kind === 'note' && /^h\d/.test(note.id);

const signals = catalogue.map((s) => s.id);
const columnOf = (signal: string): number => {
  const at = signals.indexOf(signal as SignalId);
  if (at < 0) throw new Error(`${signal}: no such signal`);
  return at;
};

/** Neighbouring lines are of one hand and at times of one scene: they stay together. */
const foldOf = (line: number): number => Math.floor(line / 40) % folds;
const fittedOn = (seen: readonly LabelledNote[], seed: number) =>
  fitModel(examplesOf(seen, columnOf), signals.length + 1, options, randomOf(seed));

const notes = trainingNotes(signals);
const started = performance.now();
const healthy = Array.from({ length: folds }, (_, fold) => {
  const seen = notes.filter((_, i) => foldOf(i) !== fold);
  const weights = packWeights(fittedOn(seen, 11 + fold), signals, noThreshold, featureLimit);
  return notes
    .filter((note, i) => foldOf(i) === fold && isLikeALog(note) && note.signals.length === 0)
    .map((note) => {
      const features = sentenceFeatures(sentencesOf(note.text, note.language), note.language);
      const top = Math.max(...bestUnits(features, weights, null).map((unit) => unit.logit));
      return { sentences: features.length, top };
    });
}).flat();
const threshold = fitThreshold(healthy, falseAlarms);

const fitted = fittedOn(notes, 5);
const bytes = encodeWeights(packWeights(fitted, signals, threshold, featureLimit));
const folder = join(import.meta.dirname, '..', '..', 'resources', 'reader');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'weights.bin'), bytes);
console.log(
  `${notes.length} notes, ${fitted.rows.size} features, threshold ${threshold.first.toFixed(2)} + ${threshold.each.toFixed(2)} ln n, ` +
    `${(bytes.length / 1e6).toFixed(2)} MB, ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
