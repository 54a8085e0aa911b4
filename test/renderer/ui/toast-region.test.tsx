import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ToastItem, ToastRegion } from '../../../renderer/ui/toast-region.tsx';

const undo = vi.fn();
const toast: ToastItem = {
  id: 't1',
  text: 'Chiamata registrata.',
  action: { label: 'Annulla', onPress: undo },
};

function show(onDismiss: (id: string) => void): void {
  render(<ToastRegion toasts={[toast]} onDismiss={onDismiss} label="Avvisi" dismissLabel="Chiudi" />);
}
function wait(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

describe('ToastRegion', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is announced politely and leaves after eight seconds', () => {
    const onDismiss = vi.fn();
    show(onDismiss);
    expect(screen.getByRole('status').textContent).toContain('Chiamata registrata.');
    wait(7999);
    expect(onDismiss).not.toHaveBeenCalled();
    wait(1);
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith('t1');
  });

  it('stays while it holds the focus, then has its full time again', () => {
    const onDismiss = vi.fn();
    show(onDismiss);
    const button = screen.getByRole('button', { name: 'Annulla' });
    act(() => button.focus());
    wait(60_000);
    expect(onDismiss).not.toHaveBeenCalled();
    act(() => button.blur());
    wait(7999);
    expect(onDismiss).not.toHaveBeenCalled();
    wait(1);
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('stays while the pointer is on it', () => {
    const onDismiss = vi.fn();
    show(onDismiss);
    const box = screen.getByText('Chiamata registrata.');
    fireEvent.pointerEnter(box.parentElement as HTMLElement);
    wait(60_000);
    expect(onDismiss).not.toHaveBeenCalled();
    fireEvent.pointerLeave(box.parentElement as HTMLElement);
    wait(8000);
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('undoes and leaves when its action is pressed', () => {
    const onDismiss = vi.fn();
    show(onDismiss);
    fireEvent.click(screen.getByRole('button', { name: 'Annulla' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith('t1');
  });

  it('keeps its clock though the page around it is drawn again', () => {
    const onDismiss = vi.fn();
    const region = (): ReactElement => (
      <ToastRegion toasts={[toast]} onDismiss={(id) => onDismiss(id)} label="Avvisi" dismissLabel="Chiudi" />
    );
    const { rerender } = render(region());
    wait(5000);
    rerender(region());
    wait(3000);
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});
