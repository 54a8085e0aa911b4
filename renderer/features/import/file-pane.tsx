import { type ComponentProps, type ReactNode, useState } from 'react';
import { importKinds } from '../../../shared/contract/imports.ts';
import type { Refusal } from '../../../shared/contract/refusal.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { FileDone } from './file-done.tsx';
import { FilePreview } from './file-preview.tsx';
import { type QueuedFile, useImportQueueStore } from './import-queue-store.ts';
import { ReadingDialog } from './reading-dialog.tsx';
import { usePreview } from './use-preview.ts';

/** The file that is looked at: refused, being read, to be judged, or imported. */
export function FilePane({
  file,
  Reading,
}: {
  readonly file: QueuedFile;
  readonly Reading: ComponentProps<typeof FileDone>['Reading'];
}): ReactNode {
  const { t } = useText();
  const preview = usePreview(file);
  if (file.stage.type === 'done')
    return <FileDone file={file} outcome={file.stage.outcome} kind={file.stage.kind} Reading={Reading} />;
  if (file.refusal !== null && file.contentBase64 === null)
    return <Unreadable file={file} why={file.refusal} />;
  if (preview.error && !preview.isFetching) return <Unreadable file={file} why={refusalOf(preview.error)} />;
  if (preview.data)
    return <FilePreview file={file} preview={preview.data} isStale={preview.isPlaceholderData} />;
  return (
    <section className="imp-pane imp-message" aria-label={file.name}>
      <h1>{file.name}</h1>
      <Loading
        label={t('import.reading', { name: file.name })}
        text={t('import.reading', { name: file.name })}
        bars={6}
      />
    </section>
  );
}

/** Why the file cannot be read, and what can still be tried. */
function Unreadable({ file, why }: { readonly file: QueuedFile; readonly why: Refusal }): ReactNode {
  const { t, dynamic, refusal } = useText();
  const { choose } = useImportQueueStore.getState();
  const [isSetting, setSetting] = useState(false);
  if (why.code === 'import-kind-unknown') {
    return (
      <section className="imp-pane imp-message" aria-label={file.name}>
        <h1>{file.name}</h1>
        <p className="lede">{t('import.kindAsk', { name: file.name })}</p>
        <p className="cluster">
          {importKinds.map((kind) => (
            <Button key={kind} onPress={() => choose(file.id, { kind })}>
              {dynamic(`import.kind.${kind}`)}
            </Button>
          ))}
        </p>
      </section>
    );
  }
  const hasChoices = file.kind !== null || file.reading !== null;
  return (
    <section className="imp-pane imp-message" aria-label={file.name}>
      <h1>{file.name}</h1>
      <ErrorNotice>{refusal(why)}</ErrorNotice>
      {file.contentBase64 !== null && (
        <p className="cluster">
          {hasChoices && (
            <Button onPress={() => choose(file.id, { kind: null, reading: null })}>
              {t('import.startOver')}
            </Button>
          )}
          <Button onPress={() => setSetting(true)}>{t('import.changeReading')}</Button>
        </p>
      )}
      {isSetting && <ReadingDialog file={file} onClose={() => setSetting(false)} />}
    </section>
  );
}
