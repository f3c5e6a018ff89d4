// A branch that moves takes its open pull requests along, and `synchronize` is sent for them.
import { asJson, asList, type Call, text } from '../exchange.js';
import { type Box, route } from '../gap.js';
import { filesOf, tipOf } from '../git.js';

/** Call after a branch has a new tip, with the call that moved it. */
export async function branchMoved(
  box: Box,
  repo: string,
  branch: string,
  sha: string,
  call: Call,
): Promise<void> {
  await pushed(box, repo, branch, sha, call);
  for (const pull of box.state.pulls.values()) {
    if (pull.repo !== repo || !pull.open) continue;
    if (pull.baseRef === branch) pull.baseSha = sha;
    if (pull.headRef !== branch || pull.headSha === sha) continue;
    const before = pull.headSha;
    pull.headSha = sha;
    const shown = await box.upstream.get(`/repos/${repo}/pulls/${pull.number}`);
    const login = call.caller.kind === 'user' ? call.caller.login : 'ghost';
    box.hooks.emit('pull_request', {
      action: 'synchronize',
      number: pull.number,
      before,
      after: sha,
      pull_request: shown,
      repository: asJson(shown.base).repo,
      sender: await box.upstream.get(`/users/${login}`),
    });
  }
}

/** The `push` event, with the paths of its last commit. */
async function pushed(box: Box, repo: string, branch: string, sha: string, call: Call) {
  const commit = await box.upstream.get(`/repos/${repo}/git/commits/${sha}`);
  const parent = text(asJson(asList(commit.parents)[0]).sha);
  const files = parent ? await filesOf(box.upstream, repo, parent, sha) : [];
  const paths = (status: string) =>
    files.filter((file) => file.status === status).map((file) => text(file.filename));
  // A push knows no renames.
  const from = files.flatMap(({ previous_filename: path }) => (path ? [text(path)] : []));
  box.hooks.emit('push', {
    ref: `refs/heads/${branch}`,
    after: sha,
    commits: [
      {
        id: sha,
        added: [...paths('added'), ...paths('renamed')],
        modified: paths('modified'),
        removed: [...paths('removed'), ...from],
      },
    ],
    repository: await box.upstream.get(`/repos/${repo}`),
    sender: { login: call.caller.kind === 'user' ? call.caller.login : 'ghost', type: 'User' },
  });
}

const ref = route('PATCH', '/git/refs/*ref', async (call, box, { repo = '', ref = '' }) => {
  const answer = await box.pass(call);
  if (answer.status === 200 && ref.startsWith('heads/')) {
    await branchMoved(box, repo, ref.slice('heads/'.length), text(call.body.sha), call);
  }
  return answer;
});

function contents(method: 'PUT' | 'DELETE') {
  return route(method, '/contents/*path', async (call, box, { repo = '' }) => {
    const answer = await box.pass(call);
    if (answer.status < 300) {
      const asked = text(call.body.branch) || call.query.get('branch');
      const branch = asked || text((await box.upstream.get(`/repos/${repo}`)).default_branch);
      await branchMoved(box, repo, branch, await tipOf(box.upstream, repo, branch), call);
    }
    return answer;
  });
}

export const branchGaps = [ref, contents('PUT'), contents('DELETE')];
