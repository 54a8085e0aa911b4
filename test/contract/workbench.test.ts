import { isDefinedError, ORPCError, safe } from '@orpc/client';
import { describe, expect, test, vi } from 'vitest';
import type { ChangeTopic } from '../../shared/contract/workspace.ts';
import type { ClientId, SignalId } from '../../shared/domain/ids.ts';
import { coreSignals } from '../../shared/domain/signals/catalogue.ts';
import { aFact } from '../support/a-fact.ts';
import { aNoteReader } from '../support/a-note-reader.ts';
import { anInteraction } from '../support/an-interaction.ts';
import { aWorkbench } from '../support/workbench.ts';
import { transports } from './transports.ts';

describe.each(Object.entries(transports))('the workbench by %s', (_name, connect) => {
  const open = async () => {
    const workbench = await aWorkbench();
    return { workbench, client: await connect(workbench) };
  };

  test('adds a client, logs, and reads the timeline back as it was', async () => {
    const { client } = await open();
    const created = await client.clients.create({ name: 'Arredi Montefosco', sinceOn: '2021-03-15' });
    expect(created).toMatchObject({
      name: 'Arredi Montefosco',
      sinceOn: '2021-03-15',
      status: 'active',
      tagIds: [],
    });
    const draft = anInteraction([created.id], {
      text: '«I prezzi li decidiamo noi.» 🙂',
      facts: [aFact('request', { dueOn: '2026-11-10', extraHours: 1.5 }, { note: 'Foto' })],
    });
    const { interaction } = await client.interactions.log({ draft });
    const page = await client.interactions.timeline({ clientId: created.id });
    expect(page).toMatchObject({ total: 1, next: null });
    expect(page.entries[0]).toEqual(interaction);
    expect(interaction.facts[0]?.detail).toEqual(draft.facts[0]?.detail);
    expect(await client.clients.list()).toMatchObject([{ interactionCount: 1, lastContactOn: '2026-11-20' }]);
    expect((await client.overview.today()).requests).toMatchObject([{ note: 'Foto', daysLate: 12 }]);
  });

  test('makes a whole check, from the first key to the end', async () => {
    const { client } = await open();
    const { id: clientId } = await client.clients.create({ name: 'Hotel Miramonda' });
    const { check } = await client.checks.start({ clientId });
    for (const signal of coreSignals)
      await client.checks.rate({
        checkId: check.id,
        signalId: signal.id,
        value: signal.number === 9 ? 2 : 0,
      });
    const { error, data, isDefined } = await safe(client.checks.finish({ checkId: check.id }));
    expect(data).toBeUndefined();
    expect(isDefined && error.data).toEqual({
      code: 'evidence-needed',
      params: { signals: ['late-inputs'] },
    });
    const signalId = 'late-inputs' as SignalId;
    await client.checks.rate({ checkId: check.id, signalId, value: 2, note: 'Nove giorni in mediana' });
    const { strain } = await client.checks.finish({ checkId: check.id });
    expect(strain).toMatchObject({ band: 'calm', coverage: 1, ratedCount: 20, unknownSignalIds: [] });
    const [row] = await client.overview.portfolio();
    expect(row?.ratings['late-inputs']).toEqual({ value: 2, ratedOn: '2026-11-22' });
  });

  test('refuses with a code and its values, as an error that was declared', async () => {
    const { client } = await open();
    await client.clients.create({ name: 'Cicli Falcetti' });
    const { error } = await safe(client.clients.create({ name: 'cicli falcetti' }));
    expect(error).toBeInstanceOf(ORPCError);
    expect(isDefinedError(error) && error.code).toBe('REFUSED');
    expect(isDefinedError(error) && error.data).toEqual({
      code: 'name-taken',
      params: { name: 'Cicli Falcetti' },
    });
    const missing = await safe(client.clients.get({ clientId: 'nobody' as ClientId }));
    expect(isDefinedError(missing.error) && missing.error.data.code).toBe('not-found');
  });

  test('refuses what does not fit the contract, naming the field', async () => {
    const { client } = await open();
    const { error } = await safe(client.clients.create({ name: 'Nuovo', sinceOn: '2026-02-30' }));
    expect(isDefinedError(error) && error.data).toEqual({
      code: 'invalid-field',
      params: { field: 'sinceOn' },
    });
    const { id } = await client.clients.create({ name: 'Nuovo' });
    const draft = {
      ...anInteraction([id]),
      facts: [{ ...aFact('request'), detail: { kind: 'request' } as never }],
    };
    const bad = await safe(client.interactions.log({ draft }));
    expect(isDefinedError(bad.error) && bad.error.data).toEqual({
      code: 'invalid-field',
      params: { field: 'draft.facts.0.detail.subject' },
    });
  });

  test('answers a fault of its own without letting anything of it out', async () => {
    const { client, workbench } = await open();
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    workbench.close();
    const { error } = await safe(client.clients.list());
    expect(isDefinedError(error) && error.data).toEqual({ code: 'internal', params: {} });
    expect(JSON.stringify(error)).not.toContain('database');
    expect(said.mock.calls.flat().join('')).toContain('clients.list');
  });

  test('tells which topics change, live, until the listener leaves', async () => {
    const { client } = await open();
    const leave = new AbortController();
    const changes = await client.workspace.changes(undefined, { signal: leave.signal });
    const first = changes.next();
    const { id } = await client.clients.create({ name: 'Vivai Petrarossa' });
    expect(topicsOf(await first)).toEqual(expect.arrayContaining(['clients', 'history', 'workspace']));
    const second = changes.next();
    await client.interactions.log({ draft: anInteraction([id]) });
    expect(topicsOf(await second)).toContain('interactions');
    leave.abort();
    await expect(
      Promise.resolve(changes.next()).then(
        (r) => r.done,
        () => true,
      ),
    ).resolves.toBe(true);
  });

  test('undoes and redoes', async () => {
    const { client } = await open();
    await client.clients.create({ name: 'Vivai Petrarossa' });
    expect(await client.history.undo()).toMatchObject({
      verb: 'client.create',
      params: { name: 'Vivai Petrarossa' },
    });
    expect(await client.clients.list()).toEqual([]);
    await client.history.redo();
    expect(await client.clients.list()).toHaveLength(1);
  });

  test('reads a note, takes an answer, and tells the listeners', async () => {
    const workbench = await aWorkbench({ noteReader: aNoteReader() });
    const client = await connect(workbench);
    const { id: clientId } = await client.clients.create({ name: 'Vivai Petrarossa' });
    const text = 'Foto ancora niente: terzo sollecito. E grazie.';
    expect(await client.reader.read({ text, clientId })).toMatchObject({
      signals: [{ signalId: 'late-inputs', phrase: { start: 26, end: 35, text: 'sollecito' } }],
      facts: [{ detail: { kind: 'thanks' } }],
    });
    const { interaction } = await client.interactions.log({ draft: anInteraction([clientId], { text }) });
    const note = await client.reader.ofEntry({ interactionId: interaction.id });
    expect(note?.proposals.map((p) => p.subject)).toEqual(['late-inputs', 'thanks']);
    const leave = new AbortController();
    const changes = await client.workspace.changes(undefined, { signal: leave.signal });
    const told = changes.next();
    const given = { interactionId: interaction.id, clientId, answer: 'yes' } as const;
    await client.reader.answer({ ...given, kind: 'signal', subject: 'late-inputs' });
    expect(topicsOf(await told)).toEqual(expect.arrayContaining(['reader', 'checks', 'interactions']));
    leave.abort();
    const { error } = await safe(client.reader.answer({ ...given, kind: 'signal', subject: 'late-inputs' }));
    expect(isDefinedError(error) && error.data.code).toBe('proposal-gone');
    expect(await client.reader.open({ clientId })).toMatchObject({ total: 1 });
    expect(await client.reader.state()).toEqual({ isOn: true, weights: 'ready', learntAnswers: 1 });
  });

  test('carries a file byte for byte', async () => {
    const { client } = await open();
    const { id: clientId } = await client.clients.create({ name: 'Vivai Petrarossa' });
    const contentBase64 = Buffer.from(Uint8Array.from({ length: 300_000 }, (_, i) => i % 251)).toString(
      'base64',
    );
    const { id } = await client.attachments.add({
      clientId,
      name: 'a.bin',
      mediaType: 'application/octet-stream',
      contentBase64,
    });
    expect((await client.attachments.read({ attachmentId: id })).contentBase64).toBe(contentBase64);
  });
});

function topicsOf(turn: IteratorResult<{ topics: ChangeTopic[] }, unknown>): ChangeTopic[] {
  return turn.done ? [] : turn.value.topics;
}
