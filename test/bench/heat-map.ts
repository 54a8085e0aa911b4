import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../e2e/support/launch.ts';
import { frameWork } from './frame-work.ts';
import { largeWorkspace } from './large-workspace.ts';

/** Enough for 200 clients with their checks. */
const rows = 5_000;
const frameMs = 1000 / 60;
/** A frame that comes on time is told to come up to so much later, ms. */
const jitterMs = 1;
const passes = 6;

/** How the heat map moves in a real browser. */
export interface HeatMapFrames {
  readonly browser: string;
  readonly clients: number;
  readonly cells: number;
  /** From asking for the screen to its cells, ms. */
  readonly shownMs: number;
  readonly frames: number;
  /** Shares of frames that came later than one, and two, sixtieths of a second after the one before; 0–1. */
  readonly late: number;
  readonly veryLate: number;
  /** The longest wait for a frame, ms. */
  readonly longestMs: number;
  /** Of the page's own thread, a frame: all that it did, and of it scripts, style with layout, and painting; ms. */
  readonly work: Readonly<
    Record<
      'all' | 'script' | 'layout' | 'paint',
      { readonly p50: number; readonly p99: number; readonly max: number }
    >
  >;
}

/**
 * Opens the portfolio of 200 clients in the browser that the tests use, and turns the wheel over the heat map, down and
 * up its whole height, with the pointer over its cells. Needs `npm run build` first.
 *
 * The machine that measures has no graphics card as a rule: then the browser paints with the same processors that run the
 * page. What the page's own thread did is told apart.
 */
export async function heatMapFrames(): Promise<HeatMapFrames> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporto-heat-'));
  mkdirSync(join(folder, 'data'), { recursive: true });
  copyFileSync(largeWorkspace(rows), join(folder, 'data/workspace.rapporto'));
  const running = await launch({ folder, host: 'browser', now: '2026-11-22T10:00' });
  try {
    const { page } = running;
    await page.locator('main').first().waitFor();
    // What is measured of the clients is there before the wheel turns.
    await page.waitForTimeout(8_000);
    const from = performance.now();
    await page.evaluate(`location.hash = '#/portfolio'`);
    await page.locator('[data-cell="0:0"]').waitFor();
    const shownMs = performance.now() - from;
    await page.waitForTimeout(2_000);
    const size = {
      clients: await page.locator('.pf-table tbody tr').count(),
      cells: await page.locator('[data-cell]').count(),
    };
    const browser = page.context().browser();
    if (browser === null) throw new Error('the page has no browser');
    await turnWheel(page, 2);
    await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing'] });
    const deltas = await turnWheel(page, passes);
    const work = frameWork(await browser.stopTracing());
    return {
      browser: `Chromium ${browser.version()}`,
      ...size,
      shownMs,
      frames: deltas.length,
      late: deltas.filter((d) => d > frameMs + jitterMs).length / deltas.length,
      veryLate: deltas.filter((d) => d > 2 * frameMs + jitterMs).length / deltas.length,
      longestMs: Math.max(...deltas),
      work,
    };
  } finally {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Keeps the time between frames. As text: what a function is compiled to need not run in a page. */
const watch = `
  window.frames60 = [];
  window.isWatching = true;
  let last;
  requestAnimationFrame(function next(at) {
    if (last !== undefined) window.frames60.push(at - last);
    last = at;
    if (window.isWatching) requestAnimationFrame(next);
  });
  undefined`;

/** Time between frames while the wheel turns, ms. */
async function turnWheel(page: Page, times: number): Promise<number[]> {
  const box = await page.locator('.pf-heat').boundingBox();
  if (box === null) throw new Error('no heat map to scroll');
  await page.mouse.move(box.x + 300, box.y + 220);
  await page.evaluate(watch);
  for (let i = 0; i < times; i++) {
    // One notch of a wheel at a time, about as fast as a finger turns it.
    for (let turned = 0; turned < 5_600; turned += 100) {
      await page.mouse.wheel(0, i % 2 === 0 ? 100 : -100);
      await page.waitForTimeout(12);
    }
  }
  return page.evaluate<number[]>(`window.isWatching = false; window.frames60`);
}

/** The figures as lines of a report. */
export function heatMapReport(m: HeatMapFrames): string {
  const share = (n: number): string => `${(100 * n).toFixed(1)}%`;
  const of = (n: keyof HeatMapFrames['work']): string =>
    `${m.work[n].p50.toFixed(1)} / ${m.work[n].p99.toFixed(1)} / ${m.work[n].max.toFixed(1)}`;
  return `Heat map: ${m.clients} clients, ${m.cells} cells, shown after ${m.shownMs.toFixed(0)} ms; ${m.browser}, without a graphics card.
${m.frames} frames while the wheel turns: ${share(m.late)} later than 16.7 ms, ${share(m.veryLate)} later than 33.3 ms, the longest ${m.longestMs.toFixed(1)} ms.
The page’s own thread, a frame (p50 / p99 / longest, ms): ${of('all')}; scripts ${of('script')}, style and layout ${of('layout')}, painting ${of('paint')}.`;
}
