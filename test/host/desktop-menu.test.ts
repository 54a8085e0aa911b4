import type { BrowserWindow, MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { applicationMenu } from '../../electron/desktop/menu.ts';
import { hostCommandSchema } from '../../shared/contract/host-command.ts';
import type { Language } from '../../shared/domain/language.ts';

// No Electron runs here: what the menu is built from is looked at instead.
vi.mock('electron', () => ({
  app: { getVersion: () => '0.1.0' },
  shell: {},
  Menu: { buildFromTemplate: (template: unknown) => template },
}));

function aMenu(language: Language) {
  const sent: unknown[][] = [];
  const page = { webContents: { send: (...said: unknown[]) => sent.push(said) } };
  const template = applicationMenu({
    language,
    window: () => page as unknown as BrowserWindow,
    workspacePath: '/casa/tornasole.rapporto',
    openWorkspace: () => undefined,
  }) as unknown as readonly MenuItemConstructorOptions[];
  const items = template.flatMap((menu) => menu.submenu as MenuItemConstructorOptions[]);
  const press = (item: MenuItemConstructorOptions | undefined) =>
    (item?.click as (() => void) | undefined)?.();
  return { sent, items, press };
}

test.each([
  ['it', 'Note da rivedere'],
  ['en', 'Notes to review'],
] as const)('in %s «%s» asks the page for the notes', (language, label) => {
  const { sent, items, press } = aMenu(language);
  press(items.find((item) => item.label === label));
  expect(sent).toEqual([['rapporto:command', 'reviewNotes']]);
});

test('every command that the page knows stands in the menu once', () => {
  const { sent, items, press } = aMenu('it');
  const ours = items.filter(
    (item) =>
      item.click && !['Apri un altro file…', 'Mostra il file nella cartella'].includes(item.label ?? ''),
  );
  for (const item of ours) press(item);
  expect(sent.map(([, command]) => command).sort()).toEqual([...hostCommandSchema.options].sort());
});
