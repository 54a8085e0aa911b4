import { useParams } from 'react-router';
import type { CheckId, ClientId } from '../../../shared/domain/ids.ts';
import { CheckScreen } from '../../features/check/check-screen.tsx';
import { CheckColleagues } from '../../features/raters/check-colleagues.tsx';
import { CheckTopBar } from './check-top-bar.tsx';

/** `/clients/:clientId/check/:checkId`; the screen writes its own top bar slots, since its state stands there. */
export function CheckRoute() {
  const { clientId, checkId } = useParams() as { clientId: ClientId; checkId: CheckId };
  return (
    <CheckScreen
      key={checkId}
      clientId={clientId}
      checkId={checkId}
      topBar={(actions, name) => (
        <CheckTopBar
          clientId={clientId}
          name={name}
          actions={
            <>
              <CheckColleagues clientId={clientId} checkId={checkId} />
              {actions}
            </>
          }
        />
      )}
    />
  );
}
