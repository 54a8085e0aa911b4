import { useState } from 'react';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { BriefList } from './brief-list.tsx';
import { NewBriefDialog } from './new-brief-dialog.tsx';
import './briefs.css';

/** Briefs of one client, on its page. */
export function ClientBriefs({ clientId }: { readonly clientId: ClientId }) {
  const { t } = useText();
  const [isMaking, setMaking] = useState(false);
  return (
    <div className="bf-of-client">
      <div className="tools">
        <Button icon="add" onPress={() => setMaking(true)}>
          {t('briefs.new')}
        </Button>
      </div>
      <BriefList clientId={clientId} />
      {isMaking && <NewBriefDialog clientId={clientId} isOpen onClose={() => setMaking(false)} />}
    </div>
  );
}
