import type { SignalId } from '../ids.ts';
import type { NoteThreshold } from './note-threshold.ts';

/** What the reader has learnt from its corpus: shipped as a resource, made by `scripts/reader/train.ts`. */
export interface ReaderWeights {
  readonly signals: readonly SignalId[];
  /** Row of each feature in `table`, by its hash. */
  readonly rows: ReadonlyMap<number, number>;
  /** Row-major, one column a signal and a last one for «none of them». */
  readonly table: Int8Array;
  /** What one step of `table` is worth, by column. */
  readonly steps: Float32Array;
  readonly biases: Float32Array;
  readonly threshold: NoteThreshold;
}

const magic = 0x52504431; // RPD1

/**
 * Packs weights into bytes: magic, header length, header as JSON, then (4-byte aligned) hashes as uint32 and the
 * table as int8. Little-endian.
 */
export function encodeWeights(weights: ReaderWeights): Uint8Array {
  const header = asciiBytes(
    JSON.stringify({
      signals: weights.signals,
      count: weights.rows.size,
      steps: [...weights.steps],
      biases: [...weights.biases],
      threshold: weights.threshold,
    }),
  );
  const hashesAt = align(8 + header.length);
  const tableAt = hashesAt + weights.rows.size * 4;
  const bytes = new Uint8Array(tableAt + weights.table.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, header.length, true);
  bytes.set(header, 8);
  for (const [hash, row] of weights.rows) view.setUint32(hashesAt + row * 4, hash, true);
  bytes.set(new Uint8Array(weights.table.buffer, weights.table.byteOffset, weights.table.length), tableAt);
  return bytes;
}

/** Unpacks what `encodeWeights` packed. Throws `Error` when the bytes are something else or cut short. */
export function decodeWeights(bytes: Uint8Array): ReaderWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== magic)
    throw new Error('reader weights: not this format');
  const headerLength = view.getUint32(4, true);
  const header = JSON.parse(asciiText(bytes.subarray(8, 8 + headerLength))) as {
    signals: SignalId[];
    count: number;
    steps: number[];
    biases: number[];
    threshold: NoteThreshold;
  };
  const hashesAt = align(8 + headerLength);
  const tableAt = hashesAt + header.count * 4;
  const length = header.count * (header.signals.length + 1);
  if (bytes.length < tableAt + length) throw new Error('reader weights: cut short');
  const rows = new Map<number, number>();
  for (let row = 0; row < header.count; row++) rows.set(view.getUint32(hashesAt + row * 4, true), row);
  return {
    signals: header.signals,
    rows,
    table: new Int8Array(bytes.buffer, bytes.byteOffset + tableAt, length),
    steps: Float32Array.from(header.steps),
    biases: Float32Array.from(header.biases),
    threshold: header.threshold,
  };
}

/** The header is plain ASCII: ids and figures. */
function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (c) => c.charCodeAt(0));
}

function asciiText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function align(n: number): number {
  return (n + 3) & ~3;
}
