import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DataTable } from '../../../renderer/ui/data-table.tsx';
import type { Column } from '../../../renderer/ui/table-column.ts';

interface Client {
  readonly id: string;
  readonly name: string;
  readonly revenue: number;
}

const columns: Column<Client>[] = [
  { id: 'name', header: 'Cliente', cell: (row) => row.name, isSortable: true },
  { id: 'revenue', header: 'Ricavi', cell: (row) => row.revenue, align: 'end', isSortable: true },
  { id: 'open', header: 'Azioni', cell: () => <button type="button">Verifica</button> },
];
const clients = ['Montefosco', 'Falcetti', 'Miramonda'].map((name, at) => ({
  id: `c${at}`,
  name,
  revenue: at * 10,
}));

function rowOf(name: string): HTMLElement {
  return screen.getByRole('row', { name: new RegExp(name) });
}

function Choosing(): ReactNode {
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  return (
    <DataTable
      label="Clienti"
      columns={columns}
      rows={clients}
      rowKey={(row) => row.id}
      selection={selection}
      onSelectionChange={setSelection}
      selectAllLabel="Tutti i clienti"
      selectRowLabel={(row) => `Scegli ${row.name}`}
    />
  );
}

describe('DataTable', () => {
  it('is a grid with named rows and column heads that sort', async () => {
    const onSort = vi.fn();
    render(
      <DataTable
        label="Clienti"
        columns={columns}
        rows={clients}
        rowKey={(row) => row.id}
        sort={{ columnId: 'name', direction: 'ascending' }}
        onSort={onSort}
      />,
    );
    expect(screen.getByRole('grid', { name: 'Clienti' })).toBeDefined();
    expect(screen.getByRole('columnheader', { name: 'Cliente' }).getAttribute('aria-sort')).toBe('ascending');
    expect(screen.getByRole('columnheader', { name: 'Ricavi' }).getAttribute('aria-sort')).toBe('none');
    await userEvent.click(screen.getByRole('button', { name: 'Cliente' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ricavi' }));
    expect(onSort.mock.calls).toEqual([
      [{ columnId: 'name', direction: 'descending' }],
      [{ columnId: 'revenue', direction: 'ascending' }],
    ]);
  });

  it('moves between rows with J, K, arrows, Home and End, and opens with Enter', async () => {
    const onOpen = vi.fn();
    render(
      <DataTable label="Clienti" columns={columns} rows={clients} rowKey={(row) => row.id} onOpen={onOpen} />,
    );
    await userEvent.click(rowOf('Montefosco'));
    onOpen.mockClear();
    rowOf('Montefosco').focus();
    await userEvent.keyboard('j{ArrowDown}');
    expect(document.activeElement).toBe(rowOf('Miramonda'));
    await userEvent.keyboard('k');
    expect(document.activeElement).toBe(rowOf('Falcetti'));
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(rowOf('Montefosco'));
    await userEvent.keyboard('{End}{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(clients[2]);
  });

  it('is one stop of Tab, at the row last visited', async () => {
    render(<DataTable label="Clienti" columns={columns} rows={clients} rowKey={(row) => row.id} />);
    await userEvent.tab();
    expect(document.activeElement).toBe(rowOf('Montefosco'));
    await userEvent.keyboard('j');
    expect(rowOf('Montefosco').tabIndex).toBe(-1);
    expect(rowOf('Falcetti').tabIndex).toBe(0);
  });

  it('does not open the row when a button in a cell is pressed', async () => {
    const onOpen = vi.fn();
    render(
      <DataTable label="Clienti" columns={columns} rows={clients} rowKey={(row) => row.id} onOpen={onOpen} />,
    );
    await userEvent.click(within(rowOf('Falcetti')).getByRole('button', { name: 'Verifica' }));
    expect(onOpen).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('chooses rows by Space and all by the box in the head', async () => {
    render(<Choosing />);
    rowOf('Montefosco').focus();
    await userEvent.keyboard(' ');
    expect(rowOf('Montefosco').getAttribute('aria-selected')).toBe('true');
    const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Tutti i clienti' });
    expect(all.indeterminate).toBe(true);
    await userEvent.click(all);
    expect(screen.getAllByRole('row', { selected: true })).toHaveLength(3);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Scegli Falcetti' }));
    expect(screen.getAllByRole('row', { selected: true })).toHaveLength(2);
  });

  it('draws only what is in sight of a long table, and says how long it is', () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({
      id: `c${at}`,
      name: `Cliente ${at}`,
      revenue: at,
    }));
    render(
      <DataTable label="Clienti" columns={columns} rows={many} rowKey={(row) => row.id} height="400px" />,
    );
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('5001');
    const drawn = screen.getAllByRole('row').length;
    expect(drawn).toBeGreaterThan(10);
    expect(drawn).toBeLessThan(200);
  });

  it('shows a second line under a row, and what to do when there is none', () => {
    const { rerender } = render(
      <DataTable
        label="Clienti"
        columns={columns}
        rows={clients}
        rowKey={(row) => row.id}
        rowDetail={(row) => (row.name === 'Falcetti' ? 'Data inesistente' : null)}
      />,
    );
    expect(rowOf('Falcetti').nextElementSibling?.textContent).toBe('Data inesistente');
    rerender(
      <DataTable
        label="Clienti"
        columns={columns}
        rows={[]}
        rowKey={(row) => row.id}
        empty="Nessun cliente"
      />,
    );
    expect(screen.getByText('Nessun cliente')).toBeDefined();
  });
});
