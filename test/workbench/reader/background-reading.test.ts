import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aNoteReader } from '../../support/a-note-reader.ts';
import { anInteraction } from '../../support/an-interaction.ts';
import { aWorkbench } from '../../support/workbench.ts';

const text = 'Foto ancora niente: terzo sollecito.';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function aLog(reader = aNoteReader()) {
  const workbench = await aWorkbench({ noteReader: reader });
  const { id } = await workbench.client.clients.create({ name: 'Rossi' });
  return {
    ...workbench,
    log: (words = text) => workbench.client.interactions.log({ draft: anInteraction([id], { text: words }) }),
  };
}

test('what is logged is read by itself once there is time, and the screens are told', async () => {
  const { client, log, runIdleWork } = await aLog();
  await log();
  await vi.advanceTimersByTimeAsync(60_000);
  // A host that lives for one command reads nothing by itself.
  expect(await client.reader.count({})).toEqual({ notes: 0, unread: 1 });
  runIdleWork();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(await client.reader.count({})).toEqual({ notes: 1, unread: 0 });
  await log();
  const leave = new AbortController();
  const changes = await client.workspace.changes(undefined, { signal: leave.signal });
  const untilRead = (async () => {
    for await (const { topics } of changes) if (topics.includes('reader')) return true;
    return false;
  })();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await untilRead).toBe(true);
  expect(await client.reader.count({})).toEqual({ notes: 2, unread: 0 });
  leave.abort();
});

test('a note that breaks the reader does not hold up the others', async () => {
  const warned = vi.spyOn(process, 'emitWarning').mockReturnValue();
  const usual = aNoteReader();
  const { client, log, runIdleWork } = await aLog(
    aNoteReader({
      read: (words, options) => {
        if (words.includes('guasto')) throw new Error('no such word');
        return usual.read(words, options);
      },
    }),
  );
  await log();
  await log('Un guasto del lettore');
  runIdleWork();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(await client.reader.count({})).toEqual({ notes: 1, unread: 0 });
  expect(warned).toHaveBeenCalledOnce();
});
