// What an App may propose: workflows by a permission of their own, one pull request from a branch; environments.
import { type Answer, asList, type Call, ok, refuse, text } from '../exchange.js';
import { type Gap, route } from '../gap.js';

const isWorkflow = (path: string) => /^\.github\/workflows\//.test(path);

/** Whether the caller is an App that may not write workflows. */
function isBarred({ caller }: Call): boolean {
  return caller.kind === 'installation' && caller.permissions.workflows !== 'write';
}

/** GitHub says no more than this of a tree. */
const tree = route('POST', '/git/trees', async (call): Promise<Answer | null> => {
  const paths = asList(call.body.tree).map(({ path }) => text(path));
  const refused = isBarred(call) && paths.some(isWorkflow);
  return refused ? refuse(403, 'Resource not accessible by integration') : null;
});

function contents(method: 'PUT' | 'DELETE'): Gap {
  return route(method, '/contents/*path', async (call, _, { path = '' }) =>
    isBarred(call) && isWorkflow(path)
      ? refuse(
          403,
          `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`,
        )
      : null,
  );
}

const open = route('POST', '/pulls', async (call, box, { repo = '' }) => {
  const [head, base] = [text(call.body.head).split(':').at(-1), text(call.body.base)];
  const twin = [...box.state.pulls.values()].find(
    (pull) => pull.repo === repo && pull.open && pull.headRef === head && pull.baseRef === base,
  );
  if (!twin) return null;
  const message = `A pull request already exists for ${box.owner}:${head}.`;
  const errors = [{ resource: 'PullRequest', code: 'custom', message }];
  return refuse(422, 'Validation Failed', { errors });
});

const environments = route('GET', '/environments', async (_, box, { repo = '' }) => {
  const names = box.state.environments.get(repo) ?? [];
  return ok({
    total_count: names.length,
    environments: names.map((name, at) => ({
      id: at + 1,
      node_id: `EN_${at + 1}`,
      name,
      created_at: '2025-01-01T00:00:00Z',
      updated_at: '2025-01-01T00:00:00Z',
      url: `${box.origin}/repos/${repo}/environments/${encodeURIComponent(name)}`,
      html_url: `${box.origin}/${repo}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
      protection_rules: [],
      deployment_branch_policy: null,
    })),
  });
});

/** These refuse and leave the rest to those behind them. */
export const proposalGaps = [tree, contents('PUT'), contents('DELETE'), open, environments];
