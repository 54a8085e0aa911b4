import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { OperationOutput } from '../../../shared/contract/operation-types.ts';
import type { workspaceContract } from '../../../shared/contract/workspace.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import { useToastsStore } from '../../store/toasts-store.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { RestoreDialog } from './restore-dialog.tsx';

type Backup = OperationOutput<(typeof workspaceContract)['listBackups']>[number];

/** Shown before the rest is asked for. */
const shownAtFirst = 8;

/** The copies of the file: made by themselves every day, or now; any of them can be restored. */
export function BackupsPanel(): ReactNode {
  const { t, day, time, refusal } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const queries = useQueryClient();
  const show = useToastsStore((s) => s.show);
  const backups = useQuery(workbench.workspace.listBackups.queryOptions());
  const [chosen, setChosen] = useState<{ readonly path: string; readonly title: string } | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const make = useChange(() => client.workspace.backup({ path: null }), {
    onDone: ({ name }) => {
      // A copy changes nothing in the file, so nobody is told: what shows copies is asked for again.
      void queries.invalidateQueries({ queryKey: workbench.workspace.key() });
      show({ tone: 'done', text: t('settings.backedUp', { name }), action: null });
    },
  });
  const when = (atMs: number) => t('settings.at', { day: day(dayOf(atMs)), time: time(atMs) });
  const all = backups.data ?? [];
  const shown = showsAll ? all : all.slice(0, shownAtFirst);
  return (
    <Marginal heading={t('settings.backups')} detail={t('settings.backupsDetail')}>
      <div className="set-fields is-wide">
        <div>
          <Button icon="archive" onPress={() => make.mutate(undefined)} isPending={make.isPending}>
            {t('settings.backUpNow')}
          </Button>
        </div>
        {backups.error && <ErrorNotice>{refusal(refusalOf(backups.error))}</ErrorNotice>}
        {backups.data && all.length === 0 && <p className="muted set-note">{t('settings.backupsEmpty')}</p>}
        {all.length > 0 && (
          <BackupsTable
            backups={shown}
            when={when}
            onRestore={(backup) =>
              setChosen({ path: backup.path, title: t('settings.restoreTitle', { when: when(backup.atMs) }) })
            }
          />
        )}
        {shown.length < all.length && (
          <div>
            <Button size="small" variant="quiet" onPress={() => setShowsAll(true)}>
              {t('settings.showAll', { count: all.length - shown.length })}
            </Button>
          </div>
        )}
        <OtherBackup onChoose={(path) => setChosen({ path, title: t('settings.restoreOtherTitle') })} />
      </div>
      {chosen !== null && (
        <RestoreDialog path={chosen.path} title={chosen.title} onClose={() => setChosen(null)} />
      )}
    </Marginal>
  );
}

function BackupsTable(props: {
  readonly backups: readonly Backup[];
  readonly when: (atMs: number) => string;
  readonly onRestore: (backup: Backup) => void;
}): ReactNode {
  const { t, dynamic, number } = useText();
  const { backups, when, onRestore } = props;
  return (
    <div className="scroll-x">
      <table className="plain-table set-backups">
        <caption className="sr">{t('settings.backupsList')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('settings.backupMade')}</th>
            <th scope="col">{t('settings.backupWhy')}</th>
            <th scope="col" className="num">
              {t('settings.backupSize')}
            </th>
            <th scope="col">
              <span className="sr">{t('settings.backupAction')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {backups.map((backup) => (
            <tr key={backup.path}>
              <th scope="row" className="nowrap" title={backup.path}>
                {when(backup.atMs)}
              </th>
              <td className="ink2">{dynamic(`settings.reason.${backup.reason}`)}</td>
              <td className="num ink2">
                {t('settings.megabytes', { size: number(backup.sizeBytes / 1_000_000, 1) })}
              </td>
              <td className="num">
                <Button
                  size="small"
                  aria-label={t('settings.restoreFrom', { when: when(backup.atMs) })}
                  onPress={() => onRestore(backup)}
                >
                  {t('settings.restore')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A copy that is kept elsewhere, by its path. */
function OtherBackup({ onChoose }: { readonly onChoose: (path: string) => void }): ReactNode {
  const { t } = useText();
  const [path, setPath] = useState('');
  const [problem, setProblem] = useState<string>();
  const submit = () => {
    if (path.trim() === '') setProblem(t('settings.pathNeeded'));
    else onChoose(path.trim());
  };
  return (
    <details className="set-more">
      <summary>{t('settings.restoreOther')}</summary>
      <div className="set-add">
        <TextField
          label={t('settings.restorePath')}
          value={path}
          onChange={(next) => {
            setPath(next);
            setProblem(undefined);
          }}
          onSubmit={submit}
          error={problem}
        />
        <Button onPress={submit}>{t('settings.restore')}</Button>
      </div>
    </details>
  );
}
