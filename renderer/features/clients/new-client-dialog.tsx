import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ClientFields } from '../../../shared/domain/client.ts';
import { clientKinds, clientStatuses } from '../../../shared/domain/client.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { CreatableComboBox } from '../../ui/creatable-combo-box.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** A new client: the name is enough. What is wrong with the name is said at the name. */
export function NewClientDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('clients.newTitle')} closeLabel={t('app.close')}>
      <NewClientForm onClose={onClose} />
    </Dialog>
  );
}

type NewClient = Pick<
  ClientFields,
  'name' | 'kind' | 'status' | 'segmentId' | 'tier' | 'services' | 'sinceOn'
> & {
  /** Undefined until changed: the workspace's own default then holds. */
  readonly cadenceDays?: number | null;
};

function NewClientForm({ onClose }: { readonly onClose: () => void }) {
  const { t, dynamic, refusal } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const navigate = useNavigate();
  const segments = useQuery(workbench.clients.listSegments.queryOptions()).data ?? [];
  const settings = useQuery(workbench.workspace.settings.queryOptions()).data;
  const [fields, setFields] = useState<NewClient>({
    name: '',
    kind: 'company',
    status: 'active',
    segmentId: null,
    tier: '',
    services: '',
    sinceOn: null,
  });
  const [problem, setProblem] = useState<{ readonly atName: boolean; readonly sentence: string } | null>(
    null,
  );
  const set = (change: Partial<NewClient>) => {
    setProblem(null);
    setFields((now) => ({ ...now, ...change }));
  };
  const create = useChange(() => client.clients.create(fields), {
    said: ({ name }) => t('clients.created', { name }),
    onDone: ({ id }) => {
      onClose();
      void navigate(`/clients/${id}`);
    },
    onRefused: (why) =>
      setProblem({ atName: why.code === 'name-taken' || why.code === 'name-empty', sentence: refusal(why) }),
  });
  const createSegment = useChange((name: string) => client.clients.saveSegment({ name }), {
    onDone: ({ id }) => set({ segmentId: id }),
  });
  const submit = () => {
    if (!create.isPending) create.mutate(undefined);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className="muted">{t('clients.newHint')}</p>
      <TextField
        label={t('clients.name')}
        value={fields.name}
        onChange={(name) => set({ name })}
        error={problem?.atName ? problem.sentence : undefined}
        onSubmit={submit}
        autoComplete="off"
        autoFocus
      />
      <div className="form-grid">
        <Select
          label={t('clients.kind')}
          options={clientKinds.map((id) => ({ id, label: dynamic(`domain.clientKind.${id}`) }))}
          value={fields.kind}
          onChange={(kind) => set({ kind })}
          placeholder={t('clients.choose')}
        />
        <Select
          label={t('clients.status')}
          options={clientStatuses.map((id) => ({ id, label: dynamic(`domain.clientStatus.${id}`) }))}
          value={fields.status}
          onChange={(status) => set({ status })}
          placeholder={t('clients.choose')}
        />
        <CreatableComboBox
          label={t('clients.segment')}
          options={segments.map(({ id, name }) => ({ id, label: name }))}
          value={fields.segmentId}
          onChange={(segmentId) => set({ segmentId })}
          onCreate={(name) => createSegment.mutate(name)}
          createLabel={(name) => t('clients.createSegment', { name })}
          emptyText={t('clients.noSegments')}
        />
        <TextField
          label={t('clients.tierName')}
          value={fields.tier}
          onChange={(tier) => set({ tier })}
          onSubmit={submit}
        />
        <TextField
          className="wide"
          label={t('clients.services')}
          value={fields.services}
          onChange={(services) => set({ services })}
          onSubmit={submit}
        />
        <DateField
          label={t('clients.since')}
          value={fields.sinceOn}
          onChange={(sinceOn) => set({ sinceOn })}
        />
        <NumberField
          label={t('clients.cadenceDays')}
          value={
            fields.cadenceDays === undefined ? (settings?.defaultCadenceDays ?? null) : fields.cadenceDays
          }
          onChange={(cadenceDays) => set({ cadenceDays })}
          min={1}
          max={3650}
          unit={t('clients.days')}
        />
      </div>
      {problem && !problem.atName ? <ErrorNotice>{problem.sentence}</ErrorNotice> : null}
      <div className="cluster cls-end">
        <Button onPress={onClose}>{t('app.cancel')}</Button>
        <Button variant="primary" type="submit" isPending={create.isPending}>
          {t('clients.create')}
        </Button>
      </div>
    </form>
  );
}
