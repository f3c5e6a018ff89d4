// Commits: the files of a comparison and of one commit as GitHub lists them; the pull requests of a commit.
import { asJson, asList, type Call, encodePath, refuse, text } from '../exchange.js';
import { completeFiles } from '../files.js';
import { type Box, paged, route } from '../gap.js';
import { commitsOf } from '../git.js';
import { asListed } from '../lists.js';
import type { PullState } from '../state.js';

async function withFiles(call: Call, box: Box, repo: string) {
  const answer = await box.pass(call);
  if (answer.status !== 200) return answer;
  const body = asJson(answer.body);
  const files = await completeFiles(box.upstream, repo, asList(body.files));
  return { ...answer, body: { ...body, files } };
}

const compare = route('GET', '/compare/*range', (call, box, { repo = '' }) =>
  withFiles(call, box, repo),
);

/** What stands under a commit and has a route of its own. */
const UNDER = /\/(?:check-runs|check-suites|comments|pulls|status|statuses)$/;

const one = route('GET', '/commits/*ref', async (call, box, { repo = '', ref = '' }) =>
  UNDER.test(ref) ? null : withFiles(call, box, repo),
);

const pulls = route('GET', '/commits/:sha/pulls', async (call, box, { repo = '', sha = '' }) => {
  const commit = await box.upstream.send(
    'GET',
    `/repos/${repo}/commits/${sha}`,
    undefined,
    call.headers,
  );
  if (commit.status !== 200) return refuse(422, `No commit found for SHA: ${sha}`);
  const full = text(asJson(commit.body).sha);
  const landed = await isOnDefaultBranch(box, repo, full);
  const known = [...box.state.pulls.values()].filter(
    (pull) => pull.repo === repo && (pull.merged !== null || (pull.open && !landed)),
  );
  const found: PullState[] = [];
  for (const pull of known) if (await brings(box, pull, full)) found.push(pull);
  const read = found.map(({ number }) => box.upstream.get(`/repos/${repo}/pulls/${number}`));
  const shown = await Promise.all(read);
  box.shaper.fix(shown);
  return paged(call, box, shown.map(asListed));
});

async function isOnDefaultBranch(box: Box, repo: string, sha: string): Promise<boolean> {
  const { default_branch } = await box.upstream.get(`/repos/${repo}`);
  const { status } = await box.upstream.get(
    `/repos/${repo}/compare/${sha}...${encodePath(text(default_branch))}?per_page=1&page=1`,
  );
  return status === 'ahead' || status === 'identical';
}

async function brings(box: Box, pull: PullState, sha: string): Promise<boolean> {
  if (pull.merged?.sha === sha) return true;
  const commits = await commitsOf(box.upstream, pull.repo, pull.baseSha, pull.headSha);
  return commits.some((commit) => commit.sha === sha);
}

/** Tags by name, newest name first, each with the commit that it stands on. */
const tags = route('GET', '/tags', async (call, box, { repo = '' }) => {
  const seen = await box.upstream.send('GET', `/repos/${repo}`, undefined, call.headers);
  if (seen.status !== 200) return seen;
  const found = await box.upstream.send('GET', `/repos/${repo}/git/matching-refs/tags/`);
  const names = asList(found.body).map(({ ref }) => text(ref).slice('refs/tags/'.length));
  const url = `${box.origin}/repos/${repo}`;
  const listed = names.sort((a, b) => b.localeCompare(a, 'en', { numeric: true })).map(tagOf);
  return paged(call, box, await Promise.all(listed));

  async function tagOf(name: string) {
    const ref = encodePath(`refs/tags/${name}`);
    const { sha } = await box.upstream.get(`/repos/${repo}/commits/${ref}`);
    return {
      name,
      zipball_url: `${url}/zipball/refs/tags/${name}`,
      tarball_url: `${url}/tarball/refs/tags/${name}`,
      commit: { sha, url: `${url}/commits/${sha}` },
      node_id: `REF_${Buffer.from(name).toString('base64url')}`,
    };
  }
});

export const commitGaps = [compare, pulls, one, tags];
