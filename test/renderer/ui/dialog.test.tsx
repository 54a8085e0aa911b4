import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Button } from '../../../renderer/ui/button.tsx';
import { Dialog } from '../../../renderer/ui/dialog.tsx';
import { TextField } from '../../../renderer/ui/text-field.tsx';

function Page(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  return (
    <>
      <Button onPress={() => setOpen(true)}>Nuovo cliente</Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title="Nuovo cliente"
        closeLabel="Chiudi"
        footer={<Button variant="primary">Aggiungi</Button>}
      >
        <TextField label="Nome" value={name} onChange={setName} autoFocus />
      </Dialog>
    </>
  );
}

describe('Dialog', () => {
  it('is named by its title and takes the focus', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'Nuovo cliente' }));
    const dialog = screen.getByRole('dialog', { name: 'Nuovo cliente' });
    expect(dialog.contains(document.activeElement)).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Nome' }));
  });

  it('keeps Tab inside', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'Nuovo cliente' }));
    const dialog = screen.getByRole('dialog');
    for (let presses = 0; presses < 6; presses += 1) {
      await userEvent.tab();
      expect(dialog.contains(document.activeElement)).toBe(true);
    }
  });

  it('closes with Esc and gives the focus back', async () => {
    render(<Page />);
    const opener = screen.getByRole('button', { name: 'Nuovo cliente' });
    await userEvent.click(opener);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await expect.poll(() => document.activeElement).toBe(opener);
  });
});
