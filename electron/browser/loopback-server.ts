import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RPCHandler } from '@orpc/server/node';
import { hardeningHeaders } from '../host/content-policy.ts';
import { readPageFile } from '../host/page-file.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { SecretGate } from './secret-gate.ts';

/** The workbench on 127.0.0.1, for the browser that was given its address. */
export interface LoopbackServer {
  /** Address to open, secret included. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves screens and operations on the loopback interface only. Rejects when the port is taken. */
export async function serveOnLoopback(workbench: Workbench, port = 0): Promise<LoopbackServer> {
  const rpc = new RPCHandler(workbench.router);
  const server = createServer({ requestTimeout: 120_000 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  const gate = new SecretGate(bound);
  server.on('request', (request, response) => void answer(rpc, gate, request, response));
  return {
    address: `http://127.0.0.1:${bound}/?key=${gate.secret}`,
    close: () => closeServer(server),
  };
}

async function answer(
  rpc: RPCHandler<Record<never, never>>,
  gate: SecretGate,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(hardeningHeaders)) response.setHeader(name, value);
  try {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const gated = gate.check(request, url);
    if (!gated.pass) {
      response.writeHead(gated.status).end();
      return;
    }
    if (gated.setCookie !== null) {
      // The secret leaves the address bar, and with it the history.
      response.writeHead(303, { 'set-cookie': gated.setCookie, location: '/' }).end();
      return;
    }
    if (url.pathname.startsWith('/rpc/')) {
      const { matched } = await rpc.handle(request, response, { prefix: '/rpc' });
      if (!matched) response.writeHead(404).end();
      return;
    }
    const file = request.method === 'GET' ? await readPageFile(url.pathname) : null;
    if (file === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': file.mediaType }).end(file.bytes);
  } catch (error) {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
