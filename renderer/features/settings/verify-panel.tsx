import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** Reads the whole file again when asked, and says what it found. */
export function VerifyPanel(): ReactNode {
  const { t, dynamic, refusal } = useText();
  const client = useWorkbenchClient();
  const verify = useMutation({ mutationFn: () => client.workspace.verify(), networkMode: 'always' });
  const result = verify.data;
  return (
    <Marginal heading={t('settings.verify')}>
      <div className="set-fields is-wide">
        <p className="ink2 set-note">{t('settings.verifyText')}</p>
        <div>
          <Button onPress={() => verify.mutate()} isPending={verify.isPending}>
            {t('settings.verifyNow')}
          </Button>
        </div>
        {verify.isPending && (
          <Loading label={t('settings.verifying')} text={t('settings.verifying')} bars={2} />
        )}
        {verify.error && <ErrorNotice>{refusal(refusalOf(verify.error))}</ErrorNotice>}
        {result && (
          <div role="status">
            <p className={result.ok ? 'med' : 'med set-bad'}>
              {t(result.ok ? 'settings.verifyOk' : 'settings.verifyBad')}
            </p>
            <ul className="set-verdicts">
              {result.checks.map((check) => (
                <li key={check.name} className={check.ok ? undefined : 'set-bad'}>
                  <Icon
                    name={check.ok ? 'check' : 'alert'}
                    size={14}
                    label={t(check.ok ? 'settings.verifyPassed' : 'settings.verifyFailed')}
                  />
                  <span>
                    {dynamic(`settings.verify.${check.name}`)}
                    {check.detail !== '' && <small className="muted"> {check.detail}</small>}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Marginal>
  );
}
