import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../shared/i18n/texts.ts';
import { emptyScreens, type Screen, screens } from './screens.ts';
import { axeViolations } from './support/axe.ts';
import { settled } from './support/go.ts';
import { e2eHost, launch, type Running } from './support/launch.ts';

/** What every window must manage: a small laptop, and 1440×900 zoomed to 200 %. */
const narrow = [
  { name: '1024×700', width: 1024, height: 700 },
  { name: '200 % zoom', width: 720, height: 450 },
] as const;

/** Each theme with one of the languages: together every screen is seen in both of both. */
const looks = [
  { theme: 'light', lang: 'it' },
  { theme: 'dark', lang: 'en' },
] as const;

/** On the desktop the screens are the same files: a few suffice to see that its host carries them. */
const inSmoke = new Set(['today', 'client-timeline', 'check', 'portfolio', 'brief', 'settings-agency']);
const shown = e2eHost === 'browser' ? screens : screens.filter(({ name }) => inSmoke.has(name));

describe.each(looks)('in the $theme theme, in $lang', ({ theme, lang }) => {
  describe('the sample agency', () => {
    tryEach({ theme, lang, sample: true }, shown);
  });

  if (e2eHost === 'desktop') return;
  describe('an empty workspace', () => {
    tryEach({ theme, lang, sample: false }, emptyScreens);
  });
});

function tryEach(
  options: { theme: 'light' | 'dark'; lang: 'it' | 'en'; sample: boolean },
  set: readonly Screen[],
): void {
  let running: Running;
  beforeAll(async () => {
    running = await launch(options);
    running.page.setDefaultTimeout(15_000);
    await running.page.emulateMedia({ colorScheme: options.theme, reducedMotion: 'reduce' });
  });
  afterAll(() => running?.close());

  it.each(set.map((screen) => ({ name: screen.name, screen })))(
    '$name is accessible, translated, and fits narrow windows',
    async ({ screen }) => {
      const { page } = running;
      await page.setViewportSize({ width: 1440, height: 900 });
      await screen.open(page);
      await settled(page);
      expect(await axeViolations(page)).toEqual([]);
      expect(await untranslated(page)).toEqual([]);
      for (const { name, ...size } of narrow) {
        await page.setViewportSize(size);
        await settled(page);
        expect(await sidewaysScroll(page), name).toEqual([]);
        expect(await unreachable(page), name).toBeNull();
      }
    },
  );

  it('asked nothing of any other address, and reported no error', () => {
    expect(running.strayRequests).toEqual([]);
    expect(running.pageErrors).toEqual([]);
  });
}

/** Keys and placeholders of texts, where there should be words: in the text, in names, in hints. */
async function untranslated(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const words = [document.title];
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
      words.push(...['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''));
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) words.push(node.nodeValue ?? '');
    return words;
  });
  const key = new RegExp(
    `(?<![\\w/@.])(?:${Object.keys(texts).join('|')})\\.[a-zA-Z][\\w-]*(?:\\.[\\w-]+)*|\\{\\{|\\}\\}`,
  );
  return [...new Set(said.filter((words) => key.test(words)))];
}

/** Boxes of the page itself (not those made to scroll on their own) that are wider than the window lets them be. */
function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      document.documentElement,
      document.body,
      document.querySelector('#page'),
      document.querySelector('.page'),
    ]
      .filter(
        (box): box is HTMLElement => box instanceof HTMLElement && box.scrollWidth > box.clientWidth + 1,
      )
      .map((box) => `${box.tagName}.${box.className}: ${box.scrollWidth} in ${box.clientWidth}`),
  );
}

/** The main action of what is on top, when it cannot be brought into the window whole; null when it can. */
async function unreachable(page: Page): Promise<string | null> {
  for (const where of [
    '[role="dialog"] .btn.primary',
    '[role="dialog"] button',
    '#page .btn.primary',
    '#page button',
  ]) {
    const action = page.locator(where).filter({ visible: true }).first();
    if ((await action.count()) === 0) continue;
    await action.scrollIntoViewIfNeeded();
    const box = await action.boundingBox();
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    const isInside =
      box !== null &&
      box.x >= 0 &&
      box.y >= 0 &&
      box.x + box.width <= width + 1 &&
      box.y + box.height <= height + 1;
    return isInside ? null : `${where}: ${JSON.stringify(box)}`;
  }
  return null;
}
