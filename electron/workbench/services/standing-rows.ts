import type { OperationOutput } from '../../../shared/contract/operation-types.ts';
import type { overviewContract } from '../../../shared/contract/overview.ts';
import type { AttentionKind, AttentionReasons } from '../../../shared/domain/attention.ts';
import { attentionKey } from '../../../shared/domain/attention.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { Reader } from '../db/workspace-db.ts';
import { listSetAside } from '../repositories/attention-repository.ts';

type LeftOut = OperationOutput<typeof overviewContract.today>['setAside'];
interface About {
  readonly clientId: ClientId;
  readonly clientName: string;
}

/** Leaves out of the rows of Today what was put off or closed, and keeps what it left out. */
export interface StandingRows {
  of<K extends AttentionKind, Row extends AttentionReasons[K] & About>(kind: K, rows: readonly Row[]): Row[];
  /** What was left out; of `drift`, whose rows are not known here, all that is set aside. */
  leftOut(names: ReadonlyMap<ClientId, string>): LeftOut;
}

/** Reads once what is set aside on a day. */
export function standingRows(db: Reader, on: Day): StandingRows {
  const untilOf = new Map<AttentionKind, Map<string, Day | null>>();
  for (const { kind, key, untilOn } of listSetAside(db, on)) {
    const ofKind = untilOf.get(kind) ?? new Map<string, Day | null>();
    untilOf.set(kind, ofKind.set(key, untilOn));
  }
  const found: LeftOut = [];
  return {
    of: (kind, rows) => {
      const aside = untilOf.get(kind);
      // Hundreds of rows: their keys are written only where some could be left out.
      if (aside === undefined) return [...rows];
      return rows.filter((row) => {
        const key = attentionKey(kind, row);
        const untilOn = aside.get(key);
        if (untilOn === undefined) return true;
        found.push({ kind, key, clientId: row.clientId, clientName: row.clientName, untilOn });
        return false;
      });
    },
    leftOut: (names) => {
      const drifts = [...(untilOf.get('drift') ?? [])].flatMap(([key, untilOn]) => {
        const clientId = key.split('|')[0] as ClientId;
        const clientName = names.get(clientId);
        return clientName === undefined
          ? []
          : [{ kind: 'drift' as const, key, clientId, clientName, untilOn }];
      });
      return [...found, ...drifts];
    },
  };
}
