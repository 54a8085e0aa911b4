import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';
import type { CheckId } from '../../../shared/domain/ids.ts';
import { shownIndex } from '../../../shared/domain/shown-index.ts';
import { bandOf } from '../../../shared/domain/strain.ts';
import { ballOfBand } from '../../charts/ball-of.ts';
import { StrainBall } from '../../charts/strain-ball.tsx';
import { useText } from '../../text/text-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** Every check of the client with the strain of then; an open one is taken up again. */
export function ChecksSection({
  page,
  settings,
}: {
  readonly page: ClientPage;
  readonly settings: Settings;
}) {
  const { t, day, percent, dynamic } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const { data: checks } = useQuery(workbench.checks.list.queryOptions({ input: { clientId: page.id } }));
  const remove = useChange(
    (check: { id: CheckId; on: string }) => client.checks.remove({ checkId: check.id }),
    {
      said: (_, { on }) => t('client.checkRemoved', { day: on }),
    },
  );
  const rules = settings.strain;
  return (
    <section>
      <h2>{t('client.checks')}</h2>
      {checks?.length === 0 ? <p className="muted">{t('client.checksNone')}</p> : null}
      <ul className="cl-checks">
        {(checks ?? []).map((check) => {
          const on = day(check.checkedOn);
          const isOpen = check.finishedAtMs === null;
          const band =
            page.trend.find((point) => point.checkId === check.id)?.band ??
            bandOf(check.index, check.coverage, false, rules);
          return (
            <li key={check.id}>
              <StrainBall
                value={isOpen ? 'unknown' : ballOfBand(band)}
                size={14}
                label={isOpen ? t('client.openCheck') : dynamic(`domain.band.${band}`)}
              />
              <b className="num">
                {isOpen || check.index === null || band === 'too-little-known'
                  ? '?'
                  : shownIndex(check.index, rules)}
              </b>
              <span className="cl-check-what">
                <Link
                  to={`/clients/${page.id}/check/${check.id}`}
                  aria-label={isOpen ? `${t('client.resume')}, ${on}` : t('client.openCheckRow', { day: on })}
                >
                  {isOpen ? `${t('client.resume')}, ${on}` : on}
                </Link>
                <small className="muted">
                  {[
                    check.rater,
                    isOpen
                      ? t('client.ratedSoFar', { count: check.ratedCount })
                      : t('client.coverageThen', { coverage: percent(check.coverage) }),
                  ]
                    .filter((part) => part !== '')
                    .join(', ')}
                </small>
              </span>
              <IconButton
                icon="trash"
                size="small"
                variant="quiet"
                label={t('client.removeCheck', { day: on })}
                onPress={() => remove.mutate({ id: check.id, on })}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
