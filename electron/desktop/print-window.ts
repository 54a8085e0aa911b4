import { BrowserWindow, session } from 'electron';

let count = 0;

/**
 * Makes a tagged PDF with outline from one self-contained HTML page, in a hidden window that runs no script and can
 * load nothing else. Rejects when the page cannot be laid out.
 */
export async function printToPdf(html: string): Promise<Uint8Array> {
  const apart = session.fromPartition(`print-${++count}`);
  apart.protocol.handle(
    'print',
    () => new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  );
  apart.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !/^(print|data):/.test(url) }));
  apart.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: apart,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
    },
  });
  try {
    await window.loadURL('print://brief/');
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    window.destroy();
    apart.protocol.unhandle('print');
  }
}
