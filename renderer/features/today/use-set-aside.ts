import { type AttentionKind, type AttentionReasons, attentionKey } from '../../../shared/domain/attention.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { onDay } from '../../text/on-day.ts';
import { useText } from '../../text/text-context.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** A row of Today as it is set aside: its reason, and whom it is about. */
export interface AsideRow {
  readonly kind: AttentionKind;
  readonly key: string;
  readonly clientName: string;
}

/** What a row of one kind is set aside by. */
export function asideRow<K extends AttentionKind>(
  kind: K,
  row: AttentionReasons[K] & { readonly clientName: string },
): AsideRow {
  return { kind, key: attentionKey(kind, row), clientName: row.clientName };
}

/** Puts rows of Today off, closes them, takes them up again; each with its undo. */
export function useSetAside() {
  const text = useText();
  const { t, today } = text;
  const client = useWorkbenchClient();
  const aside = useChange(
    ({ kind, key, untilOn }: AsideRow & { readonly untilOn: Day | null }) =>
      client.overview.setAside({ kind, key, untilOn }),
    {
      said: (_, { clientName, untilOn }) =>
        untilOn === null
          ? t('today.closedSaid', { name: clientName })
          : t('today.snoozedSaid', { on: onDay(untilOn, today, text), name: clientName }),
    },
  );
  const takeUp = useChange(({ kind, key }: AsideRow) => client.overview.takeUp({ kind, key }), {
    said: (_, { clientName }) => t('today.takenUp', { name: clientName }),
  });
  return {
    snooze: (row: AsideRow, untilOn: Day) => aside.mutate({ ...row, untilOn }),
    close: (row: AsideRow) => aside.mutate({ ...row, untilOn: null }),
    takeUp: (row: AsideRow) => takeUp.mutate(row),
  };
}
