import type { ClientId, ContactId } from '../../../shared/domain/ids.ts';
import { interpretLine } from '../../../shared/domain/log-line/interpret-line.ts';
import type { Chip, Interpretation, LogContext } from '../../../shared/domain/log-line/interpretation.ts';

/** Sunday 22 November 2026, ten in the morning. */
export const now = new Date(2026, 10, 22, 10, 0).getTime();

export function client(id: string, name: string): LogContext['clients'][number] {
  return { id: id as ClientId, name };
}
export function contact(id: string, clientId: string, name: string): LogContext['contacts'][number] {
  return { id: id as ContactId, clientId: clientId as ClientId, name };
}

/** A small agency: two Giulia Bianchi at two clients, two Neri at one, names with signs in them. */
export const agency: LogContext = {
  nowMs: now,
  language: 'it',
  currentClientId: null,
  clients: [
    client('montefosco', 'Arredi Montefosco'),
    client('contract', 'Arredi Montefosco Contract'),
    client('aurora', 'Cantina Aurora'),
    client('fosco', 'Birrificio Fosco S.r.l.'),
    client('lloreal', "L'Orto & Figli"),
    client('cafe', 'Caffè Verità'),
    client('verdi', 'Studio Verdi'),
  ],
  contacts: [
    contact('rossi', 'montefosco', 'Carlo Rossi'),
    contact('brandi', 'montefosco', 'Paola Brandi'),
    contact('giulia-f', 'fosco', 'Giulia Bianchi'),
    contact('giulia-a', 'aurora', 'Giulia Bianchi'),
    contact('dangelo', 'aurora', "Dario D'Angelo"),
    contact('neri-1', 'fosco', 'Anna Neri'),
    contact('neri-2', 'fosco', 'Ugo Neri'),
    contact('verdi-p', 'verdi', 'Marta Verdi'),
  ],
};

export function read(line: string, context: Partial<LogContext> = {}): Interpretation {
  return interpretLine(line, { ...agency, ...context });
}

export function chipsOf<T extends Chip['type']>(i: Interpretation, type: T): Extract<Chip, { type: T }>[] {
  return i.chips.filter((c): c is Extract<Chip, { type: T }> => c.type === type);
}

/** The words behind a chip. */
export function wordsOf(i: Interpretation, chip: Chip): string[] {
  return [...(chip.span ? [chip.span] : []), ...(chip.apart ?? [])].map((s) => i.line.slice(s.start, s.end));
}

/** `YYYY-MM-DD HH:MM` in local time. */
export function local(ms: number): string {
  const d = new Date(ms);
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${d.getFullYear()}-${pad(d.getMonth() + 1)}-${pad(d.getDate())} ${pad(d.getHours())}:${pad(d.getMinutes())}`;
}
