import type { ImportKind } from '../../../shared/contract/imports.ts';

/** A field of ours that a column of a table can be read as. */
export interface ImportField {
  readonly field: string;
  readonly required: boolean;
  /** Folded names of columns, the surest first, by language; of two fields that want a column the surer gets it. */
  readonly it: readonly string[];
  readonly en: readonly string[];
}

const clientFields: readonly ImportField[] = [
  {
    field: 'name',
    required: true,
    it: [
      'nome cliente',
      'ragione sociale',
      'denominazione',
      'cliente',
      'azienda',
      'societa',
      'ditta',
      'organizzazione',
      'intestazione',
      'nome',
    ],
    en: [
      'client name',
      'company name',
      'customer name',
      'client',
      'company',
      'customer',
      'account',
      'account name',
      'organization',
      'organisation',
      'name',
    ],
  },
  {
    field: 'kind',
    required: false,
    it: ['tipo cliente', 'natura', 'natura giuridica', 'tipo'],
    en: ['client kind', 'client type', 'customer type', 'kind', 'type'],
  },
  {
    field: 'status',
    required: false,
    it: ['stato cliente', 'stato', 'stato rapporto'],
    en: ['client status', 'status', 'state'],
  },
  {
    field: 'segment',
    required: false,
    it: ['segmento', 'settore', 'comparto', 'categoria'],
    en: ['segment', 'segment name', 'sector', 'industry', 'category'],
  },
  {
    field: 'tier',
    required: false,
    it: ['livello di servizio', 'fascia', 'livello', 'pacchetto', 'piano'],
    en: ['service tier', 'tier', 'plan', 'package'],
  },
  {
    field: 'services',
    required: false,
    it: ['servizi', 'servizio', 'servizi attivi'],
    en: ['services', 'service'],
  },
  {
    field: 'sinceOn',
    required: false,
    it: ['cliente dal', 'inizio rapporto', 'data inizio', 'dal', 'inizio', 'da'],
    en: [
      'client since',
      'customer since',
      'since',
      'since on',
      'sinceon',
      'since date',
      'start date',
      'start',
      'started on',
    ],
  },
  {
    field: 'endedOn',
    required: false,
    it: ['fine rapporto', 'cessato il', 'data fine', 'concluso il', 'fine', 'al', 'fino al'],
    en: ['ended on', 'endedon', 'ended', 'end date', 'end', 'until'],
  },
  {
    field: 'cadenceDays',
    required: false,
    it: ['cadenza giorni', 'cadenza', 'silenzio massimo', 'frequenza contatti', 'giorni tra i contatti'],
    en: ['cadence days', 'cadencedays', 'cadence', 'contact every days', 'contact frequency'],
  },
  {
    field: 'tags',
    required: false,
    it: ['etichette', 'etichetta'],
    en: ['tags', 'tag', 'tag names', 'labels'],
  },
  {
    field: 'agreement',
    required: false,
    it: ['accordo', 'contratto'],
    en: ['agreement', 'contract', 'terms'],
  },
  {
    field: 'note',
    required: false,
    it: ['note', 'nota', 'annotazioni', 'appunti', 'osservazioni'],
    en: ['notes', 'note', 'remarks', 'comments', 'comment'],
  },
  {
    field: 'contactName',
    required: false,
    it: [
      'nome contatto',
      'contatto',
      'referente',
      'persona di riferimento',
      'nome referente',
      'nome e cognome',
      'nome',
    ],
    en: [
      'contact name',
      'contactname',
      'contact',
      'contact person',
      'primary contact',
      'full name',
      'person',
      'name',
    ],
  },
  {
    field: 'contactRole',
    required: false,
    it: ['ruolo contatto', 'ruolo', 'ruolo referente', 'mansione', 'qualifica'],
    en: ['contact role', 'contactrole', 'role', 'job title', 'title', 'position'],
  },
  {
    field: 'contactEmail',
    required: false,
    it: ['email contatto', 'e-mail contatto', 'posta elettronica', 'indirizzo email', 'email referente'],
    en: ['contact email', 'contactemail', 'email', 'e-mail', 'mail', 'email address'],
  },
  {
    field: 'contactPhone',
    required: false,
    it: [
      'telefono contatto',
      'telefono',
      'cellulare',
      'recapito',
      'recapito telefonico',
      'telefono referente',
    ],
    en: ['contact phone', 'contactphone', 'phone', 'phone number', 'mobile', 'telephone', 'tel'],
  },
];

