// Whose token the Action writes with.
import type { Api } from '../github/client.js';
import type { Identity } from '../github/identity.js';

/** The account of a workflow's own token, where GitHub does not say whose a token is. */
const WORKFLOW: Identity = { id: 15_368, login: 'github-actions[bot]' };

/** Whose token it is: REST tells people alone, GraphQL apps as well. */
export async function readSelf(api: Api): Promise<Identity> {
  try {
    const { viewer } = await api.graphql<{ viewer: { login: string } }>('{ viewer { login } }');
    return viewer.login === WORKFLOW.login ? WORKFLOW : { id: -1, login: viewer.login };
  } catch {
    return WORKFLOW;
  }
}
