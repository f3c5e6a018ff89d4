// One HTTP exchange as the proxy's gaps see it: who calls, what is asked, what is answered.

export type Json = Record<string, unknown>;

/** Repository role, GitHub's names, weakest first in `ROLES`. */
export type Role = 'read' | 'triage' | 'write' | 'maintain' | 'admin';
export const ROLES: readonly Role[] = ['read', 'triage', 'write', 'maintain', 'admin'];

export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'jwt' }
  | { readonly kind: 'user'; readonly login: string; readonly token: string }
  | {
      readonly kind: 'installation';
      readonly slug: string;
      readonly token: string;
      /** Full names; null where the installation covers every repository of the organization. */
      readonly repositories: readonly string[] | null;
      /** Permission to `read` or `write`. */
      readonly permissions: Readonly<Record<string, string>>;
    };

export interface Call {
  readonly method: string;
  /** Path as sent, still encoded, without `/api/v3` and without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly raw: Buffer;
  /** The JSON object of the request's body, or an empty one. */
  readonly body: Json;
  readonly caller: Caller;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, a Buffer for anything else, undefined for no content. */
  readonly body?: unknown;
  /** The JSON as it is sent, where it was printed already. */
  readonly printed?: string;
  /** The Buffer is a page for a browser. */
  readonly page?: boolean;
}

export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

/** An error in GitHub's form. */
export function refuse(status: number, message: string, more: Json = {}): Answer {
  return {
    status,
    body: {
      message,
      ...more,
      documentation_url: 'https://docs.github.com/rest',
      status: `${status}`,
    },
  };
}

export function tooLong(resource: string, field: string, most: number): Answer {
  const message = `${field} is too long (maximum is ${most} characters)`;
  return refuse(422, 'Validation Failed', {
    errors: [{ resource, code: 'unprocessable', field, message }],
  });
}

export function tokenOf(caller: Caller): string | null {
  return caller.kind === 'user' || caller.kind === 'installation' ? caller.token : null;
}

/** A path or a ref in a URL: its parts encoded, its slashes kept. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

export function asJson(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : {};
}

export function asList(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(asJson) : [];
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
