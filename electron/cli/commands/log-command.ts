import type { Command } from 'commander';
import type { InteractionDraft } from '../../../shared/domain/interaction.ts';
import { interpretLine } from '../../../shared/domain/log-line/interpret-line.ts';
import type {
  Interpretation,
  LogContext,
  Unresolved,
} from '../../../shared/domain/log-line/interpretation.ts';
import type { RunCommand } from '../run-command.ts';
import type { Session } from '../session.ts';
import { entryWords } from '../words.ts';

/** `log "LINE" [--dry-run] [--create]`. */
export function addLogCommand(program: Command, run: RunCommand): void {
  program
    .command('log <line>')
    .description('log "@Rossi call 25m late brief, 2h unpaid !request brief due 12/10"')
    .option('--dry-run', 'only interpret')
    .option('--create', 'make a client of each unknown @name')
    .action((line: string, options: { dryRun?: boolean; create?: boolean }) =>
      run(options.dryRun ? 'read' : 'write', async (session) => {
        const names = await session.client.interactions.logContext();
        const context: LogContext = {
          nowMs: session.nowMs,
          language: session.language,
          currentClientId: null,
          ...names,
        };
        const read = interpretLine(line, context);
        const newClientNames = options.create ? namesToCreate(read) : [];
        const unresolved = read.unresolved.filter(
          (u) =>
            !(newClientNames.length > 0 && (u.reason === 'no-client' || newClientNames.includes(nameOf(u)))),
        );
        for (const open of unresolved) session.say(unresolvedWords(session, open));
        if (options.dryRun) {
          session.result({ interactionId: null, ...fields(read.draft, names.clients), unresolved }, [
            session.text.t('cli.dryRun'),
          ]);
          return;
        }
        const { interaction } = await session.client.interactions.log({
          draft: read.draft,
          newClientNames,
          source: 'line',
          line,
        });
        session.result(
          {
            interactionId: interaction.id,
            ...fields(interaction, interaction.clients),
            facts: interaction.facts.map(factFields),
            unresolved,
          },
          [entryWords(session, interaction)],
        );
      }),
    );
}

function fields(
  entry: Omit<InteractionDraft, 'facts'> & {
    readonly facts: readonly { readonly detail: object; readonly note: string }[];
  },
  clients: readonly { id: string; name: string }[],
) {
  return {
    clients: entry.clientIds.map((id) => ({
      id,
      name: clients.find((client) => client.id === id)?.name ?? '',
    })),
    kind: entry.kind,
    durationMin: entry.durationMin,
    occurredAt: localInstant(entry.occurredAtMs),
    text: entry.text,
    facts: entry.facts.map(factFields),
  };
}

function factFields(fact: { readonly detail: object; readonly note: string }) {
  return { ...fact.detail, note: fact.note };
}

/** Local wall time, `2026-11-22T10:00`: what a person would call the moment. */
function localInstant(atMs: number): string {
  const shifted = new Date(atMs - new Date(atMs).getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

function namesToCreate(read: Interpretation): string[] {
  return [...new Set(read.unresolved.filter((u) => u.reason === 'unknown-name').map(nameOf))];
}

function nameOf(unresolved: Unresolved): string {
  return unresolved.text.replace(/^@/, '').replace(/^"|"$/g, '').trim();
}

function unresolvedWords(session: Session, open: Unresolved): string {
  const { t } = session.text;
  switch (open.reason) {
    case 'unknown-name': {
      const names = open.similar.map((s) => s.name).join(', ');
      return t('cli.unresolvedName', {
        text: open.text,
        similar: names === '' ? t('cli.createHint') : t('cli.similar', { names }),
      });
    }
    case 'ambiguous-name':
      return t('cli.unresolvedAmbiguous', {
        text: open.text,
        names: open.candidates.map((c) => `${c.name} (${c.clientName})`).join(', '),
      });
    case 'impossible-date':
      return t('cli.unresolvedDate', { text: open.text });
    case 'unknown-fact':
      return t('cli.unresolvedFact', { text: open.text });
    case 'no-client':
      return t('refusal.no-client');
  }
}
