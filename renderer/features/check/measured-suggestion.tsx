import { useState } from 'react';
import type { Measured } from '../../../shared/contract/measures.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import type { RatingValue } from '../../../shared/domain/rating.ts';
import { whySentence } from '../../../shared/i18n/why-sentence.ts';
import { levelWords } from '../../text/level-words.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { LevelCell } from '../../ui/level-cell.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** What the log suggests for a signal, with its figures: accepted with one key, or set aside for a reason. */
export function MeasuredSuggestion(props: {
  readonly measured: Measured;
  readonly clientId: ClientId;
  readonly current: RatingValue | null;
  readonly isDisabled: boolean;
  readonly onAccept: () => void;
}) {
  const text = useText();
  const { t, percent, day } = text;
  const client = useWorkbenchClient();
  const [reason, setReason] = useState<string | null>(null);
  const { measured } = props;
  const { level } = measured;
  const dismiss = useChange(client.measures.dismiss, { onDone: () => setReason(null) });
  const restore = useChange(client.measures.restore);
  const which = { clientId: props.clientId, signalId: measured.signalId };
  if (level === null) return <p className="muted">{t('check.nothingMeasured')}</p>;
  if (measured.dismissed) {
    return (
      <div className="chk-measured">
        <p className="ink2">
          {t('check.dismissed', {
            day: day(measured.dismissed.dismissedOn),
            reason: measured.dismissed.reason,
          })}
        </p>
        <Button size="small" variant="quiet" onPress={() => restore.mutate(which)}>
          {t('check.takeUp')}
        </Button>
      </div>
    );
  }
  const save = () => reason?.trim() && dismiss.mutate({ ...which, level, reason });
  return (
    <div className="chk-measured">
      <p>
        <LevelCell value={level} label={t('check.measuredLevel', { level: levelWords(level, text) })} />
        <span>{whySentence(measured.why, text)}</span>
      </p>
      <p className="muted chk-confidence">{t('check.confidence', { share: percent(measured.confidence) })}</p>
      {!props.isDisabled && (
        <div className="cluster">
          {props.current === level ? (
            <span className="muted">{t('check.accepted')}</span>
          ) : (
            <Button size="small" shortcut="A" onPress={props.onAccept}>
              {t('check.accept', { level })}
            </Button>
          )}
          {reason === null && (
            <Button size="small" variant="quiet" onPress={() => setReason('')}>
              {t('check.dismiss')}
            </Button>
          )}
        </div>
      )}
      {reason !== null && (
        <div className="stack">
          <TextField
            label={t('check.dismissReason')}
            size="small"
            value={reason}
            onChange={setReason}
            onSubmit={save}
            autoFocus
          />
          <div>
            <Button
              size="small"
              onPress={save}
              isDisabled={reason.trim() === ''}
              isPending={dismiss.isPending}
            >
              {t('check.dismissSave')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
