import type { Command } from 'commander';
import type { OpenNote, Proposal } from '../../../shared/contract/reader.ts';
import type { ClientId, InteractionId } from '../../../shared/domain/ids.ts';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { Refused } from '../../workbench/db/refused.ts';
import { countOption } from '../option-values.ts';
import type { RunCommand } from '../run-command.ts';
import type { Session } from '../session.ts';
import { findClientId } from '../session.ts';

/** What the operations tell of a signal, as far as words need it. */
type Named = Pick<WorkspaceSignal, 'id' | 'number' | 'label'>;

/** `notes`: what notes may show and is still to be answered; `notes yes|no INTERACTION SUBJECT` answers. */
export function addNotesCommand(program: Command, run: RunCommand, help: Translator): void {
  const notes = program
    .command('notes')
    .description(help.t('cli.helpNotes'))
    .option('--client <name>', help.t('cli.helpNotesClient'))
    .option('--limit <count>', '', '50')
    .action((options: { client?: string; limit: string }) =>
      run('read', async (session) => {
        const limit = Math.min(200, countOption(options.limit, '--limit', session.text));
        const clientId = await clientOf(session, options.client);
        session.readNotes();
        const [{ notes: open, total }, signals] = await Promise.all([
          session.client.reader.open({ clientId, limit }),
          session.client.signals.list(),
        ]);
        session.result(
          open.map(noteFields),
          open.length === 0
            ? [session.text.t('reader.nothingOpen')]
            : open.flatMap((note) => noteWords(session, note, signals)),
        );
        await sayIfUnread(session);
        if (total > open.length) session.say(session.text.t('cli.notesShown', { n: open.length, total }));
      }),
    );

  for (const answer of ['yes', 'no'] as const) {
    notes
      .command(`${answer} <interaction> <subject...>`)
      .description(help.t(answer === 'yes' ? 'cli.helpNotesYes' : 'cli.helpNotesNo'))
      .option('--client <name>', help.t('cli.helpNotesClient'))
      .action((id: string, words: string[], _options: unknown, command: Command) =>
        run('write', async (session) => {
          const interactionId = id as InteractionId;
          const { client } = command.optsWithGlobals<{ client?: string }>();
          const clientId = await clientOf(session, client);
          const note = await session.client.reader.ofEntry({ interactionId, clientId });
          const signals = await session.client.signals.list();
          const proposal = note?.proposals.find((p) => isAbout(p, words.join(' '), signals));
          if (!note || !proposal) throw new Refused('proposal-gone');
          const { kind, subject } = proposal;
          const about = { interactionId, clientId: note.clientId, kind, subject };
          const { factId } = await session.client.reader.answer({ ...about, answer });
          session.result({ interactionId, client: clientFields(note), kind, subject, answer, factId }, [
            answeredWords(session, proposal, answer, signals),
          ]);
        }),
      );
  }
}

/** Why nothing is read, where nothing is. */
async function sayIfUnread(session: Session): Promise<void> {
  const { isOn, weights } = await session.client.reader.state();
  const { t } = session.text;
  if (!isOn) session.say(t('cli.notesOff'));
  else if (weights === 'missing') session.say(t('reader.weightsMissing'));
  else if (weights === 'damaged') session.say(t('reader.weightsDamaged'));
}

function clientOf(session: Session, name: string | undefined): Promise<ClientId> | undefined {
  return name === undefined ? undefined : findClientId(session, name);
}

/** By what the list calls it; a signal by its number too. */
function isAbout(proposal: Proposal, subject: string, signals: readonly Named[]): boolean {
  const number =
    signals.find((s) => proposal.kind === 'signal' && s.id === proposal.signalId)?.number ?? null;
  return proposal.subject === subject || (number !== null && String(number) === subject);
}

const clientFields = (note: OpenNote) => ({ id: note.clientId, name: note.clientName });

function noteFields(note: OpenNote) {
  const { interactionId, occurredOn, text } = note;
  const proposals = note.proposals.map((p) => {
    const { kind, subject } = p;
    const phrase = p.phrase.text;
    return p.kind === 'signal'
      ? { kind, subject, score: p.score, phrase }
      : { kind, subject, detail: p.detail, note: p.note, phrase };
  });
  return { interactionId, client: clientFields(note), occurredOn, text, proposals };
}

/** The entry on one line and each proposal below it, led by the subject to answer with. */
function noteWords(session: Session, note: OpenNote, signals: readonly Named[]): string[] {
  const { t } = session.text;
  const head = `${note.occurredOn}  ${note.clientName}  ${note.interactionId}`;
  const lines = note.proposals.map((p) => {
    const asked = t(p.kind === 'signal' ? 'reader.mayShow' : 'reader.mayHold');
    return `  ${p.subject}  ${asked}: ${subjectWords(session, p, signals)}, «${p.phrase.text}»`;
  });
  return [head, `  ${note.text.replace(/\s+/g, ' ').trim()}`, ...lines];
}

function subjectWords(session: Session, proposal: Proposal, signals: readonly Named[]): string {
  const { dynamic } = session.text;
  if (proposal.kind === 'signal')
    return signals.find((s) => s.id === proposal.signalId)?.label[session.language] ?? proposal.signalId;
  const { detail } = proposal;
  const kind = dynamic(`domain.factKind.${detail.kind}`);
  return detail.kind === 'request' ? `${kind} · ${dynamic(`domain.requestSubject.${detail.subject}`)}` : kind;
}

function answeredWords(
  session: Session,
  proposal: Proposal,
  answer: 'yes' | 'no',
  signals: readonly Named[],
): string {
  const { t } = session.text;
  if (answer === 'no') return t('reader.declined');
  const what = subjectWords(session, proposal, signals);
  return proposal.kind === 'signal'
    ? t('reader.accepted', { signal: what })
    : t('reader.factAdded', { fact: what });
}
