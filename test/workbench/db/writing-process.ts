import { openWorkspace } from '../../../electron/workbench/db/open-workspace.ts';

// Another process that writes to a workspace, an entry after another, and says each one that it was told is kept.
const [path = ''] = process.argv.slice(2);
const db = openWorkspace({ path, clock: { nowMs: () => Date.now() }, actor: 'other', holder: 'desktop' });
let n = 0;
const write = (): void => {
  n += 1;
  db.write({ verb: 'tag.save' }, (w) => w.insert('tag', { id: w.newId<'tag'>(), name: String(n) }));
  process.stdout.write(`${n}\n`);
  setImmediate(write);
};
write();
