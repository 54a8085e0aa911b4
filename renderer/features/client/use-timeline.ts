import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TimelineEntry } from '../../../shared/contract/interactions.ts';
import type { ClientId, InteractionId } from '../../../shared/domain/ids.ts';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { isFiltered, type TimelineFilter } from './timeline-tools.tsx';

type Cursor = { readonly occurredAtMs: number; readonly interactionId: InteractionId } | null;

/** The first page comes at once; the next ones are larger, so that a long read is few questions. */
const firstPage = 50;
const nextPage = 200;

/** The entries of a client as far as they have been read, page by key. */
export function useTimeline(clientId: ClientId, filter: TimelineFilter) {
  const workbench = useWorkbench();
  const query = useInfiniteQuery(
    workbench.interactions.timeline.infiniteOptions({
      input: (before: Cursor) => ({
        clientId,
        filter: { ...filter, kinds: [...filter.kinds], factKinds: [...filter.factKinds] },
        before,
        limit: before === null ? firstPage : nextPage,
      }),
      initialPageParam: null as Cursor,
      getNextPageParam: (page) => page.next,
      placeholderData: keepPreviousData,
    }),
  );
  const entries = useMemo<readonly TimelineEntry[] | null>(
    () => query.data?.pages.flatMap((page) => page.entries) ?? null,
    [query.data],
  );
  return {
    /** Null until the first page is there. */
    entries,
    total: query.data?.pages[0]?.total ?? 0,
    isFiltered: isFiltered(filter),
    isLoadingMore: query.isFetchingNextPage,
    error: query.error,
    loadMore: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
  };
}
