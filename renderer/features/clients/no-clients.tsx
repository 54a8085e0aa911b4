import { Link, useNavigate } from 'react-router';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** No client yet: what will stand here, and three ways to begin. */
export function NoClients({ onNew }: { readonly onNew: () => void }) {
  const { t } = useText();
  const client = useWorkbenchClient();
  const navigate = useNavigate();
  const sample = useChange(() => client.workspace.openSample(), { onDone: () => void navigate('/clients') });
  return (
    <>
      <PageHeader title={t('clients.title')} />
      <div className="empty">
        <h2>{t('clients.emptyTitle')}</h2>
        <p>{t('clients.empty')}</p>
        <div className="cluster">
          <Button icon="add" onPress={onNew}>
            {t('clients.emptyAdd')}
          </Button>
          <Link className="btn" to="/import">
            {t('clients.emptyImport')}
          </Link>
          <Button variant="quiet" onPress={() => sample.mutate(undefined)} isPending={sample.isPending}>
            {t('clients.emptySample')}
          </Button>
        </div>
      </div>
    </>
  );
}
