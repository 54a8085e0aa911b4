import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { rendererFolder } from './program-folder.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** One file of the built screens by its URL path; null for anything else, whatever the path tries. */
export async function readPageFile(
  urlPath: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; mediaType: string } | null> {
  let wanted: string;
  try {
    wanted = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  const path = normalize(join(rendererFolder, wanted === '/' ? 'index.html' : wanted));
  const mediaType = mediaTypes[extname(path)];
  if (!path.startsWith(rendererFolder + sep) || path.includes('\0') || mediaType === undefined) return null;
  try {
    return { bytes: Uint8Array.from(await readFile(path)), mediaType };
  } catch {
    return null;
  }
}
