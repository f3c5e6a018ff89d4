// A client for many judgements of one moment: the same read is answered once, and reads end at a bound.
import type { Api, Client } from './client.js';
import { statusOf, Unreadable } from './errors.js';

interface RememberingClient extends Client {
  /** The bound was reached, so that something was not read. */
  isSpent(): boolean;
}

/** What a read that failed for good is worth keeping for: it is not there. */
function isKept(error: unknown): boolean {
  return [404, 410].includes(statusOf(error));
}

/** @param most requests in all, those that are tried again included. For reads alone. */
export function remembering(client: Client, most: number): RememberingClient {
  const answers = new Map<string, Promise<unknown>>();
  const before = client.requests();
  let spent = false;
  const once =
    <T>(ask: (what: string, more?: object) => Promise<T>) =>
    (what: string, more?: object): Promise<T> => {
      const key = JSON.stringify([what, more ?? null]);
      const known = answers.get(key);
      if (known) return known as Promise<T>;
      if (client.requests() - before >= most) {
        spent = true;
        return Promise.reject(new Unreadable(`${most} requests were made, which is the bound`));
      }
      const answer = ask(what, more);
      answers.set(key, answer);
      answer.catch((error) => {
        if (!isKept(error)) answers.delete(key);
      });
      return answer;
    };
  const { api } = client;
  const asking = {
    request: once((what, more) =>
      (api.request as (...all: unknown[]) => Promise<unknown>)(what, more),
    ),
    graphql: once((what, more) =>
      (api.graphql as (...all: unknown[]) => Promise<unknown>)(what, more),
    ),
    hook: api.hook,
  };
  return {
    api: asking as unknown as Api,
    requests: () => client.requests() - before,
    limit: client.limit,
    isSpent: () => spent,
  };
}
