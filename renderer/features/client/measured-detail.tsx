import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { Measured } from '../../../shared/contract/measures.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { whySentence } from '../../../shared/i18n/why-sentence.ts';
import { levelWords } from '../../text/level-words.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { LevelCell } from '../../ui/level-cell.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** What the log says of a signal, with its figures. It is rated in a check, where it can be accepted or set aside. */
export function MeasuredDetail({
  clientId,
  measured,
}: {
  readonly clientId: ClientId;
  readonly measured: Measured;
}) {
  const text = useText();
  const { t, percent, day } = text;
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const navigate = useNavigate();
  const { data: settings } = useQuery(workbench.workspace.settings.queryOptions());
  const check = useChange(() => client.checks.start({ clientId, rater: settings?.me ?? '' }), {
    onDone: ({ check: { id } }) => void navigate(`/clients/${clientId}/check/${id}`),
  });
  const { level, dismissed } = measured;
  return (
    <section>
      <h5>{t('reading.fromTheLog')}</h5>
      {level === null ? (
        <p className="muted">{t('reading.nothingMeasured')}</p>
      ) : (
        <>
          <p className="cl-measured">
            <LevelCell value={level} label={levelWords(level, text)} />
            <span>
              {whySentence(measured.why, text)}{' '}
              <span className="muted">
                {t('reading.confidence', { share: percent(measured.confidence) })}
              </span>
            </span>
          </p>
          {dismissed ? (
            <p className="muted">
              {t('reading.dismissed', { day: day(dismissed.dismissedOn), reason: dismissed.reason })}
            </p>
          ) : measured.rated?.value === level ? null : (
            <Button
              size="small"
              variant="quiet"
              icon="arrow-right"
              isPending={check.isPending}
              onPress={() => check.mutate(undefined)}
            >
              {t('reading.rateInCheck')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
