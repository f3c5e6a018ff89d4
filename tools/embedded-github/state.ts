// What the proxy remembers because the emulator does not.
import type { Caller, Json, Role } from './exchange.js';

export interface PullState {
  readonly repo: string;
  readonly number: number;
  readonly headRef: string;
  baseRef: string;
  headSha: string;
  baseSha: string;
  open: boolean;
  merged: { readonly at: string; readonly sha: string; readonly by: Json } | null;
}

export interface State {
  readonly tokens: Map<string, Caller>;
  /** `owner/repo` to the people with a role in it. */
  readonly roles: Map<string, Map<string, Role>>;
  readonly pulls: Map<string, PullState>;
  /** Comment id to the time of its last edit. */
  readonly edits: Map<number, string>;
  /** Issue events that the emulator does not record. */
  readonly events: Map<string, Json[]>;
  /** Reactions by the path of what they are on. */
  readonly reactions: Map<string, Json[]>;
  /** Parent issue to its sub-issues, both as `owner/repo#n`. */
  readonly children: Map<string, string[]>;
  /** Check run id to the slug of the app that made it. */
  readonly checks: Map<number, string>;
  /** Deleted (410) and transferred (301) issues. */
  readonly gone: Map<string, { readonly status: 301 | 410; readonly to?: string }>;
  /** Creation times set back by a test. */
  readonly dates: Map<string, string>;
  /** `changes` of edits whose webhook is still to come, by what was edited. */
  readonly changes: Map<string, Json[]>;
}

export function createState(): State {
  return {
    tokens: new Map(),
    roles: new Map(),
    pulls: new Map(),
    edits: new Map(),
    events: new Map(),
    reactions: new Map(),
    children: new Map(),
    checks: new Map(),
    gone: new Map(),
    dates: new Map(),
    changes: new Map(),
  };
}

export function keyOf(repo: string, number: number | string): string {
  return `${repo}#${number}`;
}

export function roleOf(state: State, repo: string, login: string): Role | null {
  return state.roles.get(repo)?.get(login) ?? null;
}

/** Adds to a list in a map, creating the list. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
