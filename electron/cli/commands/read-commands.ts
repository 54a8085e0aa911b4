import type { Command } from 'commander';
import { timelineCursorSchema } from '../../../shared/contract/interactions.ts';
import { atLocalTime } from '../../../shared/domain/time.ts';
import { countOption, dayOption } from '../option-values.ts';
import type { RunCommand } from '../run-command.ts';
import { findClientId } from '../session.ts';
import { clientWords, entryWords } from '../words.ts';

/** `timeline`, `search`, `report portfolio`. */
export function addReadCommands(program: Command, run: RunCommand): void {
  program
    .command('timeline <client>')
    .option('--limit <count>', '', '50')
    .option('--before <day>', 'entries before this day')
    .action((name: string, options: { limit: string; before?: string }) =>
      run('read', async (session) => {
        const before =
          options.before === undefined
            ? null
            : timelineCursorSchema.parse({
                occurredAtMs: atLocalTime(dayOption(options.before, '--before', session.text), 0),
                interactionId: '0',
              });
        const clientId = await findClientId(session, name);
        const { entries } = await session.client.interactions.timeline({
          clientId,
          before,
          limit: Math.min(500, countOption(options.limit, '--limit', session.text)),
        });
        const rows = entries.map((entry) => ({
          type: 'interaction',
          id: entry.id,
          client: entry.clients.find((c) => c.id === clientId) ?? null,
          occurredAt: new Date(entry.occurredAtMs).toISOString(),
          snippet: entry.text,
          kind: entry.kind,
          durationMin: entry.durationMin,
          contacts: entry.contacts,
          facts: entry.facts.map((fact) => ({ id: fact.id, ...fact.detail, note: fact.note })),
        }));
        session.result(
          rows,
          entries.map((entry) => entryWords(session, entry)),
        );
      }),
    );

  program
    .command('search <query>')
    .option('--limit <count>', '', '20')
    .option('--everything', 'rank every match, not only the newest 2,000')
    .action((query: string, options: { limit: string; everything?: boolean }) =>
      run('read', async (session) => {
        const { hits } = await session.client.search.query({
          query,
          limit: Math.min(200, countOption(options.limit, '--limit', session.text)),
          everything: options.everything ?? false,
        });
        const rows = hits.map((hit) => ({
          type: hit.type,
          id: hit.id,
          client: hit.client,
          occurredAt: hit.occurredAtMs === null ? null : new Date(hit.occurredAtMs).toISOString(),
          title: hit.title,
          snippet: hit.snippet,
        }));
        session.result(
          rows,
          hits.map((hit) => [hit.title, hit.snippet].filter(Boolean).join(': ')),
        );
      }),
    );

  program
    .command('report')
    .command('portfolio')
    .description('every active client with its strain')
    .action(() =>
      run('read', async (session) => {
        const rows = await session.client.overview.portfolio();
        session.result(
          rows,
          rows.map((row) => clientWords(session, row)),
        );
      }),
    );
}
