import { matchPath, useLocation } from 'react-router';
import type { ClientId } from '../../shared/domain/ids.ts';

/** The client whose page is open: what a line that names nobody is about. */
export function useCurrentClientId(): ClientId | null {
  const { pathname } = useLocation();
  const match = matchPath('/clients/:clientId/*', pathname);
  return (match?.params.clientId as ClientId | undefined) ?? null;
}
