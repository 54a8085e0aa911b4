/** Words that tell what information was about, as stems of Italian and English; by signal 16, 17, 18 of S003. */
const topics: Readonly<Record<string, RegExp>> = {
  'channels-hidden':
    /\b(canal[ei]|channels?|rivendit|resellers?|retailers?|negoz[io]|shops?|stores?|distribut|marketplace|fier[ae]|agenti)/,
  'pricing-hidden':
    /\b(prezz|price|pricing|listin|margin|posizionament|positioning|scont[oi]|discount|ricaric)/,
  'competitors-kept-private': /\b(concorren|competitor|competition|rivals?)/,
};
const all = Object.keys(topics);

/**
 * The signals (16, 17, 18) that a refused request for information speaks for, read from the words of its note. All
 * three when the note names none: a person then picks.
 */
export function informationSignals(note: string): readonly string[] {
  const words = note.toLowerCase();
  const named = all.filter((id) => topics[id]?.test(words));
  return named.length > 0 ? named : all;
}
