import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BriefVersionId } from '../../../shared/domain/ids.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Loading } from '../../ui/loading.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import type { Brief } from './brief-model.ts';

/** Frozen versions: each opens as it was, and can be held against the draft. */
export function BriefVersions({
  brief,
  shownId,
  onShow,
}: {
  readonly brief: Brief;
  readonly shownId: BriefVersionId | null;
  readonly onShow: (id: BriefVersionId | null) => void;
}) {
  const { t, day } = useText();
  const client = useWorkbenchClient();
  const [note, setNote] = useState('');
  const [comparedId, setComparedId] = useState<BriefVersionId | null>(null);
  const freeze = useChange(client.briefs.freeze, {
    said: (version) => t('briefs.frozenNow', { number: version.number }),
    onDone: () => setNote(''),
  });
  return (
    <div className="stack">
      <TextField
        label={t('briefs.freezeNote')}
        hint={t('briefs.freezeNoteHint')}
        value={note}
        onChange={setNote}
        onSubmit={() => freeze.mutate({ briefId: brief.id, note })}
      />
      <div>
        <Button
          icon="lock"
          onPress={() => freeze.mutate({ briefId: brief.id, note })}
          isPending={freeze.isPending}
        >
          {t('briefs.freeze')}
        </Button>
      </div>
      {brief.versions.length === 0 && <p className="muted">{t('briefs.noVersions')}</p>}
      <ul className="bf-versions">
        <li>
          <Button variant="quiet" size="small" onPress={() => onShow(null)} aria-label={t('briefs.draft')}>
            {t('briefs.draft')}
          </Button>
          {shownId === null && <span className="muted">{t('briefs.preview')}</span>}
        </li>
        {[...brief.versions]
          .sort((a, b) => b.number - a.number)
          .map((version) => (
            <li key={version.id}>
              <Button variant="quiet" size="small" onPress={() => onShow(version.id)}>
                {t('briefs.versionOf', { number: version.number, day: day(dayOf(version.frozenAtMs)) })}
              </Button>
              <span className="muted">{shownId === version.id ? t('briefs.preview') : version.note}</span>
              <Button size="small" onPress={() => setComparedId(version.id)}>
                {t('briefs.compare')}
              </Button>
            </li>
          ))}
      </ul>
      {comparedId && (
        <CompareDialog brief={brief} versionId={comparedId} onClose={() => setComparedId(null)} />
      )}
    </div>
  );
}

/** Section by section, what the draft says otherwise. */
function CompareDialog({
  brief,
  versionId,
  onClose,
}: {
  readonly brief: Brief;
  readonly versionId: BriefVersionId;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const workbench = useWorkbench();
  const number = brief.versions.find((version) => version.id === versionId)?.number ?? 0;
  const { data } = useQuery(
    workbench.briefs.compare.queryOptions({
      input: { briefId: brief.id, leftVersionId: versionId, rightVersionId: null },
    }),
  );
  const different = data?.filter((part) => !part.same) ?? [];
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={t('briefs.compareTitle', { number })}
      closeLabel={t('app.close')}
    >
      {!data && <Loading label={t('briefs.loading')} text={t('app.loadingLong')} />}
      {data && different.length === 0 && <p>{t('briefs.compareSame')}</p>}
      {different.map((part) => (
        <section key={part.id} className="bf-compare" aria-label={part.title}>
          <h3>{part.title}</h3>
          <div>
            <h4>{t('briefs.left', { number })}</h4>
            <p>{part.left}</p>
          </div>
          <div>
            <h4>{t('briefs.right')}</h4>
            <p>{part.right}</p>
          </div>
        </section>
      ))}
    </Dialog>
  );
}
