/** A role agreed with the client and the role that it is used as, in the words of either language. */
export interface RolePair {
  readonly role: string;
  readonly usedAs: string;
}

/** A pair with all the names that it goes by, as people write them in Italian and English. */
export interface RolePairNames {
  readonly role: readonly string[];
  readonly usedAs: readonly string[];
}

/** Signal 12 of S003. */
export const socialAsDesigner: RolePairNames = {
  role: ['social media manager', 'social manager', 'smm', 'social media', 'social', 'community manager'],
  usedAs: [
    'grafica',
    'grafico',
    'graphic designer',
    'graphic',
    'designer',
    'visual designer',
    'graphics',
    'design',
  ],
};

/** Signal 13 of S003. */
export const analystAsSecretary: RolePairNames = {
  role: [
    'web analyst',
    'analyst',
    'analista',
    'data analyst',
    'analista web',
    'analista dati',
    'digital analyst',
  ],
  usedAs: [
    'segreteria',
    'segretaria',
    'segretario',
    'secretary',
    'secretarial',
    'assistente',
    'assistant',
    'amministrazione',
    'amministrativa',
    'amministrativo',
    'admin',
    'back office',
  ],
};

/** The pair of each signal that has one, by signal id. */
export const defaultRolePairs: Readonly<Record<string, RolePairNames>> = {
  'social-as-designer': socialAsDesigner,
  'analyst-as-secretary': analystAsSecretary,
};

/**
 * Names of a pair that the user has set: each side may list several names parted by commas or slashes
 * («developer, sviluppatore»); a name known in one language is known in the other.
 */
export function namesOfRolePair(pair: RolePair): RolePairNames {
  return { role: widen(pair.role), usedAs: widen(pair.usedAs) };
}

/**
 * True when unplanned work used the first role as the second. A fact that only says what the person was used as
 * matches too; one that names another role does not, nor does one that says only whose time it was.
 */
export function matchesRolePair(names: RolePairNames, role: string | null, usedAs: string | null): boolean {
  if (usedAs === null || !isAmong(usedAs, names.usedAs)) return false;
  return role === null || isAmong(role, names.role);
}

const known = Object.values(defaultRolePairs).flatMap((p) => [p.role, p.usedAs]);

function widen(written: string): string[] {
  return written
    .split(/[,/;]/)
    .map(plain)
    .filter((name) => name !== '')
    .flatMap((name) => known.find((names) => names.includes(name)) ?? [name]);
}

function isAmong(name: string, names: readonly string[]): boolean {
  const said = plain(name);
  return names.some((n) => plain(n) === said);
}

/** Without case, accents, hyphens or doubled spaces. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
