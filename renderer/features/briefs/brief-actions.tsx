import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { BriefVersionId } from '../../../shared/domain/ids.ts';
import { useToastsStore } from '../../store/toasts-store.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { handOverFile } from '../../ui/hand-over-file.ts';
import { MenuButton } from '../../ui/menu-button.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import type { Brief } from './brief-model.ts';

/** Save, print, trash. A host that can writes the file itself; a browser is handed it. */
export function BriefActions({
  brief,
  versionId,
}: {
  readonly brief: Brief;
  readonly versionId: BriefVersionId | null;
}) {
  const { t } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const navigate = useNavigate();
  const show = useToastsStore((s) => s.show);
  const { data: status } = useQuery(workbench.workspace.status.queryOptions());
  const isFolder = status?.host.delivery === 'folder';
  const say = (text: string) => show({ tone: 'done', text, action: null });
  const which = { briefId: brief.id, versionId };

  const save = useChange(
    async (format: 'pdf' | 'html') => {
      if (isFolder) {
        const { path, pages } = await client.briefs.save({ ...which, format });
        return pages === null ? t('briefs.saved', { path }) : t('briefs.savedPages', { path, count: pages });
      }
      if (format === 'html') {
        const { fileName, html } = await client.briefs.html(which);
        handOverFile(fileName, html, 'text/html');
        return t('briefs.downloadedHtml', { name: fileName });
      }
      const { fileName, pages, contentBase64 } = await client.briefs.pdf(which);
      handOverFile(
        fileName,
        Uint8Array.from(atob(contentBase64), (c) => c.charCodeAt(0)),
        'application/pdf',
      );
      return t('briefs.downloaded', { name: fileName, count: pages });
    },
    { onDone: say },
  );
  const remove = useChange(() => client.briefs.remove({ briefId: brief.id }), {
    said: () => t('briefs.removed'),
    onDone: () => void navigate('/briefs'),
  });

  return (
    <>
      <MenuButton
        label={t('briefs.more')}
        icon="more"
        isIconOnly
        items={[
          { id: 'html', label: t('briefs.saveHtml'), icon: 'download' },
          'separator',
          { id: 'trash', label: t('briefs.remove'), icon: 'trash' },
        ]}
        onAction={(id) => (id === 'html' ? save.mutate('html') : remove.mutate(undefined))}
      />
      <Button
        icon="print"
        onPress={() => void navigate(versionId ? `/print/${brief.id}/${versionId}` : `/print/${brief.id}`)}
      >
        {t('briefs.print')}
      </Button>
      <Button variant="primary" icon="download" isPending={save.isPending} onPress={() => save.mutate('pdf')}>
        {t('briefs.savePdf')}
      </Button>
    </>
  );
}
