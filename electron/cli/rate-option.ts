import type { SignalId } from '../../shared/domain/ids.ts';
import type { RatingValue } from '../../shared/domain/rating.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { UsageError } from './session.ts';

/** `late-inputs=2`, `9=2`, `abuse=na`; throws {@link UsageError}. The workbench says whether there is such a signal. */
export function rateOption(
  text: string,
  translator: Translator,
): { readonly signalId: SignalId; readonly value: RatingValue } {
  const [, signalId, level] = /^([^=]+)=(0|1|2|3|na|unknown)$/i.exec(text.trim()) ?? [];
  if (signalId === undefined || level === undefined)
    throw new UsageError(translator.t('cli.usageRate', { text }));
  const value = (/^\d$/.test(level) ? Number(level) : level.toLowerCase()) as RatingValue;
  return { signalId: signalId.trim() as SignalId, value };
}
