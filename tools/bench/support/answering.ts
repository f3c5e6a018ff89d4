// A `fetch` that answers in this process as GitHub would, from a made-up repository, and counts.
import {
  type Answer,
  answerGraphql,
  createHistory,
  type History,
} from '../../../test/support/history.js';

type Query = { query: string; variables: Record<string, string> };

export interface Answering {
  fetch: typeof fetch;
  /** Requests so far. */
  count(): number;
  /** The requests themselves, to be made again. */
  asked: [url: string, init: RequestInit | undefined][];
}

/** @param get null is GitHub's 404 */
export function answeringBy(
  get: (path: string, query: URLSearchParams) => Answer | null,
  query: (body: Query) => unknown,
): Answering {
  const asked: Answering['asked'] = [];
  return {
    asked,
    count: () => asked.length,
    fetch: async (input, init) => {
      asked.push([String(input), init]);
      const { pathname, searchParams } = new URL(String(input));
      const found = init?.body
        ? { body: query(JSON.parse(String(init.body))), more: false }
        : get(decodeURIComponent(pathname), searchParams);
      const link = `<https://api.github.com/next>; rel="${found?.more ? 'next' : 'last'}"`;
      const headers = { 'content-type': 'application/json', link };
      const text = JSON.stringify(found?.body ?? { message: 'Not Found' });
      return new Response(text, { status: found ? 200 : 404, headers });
    },
  };
}

export const answering = (history: History): Answering =>
  answeringBy(createHistory(history), answerGraphql);
