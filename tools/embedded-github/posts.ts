// Notices the emulator's webhooks as they leave: it posts them aside, and tells nobody.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Tally } from './tally.js';

// What Node's `fetch` publishes of every request in this process, at once.
const CREATED = 'undici:request:create';
const ANSWERED = 'undici:request:headers';
const FAILED = 'undici:request:error';

interface Published {
  readonly request: { readonly origin?: unknown; readonly path: string };
}

/** Counts posts to a path of an origin, from before their cause is answered; returns how to stop. */
export function watchPosts(origin: string, path: string, tally: Tally): () => void {
  const ends = new Map<object, () => void>();
  const created = (message: unknown) => {
    const { request } = message as Published;
    if (`${request.origin}` !== origin || request.path !== path) return;
    ends.set(request, tally.begin());
  };
  const ended = (message: unknown) => {
    const { request } = message as Published;
    ends.get(request)?.();
    ends.delete(request);
  };
  subscribe(CREATED, created);
  for (const name of [ANSWERED, FAILED]) subscribe(name, ended);
  return () => {
    unsubscribe(CREATED, created);
    for (const name of [ANSWERED, FAILED]) unsubscribe(name, ended);
  };
}
