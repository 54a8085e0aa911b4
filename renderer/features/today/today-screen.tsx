import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import type { ClientId } from '../../../shared/domain/ids.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { useToday } from '../../app/use-today.ts';
import { useText } from '../../text/text-context.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Loading } from '../../ui/loading.tsx';
import { modifierKey } from '../../ui/modifier-key.ts';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { type FilesToImport, FirstRun } from './first-run.tsx';
import { TodayAside } from './today-aside.tsx';
import { todayLede } from './today-lede.ts';
import { TodaySections } from './today-sections.tsx';
import './today.css';

export interface TodayScreenProps {
  readonly topBar: ReactNode;
  /** The one-line log for the first run. */
  readonly composer: ReactNode;
  readonly onLog: (clientId: ClientId | null) => void;
  /** For the first run. */
  readonly importing: FilesToImport;
}

/** What needs attention today, each row with its reason; the three ways to begin while nothing is written yet. */
export function TodayScreen({ topBar, composer, onLog, importing }: TodayScreenProps): ReactNode {
  const text = useText();
  const { t } = text;
  const workbench = useWorkbench();
  const { data: status } = useQuery(workbench.workspace.status.queryOptions());
  const { today, drifting, allDrifting, rows, error } = useToday();
  useFirstRowKey();
  if (!status) return topBar;
  if (status.isEmpty) return <FirstRun path={status.path} composer={composer} importing={importing} />;
  return (
    <>
      {topBar}
      <div className="page">
        <div className="with-aside">
          <div className="today">
            <h1>{dateTitle(status.today, text.locale)}</h1>
            {today ? <p className="lede">{todayLede(rows, text)}</p> : null}
            <button
              type="button"
              className="today-log"
              onClick={() => onLog(null)}
              aria-keyshortcuts="Control+L Meta+L"
            >
              <Icon name="add" />
              <span>
                {t('today.logLine')} <span className="nowrap">{t('today.logExample')}</span>
              </span>
              <Kbd>{`${modifierKey} L`}</Kbd>
            </button>
            {error ? <ErrorNotice>{text.refusal(refusalOf(error))}</ErrorNotice> : null}
            {today ? (
              <TodaySections
                today={today}
                drifting={drifting}
                allDrifting={allDrifting}
                on={status.today}
                onLog={onLog}
              />
            ) : error ? null : (
              <Loading label={t('app.loading')} text={t('app.loadingLong')} bars={6} />
            )}
            {today && rows.length === 0 ? <p className="today-calm">{t('today.calmText')}</p> : null}
          </div>
          {today ? <TodayAside today={today} on={status.today} /> : null}
        </div>
      </div>
    </>
  );
}

/** `Martedì 24 novembre`. */
function dateTitle(day: Day, locale: string): string {
  const written = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
  return written.charAt(0).toUpperCase() + written.slice(1);
}

/** J goes to the first row, K to the last, from anywhere on the page that is not a field or a row. */
function useFirstRowKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isStep = event.key === 'j' || event.key === 'k';
      if (!isStep || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (
        target.closest(
          'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"], .row',
        )
      )
        return;
      if (document.querySelector('[role="dialog"]')) return;
      const rows = document.querySelectorAll<HTMLElement>('.today [data-row]');
      const row = event.key === 'j' ? rows[0] : rows[rows.length - 1];
      if (!row) return;
      event.preventDefault();
      row.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
