import { type ChipPatch, withChip, withoutChip } from '../../../shared/domain/log-line/edit-chips.ts';
import type { Chip, Interpretation } from '../../../shared/domain/log-line/interpretation.ts';
import type { ChipEdit } from '../../store/lines-store.ts';

/** What a chip says, whatever its place in the line: the same words read again give the same signature. */
export function signatureOf(chip: Chip): string {
  // «Now» moves with every key: a time that the line does not say is the same time.
  if (chip.type === 'when' && chip.span === null) return 'when';
  const { key: _key, span: _span, apart: _apart, confidence: _confidence, ...said } = chip;
  return JSON.stringify(said);
}

/** A line as read, with what was changed by hand laid over it. An edit whose words are gone is passed over. */
export function withEdits(read: Interpretation, edits: readonly ChipEdit[]): Interpretation {
  let result = read;
  for (const { was, now } of edits) {
    const chip = read.chips.find((c) => signatureOf(c) === was);
    if (!chip) continue;
    if (now === null) {
      result = withoutChip(result, chip.key);
      continue;
    }
    const { key: _key, type: _type, span: _span, apart: _apart, ...said } = now;
    result = withChip(result, chip.key, said as ChipPatch);
  }
  return result;
}

/** The edits with one more, for the chip `key` of the line as read; it takes the place of an earlier one. */
export function addEdit(
  edits: readonly ChipEdit[],
  read: Interpretation,
  key: string,
  now: Chip | null,
): readonly ChipEdit[] {
  const chip = read.chips.find((c) => c.key === key);
  if (!chip) return edits;
  const was = signatureOf(chip);
  return [...edits.filter((edit) => edit.was !== was), { was, now }];
}
