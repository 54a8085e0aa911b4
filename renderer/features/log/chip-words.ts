import type { Chip } from '../../../shared/domain/log-line/interpretation.ts';
import { addDays, type Day } from '../../../shared/domain/time.ts';
import { factWords } from '../../text/fact-words.ts';
import type { Text } from '../../text/text-context.tsx';

/** A chip in words: `con` «Carlo Rossi», `tipo` «Chiamata, 25 min». */
export function chipWords(
  chip: Chip,
  today: Day,
  text: Text,
): { readonly label: string; readonly value: string } {
  switch (chip.type) {
    case 'client':
    case 'contact':
      return { label: text.t('log.chipWith'), value: chip.name };
    case 'kind': {
      const kind = text.dynamic(`domain.interactionKind.${chip.kind}`);
      const value = chip.durationMin === null ? kind : `${kind}, ${durationWords(chip.durationMin, text)}`;
      return { label: text.t('log.chipKind'), value };
    }
    case 'when': {
      const day = dayWord(chip.day, today, text);
      // A line that says no day happened now, and now has its time.
      return chip.timed || chip.span === null
        ? { label: day, value: text.time(chip.occurredAtMs) }
        : { label: text.t('log.chipWhen'), value: day };
    }
    case 'fact':
      return factWords(chip.detail, chip.note, today, text);
  }
}

/** `25 min`, `1 h 30 min`. */
export function durationWords(minutes: number, text: Text): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return text.t('log.minutes', { count: minutes });
  const whole = text.t('log.hours', { hours });
  return rest === 0 ? whole : `${whole} ${text.t('log.minutes', { count: rest })}`;
}

/** `oggi`, `ieri`, else the day. */
function dayWord(day: Day, today: Day, text: Text): string {
  if (day === today) return text.t('log.today');
  if (day === addDays(today, -1)) return text.t('log.yesterday');
  return text.day(day);
}
