import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ImportBatchId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import './reader.css';

/** After an import: how far its notes are read, and how many may show signals. */
export function ImportReading({ batchId }: { readonly batchId: ImportBatchId }): ReactNode {
  const { t, number } = useText();
  const workbench = useWorkbench();
  const { data } = useQuery(workbench.reader.count.queryOptions({ input: { batchId } }));
  const { data: state } = useQuery(workbench.reader.state.queryOptions());
  if (!data || !state?.isOn || state.weights !== 'ready') return null;
  return (
    <div className="stack">
      <ReadingProgress scope={{ batchId }} />
      <p role="status">
        {data.notes > 0 ? (
          <>
            {t('reader.found', { count: data.notes, n: number(data.notes) })}{' '}
            <Link className="link" to={`/notes?batch=${batchId}`}>
              {t('reader.review')}
            </Link>
          </>
        ) : data.unread === 0 ? (
          <span className="muted">{t('reader.foundNone')}</span>
        ) : null}
      </p>
    </div>
  );
}
