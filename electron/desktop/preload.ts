import { ipcRenderer } from 'electron';

/** What the preload needs of the page; the DOM's own types stay in the renderer. */
interface Page {
  readonly location: { readonly origin: string };
  addEventListener(type: 'message', listener: (event: { source: unknown; data: unknown }) => void): void;
  postMessage(message: unknown, origin: string, transfer?: readonly unknown[]): void;
}
const page = globalThis as unknown as Page;

// The whole bridge: a page asks for its port to the workbench and gets it, or a command of the menu. Nothing is exposed.
page.addEventListener('message', ({ source, data }) => {
  if (source === page && data === 'rapporto:ready') ipcRenderer.send('rapporto:ready');
});
ipcRenderer.on('rapporto:port', ({ ports }) =>
  page.postMessage('rapporto:port', page.location.origin, [...ports]),
);
ipcRenderer.on('rapporto:command', (_event, command: string) =>
  page.postMessage({ command }, page.location.origin),
);
