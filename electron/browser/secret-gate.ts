import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a request to the loopback host may do. */
export type Gate =
  | { readonly pass: true; readonly setCookie: string | null }
  | { readonly pass: false; readonly status: 401 | 403 | 421 };

const cookieName = 'rapporto';

/**
 * Lets in only the browser that was given the address: a secret per start, first in the address, then in a cookie that no
 * script reads and no other site sends. Host and Origin must be this very server's, which stops rebinding and other pages.
 */
export class SecretGate {
  readonly secret = randomBytes(32).toString('base64url');
  private readonly hosts: ReadonlySet<string>;

  constructor(port: number) {
    this.hosts = new Set([`127.0.0.1:${port}`]);
  }

  check(request: IncomingMessage, url: URL): Gate {
    const { host, origin, 'sec-fetch-site': site } = request.headers;
    if (host === undefined || !this.hosts.has(host)) return { pass: false, status: 421 };
    if (origin !== undefined && origin !== `http://${host}`) return { pass: false, status: 403 };
    if (url.pathname === '/' && this.matches(url.searchParams.get('key'))) {
      return { pass: true, setCookie: `${cookieName}=${this.secret}; HttpOnly; SameSite=Strict; Path=/` };
    }
    // A page of another site may link here, but gets nothing.
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return { pass: false, status: 403 };
    // What changes things must say where it comes from.
    if (request.method !== 'GET' && origin === undefined) return { pass: false, status: 403 };
    return this.matches(cookieOf(request)) ? { pass: true, setCookie: null } : { pass: false, status: 401 };
  }

  private matches(given: string | null): boolean {
    const ours = Buffer.from(this.secret);
    const theirs = Buffer.from(given ?? '');
    return ours.length === theirs.length && timingSafeEqual(ours, theirs);
  }
}

function cookieOf(request: IncomingMessage): string | null {
  const pair = (request.headers.cookie ?? '').split(/;\s*/).find((part) => part.startsWith(`${cookieName}=`));
  return pair?.slice(cookieName.length + 1) ?? null;
}
