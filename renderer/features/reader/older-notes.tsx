import type { ReactNode } from 'react';
import { useToastsStore } from '../../store/toasts-store.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** Has entries read that were written before there was a reader, or while it was off. */
export function OlderNotes(): ReactNode {
  const { t } = useText();
  const client = useWorkbenchClient();
  const show = useToastsStore((s) => s.show);
  const read = useChange(() => client.reader.readOlder({}), {
    onDone: ({ queued }) => {
      if (queued === 0) show({ tone: 'info', text: t('reader.noneOlder'), action: null });
    },
  });
  return (
    <div>
      <Button size="small" isPending={read.isPending} onPress={() => read.mutate(undefined)}>
        {t('reader.readOlder')}
      </Button>
      <p className="muted small">{t('reader.readOlderHint')}</p>
    </div>
  );
}
