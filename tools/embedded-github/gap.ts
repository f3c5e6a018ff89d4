// What a gap is: a route of GitHub's API that the proxy answers, or corrects, itself.
import type { Answer, Call, Caller, Json } from './exchange.js';
import type { RunningSwitch } from './graphql/switch.js';
import type { Hooks } from './hooks.js';
import type { AppIdentity, Shaper } from './shape.js';
import type { State } from './state.js';
import type { EmbeddedApp } from './types.js';
import type { Upstream } from './upstream.js';

export interface Box {
  readonly origin: string;
  readonly owner: string;
  readonly apps: readonly AppIdentity[];
  /** The App under test; `state.made` says whether it is made and installed. */
  readonly app: EmbeddedApp & AppIdentity;
  /** Full names of the repositories it is installed on; null for all. */
  readonly installedOn: readonly string[] | null;
  readonly repositories: ReadonlyMap<string, { readonly private: boolean }>;
  readonly state: State;
  readonly upstream: Upstream;
  readonly hooks: Hooks;
  readonly shaper: Shaper;
  readonly graphql: RunningSwitch;
  /** Passes a call on to the emulator as it came, or with another body. */
  pass(call: Call, body?: Json): Promise<Answer>;
  /** What a GET answers to a caller; the body is as it would be sent. */
  read(caller: Caller, path: string): Promise<Answer>;
}

export interface Gap {
  readonly method: string;
  /** Matched against the whole path; its named groups reach `handle`, decoded. */
  readonly path: RegExp;
  /** Null leaves the call to the next gap and at last to the emulator. */
  handle(call: Call, box: Box, at: Readonly<Record<string, string>>): Promise<Answer | null>;
}

const REPO = '/repos/(?<repo>[^/]+/[^/]+)';

/** `route('GET', '/issues/:n')`: a path under a repository; `:name` is one segment, `*name` the rest. */
export function route(method: string, path: string, handle: Gap['handle']): Gap {
  const pattern = path
    .replace(/:(\w+)/g, (_, name: string) => `(?<${name}>[^/]+)`)
    .replace(/\*(\w+)/g, (_, name: string) => `(?<${name}>.+)`);
  return { method, path: new RegExp(`^${REPO}${pattern}$`), handle };
}

/** One page of a list as GitHub cuts it, with its Link header. */
export function paged(call: Call, box: Box, items: readonly unknown[]): Answer {
  const per = clamp(call.query.get('per_page'), 30, 100);
  const page = clamp(call.query.get('page'), 1, Number.MAX_SAFE_INTEGER);
  const last = Math.max(1, Math.ceil(items.length / per));
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(call.query);
    query.set('per_page', `${per}`);
    query.set('page', `${to}`);
    return `<${box.origin}/api/v3${call.path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first'), link(page - 1, 'prev')] : []),
  ];
  return {
    status: 200,
    body: items.slice((page - 1) * per, page * per),
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
  };
}

function clamp(given: string | null, otherwise: number, most: number): number {
  const number = Number.parseInt(given ?? '', 10);
  return Number.isNaN(number) ? otherwise : Math.min(most, Math.max(1, number));
}
