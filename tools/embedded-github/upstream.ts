// Requests to the emulator itself; none of them counts as a request to the embedded GitHub.
import type { Server } from 'node:http';
import { askDirectly } from './direct.js';
import { type Answer, asJson, asList, type Json } from './exchange.js';
import { createMemory, type Kept } from './memory.js';

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

/** Requests that the emulator allows a token in an hour, less some. */
const ALLOWED = 4_500;

/**
 * @param rootTokens are used in turn.
 * @param another gives one more token of the same holder, for when one is used up.
 * @param told resolves when the webhooks that the emulator is posting have arrived.
 */
export function createUpstream(
  server: Server,
  rootTokens: readonly string[],
  another: (token: string) => Promise<string>,
  told: () => Promise<void>,
): Upstream {
  const memory = createMemory();
  let sent = 0;
  /** By the token that a caller shows: the one that stands for it, and how often it was used. */
  const inUse = new Map<string, { token: Promise<string>; times: number }>();

  /** The emulator's own limit is none of GitHub's: nobody is to meet it. */
  async function standIn(authorization: string): Promise<string> {
    const [kind = '', shown = ''] = authorization.split(' ');
    if (shown === '' || shown.startsWith('eyJ')) return authorization;
    const used = inUse.get(shown) ?? { token: Promise.resolve(shown), times: 0 };
    inUse.set(shown, used);
    used.times += 1;
    if (used.times > ALLOWED) {
      used.times = 0;
      used.token = another(shown);
    }
    return `${kind} ${await used.token}`;
  }

  async function ask(
    method: string,
    path: string,
    body: unknown,
    given: Readonly<Record<string, string>> = {
      authorization: `token ${rootTokens[sent++ % rootTokens.length]}`,
    },
  ): Promise<Kept> {
    const { authorization } = given;
    const headers =
      authorization === undefined
        ? given
        : { ...given, authorization: await standIn(authorization) };
    const raw = Buffer.isBuffer(body);
    return askDirectly(server, {
      method,
      path,
      headers: raw ? headers : { ...headers, 'content-type': 'application/json' },
      body: raw || body === undefined ? body : JSON.stringify(body),
    });
  }

  async function send(
    method: string,
    path: string,
    body?: unknown,
    given?: Readonly<Record<string, string>>,
  ): Promise<Answer> {
    const { authorization, accept } = given ?? {};
    const as = given === undefined ? 'root' : `${authorization} ${accept}`;
    const answer = await (method === 'GET'
      ? memory.read({ path, as }, () => ask(method, path, undefined, given))
      : memory.write(() => ask(method, path, body, given)));
    // It tells of a write aside: what comes next is told after it.
    if (method !== 'GET') await told();
    const { bytes } = answer;
    const json = answer.headers['content-type']?.includes('json') && bytes.length > 0;
    return {
      status: answer.status,
      headers: answer.headers,
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
