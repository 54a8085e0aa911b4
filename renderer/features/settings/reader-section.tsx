import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useToastsStore } from '../../store/toasts-store.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { Switch } from '../../ui/switch.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** Reading of notes: on or off, what it has learnt, notes that it has not read. */
export function ReaderSection(): ReactNode {
  const { t, number, refusal } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const show = useToastsStore((s) => s.show);
  const [isAsking, setAsking] = useState(false);
  const { data: state, error } = useQuery(workbench.reader.state.queryOptions());
  const setOn = useChange((isOn: boolean) => client.reader.setOn({ isOn }), {
    said: (_, isOn) => t(isOn ? 'reader.switchedOn' : 'reader.switchedOff'),
  });
  const forget = useChange(() => client.reader.forget(), {
    said: () => t('reader.forgotten'),
    onDone: () => setAsking(false),
  });
  const older = useChange(() => client.reader.readOlder({}), {
    onDone: ({ queued }) =>
      show({
        tone: 'info',
        text: queued === 0 ? t('reader.noneOlder') : t('reader.reading'),
        action: null,
      }),
  });
  if (error) return <ErrorNotice>{refusal(refusalOf(error))}</ErrorNotice>;
  if (!state) return <Loading label={t('app.loading')} text={t('app.loadingLong')} bars={4} />;
  const answers = state.learntAnswers;
  return (
    <>
      <p className="lede">{t('reader.settingsLede')}</p>
      {state.weights === 'ready' ? null : (
        <ErrorNotice>
          {t(state.weights === 'missing' ? 'reader.weightsMissing' : 'reader.weightsDamaged')}
        </ErrorNotice>
      )}
      <div className="set-sections">
        <Marginal heading={t('settings.section.reader')}>
          <Switch isSelected={state.isOn} onChange={(isOn) => setOn.mutate(isOn)} hint={t('reader.onHint')}>
            {t('reader.on')}
          </Switch>
        </Marginal>
        <Marginal heading={t('reader.learning')}>
          <p>
            {answers === 0
              ? t('reader.learntNone')
              : t('reader.learnt', { count: answers, n: number(answers) })}
          </p>
          {answers === 0 ? null : (
            <p className="set-after">
              <Button onPress={() => setAsking(true)}>{t('reader.forget')}</Button>
            </p>
          )}
        </Marginal>
        {state.isOn && state.weights === 'ready' ? (
          <Marginal heading={t('reader.older')}>
            <p className="ink2">{t('reader.readOlderHint')}</p>
            <p className="set-after">
              <Button isPending={older.isPending} onPress={() => older.mutate(undefined)}>
                {t('reader.readOlder')}
              </Button>
            </p>
          </Marginal>
        ) : null}
      </div>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('reader.forgetTitle')}
        size="small"
        role="alertdialog"
        closeLabel={t('app.close')}
        footer={
          <>
            <Button onPress={() => setAsking(false)} autoFocus>
              {t('app.cancel')}
            </Button>
            <Button variant="primary" isPending={forget.isPending} onPress={() => forget.mutate(undefined)}>
              {t('reader.forgetIt')}
            </Button>
          </>
        }
      >
        <p>{t('reader.forgetText')}</p>
      </Dialog>
    </>
  );
}
