import type { Page } from 'playwright-core';

/** A person at the keyboard, who counts what is pressed: `Control+L` is two keys, a letter one. */
export class Keyboard {
  private readonly page: Page;
  /** Key presses so far; a modifier counts. */
  presses = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async press(chord: string): Promise<void> {
    this.presses += chord.split('+').length;
    await this.page.keyboard.press(chord);
  }

  async type(text: string): Promise<void> {
    this.presses += [...text].length;
    await this.page.keyboard.type(text);
  }

  /** Tab until what has the focus is called so. */
  async tabTo(name: RegExp, limit = 60): Promise<void> {
    for (let i = 0; i < limit; i += 1) {
      if (name.test(await this.focused())) return;
      await this.press('Tab');
    }
    throw new Error(`${limit} times Tab did not reach ${name}; the focus is on «${await this.focused()}»`);
  }

  /** Name of what has the focus, for looking only. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
    });
  }
}
