import { type ComponentType, type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { ImportKind } from '../../../shared/contract/imports.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import type { Outcome } from './import-model.ts';
import { type QueuedFile, useImportQueueStore } from './import-queue-store.ts';
import { useIsUndone } from './use-is-undone.ts';
import { useUndoImport } from './use-undo-import.ts';

/** How an import ended: what came in, what stayed out, and how to take it all back. */
export function FileDone({
  file,
  outcome,
  kind,
  Reading,
}: {
  readonly file: QueuedFile;
  readonly outcome: Outcome;
  readonly kind: ImportKind;
  /** What its notes may show. */
  readonly Reading?: ComponentType<{ readonly batchId: Outcome['batchId'] }> | undefined;
}): ReactNode {
  const { t, number, list } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isUndone = useIsUndone(file);
  const { undo, problem } = useUndoImport();
  const { set, select } = useImportQueueStore.getState();
  const next = useImportQueueStore((s) => s.files).find(
    (other) => other.id !== file.id && other.stage.type === 'preview' && other.contentBase64 !== null,
  );
  const values = (count: number) => ({ count, n: number(count) });
  const brought = [
    ...(kind !== 'clients' && outcome.created > 0
      ? [t('import.doneCreatedInteractions', values(outcome.created))]
      : []),
    ...(outcome.createdClients > 0 ? [t('import.doneCreatedClients', values(outcome.createdClients))] : []),
    ...(outcome.updated > 0 ? [t('import.doneUpdated', values(outcome.updated))] : []),
  ];
  const wrongRows = new Set(outcome.errors.map((error) => error.row)).size;
  const doubles = outcome.duplicates.filter(({ reason }) => reason !== 'similar-name').length;
  const left = [
    ...(wrongRows > 0 ? [t('import.leftErrors', values(wrongRows))] : []),
    ...(doubles > 0 ? [t('import.leftDuplicates', values(doubles))] : []),
  ];
  return (
    <section className="imp-pane imp-message" aria-label={file.name}>
      <h1 ref={heading} tabIndex={-1}>
        {t(isUndone ? 'import.undoneTitle' : 'import.doneTitle', { name: file.name })}
      </h1>
      <p className="lede">
        {isUndone
          ? t('import.doneUndone')
          : `${t('import.doneSentence', { parts: list(brought) })}${left.length > 0 ? ` ${t('import.doneLeft', { parts: list(left) })}` : ''}`}
      </p>
      {problem !== null && <ErrorNotice>{problem}</ErrorNotice>}
      {!isUndone && kind !== 'clients' && Reading !== undefined && <Reading batchId={outcome.batchId} />}
      <p className="cluster">
        {next && (
          <Button variant="primary" onPress={() => select(next.id)}>
            {t('import.nextFile', { name: next.name })}
          </Button>
        )}
        {!isUndone && (
          <Link className={next ? 'btn' : 'btn primary'} to={kind === 'clients' ? '/clients' : '/'}>
            {t(kind === 'clients' ? 'import.toClients' : 'import.toToday')}
          </Link>
        )}
        {(isUndone || wrongRows > 0) && (
          <Button onPress={() => set(file.id, { stage: { type: 'preview' } })}>
            {t(isUndone ? 'import.backToRows' : 'import.leftRows')}
          </Button>
        )}
        {!isUndone && (
          <Button
            icon="undo"
            isPending={undo.isPending}
            onPress={() => undo.mutate({ id: outcome.batchId, fileName: file.name })}
          >
            {t('import.undoImport')}
          </Button>
        )}
      </p>
      {!isUndone && <p className="muted">{t('import.undoable')}</p>}
    </section>
  );
}
