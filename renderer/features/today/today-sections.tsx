import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ClientId } from '../../../shared/domain/ids.ts';
import type { RatingValue } from '../../../shared/domain/rating.ts';
import { type Day, daysBetween } from '../../../shared/domain/time.ts';
import { type Drifting, isStepDue, type Today } from '../../app/count-today.ts';
import { StrainBall } from '../../charts/strain-ball.tsx';
import { onDay } from '../../text/on-day.ts';
import { type Text, useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Row } from '../../ui/row.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { DriftSection } from './drift-section.tsx';
import { RowActions } from './row-actions.tsx';
import { SnoozedSection } from './snoozed-section.tsx';
import { TodaySection } from './today-section.tsx';
import { asideRow, useSetAside } from './use-set-aside.ts';
import { useTodayActions } from './use-today-actions.ts';

/** The sections of Today in the order in which they press: what we owe, what we wait for, what worsened, what went quiet. */
export function TodaySections(props: {
  readonly today: Today;
  /** Clients that changed their pace; `allDrifting`: those put off or closed too. */
  readonly drifting: readonly Drifting[];
  readonly allDrifting: readonly Drifting[];
  readonly on: Day;
  readonly onLog: (clientId: ClientId) => void;
}): ReactNode {
  const { today, drifting, allDrifting, on, onLog } = props;
  const text = useText();
  const { t, of, dynamic, day, percent } = text;
  const workbench = useWorkbench();
  const { data: signals = [] } = useQuery(workbench.signals.list.queryOptions());
  const { data: settings } = useQuery(workbench.workspace.settings.queryOptions());
  const actions = useTodayActions(on);
  const { close } = useSetAside();
  const minCoverage = settings?.strain.minCoverage ?? 0.5;
  const labelOf = (id: string) => {
    const signal = signals.find((s) => s.id === id);
    return signal ? of(signal.label) : id;
  };
  const levelWords = (value: RatingValue) =>
    `${typeof value === 'number' ? `${value} ` : ''}${dynamic(`domain.level.${value}`)}`;
  return (
    <>
      <TodaySection
        heading={t('today.promises')}
        detail={t('today.promisesDetail', { count: today.promises.length })}
        items={today.promises}
        row={(row) => (
          <Row
            key={row.factId}
            icon={<Icon name="promise" />}
            title={row.clientName}
            text={row.note || dynamic('domain.factKind.promise')}
            trailing={row.daysLeft === 0 ? <b>{t('today.dueToday')}</b> : dueWords(row.dueOn, on, text)}
            isLate={row.daysLeft <= 0}
            onPress={() => actions.openClient(row.clientId)}
            actions={
              <RowActions row={asideRow('promise', row)}>
                <Button
                  size="small"
                  onPress={() => actions.keepPromise(row)}
                  aria-label={`${t('today.promiseKept')}: ${row.note}`}
                >
                  {t('today.promiseKept')}
                </Button>
              </RowActions>
            }
          />
        )}
      />
      <TodaySection
        heading={t('today.requests')}
        detail={t('today.requestsDetail', { count: today.requests.length })}
        items={today.requests}
        row={(row) => (
          <Row
            key={row.factId}
            icon={<Icon name="request" />}
            title={row.clientName}
            text={row.note || capital(dynamic(`domain.requestSubject.${row.subject}`))}
            trailing={t('today.daysLate', { count: row.daysLate })}
            isLate
            onPress={() => actions.openClient(row.clientId)}
            actions={
              <RowActions row={asideRow('request', row)}>
                <Button
                  size="small"
                  onPress={() => actions.receiveRequest(row)}
                  aria-label={`${t('today.requestReceived')}: ${row.note}`}
                >
                  {t('today.requestReceived')}
                </Button>
              </RowActions>
            }
          />
        )}
      />
      <TodaySection
        heading={t('today.worsened')}
        detail={t('today.worsenedDetail')}
        items={today.worsened}
        row={(row) => (
          <Row
            key={`${row.clientId} ${row.signalId}`}
            icon={<StrainBall value={row.to} label={levelWords(row.to)} />}
            title={row.clientName}
            text={
              <>
                <b>{labelOf(row.signalId)}</b>{' '}
                {typeof row.from === 'number'
                  ? t('today.worsenedFromTo', { from: String(row.from), to: String(row.to) })
                  : t('today.worsenedTo', { to: String(row.to) })}
                {row.more > 0 ? `, ${t('today.worsenedMore', { count: row.more })}` : null}
              </>
            }
            trailing={day(row.ratedOn)}
            onPress={() => actions.openClient(row.clientId, 'signals')}
            actions={
              <RowActions row={asideRow('worsened', row)} onDone={close}>
                <Button size="small" onPress={() => actions.openEvidence(row.clientId, row.signalId)}>
                  {t('today.openEvidence')}
                </Button>
              </RowActions>
            }
          />
        )}
      />
      <DriftSection drifting={drifting} onOpen={(clientId) => actions.openClient(clientId, 'reading')} />
      <TodaySection
        heading={t('today.silences')}
        detail={t('today.silencesDetail')}
        items={today.silences}
        row={(row) => (
          <Row
            key={row.clientId}
            icon={<Icon name="call" />}
            title={row.clientName}
            text={
              row.lastContactOn === null
                ? t('today.silenceNever', { count: row.cadenceDays })
                : t('today.silenceText', { on: onDay(row.lastContactOn, on, text), count: row.cadenceDays })
            }
            trailing={row.days === null ? '' : t('today.daysLate', { count: row.days })}
            isLate
            onPress={() => actions.openClient(row.clientId)}
            actions={
              <RowActions row={asideRow('silence', row)}>
                <Button size="small" onPress={() => onLog(row.clientId)}>
                  {t('app.log')}
                </Button>
              </RowActions>
            }
          />
        )}
      />
      <TodaySection
        heading={t('today.staleChecks')}
        detail={t('today.staleDetail', { count: settings?.strain.freshDays ?? 90 })}
        items={today.staleChecks}
        row={(row) => {
          const { clientId, openCheckId } = row;
          const coverage = percent(row.coverage);
          return (
            <Row
              key={clientId}
              icon={<StrainBall value="unknown" />}
              title={row.clientName}
              text={
                row.lastCheckOn === null || (row.unknownCount > 0 && row.coverage < minCoverage)
                  ? t('today.staleUnknown', { coverage, count: row.unknownCount })
                  : t('today.staleText', { coverage, on: onDay(row.lastCheckOn, on, text) })
              }
              trailing={
                row.days === null ? t('today.neverChecked') : t('today.daysLate', { count: row.days })
              }
              isLate={row.days !== null}
              onPress={() => actions.openClient(clientId, 'signals')}
              actions={
                <RowActions row={asideRow('stale-check', row)}>
                  <Button
                    size="small"
                    onPress={() =>
                      openCheckId === null
                        ? actions.startCheck(clientId)
                        : actions.openCheck(clientId, openCheckId)
                    }
                  >
                    {t(openCheckId === null ? 'today.startCheck' : 'today.resumeCheck')}
                  </Button>
                </RowActions>
              }
            />
          );
        }}
      />
      <TodaySection
        heading={t('today.nextSteps')}
        detail={t('today.nextStepsDetail')}
        items={today.nextSteps.filter((step) => isStepDue(step, on))}
        row={(row) => (
          <Row
            key={row.clientId}
            icon={<Icon name="arrow-right" />}
            title={row.clientName}
            text={row.nextStep}
            trailing={
              row.nextStepOn === null ? (
                ''
              ) : row.nextStepOn === on ? (
                <b>{t('today.dueToday')}</b>
              ) : (
                dueWords(row.nextStepOn, on, text)
              )
            }
            isLate={row.nextStepOn !== null}
            onPress={() => actions.openClient(row.clientId)}
            actions={
              <RowActions row={asideRow('next-step', row)} onDone={() => actions.closeStep(row)}>
                <Button size="small" onPress={() => actions.openClient(row.clientId)}>
                  {t('today.openClient')}
                </Button>
              </RowActions>
            }
          />
        )}
      />
      <SnoozedSection today={today} drifting={allDrifting} />
    </>
  );
}

/** `domani`, `27 nov`, or by how many days it is late. */
function dueWords(dueOn: Day, on: Day, text: Text): string {
  const left = daysBetween(on, dueOn);
  if (left < 0) return text.t('today.lateBy', { count: -left });
  return left === 1 ? text.t('today.dueTomorrow') : text.day(dueOn);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
