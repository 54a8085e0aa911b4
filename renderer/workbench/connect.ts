import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { WorkbenchClient } from './workbench.ts';

/**
 * Reaches the workbench: over the port that the desktop app hands to its window, or over loopback HTTP in a browser.
 * The preload answers `rapporto:ready` with the port.
 */
export async function connect(): Promise<WorkbenchClient> {
  if (location.protocol === 'http:') {
    return createORPCClient(new FetchLink({ url: new URL('/rpc', location.origin).href }));
  }
  const port = await new Promise<MessagePort>((resolve) => {
    const onMessage = (event: MessageEvent) => {
      const [handed] = event.ports;
      if (event.source !== window || event.data !== 'rapporto:port' || !handed) return;
      window.removeEventListener('message', onMessage);
      resolve(handed);
    };
    window.addEventListener('message', onMessage);
    window.postMessage('rapporto:ready', location.origin);
  });
  port.start();
  return createORPCClient(new PortLink({ port }));
}
