import { type InteractionKind, interactionKinds } from '../interaction.ts';
import type { Span } from './interpretation.ts';
import { wordMap } from './vocabulary/words.ts';

const words = wordMap<InteractionKind>((v) => v.kinds);

/** The first word that names a kind of interaction (the longest, where two begin together); null when none does. */
export function findKind(open: string): (Span & { readonly kind: InteractionKind }) | null {
  let best: (Span & { readonly kind: InteractionKind }) | null = null;
  for (const kind of interactionKinds) {
    const match = words.get(kind)?.exec(open);
    if (!match) continue;
    const found = { kind, start: match.index, end: match.index + match[0].length };
    if (!best || found.start < best.start || (found.start === best.start && found.end > best.end))
      best = found;
  }
  return best;
}
