const latinWord = /^[a-z]{4,}$/;
const verbEnding = /(?:azion[ei]|ando|endo|are|ere|ire|at[oaie]|ut[oaie]|it[oaie])$/;

/**
 * A light stem that serves Italian and English alike, as an entry mixes both: plurals, genders and the commonest verb
 * endings fall away (`campagna`, `campagne` → `campagn`; `meetings` → `meet`). The word itself where nothing falls away.
 * It need not be right, only the same on both sides.
 */
export function lightStem(word: string): string {
  if (!latinWord.test(word)) return word;
  let stem = word;
  if (stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  const verb = stem.replace(verbEnding, '');
  if (verb.length >= 5) stem = verb;
  else if (stem.endsWith('ing') && stem.length >= 7) stem = stem.slice(0, -3);
  else if (stem.endsWith('ed') && stem.length >= 6) stem = stem.slice(0, -2);
  stem = stem.replace(/(?:i[eaio]|[aeioy])$/, '').replace(/([cg])h$/, '$1');
  return stem.length >= 3 ? stem : word;
}
