// Who and what exists at the embedded GitHub from the start: defaults and options together.
import type { Role } from './exchange.js';
import type { AppIdentity } from './shape.js';
import { keyOfApp } from './tokens.js';
import type { EmbeddedApp, GitHubOptions } from './types.js';

export const PEOPLE = {
  dana: 'admin',
  maya: 'maintain',
  wren: 'write',
  tom: 'triage',
  rita: 'read',
  sam: null,
} as const satisfies Readonly<Record<string, Role | null>>;

/** As app.yml has them; a test holds the two together. */
export const APP_PERMISSIONS = {
  checks: 'write',
  contents: 'read',
  issues: 'write',
  members: 'read',
  merge_queues: 'read',
  metadata: 'read',
  pull_requests: 'read',
  statuses: 'read',
} as const;

export const APP_EVENTS = [
  'check_run',
  'check_suite',
  'issue_comment',
  'issues',
  'merge_group',
  'pull_request',
  'pull_request_review',
  'push',
] as const;

/** What an App is given besides where it holds deployments. */
export const DEPLOYING = {
  permissions: { ...APP_PERMISSIONS, actions: 'read', deployments: 'write' },
  events: [...APP_EVENTS, 'deployment_protection_rule', 'deployment_status'],
} as const;

/** Owner of the organization; its requests are the sandbox's own. */
export const ROOT = 'org-owner';

const ACTIONS = { id: 15_368, slug: 'github-actions', name: 'GitHub Actions' };

export interface Installed extends AppIdentity {
  readonly privateKey: string;
  readonly installationId: number;
}

export interface World {
  readonly owner: string;
  readonly repositories: readonly { readonly name: string; readonly private: boolean }[];
  readonly people: Readonly<Record<string, Role | null>>;
  readonly app: EmbeddedApp & Installed;
  /** What a workflow's `GITHUB_TOKEN` belongs to. */
  readonly actions: Installed;
  /** The App is there from the start. */
  readonly made: boolean;
  readonly permissions: Readonly<Record<string, string>>;
  readonly events: readonly string[];
  /** Repositories the App is installed on; null for all. */
  readonly installedOn: readonly string[] | null;
}

export function createWorld(options: GitHubOptions): World {
  const slug = options.app?.slug ?? 'agent-incident-review';
  // Making one takes longer than anything else at the start; two Apps can share it.
  return {
    owner: options.owner ?? 'acme',
    repositories: (options.repositories ?? [{ name: 'agents' }]).map((repository) => ({
      private: false,
      ...repository,
    })),
    people: options.people ?? PEOPLE,
    app: {
      id: 4242,
      slug,
      name: options.app?.name ?? 'Agent incident review',
      login: `${slug}[bot]`,
      privateKey: keyOfApp(slug),
      webhookSecret: 'sandbox-webhook-secret',
      installationId: 7001,
    },
    actions: { ...ACTIONS, privateKey: keyOfApp(ACTIONS.slug), installationId: 7002 },
    made: options.app?.made ?? true,
    permissions: options.app?.permissions ?? APP_PERMISSIONS,
    events: options.app?.events ?? APP_EVENTS,
    installedOn: options.app?.repositories ?? null,
  };
}

/** Tokens of the sandbox's own requests: several, since the emulator allows each 5,000 an hour. */
export const ROOT_TOKENS = Array.from({ length: 400 }, (_, at) => `token-${ROOT}-${at}`);

export function tokenFor(login: string): string {
  return `token-${login}`;
}

/** Tokens of each person for when another one is used up. */
export const SPARE_TOKENS = 60;

export function spareTokenFor(login: string, at: number): string {
  return `token-${login}-spare-${at}`;
}
