import type { ClientId } from '../../../shared/domain/ids.ts';
import { foldLine } from '../../../shared/domain/log-line/fold-line.ts';
import type { Interpretation } from '../../../shared/domain/log-line/interpretation.ts';
import { findKind } from '../../../shared/domain/log-line/kinds.ts';
import { comparedName, isTelling } from './name-similarity.ts';

/** A mention that was taken for a client whose name goes on in another way. */
export interface DoubtfulMention {
  /** The name as the line has it, e.g. `Studio Neri`. */
  readonly text: string;
  /** Whom it was taken for, e.g. the client of `Studio Rossi`. */
  readonly clientId: ClientId;
}

const nameGoesOn = /^ (\p{Lu}[\p{L}\p{M}'’]{2,}(?: \p{Lu}[\p{L}\p{M}'’]{2,})?)/u;

/**
 * Mentions that are read by their first word only although another capital word follows: `@Studio Neri` where only Studio
 * Rossi is known. While typing, the chip shows it; in a file of a thousand lines nobody would see.
 */
export function doubtfulMentions(read: Interpretation): DoubtfulMention[] {
  return read.chips.flatMap((chip): DoubtfulMention[] => {
    if ((chip.type !== 'client' && chip.type !== 'contact') || chip.span === null) return [];
    const mention = read.line.slice(chip.span.start + 1, chip.span.end);
    const after = nameGoesOn.exec(read.line.slice(chip.span.end))?.[1];
    if (after === undefined || /^["«“„]/.test(mention)) return [];
    const [next = ''] = comparedName(after).loose.split(' ');
    const expected = goesOnWith(
      comparedName(chip.name).loose.split(' '),
      comparedName(mention).loose.split(' '),
    );
    if (expected === null || expected === next || findKind(foldLine(after.split(' ')[0] ?? '')) !== null)
      return [];
    return [{ text: `${mention} ${after}`, clientId: chip.clientId }];
  });
}

/** The telling word of a name after those mentioned; null where none follows. */
function goesOnWith(name: readonly string[], mentioned: readonly string[]): string | null {
  const start = name.findIndex((_, i) => mentioned.every((word, j) => (name[i + j] ?? '').startsWith(word)));
  if (start < 0) return null;
  return name.slice(start + mentioned.length).find(isTelling) ?? null;
}