const interactionFields: readonly ImportField[] = [
  {
    field: 'occurredOn',
    required: true,
    it: [
      'data',
      'data e ora',
      'data ora',
      'data interazione',
      'data contatto',
      'giorno',
      'quando',
      'data inizio',
    ],
    en: [
      'date',
      'occurred on',
      'occurredon',
      'date and time',
      'date time',
      'datetime',
      'day',
      'when',
      'start date',
      'occurred at',
    ],
  },
  {
    field: 'time',
    required: false,
    it: ['ora', 'orario', 'ora inizio', 'ora di inizio'],
    en: ['time', 'start time', 'hour', 'at'],
  },
  {
    field: 'kind',
    required: false,
    it: ['tipo', 'tipologia', 'tipo interazione', 'tipo di interazione', 'tipo contatto', 'canale', 'mezzo'],
    en: ['kind', 'type', 'interaction type', 'activity type', 'channel', 'medium'],
  },
  ...['', '2', '3', '4', '5'].map((n) => ({
    field: `clients${n}`,
    required: n === '',
    it: numbered(n, ['clienti', 'cliente', 'nome cliente', 'ragione sociale', 'azienda', 'societa', 'ditta']),
    en: numbered(n, [
      'clients',
      'client',
      'client name',
      'client names',
      'customer',
      'customer name',
      'company',
      'company name',
      'account',
    ]),
  })),
  {
    field: 'contacts',
    required: false,
    it: [
      'contatti',
      'contatto',
      'referente',
      'referenti',
      'persona',
      'persone',
      'partecipanti',
      'interlocutore',
    ],
    en: [
      'contacts',
      'contact',
      'contact name',
      'contact names',
      'people',
      'person',
      'attendees',
      'participants',
    ],
  },
  {
    field: 'durationMin',
    required: false,
    it: ['durata min', 'durata minuti', 'durata', 'minuti', 'durata ore', 'ore', 'tempo'],
    en: [
      'duration min',
      'durationmin',
      'duration minutes',
      'duration',
      'minutes',
      'duration hours',
      'duration h',
      'hours',
      'time spent',
    ],
  },
  {
    field: 'text',
    required: false,
    it: [
      'testo',
      'descrizione',
      'che cosa e successo',
      'cosa e successo',
      'contenuto',
      'riassunto',
      'sintesi',
      'dettagli',
      'oggetto',
      'note',
      'nota',
      'appunti',
    ],
    en: [
      'text',
      'description',
      'what happened',
      'summary',
      'details',
      'content',
      'body',
      'subject',
      'notes',
      'note',
      'comment',
    ],
  },
  {
    field: 'text2',
    required: false,
    it: ['note', 'nota', 'appunti', 'dettagli', 'osservazioni', 'commento', 'descrizione', 'testo 2'],
    en: ['notes', 'note', 'comment', 'comments', 'details', 'description', 'body', 'text 2'],
  },
  { field: 'facts', required: false, it: ['fatti', 'prove'], en: ['facts', 'evidence'] },
];

/** The fields of a kind; a file of lines has none, as every line says all of it. */
export const importFields: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  clients: clientFields,
  interactions: interactionFields,
  lines: [],
};

/** A column's name as it is compared: without case, accents, signs. */
export function headerKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
}

function numbered(n: string, names: readonly string[]): string[] {
  return n === '' ? [...names, ...names.map((name) => `${name} 1`)] : names.map((name) => `${name} ${n}`);
}
