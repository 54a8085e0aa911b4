import { useRef, useState } from 'react';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { onDay } from '../../text/on-day.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** What comes next with this client, written and changed where it stands. */
export function NextStepSection({ page, today }: { readonly page: ClientPage; readonly today: Day }) {
  const text = useText();
  const { t, day } = text;
  const client = useWorkbenchClient();
  const [isEditing, setEditing] = useState(false);
  const section = useRef<HTMLElement>(null);
  const done = useChange(
    () => client.clients.update({ clientId: page.id, fields: { nextStep: '', nextStepOn: null } }),
    {
      said: () => t('client.nextStepClosed'),
    },
  );
  const stop = () => {
    setEditing(false);
    requestAnimationFrame(() => section.current?.querySelector<HTMLElement>('button')?.focus());
  };
  return (
    <section ref={section}>
      <h2>{t('client.nextStep')}</h2>
      {isEditing ? (
        <NextStepForm page={page} onClose={stop} />
      ) : page.nextStep === '' ? (
        <>
          <p className="muted">{t('client.nextStepNone')}</p>
          <Button variant="quiet" size="small" icon="add" onPress={() => setEditing(true)}>
            {t('client.writeNextStep')}
          </Button>
        </>
      ) : (
        <div className="cl-step">
          <p>
            {page.nextStep}{' '}
            {page.nextStepOn === null ? null : (
              <span className={page.nextStepOn < today ? 'nowrap med' : 'nowrap muted'}>
                {t('client.by', {
                  due:
                    text.language === 'it'
                      ? onDay(page.nextStepOn, today, text, 'short')
                      : day(page.nextStepOn),
                })}
              </span>
            )}
          </p>
          <span className="cl-step-acts">
            <IconButton
              icon="edit"
              size="small"
              variant="quiet"
              label={t('client.editNextStep')}
              onPress={() => setEditing(true)}
            />
            <IconButton
              icon="check"
              size="small"
              variant="quiet"
              label={t('client.nextStepDone')}
              onPress={() => done.mutate(undefined)}
            />
          </span>
        </div>
      )}
    </section>
  );
}

function NextStepForm({ page, onClose }: { readonly page: ClientPage; readonly onClose: () => void }) {
  const { t, refusal } = useText();
  const client = useWorkbenchClient();
  const [nextStep, setNextStep] = useState(page.nextStep);
  const [nextStepOn, setNextStepOn] = useState(page.nextStepOn);
  const [problem, setProblem] = useState<string | null>(null);
  const save = useChange(
    () => client.clients.update({ clientId: page.id, fields: { nextStep: nextStep.trim(), nextStepOn } }),
    {
      said: () => t('client.nextStepSaved'),
      onDone: onClose,
      onRefused: (why) => setProblem(refusal(why)),
    },
  );
  return (
    <form
      className="stack cl-step-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(undefined);
      }}
    >
      <TextArea
        label={t('client.nextStepText')}
        value={nextStep}
        onChange={setNextStep}
        rows={3}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            save.mutate(undefined);
          }
        }}
      />
      <DateField label={t('client.nextStepOn')} value={nextStepOn} onChange={setNextStepOn} size="small" />
      {problem === null ? null : <ErrorNotice>{problem}</ErrorNotice>}
      <div className="cluster">
        <Button size="small" type="submit" isPending={save.isPending}>
          {t('app.save')}
        </Button>
        <Button size="small" variant="quiet" onPress={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
