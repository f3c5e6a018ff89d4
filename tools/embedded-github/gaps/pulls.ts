// Pull requests: files, commits and counts of the real range; `edited` with its changes.
import { asJson, type Call, type Json, ok, refuse, text } from '../exchange.js';
import { type Box, paged, route } from '../gap.js';
import { commitsOf, filesOf, tipOf } from '../git.js';
import { asListed, filtersOf, firstOf, inOrder } from '../lists.js';
import { revise } from '../revisions.js';
import { keyOf, type PullState, push } from '../state.js';

/** GitHub lists at most this many commits of a pull request. */
const MOST_COMMITS = 250;

const open = route('POST', '/pulls', async (call, box, { repo = '' }) => {
  if (text(call.body.base) && text(call.body.head)) {
    for (const ref of [call.body.base, call.body.head]) {
      // The emulator would create a branch that does not exist.
      const path = `/repos/${repo}/git/ref/heads/${text(ref).split(':').at(-1)}`;
      if ((await box.upstream.send('GET', path)).status !== 200) {
        const errors = [{ resource: 'PullRequest', field: 'head', code: 'invalid' }];
        return refuse(422, 'Validation Failed', { errors });
      }
    }
  }
  const answer = await box.pass(call);
  if (answer.status === 201) {
    remember(box, repo, asJson(answer.body));
  }
  return answer;
});

/** Keeps what the emulator forgets of a pull request that was just opened. */
export function remember(box: Box, repo: string, pull: Json): PullState {
  const [head, base] = [asJson(pull.head), asJson(pull.base)];
  const state: PullState = {
    repo,
    number: Number(pull.number),
    headRef: text(head.ref),
    baseRef: text(base.ref),
    headSha: text(head.sha),
    baseSha: text(base.sha),
    open: true,
    merged: null,
  };
  box.state.pulls.set(keyOf(repo, state.number), state);
  return state;
}

const list = route('GET', '/pulls', async (call, box) => {
  const first = await box.pass(firstOf(call));
  if (first.status !== 200) return first;
  const pulls = await box.upstream.list(`${call.path}?${filtersOf(call)}`);
  box.shaper.fix(pulls);
  const otherwise = (call.query.get('sort') ?? 'created') === 'created' ? 'desc' : 'asc';
  return paged(call, box, inOrder(call, pulls, otherwise).map(asListed));
});

const read = route('GET', '/pulls/:number', async (call, box, { repo = '', number = '' }) => {
  const answer = await box.pass(call);
  const pull = box.state.pulls.get(keyOf(repo, number));
  if (answer.status !== 200 || !pull) return answer;
  const [files, commits] = await Promise.all([rangeFiles(box, pull), rangeCommits(box, pull)]);
  const sum = (key: string) => files.reduce((total, file) => total + Number(file[key]), 0);
  return ok({
    ...asJson(answer.body),
    commits: commits.length,
    changed_files: files.length,
    additions: sum('additions'),
    deletions: sum('deletions'),
  });
});

const files = route(
  'GET',
  '/pulls/:number/files',
  async (call, box, { repo = '', number = '' }) => {
    const pull = await readable(call, box, repo, number);
    return pull && paged(call, box, await rangeFiles(box, pull));
  },
);

const commits = route(
  'GET',
  '/pulls/:number/commits',
  async (call, box, { repo = '', number = '' }) => {
    const pull = await readable(call, box, repo, number);
    return pull && paged(call, box, (await rangeCommits(box, pull)).slice(0, MOST_COMMITS));
  },
);

const edit = route('PATCH', '/pulls/:number', async (call, box, { repo = '', number = '' }) => {
  const key = keyOf(repo, number);
  const pull = box.state.pulls.get(key);
  if (!pull) return null;
  const before = await box.upstream.get(call.path);
  const changes = {
    ...('title' in call.body ? { title: { from: before.title } } : {}),
    ...('body' in call.body ? { body: { from: text(before.body) } } : {}),
    ...('base' in call.body
      ? { base: { ref: { from: pull.baseRef }, sha: { from: pull.baseSha } } }
      : {}),
  };
  const { base, ...rest } = call.body;
  if (typeof base === 'string') {
    pull.baseRef = base;
    pull.baseSha = await tipOf(box.upstream, repo, base);
  }
  const turned = call.body.state !== undefined && call.body.state !== before.state;
  if (Object.keys(changes).length > 0 && !turned) push(box.state.changes, key, changes);
  // The emulator sends `edited` for a title or a body only.
  const silent = base !== undefined && !('title' in rest) && !('body' in rest);
  const answer = await box.pass(call, silent ? { ...rest, title: before.title } : rest);
  if (answer.status !== 200) return answer;
  pull.open = asJson(answer.body).state === 'open';
  if ('body' in rest && rest.body !== before.body) {
    await revise(box, key, call.caller, before, text(rest.body));
  }
  return answer;
});

const review = route(
  'POST',
  '/pulls/:number/reviews',
  async (call, box, { repo = '', number = '' }) => {
    const pull = box.state.pulls.get(keyOf(repo, number));
    const author = asJson((await box.upstream.get(`/repos/${repo}/pulls/${number}`)).user).login;
    const own = call.caller.kind === 'user' && call.caller.login === author;
    if (own && ['APPROVE', 'REQUEST_CHANGES'].includes(text(call.body.event))) {
      return refuse(422, 'Unprocessable Entity', {
        errors: ['Can not approve your own pull request'],
      });
    }
    // The emulator remembers the head as it was when the pull request was opened.
    if (!pull) return null;
    const answer = await box.pass(call, { commit_id: pull.headSha, ...call.body });
    return answer.status === 201 ? { ...answer, status: 200 } : answer;
  },
);

/** The pull request if the caller may read it; null leaves the answer to the emulator. */
async function readable(call: Call, box: Box, repo: string, number: string) {
  const path = `/repos/${repo}/pulls/${number}`;
  const seen = await box.upstream.send('GET', path, undefined, call.headers);
  return seen.status === 200 ? (box.state.pulls.get(keyOf(repo, number)) ?? null) : null;
}

function rangeFiles(box: Box, pull: PullState) {
  return filesOf(box.upstream, pull.repo, pull.baseSha, pull.headSha);
}

function rangeCommits(box: Box, pull: PullState) {
  return commitsOf(box.upstream, pull.repo, pull.baseSha, pull.headSha);
}

export const pullGaps = [open, list, read, files, commits, edit, review];
