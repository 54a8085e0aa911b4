import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspace } from '../../../electron/workbench/db/open-workspace.ts';
import { verifyWorkspace } from '../../../electron/workbench/db/verify-workspace.ts';
import type { WorkspaceDb } from '../../../electron/workbench/db/workspace-db.ts';
import { createChecksService } from '../../../electron/workbench/services/checks-service.ts';
import { createReaderService } from '../../../electron/workbench/services/reader-service.ts';
import { createSearchService } from '../../../electron/workbench/services/search-service.ts';
import { createWorkspaceService } from '../../../electron/workbench/services/workspace-service.ts';
import { defaultSettings } from '../../../electron/workbench/services/workspace-settings.ts';
import type { SignalId } from '../../../shared/domain/ids.ts';
import { aNoteReader } from '../../support/a-note-reader.ts';
import { aFolder, aWorkspace } from '../../support/workspace.ts';

const late = 'late-inputs' as SignalId;
const text = '=Foto ancora niente: sollecito.';

/** A client with an entry that was called evidence, one that is to be answered, and one that waits to be read. */
function anAnsweredLog() {
  const space = aWorkspace();
  const clientId = space.addClient({ name: 'Arredi Montefosco' });
  const service = createReaderService(space.db, { reader: aNoteReader() });
  const [answered, open, unread] = [1, 2, 3].map(() => space.log([clientId], { text }).id);
  service.ofEntry({ interactionId: answered! });
  service.ofEntry({ interactionId: open! });
  service.answer({ interactionId: answered!, clientId, kind: 'signal', subject: late, answer: 'yes' });
  const workspace = (db: WorkspaceDb = space.db, reopen: () => void = () => undefined) =>
    createWorkspaceService(db, {
      appVersion: '1.2.3',
      systemLanguage: 'it',
      isSample: false,
      reopen,
      host: { kind: 'direct', delivery: 'folder', canMakePdf: false },
    });
  return { ...space, clientId, service, workspace, answered: answered!, unread: unread! };
}

test('an export holds the answers, and nothing that is worked out again', () => {
  const { workspace, answered, clientId } = anAnsweredLog();
  const folder = aFolder();
  const { files } = workspace().exportAll({ folder, format: 'json' });
  expect(files).toContainEqual({ name: 'note_answer.json', rows: 1 });
  expect(JSON.parse(readFileSync(join(folder, 'note_answer.json'), 'utf8'))).toMatchObject([
    { interaction_id: answered, client_id: clientId, subject: late, answer: 'yes', passage: text },
  ]);
  expect(readdirSync(folder).filter((name) => name.startsWith('note_'))).toEqual(['note_answer.json']);
  const csv = aFolder();
  workspace().exportAll({ folder: csv, format: 'csv' });
  expect(readFileSync(join(csv, 'note_answer.csv'), 'utf8')).toContain(`,'${text},`);
});

test('a backup put back brings answers, open proposals and what waits to be read as they were', () => {
  const { workspace, db, service, answered, unread, clientId, clock } = anAnsweredLog();
  const { path: backup } = workspace().backup({ path: null });
  service.leave({});
  service.stop({});
  const opened: WorkspaceDb[] = [];
  workspace(db, () => opened.push(openWorkspace({ path: db.path, clock, actor: 'x' }))).restore({
    path: backup,
  });
  const restored = opened[0]!;
  try {
    expect(verifyWorkspace(restored).filter((check) => !check.ok)).toEqual([]);
    const again = createReaderService(restored, { reader: aNoteReader() });
    expect(again.state().learntAnswers).toBe(1);
    expect(again.count({})).toEqual({ notes: 1, unread: 1 });
    expect(again.ofEntry({ interactionId: unread })?.proposals).toHaveLength(1);
    const checks = createChecksService(restored, {
      settings: () => ({ ...defaultSettings, language: 'it' }),
    });
    const evidence = checks.evidence({ clientId, signalId: late, query: '', limit: 9 });
    expect(evidence.map((e) => e.id)).toEqual([answered]);
  } finally {
    restored.close();
  }
});

test('verifying finds an answer changed behind the log, and one that search does not know of', () => {
  const { workspace, db } = anAnsweredLog();
  const failed = () =>
    workspace()
      .verify()
      .checks.flatMap((check) => (check.ok ? [] : [check.name]));
  expect(failed()).toEqual([]);
  db.writeQuietly((run) => run(`UPDATE note_answer SET answer = 'no'`));
  expect(failed()).toEqual(['change-log']);
  db.writeQuietly((run) => run(`UPDATE note_answer SET answer = 'yes', subject = 'constant-checking'`));
  expect(failed()).toEqual(['search-index', 'change-log']);
});

test('a client in the trash takes open proposals and evidence along, and brings them back', () => {
  const { service, clients, clientId, answered, db } = anAnsweredLog();
  const search = createSearchService(db);
  const seen = () => [
    service.count({}).notes,
    service.open({ byHand: false, limit: 9 }).total,
    search
      .query({ query: 'signal:late-inputs', clientId: null, limit: 9, everything: false })
      .hits.map((hit) => hit.id),
  ];
  expect(seen()).toEqual([1, 1, [answered]]);
  clients.remove({ clientIds: [clientId] });
  expect(seen()).toEqual([0, 0, []]);
  expect(service.leave({})).toEqual({ left: 0 });
  db.undo();
  expect(seen()).toEqual([1, 1, [answered]]);
  expect(verifyWorkspace(db).filter((check) => !check.ok)).toEqual([]);
});
