import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import { DataTableHead } from './data-table-head.tsx';
import { DataTableRow } from './data-table-row.tsx';
import type { Column, Sort } from './table-column.ts';
import { useRowKeys } from './use-row-keys.ts';
import { virtualBox } from './virtual-box.ts';

export interface DataTableProps<T> {
  readonly label: string;
  /** The first one names the row and stays in sight when the table scrolls sideways. */
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
  readonly sort?: Sort | undefined;
  readonly onSort?: ((sort: Sort) => void) | undefined;
  /** Keys of the chosen rows; with it come the boxes. */
  readonly selection?: ReadonlySet<string> | undefined;
  readonly onSelectionChange?: ((selection: ReadonlySet<string>) => void) | undefined;
  readonly selectAllLabel?: string | undefined;
  readonly selectRowLabel?: ((row: T) => string) | undefined;
  /** Enter or click on a row. */
  readonly onOpen?: ((row: T) => void) | undefined;
  /** A second line under the row, e.g. what is wrong with it and how to mend it. */
  readonly rowDetail?: ((row: T) => ReactNode) | undefined;
  readonly isActive?: ((row: T) => boolean) | undefined;
  /** In place of rows. */
  readonly empty?: ReactNode;
  /** From how many rows on only those in sight are drawn; needs `height`, or a box that limits it. */
  readonly virtualizeFrom?: number | undefined;
  /** Positions of the first and the last row drawn, whenever they change: for rows that are read as they come into sight. */
  readonly onVisible?: ((first: number, last: number) => void) | undefined;
  /** CSS length of the table's own scroll box. */
  readonly height?: string | undefined;
  readonly isTight?: boolean | undefined;
}

const estimatedRow = 36;

/** A table whose rows take the focus: J/K, arrows, Home, End, pages; Space chooses; Enter opens. */
export function DataTable<T>(props: DataTableProps<T>): ReactNode {
  const {
    label,
    columns,
    rows,
    rowKey,
    sort,
    onSort,
    selection,
    onSelectionChange,
    selectAllLabel,
    selectRowLabel,
  } = props;
  const { onOpen, rowDetail, isActive, empty, virtualizeFrom = 100, onVisible, height, isTight } = props;
  const boxRef = useRef<HTMLDivElement>(null);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  const isVirtual = rows.length >= virtualizeFrom;
  const active = activeKey === null ? -1 : rows.findIndex((row) => rowKey(row) === activeKey);

  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: rows.length,
    enabled: isVirtual,
    getScrollElement: () => boxRef.current,
    estimateSize: () => estimatedRow,
    getItemKey: (index) => keyAt(index),
    overscan: 12,
    ...virtualBox(estimatedRow),
  });
  const shown = isVirtual
    ? virtualizer.getVirtualItems().map((item) => item.index)
    : rows.map((_, index) => index);
  const before = isVirtual ? (virtualizer.getVirtualItems()[0]?.start ?? 0) : 0;
  const after = isVirtual ? virtualizer.getTotalSize() - (virtualizer.getVirtualItems().at(-1)?.end ?? 0) : 0;

  const firstShown = shown[0] ?? 0;
  const lastShown = shown.at(-1) ?? 0;
  useEffect(() => onVisible?.(firstShown, lastShown), [onVisible, firstShown, lastShown]);

  function keyAt(index: number): string {
    const row = rows[index];
    return row === undefined ? String(index) : rowKey(row);
  }

  const onRowKeys = useRowKeys({
    count: rows.length,
    active,
    onActive: (index) => {
      setActiveKey(keyAt(index));
      wantsFocus.current = true;
      if (isVirtual) virtualizer.scrollToIndex(index);
    },
  });

  // Drawn first, focused after: the row may have been out of sight.
  useEffect(() => {
    if (!wantsFocus.current || activeKey === null) return;
    const element = boxRef.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(activeKey)}"]`);
    if (!element) return;
    wantsFocus.current = false;
    element.focus();
    element.scrollIntoView?.({ block: 'nearest' });
  });

  function toggle(row: T): void {
    const next = new Set(selection);
    if (!next.delete(rowKey(row))) next.add(rowKey(row));
    onSelectionChange?.(next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const row = rows[active];
    const isRow = event.target instanceof HTMLElement && event.target.matches('tbody > tr');
    if (isRow && row !== undefined && event.key === ' ' && selection !== undefined) {
      event.preventDefault();
      toggle(row);
    } else if (isRow && row !== undefined && event.key === 'Enter') {
      event.preventDefault();
      onOpen?.(row);
    } else if (event.target instanceof HTMLElement && event.target.closest('tbody') !== null) {
      onRowKeys(event);
    }
  }

  const width = columns.length + (selection === undefined ? 0 : 1);
  return (
    <div
      className="dt-box"
      ref={boxRef}
      style={height === undefined ? undefined : { height, maxHeight: '100%' }}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid, as its rows take the focus
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-multiselectable={selection === undefined ? undefined : true}
        className={classNames('dt', isTight && 'is-tight', selection !== undefined && 'can-pick')}
        onKeyDown={onKeyDown}
      >
        <DataTableHead
          columns={columns}
          sort={sort}
          onSort={onSort}
          selectAllLabel={selectAllLabel}
          picked={selection === undefined ? null : rows.filter((row) => selection.has(rowKey(row))).length}
          total={rows.length}
          onPickAll={(all) => onSelectionChange?.(new Set(all ? rows.map(rowKey) : []))}
        />
        <tbody>
          {before > 0 ? <Gap height={before} width={width} /> : null}
          {shown.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            const key = rowKey(row);
            return (
              <DataTableRow
                key={key}
                rowKey={key}
                row={row}
                index={index}
                columns={columns}
                measure={isVirtual ? virtualizer.measureElement : undefined}
                isTabStop={active < 0 ? index === shown[0] : index === active}
                isActive={isActive?.(row) ?? false}
                isSelected={selection?.has(key)}
                selectLabel={selectRowLabel?.(row)}
                detail={rowDetail?.(row) ?? null}
                onToggle={() => toggle(row)}
                onFocus={() => setActiveKey(key)}
                onOpen={onOpen && (() => onOpen(row))}
              />
            );
          })}
          {after > 0 ? <Gap height={after} width={width} /> : null}
        </tbody>
      </table>
      {rows.length === 0 && empty !== undefined ? <div className="dt-empty">{empty}</div> : null}
    </div>
  );
}

/** Holds the place of the rows that are not drawn. */
function Gap({ height, width }: { readonly height: number; readonly width: number }): ReactNode {
  return (
    <tr className="dt-gap">
      <td colSpan={width} style={{ height }} />
    </tr>
  );
}
