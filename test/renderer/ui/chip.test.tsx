import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Chip } from '../../../renderer/ui/chip.tsx';

describe('Chip', () => {
  it('is walked by Tab, edited by Enter and removed by Delete or Backspace', async () => {
    const onPress = vi.fn();
    const onRemove = vi.fn();
    render(
      <div className="chips">
        <Chip
          label="con"
          value="Carlo Rossi"
          onPress={onPress}
          onRemove={onRemove}
          removeLabel="Togli Carlo Rossi"
        />
        <Chip label="tipo" value="Chiamata" onPress={onPress} />
      </div>,
    );
    await userEvent.tab();
    expect(document.activeElement?.textContent?.trim()).toBe('con Carlo Rossi');
    await userEvent.keyboard('{Enter}');
    expect(onPress).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Delete}{Backspace}');
    expect(onRemove).toHaveBeenCalledTimes(2);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('tipo Chiamata ');
  });

  it('keeps its cross out of the Tab order, within reach of the pointer and named', async () => {
    const onRemove = vi.fn();
    render(<Chip value="Carlo Rossi" onRemove={onRemove} removeLabel="Togli Carlo Rossi" />);
    const cross = screen.getByRole('button', { name: 'Togli Carlo Rossi' });
    expect(cross.tabIndex).toBe(-1);
    await userEvent.click(cross);
    expect(onRemove).toHaveBeenCalledOnce();
  });

  it('says that it asks', () => {
    render(
      <Chip label="richiesta" value="Brief?" state="ask" askText="confermare" onPress={() => undefined} />,
    );
    expect(screen.getByRole('button', { name: /Brief\? *confermare/ })).toBeDefined();
  });

  it('is plain text when there is nothing to do with it', () => {
    render(<Chip value="Carlo Rossi" />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
