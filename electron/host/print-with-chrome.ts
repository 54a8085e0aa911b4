import { chromium } from 'playwright-core';
import { findChrome } from './find-chrome.ts';

/** Turns one self-contained page into a PDF. */
export type PrintPdf = (html: string, options: { readonly paper: 'A4' | 'Letter' }) => Promise<Uint8Array>;

/** Nothing of the browser's own may reach for the network while it prints. */
const quietArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
];

/**
 * A printer on an installed Chrome, Chromium or Edge; undefined where there is none. Each print starts a browser of its
 * own, offline and with every request refused, and ends it. The environment goes to the browser as it is.
 */
export function makeChromePrinter(
  env: Readonly<Record<string, string | undefined>> = process.env,
): PrintPdf | undefined {
  const executablePath = findChrome(env);
  if (executablePath === undefined) return undefined;
  return async (html, { paper }) => {
    const browser = await chromium.launch({
      executablePath,
      headless: true,
      env: Object.fromEntries(Object.entries(env).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]]))),
      // Chromium refuses to sandbox for root, as in a container.
      args: [...quietArgs, ...(process.getuid?.() === 0 ? ['--no-sandbox', '--no-zygote'] : [])],
    });
    try {
      const context = await browser.newContext({
        offline: true,
        javaScriptEnabled: false,
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      await page.route('**', (route) => route.abort());
      await page.setContent(html, { waitUntil: 'load' });
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      return await page.pdf({
        format: paper,
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
    } finally {
      await browser.close();
    }
  };
}
