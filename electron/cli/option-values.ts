import { readFileSync } from 'node:fs';
import type { Day } from '../../shared/domain/time.ts';
import { isDay } from '../../shared/domain/time.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { UsageError } from './session.ts';

/** `2026-11-22`, `2026-11`, `2026` or `22/11/2026` as a day; throws {@link UsageError}. */
export function dayOption(text: string, option: string, translator: Translator): Day {
  const padded = /^\d{4}$/.test(text) ? `${text}-01-01` : /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text;
  const local = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(padded);
  const day = local ? `${local[3]}-${local[2]?.padStart(2, '0')}-${local[1]?.padStart(2, '0')}` : padded;
  if (!isDay(day)) throw new UsageError(translator.t('cli.usageDate', { option, text }));
  return day;
}

/** One of a closed list, with other spellings; throws {@link UsageError}. */
export function choiceOption<T extends string>(
  text: string,
  choices: readonly T[],
  option: string,
  translator: Translator,
  aliases: Readonly<Record<string, T>> = {},
): T {
  const key = text.trim().toLowerCase();
  const found = choices.find((choice) => choice === key) ?? aliases[key];
  if (found === undefined)
    throw new UsageError(translator.t('cli.usageChoice', { option, choices: choices.join(', '), text }));
  return found;
}

/** A whole number from 1; throws {@link UsageError}. */
export function countOption(text: string, option: string, translator: Translator): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new UsageError(translator.t('cli.usageNumber', { option, text }));
  return count;
}

/** A file of JSON; throws {@link UsageError} saying what cannot be read. */
export function jsonFile(file: string, translator: Translator): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(
      translator.t('cli.usageJson', { file, reason: error instanceof Error ? error.message : String(error) }),
    );
  }
}
