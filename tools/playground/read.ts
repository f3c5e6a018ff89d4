// What the pages show, read from the embedded GitHub through its API.
import type { CheckRun, Issue, IssueComment, Person, Pull } from '../embedded-github/seed.js';
import { BRANCHES, GATE, type World } from './world.js';

export type { CheckRun, Issue, IssueComment, Pull };

export interface Thread {
  readonly issue: Issue;
  readonly comments: readonly IssueComment[];
}

export interface PullFile {
  readonly filename: string;
  readonly status: string;
  readonly patch?: string | undefined;
}

export interface PullPage extends Thread {
  readonly pull: Pull;
  readonly files: readonly PullFile[];
  readonly checks: readonly CheckRun[];
  /** Why it cannot be merged now; null where it can. */
  readonly blocked: string | null;
}

function at(world: World): { owner: string; repo: string } {
  const [owner = '', repo = ''] = world.github.repository.split('/');
  return { owner, repo };
}

/** Issues that are no pull requests, newest first. */
export async function readIssues(world: World, person: Person): Promise<Issue[]> {
  const all = await person.octokit.paginate(person.octokit.rest.issues.listForRepo, {
    ...at(world),
    state: 'all',
    per_page: 100,
  });
  return all.filter((issue) => !issue.pull_request) as Issue[];
}

export type PullEntry = Awaited<
  ReturnType<Person['octokit']['rest']['pulls']['list']>
>['data'][number];

export async function readPulls(world: World, person: Person): Promise<PullEntry[]> {
  return person.octokit.paginate(person.octokit.rest.pulls.list, {
    ...at(world),
    state: 'all',
    per_page: 100,
  });
}

export async function readThread(person: Person, number: number): Promise<Thread> {
  const [issue, comments] = await Promise.all([
    person.getIssue(number),
    person.listComments(number),
  ]);
  return { issue, comments };
}

/** The latest run of each name. */
export function latestChecks(runs: readonly CheckRun[]): CheckRun[] {
  const latest = new Map<string, CheckRun>();
  for (const run of [...runs].sort((a, b) => a.id - b.id)) latest.set(run.name, run);
  return [...latest.values()];
}

/** Whether a run satisfies a rule that requires it. */
function passes(run: CheckRun | undefined): boolean {
  return /^(?:success|neutral|skipped)$/.test(run?.conclusion ?? '');
}

/** What GitHub would say at the merge button of a branch whose rule requires the gate. */
function whyBlocked(pull: Pull, checks: readonly CheckRun[]): string | null {
  if (pull.state !== 'open') return null;
  if (pull.base.ref !== BRANCHES.release) return null;
  const run = checks.find(({ name }) => name === GATE);
  if (passes(run)) return null;
  return run?.conclusion
    ? `The required check “${GATE}” has failed: ${run.output.title ?? ''}`
    : `The required check “${GATE}” has not finished`;
}

export async function readPullPage(
  world: World,
  person: Person,
  number: number,
): Promise<PullPage> {
  const { pulls } = person.octokit.rest;
  const [thread, pull, files] = await Promise.all([
    readThread(person, number),
    person.getPull(number),
    pulls.listFiles({ ...at(world), pull_number: number, per_page: 100 }),
  ]);
  const checks = latestChecks(await person.checkRuns(pull.head.sha));
  return { ...thread, pull, files: files.data, checks, blocked: whyBlocked(pull, checks) };
}

/** What stands at a path on `main`; null where there is nothing. */
async function readContent(world: World, person: Person, path: string) {
  try {
    return (await person.octokit.rest.repos.getContent({ ...at(world), path })).data;
  } catch (error) {
    if ((error as { status?: number }).status === 404) return null;
    throw error;
  }
}

/** A file on `main`; null where there is none. */
export async function readFile(world: World, person: Person, path: string): Promise<string | null> {
  const data = await readContent(world, person, path);
  return data && 'content' in data ? Buffer.from(data.content, 'base64').toString('utf8') : null;
}

/** Whether a file or folder is on `main`. */
export async function isThere(world: World, person: Person, path: string): Promise<boolean> {
  return (await readContent(world, person, path)) !== null;
}
