import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import { shownIndex } from '../../../shared/domain/shown-index.ts';
import { ballOf } from '../../charts/ball-of.ts';
import { StrainBall } from '../../charts/strain-ball.tsx';
import { useText } from '../../text/text-context.tsx';
import type { PortfolioRow } from './portfolio-order.ts';

const rowHeight = 27;

/** Where one is in the grid. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * Clients by signals: one grid, one tab stop. Arrows, Home, End and Page keys move; Enter opens the evidence of the cell.
 * Only the rows in view are drawn.
 */
export function HeatMap({ rows, signals }: { readonly rows: readonly PortfolioRow[]; readonly signals: readonly WorkspaceSignal[] }) {
  const text = useText();
  const { t, of } = text;
  const navigate = useNavigate();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 });
  const shown = signals.filter((signal) => signal.class !== 'knock-out');
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 12 });

  const go = (next: Cell) => {
    const cell = { row: clamp(next.row, rows.length - 1), column: clamp(next.column, shown.length - 1) };
    setActive(cell);
    virtual.scrollToIndex(cell.row);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-cell="${cell.row}:${cell.column}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { row, column } = active;
    const moves: Record<string, Cell> = {
      ArrowDown: { row: row + 1, column },
      ArrowUp: { row: row - 1, column },
      ArrowRight: { row, column: column + 1 },
      ArrowLeft: { row, column: column - 1 },
      j: { row: row + 1, column },
      k: { row: row - 1, column },
      Home: { row, column: 0 },
      End: { row, column: shown.length - 1 },
      PageDown: { row: row + 10, column },
      PageUp: { row: row - 10, column },
    };
    const next = moves[event.key];
    const client = rows[row];
    if (next) go(next);
    else if (event.key === 'Enter' && client && (event.target as HTMLElement).dataset['cell']) void navigate(evidencePath(client, shown[column]));
    else return;
    event.preventDefault();
  };

  const activeRow = rows[active.row];
  const activeSignal = shown[active.column];
  return (
    <div className="pf-heat" ref={scroller}>
      {/* biome-ignore lint/a11y/useSemanticElements: a grid of this size is drawn row by row, which a table does not allow */}
      <div className="pf-grid" role="grid" aria-label={t('portfolio.heatmap')} aria-describedby="pf-hint" aria-rowcount={rows.length + 1} aria-colcount={shown.length + 3} onKeyDown={onKeyDown} style={{ '--pf-columns': columnsOf(shown) } as React.CSSProperties}>
        <div className="pf-head" role="row" aria-rowindex={1}>
          <span role="columnheader">
            <span className="sr">{t('portfolio.client')}</span>
          </span>
          {shown.map((signal, i) => (
            <span key={signal.id} role="columnheader" className={startsGroup(shown, i) ? 'pf-start' : undefined} aria-label={of(signal.label)}>
              <span className={i === active.column ? 'pf-tilt is-hot' : 'pf-tilt'} aria-hidden="true">
                {of(signal.short)}
              </span>
            </span>
          ))}
          <span role="columnheader" className="pf-figure">{t('portfolio.strainHead')}</span>
          <span role="columnheader" className="pf-figure">{t('portfolio.coverageHead')}</span>
        </div>
        <div className="pf-body" role="presentation" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            return (
              <div key={row.id} role="row" aria-rowindex={item.index + 2} className={item.index === active.row ? 'pf-row is-active' : 'pf-row'} style={{ transform: `translateY(${item.start}px)` }}>
                <span role="rowheader" className="pf-name">
                  <Link to={`/clients/${row.id}/signals`} tabIndex={-1}>
                    {row.name}
                  </Link>
                </span>
                {shown.map((signal, column) => (
                  <HeatCell
                    key={signal.id}
                    row={row}
                    signal={signal}
                    place={`${item.index}:${column}`}
                    isActive={item.index === active.row && column === active.column}
                    isStart={startsGroup(shown, column)}
                    onFocus={() => setActive({ row: item.index, column })}
                    onOpen={() => void navigate(evidencePath(row, signal))}
                  />
                ))}
                <RowFigures row={row} />
              </div>
            );
          })}
        </div>
        <div className="pf-groups" aria-hidden="true">
          {groupsOf(shown).map(({ id, first, count }) => (
            <span key={id} style={{ gridColumn: `${first + 2} / span ${count}` }} className={first > 0 ? 'pf-start' : undefined}>
              {text.dynamic(`domain.group.${id}`)}
            </span>
          ))}
        </div>
      </div>
      <p className="muted pf-note" id="pf-hint" aria-live="polite">
        {activeRow && activeSignal && activeRow.ratings[activeSignal.id] ? <CellNote row={activeRow} signal={activeSignal} /> : t('portfolio.heatmapHint')}
      </p>
    </div>
  );
}

