import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addClient, addInteraction, aFolder } from '../workbench/db/temp-workspace.ts';
import { addOldEntry } from './add-old-entry.ts';
import { openUpTo } from './open-up-to.ts';

test('migration 50 carries the log across unread, and queues what is written after it', () => {
  const path = join(aFolder(), 'agency.rapporto');
  const before = openUpTo(path, 40);
  const clientId = before.write({ verb: 'client.create' }, (w) => addClient(w, 'Rossi'));
  before.close();
  addOldEntry(path, 'Prima del lettore');

  const after = openUpTo(path, 50);
  expect(after.get('PRAGMA user_version')).toEqual({ user_version: 50 });
  expect(after.get('SELECT text FROM interaction')).toEqual({ text: 'Prima del lettore' });
  const queued = () =>
    after
      .all<{ text: string }>(
        'SELECT i.text FROM note_queue q JOIN interaction i ON i.id = q.interaction_id ORDER BY i.id',
      )
      .map((r) => r.text);
  expect(queued()).toEqual([]);
  const id = after.write({ verb: 'log' }, (w) => addInteraction(w, [clientId], 'Dopo'));
  expect(queued()).toEqual(['Dopo']);
  const answer = (said: string) =>
    after.write({ verb: 'reader.yes' }, (w) =>
      w.insert('note_answer', {
        id: w.newId<'note-answer'>(),
        interaction_id: id,
        client_id: clientId,
        kind: 'signal',
        subject: 'late-inputs',
        answer: said,
        score: 0.9,
        phrase_start: 0,
        phrase_end: 4,
        passage: 'Dopo',
        language: 'it',
        answered_at_ms: w.nowMs,
      }),
    );
  expect(() => answer('perhaps')).toThrow();
  answer('yes');
  expect(() => answer('no')).toThrow();
  after.undo();
  expect(after.get('SELECT count(*) AS n FROM note_answer')).toEqual({ n: 0 });
  // The entry taken back is not read any more.
  after.undo();
  expect(queued()).toEqual([]);
  after.undo();
  expect(after.all('SELECT name FROM client')).toEqual([{ name: 'Verdi' }]);
  after.close();
});
