import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import { type BriefKind, briefKinds } from '../../../shared/domain/brief/brief.ts';
import { daysSilent, isOverCadence } from '../../../shared/domain/client-view.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { onDay } from '../../text/on-day.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** Who it is, in a line, and the two things to do about it. */
export function ClientHead({ page, today }: { readonly page: ClientPage; readonly today: Day }) {
  const { t, dynamic, language } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const navigate = useNavigate();
  const { data: settings } = useQuery(workbench.workspace.settings.queryOptions());
  const check = useChange(() => client.checks.start({ clientId: page.id, rater: settings?.me ?? '' }), {
    onDone: ({ check: { id } }) => void navigate(`/clients/${page.id}/check/${id}`),
  });
  const brief = useChange((kind: BriefKind) => client.briefs.create({ clientId: page.id, kind, language }), {
    onDone: ({ id }) => void navigate(`/briefs/${id}`),
  });
  return (
    <div className="cl-head">
      <PageHeader
        title={page.name}
        meta={useMeta(page, today)}
        actions={
          <>
            <MenuButton
              label={t('client.prepareBrief')}
              items={briefKinds.map((id) => ({
                id,
                label: dynamic(`domain.briefKind.${id}`),
                icon: 'brief' as const,
              }))}
              onAction={(kind) => brief.mutate(kind)}
            />
            <Button onPress={() => check.mutate(undefined)} isPending={check.isPending}>
              {t(page.hasOpenCheck ? 'client.resumeCheck' : 'client.startCheck')}
            </Button>
          </>
        }
      />
    </div>
  );
}

function useMeta(page: ClientPage, today: Day) {
  const text = useText();
  const { t, dynamic, day, number } = text;
  const workbench = useWorkbench();
  const { data: open } = useQuery(workbench.reader.count.queryOptions({ input: { clientId: page.id } }));
  const services = [page.segmentName, page.services]
    .filter((part) => part !== null && part !== '')
    .join(', ');
  const over = isOverCadence(page, today) ? daysSilent(page, today) - (page.cadenceDays ?? 0) : 0;
  const lastContact =
    page.lastContactOn === null
      ? t('client.meta.neverContacted')
      : t('client.meta.lastContact', { on: onDay(page.lastContactOn, today, text) });
  return [
    ...(page.status === 'active'
      ? []
      : [
          {
            id: 'status',
            text: <span className="med">{dynamic(`domain.clientStatus.${page.status}`)}</span>,
          },
        ]),
    ...(services === '' ? [] : [{ id: 'services', text: services }]),
    ...(page.tier === '' ? [] : [{ id: 'tier', text: t('client.meta.tier', { tier: page.tier }) }]),
    ...(page.sinceOn === null
      ? []
      : [{ id: 'since', text: t('client.meta.since', { month: day(page.sinceOn, 'month') }) }]),
    ...(page.endedOn === null
      ? []
      : [{ id: 'ended', text: t('client.meta.ended', { on: onDay(page.endedOn, today, text) }) }]),
    { id: 'contact', text: lastContact },
    ...(over > 0
      ? [{ id: 'over', text: <span className="med">{t('client.meta.over', { count: over })}</span> }]
      : []),
    ...(open && open.notes > 0
      ? [
          {
            id: 'notes',
            text: (
              <Link className="link" to={`/notes?client=${page.id}`}>
                {t('reader.toReview', { count: open.notes, n: number(open.notes) })}
              </Link>
            ),
          },
        ]
      : []),
  ];
}
