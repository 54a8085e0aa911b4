import type { ClientPage } from '../../../shared/contract/clients.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';
import type { InteractionId } from '../../../shared/domain/ids.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { useText } from '../../text/text-context.tsx';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { ExpectedSection } from './expected-section.tsx';
import { NextStepSection } from './next-step-section.tsx';
import { TrendSection } from './trend-section.tsx';

/** Beside the timeline: how strain moved, what comes next, what either side still owes the other. */
export function ClientAside(props: {
  readonly page: ClientPage;
  readonly today: Day;
  readonly settings: Settings;
  readonly onEditEntry: (id: InteractionId) => void;
}) {
  const { page, today, settings, onEditEntry } = props;
  const { t } = useText();
  const isNarrow = useMediaQuery('(max-width: 1179px)');
  const aside = (
    <aside className="aside cl-aside" aria-label={page.name}>
      <TrendSection page={page} settings={settings} />
      <NextStepSection page={page} today={today} />
      <ExpectedSection side="theirs" rows={page.openRequests} today={today} onEditEntry={onEditEntry} />
      <ExpectedSection side="ours" rows={page.openPromises} today={today} onEditEntry={onEditEntry} />
    </aside>
  );
  if (!isNarrow) return aside;
  // Over a list without end nothing can drop under: it folds, and says in a line what it holds.
  const parts = [
    page.nextStep === '' ? t('client.nextStep') : `${t('client.nextStep')}: ${page.nextStep}`,
    ...(page.openRequests.length === 0
      ? []
      : [t('client.fold.expected', { count: page.openRequests.length })]),
    ...(page.openPromises.length === 0
      ? []
      : [t('client.fold.promised', { count: page.openPromises.length })]),
  ];
  return (
    <details className="cl-fold">
      <summary>{parts.join(' · ')}</summary>
      {aside}
    </details>
  );
}
