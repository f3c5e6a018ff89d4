// A repository's deployments with their statuses, from what the REST side gives the caller.
import { may } from '../callers.js';
import { type Deployment, deployingIn, showStatus } from '../deployments.js';
import type { Reader } from '../reader.js';
import { connection, type Window } from './connection.js';
import { failure, seconds } from './shown.js';

export interface DeploymentsAsked extends Window {
  readonly environments?: readonly string[] | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

/** The state that GitHub derives from the latest status. */
function stateOf({ statuses }: Deployment): string {
  const latest = (statuses.at(-1)?.state ?? 'pending').toUpperCase();
  return latest === 'SUCCESS' ? 'ACTIVE' : latest;
}

export async function deploymentsOf(reader: Reader, repo: string, asked: DeploymentsAsked) {
  const { box, caller } = reader;
  const headers = 'token' in caller ? { authorization: `token ${caller.token}` } : {};
  if (!(await may({ caller, headers }, box, repo, 'deployments', 'read'))) {
    throw failure('FORBIDDEN', 'Resource not accessible by integration');
  }
  const { environments, orderBy } = asked;
  const all = deployingIn(box, repo).deployments.filter(
    ({ environment }) => !environments?.length || environments.includes(environment),
  );
  const found = orderBy?.direction === 'DESC' ? [...all].reverse() : all;
  return connection(found, asked, (one) => deploymentOf(reader, repo, one));
}

function deploymentOf({ box }: Reader, repo: string, one: Deployment) {
  const status = (given: Deployment['statuses'][number]) => {
    const { log_url: logUrl, created_at: at } = showStatus(box, repo, one, given);
    return {
      id: `DES_${given.id}`,
      state: given.state.toUpperCase(),
      logUrl,
      createdAt: seconds(at),
    };
  };
  const newest = [...one.statuses].reverse();
  return {
    id: `DE_${one.id}`,
    databaseId: one.id,
    commitOid: one.sha,
    environment: one.environment,
    task: 'deploy',
    createdAt: seconds(one.createdAt),
    state: stateOf(one),
    latestStatus: newest[0] ? status(newest[0]) : null,
    statuses: (window: Window) => connection(newest, window, status),
  };
}
