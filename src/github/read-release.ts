// Reads the change under judgement: its range, its files, its pull requests.
import type { FileFacts, OwnPull, ReleaseFacts, Unverified } from '../domain/facts/types.js';
import type { Api } from './client.js';
import { type ClosedPulls, closedPulls } from './closed-pulls.js';
import { statusOf } from './errors.js';
import { mapLimited, repo } from './pages.js';
import { compare, readFiles, readPull, type WirePull } from './read-pulls.js';

/** What is to be judged: a pull request, a merge group, or two refs. */
export interface Subject {
  event: string;
  repository: string;
  /** Number of the pull request, where there is one. */
  pull: number | null;
  base: string | null;
  head: string | null;
  /** Pull requests of a merge group, by its branch name. */
  group: number[];
}

export interface ReleaseReading {
  release: ReleaseFacts;
  wire: WirePull | null;
  closed: ClosedPulls;
}

/** GitHub gives at most this many files with a comparison. */
const COMPARE_FILES = 300;
const CLOSED_PAGES = 30;

async function readOwn(
  api: Api,
  repository: string,
  wire: WirePull,
  files: FileFacts[],
): Promise<OwnPull> {
  const complete = files.length < COMPARE_FILES;
  const own = complete ? files : (await readFiles(api, repository, wire.number)).files;
  return {
    ref: `${repository}#${wire.number}`,
    url: wire.html_url,
    author: wire.user?.login ?? 'ghost',
    title: wire.title,
    body: wire.body ?? '',
    files: own,
  };
}

/** Pull requests that commits of a merge group bring in. */
function groupNumbers(subject: Subject, messages: string[]): number[] {
  const named = messages.flatMap((message) => {
    const [first = ''] = message.split('\n', 1);
    const match = /^Merge pull request #(\d+)\b/.exec(first) ?? /\(#(\d+)\)\s*$/.exec(first);
    return match ? [Number(match[1])] : [];
  });
  return [...new Set([...subject.group, ...named])].slice(0, 50);
}

async function readGroup(api: Api, repository: string, numbers: number[]): Promise<OwnPull[]> {
  const pulls = await mapLimited(numbers, 4, async (number) => {
    const wire = await readPull(api, repository, number).catch((error) => {
      if (statusOf(error) === 404) return null;
      throw error;
    });
    if (!wire || wire.merged_at) return null;
    const { files } = await readFiles(api, repository, number);
    return readOwn(api, repository, wire, files.slice(0, COMPARE_FILES - 1));
  });
  return pulls.filter((pull) => pull !== null);
}

/** Reads what is judged. @throws where the range itself cannot be read. */
export async function readRelease(api: Api, subject: Subject): Promise<ReleaseReading> {
  const { repository } = subject;
  const [about, wire] = await Promise.all([
    api.request('GET /repos/{owner}/{repo}', repo(repository)),
    subject.pull === null ? null : readPull(api, repository, subject.pull),
  ]);
  const base = subject.base ?? wire?.base.ref ?? null;
  const head = subject.head ?? wire?.head.sha ?? null;
  if (!base || !head) throw new Error('There is no base and head to compare');
  const range = await compare(api, repository, base, head);
  const { commits, complete } = range.comparison;
  const unread: Unverified[] = [];
  if (!complete)
    unread.push({ what: 'the list of commits', why: `only ${commits.length} were read` });
  const closed = closedPulls(api, repository, CLOSED_PAGES);
  if (range.oldest && !(await closed.reach(range.oldest))) {
    unread.push({ what: 'the list of closed pull requests', why: 'it is longer than is read' });
  }
  const shas = new Set(commits.map((commit) => commit.sha));
  const group =
    subject.event === 'merge_group'
      ? groupNumbers(
          subject,
          commits.map((c) => c.message),
        )
      : [];
  const own = wire
    ? [await readOwn(api, repository, wire, range.files)]
    : await readGroup(api, repository, group);
  const release: ReleaseFacts = {
    event: subject.event,
    repository,
    private: about.data.private,
    defaultBranch: about.data.default_branch,
    base,
    head: wire?.head.ref ?? head,
    headSha: wire?.head.sha ?? head,
    pull: null,
    commits,
    files: own[0]?.files && wire ? own[0].files : range.files,
    pulls: [...closed.pulls.values()].filter(
      (pull) => pull.mergeCommit && shas.has(pull.mergeCommit),
    ),
    own,
    checks: [],
    unread,
  };
  return { release, wire, closed };
}

/** Latest check runs of a commit. */
export async function readChecks(
  api: Api,
  repository: string,
  sha: string,
): Promise<ReleaseFacts['checks']> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    ...repo(repository),
    ref: sha,
    per_page: 100,
  });
  if (data.total_count > data.check_runs.length) throw new Error('More check runs than one page');
  return data.check_runs.map(({ name, status, conclusion }) => ({ name, status, conclusion }));
}
