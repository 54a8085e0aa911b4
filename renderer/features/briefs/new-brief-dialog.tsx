import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type BriefKind, briefKinds } from '../../../shared/domain/brief/brief.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

const hints = {
  renegotiation: 'briefs.kindRenegotiation',
  exit: 'briefs.kindExit',
  review: 'briefs.kindReview',
} as const;

/** Whose brief, of which kind, in which language; then it opens. */
export function NewBriefDialog({
  clientId,
  isOpen,
  onClose,
}: {
  readonly clientId: ClientId | null;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t, dynamic, language } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const navigate = useNavigate();
  const clients = useQuery(workbench.clients.list.queryOptions());
  const [chosenId, setChosenId] = useState<ClientId | null>(clientId);
  const [kind, setKind] = useState<BriefKind>('renegotiation');
  const [briefLanguage, setBriefLanguage] = useState<Language>(language);
  const create = useChange(client.briefs.create, {
    onDone: (brief) => {
      onClose();
      void navigate(`/briefs/${brief.id}`);
    },
  });
  const name = clients.data?.find((row) => row.id === clientId)?.name;
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={name ? t('briefs.newFor', { name }) : t('briefs.new')}
      closeLabel={t('app.close')}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={chosenId === null}
            isPending={create.isPending}
            onPress={() => chosenId && create.mutate({ clientId: chosenId, kind, language: briefLanguage })}
          >
            {t('briefs.create')}
          </Button>
        </>
      }
    >
      <div className="stack">
        {clientId === null && (
          <ComboBox
            label={t('briefs.client')}
            placeholder={t('briefs.chooseClient')}
            emptyText={t('briefs.noSuchClient')}
            options={(clients.data ?? []).map((row) => ({ id: row.id, label: row.name }))}
            value={chosenId}
            onChange={setChosenId}
            autoFocus
          />
        )}
        <Select
          label={t('briefs.kind')}
          placeholder=""
          options={briefKinds.map((id) => ({ id, label: dynamic(`domain.briefKind.${id}`) }))}
          value={kind}
          onChange={setKind}
          hint={t(hints[kind])}
        />
        <Select
          label={t('briefs.language')}
          placeholder=""
          options={[
            { id: 'it', label: t('briefs.italian') },
            { id: 'en', label: t('briefs.english') },
          ]}
          value={briefLanguage}
          onChange={setBriefLanguage}
        />
      </div>
    </Dialog>
  );
}
