// Requests to the emulator itself; none of them counts as a request to the embedded GitHub.
import { type Answer, asJson, asList, type Json } from './exchange.js';

export interface Upstream {
  /** One request; `path` carries its query. Without a token it is made by the organization's owner. */
  send(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  /** The JSON object of a GET; throws where the emulator does not answer 200. */
  get(path: string): Promise<Json>;
  /** All pages of a list. */
  list(path: string): Promise<Json[]>;
}

/** @param rootTokens are used in turn. */
export function createUpstream(url: string, rootTokens: readonly string[]): Upstream {
  let sent = 0;

  async function send(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {
      authorization: `token ${rootTokens[sent++ % rootTokens.length]}`,
    },
  ): Promise<Answer> {
    const raw = Buffer.isBuffer(body);
    const init: RequestInit = {
      method,
      redirect: 'manual',
      headers: raw ? headers : { ...headers, 'content-type': 'application/json' },
    };
    if (body !== undefined) init.body = raw ? new Uint8Array(body) : JSON.stringify(body);
    const response = await fetch(url + path, init).catch((error: unknown) => {
      // A connection that lay idle may close just as it is used again.
      if (method !== 'GET') throw error;
      return fetch(url + path, init);
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const json = response.headers.get('content-type')?.includes('json') && bytes.length > 0;
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: json ? JSON.parse(bytes.toString()) : bytes.length > 0 ? bytes : undefined,
    };
  }

  async function get(path: string): Promise<Json> {
    const answer = await send('GET', path);
    if (answer.status !== 200) throw new Error(`GET ${path}: the emulator says ${answer.status}`);
    return asJson(answer.body);
  }

  async function list(path: string): Promise<Json[]> {
    const all: Json[] = [];
    for (let page = 1; ; page++) {
      const more = path.includes('?') ? '&' : '?';
      const answer = await send('GET', `${path}${more}per_page=100&page=${page}`);
      if (answer.status !== 200) throw new Error(`GET ${path}: the emulator says ${answer.status}`);
      const items = asList(answer.body);
      all.push(...items);
      if (items.length < 100) return all;
    }
  }

  return { send, get, list };
}
