import type { ReactNode } from 'react';

/** The column that orders the rows. */
export interface Sort {
  readonly columnId: string;
  readonly direction: 'ascending' | 'descending';
}

/** A column of a DataTable. */
export interface Column<T> {
  readonly id: string;
  readonly header: string;
  /** Under the header, smaller: a unit, where it comes from. */
  readonly detail?: string | undefined;
  readonly cell: (row: T) => ReactNode;
  /** `end` for figures. */
  readonly align?: 'start' | 'end' | undefined;
  /** CSS px. */
  readonly width?: number | undefined;
  readonly isSortable?: boolean | undefined;
  /** The header is read but not shown. */
  readonly isHeaderHidden?: boolean | undefined;
}
