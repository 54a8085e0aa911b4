import type { Area } from '../area.ts';

/**
 * Pieces of the sentence that explains a measured signal, joined by commas. Where a piece is too long for a column,
 * `<key>-short` says it in fewer words. Values that end in `MonthOn` come
 * as «a maggio», «in May»; in `DayOn` as «il 3 ottobre», «on 3 October».
 */
export const measuredTexts = {
  'no-facts': { it: 'nessun fatto nel diario', en: 'no facts in the log' },
  'no-fact': { it: 'nessun fatto', en: 'no facts' },
  'no-commission': { it: 'nessun accordo a percentuale', en: 'no commission agreement' },
  'no-invoices': { it: 'il diario non dice delle fatture', en: 'the log does not tell of invoices' },
  facts_one: { it: '{{count}} fatto', en: '{{count}} fact' },
  facts_other: { it: '{{count}} fatti', en: '{{count}} facts' },

  'little-recognition_one': {
    it: '{{count}} consegna su {{of}} senza riscontro',
    en: '{{count}} of {{of}} deliveries without a word of recognition',
  },
  'little-recognition_other': {
    it: '{{count}} consegne su {{of}} senza riscontro',
    en: '{{count}} of {{of}} deliveries without a word of recognition',
  },
  thanks_one: { it: '{{count}} ringraziamento', en: '{{count}} thank-you' },
  thanks_other: { it: '{{count}} ringraziamenti', en: '{{count}} thank-yous' },
  'their-credit_one': {
    it: '{{count}} merito su {{of}} a sé stessi',
    en: 'credit taken for {{count}} result of {{of}}',
  },
  'their-credit_other': {
    it: '{{count}} meriti su {{of}} a sé stessi',
    en: 'credit taken for {{count}} results of {{of}}',
  },
  'our-blame_one': { it: '{{count}} colpa data a noi', en: 'blamed on us {{count}} time' },
  'our-blame_other': { it: '{{count}} colpe date a noi', en: 'blamed on us {{count}} times' },
  'criticised-goal-met_one': {
    it: '{{count}} critica a obiettivo raggiunto',
    en: '{{count}} criticism with the goal met',
  },
  'criticised-goal-met_other': {
    it: '{{count}} critiche a obiettivo raggiunto',
    en: '{{count}} criticisms with the goal met',
  },
  criticised_one: { it: '{{count}} critica', en: '{{count}} criticism' },
  criticised_other: { it: '{{count}} critiche', en: '{{count}} criticisms' },
  'no-criticism_one': {
    it: 'nessuna critica in {{count}} consegna',
    en: 'no criticism in {{count}} delivery',
  },
  'no-criticism_other': {
    it: 'nessuna critica in {{count}} consegne',
    en: 'no criticism in {{count}} deliveries',
  },

  'decisions-later_one': {
    it: '{{count}} decisione su {{of}} saputa dopo',
    en: '{{count}} of {{of}} decisions learned afterwards',
  },
  'decisions-later_other': {
    it: '{{count}} decisioni su {{of}} sapute dopo',
    en: '{{count}} of {{of}} decisions learned afterwards',
  },
  'decisions-without-us_one': {
    it: '{{count}} decisione su {{of}} presa senza di noi',
    en: '{{count}} of {{of}} decisions taken without us',
  },
  'decisions-without-us_other': {
    it: '{{count}} decisioni su {{of}} prese senza di noi',
    en: '{{count}} of {{of}} decisions taken without us',
  },
  'commercial-without-us_one': {
    it: '{{count}} decisione commerciale su {{of}} senza di noi',
    en: '{{count}} of {{of}} commercial decisions without us',
  },
  'commercial-without-us_other': {
    it: '{{count}} decisioni commerciali su {{of}} senza di noi',
    en: '{{count}} of {{of}} commercial decisions without us',
  },
  'plans-silent_one': {
    it: 'nessun discorso sul futuro da {{count}} mese',
    en: 'no word of the future for {{count}} month',
  },
  'plans-silent_other': {
    it: 'nessun discorso sul futuro da {{count}} mesi',
    en: 'no word of the future for {{count}} months',
  },
  'plans-spoken_one': {
    it: 'del futuro si è parlato {{count}} mese fa',
    en: 'the future was spoken of {{count}} month ago',
  },
  'plans-spoken_other': {
    it: 'del futuro si è parlato {{count}} mesi fa',
    en: 'the future was spoken of {{count}} months ago',
  },
  'plans-fresh': {
    it: 'del futuro si è parlato nell’ultimo mese',
    en: 'the future was spoken of within the last month',
  },
  'plans-unanswered_one': {
    it: '{{count}} domanda sui piani senza risposta',
    en: '{{count}} question on the plans unanswered',
  },
  'plans-unanswered_other': {
    it: '{{count}} domande sui piani senza risposta',
    en: '{{count}} questions on the plans unanswered',
  },
  'plans-later_one': {
    it: '{{count}} decisione strategica saputa dopo',
    en: '{{count}} strategic decision learned afterwards',
  },
  'plans-later_other': {
    it: '{{count}} decisioni strategiche sapute dopo',
    en: '{{count}} strategic decisions learned afterwards',
  },
  'advice-ignored_one': {
    it: '{{count}} consiglio su {{of}} ignorato',
    en: '{{count}} of {{of}} pieces of advice ignored',
  },
  'advice-ignored_other': {
    it: '{{count}} consigli su {{of}} ignorati',
    en: '{{count}} of {{of}} pieces of advice ignored',
  },

  'gag-request_one': {
    it: '{{count}} richiesta di riserbo {{lastMonthOn}}',
    en: '{{count}} request for silence {{lastMonthOn}}',
  },
  'gag-request_other': {
    it: '{{count}} richieste di riserbo, l’ultima {{lastMonthOn}}',
    en: '{{count}} requests for silence, the last {{lastMonthOn}}',
  },
  suspicion_one: { it: '{{count}} sospetto {{lastMonthOn}}', en: '{{count}} suspicion {{lastMonthOn}}' },
  suspicion_other: {
    it: '{{count}} sospetti, l’ultimo {{lastMonthOn}}',
    en: '{{count}} suspicions, the last {{lastMonthOn}}',
  },
  'controls-goal-met_one': {
    it: '{{count}} controllo a obiettivo raggiunto',
    en: '{{count}} check with the goal met',
  },
  'controls-goal-met_other': {
    it: '{{count}} controlli a obiettivo raggiunto',
    en: '{{count}} checks with the goal met',
  },
  controls_one: { it: '{{count}} controllo', en: '{{count}} check' },
  controls_other: { it: '{{count}} controlli', en: '{{count}} checks' },
  'introductions-refused_one': { it: '{{count}} presentazione negata', en: '{{count}} introduction refused' },
  'introductions-refused_other': {
    it: '{{count}} presentazioni negate',
    en: '{{count}} introductions refused',
  },
  'credit-removed_one': { it: 'nostro nome tolto {{lastDayOn}}', en: 'our name removed {{lastDayOn}}' },
  'credit-removed_other': {
    it: 'nostro nome tolto {{count}} volte, l’ultima {{lastDayOn}}',
    en: 'our name removed {{count}} times, the last {{lastDayOn}}',
  },
  'case-study-refused_one': {
    it: '{{count}} caso di studio negato',
    en: '{{count}} case study refused',
  },
  'case-study-refused_other': {
    it: '{{count}} casi di studio negati',
    en: '{{count}} case studies refused',
  },

  'training-hours_one': {
    it: '{{hours}} h di formazione non pagata',
    en: '{{hours}} h of unpaid training',
  },
  'training-hours_other': {
    it: '{{hours}} h di formazione non pagate',
    en: '{{hours}} h of unpaid training',
  },
  'role-hours_one': { it: '{{hours}} h fuori ruolo', en: '{{hours}} h outside the role' },
  'role-hours_other': { it: '{{hours}} h fuori ruolo', en: '{{hours}} h outside the role' },

  'requests-late_one': {
    it: '{{count}} delle ultime {{of}} richieste è arrivata tardi',
    en: '{{count}} of the last {{of}} requests came late',
  },
  'requests-late_other': {
    it: '{{count}} delle ultime {{of}} richieste sono arrivate tardi',
    en: '{{count}} of the last {{of}} requests came late',
  },
  'requests-late-short_one': { it: '{{count}} su {{of}} in ritardo', en: '{{count}} of {{of}} late' },
  'requests-late-short_other': { it: '{{count}} su {{of}} in ritardo', en: '{{count}} of {{of}} late' },
  'days-late_one': { it: '{{count}} giorno in mediana', en: '{{count}} day in the median' },
  'days-late_other': { it: '{{count}} giorni in mediana', en: '{{count}} days in the median' },
  'days-late-short_one': { it: 'mediana {{count}} giorno', en: 'median {{count}} day' },
  'days-late-short_other': { it: 'mediana {{count}} giorni', en: 'median {{count}} days' },
  'unpaid-hours_one': { it: '{{hours}} ora non pagata', en: '{{hours}} unpaid hour' },
  'unpaid-hours_other': { it: '{{hours}} ore non pagate', en: '{{hours}} unpaid hours' },
  'requests-overdue_one': {
    it: '{{count}} scaduta da {{days}} giorni manca ancora',
    en: '{{count}} still missing, {{days}} days past its date',
  },
  'requests-overdue_other': {
    it: '{{count}} scadute fino a {{days}} giorni fa mancano ancora',
    en: '{{count}} still missing, up to {{days}} days past their date',
  },
  'brief-after-start_one': {
    it: '{{count}} brief su {{of}} dopo l’avvio',
    en: '{{count}} of {{of}} briefs after the start',
  },
  'brief-after-start_other': {
    it: '{{count}} brief su {{of}} dopo l’avvio',
    en: '{{count}} of {{of}} briefs after the start',
  },
  'brief-amiss_one': {
    it: '{{count}} brief su {{of}} mancante, debole o dopo l’avvio',
    en: '{{count}} of {{of}} briefs missing, weak or after the start',
  },
  'brief-amiss_other': {
    it: '{{count}} brief su {{of}} mancanti, deboli o dopo l’avvio',
    en: '{{count}} of {{of}} briefs missing, weak or after the start',
  },
  'meetings-missed_one': {
    it: '{{count}} incontro saltato su {{of}}',
    en: '{{count}} meeting of {{of}} missed',
  },
  'meetings-missed_other': {
    it: '{{count}} incontri saltati su {{of}}',
    en: '{{count}} meetings of {{of}} missed',
  },
  'contact-changed_one': { it: '{{count}} cambio di referente', en: '{{count}} change of contact' },
  'contact-changed_other': { it: '{{count}} cambi di referente', en: '{{count}} changes of contact' },

  'channels-later_one': {
    it: '{{count}} canale saputo per caso',
    en: '{{count}} channel learned by chance',
  },
  'channels-later_other': {
    it: '{{count}} canali saputi per caso',
    en: '{{count}} channels learned by chance',
  },
  'decisions-found-out_one': {
    it: '{{count}} decisione saputa dopo',
    en: '{{count}} decision learned afterwards',
  },
  'decisions-found-out_other': {
    it: '{{count}} decisioni sapute dopo',
    en: '{{count}} decisions learned afterwards',
  },
  'information-refused_one': { it: '{{count}} rifiuto', en: '{{count}} refusal' },
  'information-refused_other': { it: '{{count}} rifiuti', en: '{{count}} refusals' },
  'decisions-open_one': { it: '{{count}} decisione detta in tempo', en: '{{count}} decision told in time' },
  'decisions-open_other': {
    it: '{{count}} decisioni dette in tempo',
    en: '{{count}} decisions told in time',
  },
  abuse_one: { it: '{{count}} insulto o aggressione', en: '{{count}} case of abuse' },
  abuse_other: { it: '{{count}} insulti o aggressioni', en: '{{count}} cases of abuse' },
} as const satisfies Area;
