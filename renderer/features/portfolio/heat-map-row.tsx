import { memo, useMemo } from 'react';
import { Link } from 'react-router';
import type { Level, RatingValue } from '../../../shared/domain/rating.ts';
import { shownIndex } from '../../../shared/domain/shown-index.ts';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import { ballOf } from '../../charts/ball-of.ts';
import { StrainBall } from '../../charts/strain-ball.tsx';
import { type Text, useText } from '../../text/text-context.tsx';
import type { MeasuredLevels } from '../../workbench/use-measured-portfolio.ts';
import type { PortfolioRow } from './portfolio-order.ts';
import { startsGroup } from './starts-group.ts';

/** One client: a link for each signal, filled by its level. Drawn again only when its own state changes. */
export const HeatMapRow = memo(function HeatMapRow(props: {
  readonly row: PortfolioRow;
  /** Levels that the log suggests, by signal. */
  readonly measured: MeasuredLevels | undefined;
  readonly signals: readonly WorkspaceSignal[];
  /** Address of the clients, as a link has it. */
  readonly base: string;
  readonly index: number;
  /** Column of the tab stop when it is in this row. */
  readonly activeColumn: number | null;
}) {
  const text = useText();
  const { row, measured, signals, base, index } = props;
  const cells = useMemo(
    () => signals.map((signal) => cellOf(row, signal, measured?.[signal.id]?.level ?? null, text)),
    [row, signals, measured, text],
  );
  return (
    <tr className={props.activeColumn === null ? undefined : 'is-active'}>
      <th scope="row" className="pf-name">
        <Link to={`/clients/${row.id}/signals`} tabIndex={-1}>
          <span>{row.name}</span>
        </Link>
      </th>
      {cells.map(({ signalId, className, label, shown }, column) => (
        <td key={signalId} className={startsGroup(signals, column) ? 'pf-start' : undefined}>
          <a
            href={`${base}/${row.id}/signals?signal=${signalId}`}
            data-cell={`${index}:${column}`}
            className={className}
            tabIndex={props.activeColumn === column ? 0 : -1}
            aria-label={label}
          >
            {shown}
          </a>
        </td>
      ))}
      <RowFigures row={row} />
    </tr>
  );
});

/** What a cell shows and says. */
function cellOf(row: PortfolioRow, signal: WorkspaceSignal, measured: Level | null, text: Text) {
  const { t, of, dynamic } = text;
  const value = row.ratings[signal.id]?.value ?? 'unknown';
  const isAbove =
    measured !== null && measured > 0 && value !== 'na' && (value === 'unknown' || measured > value);
  const level = `${typeof value === 'number' ? `${value} ` : ''}${dynamic(`domain.level.${value}`)}`;
  const said = isAbove
    ? `${level}, ${t('portfolio.measured', { level: `${measured} ${dynamic(`domain.level.${measured}`)}` })}`
    : level;
  return {
    signalId: signal.id,
    className: `pf-cell lv ${fillOf(value)}${isAbove ? ' is-above' : ''}`,
    label: t('portfolio.cell', { client: row.name, signal: of(signal.label), level: said }),
    shown: value === 'unknown' ? (isAbove ? measured : '') : value === 'na' ? '–' : value,
  };
}

function fillOf(value: RatingValue): string {
  return value === 'unknown' ? 'fU' : value === 'na' ? 'fN' : `f${value}`;
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
