import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Checkbox } from './checkbox.tsx';
import { classNames } from './class-names.ts';
import type { Column } from './table-column.ts';

export interface DataTableRowProps<T> {
  readonly rowKey: string;
  readonly row: T;
  readonly index: number;
  readonly columns: readonly Column<T>[];
  readonly measure: ((element: Element | null) => void) | undefined;
  /** The row where Tab enters the table. */
  readonly isTabStop: boolean;
  readonly isActive: boolean;
  readonly isSelected: boolean | undefined;
  readonly selectLabel: string | undefined;
  readonly detail: ReactNode;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
  readonly onOpen: (() => void) | undefined;
}

/** One row of a DataTable, with its second line when it has one. */
export function DataTableRow<T>(props: DataTableRowProps<T>): ReactNode {
  const {
    rowKey,
    row,
    index,
    columns,
    measure,
    isTabStop,
    isActive,
    isSelected,
    selectLabel,
    detail,
    onToggle,
    onFocus,
    onOpen,
  } = props;
  const rowRef = useRef<HTMLTableRowElement>(null);
  const hasDetail = detail !== null && detail !== undefined;

  // Measured again when its second line comes or goes, as that is not a size of the row itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: hasDetail changes what is measured
  useLayoutEffect(() => {
    measure?.(rowRef.current);
    return () => measure?.(null);
  }, [measure, hasDetail]);

  return (
    <>
      <tr
        ref={rowRef}
        data-key={rowKey}
        data-index={index}
        aria-rowindex={index + 2}
        aria-selected={isSelected}
        tabIndex={isTabStop ? 0 : -1}
        className={classNames('dt-row', isActive && 'is-active', onOpen !== undefined && 'can-open')}
        onFocus={onFocus}
        onClick={(event) => {
          // A link or a button in a cell does its own thing.
          if (
            event.target instanceof Element &&
            event.target.closest('a, button, input, label, select, textarea') === null
          )
            onOpen?.();
        }}
      >
        {isSelected === undefined ? null : (
          <td className="dt-pick">
            <Checkbox label={selectLabel} isSelected={isSelected} onChange={onToggle} />
          </td>
        )}
        {columns.map((column, at) =>
          at === 0 ? (
            <th
              key={column.id}
              scope="row"
              className={classNames('dt-first', column.align === 'end' && 'end')}
            >
              {column.cell(row)}
            </th>
          ) : (
            <td key={column.id} className={column.align === 'end' ? 'end' : undefined}>
              {column.cell(row)}
            </td>
          ),
        )}
      </tr>
      {!hasDetail ? null : (
        <tr className="dt-detail">
          <td colSpan={columns.length + (isSelected === undefined ? 0 : 1)}>{detail}</td>
        </tr>
      )}
    </>
  );
}
