import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { RatingScale } from '../../../renderer/ui/rating-scale.tsx';
import type { RatingValue } from '../../../shared/domain/rating.ts';

const labels = {
  na: 'non applicabile',
  unknown: 'non osservato',
  0: '0 assente',
  1: '1 accenno',
  2: '2 chiaro',
  3: '3 grave',
} as const;

function Held({ start = null, error }: { start?: RatingValue | null; error?: string }): ReactNode {
  const [value, setValue] = useState<RatingValue | null>(start);
  return (
    <RatingScale
      label="Materiali in ritardo"
      value={value}
      onChange={setValue}
      labels={labels}
      error={error}
    />
  );
}

describe('RatingScale', () => {
  it('is a radiogroup named for the signal, with one choice checked', () => {
    render(<Held start={2} />);
    expect(screen.getByRole('radiogroup', { name: 'Materiali in ritardo' })).toBeDefined();
    expect(screen.getAllByRole('radio')).toHaveLength(6);
    expect(screen.getByRole('radio', { checked: true })).toBe(
      screen.getByRole('radio', { name: '2 chiaro' }),
    );
  });

  it('is one stop of Tab: the checked choice, or the first', async () => {
    render(<Held start={1} />);
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: '1 accenno' }));
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    ['3', '3 grave'],
    ['0', '0 assente'],
    ['n', 'non applicabile'],
    ['U', 'non osservato'],
  ])('chooses by the key %s', async (key, name) => {
    render(<Held />);
    await userEvent.tab();
    await userEvent.keyboard(key);
    const chosen = screen.getByRole('radio', { name });
    expect(chosen.getAttribute('aria-checked')).toBe('true');
    expect(document.activeElement).toBe(chosen);
  });

  it('moves and chooses with Left and Right, and stops at the ends', async () => {
    render(<Held start={2} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('radio', { checked: true })).toBe(screen.getByRole('radio', { name: '3 grave' }));
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('radio', { checked: true })).toBe(
      screen.getByRole('radio', { name: '2 chiaro' }),
    );
  });

  it('leaves Up, Down, J and K to the board', async () => {
    const onKeyDown = vi.fn();
    render(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for the board
      <div onKeyDown={(event) => onKeyDown(event.key, event.defaultPrevented)}>
        <Held start={2} />
      </div>,
    );
    await userEvent.tab();
    await userEvent.keyboard('j{ArrowDown}');
    expect(onKeyDown.mock.calls).toEqual([
      ['j', false],
      ['ArrowDown', false],
    ]);
    expect(screen.getByRole('radio', { checked: true }).textContent).toBe('2');
  });

  it('says what is missing, tied to the group', () => {
    render(<Held start={2} error="Da 2 in su serve una prova o un motivo scritto." />);
    const group = screen.getByRole('radiogroup');
    expect(group.getAttribute('aria-invalid')).toBe('true');
    const described = document.getElementById(group.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe('Da 2 in su serve una prova o un motivo scritto.');
  });

  it('does not answer while it is off', async () => {
    const onChange = vi.fn();
    render(<RatingScale label="Segnale" value={null} onChange={onChange} labels={labels} isDisabled />);
    await userEvent.click(screen.getByRole('radio', { name: '3 grave' }));
    expect(onChange).not.toHaveBeenCalled();
  });
});
