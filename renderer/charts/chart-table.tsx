import type { ReactNode } from 'react';

export interface ChartTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** As many cells as columns; the first names the row. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Only for screen readers. */
  readonly isHidden?: boolean | undefined;
}

/** The figures of a chart as a table: the same facts, in rows. */
export function ChartTable({ caption, columns, rows, isHidden }: ChartTableProps): ReactNode {
  return (
    <div className={isHidden ? 'sr' : 'scroll-x'}>
      <table className="plain-table">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col" className={at === 0 ? undefined : 'num'}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={String(row[0])}>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th key={columns[at]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[at]} className="num">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
