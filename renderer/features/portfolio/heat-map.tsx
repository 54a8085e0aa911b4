import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type SyntheticEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useHref, useNavigate } from 'react-router';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import { StrainBall } from '../../charts/strain-ball.tsx';
import { useText } from '../../text/text-context.tsx';
import { useMeasuredPortfolio } from '../../workbench/use-measured-portfolio.ts';
import { type Cell, movedCell } from './heat-map-moves.ts';
import { HeatMapRow } from './heat-map-row.tsx';
import type { PortfolioRow } from './portfolio-order.ts';
import { startsGroup } from './starts-group.ts';

/**
 * Clients by signals, one tab stop: arrows, J, K, Home, End and the Page keys move; Enter follows the cell to its evidence.
 * Rows are drawn once: moving about, also by scrolling under the pointer, redraws two of them. Thousands of cells are
 * plain links, heard by the table.
 */
export function HeatMap({
  rows,
  signals,
}: {
  readonly rows: readonly PortfolioRow[];
  readonly signals: readonly WorkspaceSignal[];
}) {
  const { t } = useText();
  const measured = useMeasuredPortfolio();
  const navigate = useNavigate();
  const base = useHref('/clients');
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 });
  const shown = useMemo(() => signals.filter((signal) => signal.class !== 'knock-out'), [signals]);
  const onReach = (event: SyntheticEvent): void => {
    const cell = cellOf(event.target);
    if (cell !== null && (cell.row !== active.row || cell.column !== active.column)) setActive(cell);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = cellOf(event.target);
    const next = from && movedCell(event.key, from, { rows: rows.length, columns: shown.length });
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}:${next.column}"]`)?.focus();
  };
  const onClick = (event: MouseEvent): void => {
    const cell = cellOf(event.target);
    const row = cell && rows[cell.row];
    const signal = cell && shown[cell.column];
    // With a key held the browser does what it does with any link.
    if (
      !row ||
      !signal ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    void navigate(`/clients/${row.id}/signals?signal=${signal.id}`);
  };
  const row = rows[active.row];
  const signal = shown[active.column];
  return (
    <>
      <div className="pf-heat">
        <table
          ref={table}
          className="pf-table"
          aria-describedby="pf-hint"
          onFocus={onReach}
          onMouseOver={onReach}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          <caption className="sr">{t('portfolio.heatmap')}</caption>
          <Head signals={shown} activeColumn={active.column} />
          <tbody>
            {rows.map((each, i) => (
              <HeatMapRow
                key={each.id}
                row={each}
                measured={measured.get(each.id)?.levels}
                signals={shown}
                base={base}
                index={i}
                activeColumn={i === active.row ? active.column : null}
              />
            ))}
          </tbody>
          <Foot signals={shown} />
        </table>
      </div>
      <p className="muted pf-note" id="pf-hint">
        {row && signal && row.ratings[signal.id] ? (
          <CellNote row={row} signal={signal} />
        ) : (
          t('portfolio.heatmapHint')
        )}
      </p>
    </>
  );
}

/** The cell of the table that something in it stands in. */
function cellOf(target: EventTarget): Cell | null {
  const place = target instanceof Element ? target.closest('[data-cell]')?.getAttribute('data-cell') : null;
  const [row, column] = place?.split(':').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

const Head = memo(function Head(props: {
  readonly signals: readonly WorkspaceSignal[];
  readonly activeColumn: number;
}) {
  const { t, of } = useText();
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="sr">{t('portfolio.client')}</span>
        </th>
        {props.signals.map((each, i) => (
          <th key={each.id} scope="col" className={startsGroup(props.signals, i) ? 'pf-start' : undefined}>
            <span className="pf-tilt">
              <span className={i === props.activeColumn ? 'is-hot' : undefined}>{of(each.short)}</span>
            </span>
          </th>
        ))}
        <th scope="col" className="pf-figure">
          {t('portfolio.strainHead')}
        </th>
        <th scope="col" className="pf-figure">
          {t('portfolio.coverageHead')}
        </th>
      </tr>
    </thead>
  );
});

const Foot = memo(function Foot({ signals }: { readonly signals: readonly WorkspaceSignal[] }) {
  const { dynamic } = useText();
  return (
    <tfoot aria-hidden="true">
      <tr>
        <td />
        {groupsOf(signals).map((group) => (
          <td key={group.id} colSpan={group.count} className={group.first > 0 ? 'pf-start' : undefined}>
            {dynamic(`domain.group.${group.id}`)}
          </td>
        ))}
      </tr>
    </tfoot>
  );
});

/** Groups in the order of the columns, each with its first one. */
function groupsOf(
  signals: readonly WorkspaceSignal[],
): { readonly id: string; readonly first: number; readonly count: number }[] {
  const starts = signals.flatMap((_, i) => (i === 0 || startsGroup(signals, i) ? [i] : []));
  return starts.map((first, i) => ({
    id: signals[first]?.group ?? 'custom',
    first,
    count: (starts[i + 1] ?? signals.length) - first,
  }));
}

/** The cell in words: what, whose, how much, since when. */
function CellNote({ row, signal }: { readonly row: PortfolioRow; readonly signal: WorkspaceSignal }) {
  const { t, of, day, dynamic } = useText();
  const rating = row.ratings[signal.id];
  if (!rating) return null;
  return (
    <>
      <StrainBall value={rating.value} size={12} /> <b>{of(signal.label)}</b>, {row.name}:{' '}
      {dynamic(`domain.level.${rating.value}`)}, {t('portfolio.since', { day: day(rating.ratedOn) })}.{' '}
      {t('portfolio.openEvidence')}.
    </>
  );
}
