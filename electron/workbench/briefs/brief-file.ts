import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderedBrief } from './render-brief.tsx';

const faces = [
  { file: 'inter.woff2', family: 'Inter', weight: '100 900', style: 'normal' },
  { file: 'newsreader.woff2', family: 'Newsreader', weight: '200 800', style: 'normal' },
  { file: 'newsreader-italic.woff2', family: 'Newsreader', weight: '200 800', style: 'italic' },
] as const;

/**
 * One file that needs nothing else: fonts inside, a policy that allows its own style and nothing more, no script, no
 * outside address. `resourcesDir` holds `fonts/`.
 */
export function briefFile(brief: RenderedBrief, resourcesDir: string): string {
  const style = `${fontFaces(resourcesDir, brief.bodyHtml)}${brief.css}html,body{margin:0;background:#fff}`;
  const hash = createHash('sha256').update(style, 'utf8').digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:`;
  return `<!doctype html>
<html lang="${brief.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width"><title>${escapeHtml(brief.title)}</title><style>${style}</style></head><body>${brief.bodyHtml}</body></html>
`;
}

/** Text that stays text between tags and in attributes. */
function escapeHtml(text: string): string {
  const codes: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (c) => codes[c] ?? c);
}

function fontFaces(resourcesDir: string, bodyHtml: string): string {
  return faces
    .filter((face) => face.style === 'normal' || bodyHtml.includes('<i>'))
    .map(({ file, family, weight, style }) => {
      const data = readFileSync(join(resourcesDir, 'fonts', file)).toString('base64');
      return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:block;src:url(data:font/woff2;base64,${data}) format("woff2")}\n`;
    })
    .join('');
}
