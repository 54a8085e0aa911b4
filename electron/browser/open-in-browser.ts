import { spawn } from 'node:child_process';

/** Opens an address in the user's browser; where that cannot be done the printed address serves. */
export function openInBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address];
  const child = spawn(command as string, args, { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
