import type { ClientKind, ClientStatus } from '../../../../shared/domain/client.ts';
import { clientKinds, clientStatuses } from '../../../../shared/domain/client.ts';
import type { InteractionKind } from '../../../../shared/domain/interaction.ts';
import { interactionKinds } from '../../../../shared/domain/interaction.ts';
import { foldLine } from '../../../../shared/domain/log-line/fold-line.ts';
import { findKind } from '../../../../shared/domain/log-line/kinds.ts';
import type { CellResult } from './cell-result.ts';
import { bad, good } from './cell-result.ts';

const clientKindWords: Readonly<Record<ClientKind, readonly string[]>> = {
  company: [
    'azienda',
    'societa',
    'ditta',
    'impresa',
    'srl',
    'spa',
    'business',
    'firm',
    'organization',
    'organizzazione',
    'b2b',
    'persona giuridica',
  ],
  person: [
    'persona',
    'privato',
    'persona fisica',
    'professionista',
    'freelance',
    'libero professionista',
    'individual',
    'private',
    'consumer',
  ],
  'public-body': [
    'ente pubblico',
    'ente',
    'pubblica amministrazione',
    'pa',
    'p a',
    'comune',
    'public body',
    'public',
    'public sector',
    'government',
  ],
};
const statusWords: Readonly<Record<ClientStatus, readonly string[]>> = {
  prospect: [
    'potenziale',
    'potenziale cliente',
    'lead',
    'contatto',
    'trattativa',
    'in trattativa',
    'potential',
  ],
  active: ['attivo', 'attiva', 'cliente', 'in corso', 'client', 'customer', 'current', 'open'],
  paused: ['in pausa', 'pausa', 'sospeso', 'sospesa', 'on hold', 'suspended', 'hold'],
  ended: [
    'concluso',
    'conclusa',
    'cessato',
    'cessata',
    'chiuso',
    'chiusa',
    'ex cliente',
    'ex',
    'perso',
    'inattivo',
    'closed',
    'former',
    'lost',
    'inactive',
    'churned',
  ],
};
const interactionWords: Readonly<Record<InteractionKind, readonly string[]>> = {
  call: ['call', 'chiamata', 'telefonata', 'phone', 'telefono', 'phone call', 'tel'],
  meeting: [
    'meeting',
    'riunione',
    'incontro',
    'appuntamento',
    'visita',
    'visit',
    'appointment',
    'videoconferenza',
    'zoom',
    'teams',
  ],
  email: ['email', 'e mail', 'mail', 'pec', 'posta'],
  message: ['message', 'messaggio', 'chat', 'sms', 'whatsapp', 'slack', 'telegram'],
  delivery: ['delivery', 'consegna', 'rilascio', 'release'],
  note: ['note', 'nota', 'appunto', 'altro', 'other', 'memo'],
};

/** Company, person or public body, in Italian or English. */
export function readClientKind(text: string): CellResult<ClientKind> {
  const found = choiceIn(text, clientKinds, clientKindWords);
  return found === null ? bad('client-kind-unknown', { text }) : good(found);
}

/** Prospect, active, paused or ended, in Italian or English. */
export function readClientStatus(text: string): CellResult<ClientStatus> {
  const found = choiceIn(text, clientStatuses, statusWords);
  return found === null ? bad('status-unknown', { text }) : good(found);
}

/** The kind of an interaction: its own words, else any that the one-line entry understands. */
export function readInteractionKind(text: string): CellResult<InteractionKind> {
  const found = choiceIn(text, interactionKinds, interactionWords) ?? findKind(foldLine(text))?.kind ?? null;
  return found === null ? bad('kind-unknown', { text }) : good(found);
}

function choiceIn<T extends string>(
  text: string,
  choices: readonly T[],
  words: Readonly<Record<T, readonly string[]>>,
): T | null {
  const key = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return choices.find((choice) => choice.replace('-', ' ') === key || words[choice].includes(key)) ?? null;
}
