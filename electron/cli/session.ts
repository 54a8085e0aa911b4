import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../shared/contract/contract.ts';
import type { ClientId } from '../../shared/domain/ids.ts';
import type { Language } from '../../shared/domain/language.ts';
import type { EpochMs } from '../../shared/domain/time.ts';
import type { Translator } from '../../shared/i18n/translator.ts';

/** The workbench as a command sees it. */
export type CommandClient = ContractRouterClient<Contract>;

/** Thrown for words on the command line that mean nothing: exit code 2. */
export class UsageError extends Error {}

/** One run of the command line: the open workspace and how to speak. */
export interface Session {
  readonly client: CommandClient;
  readonly language: Language;
  readonly text: Translator;
  readonly nowMs: EpochMs;
  /** Reads the notes that wait to be read, to the last one: no window does it meanwhile. */
  readonly readNotes: () => void;
  /** The result: one JSON value with `--json`, else the lines. Only results go to stdout. */
  result(value: unknown, lines: readonly string[]): void;
  /** A message for a person, on stderr. */
  say(line: string): void;
}

/** Finds a client by id, by name, or by the only name that begins like it. Refused by the caller's sentence when none or several do. */
export async function findClientId(session: Session, wanted: string): Promise<ClientId> {
  const clients = await session.client.clients.list();
  const key = fold(wanted);
  const exact = clients.find((c) => c.id === wanted || fold(c.name) === key);
  if (exact) return exact.id;
  const similar = clients.filter((c) => fold(c.name).includes(key));
  const [only] = similar;
  if (only && similar.length === 1) return only.id;
  throw new ClientNotFound(
    wanted,
    similar.map((c) => c.name),
  );
}

/** No client, or more than one, answers to the name. */
export class ClientNotFound extends Error {
  readonly wanted: string;
  readonly similar: readonly string[];
  constructor(wanted: string, similar: readonly string[]) {
    super(wanted);
    this.wanted = wanted;
    this.similar = similar;
  }
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
