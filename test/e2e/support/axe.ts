import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Violations of axe-core's rules on what the page shows, as `rule: element` lines. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Evaluated by the debugger, not by the page: its policy stays as strict as it is.
  await page.evaluate(source);
  // Behind a dialog the page is inert; axe only guesses, by the look of the veil, that its rules for a page do not hold.
  const { violations } = await page.evaluate<AxeResult>(`axe.run(document, {
    resultTypes: ['violations'],
    rules: document.querySelector('#root').inert
      ? { 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false } }
      : {},
  })`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) =>
        `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.split('\n').slice(1, 3).join(' ') ?? ''}`,
    ),
  );
}
