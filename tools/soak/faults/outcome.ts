// What stands at the end of a run, without what differs between two runs that went well.
import type { EmbeddedGitHub } from '../../embedded-github/github.js';
import type { World } from './world.js';

/** What stands, by what it is about: readable, so that a difference tells where to look. */
export type Outcome = Readonly<Record<string, unknown>>;

const INCIDENT = '<!-- agent-incident-review:incident -->';
const TASK = /^<!-- agent-incident-review:task \S+#(\d+) (\w+) ([0-9a-f]{8}) -->/;

interface Issue {
  number: number;
  title: string;
  body?: string | null;
  state: string;
  state_reason?: string | null;
  pull_request?: unknown;
  user: { login: string } | null;
}

/** A name for each follow-up issue that is the same on every run: numbers are given as they come. */
function namesOf(tasks: readonly Issue[]): Map<string, string> {
  return new Map(
    tasks.flatMap(({ number, body }): [string, string][] => {
      const [, incident, kind, key] = TASK.exec(body ?? '') ?? [];
      return incident ? [[`${number}`, `task-${incident}-${kind}-${key}`]] : [];
    }),
  );
}

/** Takes out ids, dates, commits and the numbers of follow-up issues. */
function plain(text: string, names: ReadonlyMap<string, string>): string {
  return text
    .replace(/https?:\/\/127\.0\.0\.1:\d+/g, 'https://github')
    .replace(/<!-- agent-incident-review:acknowledged ([\d,-]+) [0-9a-f]{32} -->/g, (_, ids) => {
      const signs = `${ids}`.split(',').map((id) => (id.startsWith('-') ? '-' : '+'));
      return `<!-- acknowledged ${signs.join('')} -->`;
    })
    .replace(/<!-- agent-incident-review:reply:\d+ -->/g, '<!-- reply -->')
    .replace(/#issuecomment-\d+/g, '#issuecomment')
    .replace(/(#|\/issues\/)(\d+)\b/g, (whole, before, number) =>
      names.has(number) ? `${before}${names.get(number)}` : whole,
    )
    .replace(/\b[0-9a-f]{40}\b/g, 'COMMIT')
    .replace(/`[0-9a-f]{7,12}`/g, '`COMMIT`')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME');
}

async function allPages<T>(read: (page: number) => Promise<T[]>): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; ; page += 1) {
    const items = await read(page);
    all.push(...items);
    if (items.length < 100) return all;
  }
}

/** Comments of the App on an issue or pull request: those of its markers, and its replies. */
async function commentsOf(
  github: EmbeddedGitHub,
  number: number,
  names: ReadonlyMap<string, string>,
): Promise<string[]> {
  const comments = await github.as('dana').listComments(number);
  return comments
    .filter(({ user }) => user?.login === github.app.login)
    .map(({ body }) => plain(body ?? '', names))
    .sort();
}

/** The runs that GitHub shows on a commit, one a name. */
async function checksOf(
  github: EmbeddedGitHub,
  sha: string,
  names: ReadonlyMap<string, string>,
): Promise<Record<string, unknown>> {
  const runs = (await github.as('dana').checkRuns(sha))
    .filter(({ app }) => app?.id === github.app.id)
    .sort((a, b) => a.id - b.id);
  const shown = runs.map(({ name, status, conclusion, output }): [string, unknown] => [
    name,
    {
      status,
      conclusion,
      title: plain(output.title ?? '', names),
      summary: plain(output.summary ?? '', names),
    },
  ]);
  const pending = runs.filter(({ status }) => status !== 'completed').map(({ name }) => name);
  return { ...Object.fromEntries(shown), ...(pending.length > 0 ? { pending } : {}) };
}

/** Reads what stands, as a person sees it. */
export async function readOutcome(github: EmbeddedGitHub, world: World): Promise<Outcome> {
  const { octokit } = github.as('dana');
  const at = { owner: github.owner, repo: 'agents' };
  const issues: Issue[] = await allPages(
    async (page) =>
      (await octokit.rest.issues.listForRepo({ ...at, state: 'all', per_page: 100, page })).data,
  );
  const tasks = issues.filter(({ user }) => user?.login === github.app.login);
  const names = namesOf(tasks);
  // What was closed as a duplicate is one that two workers opened at once; the other one counts.
  const doubles = new Set(
    tasks.filter((task) => task.state_reason === 'duplicate').map(({ number }) => number),
  );
  const outcome: Record<string, unknown> = {};
  for (const number of world.incidents) {
    const comments = await commentsOf(github, number, names);
    const labels = await github.as('dana').labels(number);
    const { data: children } = await octokit.request(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues',
      { ...at, issue_number: number, per_page: 100 },
    );
    const { data: blockers } = await octokit.request(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by',
      { ...at, issue_number: number, per_page: 100 },
    );
    outcome[`incident #${number}`] = {
      comments: comments.filter((body) => body.startsWith(INCIDENT)),
      replies: comments.filter((body) => !body.startsWith(INCIDENT)),
      labels: labels.sort(),
      children: children
        .filter((child) => !doubles.has(child.number))
        .map((child) => names.get(`${child.number}`) ?? child.number)
        .sort(),
      blockers: blockers
        .filter((one) => !doubles.has(one.number))
        .map((one) => names.get(`${one.number}`) ?? one.number)
        .sort(),
    };
  }
  for (const { number, title, body, state } of tasks) {
    if (doubles.has(number)) continue;
    const name = names.get(`${number}`) ?? `issue #${number}`;
    const one = { title: plain(title, names), body: plain(body ?? '', names), state };
    outcome[name] = [...((outcome[name] as unknown[] | undefined) ?? []), one];
  }
  for (const { number } of [...world.releases, ...world.fixes.map((fix) => ({ number: fix }))]) {
    const pull = await github.as('dana').getPull(number);
    if (pull.state !== 'open') continue;
    outcome[`pull #${number}`] = {
      comments: await commentsOf(github, number, names),
      checks: await checksOf(github, pull.head.sha, names),
    };
  }
  return outcome;
}

/** What differs between two outcomes, one line a thing. */
export function differences(calm: Outcome, other: Outcome): string[] {
  const keys = [...new Set([...Object.keys(calm), ...Object.keys(other)])];
  return keys.flatMap((key) => differ(key, calm[key], other[key]));
}

function differ(path: string, calm: unknown, other: unknown): string[] {
  if (JSON.stringify(calm) === JSON.stringify(other)) return [];
  const inside = isRecord(calm) && isRecord(other);
  if (inside) {
    const keys = [...new Set([...Object.keys(calm), ...Object.keys(other)])];
    return keys.flatMap((key) => differ(`${path} › ${key}`, calm[key], other[key]));
  }
  const [one, two] = [calm, other].map((value) => JSON.stringify(value) ?? 'nothing') as [
    string,
    string,
  ];
  let at = 0;
  while (at < one.length && one[at] === two[at]) at += 1;
  return [`${path}\n  calm:  ${around(one, at)}\n  other: ${around(two, at)}`];
}

/** A text near a place. */
function around(text: string, at: number): string {
  const from = Math.max(0, at - 60);
  const to = at + 140;
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

/** Incidents that have not exactly one comment of their own. */
export function uncommented(outcome: Outcome): string[] {
  return Object.entries(outcome).flatMap(([about, stands]) => {
    if (!about.startsWith('incident')) return [];
    const { length } = (stands as { comments: unknown[] }).comments;
    return length === 1 ? [] : [`${about} has ${length} comments`];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
