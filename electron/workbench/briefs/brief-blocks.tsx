import { Fragment, type ReactNode } from 'react';
import { StrainTrend } from '../../../renderer/charts/strain-trend.tsx';
import type { BriefBlock, TableColumn, TrendFigure } from '../../../shared/domain/brief/brief-document.ts';
import { keyed } from './keyed.ts';
import { SignalsTable } from './signals-table.tsx';

type BlockOf<T extends BriefBlock['type']> = Extract<BriefBlock, { type: T }>;

/** One piece of a section on paper. Text is only ever text: nothing that a user wrote becomes markup. */
export function BriefBlockView({ block }: { readonly block: BriefBlock }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <Paragraph text={block.text} />;
    case 'small':
      return <p className="small">{block.text}</p>;
    case 'guidance':
      return <Items className="guide" items={block.lines} />;
    case 'bullets':
      return <Items className="bullets" items={block.items} />;
    case 'checklist':
      return <Items className={block.items.every(isShort) ? 'checks short' : 'checks'} items={block.items} />;
    case 'numbered':
      return (
        <ol className={block.lead ? 'five' : 'numbered'}>
          {keyed(block.items).map(({ key, item }) => (
            <li key={key}>{item}</li>
          ))}
        </ol>
      );
    case 'table':
      return <Table block={block} />;
    case 'glance':
      return <Glance block={block} />;
    case 'signals':
      return <SignalsTable block={block} />;
    case 'sign-off':
      return <SignOff block={block} />;
  }
}

/** Short enough for a third of the column. */
function isShort(item: string): boolean {
  return item.length <= 30;
}

/** A line break of the user's stays a line break. */
function Paragraph({ text }: { readonly text: string }): ReactNode {
  const [first, ...rest] = keyed(text.split('\n'));
  return (
    <p>
      {first?.item}
      {rest.map(({ key, item }) => (
        <Fragment key={key}>
          <br />
          {item}
        </Fragment>
      ))}
    </p>
  );
}

function Items({
  className,
  items,
}: {
  readonly className: string;
  readonly items: readonly string[];
}): ReactNode {
  return (
    <ul className={className}>
      {keyed(items).map(({ key, item }) => (
        <li key={key}>{item}</li>
      ))}
    </ul>
  );
}

function Table({ block }: { readonly block: BlockOf<'table'> }): ReactNode {
  return (
    <table className={block.look}>
      {block.caption === '' ? null : <caption>{block.caption}</caption>}
      <thead>
        <tr>
          {keyed(block.columns).map(({ key, item: column }) =>
            column.text === '' ? (
              <td key={key} className={classOf(column)} />
            ) : (
              <th key={key} scope="col" className={classOf(column)}>
                {column.text}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {keyed(block.rows).map(({ key, item }) => (
          <Row key={key} cells={item} columns={block.columns} isTotal={false} />
        ))}
        {block.total === null ? null : <Row cells={block.total} columns={block.columns} isTotal />}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly cells: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly isTotal: boolean;
}

/** The first cell names the row. */
function Row({ cells, columns, isTotal }: RowProps): ReactNode {
  const [first, ...rest] = keyed(columns).map(({ key, item }, at) => ({
    key,
    className: classOf(item),
    text: cells[at] ?? '',
  }));
  return (
    <tr className={isTotal ? 'total' : undefined}>
      <th scope="row" className={first?.className}>
        {first?.text}
      </th>
      {rest.map(({ key, className, text }) => (
        <td key={key} className={className}>
          {text}
        </td>
      ))}
    </tr>
  );
}

function classOf({ width, align }: TableColumn): string {
  return `${width} ${align}`;
}

function Glance({ block }: { readonly block: BlockOf<'glance'> }): ReactNode {
  return (
    <div className={block.trend === null ? 'glance' : 'glance two'}>
      <table className="facts">
        <tbody>
          {block.facts.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {block.trend === null ? null : <Trend trend={block.trend} />}
    </div>
  );
}

function Trend({ trend }: { readonly trend: TrendFigure }): ReactNode {
  return (
    <figure>
      <StrainTrend
        points={trend.points}
        lines={trend.lines}
        weightsText={trend.weightsText}
        summary={trend.summary}
        width={240}
        height={124}
        ink="print"
      />
      <figcaption>{trend.caption}</figcaption>
    </figure>
  );
}

function SignOff({ block }: { readonly block: BlockOf<'sign-off'> }): ReactNode {
  return (
    <table className="sign">
      <caption>{block.caption}</caption>
      <thead>
        <tr>
          {block.heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(({ role, name }) => (
          <tr key={role}>
            <th scope="row">{role}</th>
            <td>{name}</td>
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
