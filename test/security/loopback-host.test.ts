import { request } from 'node:http';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { serveOnLoopback } from '../../electron/browser/loopback-server.ts';
import { contentPolicy } from '../../electron/host/content-policy.ts';
import { aWorkbench } from '../support/workbench.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A request with every header chosen by the test, as an attacker's program could send it. */
function ask(
  port: number,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: options.method ?? 'GET',
        headers: { host: `127.0.0.1:${port}`, ...options.headers },
        setHost: false,
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          body += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}

async function aServer() {
  const workbench = await aWorkbench();
  const server = await serveOnLoopback(workbench);
  onTestFinished(() => server.close());
  const address = new URL(server.address);
  const port = Number(address.port);
  const key = address.searchParams.get('key') ?? '';
  const cookie = `rapporto=${key}`;
  const origin = `http://127.0.0.1:${port}`;
  return { port, key, cookie, origin };
}

describe('the loopback host', () => {
  it('listens on 127.0.0.1 alone, with a secret of its own at each start', async () => {
    const first = await aServer();
    const second = await aServer();
    expect(first.key).not.toBe(second.key);
    expect(first.key.length).toBeGreaterThanOrEqual(40);
  });

  it('turns the secret of the address into a cookie that no script reads and no other site sends', async () => {
    const { port, key } = await aServer();
    const answer = await ask(port, `/?key=${key}`);
    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toBe('/');
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
  });

  it('refuses whoever has no secret, or a wrong one', async () => {
    const { port, origin } = await aServer();
    expect((await ask(port, '/')).status).toBe(401);
    expect((await ask(port, '/?key=guess')).status).toBe(401);
    expect(
      (
        await ask(port, '/rpc/clients/list', {
          method: 'POST',
          headers: { origin, cookie: 'rapporto=guess' },
          body: '{}',
        })
      ).status,
    ).toBe(401);
  });

  it('refuses a foreign Host, which is what rebinding sends', async () => {
    const { port, cookie } = await aServer();
    for (const host of ['evil.example', `localhost:${port}`, '127.0.0.1', `127.0.0.1:${port + 1}`]) {
      expect((await ask(port, '/', { headers: { host, cookie } })).status, host).toBe(421);
    }
  });

  it('refuses a foreign Origin and a cross-site request, cookie or not', async () => {
    const { port, cookie } = await aServer();
    for (const headers of [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]) {
      expect(
        (
          await ask(port, '/rpc/clients/list', {
            method: 'POST',
            headers: { cookie, ...headers },
            body: '{}',
          })
        ).status,
      ).toBe(403);
    }
  });

  it('refuses a change that does not say where it comes from', async () => {
    const { port, cookie } = await aServer();
    expect(
      (await ask(port, '/rpc/clients/list', { method: 'POST', headers: { cookie }, body: '{}' })).status,
    ).toBe(403);
  });

  it('answers operations to its own page', async () => {
    const { port, cookie, origin } = await aServer();
    const answer = await ask(port, '/rpc/clients/list', {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({ json: [] });
  });

  it('serves no file outside the screens, whatever the path tries', async () => {
    const { port, cookie } = await aServer();
    for (const path of [
      '/../package.json',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/package.json',
      '/assets/%00',
      '/%',
      '//etc/passwd',
      '/etc/passwd',
    ]) {
      expect((await ask(port, path, { headers: { cookie } })).status, path).toBe(404);
    }
  });

  it('sends the policy and the hardening headers with every answer, refusals too', async () => {
    const { port, cookie } = await aServer();
    for (const answer of [await ask(port, '/'), await ask(port, '/nothing', { headers: { cookie } })]) {
      expect(answer.headers['content-security-policy']).toBe(contentPolicy);
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect(answer.headers['referrer-policy']).toBe('no-referrer');
    }
  });
});

describe('the content policy', () => {
  let sources: string[];
  beforeAll(() => {
    sources = contentPolicy.split(/[;\s]+/);
  });

  it('has no unsafe source, no wildcard and no address', () => {
    expect(sources.filter((source) => /unsafe|\*|https?:|^ws/.test(source))).toEqual([]);
  });

  it('starts from nothing', () => {
    expect(contentPolicy.startsWith("default-src 'none'")).toBe(true);
  });
});
