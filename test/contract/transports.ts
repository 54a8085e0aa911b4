import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { RPCHandler as PortHandler } from '@orpc/server/message-port';
import { RPCHandler as HttpHandler } from '@orpc/server/node';
import { onTestFinished } from 'vitest';
import type { Workbench } from '../../electron/workbench/workbench.ts';
import type { Contract } from '../../shared/contract/contract.ts';

type Client = ContractRouterClient<Contract>;

/** The ways in which a host reaches the workbench, each with the client that it gives. */
export const transports: Readonly<Record<string, (workbench: Workbench) => Client | Promise<Client>>> = {
  'direct call': (workbench) => workbench.client,

  MessagePort: (workbench) => {
    const { port1, port2 } = new MessageChannel();
    onTestFinished(() => port1.close());
    new PortHandler(workbench.router).upgrade(port1);
    port1.start();
    port2.start();
    return createORPCClient<Client>(new PortLink({ port: port2 }));
  },

  HTTP: async (workbench) => {
    const handler = new HttpHandler(workbench.router);
    const server = createServer(async (request, response) => {
      const { matched } = await handler.handle(request, response, { prefix: '/rpc' });
      if (!matched) response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(
      () =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    );
    const { port } = server.address() as AddressInfo;
    return createORPCClient<Client>(new HttpLink({ url: `http://127.0.0.1:${port}/rpc` }));
  },
};
