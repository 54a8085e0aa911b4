import { RPCHandler } from '@orpc/server/message-port';
import { refusalSentence } from '../../shared/i18n/refusal-sentence.ts';
import { runningClock } from '../host/running-clock.ts';
import { Refused } from '../workbench/db/refused.ts';
import { openWorkbench, restoreClosedWorkspace, type Workbench } from '../workbench/workbench.ts';
import type { FromWorkbench, ToWorkbench } from './process-messages.ts';

// The utility process: the workbench lives here, so that no window ever waits on the database.
const parent = process.parentPort;
const waiting = new Map<number, { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void }>();
let workbench: Workbench | null = null;
let handler: RPCHandler<Record<never, never>> | null = null;
let prints = 0;

parent.on('message', ({ data, ports }) => void receive(data as ToWorkbench, ports));

async function receive(message: ToWorkbench, ports: readonly Electron.MessagePortMain[]): Promise<void> {
  switch (message.type) {
    case 'open':
      await open(message);
      break;
    case 'connect': {
      const [port] = ports;
      if (!port || !handler) return;
      handler.upgrade(port);
      port.start();
      break;
    }
    case 'printed': {
      const print = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.bytes) print?.resolve(message.bytes);
      else print?.reject(new Error(message.reason));
      break;
    }
    case 'close':
      workbench?.close();
      say({ type: 'closed' });
      break;
  }
}

async function open(message: Extract<ToWorkbench, { type: 'open' }>): Promise<void> {
  try {
    if (message.restoreFrom !== null)
      restoreClosedWorkspace(message.workspacePath, message.restoreFrom, Date.now());
    workbench = await openWorkbench({
      workspacePath: message.workspacePath,
      samplePath: message.samplePath,
      resourcesDir: message.resourcesDir,
      appVersion: message.appVersion,
      systemLanguage: message.systemLanguage,
      clock: runningClock(message.now),
      host: { kind: 'desktop', delivery: 'folder', documentsDir: message.documentsDir, printPdf },
    });
    if (message.openSample) await workbench.client.workspace.openSample();
    handler = new RPCHandler(workbench.router);
    say({ type: 'opened' });
    workbench.runIdleWork();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const backup = error.refusal.params['backup'];
    say({
      type: 'refused',
      sentence: refusalSentence(error.refusal, message.systemLanguage),
      backup: typeof backup === 'string' && backup !== '' ? backup : null,
    });
  }
}

function printPdf(html: string, { paper }: { paper: 'A4' | 'Letter' }): Promise<Uint8Array> {
  const id = ++prints;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    say({ type: 'print', id, html, paper });
  });
}

function say(message: FromWorkbench): void {
  parent.postMessage(message);
}
