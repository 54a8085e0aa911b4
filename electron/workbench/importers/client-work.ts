import type { ClientFields } from '../../../shared/domain/client.ts';
import type { ContactId } from '../../../shared/domain/ids.ts';
import type { NamedClient } from './client-finder.ts';

/** Fields of a client that a table can fill and that are texts, days, numbers or choices. */
export type ClientTableFields = Pick<
  ClientFields,
  'kind' | 'status' | 'tier' | 'services' | 'sinceOn' | 'endedOn' | 'cadenceDays' | 'agreement' | 'note'
>;

/** What a row of a table of clients writes: only what it brings and ours lacks. */
export interface ClientWork {
  /** Whom it is about; the id is provisional where this row, or one above, creates the client. */
  readonly target: NamedClient;
  readonly creates: boolean;
  readonly fields: Partial<ClientTableFields>;
  readonly segmentName: string | null;
  readonly tagNames: readonly string[];
  /** A person to add (`id` null) or to fill in. */
  readonly contact: ContactWork | null;
}

export interface ContactWork {
  readonly id: ContactId | null;
  readonly name: string;
  readonly fields: { readonly role?: string; readonly email?: string; readonly phone?: string };
}
