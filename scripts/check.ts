/**
 * `npm run check [PART…]`: every static check, each an error. Parts: format, lint, types, boundaries, unused.
 * All of them run, side by side; the first line of each says how it went, and the exit code is 1 if any failed.
 */
import { spawn } from 'node:child_process';
import { checkBoundaries } from './check-boundaries.ts';
import { bin, root } from './run.ts';

interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

const rooms = ['shared', 'electron', 'renderer', 'test'];

const parts: Record<string, () => Promise<Outcome>> = {
  format: () =>
    tool(...bin('@biomejs/biome/bin/biome'), 'check', '--linter-enabled=false', '--max-diagnostics=50'),
  lint: () => tool(...bin('@biomejs/biome/bin/biome'), 'lint', '--error-on-warnings', '--max-diagnostics=50'),
  types: async () => {
    const outcomes = await Promise.all(
      rooms.map((room) =>
        tool(...bin('typescript/bin/tsc'), '-p', `tsconfig.${room}.json`, '--pretty', 'false'),
      ),
    );
    return {
      ok: outcomes.every(({ ok }) => ok),
      output: [...new Set(outcomes.flatMap(({ output }) => output.split('\n')))].join('\n'),
    };
  },
  boundaries: async () => {
    const { modules, breaches } = await checkBoundaries(root);
    const lines = breaches.map(({ rule, from, to, comment }) => `${from} → ${to}\n    ${rule}: ${comment}`);
    return { ok: breaches.length === 0, output: [...lines, `${modules} modules`].join('\n') };
  },
  unused: () => tool(...bin('knip/bin/knip.js'), '--no-progress', '--no-config-hints'),
};

function tool(file: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0' } });
    let output = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      output += data.toString();
    });
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`unknown part: ${unknown.join(', ')} (of ${Object.keys(parts).join(', ')})`);
  process.exit(2);
}

const outcomes = await Promise.all(
  Object.entries(parts)
    .filter(([name]) => asked.length === 0 || asked.includes(name))
    .map(async ([name, check]) => {
      const startedAt = Date.now();
      const { ok, output } = await check().catch((error: unknown) => ({ ok: false, output: String(error) }));
      console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
      if (!ok) console.log(output.trimEnd());
      return ok;
    }),
);
process.exitCode = outcomes.every(Boolean) ? 0 : 1;
