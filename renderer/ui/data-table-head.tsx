import type { ReactNode } from 'react';
import { Checkbox } from './checkbox.tsx';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { Column, Sort } from './table-column.ts';

export interface DataTableHeadProps<T> {
  readonly columns: readonly Column<T>[];
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
  readonly selectAllLabel: string | undefined;
  /** How many rows are chosen; null when none can be. */
  readonly picked: number | null;
  readonly total: number;
  readonly onPickAll: (all: boolean) => void;
}

/** Column heads; those that sort are buttons, and the same press turns the order round. */
export function DataTableHead<T>(props: DataTableHeadProps<T>): ReactNode {
  const { columns, sort, onSort, selectAllLabel, picked, total, onPickAll } = props;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {picked === null ? null : (
          <th scope="col" className="dt-pick">
            <Checkbox
              label={selectAllLabel}
              isSelected={total > 0 && picked === total}
              isIndeterminate={picked > 0 && picked < total}
              onChange={onPickAll}
            />
          </th>
        )}
        {columns.map((column, index) => {
          const direction = sort?.columnId === column.id ? sort.direction : undefined;
          const canSort = column.isSortable === true && onSort !== undefined;
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={canSort ? (direction ?? 'none') : undefined}
              className={classNames(column.align === 'end' && 'end', index === 0 && 'dt-first')}
              style={column.width === undefined ? undefined : { width: column.width, minWidth: column.width }}
            >
              {canSort ? (
                <button
                  type="button"
                  className="dt-sort"
                  onClick={() =>
                    onSort({
                      columnId: column.id,
                      direction: direction === 'ascending' ? 'descending' : 'ascending',
                    })
                  }
                >
                  {column.header}
                  <Icon name={direction === 'descending' ? 'sort-down' : 'sort-up'} size={14} />
                </button>
              ) : (
                <span className={column.isHeaderHidden ? 'sr' : 'dt-name'}>{column.header}</span>
              )}
              {column.detail === undefined ? null : <small>{column.detail}</small>}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
