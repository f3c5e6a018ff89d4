// Reads what GETs answer to a caller, each path once: what GraphQL and combined lists are made of.
import { asJson, asList, type Caller, type Json, text } from './exchange.js';
import type { Box } from './gap.js';

export interface Reader {
  readonly box: Box;
  readonly caller: Caller;
  /** The object at a path; null where the caller gets none. */
  get(path: string): Promise<Json | null>;
  /** A list that is not paged; empty where the caller gets none. */
  whole(path: string): Promise<Json[]>;
  /** All pages of a list; empty where the caller gets none. */
  list(path: string): Promise<Json[]>;
}

export function createReader(box: Box, caller: Caller): Reader {
  const answers = new Map<string, Promise<unknown>>();

  function read(path: string): Promise<unknown> {
    const known = answers.get(path);
    if (known) return known;
    const asked = box.read(caller, path).then(({ status, body }) => {
      // What may not be seen is an error there, unlike what is not there.
      const why = text(asJson(body).message);
      if (status === 403 && why.includes('by integration')) {
        throw Object.assign(new Error(why), { extensions: { type: 'FORBIDDEN' } });
      }
      return status === 200 ? (body ?? null) : null;
    });
    answers.set(path, asked);
    return asked;
  }

  return {
    box,
    caller,
    async get(path) {
      const body = await read(path);
      return body === null ? null : asJson(body);
    },
    whole: async (path) => asList(await read(path)),
    async list(path) {
      const all: Json[] = [];
      for (let page = 1; ; page++) {
        const more = path.includes('?') ? '&' : '?';
        const items = asList(await read(`${path}${more}per_page=100&page=${page}`));
        all.push(...items);
        if (items.length < 100) return all;
      }
    },
  };
}
