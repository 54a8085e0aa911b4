import { resolve } from 'node:path';
import type { Command } from 'commander';
import { briefAudiences, briefKinds, paperSizes } from '../../../shared/domain/brief/brief.ts';
import { choiceOption } from '../option-values.ts';
import type { RunCommand } from '../run-command.ts';
import { findClientId, UsageError } from '../session.ts';

/** `brief CLIENT --kind renegotiation|exit|review --out FILE.pdf|.html`. */
export function addBriefCommand(program: Command, run: RunCommand): void {
  program
    .command('brief <client>')
    .requiredOption('--kind <kind>', briefKinds.join(' | '))
    .requiredOption('--out <file>', 'FILE.pdf | FILE.html')
    .option('--audience <audience>', briefAudiences.join(' | '))
    .option('--paper <size>', paperSizes.join(' | '))
    .action((name: string, options: { kind: string; out: string; audience?: string; paper?: string }) =>
      run('write', async (session) => {
        const format = /\.(pdf|html)$/i.exec(options.out)?.[1]?.toLowerCase();
        if (format !== 'pdf' && format !== 'html') throw new UsageError(session.text.t('cli.usageOut'));
        const kind = choiceOption(options.kind, briefKinds, '--kind', session.text, {
          rinegoziazione: 'renegotiation',
          uscita: 'exit',
          revisione: 'review',
        });
        const { language } = session; // --lang speaks for the brief too
        const audience =
          options.audience === undefined
            ? undefined
            : choiceOption(options.audience, briefAudiences, '--audience', session.text);
        const paper =
          options.paper === undefined
            ? undefined
            : choiceOption(options.paper, paperSizes, '--paper', session.text, {
                a4: 'A4',
                letter: 'Letter',
              });
        const clientId = await findClientId(session, name);
        // The client's open draft of this kind and language is taken up again, so that its versions follow one another.
        const known = (await session.client.briefs.list({ clientId })).find(
          (brief) => brief.kind === kind && brief.language === language,
        );
        const brief = known ?? (await session.client.briefs.create({ clientId, kind, language }));
        if (audience ?? paper)
          await session.client.briefs.update({
            briefId: brief.id,
            options: { ...(audience ? { audience } : {}), ...(paper ? { paper } : {}) },
          });
        const saved = await session.client.briefs.save({
          briefId: brief.id,
          format,
          path: resolve(options.out),
        });
        const { versions } = await session.client.briefs.get({ briefId: brief.id });
        const version = Math.max(0, ...versions.map((v) => v.number));
        session.result({ briefId: brief.id, version, pages: saved.pages, path: saved.path }, [
          session.text.t('cli.briefSaved', { version, path: saved.path }),
          ...(saved.pages === null ? [] : [session.text.t('cli.pages', { count: saved.pages })]),
        ]);
      }),
    );
}
