/**
 * Conjunctions of concepts that tell a story whatever its words: a template fires when each of its groups (separated by
 * `&`) has a concept in the sentence. What a template means for a signal is learnt, not written here.
 */
const sources: readonly string[] = [
  'material data access approval & late missing wait chase',
  'material data access approval & deadline & overtime extra unpaid',
  'deadline & late missing & overtime redo',
  'material data approval & missing & begin deadline',
  'brief goals & missing never vague late midway',
  'brief goals & begin & missing never vague guess',
  'begin & vague guess',
  'redo & vague guess midway brief',
  'contact meeting them & cancelled absent & again late',
  'contact meeting & unprepared otherjob busy authority',
  'contact & changedcontact redo never',
  'otherjob & busy unprepared authority',
  'authority & decide approval & never',
  'goodresult & silence nextask',
  'thanks notice & never silence leftout',
  'goodresult material & notice & never',
  'decide strategy & leftout foundout',
  'strategy meeting & invite & never leftout',
  'execute & invite decide never',
  'granted & us never',
  'plans future newthing & secretive never leftout',
  'newthing & foundout leftout',
  'plans future & never silence vague',
  'otherclients competitor & trust leak secretive',
  'trust leak & data plans material secretive',
  'pledge secretive & trust leak otherclients',
  'check & again weeks & goodresult fine',
  'check secondopinion & fine again',
  'check & us & quarrel again',
  'credit goodresult & boss them & never',
  'goodresult & credit',
  'badresult & blame',
  'blame & us & them third',
  'train & staff tool',
  'train & unpaid extra never granted',
  'staff & tool & train extra',
  'advise & ignore opposite',
  'advise & silence never & again',
  'advise & opposite decide',
  'unhappy critic & goodresult fine',
  'unhappy critic & again noreason',
  'unhappy & noreason vague',
  'social & designtask',
  'social & designtask & rolemisuse extra unpaid direct',
  'designtask & rolemisuse direct extra',
  'analyst & clerktask',
  'clerktask & rolemisuse extra',
  'commission & discount price decide',
  'commission & leftout foundout never',
  'commission & salesdata & late missing',
  'saleshead & introduce & refuse late never',
  'saleshead & gobetween secretive refuse',
  'saleshead & leak trust',
  'channel & foundout leftout',
  'channel & secretive never missing',
  'channel & discount & leftout never',
  'price positioning & foundout leftout',
  'price positioning & secretive refuse never',
  'competitor & secretive refuse leftout',
  'competitor study & secretive refuse never leftout',
  'mark & remove missing',
  'casestudy & refuse remove secretive',
  'mark casestudy & never & foundout',
  'invoice & nopay missing late chase',
  'nopay & silence never again',
  'insult shout threat & us them public',
  'insult & public shout',
  'threat & them boss',
  'solved & past',
  'agreed paid & train designtask extra',
  'third & late missing',
  'ourside apology & late badresult',
  'thanks happy & goodresult us',
  'transparent & plans price channel competitor data',
  'reasonable agreed & check pledge critic late',
  'hypothetical & late missing agreed',
];

interface Template {
  readonly name: string;
  readonly groups: readonly (readonly string[])[];
}

const templates: readonly Template[] = sources.map((name) => ({
  name,
  groups: name.split(' & ').map((g) => g.split(' ')),
}));

/** Names of the templates that fire on a set of concepts. */
export function templatesIn(concepts: ReadonlySet<string>): string[] {
  const fired: string[] = [];
  for (const { name, groups } of templates) {
    if (groups.every((group) => group.some((c) => concepts.has(c)))) fired.push(name);
  }
  return fired;
}
