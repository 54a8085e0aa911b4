import type { ReactNode } from 'react';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Marginal } from '../../ui/marginal.tsx';

/** What changed thresholds would change, and what to do with them: save, drop, or go back to the suggested ones. */
export function ThresholdTrial(props: {
  readonly heading: string;
  /** Something differs from what is saved. */
  readonly isTrying: boolean;
  /** Why these thresholds cannot be saved, in words; null where they can. */
  readonly problem: string | null;
  readonly isDefault: boolean;
  readonly isPending: boolean;
  readonly saveLabel: string;
  readonly resetLabel: string;
  readonly onSave: () => void;
  readonly onDrop: () => void;
  readonly onReset: () => void;
  /** The trial itself, shown while there is one to make. */
  readonly children: ReactNode;
}): ReactNode {
  const { heading, isTrying, problem, isDefault, isPending, children } = props;
  const { t } = useText();
  const isTried = isTrying && problem === null;
  return (
    <div className={isTrying ? 'set-trying' : undefined}>
      <Marginal heading={heading} detail={t('settings.trialDetail')}>
        {isTrying ? null : <p className="muted set-note">{t('settings.trialIdle')}</p>}
        {isTrying && problem !== null ? <ErrorNotice>{problem}</ErrorNotice> : null}
        {isTried ? children : null}
        <div className="cluster set-after">
          {isTrying ? (
            <>
              <Button
                variant="primary"
                isDisabled={problem !== null}
                disabledReason={problem ?? undefined}
                isPending={isPending}
                onPress={props.onSave}
              >
                {props.saveLabel}
              </Button>
              <Button variant="quiet" onPress={props.onDrop}>
                {t('settings.dropThresholds')}
              </Button>
            </>
          ) : null}
          {isDefault ? null : (
            <Button icon="restore" isPending={isPending} onPress={props.onReset}>
              {props.resetLabel}
            </Button>
          )}
        </div>
      </Marginal>
    </div>
  );
}
