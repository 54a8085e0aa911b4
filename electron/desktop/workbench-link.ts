import { join } from 'node:path';
import {
  MessageChannelMain,
  type MessagePortMain,
  type UtilityProcess,
  utilityProcess,
  type WebContents,
} from 'electron';
import { programFolder } from '../host/program-folder.ts';
import { printToPdf } from './print-window.ts';
import type { FromWorkbench, ToWorkbench } from './process-messages.ts';

/** How the workbench process answered to being opened. */
export type Opening = Extract<FromWorkbench, { type: 'opened' | 'refused' }>;

/** The window process's end of the workbench process: starts it, hands out ports, prints for it. */
export class WorkbenchLink {
  private process: UtilityProcess;
  private onOpened: ((opening: Opening) => void) | null = null;
  private onClosed: (() => void) | null = null;

  /** `onLost` is told when the process died by itself. */
  constructor(onLost: () => void) {
    this.process = utilityProcess.fork(join(programFolder, 'out', 'electron', 'workbench-process.js'), [], {
      serviceName: 'Rapporto workbench',
    });
    this.process.on('message', (message: FromWorkbench) => void this.receive(message));
    this.process.once('exit', (code) => {
      this.onClosed?.();
      if (code !== 0) onLost();
    });
  }

  open(options: Omit<Extract<ToWorkbench, { type: 'open' }>, 'type'>): Promise<Opening> {
    return new Promise((resolve) => {
      this.onOpened = resolve;
      this.say({ type: 'open', ...options });
    });
  }

  /** Gives a page a port of its own to the workbench. */
  connect(page: WebContents): void {
    const { port1, port2 } = new MessageChannelMain();
    this.say({ type: 'connect' }, [port1]);
    page.postMessage('rapporto:port', null, [port2]);
  }

  /** Closes the workspace in good order, then the process. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.onClosed = resolve;
      this.say({ type: 'close' });
    });
  }

  private async receive(message: FromWorkbench): Promise<void> {
    if (message.type === 'print') {
      const answer = await printToPdf(message.html).then(
        (bytes) => ({ bytes, reason: '' }),
        (error: unknown) => ({ bytes: null, reason: error instanceof Error ? error.message : String(error) }),
      );
      this.say({ type: 'printed', id: message.id, ...answer });
    } else if (message.type === 'closed') {
      this.process.kill();
    } else {
      this.onOpened?.(message);
    }
  }

  private say(message: ToWorkbench, ports: MessagePortMain[] = []): void {
    this.process.postMessage(message, ports);
  }
}
