import { type KeyboardEvent, memo, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import { useText } from '../../text/text-context.tsx';
import type { Cell } from './heat-map-moves.ts';
import type { PortfolioRow } from './portfolio-order.ts';
import type { MeasuredLevels } from './use-measured-portfolio.ts';

/** One client: a link for each signal, filled by its level. Drawn again only when its own state changes. */
export const HeatMapRow = memo(function HeatMapRow(props: {
  readonly row: PortfolioRow;
  /** Levels that the log suggests, by signal. */
  readonly measured: MeasuredLevels | undefined;
  readonly signals: readonly WorkspaceSignal[];
  readonly index: number;
  /** Column of the tab stop when it is in this row. */
  readonly activeColumn: number | null;
  readonly onActive: (cell: Cell) => void;
  readonly onKeyDown: (event: KeyboardEvent, from: Cell) => void;
  readonly children: ReactNode;
}) {
  const { t, of, dynamic } = useText();
  const { row, index } = props;
  return (
    <tr className={props.activeColumn === null ? undefined : 'is-active'}>
      <th scope="row" className="pf-name">
        <Link to={`/clients/${row.id}/signals`} tabIndex={-1}>
          {row.name}
        </Link>
      </th>
      {props.signals.map((signal, column) => {
        const value = row.ratings[signal.id]?.value ?? 'unknown';
        const fill = value === 'unknown' ? 'fU' : value === 'na' ? 'fN' : `f${value}`;
        const cell = { row: index, column };
        const measured = props.measured?.[signal.id]?.level ?? null;
        const isAbove =
          measured !== null && measured > 0 && value !== 'na' && (value === 'unknown' || measured > value);
        const level = `${typeof value === 'number' ? `${value} ` : ''}${dynamic(`domain.level.${value}`)}`;
        const said = isAbove
          ? `${level}, ${t('portfolio.measured', { level: `${measured} ${dynamic(`domain.level.${measured}`)}` })}`
          : level;
        return (
          <td key={signal.id} className={startsGroup(props.signals, column) ? 'pf-start' : undefined}>
            <Link
              to={`/clients/${row.id}/signals?signal=${signal.id}`}
              data-cell={`${index}:${column}`}
              className={`pf-cell lv ${fill}${isAbove ? ' is-above' : ''}`}
              tabIndex={props.activeColumn === column ? 0 : -1}
              aria-label={t('portfolio.cell', { client: row.name, signal: of(signal.label), level: said })}
              onFocus={() => props.onActive(cell)}
              onMouseEnter={() => props.onActive(cell)}
              onKeyDown={(event) => props.onKeyDown(event, cell)}
            >
              {value === 'unknown' ? (isAbove ? measured : '') : value === 'na' ? '–' : value}
            </Link>
          </td>
        );
      })}
      {props.children}
    </tr>
  );
});

/** True where a column begins another group. */
export function startsGroup(signals: readonly WorkspaceSignal[], i: number): boolean {
  return i > 0 && signals[i]?.group !== signals[i - 1]?.group;
}
