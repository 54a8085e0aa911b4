import { ORPCError } from '@orpc/client';
import type { CheckId, PanelId } from '../../../shared/domain/ids.ts';
import { useToastsStore } from '../../store/toasts-store.ts';
import { useText } from '../../text/text-context.tsx';
import { handOverFile } from '../../ui/hand-over-file.ts';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** Sealed rating files: one saved for a colleague, one taken in from a colleague. */
export function useRatingFiles(options: {
  readonly panelId: PanelId | null;
  readonly onImported?: (panelId: PanelId) => void;
  readonly onRefused?: (sentence: string | null) => void;
}) {
  const { t, list, refusal } = useText();
  const client = useWorkbenchClient();
  const show = useToastsStore((s) => s.show);
  const exported = useChange(
    async (checkId: CheckId) => {
      const { fileName, contentBase64 } = await client.raters.export({ checkId });
      const bytes = Uint8Array.from(atob(contentBase64), (c) => c.charCodeAt(0));
      handOverFile(fileName, bytes, 'application/json');
      return fileName;
    },
    { onDone: (name) => show({ tone: 'done', text: t('raters.exported', { name }), action: null }) },
  );
  const imported = useChange(
    async (file: File) =>
      client.raters.import({
        fileName: file.name,
        contentBase64: await base64Of(file),
        panelId: options.panelId,
      }),
    {
      said: ({ rater, skipped }) =>
        [
          t('raters.imported', { name: rater }),
          ...(skipped.length === 0 ? [] : [t('raters.skipped', { list: list(skipped) })]),
        ].join(' '),
      onDone: ({ panel }) => {
        options.onRefused?.(null);
        options.onImported?.(panel.id);
      },
      ...(options.onRefused ? { onRefused: (why) => options.onRefused?.(refusal(why)) } : {}),
    },
  );
  return { exportCheck: exported.mutate, importFile: imported.mutate };
}

/** A file as it travels to the workbench. Refused: `file-unreadable`. */
async function base64Of(file: File): Promise<string> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
  } catch (error) {
    const params = { file: file.name, reason: error instanceof Error ? error.message : '' };
    throw new ORPCError('REFUSED', { data: { code: 'file-unreadable', params } });
  }
}
