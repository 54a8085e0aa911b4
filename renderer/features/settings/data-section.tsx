import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { dayOf } from '../../../shared/domain/time.ts';
import { useToastsStore } from '../../store/toasts-store.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { BackupsPanel } from './backups-panel.tsx';
import { ExportPanel } from './export-panel.tsx';
import { VerifyPanel } from './verify-panel.tsx';

/** The file: where it is, its backups, its health, and everything in it taken out. */
export function DataSection(): ReactNode {
  const { t } = useText();
  return (
    <>
      <p className="lede">{t('settings.dataLede')}</p>
      <div className="set-sections">
        <FilePanel />
        <BackupsPanel />
        <VerifyPanel />
        <ExportPanel />
        <SamplePanel />
      </div>
    </>
  );
}

function FilePanel(): ReactNode {
  const { t, day, time } = useText();
  const workbench = useWorkbench();
  const show = useToastsStore((s) => s.show);
  const { data: status } = useQuery(workbench.workspace.status.queryOptions());
  if (!status) return null;
  const when = (atMs: number | null) =>
    atMs === null ? t('settings.never') : t('settings.at', { day: day(dayOf(atMs)), time: time(atMs) });
  const copyPath = async () => {
    await navigator.clipboard.writeText(status.path);
    show({ tone: 'done', text: t('settings.pathCopied'), action: null });
  };
  return (
    <Marginal heading={t('settings.file')}>
      <dl className="set-facts">
        <dt>{t('settings.fileName')}</dt>
        <dd className="med">{status.name}</dd>
        <dt>{t('settings.filePath')}</dt>
        <dd className="set-path">
          <span>{status.path}</span>
          {'clipboard' in navigator && (
            <IconButton
              icon="copy"
              size="small"
              variant="quiet"
              label={t('settings.copyPath')}
              onPress={() => void copyPath()}
            />
          )}
        </dd>
        <dt>{t('settings.fileSaved')}</dt>
        <dd>{when(status.lastSavedAtMs)}</dd>
        <dt>{t('settings.fileBackup')}</dt>
        <dd>{when(status.lastBackupAtMs)}</dd>
        <dt>{t('settings.fileVersion')}</dt>
        <dd>{status.appVersion}</dd>
      </dl>
    </Marginal>
  );
}

/** To the sample agency, or back from it. */
function SamplePanel(): ReactNode {
  const { t } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const { data: status } = useQuery(workbench.workspace.status.queryOptions());
  const sample = useChange(() => client.workspace.openSample());
  const own = useChange(() => client.workspace.openOwn());
  return (
    <Marginal heading={t('settings.sample')}>
      <div className="set-fields">
        <p className="ink2 set-note">{t(status?.isSample ? 'settings.ownText' : 'settings.sampleText')}</p>
        <div>
          {status?.isSample ? (
            <Button onPress={() => own.mutate(undefined)} isPending={own.isPending}>
              {t('settings.openOwn')}
            </Button>
          ) : (
            <Button onPress={() => sample.mutate(undefined)} isPending={sample.isPending}>
              {t('settings.openSample')}
            </Button>
          )}
        </div>
      </div>
    </Marginal>
  );
}
