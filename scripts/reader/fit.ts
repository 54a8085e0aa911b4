import type { Random } from './random.ts';
import type { Unit } from './units.ts';

export interface Example {
  readonly unit: Unit;
  /** Columns of the signals shown; none: «none of them». */
  readonly labels: readonly number[];
  /** Note that it was made from. */
  readonly note: string;
}

/** A fitted model: dense rows of weights by feature hash. */
export interface Fitted {
  readonly rows: Map<number, number>;
  readonly table: Float32Array;
  readonly biases: Float32Array;
  readonly columns: number;
}

export interface FitOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** Share of features left out at each step. */
  readonly drop: number;
}

/**
 * Multinomial logistic regression (the signals and «none») by AdaGrad with L2, averaged over the last epochs, with
 * features dropped by chance so that the model leans on no one wording. Only features of two notes or more.
 */
export function fitModel(
  examples: readonly Example[],
  columns: number,
  options: FitOptions,
  random: Random,
): Fitted {
  const none = columns - 1;
  const rows = featureRows(examples);
  const size = rows.size * columns;
  const table = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-2);
  const average = new Float32Array(size);
  const biases = new Float32Array(columns).fill(0);
  const biasSquares = new Float32Array(columns).fill(1);
  const averageBias = new Float32Array(columns);
  const packed = examples.map((e) => pack(e, rows));
  const order = packed.map((_, i) => i);
  const logits = new Float64Array(columns);
  let averaged = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const e = packed[at];
      if (!e) continue;
      const n = e.index.length;
      const keep = new Uint8Array(n);
      for (let k = 0; k < n; k++) keep[k] = random.next() < options.drop ? 0 : 1;
      for (let c = 0; c < columns; c++) logits[c] = biases[c] as number;
      for (let k = 0; k < n; k++) {
        if (!keep[k]) continue;
        const base = (e.index[k] as number) * columns;
        const v = e.values[k] as number;
        for (let c = 0; c < columns; c++) (logits[c] as number) += (table[base + c] as number) * v;
      }
      softmax(logits);
      const share = e.truth[none] ? 1 : 1 / e.count;
      for (let c = 0; c < columns; c++) {
        const g = (logits[c] as number) - (e.truth[c] ? share : 0);
        if (Math.abs(g) < 1e-3) continue;
        (biasSquares[c] as number) += g * g;
        (biases[c] as number) -= (options.rate * 0.3 * g) / Math.sqrt(biasSquares[c] as number);
        for (let k = 0; k < n; k++) {
          if (!keep[k]) continue;
          const i = (e.index[k] as number) * columns + c;
          const w = table[i] as number;
          const gi = g * (e.values[k] as number) + options.l2 * w;
          const s = (squares[i] as number) + gi * gi;
          squares[i] = s;
          table[i] = w - (options.rate * gi) / Math.sqrt(s);
        }
      }
    }
    if (epoch >= options.epochs - 3) {
      averaged++;
      for (let i = 0; i < size; i++) (average[i] as number) += table[i] as number;
      for (let c = 0; c < columns; c++) (averageBias[c] as number) += biases[c] as number;
    }
  }
  for (let i = 0; i < size; i++) (average[i] as number) /= averaged;
  for (let c = 0; c < columns; c++) (averageBias[c] as number) /= averaged;
  return { rows, table: average, biases: averageBias, columns };

  function pack(e: Example, known: Map<number, number>) {
    const index: number[] = [];
    const values: number[] = [];
    e.unit.hashes.forEach((hash, k) => {
      const row = known.get(hash);
      if (row === undefined) return;
      index.push(row);
      values.push(e.unit.values[k] as number);
    });
    const truth = new Uint8Array(columns);
    for (const c of e.labels) truth[c] = 1;
    if (e.labels.length === 0) truth[none] = 1;
    return {
      count: e.labels.length,
      index: Int32Array.from(index),
      values: Float32Array.from(values),
      truth,
    };
  }
}

function softmax(logits: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const l of logits) most = Math.max(most, l);
  let sum = 0;
  for (let c = 0; c < logits.length; c++) {
    logits[c] = Math.exp((logits[c] as number) - most);
    sum += logits[c] as number;
  }
  for (let c = 0; c < logits.length; c++) (logits[c] as number) /= sum;
}

function featureRows(examples: readonly Example[]): Map<number, number> {
  const first = new Map<number, string>();
  const rows = new Map<number, number>();
  for (const e of examples) {
    for (const hash of e.unit.hashes) {
      if (rows.has(hash)) continue;
      const seen = first.get(hash);
      if (seen === undefined) first.set(hash, e.note);
      else if (seen !== e.note) rows.set(hash, rows.size);
    }
  }
  return rows;
}

function shuffle(list: number[], random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random.next() * (i + 1));
    const held = list[i] as number;
    list[i] = list[j] as number;
    list[j] = held;
  }
}
