import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openWorkspace } from '../../../electron/workbench/db/open-workspace.ts';
import { verifyWorkspace } from '../../../electron/workbench/db/verify-workspace.ts';
import { aClock, aFolder, refusalOf } from './temp-workspace.ts';

const program = fileURLToPath(new URL('writing-process.ts', import.meta.url));

test('another process that writes is respected; killed in the middle, it leaves all that it was told is kept', async () => {
  const path = join(aFolder(), 'agency.rapporto');
  const other = spawn(process.execPath, ['--import', 'tsx', program, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => other.once('exit', resolve));
  let kept = 0;
  let lookedAt = false;
  for await (const line of createInterface({ input: other.stdout })) {
    kept = Number(line);
    if (!lookedAt) {
      lookedAt = true;
      expect(refusalOf(() => openWorkspace({ path, clock: aClock(), actor: 'x' }))).toMatchObject({
        code: 'workspace-busy',
        params: { pid: other.pid, kind: 'desktop' },
      });
      const reader = openWorkspace({ path, clock: aClock(), actor: 'x', readOnly: true });
      expect(reader.get<{ n: number }>('SELECT count(*) AS n FROM tag')?.n).toBeGreaterThan(0);
      reader.close();
    }
    if (kept >= 50) other.kill('SIGKILL');
  }
  await gone;
  const db = openWorkspace({ path, clock: aClock(), actor: 'x' });
  expect(db.get<{ n: number }>('SELECT count(*) AS n FROM tag')?.n).toBeGreaterThanOrEqual(kept);
  expect(verifyWorkspace(db).filter((v) => !v.ok)).toEqual([]);
  db.close();
});

test.runIf(process.platform === 'linux')(
  'a writer that was killed and that nobody has asked after does not keep the file',
  async () => {
    const path = join(aFolder(), 'agency.rapporto');
    // What `exec` starts knows nothing of the child that the shell had; the child lives until its input ends.
    const parent = spawn('sh', ['-c', 'cat <&3 >/dev/null & echo $!; exec sleep 60 3<&-'], {
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    });
    const [line] = await once(createInterface({ input: parent.stdio[1] as Readable }), 'line');
    const pid = Number(line);
    const read = (file: string) => readFileSync(`/proc/${file}`, 'utf8');
    await expect.poll(() => read(`${parent.pid}/cmdline`)).toMatch(/^sleep/);
    (parent.stdio[3] as Writable).end();
    await expect.poll(() => read(`${pid}/stat`)).toMatch(/\) Z /);
    const holder = { pid, host: hostname(), kind: 'desktop', lockedAtMs: Date.now(), token: 'theirs' };
    writeFileSync(`${path}.lock`, JSON.stringify(holder));
    openWorkspace({ path, clock: aClock(), actor: 'x' }).close();
    parent.kill();
  },
);
