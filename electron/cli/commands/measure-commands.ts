import type { Command } from 'commander';
import { catalogueSignal } from '../../../shared/domain/signals/catalogue.ts';
import { traits as traitTexts } from '../../../shared/domain/signals/traits.ts';
import { standingDrifts } from '../../../shared/domain/standing-drifts.ts';
import { whySentence } from '../../../shared/i18n/why-sentence.ts';
import type { RunCommand } from '../run-command.ts';
import type { Session } from '../session.ts';
import { findClientId } from '../session.ts';
import { clientWords } from '../words.ts';

/** `measure`, `drift`, `traits`, `today`, `portfolio`: what the log says by itself. */
export function addMeasureCommands(program: Command, run: RunCommand): void {
  program
    .command('measure <client>')
    .description('what the log suggests for each signal')
    .action((name: string) =>
      run('read', async (session) => {
        const measured = await session.client.measures.signals({
          clientId: await findClientId(session, name),
        });
        const rows = measured.map((m) => ({
          signal: m.signalId,
          level: m.level,
          confidence: m.confidence,
          why: whySentence(m.why, session.text),
          factIds: m.factIds,
          interactionIds: m.interactionIds,
          rated: m.rated?.value ?? null,
          dismissed: m.dismissed?.reason ?? null,
        }));
        session.result(
          rows,
          rows.map((row) => `${row.level ?? '–'}  ${signalWords(session, row.signal)}: ${row.why}`),
        );
      }),
    );

  program
    .command('drift <client>')
    .description('the client against its own past')
    .action((name: string) =>
      run('read', async (session) => {
        const { t, dynamic } = session.text;
        const { drifts } = await session.client.measures.drift({
          clientId: await findClientId(session, name),
        });
        const rows = drifts.map((d) => ({
          on: d.on,
          what: d.what,
          from: d.from,
          to: d.to,
          why: whySentence(d.why, session.text),
          unit: d.unit,
          sinceOn: d.sinceOn,
          easedOn: d.easedOn,
          factIds: d.factIds,
        }));
        const lines = rows.map((row) => `${row.on}  ${dynamic(`drift.what.${row.what}`)}: ${row.why}`);
        session.result(rows, lines.length === 0 ? [t('drift.none')] : lines);
      }),
    );

  program
    .command('traits <client>')
    .description('the five traits, the four conditions, the distance from the ideal client')
    .action((name: string) =>
      run('read', async (session) => {
        const { t, dynamic } = session.text;
        const reading = await session.client.measures.traits({ clientId: await findClientId(session, name) });
        const say = (why: Parameters<typeof whySentence>[0]) => whySentence(why, session.text);
        const result = {
          traits: reading.traits.map(({ traitId, level, signs, missing, steps, remedies }) => ({
            trait: traitId,
            level,
            signs: signs.map((s) => ({
              signal: s.signalId,
              level: s.level,
              why: say(s.why),
              factIds: s.factIds,
            })),
            missing: missing.map((m) => say([m])),
            steps,
            remedies,
          })),
          conditions: reading.conditions.map((c) => ({
            condition: c.conditionId,
            met: c.met,
            why: say(c.why),
          })),
          ideal: reading.ideal,
        };
        const metWord = (met: boolean | null) =>
          t(met === null ? 'traits.met.unknown' : met ? 'traits.met.yes' : 'traits.met.no');
        session.result(result, [
          ...result.traits.map(
            (row) =>
              `${traitTexts[row.trait].label[session.language]}: ${dynamic(`traits.level.${row.level ?? 'unknown'}`)}`,
          ),
          ...result.conditions.map(
            (c) => `${dynamic(`traits.condition.${c.condition}`)}: ${metWord(c.met)}. ${c.why}`,
          ),
        ]);
      }),
    );

  program
    .command('today')
    .description('what needs attention')
    .action(() =>
      run('read', async (session) => {
        const [today, measured] = await Promise.all([
          session.client.overview.today(),
          session.client.measures.portfolio({}),
        ]);
        const drifts = standingDrifts(measured, today.setAside).rows.map(
          ({ clientId, clientName, last }) => ({
            clientId,
            clientName,
            what: last.what,
            on: last.on,
            sinceOn: last.sinceOn,
            why: whySentence(last.why, session.text),
          }),
        );
        const lines = [
          ...today.promises.map((p) => `${p.dueOn}  ${p.clientName}: ${p.note}`),
          ...today.requests.map((r) => `${r.dueOn}  ${r.clientName}: ${r.note}`),
          ...today.worsened.map(
            (w) => `${w.ratedOn}  ${w.clientName}: ${signalWords(session, w.signalId)} ${w.from} → ${w.to}`,
          ),
          ...drifts.map((d) => `${d.sinceOn}  ${d.clientName}: ${d.why}`),
          ...today.silences.map((s) => `${s.lastContactOn ?? '–'}  ${s.clientName}`),
          ...today.nextSteps.map((s) => `${s.nextStepOn ?? '–'}  ${s.clientName}: ${s.nextStep}`),
        ];
        session.result({ ...today, drifts }, lines);
      }),
    );

  program
    .command('portfolio')
    .description('every active client with its strain, what is rated and what is measured')
    .action(() =>
      run('read', async (session) => {
        const [rows, measured] = await Promise.all([
          session.client.overview.portfolio(),
          session.client.measures.portfolio({}),
        ]);
        const byClient = new Map(measured.map((m) => [m.clientId, m]));
        const result = rows.map((row) => {
          const { levels = {}, drifts = [] } = byClient.get(row.id) ?? {};
          return { ...row, measured: levels, drifts };
        });
        session.result(
          result,
          rows.map((row) => clientWords(session, row)),
        );
      }),
    );
}

function signalWords({ language }: Session, signalId: string): string {
  return catalogueSignal(signalId)?.label[language] ?? signalId;
}
