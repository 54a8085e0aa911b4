/**
 * `npm run screenshots`: every screen of the sample agency, in both languages and both themes, at 1440×900 and 1024×700,
 * into out/screenshots (or the folder named as the first argument), and the README's pictures into docs/images with
 * `--readme`. `--only today,check` takes some of them.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { emptyScreens, screens } from '../screens.ts';
import { settled } from '../support/go.ts';
import { launch, type Running } from '../support/launch.ts';

const root = join(import.meta.dirname, '../../..');
const languages = ['it', 'en'] as const;
const themes = ['light', 'dark'] as const;
const sizes = [
  { name: '', width: 1440, height: 900 },
  { name: '-1024', width: 1024, height: 700 },
] as const;
/** The one size of the README's pictures: they are committed, so they stay small. */
const readmePictures = [
  { screen: 'today', language: 'it', theme: 'light', file: 'today-it.png' },
  { screen: 'client-timeline', language: 'en', theme: 'dark', file: 'client-en-dark.png' },
] as const;

const args = process.argv.slice(2);
const onlyAt = args.indexOf('--only');
const only = onlyAt === -1 ? null : new Set((args[onlyAt + 1] ?? '').split(','));
const folder = args[0] !== undefined && !args[0].startsWith('--') ? args[0] : join(root, 'out/screenshots');
const isForReadme = args.includes('--readme');

/** Opens each screen once, and takes it in every size and theme. */
async function take(running: Running, language: 'it' | 'en', set: typeof screens): Promise<void> {
  const { page } = running;
  for (const screen of set) {
    if (only && !only.has(screen.name)) continue;
    try {
      await page.setViewportSize({ width: 1440, height: 900 });
      await screen.open(page);
      for (const size of sizes) {
        await page.setViewportSize(size);
        for (const theme of themes) {
          await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
          await page.mouse.move(0, 0);
          await settled(page);
          const into = join(folder, `${language}-${theme}`);
          mkdirSync(into, { recursive: true });
          await page.screenshot({ path: join(into, `${screen.name}${size.name}.png`) });
          const picture = readmePictures.find(
            (p) => p.screen === screen.name && p.language === language && p.theme === theme,
          );
          if (isForReadme && picture && size.name === '') {
            mkdirSync(join(root, 'docs/images'), { recursive: true });
            await page.screenshot({ path: join(root, 'docs/images', picture.file) });
          }
        }
      }
      console.error(`${language} ${screen.name}`);
    } catch (error) {
      process.exitCode = 1;
      console.error(`${language} ${screen.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

for (const language of languages) {
  for (const [isSample, set] of [
    [true, screens],
    [false, emptyScreens],
  ] as const) {
    if (only && !set.some((screen) => only.has(screen.name))) continue;
    const running = await launch({ host: 'browser', sample: isSample, lang: language });
    running.page.setDefaultTimeout(15_000);
    await take(running, language, set);
    await running.close();
    for (const line of [...running.pageErrors, ...running.strayRequests]) console.error(`! ${line}`);
  }
}
console.error(`screenshots in ${folder}`);
