import type { Area } from '../area.ts';

/**
 * What changed in a client against its own past. The sentences have: `count` of `of` in the recent time (at most six
 * months), `earlier` of `earlierOf` before, `from` and `to` a month, unpaid `hours`.
 */
export const driftTexts = {
  balance: {
    it: 'negli ultimi sei mesi {{count}} fatti su {{of}} parlano contro il rapporto, prima {{earlier}} su {{earlierOf}}',
    en: 'in the last six months {{count}} of {{of}} facts speak against the relationship; before {{earlier}} of {{earlierOf}}',
  },
  recognition: {
    it: 'consegne accolte con freddezza: {{count}} su {{of}} riscontri, prima {{earlier}} su {{earlierOf}}',
    en: 'deliveries received coolly: {{count}} of {{of}} responses, before {{earlier}} of {{earlierOf}}',
  },
  lateness: {
    it: 'richieste soddisfatte in ritardo: {{count}} su {{of}}, prima {{earlier}} su {{earlierOf}}',
    en: 'requests met late: {{count}} of {{of}}, before {{earlier}} of {{earlierOf}}',
  },
  unpaid: {
    it: 'lavoro in più non pagato: {{hours}} ore in {{count}} occasioni, {{to}} al mese, prima {{from}}',
    en: 'unpaid extra work: {{hours}} hours on {{count}} occasions, {{to}} a month, before {{from}}',
  },
  controls: {
    it: 'controlli e rifacimenti: {{count}}, {{to}} al mese, prima {{from}}',
    en: 'checks and rework: {{count}}, {{to}} a month, before {{from}}',
  },
  decisions: {
    it: 'decisioni sapute dopo: {{count}}, {{to}} al mese, prima {{from}}',
    en: 'decisions learned afterwards: {{count}}, {{to}} a month, before {{from}}',
  },
  advice: {
    it: 'consigli ignorati: {{count}} su {{of}}, prima {{earlier}} su {{earlierOf}}',
    en: 'advice ignored: {{count}} of {{of}}, before {{earlier}} of {{earlierOf}}',
  },
  briefs: {
    it: 'brief deboli, dopo l’avvio o mai arrivati: {{count}}, {{to}} al mese, prima {{from}}',
    en: 'briefs weak, after the start or never: {{count}}, {{to}} a month, before {{from}}',
  },
  meetings: {
    it: 'incontri saltati o senza preparazione: {{count}}, {{to}} al mese, prima {{from}}',
    en: 'meetings missed or unprepared: {{count}}, {{to}} a month, before {{from}}',
  },
  refusals: {
    it: 'presentazioni e informazioni negate: {{count}}, {{to}} al mese, prima {{from}}',
    en: 'introductions and information refused: {{count}}, {{to}} a month, before {{from}}',
  },
  silence: {
    it: 'silenzi oltre la cadenza: {{count}} su {{of}} attese, prima {{earlier}} su {{earlierOf}}',
    en: 'silences beyond the cadence: {{count}} of {{of}} waits, before {{earlier}} of {{earlierOf}}',
  },
  'what.balance': { it: 'Bilancio dei fatti', en: 'Balance of facts' },
  'what.recognition': { it: 'Riscontro alle consegne', en: 'Response to deliveries' },
  'what.lateness': { it: 'Ritardi dei materiali', en: 'Late material' },
  'what.unpaid': { it: 'Ore non pagate', en: 'Unpaid hours' },
  'what.controls': { it: 'Controlli', en: 'Checks on our work' },
  'what.decisions': { it: 'Decisioni sapute dopo', en: 'Decisions learned afterwards' },
  'what.advice': { it: 'Consigli ignorati', en: 'Advice ignored' },
  'what.briefs': { it: 'Brief', en: 'Briefs' },
  'what.meetings': { it: 'Incontri saltati', en: 'Meetings missed' },
  'what.refusals': { it: 'Rifiuti', en: 'Refusals' },
  'what.silence': { it: 'Silenzi', en: 'Silences' },
  none: { it: 'Nessun cambiamento rispetto al suo passato.', en: 'No change against its own past.' },
  eased: { it: 'rientrato {{dayOn}}', en: 'eased {{dayOn}}' },
} as const satisfies Area;
