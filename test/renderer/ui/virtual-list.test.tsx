import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { VirtualList } from '../../../renderer/ui/virtual-list.tsx';

interface Entry {
  readonly id: string;
  readonly text: string;
}

function entries(count: number): Entry[] {
  return Array.from({ length: count }, (_, at) => ({ id: `e${at}`, text: `Registrazione ${at}` }));
}

describe('VirtualList', () => {
  it('draws what is in sight and says how long the whole is', () => {
    render(
      <VirtualList
        label="Cronologia"
        items={entries(10_000)}
        itemKey={(entry) => entry.id}
        renderItem={(entry) => entry.text}
      />,
    );
    expect(screen.getByRole('list', { name: 'Cronologia' })).toBeDefined();
    const drawn = screen.getAllByRole('listitem');
    expect(drawn.length).toBeGreaterThan(5);
    expect(drawn.length).toBeLessThan(60);
    expect(drawn[0]?.getAttribute('aria-setsize')).toBe('10000');
    expect(drawn[0]?.getAttribute('aria-posinset')).toBe('1');
  });

  it('moves with J, K and arrows and opens with Enter', async () => {
    const onOpen = vi.fn();
    render(
      <VirtualList
        label="Cronologia"
        items={entries(50)}
        itemKey={(entry) => entry.id}
        renderItem={(entry) => entry.text}
        onOpen={onOpen}
      />,
    );
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Registrazione 0');
    await userEvent.keyboard('j{ArrowDown}k');
    expect(document.activeElement?.textContent).toBe('Registrazione 1');
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith({ id: 'e1', text: 'Registrazione 1' });
  });

  it('leaves letters to a field inside an item', async () => {
    render(
      <VirtualList
        label="Cronologia"
        items={entries(5)}
        itemKey={(entry) => entry.id}
        renderItem={(entry) => <input aria-label={entry.text} />}
      />,
    );
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Registrazione 0' });
    await userEvent.click(field);
    await userEvent.keyboard('jk');
    expect(field.value).toBe('jk');
    expect(document.activeElement).toBe(field);
  });

  it('asks for more once when its end is near, and again when it has grown', () => {
    const onReachEnd = vi.fn();
    const list = (count: number) => (
      <VirtualList
        label="Cronologia"
        items={entries(count)}
        itemKey={(entry) => entry.id}
        renderItem={(entry) => entry.text}
        onReachEnd={onReachEnd}
      />
    );
    const { rerender } = render(list(5));
    expect(onReachEnd).toHaveBeenCalledTimes(1);
    rerender(list(5));
    expect(onReachEnd).toHaveBeenCalledTimes(1);
    rerender(list(8));
    expect(onReachEnd).toHaveBeenCalledTimes(2);
  });
});
