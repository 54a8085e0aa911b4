import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ImportPreview } from '../../../shared/contract/imports.ts';
import { useText } from '../../text/text-context.tsx';
import type { WorkbenchClient } from '../../workbench/workbench.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import type { Show } from './import-model.ts';
import type { QueuedFile } from './import-queue-store.ts';

/** Rows of a page; the workbench answers at most 500. */
export const pageRows = 200;

/** A page of rows and where it begins. */
export interface PreviewPage extends ImportPreview {
  readonly offset: number;
}

/** What is asked about a file, whatever is asked. */
export function requestOf(
  file: QueuedFile,
): Omit<Parameters<WorkbenchClient['imports']['commit']>[0], 'jobId'> {
  return {
    file: { name: file.name, contentBase64: file.contentBase64 ?? '' },
    kind: file.kind,
    reading: file.reading,
    decisions: file.decisions,
  };
}

/** What importing the file would do, without its rows. */
export function usePreview(file: QueuedFile) {
  return usePage(file, { show: 'all', offset: 0, limit: 0 }, true);
}

/**
 * The rows in sight: at most two pages, the even and the odd one, so that scrolling from one to the next keeps both.
 * `first` and `last` are positions among the rows shown.
 */
export function usePreviewRows(file: QueuedFile, show: Show, first: number, last: number) {
  const from = Math.floor(first / pageRows);
  const to = Math.max(from, Math.floor(last / pageRows));
  const even = from % 2 === 0 ? from : to;
  const odd = from % 2 === 0 ? to : from;
  const pages = [usePage(file, pageAt(show, even), true), usePage(file, pageAt(show, odd), odd !== even)];
  const at = (index: number) => {
    for (const { data } of pages) {
      const row = data?.rows[index - data.offset];
      if (row !== undefined) return row;
    }
    return undefined;
  };
  return {
    at,
    error: pages.find((page) => page.error)?.error ?? null,
    isFresh: pages.every((page) => !page.isPlaceholderData),
  };
}

function pageAt(show: Show, page: number) {
  return { show, offset: page * pageRows, limit: pageRows };
}

function usePage(
  file: QueuedFile,
  page: { readonly show: Show; readonly offset: number; readonly limit: number },
  isWanted: boolean,
) {
  const { language } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  return useQuery({
    // Of this area, so that it is asked again when the workbench says so; without the content, which may be 50 MB.
    queryKey: [...workbench.imports.preview.key(), file.id, file.revision, language, page],
    queryFn: async ({ signal }): Promise<PreviewPage> => ({
      ...(await client.imports.preview({ ...requestOf(file), ...page }, { signal })),
      offset: page.offset,
    }),
    placeholderData: keepPreviousData,
    enabled: isWanted && file.contentBase64 !== null && file.stage.type === 'preview',
  });
}
