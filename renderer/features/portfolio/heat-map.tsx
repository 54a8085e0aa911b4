import { type KeyboardEvent, memo, useCallback, useRef, useState } from 'react';
import { shownIndex } from '../../../shared/domain/shown-index.ts';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import { ballOf } from '../../charts/ball-of.ts';
import { StrainBall } from '../../charts/strain-ball.tsx';
import { useText } from '../../text/text-context.tsx';
import { type Cell, movedCell } from './heat-map-moves.ts';
import { HeatMapRow, startsGroup } from './heat-map-row.tsx';
import type { PortfolioRow } from './portfolio-order.ts';
import { useMeasuredPortfolio } from './use-measured-portfolio.ts';

/**
 * Clients by signals, one tab stop: arrows, J, K, Home, End and the Page keys move; Enter follows the cell to its evidence.
 * Rows are drawn once: moving about redraws two of them.
 */
export function HeatMap({
  rows,
  signals,
}: {
  readonly rows: readonly PortfolioRow[];
  readonly signals: readonly WorkspaceSignal[];
}) {
  const { t, of, dynamic } = useText();
  const measured = useMeasuredPortfolio();
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 });
  const shown = signals.filter((signal) => signal.class !== 'knock-out');
  const size = { rows: rows.length, columns: shown.length };
  const onKeyDown = useCallback(
    (event: KeyboardEvent, from: Cell) => {
      const next = movedCell(event.key, from, { rows: size.rows, columns: size.columns });
      if (next === null) return;
      event.preventDefault();
      setActive(next);
      table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}:${next.column}"]`)?.focus();
    },
    [size.rows, size.columns],
  );
  const row = rows[active.row];
  const signal = shown[active.column];
  return (
    <div className="pf-heat">
      <table ref={table} className="pf-table" aria-describedby="pf-hint">
        <caption className="sr">{t('portfolio.heatmap')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{t('portfolio.client')}</span>
            </th>
            {shown.map((each, i) => (
              <th key={each.id} scope="col" className={startsGroup(shown, i) ? 'pf-start' : undefined}>
                <span className={i === active.column ? 'pf-tilt is-hot' : 'pf-tilt'}>{of(each.short)}</span>
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
        <tbody>
          {rows.map((each, i) => (
            <HeatMapRow
              key={each.id}
              row={each}
              measured={measured.get(each.id)?.levels}
              signals={shown}
              index={i}
              activeColumn={i === active.row ? active.column : null}
              onActive={setActive}
              onKeyDown={onKeyDown}
            >
              <RowFigures row={each} />
            </HeatMapRow>
          ))}
        </tbody>
        <tfoot aria-hidden="true">
          <tr>
            <td />
            {groupsOf(shown).map((group) => (
              <td key={group.id} colSpan={group.count} className={group.first > 0 ? 'pf-start' : undefined}>
                {dynamic(`domain.group.${group.id}`)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <p className="muted pf-note" id="pf-hint">
        {row && signal && row.ratings[signal.id] ? (
          <CellNote row={row} signal={signal} />
        ) : (
          t('portfolio.heatmapHint')
        )}
      </p>
    </div>
  );
}

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

const RowFigures = memo(function RowFigures({ row }: { readonly row: PortfolioRow }) {
  const { dynamic, number } = useText();
  const isKnown = row.strain.band !== 'too-little-known' && row.strain.index !== null;
  return (
    <>
      <td className="pf-figure">
        <StrainBall value={ballOf(row.strain)} size={12} label={dynamic(`domain.band.${row.strain.band}`)} />{' '}
        <b>{isKnown ? shownIndex(row.strain.index ?? 0) : '?'}</b>
      </td>
      <td className="pf-figure muted">{number(row.strain.coverage * 100)}</td>
    </>
  );
});

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
