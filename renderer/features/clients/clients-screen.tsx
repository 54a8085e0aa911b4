import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { ClientRow } from '../../../shared/contract/clients.ts';
import type { ClientColumn } from '../../../shared/domain/client-view.ts';
import { isOverCadence, viewedClients } from '../../../shared/domain/client-view.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { useToastsStore } from '../../store/toasts-store.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { handOverFile } from '../../ui/hand-over-file.ts';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useScreenKeys } from '../../ui/use-screen-keys.ts';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { columnsOf } from './client-columns.tsx';
import { FilterChips, FilterPanel } from './client-filters.tsx';
import { clientsCsv } from './clients-csv.ts';
import { useClientsStore } from './clients-store.ts';
import { ColumnChoice } from './column-choice.tsx';
import { FilterField } from './filter-field.tsx';
import { NewClientDialog } from './new-client-dialog.tsx';
import { NoClients } from './no-clients.tsx';
import { ViewsBar } from './views-bar.tsx';
import './clients.css';

/** Every client: narrowed, ordered, edited together, one step from its page. `?new=1` opens the new client. */
export function ClientsScreen() {
  const { t, refusal } = useText();
  const workbench = useWorkbench();
  const clients = useQuery(workbench.clients.list.queryOptions());
  const status = useQuery(workbench.workspace.status.queryOptions());
  const [search, setSearch] = useSearchParams();
  const error = clients.error ?? status.error;
  const setNew = (isOpen: boolean) => setSearch(isOpen ? { new: '1' } : {}, { replace: true });
  return (
    <div className="page cls">
      {error ? (
        <ErrorNotice
          action={
            <Button size="small" onPress={() => void clients.refetch()}>
              {t('app.tryAgain')}
            </Button>
          }
        >
          {refusal(refusalOf(error))}
        </ErrorNotice>
      ) : !clients.data || !status.data ? (
        <Loading label={t('clients.loading')} text={t('app.loadingLong')} bars={8} />
      ) : clients.data.length === 0 ? (
        <NoClients onNew={() => setNew(true)} />
      ) : (
        <ClientsTable clients={clients.data} today={status.data.today} onNew={() => setNew(true)} />
      )}
      <NewClientDialog isOpen={search.has('new')} onClose={() => setNew(false)} />
    </div>
  );
}

function ClientsTable({
  clients,
  today,
  onNew,
}: {
  readonly clients: readonly ClientRow[];
  readonly today: Day;
  readonly onNew: () => void;
}) {
  const text = useText();
  const { t, locale } = text;
  const navigate = useNavigate();
  const show = useToastsStore((s) => s.show);
  const { view, change } = useClientsStore();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const filterRef = useRef<HTMLInputElement>(null);
  const tableRef = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => viewedClients(clients, view, today, locale), [clients, view, today, locale]);
  const columns = useMemo(() => columnsOf(view.columns, today, text), [view.columns, today, text]);
  // What is filtered away is not changed behind the user's back.
  const chosen = rows.filter((row) => picked.has(row.id));

  const intoTable = () => tableRef.current?.querySelector<HTMLElement>('tbody > tr[tabindex="0"]')?.focus();
  useScreenKeys({ '/': () => filterRef.current?.focus(), j: intoTable, J: intoTable });

  const exportCsv = () => {
    const file = t('clients.exportFile', { day: today });
    handOverFile(file, clientsCsv(rows, view.columns, today, text), 'text/csv;charset=utf-8');
    show({ tone: 'done', text: t('clients.exported', { count: rows.length, file }), action: null });
  };
  return (
    <>
      <PageHeader
        title={t('clients.title')}
        lede={<Lede clients={clients} today={today} />}
        actions={
          <Button icon="add" onPress={onNew}>
            {t('clients.new')}
          </Button>
        }
      />
      <ViewsBar clients={clients} today={today} />
      <div className="tools">
        <FilterField inputRef={filterRef} onDown={intoTable} />
        <FilterPanel clients={clients} />
        <FilterChips />
        <span className="muted push nowrap" aria-live="polite">
          {rows.length === clients.length
            ? null
            : t('clients.shown', { shown: rows.length, all: clients.length })}
        </span>
        <ColumnChoice />
        <Button size="small" icon="download" onPress={exportCsv} isDisabled={rows.length === 0}>
          {t('clients.export')}
        </Button>
      </div>
      {chosen.length === 0 ? null : <BulkBar chosen={chosen} onDone={() => setPicked(new Set())} />}
      <div className="cls-table" ref={tableRef}>
        <DataTable
          label={t('clients.table')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          sort={{ columnId: view.sort.column, direction: view.sort.direction }}
          onSort={({ columnId, direction }) =>
            change({ sort: { column: columnId as ClientColumn, direction } })
          }
          selection={picked}
          onSelectionChange={setPicked}
          selectAllLabel={t('clients.selectAll')}
          selectRowLabel={(row) => t('clients.selectRow', { name: row.name })}
          onOpen={(row) => void navigate(`/clients/${row.id}`)}
          empty={<NothingFound />}
          height="100%"
        />
      </div>
    </>
  );
}

function NothingFound() {
  const { t } = useText();
  const change = useClientsStore((s) => s.change);
  return (
    <EmptyState
      action={
        <Button
          size="small"
          onPress={() =>
            change({ text: '', statuses: [], segmentIds: [], tagIds: [], bands: [], overCadence: false })
          }
        >
          {t('clients.clearFilters')}
        </Button>
      }
    >
      {t('clients.nothingFound')}
    </EmptyState>
  );
}

/** How they all stand, before the table. */
function Lede({ clients, today }: { readonly clients: readonly ClientRow[]; readonly today: Day }) {
  const { t } = useText();
  const strained = clients.filter(
    ({ strain: { band } }) => band === 'strained' || band === 'critical',
  ).length;
  const silent = clients.filter((client) => isOverCadence(client, today)).length;
  const parts = [
    t('clients.lede.count', { count: clients.length }),
    strained === 0 ? t('clients.lede.calm') : t('clients.lede.strained', { count: strained }),
    ...(silent === 0 ? [] : [t('clients.lede.silent', { count: silent })]),
  ];
  return <>{parts.join(', ')}.</>;
}
