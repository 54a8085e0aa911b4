import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import type { ComparedSignal, Panel } from '../../../shared/contract/raters.ts';
import type { CheckId, PanelId } from '../../../shared/domain/ids.ts';
import { FileFault } from '../file-fault.ts';
import type { RunCommand } from '../run-command.ts';
import type { Session } from '../session.ts';
import { findClientId } from '../session.ts';

/** `raters open|export|import|compare`: colleagues who rate one client apart. */
export function addRatersCommands(program: Command, run: RunCommand): void {
  const raters = program.command('raters').description('colleagues rate one client apart, then together');

  raters
    .command('open <client>')
    .requiredOption('--with <name...>', 'two people or more')
    .action((name: string, options: { with: string[] }) =>
      run('write', async (session) => {
        const clientId = await findClientId(session, name);
        const panel = await session.client.raters.open({ clientId, raters: options.with });
        const names = panel.raters.map((r) => r.name).join(', ');
        session.result(panel, [
          session.text.t('raters.cliOpened', { names, client: panel.clientName, id: panel.id }),
        ]);
      }),
    );

  raters
    .command('export <check>')
    .requiredOption('--out <file>', 'FILE.ratings.json')
    .action((check: string, options: { out: string }) =>
      run('read', async (session) => {
        const file = await session.client.raters.export({ checkId: check as CheckId });
        const path = resolve(options.out);
        try {
          writeFileSync(path, Buffer.from(file.contentBase64, 'base64'));
        } catch {
          throw new FileFault('write-failed', { path });
        }
        session.result({ path }, [session.text.t('raters.cliExported', { path })]);
      }),
    );

  raters.command('import <file>').action((file: string) =>
    run('write', async (session) => {
      const imported = await session.client.raters.import({
        fileName: basename(file),
        contentBase64: readBase64(file),
      });
      const { t } = session.text;
      session.result(imported, [
        t('raters.imported', { name: imported.rater }),
        ...(imported.skipped.length === 0
          ? []
          : [t('raters.skipped', { list: imported.skipped.join(', ') })]),
        ...waitingWords(session, imported.panel),
      ]);
    }),
  );

  raters.command('compare <panel>').action((panel: string) =>
    run('read', async (session) => {
      const compared = await session.client.raters.compare({ panelId: panel as PanelId });
      const apart = compared.rows.filter((row) => row.disagrees);
      const { t } = session.text;
      session.result(compared, [
        apart.length === 0 ? t('raters.noDisagreements') : t('raters.disagreements', { count: apart.length }),
        ...apart.map((row) => comparedWords(session, row)),
      ]);
    }),
  );
}

function waitingWords({ text }: Session, { isRevealed, waitingFor }: Panel): string[] {
  return isRevealed || waitingFor.length === 0
    ? []
    : [text.t('raters.sealed', { names: waitingFor.join(', ') })];
}

function comparedWords({ language, text }: Session, { signal, values }: ComparedSignal): string {
  const { t, dynamic } = text;
  const said = values.map(({ rater, value }) => {
    const word = dynamic(`domain.level.${value}`);
    return t('raters.valueOf', { name: rater, level: typeof value === 'number' ? `${value} ${word}` : word });
  });
  return `${signal.label[language]}: ${said.join('; ')}`;
}

function readBase64(file: string): string {
  try {
    return readFileSync(file).toString('base64');
  } catch {
    throw new FileFault('file-not-found', { file });
  }
}
