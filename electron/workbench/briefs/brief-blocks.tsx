import type { ReactNode } from 'react';
import { StrainTrend } from '../../../renderer/charts/strain-trend.tsx';
import type { BriefBlock, TrendFigure } from '../../../shared/domain/brief/brief-document.ts';
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
          {block.items.map((item, i) => (
            <li key={`${i}-${item}`}>{item}</li>
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
  const lines = text.split('\n');
  return (
    <p>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity, and nothing is ever reordered
        <span key={i}>
          {i > 0 ? <br /> : null}
          {line}
        </span>
      ))}
    </p>
  );
}

function Items({ className, items }: { readonly className: string; readonly items: readonly string[] }): ReactNode {
  return (
    <ul className={className}>
      {items.map((item, i) => (
        <li key={`${i}-${item}`}>{item}</li>
      ))}
    </ul>
  );
}

function Table({ block }: { readonly block: BlockOf<'table'> }): ReactNode {
  const cell = (at: number) => {
    const column = block.columns[at];
    return column === undefined ? '' : `${column.width} ${column.align}`;
  };
  return (
    <table className={block.look}>
      {block.caption === '' ? null : <caption>{block.caption}</caption>}
      <thead>
        <tr>
          {block.columns.map((column, i) =>
            column.text === '' ? (
              <td key={`${i}-`} className={cell(i)} />
            ) : (
              <th key={`${i}-${column.text}`} scope="col" className={cell(i)}>
                {column.text}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, i) => (
          <Row key={`${i}-${row[0]}`} cells={row} classOf={cell} isTotal={false} />
        ))}
        {block.total === null ? null : <Row cells={block.total} classOf={cell} isTotal />}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly cells: readonly string[];
  readonly classOf: (at: number) => string;
  readonly isTotal: boolean;
}

function Row({ cells, classOf, isTotal }: RowProps): ReactNode {
  return (
    <tr className={isTotal ? 'total' : undefined}>
      {cells.map((text, i) =>
        i === 0 ? (
          <th key="0" scope="row" className={classOf(i)}>
            {text}
          </th>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
          <td key={i} className={classOf(i)}>
            {text}
          </td>
        ),
      )}
    </tr>
  );
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
