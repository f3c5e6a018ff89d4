// Where the embedded GitHub is known to differ from GitHub's description, and why that is harmless.
import type { Deviation } from './check.js';

export interface Known {
  /** The operation or webhook; `*` for any. */
  readonly operation: string;
  /** The JSON pointer, or its end where it starts with `…`. */
  readonly pointer: string;
  readonly why: string;
}

const LABEL = 'the emulator forgets a label as it takes it away; only the name is read';
const OLDER = 'the description is older than merge queues, which GitHub lists in what it sends';

export const KNOWN: readonly Known[] = [
  ...['id', 'node_id', 'url', 'default', 'description'].map((field) => ({
    operation: 'webhook issues-unlabeled',
    pointer: `/label/${field}`,
    why: LABEL,
  })),
  ...['', '/name', '/slug', '/created_at', '/updated_at', '/user_view_type'].map((field) => ({
    operation: 'GET /app/installations',
    pointer: `/*/account${field}`,
    why: 'the description wants an account to be a user and an enterprise at once',
  })),
  {
    operation: 'GET /repos/{owner}/{repo}/pulls',
    pointer: '/*/labels/*/description',
    why: 'GitHub says null of a label without a description, here as everywhere else',
  },
  { operation: '*', pointer: '…/permissions/merge_queues', why: OLDER },
  { operation: '*', pointer: '…/performed_via_github_app/events/*', why: OLDER },
  // The same again: an App with an event that the description does not know is none, so null is wanted.
  { operation: '*', pointer: '…/issue/performed_via_github_app', why: OLDER },
  ...['organization_events', 'organization_plan'].map((permission) => ({
    operation: 'POST /app/installations/{installation_id}/access_tokens',
    pointer: `/permissions/${permission}`,
    why: 'a test grants every permission for writing; GitHub knows this one for reading alone',
  })),
  ...['comments', 'events'].map((list) => ({
    operation: `GET /repos/{owner}/{repo}/issues/{issue_number}/${list}`,
    pointer: '',
    why: 'what hangs on a transferred issue is answered with 301; the description says so of the issue alone',
  })),
  {
    operation: 'webhook issues-labeled',
    pointer: '/issue/assignees/*/user_view_type',
    why: 'GitHub sends it with every account; here the description leaves it out',
  },
  {
    operation: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    pointer: '/*/state',
    why: 'a deployment that waits for a rule says `waiting`; GraphQL lists it, REST does not',
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/runs',
    pointer: '?created',
    why: 'its own text says that it takes a range in the syntax of a search; the schema knows one moment',
  },
  {
    operation: 'GET /repos/{owner}/{repo}/actions/runs',
    pointer: '/workflow_runs/*/head_repository',
    why: 'it is null where the fork of a run is gone',
  },
];

/** Tells deviations that are known from those that are not, and entries that nothing needs. */
export function judge(deviations: readonly Deviation[], list: readonly Known[]) {
  const used = new Set<Known>();
  const unknown = deviations.filter((deviation) => {
    const entries = list.filter((one) => covers(one, deviation));
    for (const one of entries) used.add(one);
    return entries.length === 0;
  });
  return {
    unknown,
    unneeded: list.filter((one) => !used.has(one)),
    known: deviations.length - unknown.length,
  };
}

function covers(known: Known, { operation, pointer }: Deviation): boolean {
  if (known.operation !== '*' && known.operation !== operation) return false;
  return known.pointer.startsWith('…')
    ? pointer.endsWith(known.pointer.slice(1))
    : pointer === known.pointer;
}
