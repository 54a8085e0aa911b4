import type { AttentionKind } from './attention.ts';
import { attentionKey } from './attention.ts';
import type { ClientId } from './ids.ts';
import type { Day } from './time.ts';

interface DriftingClient<D> {
  readonly clientId: ClientId;
  readonly clientName: string;
  /** The standing alarms, oldest first. */
  readonly drifts: readonly D[];
}

/** A change of pace as a row of Today: the latest of its client, and the reason that it is put off or closed by. */
export interface DriftRow<D> {
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly last: D;
  readonly key: string;
}

/**
 * The changes of pace that ask for attention, one for each client, without those set aside; `all` has these too. The
 * sidebar's count, the sentence and the rows of Today, and the command line read the same list.
 */
export function standingDrifts<D extends { readonly what: string; readonly sinceOn: Day }>(
  clients: Iterable<DriftingClient<D>>,
  setAside: readonly { readonly kind: AttentionKind; readonly key: string }[],
): { readonly rows: readonly DriftRow<D>[]; readonly all: readonly DriftRow<D>[] } {
  const aside = new Set(setAside.flatMap((row) => (row.kind === 'drift' ? [row.key] : [])));
  const all = [...clients].flatMap(({ clientId, clientName, drifts }) => {
    const last = drifts.at(-1);
    return last === undefined
      ? []
      : [{ clientId, clientName, last, key: attentionKey('drift', { clientId, ...last }) }];
  });
  return { rows: all.filter(({ key }) => !aside.has(key)), all };
}