function HeatCell(props: { readonly row: PortfolioRow; readonly signal: WorkspaceSignal; readonly place: string; readonly isActive: boolean; readonly isStart: boolean; readonly onFocus: () => void; readonly onOpen: () => void }) {
  const { t, of, dynamic } = useText();
  const { row, signal } = props;
  const value = row.ratings[signal.id]?.value ?? 'unknown';
  const level = dynamic(`domain.level.${value}`);
  const fill = value === 'unknown' ? 'fU' : value === 'na' ? 'fN' : `f${value}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter is the grid's
    <span
      role="gridcell"
      data-cell={props.place}
      className={`pf-cell lv ${fill}${props.isStart ? ' pf-start' : ''}`}
      tabIndex={props.isActive ? 0 : -1}
      aria-label={t('portfolio.cell', { client: row.name, signal: of(signal.label), level })}
      onFocus={props.onFocus}
      onClick={props.onOpen}
      onMouseEnter={props.onFocus}
    >
      {value === 'unknown' ? '' : value === 'na' ? '–' : value}
    </span>
  );
}

function RowFigures({ row }: { readonly row: PortfolioRow }) {
  const { dynamic, number } = useText();
  const isKnown = row.strain.band !== 'too-little-known' && row.strain.index !== null;
  return (
    <>
      <span role="gridcell" className="pf-figure">
        <StrainBall value={ballOf(row.strain)} size={12} label={dynamic(`domain.band.${row.strain.band}`)} /> <b>{isKnown ? shownIndex(row.strain.index ?? 0) : '?'}</b>
      </span>
      <span role="gridcell" className="pf-figure muted">
        {number(row.strain.coverage * 100)}
      </span>
    </>
  );
}

function CellNote({ row, signal }: { readonly row: PortfolioRow; readonly signal: WorkspaceSignal }) {
  const { t, of, day, dynamic } = useText();
  const rating = row.ratings[signal.id];
  if (!rating) return null;
  return (
    <>
      <StrainBall value={rating.value} size={12} /> <b>{of(signal.label)}</b>, {row.name}: {dynamic(`domain.level.${rating.value}`)}, {t('portfolio.since', { day: day(rating.ratedOn) })}. {t('portfolio.openEvidence')}.
    </>
  );
}

function evidencePath(row: PortfolioRow, signal: WorkspaceSignal | undefined): string {
  return `/clients/${row.id}/signals${signal ? `?signal=${signal.id}` : ''}`;
}

function startsGroup(signals: readonly WorkspaceSignal[], i: number): boolean {
  return i > 0 && signals[i]?.group !== signals[i - 1]?.group;
}

/** Groups in the order of the columns, each with its first one. */
function groupsOf(signals: readonly WorkspaceSignal[]): { id: string; first: number; count: number }[] {
  const starts = signals.flatMap((_, i) => (i === 0 || startsGroup(signals, i) ? [i] : []));
  return starts.map((first, i) => ({ id: signals[first]?.group ?? 'custom', first, count: (starts[i + 1] ?? signals.length) - first }));
}

/** One track a signal, wider where a group begins. */
function columnsOf(signals: readonly WorkspaceSignal[]): string {
  return signals.map((_, i) => (startsGroup(signals, i) ? '37px' : '26px')).join(' ');
}

function clamp(value: number, max: number): number {
  return Math.min(max, Math.max(0, value));
}
