import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import type { ComparedSignal, Panel } from '../../../shared/contract/raters.ts';
import type { CheckId, PanelId } from '../../../shared/domain/ids.ts';
import { FileFault } from '../file-fault.ts';
import { rateOption } from '../rate-option.ts';
import type { RunCommand } from '../run-command.ts';
import type { Session } from '../session.ts';
import { findClientId } from '../session.ts';

/** `raters open|rate|export|import|compare|close`: colleagues who rate one client apart, then together. */
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
    .command('rate <panel>')
    .description('one person rates apart, all at once')
    .requiredOption('--as <name>', 'one of those who were asked')
    .requiredOption('--rate <signal=level...>', 'late-inputs=2 9=2 abuse=na')
    .option('--note <text>', 'reason for the signals given')
    .action((panel: string, options: { as: string; rate: string[]; note?: string }) =>
      run('write', async (session) => {
        // Before anything is written: a slip of the keys leaves nothing behind.
        const ratings = options.rate.map((text) => rateOption(text, session.text));
        const panelId = panel as PanelId;
        const { checkId } = await session.client.raters.start({ panelId, rater: options.as });
        for (const rating of ratings)
          await session.client.checks.rate({ checkId, ...rating, note: options.note ?? '' });
        await session.client.checks.finish({ checkId });
        const after = await session.client.raters.get({ panelId });
        session.result({ checkId, panel: after }, [
          session.text.t('raters.cliRated', { name: options.as, count: ratings.length, id: checkId }),
          ...waitingWords(session, after),
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

  // Writes that the ratings were opened: what is changed afterwards shows.
  raters.command('compare <panel>').action((panel: string) =>
    run('write', async (session) => {
      const compared = await session.client.raters.compare({ panelId: panel as PanelId });
      const apart = compared.rows.filter((row) => row.disagrees);
      const { t } = session.text;
      session.result(compared, [
        apart.length === 0 ? t('raters.noDisagreements') : t('raters.disagreements', { count: apart.length }),
        ...apart.map((row) => comparedWords(session, row)),
      ]);
    }),
  );

  raters
    .command('close <panel>')
    .description('closes with the values agreed on; every disagreement must have been read')
    .requiredOption('--rate <signal=level...>', 'late-inputs=2 9=2 abuse=na')
    .option('--read <signal...>', 'signals whose disagreement was read')
    .option('--note <text>', 'why, together')
    .action((panel: string, options: { rate: string[]; read?: string[]; note?: string }) =>
      run('write', async (session) => {
        const panelId = panel as PanelId;
        const ratings = options.rate.map((text) => rateOption(text, session.text));
        const { rows } = await session.client.raters.compare({ panelId });
        const isRead = ({ signal }: ComparedSignal) =>
          (options.read ?? []).some((named) => named === signal.id || named === String(signal.number));
        const closed = await session.client.raters.close({
          panelId,
          ratings: ratings.map((rating) => ({ ...rating, note: options.note ?? '' })),
          read: rows.filter(isRead).map(({ signal, readAs }) => ({ signalId: signal.id, readAs })),
        });
        session.result(closed, [
          session.text.t('raters.cliClosed', { client: closed.panel.clientName, id: closed.checkId }),
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
  const said = values.map(({ rater, value, first }) => {
    const word = dynamic(`domain.level.${value}`);
    const level = typeof value === 'number' ? `${value} ${word}` : word;
    const changed =
      first === null
        ? ''
        : ` (${t('raters.changed', { level: `${first} ${dynamic(`domain.level.${first}`)}` })})`;
    return `${t('raters.valueOf', { name: rater, level })}${changed}`;
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
