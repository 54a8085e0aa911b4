import type { Language } from '../domain/language.ts';
import { appTexts } from './areas/app.ts';
import { attachmentsTexts } from './areas/attachments.ts';
import { briefTexts } from './areas/brief.ts';
import { briefsTexts } from './areas/briefs.ts';
import { changeTexts } from './areas/change.ts';
import { checkTexts } from './areas/check.ts';
import { cliTexts } from './areas/cli.ts';
import { clientTexts } from './areas/client.ts';
import { clientsTexts } from './areas/clients.ts';
import { desktopTexts } from './areas/desktop.ts';
import { domainTexts } from './areas/domain.ts';
import { driftTexts } from './areas/drift.ts';
import { importTexts } from './areas/import.ts';
import { importErrorTexts } from './areas/import-errors.ts';
import { logTexts } from './areas/log.ts';
import { measuredTexts } from './areas/measured.ts';
import { paletteTexts } from './areas/palette.ts';
import { portfolioTexts } from './areas/portfolio.ts';
import { ratersTexts } from './areas/raters.ts';
import { readerTexts } from './areas/reader.ts';
import { readingTexts } from './areas/reading.ts';
import { refusalTexts } from './areas/refusal.ts';
import { settingsTexts } from './areas/settings.ts';
import { todayTexts } from './areas/today.ts';
import { traitsTexts } from './areas/traits.ts';

/** Every text of the product by area. A key is written `area.key`. */
export const texts = {
  app: appTexts,
  attachments: attachmentsTexts,
  brief: briefTexts,
  briefs: briefsTexts,
  change: changeTexts,
  check: checkTexts,
  cli: cliTexts,
  client: clientTexts,
  clients: clientsTexts,
  desktop: desktopTexts,
  domain: domainTexts,
  drift: driftTexts,
  import: importTexts,
  importError: importErrorTexts,
  log: logTexts,
  measured: measuredTexts,
  palette: paletteTexts,
  portfolio: portfolioTexts,
  raters: ratersTexts,
  reader: readerTexts,
  reading: readingTexts,
  refusal: refusalTexts,
  settings: settingsTexts,
  today: todayTexts,
  traits: traitsTexts,
} as const;

type Areas = typeof texts;
/** `name_one` and `name_other` are asked for as `name`, with a `count`. */
type WithoutPlural<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K;

/** The name of a text: a missing one fails the build. */
export type TextKey = {
  [A in keyof Areas]: `${A}.${WithoutPlural<keyof Areas[A] & string>}`;
}[keyof Areas];

/** Flat resources of one language, as the translation library takes them. */
export function resourcesOf(language: Language): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [area, table] of Object.entries(texts)) {
    for (const [key, text] of Object.entries(table)) flat[`${area}.${key}`] = text[language];
  }
  return flat;
}
