import type { Area } from '../area.ts';

/**
 * What changed in a client against its own past, each sentence to be read aloud: how it is now, and how it was
 * (`before`, `usedTo`, `neverBefore`; with `Until`: up to a day long ago). Values: `count` of `of` in the recent time `recentSpan` («negli ultimi sei mesi»),
 * unpaid `spentHours`, `slowDays` after which a reply is slow, `monthlyRate` before («circa una volta al mese»).
 */
export const driftTexts = {
  balance_one: {
    it: '{{recentSpan}} {{count}} fatto su {{of}} parla contro il rapporto',
    en: '{{recentSpan}} {{count}} of {{of}} facts speaks against the relationship',
  },
  balance_other: {
    it: '{{recentSpan}} {{count}} fatti su {{of}} parlano contro il rapporto',
    en: '{{recentSpan}} {{count}} of {{of}} facts speak against the relationship',
  },
  recognition_one: {
    it: '{{recentSpan}} {{count}} riscontro su {{of}} al nostro lavoro è stato freddo',
    en: '{{recentSpan}} {{count}} of {{of}} responses to our work was cool',
  },
  recognition_other: {
    it: '{{recentSpan}} {{count}} riscontri su {{of}} al nostro lavoro sono stati freddi',
    en: '{{recentSpan}} {{count}} of {{of}} responses to our work were cool',
  },
  lateness_one: {
    it: '{{recentSpan}} quello che chiediamo ha tardato una volta su {{of}}',
    en: '{{recentSpan}} what we asked for was late one time in {{of}}',
  },
  lateness_other: {
    it: '{{recentSpan}} quello che chiediamo ha tardato {{count}} volte su {{of}}',
    en: '{{recentSpan}} what we asked for was late {{count}} times in {{of}}',
  },
  replies_one: {
    it: '{{recentSpan}} per una risposta su {{of}} abbiamo aspettato più di {{slowDays}}',
    en: '{{recentSpan}} one reply in {{of}} kept us waiting for more than {{slowDays}}',
  },
  replies_other: {
    it: '{{recentSpan}} per {{count}} risposte su {{of}} abbiamo aspettato più di {{slowDays}}',
    en: '{{recentSpan}} {{count}} replies in {{of}} kept us waiting for more than {{slowDays}}',
  },
  unpaid_one: {
    it: '{{recentSpan}} abbiamo lavorato {{spentHours}} in più senza compenso, in un’occasione',
    en: '{{recentSpan}} we gave {{spentHours}} of unpaid work, on one occasion',
  },
  unpaid_other: {
    it: '{{recentSpan}} abbiamo lavorato {{spentHours}} in più senza compenso, in {{count}} occasioni',
    en: '{{recentSpan}} we gave {{spentHours}} of unpaid work, on {{count}} occasions',
  },
  controls_one: {
    it: '{{recentSpan}} ci hanno chiesto un controllo o un rifacimento',
    en: '{{recentSpan}} we were asked for one check or round of rework',
  },
  controls_other: {
    it: '{{recentSpan}} ci hanno chiesto {{count}} controlli o rifacimenti',
    en: '{{recentSpan}} we were asked for {{count}} checks or rounds of rework',
  },
  decisions_one: {
    it: '{{recentSpan}} abbiamo saputo di una decisione a cose fatte',
    en: '{{recentSpan}} we heard of one decision only afterwards',
  },
  decisions_other: {
    it: '{{recentSpan}} abbiamo saputo di {{count}} decisioni a cose fatte',
    en: '{{recentSpan}} we heard of {{count}} decisions only afterwards',
  },
  advice_one: {
    it: '{{recentSpan}} {{count}} consiglio su {{of}} è rimasto inascoltato',
    en: '{{recentSpan}} {{count}} of {{of}} pieces of advice went unheeded',
  },
  advice_other: {
    it: '{{recentSpan}} {{count}} consigli su {{of}} sono rimasti inascoltati',
    en: '{{recentSpan}} {{count}} of {{of}} pieces of advice went unheeded',
  },
  briefs_one: {
    it: '{{recentSpan}} un brief è arrivato debole, a lavoro avviato o per niente',
    en: '{{recentSpan}} one brief was weak, came after the start or did not come',
  },
  briefs_other: {
    it: '{{recentSpan}} {{count}} brief sono arrivati deboli, a lavoro avviato o per niente',
    en: '{{recentSpan}} {{count}} briefs were weak, came after the start or did not come',
  },
  meetings_one: {
    it: '{{recentSpan}} un incontro è saltato, o il referente è arrivato impreparato',
    en: '{{recentSpan}} one meeting fell through, or their contact came unprepared',
  },
  meetings_other: {
    it: '{{recentSpan}} {{count}} incontri sono saltati, o il referente è arrivato impreparato',
    en: '{{recentSpan}} {{count}} meetings fell through, or their contact came unprepared',
  },
  refusals_one: {
    it: '{{recentSpan}} ci hanno negato una presentazione o un’informazione',
    en: '{{recentSpan}} we were refused one introduction or piece of information',
  },
  refusals_other: {
    it: '{{recentSpan}} ci hanno negato {{count}} presentazioni o informazioni',
    en: '{{recentSpan}} we were refused {{count}} introductions or pieces of information',
  },
  silence_one: {
    it: '{{recentSpan}} il silenzio ha superato la cadenza una volta su {{of}}',
    en: '{{recentSpan}} the silence outlasted the cadence one time in {{of}}',
  },
  silence_other: {
    it: '{{recentSpan}} il silenzio ha superato la cadenza {{count}} volte su {{of}}',
    en: '{{recentSpan}} the silence outlasted the cadence {{count}} times in {{of}}',
  },
  before_zero: { it: 'prima mai in {{of}} casi', en: 'up from none in {{of}}' },
  before_one: { it: 'prima {{count}} su {{of}}', en: 'up from {{count}} in {{of}}' },
  before_other: { it: 'prima {{count}} su {{of}}', en: 'up from {{count}} in {{of}}' },
  usedTo: { it: 'prima capitava {{monthlyRate}}', en: 'which used to happen {{monthlyRate}}' },
  neverBefore: { it: 'prima non era mai capitato', en: 'which had never happened before' },
  beforeUntil_zero: {
    it: 'mai in {{of}} casi fino {{pastUpTo}}',
    en: 'up from none in {{of}} until {{pastUpTo}}',
  },
  beforeUntil_one: {
    it: 'era {{count}} su {{of}} fino {{pastUpTo}}',
    en: 'up from {{count}} in {{of}} until {{pastUpTo}}',
  },
  beforeUntil_other: {
    it: 'erano {{count}} su {{of}} fino {{pastUpTo}}',
    en: 'up from {{count}} in {{of}} until {{pastUpTo}}',
  },
  usedToUntil: {
    it: 'fino {{pastUpTo}} capitava {{monthlyRate}}',
    en: 'which until {{pastUpTo}} happened {{monthlyRate}}',
  },
  neverBeforeUntil: {
    it: 'fino {{pastUpTo}} non era mai capitato',
    en: 'which had never happened until {{pastUpTo}}',
  },

  lastWeeks_one: { it: 'nell’ultima settimana', en: 'in the last week' },
  lastWeeks_other: { it: 'nelle ultime {{number}} settimane', en: 'in the last {{number}} weeks' },
  lastMonths_one: { it: 'nell’ultimo mese', en: 'in the last month' },
  lastMonths_other: { it: 'negli ultimi {{number}} mesi', en: 'in the last {{number}} months' },
  weeksUpTo_one: { it: 'nella settimana fino {{upTo}}', en: 'in the week to {{upTo}}' },
  weeksUpTo_other: {
    it: 'nelle {{number}} settimane fino {{upTo}}',
    en: 'in the {{number}} weeks to {{upTo}}',
  },
  monthsUpTo_one: { it: 'nel mese fino {{upTo}}', en: 'in the month to {{upTo}}' },
  monthsUpTo_other: { it: 'nei {{number}} mesi fino {{upTo}}', en: 'in the {{number}} months to {{upTo}}' },
  never: { it: 'mai', en: 'never' },
  timesAMonth_one: { it: 'circa una volta al mese', en: 'about once a month' },
  timesAMonth_other: { it: 'circa {{number}} volte al mese', en: 'about {{number}} times a month' },
  onceInMonths: { it: 'circa una volta ogni {{number}} mesi', en: 'about once every {{number}} months' },
  onceAYear: { it: 'circa una volta l’anno', en: 'about once a year' },
  rarely: { it: 'meno di una volta l’anno', en: 'less than once a year' },
  inDays_one: { it: 'un giorno', en: 'one day' },
  inDays_other: { it: '{{count}} giorni', en: '{{count}} days' },
  inHours_one: { it: 'un’ora', en: 'one hour' },
  inHours_other: { it: '{{number}} ore', en: '{{number}} hours' },

  'what.balance': { it: 'Bilancio dei fatti', en: 'Balance of facts' },
  'what.recognition': { it: 'Riscontro alle consegne', en: 'Response to deliveries' },
  'what.lateness': { it: 'Ritardi', en: 'Lateness' },
  'what.replies': { it: 'Attesa delle risposte', en: 'Waiting for replies' },
  'what.unpaid': { it: 'Ore non pagate', en: 'Unpaid hours' },
  'what.controls': { it: 'Controlli', en: 'Checks on our work' },
  'what.decisions': { it: 'Decisioni', en: 'Decisions' },
  'what.advice': { it: 'Consigli', en: 'Advice' },
  'what.briefs': { it: 'Brief', en: 'Briefs' },
  'what.meetings': { it: 'Incontri', en: 'Meetings' },
  'what.refusals': { it: 'Rifiuti', en: 'Refusals' },
  'what.silence': { it: 'Silenzi', en: 'Silences' },
  none: { it: 'Nessun cambiamento rispetto al suo passato.', en: 'No change against its own past.' },
  eased: { it: 'rientrato {{dayOn}}', en: 'eased {{dayOn}}' },
} as const satisfies Area;
