import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import { clientKinds, clientStatuses } from '../../../shared/domain/client.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { CreatableComboBox } from '../../ui/creatable-combo-box.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { AttachmentsSection } from './attachments-section.tsx';
import { ContactsSection } from './contacts-section.tsx';
import { DayField, LineField, LongField } from './profile-fields.tsx';
import { SatisfactionForm, SatisfactionHistory } from './satisfaction-form.tsx';
import { TagsField } from './tags-field.tsx';
import { useFieldSave } from './use-field-save.ts';
import './client-profile.css';

/** Everything that is known of the client by itself; each field is saved when it is left, and can be undone. */
export function ProfileTab({ page }: { readonly page: ClientPage }) {
  const { t } = useText();
  return (
    <div className="cl-profile">
      <h2 className="sr">{t('client.tab.profile')}</h2>
      <Marginal heading={t('client.who')} level={3}>
        <div className="form-grid">
          <LineField page={page} field="name" label={t('client.name')} className="wide" />
          <KindField page={page} />
          <SegmentField page={page} />
          <LineField page={page} field="services" label={t('client.services')} className="wide" />
          <div className="wide">
            <TagsField page={page} />
          </div>
        </div>
      </Marginal>
      <Marginal heading={t('client.relationship')} level={3}>
        <div className="form-grid">
          <StatusField page={page} />
          <LineField page={page} field="tier" label={t('client.tier')} />
          <DayField page={page} field="sinceOn" label={t('client.sinceOn')} />
          <DayField page={page} field="endedOn" label={t('client.endedOn')} />
          <CadenceField page={page} />
        </div>
      </Marginal>
      <Marginal heading={t('client.agreementSection')} level={3}>
        <div className="stack">
          <CommissionField page={page} />
          <LongField page={page} field="agreement" label={t('client.agreement')} />
          <LongField page={page} field="contactProcess" label={t('client.contactProcess')} />
          <LongField page={page} field="agreedGoals" label={t('client.agreedGoals')} />
          <LongField page={page} field="note" label={t('client.note')} />
        </div>
      </Marginal>
      <Marginal heading={t('client.satisfaction')} level={3}>
        <SatisfactionForm page={page} />
        <SatisfactionHistory page={page} />
      </Marginal>
      <Marginal heading={t('client.contacts')} detail={page.contacts.length || undefined} level={3}>
        <ContactsSection page={page} />
      </Marginal>
      <Marginal heading={t('client.files')} detail={page.counts.attachments || undefined} level={3}>
        <AttachmentsSection page={page} />
      </Marginal>
      <Marginal heading={t('client.trash')} level={3}>
        <ToTrash page={page} />
      </Marginal>
    </div>
  );
}

function KindField({ page }: { readonly page: ClientPage }) {
  const { t, dynamic } = useText();
  const { save, error } = useFieldSave(page.id, t('client.kind'));
  return (
    <Select
      label={t('client.kind')}
      options={clientKinds.map((id) => ({ id, label: dynamic(`domain.clientKind.${id}`) }))}
      value={page.kind}
      onChange={(kind) => kind !== page.kind && save({ kind })}
      placeholder={t('client.choose')}
      error={error}
    />
  );
}

function StatusField({ page }: { readonly page: ClientPage }) {
  const { t, dynamic } = useText();
  const { save, error } = useFieldSave(page.id, t('client.status'));
  return (
    <Select
      label={t('client.status')}
      options={clientStatuses.map((id) => ({ id, label: dynamic(`domain.clientStatus.${id}`) }))}
      value={page.status}
      onChange={(status) => status !== page.status && save({ status })}
      placeholder={t('client.choose')}
      error={error}
    />
  );
}

function SegmentField({ page }: { readonly page: ClientPage }) {
  const { t } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const segments = useQuery(workbench.clients.listSegments.queryOptions()).data ?? [];
  const { save, error } = useFieldSave(page.id, t('client.segment'));
  const create = useChange((name: string) => client.clients.saveSegment({ name }), {
    onDone: ({ id }) => save({ segmentId: id }),
  });
  return (
    <CreatableComboBox
      label={t('client.segment')}
      options={segments.map(({ id, name }) => ({ id, label: name }))}
      value={page.segmentId}
      onChange={(segmentId) => save({ segmentId })}
      onCreate={(name) => create.mutate(name)}
      createLabel={(name) => t('client.createSegment', { name })}
      emptyText={t('client.noSegments')}
      error={error}
    />
  );
}

function CadenceField({ page }: { readonly page: ClientPage }) {
  const { t } = useText();
  const { save, error } = useFieldSave(page.id, t('client.cadence'));
  return (
    <NumberField
      label={t('client.cadence')}
      hint={t('client.cadenceHint')}
      value={page.cadenceDays}
      onChange={(cadenceDays) => cadenceDays !== page.cadenceDays && save({ cadenceDays })}
      min={1}
      max={3650}
      unit={t('client.days')}
      error={error}
    />
  );
}

function CommissionField({ page }: { readonly page: ClientPage }) {
  const { t } = useText();
  const { save } = useFieldSave(page.id, t('client.commission'));
  return (
    <Switch
      isSelected={page.commissionDeal}
      onChange={(commissionDeal) => save({ commissionDeal })}
      hint={t('client.commissionHint')}
    >
      {t('client.commission')}
    </Switch>
  );
}

function ToTrash({ page }: { readonly page: ClientPage }) {
  const { t } = useText();
  const client = useWorkbenchClient();
  const navigate = useNavigate();
  const remove = useChange(() => client.clients.remove({ clientIds: [page.id] }), {
    said: () => t('client.clientRemoved', { name: page.name }),
  });
  return (
    <div className="stack cl-trash">
      <p className="muted">{t('client.trashHint')}</p>
      <div>
        <Button
          icon="trash"
          isPending={remove.isPending}
          onPress={() => {
            // Away first: the page of a client in the trash has nothing to show.
            void navigate('/clients');
            remove.mutate(undefined);
          }}
        >
          {t('app.toTrash')}
        </Button>
      </div>
    </div>
  );
}
