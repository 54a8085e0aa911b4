import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Tabs } from '../../../renderer/ui/tabs.tsx';

const tabs = [
  { id: 'timeline', label: 'Cronologia', count: 186 },
  { id: 'signals', label: 'Segnali', count: 20 },
  { id: 'profile', label: 'Profilo' },
] as const;

function Page(): ReactNode {
  const [selected, setSelected] = useState<(typeof tabs)[number]['id']>('timeline');
  return (
    <Tabs label="Sezioni del cliente" tabs={tabs} selected={selected} onSelect={setSelected}>
      <p>pannello {selected}</p>
    </Tabs>
  );
}

describe('Tabs', () => {
  it('names the list, counts what is in each, and shows one panel', () => {
    render(<Page />);
    expect(screen.getByRole('tablist', { name: 'Sezioni del cliente' })).toBeDefined();
    expect(screen.getByRole('tab', { name: /Cronologia *186/, selected: true })).toBeDefined();
    expect(screen.getByRole('tabpanel').textContent).toBe('pannello timeline');
  });

  it('moves and selects with arrows, Home and End', async () => {
    render(<Page />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('tabpanel').textContent).toBe('pannello signals');
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('tabpanel').textContent).toBe('pannello profile');
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /Cronologia/ }));
  });
});
