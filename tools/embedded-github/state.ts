// What the proxy remembers because the emulator does not.
import type { Deploying } from './deployments.js';
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

/** Fields that a seed or a test sets; times are ISO 8601. */
interface Override {
  readonly user?: Json;
  readonly created_at?: string;
  readonly closed_at?: string;
  readonly submitted_at?: string;
  readonly state_reason?: string;
  /** Shown while the emulator's own `updated_at` is `asOf`: what happens later moves it. */
  readonly updated_at?: string;
  readonly asOf?: string;
}

/** A version of a body, and who wrote it when. */
export interface Revision {
  readonly at: string;
  readonly editor: string;
  readonly body: string;
}

/** The App under test, as its manifest has it. */
export interface MadeApp {
  /** Somebody has made it. */
  is: boolean;
  installed: boolean;
  permissions: Readonly<Record<string, string>>;
  events: readonly string[];
  /** Code of a manifest to the time when it was given, milliseconds since 1970. */
  readonly codes: Map<string, number>;
}

export interface State {
  readonly made: MadeApp;
  readonly tokens: Map<string, Caller>;
  /** Login to id of every account. */
  readonly accounts: Map<string, number>;
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
  /** Names of the organization's issue types; null: a server that knows no types. */
  readonly issueTypes: readonly string[] | null;
  /** Issue (`owner/repo#n`) to the name of its type. */
  readonly types: Map<string, string>;
  /** Issue to those that block it; null: a server that knows no dependencies. */
  readonly blockers: Map<string, string[]> | null;
  /** Check run id to the slug of the app that made it. */
  readonly checks: Map<number, string>;
  /** Check run id to its buttons, as its app gave them. */
  readonly buttons: Map<number, Json[]>;
  /** Deleted (410) and transferred (301) issues, and numbers that were never given (404). */
  readonly gone: Map<string, { readonly status: 301 | 404 | 410; readonly to?: string }>;
  /** Logins of people who are bots. */
  readonly bots: Set<string>;
  /** What is shown instead of the emulator's own fields; see `overrideKey`. */
  readonly overrides: Map<string, Override>;
  /** Bodies by what has them (`owner/repo#n`, `comment id`), oldest first; kept from the first edit on. */
  readonly revisions: Map<string, Revision[]>;
  /** `owner/repo@sha` to its commit statuses, oldest first. */
  readonly statuses: Map<string, Json[]>;
  /** `owner/repo` to the names of its environments. */
  readonly environments: Map<string, string[]>;
  readonly rulesets: Map<string, Json[]>;
  /** `owner/repo@branch` to its required checks with their Apps. */
  readonly bound: Map<string, Json[]>;
  /** `changes` of edits whose webhook is still to come, by what was edited. */
  readonly changes: Map<string, Json[]>;
  /** Environments, runs and deployments, by repository. */
  readonly deploying: Map<string, Deploying>;
}

/** What a server can do that an older one cannot. */
interface Abilities {
  readonly issueTypes?: readonly string[] | undefined;
  readonly dependencies?: boolean | undefined;
}

export function createState(
  made: MadeApp,
  { issueTypes, dependencies = true }: Abilities = {},
): State {
  return {
    made,
    issueTypes: issueTypes ?? null,
    types: new Map(),
    blockers: dependencies ? new Map() : null,
    tokens: new Map(),
    accounts: new Map(),
    roles: new Map(),
    pulls: new Map(),
    edits: new Map(),
    events: new Map(),
    reactions: new Map(),
    children: new Map(),
    checks: new Map(),
    buttons: new Map(),
    gone: new Map(),
    bots: new Set(),
    overrides: new Map(),
    revisions: new Map(),
    statuses: new Map(),
    environments: new Map(),
    rulesets: new Map(),
    bound: new Map(),
    changes: new Map(),
    deploying: new Map(),
  };
}

/** Where the override of an issue or pull request (by `owner/repo#n`), a comment or a review is kept. */
export function overrideKey(kind: 'issue' | 'comment' | 'review', id: string | number): string {
  return `${kind} ${id}`;
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
