import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { emptyLine, useLinesStore, type WrittenLine } from '../../store/lines-store.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

const saveAfterMs = 300;

/** A line being written, kept as a draft of the workbench while it is typed. */
export interface Line extends WrittenLine {
  write(change: Partial<WrittenLine>): void;
  /** Empties the line and forgets its draft. */
  clear(): void;
}

/**
 * The line of a place (`client:<id>`, or `line` for no client in particular). What was left there comes back; what is typed
 * is saved shortly after, and at the latest when the line goes away.
 */
export function useLine(place: string): Line {
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const { data: status } = useQuery(workbench.workspace.status.queryOptions());
  // Another file has other lines.
  const key = `${status?.path ?? ''}|${place}`;
  const line = useLinesStore((s) => s.lines[key]) ?? emptyLine;
  const pending = useRef<string | null>(null);

  const save = useCallback(() => {
    const text = pending.current;
    if (text === null) return;
    pending.current = null;
    // A draft that could not be kept is still on the screen: nothing to say.
    client.interactions.saveDraft({ place, text }).catch(() => undefined);
  }, [client, place]);

  useEffect(() => {
    if (useLinesStore.getState().lines[key] !== undefined) return;
    let isGone = false;
    client.interactions
      .getDraft({ place })
      .then((draft) => {
        const isUntouched = (useLinesStore.getState().lines[key]?.text ?? '') === '';
        if (!isGone && draft !== null && isUntouched)
          useLinesStore.getState().write(key, { text: draft.text });
      })
      .catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [client, key, place]);

  const { text } = line;
  useEffect(() => {
    if (pending.current === null) return;
    pending.current = text;
    const timer = setTimeout(save, saveAfterMs);
    return () => clearTimeout(timer);
  }, [text, save]);
  useEffect(() => save, [save]);

  return {
    ...line,
    write: (change) => {
      if (change.text !== undefined) pending.current = change.text;
      useLinesStore.getState().write(key, change);
    },
    clear: () => {
      useLinesStore.getState().clear(key);
      pending.current = '';
      save();
    },
  };
}
