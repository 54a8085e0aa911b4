import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { numberWord } from '../../text/number-words.ts';
import { useText } from '../../text/text-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { handOverFile } from '../../ui/hand-over-file.ts';
import { Loading } from '../../ui/loading.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { DriftList } from './drift-list.tsx';
import { HeatMap } from './heat-map.tsx';
import { HeatMapKey } from './heat-map-key.tsx';
import { portfolioCsv } from './portfolio-csv.ts';
import { orderPortfolio, type PortfolioOrder, type PortfolioRow } from './portfolio-order.ts';
import { ReviewQueue } from './review-queue.tsx';
import './portfolio.css';

const everySegment = 'all';

/** Every active client against every signal, and who to look at first. */
export function PortfolioScreen() {
  const text = useText();
  const { t, locale, refusal } = text;
  const workbench = useWorkbench();
  const portfolio = useQuery(workbench.overview.portfolio.queryOptions());
  const signals = useQuery(workbench.signals.list.queryOptions());
  const segments = useQuery(workbench.clients.listSegments.queryOptions());
  const [order, setOrder] = useState<PortfolioOrder>('strain');
  const [segment, setSegment] = useState(everySegment);
  const rows = useMemo(
    () =>
      orderPortfolio(
        (portfolio.data ?? []).filter((row) => segment === everySegment || row.segmentId === segment),
        order,
        locale,
      ),
    [portfolio.data, segment, order, locale],
  );
  const error = portfolio.error ?? signals.error;
  if (error)
    return (
      <div className="page">
        <ErrorNotice>{refusal(refusalOf(error))}</ErrorNotice>
      </div>
    );
  if (!portfolio.data || !signals.data)
    return (
      <div className="page">
        <Loading label={t('portfolio.loading')} text={t('app.loadingLong')} bars={8} />
      </div>
    );
  if (portfolio.data.length === 0) {
    return (
      <div className="page">
        <PageHeader title={t('portfolio.title')} />
        <EmptyState
          action={
            <Link className="btn" to="/clients">
              {t('portfolio.toClients')}
            </Link>
          }
        >
          {t('portfolio.empty')}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="page pf">
      <PageHeader
        title={t('portfolio.title')}
        lede={<Lede rows={rows} />}
        actions={
          <div className="cluster">
            <SegmentedControl
              label={t('portfolio.sortLabel')}
              options={[
                { id: 'strain', label: t('portfolio.byStrain') },
                { id: 'change', label: t('portfolio.byChange') },
                { id: 'name', label: t('portfolio.byName') },
              ]}
              value={order}
              onChange={setOrder}
            />
            <Select
              label={t('portfolio.segment')}
              isLabelHidden
              size="small"
              placeholder={t('portfolio.allSegments')}
              options={[
                { id: everySegment, label: t('portfolio.allSegments') },
                ...(segments.data ?? []).map((s) => ({ id: s.id as string, label: s.name })),
              ]}
              value={segment}
              onChange={setSegment}
            />
            <MenuButton
              label={t('portfolio.more')}
              icon="more"
              isIconOnly
              items={[
                { id: 'csv', label: t('portfolio.exportCsv'), icon: 'download' },
                { id: 'print', label: t('portfolio.print'), icon: 'print' },
              ]}
              onAction={(id) =>
                id === 'print'
                  ? window.print()
                  : handOverFile(
                      `${t('portfolio.title')}.csv`,
                      portfolioCsv(rows, signals.data ?? [], text),
                      'text/csv',
                    )
              }
            />
          </div>
        }
      />
      <div className="pf-columns">
        <section aria-label={t('portfolio.heatmap')}>
          <HeatMap rows={rows} signals={signals.data.filter((signal) => signal.enabled)} />
          <HeatMapKey />
        </section>
        <aside className="aside pf-queue">
          <ReviewQueue rows={rows} />
          <DriftList rows={rows} />
        </aside>
      </div>
    </div>
  );
}

/** The finding, before the picture. */
function Lede({ rows }: { readonly rows: readonly PortfolioRow[] }) {
  const { t, list, language } = useText();
  const word = (count: number) => numberWord(count, language);
  const count = (band: PortfolioRow['strain']['band']) =>
    rows.filter((row) => row.strain.band === band).length;
  const parts = [
    ...(count('critical')
      ? [t('portfolio.critical', { count: count('critical'), number: word(count('critical')).toLowerCase() })]
      : []),
    ...(count('strained')
      ? [t('portfolio.strained', { count: count('strained'), number: word(count('strained')).toLowerCase() })]
      : []),
    ...(count('too-little-known')
      ? [
          t('portfolio.unknown', {
            count: count('too-little-known'),
            number: word(count('too-little-known')).toLowerCase(),
          }),
        ]
      : []),
  ];
  const rest = parts.length === 0 ? t('portfolio.allCalm') : `${capital(list(parts))}.`;
  return <>{`${t('portfolio.lede', { count: rows.length, number: word(rows.length) })} ${rest}`}</>;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
