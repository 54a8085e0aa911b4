import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { useWorkbench } from '../../workbench/workbench-context.tsx';

/** Name of a client for the crumbs; an ellipsis until it is known. */
export function useClientName(clientId: ClientId): string {
  const workbench = useWorkbench();
  const { data } = useQuery(workbench.clients.get.queryOptions({ input: { clientId } }));
  return data?.name ?? '…';
}
