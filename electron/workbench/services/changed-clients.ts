import type { ClientId } from '../../../shared/domain/ids.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { lastChange, listClientsChangedSince } from '../repositories/measure-repository.ts';
import { loadSignalSettings } from '../repositories/signal-repository.ts';
import { readDriftRules } from './drift-rules.ts';
import { readMeasureRules } from './measure-input.ts';

/** Past so many recorded rows, reading which clients they were of takes longer than a request may. */
const mostRows = 1_000;

/**
 * Says whose measures no longer stand since it was last asked: of the clients of which something was written (told by
 * the change log, never by reading the facts again), or of `every` one after a large import, when the rules have changed,
 * and on another day.
 */
export function watchChangedClients(db: WorkspaceDb): () => ReadonlySet<ClientId> | 'every' {
  const none: ReadonlySet<ClientId> = new Set();
  const readContext = (): string =>
    JSON.stringify([db.today(), readMeasureRules(db), readDriftRules(db), loadSignalSettings(db).rolePairs]);
  let context = readContext();
  let day = db.today();
  let seen = lastChange(db);
  let mayHaveChanged = false;
  db.onCommitted(() => {
    mayHaveChanged = true;
  });
  return () => {
    if (!mayHaveChanged && day === db.today()) return none;
    mayHaveChanged = false;
    day = db.today();
    const [contextBefore, seenBefore] = [context, seen];
    context = readContext();
    seen = lastChange(db);
    return context !== contextBefore || seen - seenBefore > mostRows
      ? 'every'
      : listClientsChangedSince(db, seenBefore);
  };
}
