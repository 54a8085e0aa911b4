import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import type { ReviewScope } from './review-tools.tsx';

/** Fewer than these are read before a bar could be seen. */
const worthShowing = 100;

/** How far the reading of what is queued is, and how to stop it; nothing while there is nothing to read. */
export function ReadingProgress({ scope }: { readonly scope: ReviewScope }): ReactNode {
  const { t, number } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const { clientId, batchId } = scope;
  const input = batchId !== undefined ? { batchId } : clientId !== undefined ? { clientId } : {};
  const { data } = useQuery(workbench.reader.count.queryOptions({ input }));
  const [most, setMost] = useState(0);
  const unread = data?.unread ?? 0;
  if (unread > most) setMost(unread);
  if (unread === 0 && most > 0) setMost(0);
  const stop = useChange(() => client.reader.stop(batchId === undefined ? {} : { batchId }));
  if (unread === 0 || most < worthShowing) return null;
  return (
    <div className="rd-queue">
      <ProgressBar
        label={t('reader.reading')}
        value={most - unread}
        max={most}
        text={t('reader.unread', { count: unread, n: number(unread) })}
      />
      <Button size="small" onPress={() => stop.mutate(undefined)} isPending={stop.isPending}>
        {t('reader.stop')}
      </Button>
    </div>
  );
}
