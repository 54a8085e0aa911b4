import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PrintPdf } from '../../../electron/host/print-with-chrome.ts';
import { makeChromePrinter } from '../../../electron/host/print-with-chrome.ts';
import { briefFile } from '../../../electron/workbench/briefs/brief-file.ts';
import { pdfPages } from '../../../electron/workbench/briefs/pdf-pages.ts';
import { renderBrief } from '../../../electron/workbench/briefs/render-brief.tsx';
import { briefKinds, paperSizes } from '../../../shared/domain/brief/brief.ts';
import type { BriefDocument } from '../../../shared/domain/brief/brief-document.ts';
import { composeBrief } from '../../../shared/domain/brief/compose-brief.ts';
import { languages } from '../../../shared/domain/language.ts';
import { quotesIn } from '../../../shared/domain/log-line/quotes.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { sampleBriefData, sampleState } from '../../domain/brief/sample-brief-data.ts';
import { testChromium } from '../../support/chromium.ts';

let print: PrintPdf;

beforeAll(async () => {
  const chromium = await testChromium();
  const printer = makeChromePrinter({ ...chromium.env, RAPPORTO_CHROME: chromium.executablePath });
  if (printer === undefined) throw new Error('No Chromium to print with');
  print = printer;
});

const bytesOf = (document: BriefDocument) =>
  print(briefFile(renderBrief(document), 'resources'), { paper: document.paper });

describe('a brief on paper', () => {
  const cases = briefKinds
    .flatMap((kind) =>
      paperSizes.flatMap((paper) => languages.map((language) => ({ kind, paper, language }))),
    )
    // The exit brief is by far the longest: all of it; of the others, each paper and each language once.
    .filter(({ kind, paper, language }) => kind === 'exit' || (paper === 'A4') === (language === 'it'));
  test.each(cases)(
    'a $kind brief stays within four $paper pages in $language however much there is to tell',
    async ({ kind, paper, language }) => {
      const data = sampleBriefData({ raised: 20, knockOuts: true, long: true, noise: 60 });
      const document = composeBrief(
        data,
        sampleState(kind, { paper, version: 3 }),
        createTranslator(language),
      );
      const pages = pdfPages(await bytesOf(document));
      expect(pages).toBeGreaterThan(1);
      expect(pages).toBeLessThanOrEqual(4);
    },
  );

  test('stays within four pages with a middling number of signals, each with much to tell', async () => {
    for (const raised of [4, 8, 10]) {
      const data = sampleBriefData({ raised, knockOuts: true, long: true, noise: 60 });
      const document = composeBrief(data, sampleState('exit'), createTranslator('it'));
      expect(pdfPages(await bytesOf(document))).toBeLessThanOrEqual(4);
    }
  }, 40_000);

  test('is tagged and outlined, names its language, and carries every signal with its days and quotes', async () => {
    const data = sampleBriefData({ raised: 20 });
    const document = composeBrief(data, sampleState('exit', { version: 3 }), createTranslator('it'));
    const bytes = await bytesOf(document);
    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const marks = (await pdf.getMarkInfo()) as unknown as Map<string, boolean>;
    expect(marks.get('Marked')).toBe(true);
    const info = (await pdf.getMetadata()).info as Record<string, unknown>;
    expect(info['Language']).toBe('it');
    expect(info['Title']).toBe('Dossier di uscita: Arredi Montefosco');
    const [root] = (await pdf.getOutline()) ?? [];
    const spaced = (title: string) => title.replace(/\s/g, ' ');
    expect(spaced(root?.title ?? '')).toBe('Arredi Montefosco');
    expect(root?.items.map((item: { title: string }) => spaced(item.title))).toEqual(
      document.sections.map((section) => section.title),
    );
    let text = '';
    const kinds = new Set<string>();
    for (let n = 1; n <= pdf.numPages; n++) {
      const page = await pdf.getPage(n);
      const { items } = await page.getTextContent();
      text += ` ${items.map((item) => ('str' in item ? item.str : '')).join(' ')}`;
      for (const kind of JSON.stringify(await page.getStructTree()).matchAll(/"role":"(\w+)"/g))
        kinds.add(kind[1] ?? '');
    }
    for (const kind of ['H1', 'H2', 'Table', 'TH', 'TD', 'Caption', 'Figure', 'L', 'LI'])
      expect([...kinds]).toContain(kind);
    const said = flat(text);
    expect(said).toContain(flat('Arredi Montefosco'));
    expect(said).toContain(flat('versione 3'));
    for (const { signal, value, interactionIds } of data.signals) {
      if (value !== 2 && value !== 3) continue;
      expect(said).toContain(flat(signal.label.it));
      const cited = data.interactions.find((each) => each.id === interactionIds[0]);
      expect(said).toContain(flat(quotesIn(cited?.text ?? '')[0] ?? '?'));
    }
    for (const section of document.sections) {
      for (const block of section.blocks) {
        if (block.type !== 'signals') continue;
        for (const row of block.rows) for (const item of row.items) expect(said).toContain(flat(item.when));
      }
    }
  });
});

/** Without spaces: a line may break, and letters be set apart, anywhere. */
function flat(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
