import { createHash } from 'node:crypto';
import type { RatingFileContent } from '../../../shared/contract/rating-file.ts';
import {
  ratingFileContentSchema,
  ratingFileFormat,
  ratingFileVersion,
} from '../../../shared/contract/rating-file.ts';
import { nameKey } from '../../../shared/domain/name-key.ts';
import { canonicalJson } from '../../../shared/domain/raters/canonical-json.ts';
import { Refused } from '../db/refused.ts';

/** One check with its words; a thousand times a real one. */
const maxMegabytes = 4;

/** A sealed rating file: JSON that a person can read, with a seal that tells whether it was altered. */
export function writeRatingFile(content: RatingFileContent): { fileName: string; contentBase64: string } {
  const body = { format: ratingFileFormat, version: ratingFileVersion, content };
  const text = `${JSON.stringify({ ...body, seal: sealOf(body) }, null, 2)}\n`;
  const name = [content.client, content.rater].map(fileWord).filter((word) => word !== '');
  return {
    fileName: `${[...name, content.checkedOn].join('_')}.ratings.json`,
    contentBase64: Buffer.from(text, 'utf8').toString('base64'),
  };
}

/** Reads one. Refused: `file-too-large`, `rating-file-damaged`, `rating-file-newer`, `rating-file-foreign`. */
export function readRatingFile(
  fileName: string,
  contentBase64: string,
): { readonly content: RatingFileContent; readonly seal: string } {
  if (contentBase64.length > (maxMegabytes * 1024 * 1024 * 4) / 3 + 4)
    throw new Refused('file-too-large', { file: fileName, limit: maxMegabytes });
  const damaged = () => new Refused('rating-file-damaged', { file: fileName });
  const file = jsonOf(Buffer.from(contentBase64, 'base64').toString('utf8'));
  if (file === undefined) throw damaged();
  if (!isRecord(file) || file['format'] !== ratingFileFormat)
    throw new Refused('rating-file-foreign', { file: fileName });
  const { format, version, content, seal } = file;
  // Before the seal: a later version may seal in another way.
  if (typeof version === 'number' && version > ratingFileVersion)
    throw new Refused('rating-file-newer', { file: fileName });
  if (version !== ratingFileVersion || seal !== sealOf({ format, version, content })) throw damaged();
  const read = ratingFileContentSchema.safeParse(content);
  if (!read.success) throw damaged();
  return { content: read.data, seal };
}

function sealOf(body: { format: unknown; version: unknown; content: unknown }): string {
  return createHash('sha256').update(canonicalJson(body), 'utf8').digest('hex');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fileWord(name: string): string {
  return nameKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
