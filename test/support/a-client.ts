import type { ClientFields } from '../../shared/domain/client.ts';

/** What is given to add a client: a name, and whatever the test is about. */
export function aClient(fields: Partial<ClientFields> = {}) {
  const { tagIds, ...rest } = { name: 'Arredi Montefosco', ...fields };
  return { ...rest, ...(tagIds === undefined ? {} : { tagIds: [...tagIds] }) };
}
