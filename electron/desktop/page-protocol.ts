import { protocol, type Session } from 'electron';
import { hardeningHeaders } from '../host/content-policy.ts';
import { readPageFile } from '../host/page-file.ts';

/** Address of the screens. A scheme of its own: no file:// page, no server. */
export const pageOrigin = 'app://rapporto';

/** To be called before the app is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: false, corsEnabled: false },
    },
    { scheme: 'print', privileges: { standard: true, secure: true } },
  ]);
}

/** Serves the built screens, and refuses every other request, permission and device. */
export function servePages(session: Session): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    const file =
      url.host === 'rapporto' && request.method === 'GET' ? await readPageFile(url.pathname) : null;
    if (file === null) return new Response('', { status: 404, headers: hardeningHeaders });
    return new Response(file.bytes, { headers: { ...hardeningHeaders, 'content-type': file.mediaType } });
  });
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !/^(app:\/\/rapporto\/|blob:app:\/\/rapporto\/|data:|devtools:)/.test(url) }),
  );
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}
