import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { TimelineEntry } from '../../../shared/contract/interactions.ts';
import { shownIndex } from '../../../shared/domain/shown-index.ts';
import { addDays, type Day } from '../../../shared/domain/time.ts';
import { isStepDue, type Today } from '../../app/count-today.ts';
import { ballOf } from '../../charts/ball-of.ts';
import { Sparkline } from '../../charts/sparkline.tsx';
import { StrainBall } from '../../charts/strain-ball.tsx';
import { useSurfaceStore } from '../../store/surface-store.ts';
import { type Text, useText } from '../../text/text-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';

const movedMax = 6;
const recentMax = 3;
const upcomingMax = 4;

/** Beside what presses: who moved, what was just written, what comes next. */
export function TodayAside({ today, on }: { readonly today: Today; readonly on: Day }): ReactNode {
  const text = useText();
  const { t } = text;
  const editInteraction = useSurfaceStore((s) => s.editInteraction);
  const upcoming = today.nextSteps.filter((step) => !isStepDue(step, on)).slice(0, upcomingMax);
  return (
    <aside className="aside today-aside">
      {today.moved.length === 0 ? null : (
        <section aria-labelledby="today-moved">
          <h2 id="today-moved">{t('today.moved')}</h2>
          <ul className="today-moved">
            {today.moved.slice(0, movedMax).map((row) => (
              <Moved key={row.clientId} row={row} />
            ))}
          </ul>
          <p className="today-note">{t('today.movedNote')}</p>
        </section>
      )}
      {today.recent.length === 0 ? null : (
        <section aria-labelledby="today-recent">
          <h2 id="today-recent">{t('today.recent')}</h2>
          <ul className="today-entries">
            {today.recent.slice(0, recentMax).map((entry) => (
              <li key={entry.id}>
                <Icon name={entry.kind} label={text.dynamic(`domain.interactionKind.${entry.kind}`)} />
                <div>
                  <button type="button" className="today-entry" onClick={() => editInteraction(entry.id)}>
                    {entryTitle(entry, text)}
                  </button>
                  <small>
                    {text.list(entry.clients.map((c) => c.name))} · {whenWords(entry, on, text)}
                  </small>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {upcoming.length === 0 ? null : (
        <section aria-labelledby="today-agenda">
          <h2 id="today-agenda">{t('today.agenda')}</h2>
          <ul className="today-entries">
            {upcoming.map((step) => (
              <li key={step.clientId}>
                <Icon name="arrow-right" />
                <div>
                  <Link to={`/clients/${step.clientId}`}>{step.nextStep}</Link>
                  <small>
                    {step.clientName}
                    {step.nextStepOn === null
                      ? null
                      : ` · ${step.nextStepOn === addDays(on, 1) ? t('today.dueTomorrow') : text.day(step.nextStepOn)}`}
                  </small>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

function Moved({ row }: { readonly row: Today['moved'][number] }): ReactNode {
  const { t, dynamic, signed, list, of } = useText();
  const workbench = useWorkbench();
  const { data: settings } = useQuery(workbench.workspace.settings.queryOptions());
  const { data: signals = [] } = useQuery(workbench.signals.list.queryOptions());
  const { strain } = row;
  const band = dynamic(`domain.band.${strain.band}`);
  const knockOuts = strain.knockOuts.flatMap(({ signalId }) =>
    signals.filter((s) => s.id === signalId).map((s) => of(s.label).toLowerCase()),
  );
  return (
    <li>
      <span className="today-moved-name">
        <Link to={`/clients/${row.clientId}/signals`}>{row.clientName}</Link>
        {strain.knockOuts.length === 0 ? null : (
          <small>{t('today.knockOut', { signals: list(knockOuts) })}</small>
        )}
      </span>
      <Sparkline values={row.history} />
      <span className="today-moved-index num">
        <StrainBall
          value={ballOf(strain)}
          label={strain.knockOuts.length > 0 ? `${band}, ${t('today.knockOutLabel')}` : band}
        />{' '}
        <b>
          {strain.index === null || strain.band === 'too-little-known'
            ? '?'
            : shownIndex(strain.index, settings?.strain)}
        </b>
      </span>
      <span className="today-moved-change num">{signed(row.change)}</span>
    </li>
  );
}

/** Characters; a longer one is cut after a word. */
const titleMax = 68;

/** What an entry was about, in a line: its words, or who it was with. */
function entryTitle(entry: TimelineEntry, text: Text): string {
  const [first = ''] = entry.text.trim().split('\n');
  if (first !== '') return shortened(first);
  const kind = text.dynamic(`domain.interactionKind.${entry.kind}`);
  const people = text.list(entry.contacts.map((c) => c.name));
  const title = people === '' ? kind : text.t('today.withPeople', { kind, people });
  return entry.durationMin === null
    ? title
    : `${title}, ${text.t('today.minutes', { count: entry.durationMin })}`;
}

function shortened(text: string): string {
  if (text.length <= titleMax) return text;
  const cut = text.slice(0, titleMax);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), titleMax / 2)).replace(/[\s,;:.«"(]+$/, '')}…`;
}

function whenWords(entry: TimelineEntry, on: Day, text: Text): string {
  if (entry.occurredOn === on) return text.time(entry.occurredAtMs);
  return entry.occurredOn === addDays(on, -1) ? text.t('today.yesterday') : text.day(entry.occurredOn);
}
