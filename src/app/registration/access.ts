// Who may see the registration: this machine, or whoever can read the log of the server.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const COOKIE = 'registration';

/** A secret that nobody guesses, in letters that URLs, cookies and logs keep as they are. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares without telling by its time how much of a guess is right. */
function same(guess: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(guess), digest(secret));
}

/** Whether a host name or address means this machine alone. @param host as in a URL, without port. */
export function isLoopback(host: string): boolean {
  const name = host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
  return name === 'localhost' || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name);
}

/** `host:port` that the browser asked for; a proxy tells it where it puts its own into Host. */
export function addressed(request: IncomingMessage): string {
  const passed = `${request.headers['x-forwarded-host'] ?? ''}`.split(',')[0]?.trim();
  return passed || (request.headers.host ?? '');
}

/** Name of the server that a request is for, without port; empty where there is none. */
export function hostOf(address = ''): string {
  const url = `http://${address}`;
  return URL.canParse(url) ? new URL(url).hostname : '';
}

export interface Access {
  /** To be typed into the page; null where the page is on this machine alone. */
  readonly token: string | null;
  /** Why a request is refused whatever it asks for; null for no reason. */
  refusal(request: IncomingMessage): string | null;
  /** Whether the browser has been let in. */
  isIn(request: IncomingMessage): boolean;
  /** The cookie that lets a browser in; null where the token is wrong or was used. */
  letIn(token: string | null): string | null;
}

/** Headers that a proxy adds: such a request does not come from this machine. */
const PASSED_ON = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/**
 * Guards the registration. @param host where the server listens, as HOST says; on anything but
 * loopback a token is asked for, once.
 */
export function createAccess(host: string): Access {
  const local = isLoopback(host);
  const token = local ? null : newSecret();
  const session = newSecret();
  let used = false;
  return {
    token,
    refusal(request) {
      const { origin } = request.headers;
      // A form of another page must not act for the person who looks at this one.
      const names = local ? [request.headers.host] : [request.headers.host, addressed(request)];
      const origins = names.flatMap((name) => [`http://${name}`, `https://${name}`]);
      if (origin !== undefined && !origins.includes(origin))
        return 'The request comes from another page.';
      if (!local) return null;
      // Another name can be made to lead here by whoever owns it.
      if (!isLoopback(hostOf(request.headers.host))) {
        return 'This page is for this machine alone: open it as http://127.0.0.1 or http://localhost. To open it from elsewhere, start the server with HOST=0.0.0.0; the page then asks for a token that stands in the log.';
      }
      if (PASSED_ON.some((name) => name in request.headers)) {
        return 'A proxy passed this request on, and this page is for this machine alone. Start the server with HOST=0.0.0.0; the page then asks for a token that stands in the log.';
      }
      return null;
    },
    isIn(request) {
      const cookies = (request.headers.cookie ?? '').split(/;\s*/);
      return cookies.some(
        (cookie) =>
          cookie.startsWith(`${COOKIE}=`) && same(cookie.slice(COOKIE.length + 1), session),
      );
    },
    letIn(given) {
      if (token !== null) {
        if (used || given === null || !same(given.trim(), token)) return null;
        used = true;
      }
      return `${COOKIE}=${session}; Path=/; HttpOnly; SameSite=Lax`;
    },
  };
}
