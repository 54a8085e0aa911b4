import type { Command } from 'commander';
import { clientKinds } from '../../../shared/domain/client.ts';
import { choiceOption, dayOption } from '../option-values.ts';
import type { RunCommand } from '../run-command.ts';
import { findClientId } from '../session.ts';
import { clientWords } from '../words.ts';

/** `client add|list|show`. */
export function addClientCommands(program: Command, run: RunCommand): void {
  const client = program.command('client').description('client add | list | show');

  client
    .command('add <name>')
    .option('--segment <name>')
    .option('--since <day>', '2021-03-01, 2021-03, 2021')
    .option('--kind <kind>', clientKinds.join(' | '))
    .option('--cadence <days>')
    .action((name: string, options: { segment?: string; since?: string; kind?: string; cadence?: string }) =>
      run('write', async (session) => {
        const kind =
          options.kind === undefined
            ? undefined
            : choiceOption(options.kind, clientKinds, '--kind', session.text, {
                b2b: 'company',
                azienda: 'company',
                b2c: 'person',
                persona: 'person',
                ente: 'public-body',
                public: 'public-body',
              });
        const sinceOn =
          options.since === undefined ? undefined : dayOption(options.since, '--since', session.text);
        const segmentId =
          options.segment === undefined ? undefined : await segmentNamed(session.client, options.segment);
        const created = await session.client.clients.create({
          name,
          ...(kind ? { kind } : {}),
          ...(sinceOn ? { sinceOn } : {}),
          ...(segmentId ? { segmentId } : {}),
          ...(options.cadence === undefined ? {} : { cadenceDays: Number(options.cadence) }),
        });
        session.result(created, [session.text.t('cli.clientAdded', { name: created.name })]);
      }),
    );

  client.command('list').action(() =>
    run('read', async (session) => {
      const clients = await session.client.clients.list();
      session.result(
        clients,
        clients.map((row) => clientWords(session, row)),
      );
    }),
  );

  client.command('show <name>').action((name: string) =>
    run('read', async (session) => {
      const page = await session.client.clients.get({ clientId: await findClientId(session, name) });
      session.result(page, [clientWords(session, page)]);
    }),
  );
}

/** The segment of that name, made when there is none. */
async function segmentNamed(client: Parameters<Parameters<RunCommand>[1]>[0]['client'], name: string) {
  const known = (await client.clients.listSegments()).find(
    (segment) => segment.name.toLowerCase() === name.trim().toLowerCase(),
  );
  return known?.id ?? (await client.clients.saveSegment({ name })).id;
}
