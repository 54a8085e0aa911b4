import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useToastsStore } from '../../store/toasts-store.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** Says what restoring does and how to come back from it, then does it. */
export function RestoreDialog({
  path,
  title,
  onClose,
}: {
  readonly path: string;
  readonly title: string;
  readonly onClose: () => void;
}): ReactNode {
  const { t, refusal } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const queries = useQueryClient();
  const show = useToastsStore((s) => s.show);
  const [problem, setProblem] = useState<string>();
  const readAgain = () => queries.invalidateQueries({ queryKey: workbench.workspace.key() });
  const back = useChange((kept: string) => client.workspace.restore({ path: kept }), {
    onDone: () => void readAgain(),
  });
  const restore = useChange(() => client.workspace.restore({ path }), {
    onDone: ({ keptAs }) => {
      void readAgain();
      show({
        tone: 'done',
        text: t('settings.restored'),
        action: { label: t('settings.restoreBack'), onPress: () => back.mutate(keptAs) },
      });
      onClose();
    },
    onRefused: (why) => setProblem(refusal(why)),
  });
  return (
    <Dialog
      isOpen
      role="alertdialog"
      size="small"
      onClose={onClose}
      title={title}
      closeLabel={t('app.close')}
      footer={
        <>
          <Button onPress={onClose} autoFocus>
            {t('app.cancel')}
          </Button>
          <Button variant="primary" onPress={() => restore.mutate(undefined)} isPending={restore.isPending}>
            {t('settings.restore')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('settings.restoreText')}</p>
        <p className="muted small set-path">{path}</p>
        {problem !== undefined && <ErrorNotice>{problem}</ErrorNotice>}
      </div>
    </Dialog>
  );
}
