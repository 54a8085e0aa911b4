import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useText } from '../../text/text-context.tsx';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import type { Composer } from './use-composer.ts';

/** Milliseconds without a key before the words are read. */
const pauseMs = 600;
/** Fewer characters say too little. */
const fewest = 16;

/** Labels of the signals that the words may show beyond what its facts are evidence for, read once the typing pauses. */
export function useLiveReading(composer: Composer): readonly string[] {
  const { of } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const { data: signals } = useQuery(workbench.signals.list.queryOptions());
  const [read, setRead] = useState<{ readonly text: string; readonly signalIds: readonly string[] }>({
    text: '',
    signalIds: [],
  });
  const { text, clientIds } = composer.read.draft;
  const [clientId] = clientIds;
  useEffect(() => {
    if (text.trim().length < fewest) return undefined;
    let isGone = false;
    const timer = setTimeout(() => {
      client.reader
        .read({ text, ...(clientId === undefined ? {} : { clientId }) })
        .then((reading) => {
          if (!isGone) setRead({ text, signalIds: reading.signals.map((s) => s.signalId) });
        })
        // It only adds to what is shown: without it nothing is missing.
        .catch(() => undefined);
    }, pauseMs);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [client, text, clientId]);
  // What was read of the words before stays while more are typed; other words start over.
  if (read.text === '' || text.trim().length < fewest || !text.startsWith(read.text.slice(0, fewest)))
    return [];
  return (signals ?? [])
    .filter((signal) => read.signalIds.includes(signal.id))
    .map((signal) => of(signal.label))
    .filter((label) => !composer.signals.includes(label));
}
