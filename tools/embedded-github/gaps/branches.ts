// A branch that moves takes its open pull requests along, and `synchronize` is sent for them.
import { asJson, type Call, text } from '../exchange.js';
import { type Box, route } from '../gap.js';
import { tipOf } from '../git.js';
import { pushed, senderOf } from './push.js';

/** Call after a branch has a new tip, with the call that moved it. */
export async function branchMoved(
  box: Box,
  repo: string,
  branch: string,
  before: string,
  sha: string,
  call: Call,
): Promise<void> {
  await pushed(box, repo, { branch, before, sha }, call);
  for (const pull of box.state.pulls.values()) {
    if (pull.repo !== repo || !pull.open) continue;
    if (pull.baseRef === branch) pull.baseSha = sha;
    if (pull.headRef !== branch || pull.headSha === sha) continue;
    pull.headSha = sha;
    const shown = await box.upstream.get(`/repos/${repo}/pulls/${pull.number}`);
    box.hooks.emit('pull_request', {
      action: 'synchronize',
      number: pull.number,
      before,
      after: sha,
      pull_request: shown,
      repository: asJson(shown.base).repo,
      sender: await senderOf(box, call),
    });
  }
}

const ref = route('PATCH', '/git/refs/*ref', async (call, box, { repo = '', ref = '' }) => {
  const branch = ref.startsWith('heads/') ? ref.slice('heads/'.length) : null;
  const before = branch === null ? '' : await tipOf(box.upstream, repo, branch).catch(() => '');
  const answer = await box.pass(call);
  if (answer.status === 200 && branch !== null) {
    await branchMoved(box, repo, branch, before, text(call.body.sha), call);
  }
  return answer;
});

function contents(method: 'PUT' | 'DELETE') {
  return route(method, '/contents/*path', async (call, box, { repo = '' }) => {
    const asked = text(call.body.branch) || call.query.get('branch');
    const seen = await box.upstream.send('GET', `/repos/${repo}`);
    const branch = asked || text(asJson(seen.body).default_branch);
    const before = await tipOf(box.upstream, repo, branch).catch(() => '');
    const answer = await box.pass(call);
    if (answer.status < 300) {
      const sha = await tipOf(box.upstream, repo, branch);
      await branchMoved(box, repo, branch, before, sha, call);
    }
    return answer;
  });
}

export const branchGaps = [ref, contents('PUT'), contents('DELETE')];
