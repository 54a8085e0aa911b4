import { useState } from 'react';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { BriefList } from './brief-list.tsx';
import { NewBriefDialog } from './new-brief-dialog.tsx';
import './briefs.css';

/** All briefs of the agency. */
export function BriefsScreen() {
  const { t } = useText();
  const [isMaking, setMaking] = useState(false);
  return (
    <div className="page bf-list">
      <PageHeader
        title={t('briefs.title')}
        lede={t('briefs.lede')}
        actions={
          <Button icon="add" onPress={() => setMaking(true)}>
            {t('briefs.new')}
          </Button>
        }
      />
      <BriefList clientId={null} />
      {isMaking && <NewBriefDialog clientId={null} isOpen onClose={() => setMaking(false)} />}
    </div>
  );
}
