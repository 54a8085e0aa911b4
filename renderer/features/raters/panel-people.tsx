import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Panel } from '../../../shared/contract/raters.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { useRatingFiles } from './use-rating-files.ts';

/** Who rates and how far they are, and nothing of what they said. */
export function PanelPeople({ panel }: { readonly panel: Panel }) {
  const { t, list } = useText();
  const isOpen = panel.closedAtMs === null;
  return (
    <>
      <ul className="rat-raters">
        {panel.raters.map((rater) => (
          <PersonRow key={rater.name} panel={panel} rater={rater} />
        ))}
      </ul>
      {isOpen && !panel.isRevealed ? (
        <>
          <p className="rat-sealed">
            <Icon name="lock" />
            <span>
              {panel.waitingFor.length === 0
                ? t('raters.alone')
                : t('raters.sealed', { names: list(panel.waitingFor) })}
            </span>
          </p>
          <AddPerson panel={panel} />
          <TakeFile panel={panel} />
        </>
      ) : null}
    </>
  );
}

function PersonRow({ panel, rater }: { readonly panel: Panel; readonly rater: Panel['raters'][number] }) {
  const { t, dynamic } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const navigate = useNavigate();
  const { data: settings } = useQuery(workbench.workspace.settings.queryOptions());
  const { exportCheck } = useRatingFiles({ panelId: panel.id });
  const start = useChange(() => client.raters.start({ panelId: panel.id, rater: rater.name }), {
    onDone: ({ checkId }) => void navigate(`/clients/${panel.clientId}/check/${checkId}`),
  });
  const withdraw = useChange(() => client.raters.withdraw({ panelId: panel.id, rater: rater.name }), {
    said: () => t('raters.withdrawn', { name: rater.name }),
  });
  const isDone = rater.state === 'finished';
  // A colleague's file can be read: before the ratings are opened, only one's own leaves.
  const madeHere = panel.raters.filter((each) => each.checkId !== null && !each.cameByFile);
  const isOwn = rater.name === settings?.me || madeHere.length === 1;
  const details = [
    rater.cameByFile ? t('raters.byFile') : dynamic(`raters.state.${rater.state}`),
    ...(rater.state === 'rating' ? [t('raters.ratedSoFar', { count: rater.ratedCount })] : []),
  ];
  return (
    <li>
      <Icon name={rater.cameByFile ? 'file' : isDone ? 'check' : 'person'} />
      <b>{rater.name}</b>
      <span className="muted">{details.join(', ')}</span>
      <span className="rat-acts">
        {isDone && panel.isRevealed && rater.checkId !== null ? (
          <Link
            className="link"
            to={`/clients/${panel.clientId}/check/${rater.checkId}`}
            aria-label={t('raters.readNamed', { name: rater.name })}
          >
            {t('app.check')}
          </Link>
        ) : null}
        {isDone && !rater.cameByFile && (isOwn || panel.isRevealed) ? (
          <IconButton
            icon="download"
            size="small"
            variant="quiet"
            label={t('raters.exportOf', { name: rater.name })}
            onPress={() => rater.checkId !== null && exportCheck(rater.checkId)}
          />
        ) : null}
        {isDone || panel.closedAtMs !== null ? null : (
          <>
            <Button
              size="small"
              aria-label={t(rater.state === 'rating' ? 'raters.resumeNamed' : 'raters.rateAsNamed', {
                name: rater.name,
              })}
              onPress={() => start.mutate(undefined)}
              isPending={start.isPending}
            >
              {t(rater.state === 'rating' ? 'raters.resume' : 'raters.rateAs')}
            </Button>
            <IconButton
              icon="close"
              size="small"
              variant="quiet"
              label={t('raters.withdraw', { name: rater.name })}
              onPress={() => withdraw.mutate(undefined)}
            />
          </>
        )}
      </span>
    </li>
  );
}

function AddPerson({ panel }: { readonly panel: Panel }) {
  const { t, refusal } = useText();
  const client = useWorkbenchClient();
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const add = useChange((rater: string) => client.raters.add({ panelId: panel.id, rater }), {
    said: (_, rater) => t('raters.added', { name: rater }),
    onDone: () => {
      setName('');
      setError(undefined);
    },
    onRefused: (why) => setError(refusal(why)),
  });
  const submit = () => name.trim() !== '' && add.mutate(name.trim());
  return (
    <div className="rat-other">
      <TextField
        label={t('raters.otherPerson')}
        value={name}
        onChange={setName}
        onSubmit={submit}
        error={error}
      />
      <Button onPress={submit} isDisabled={name.trim() === ''} isPending={add.isPending}>
        {t('raters.addPerson')}
      </Button>
    </div>
  );
}

function TakeFile({ panel }: { readonly panel: Panel }) {
  const { t } = useText();
  const [error, setError] = useState<string | null>(null);
  const { importFile } = useRatingFiles({ panelId: panel.id, onRefused: setError });
  return (
    <>
      <FileDrop
        label={t('raters.fileDrop')}
        browseLabel={t('raters.fileBrowse')}
        accept={['.json']}
        isMultiple={false}
        hint={t('raters.fileHint')}
        onFiles={([file]) => file && importFile(file)}
      />
      {error === null ? null : <ErrorNotice>{error}</ErrorNotice>}
    </>
  );
}
