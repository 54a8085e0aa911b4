import { resolve } from 'node:path';
import type { Command } from 'commander';
import { restoreClosedWorkspace } from '../../workbench/workbench.ts';
import type { RunCommand } from '../run-command.ts';
import { type Session, UsageError } from '../session.ts';

/** `sample`, `undo`, `redo`, `verify`, `backup`, `restore`, `export`. */
export function addWorkspaceCommands(
  program: Command,
  run: RunCommand,
  options: () => { json?: boolean },
  workspacePath: () => string,
): void {
  program
    .command('sample')
    .description('load the sample agency')
    .action(() =>
      run('write', async (session) => {
        const loaded = await session.client.workspace.loadSample();
        session.result(loaded, [session.text.t('cli.sampleLoaded', loaded)]);
      }),
    );

  for (const which of ['undo', 'redo'] as const) {
    program.command(which).action(() =>
      run('write', async (session) => {
        const done = await session.client.history[which]();
        const change = session.text.dynamic(`change.${done.verb}`, done.params);
        session.result({ ...done, change }, [
          session.text.t(which === 'undo' ? 'cli.undone' : 'cli.redone', { change }),
        ]);
      }),
    );
  }

  program
    .command('verify')
    .description('integrity, links, search index, change log')
    .action(() =>
      run('read', async (session) => {
        const { t, dynamic } = session.text;
        const verified = await session.client.workspace.verify();
        session.result(verified, [
          ...verified.checks.map(
            (check) =>
              `${check.ok ? '✓' : '✗'} ${dynamic(`cli.verify.${check.name}`)}${check.detail === '' ? '' : `: ${check.detail}`}`,
          ),
          t(verified.ok ? 'cli.verified' : 'cli.notVerified'),
        ]);
        return { refused: !verified.ok };
      }),
    );

  program
    .command('backup')
    .option('--to <file>')
    .action((given: { to?: string }) =>
      run('write', async (session) => {
        const backup = await session.client.workspace.backup({
          path: given.to === undefined ? null : resolve(given.to),
        });
        session.result(backup, [session.text.t('cli.backedUp', { path: backup.path })]);
      }),
    );

  program.command('restore <file>').action((file: string) => {
    const from = resolve(file);
    const say = (session: Pick<Session, 'result' | 'text'>, restored: { path: string; keptAs: string }) =>
      session.result(restored, [session.text.t('cli.restored', { kept: restored.keptAs })]);
    return run(
      'write',
      async (session) => say(session, await session.client.workspace.restore({ path: from })),
      {
        // A file that does not open is what a backup is for.
        onDamaged: (session) => say(session, restoreClosedWorkspace(workspacePath(), from, session.nowMs)),
      },
    );
  });

  program
    .command('export <folder>')
    .option('--csv', 'one CSV file a table (default with --json: one JSON file a table)')
    .action((folder: string, given: { csv?: boolean }) =>
      run('read', async (session) => {
        if (!given.csv && !options().json) throw new UsageError(session.text.t('cli.usageExport'));
        const exported = await session.client.workspace.exportAll({
          folder: resolve(folder),
          format: given.csv ? 'csv' : 'json',
        });
        session.result(
          exported,
          exported.files.map((file) => session.text.t('cli.exported', file)),
        );
      }),
    );
}
