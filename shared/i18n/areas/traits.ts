import type { Area } from '../area.ts';

/** What the five traits and the four conditions were read from, and what is missing. Names of traits are the domain's. */
export const traitsTexts = {
  rated: { it: 'valutato {{level}}', en: 'rated {{level}}' },
  'goals-agreed': { it: 'obiettivi concordati', en: 'goals agreed' },
  'goals-none': { it: 'nessun obiettivo concordato', en: 'no agreed goals' },
  'scope-imposed_one': { it: '{{count}} modifica imposta', en: '{{count}} change imposed' },
  'scope-imposed_other': { it: '{{count}} modifiche imposte', en: '{{count}} changes imposed' },
  distance_one: {
    it: 'lontano dal cliente ideale in {{count}} punto su {{of}}',
    en: 'away from the ideal client on {{count}} point of {{of}}',
  },
  distance_other: {
    it: 'lontano dal cliente ideale in {{count}} punti su {{of}}',
    en: 'away from the ideal client on {{count}} points of {{of}}',
  },
  'missing-signal': { it: '«{{signal}}» non è noto', en: '“{{signal}}” is not known' },
  'missing-hours-and-revenue': {
    it: 'mancano ore e ricavi a confronto',
    en: 'hours and revenue to compare are missing',
  },
  'missing-effective-rate': { it: 'manca la tariffa effettiva', en: 'the effective rate is missing' },
  'missing-contact-channel': {
    it: 'il diario non dice se i contatti saltano il canale concordato',
    en: 'the log does not tell whether contacts bypass the agreed channel',
  },
  'missing-replicable-effort': {
    it: 'non si sa se il lavoro serve anche per altri clienti',
    en: 'whether the work serves other clients is not known',
  },
  'missing-profile': {
    it: 'il cliente ideale non è ancora descritto nelle impostazioni',
    en: 'the ideal client is not yet described in the settings',
  },
  'missing-use': {
    it: 'nessun fatto su ruoli, formazione e brief',
    en: 'no facts on roles, training and briefs',
  },
  'missing-expectations': {
    it: 'nessun fatto su critiche e controlli',
    en: 'no facts on criticism and checks',
  },
  'condition.fair-price': { it: 'Paga un prezzo giusto', en: 'Pays a fair price' },
  'condition.right-use': { it: 'Usa il servizio come si deve', en: 'Uses the service rightly' },
  'condition.clear-goals': { it: 'Riconosce obiettivi chiari', en: 'Recognises clear goals' },
  'condition.right-expectations': { it: 'Ha aspettative corrette', en: 'Holds correct expectations' },
  'met.yes': { it: 'sì', en: 'yes' },
  'met.no': { it: 'no', en: 'no' },
  'met.unknown': { it: 'non noto', en: 'not known' },
  'level.0': { it: 'assente', en: 'absent' },
  'level.1': { it: 'accenno', en: 'hint' },
  'level.2': { it: 'chiaro', en: 'clear' },
  'level.3': { it: 'forte', en: 'strong' },
  'level.unknown': { it: 'troppo poco noto', en: 'too little known' },
  'property.segment': { it: 'segmento', en: 'segment' },
  'property.tier': { it: 'livello di servizio', en: 'service tier' },
  'property.tag': { it: 'etichetta', en: 'tag' },
  'property.kind': { it: 'tipo di cliente', en: 'kind of client' },
  'property.cadence-days': { it: 'cadenza dei contatti', en: 'cadence of contact' },
  'property.years': { it: 'anni di rapporto', en: 'years of relationship' },
  'property.agreed-goals': { it: 'obiettivi concordati', en: 'agreed goals' },
  'property.contact-process': { it: 'percorso di contatto', en: 'contact process' },
  'property.commission-deal': { it: 'accordo a percentuale', en: 'commission deal' },
} as const satisfies Area;
