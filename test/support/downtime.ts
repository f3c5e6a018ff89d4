// What people do while the App is down: each row is prepared before, done meanwhile, and found after.
import type { EmbeddedGitHub } from '../../tools/embedded-github/github.js';
import type { Person } from '../../tools/embedded-github/seed.js';
import { completeBody } from './body.js';
import { inDays } from './days.js';
import { line } from './deploying.js';

export const STRICT = 'strict';
/** A waiver that ends before the App is back, where it is away for a month. */
export const ENDS = inDays(10);

/** Who does things, and what the App left of itself. */
export interface Place {
  github: EmbeddedGitHub;
  /** Resolves when the App has worked on everything; before it goes down. */
  idle(): Promise<void>;
}

/** Numbers, hashes and texts that a row keeps from one step to the next. */
export interface Kept {
  number: number;
  sha: string;
  was: string;
}

export interface Row {
  /** As the page's table has it. */
  what: string;
  /** Days that the App was away for, where the row asks for it. */
  after?: 'short' | 'month';
  before?(place: Place): Promise<Partial<Kept>>;
  down(place: Place, kept: Kept): Promise<Partial<Kept> | undefined>;
  /** What there is to see of it. */
  seen(place: Place, kept: Kept): Promise<unknown>;
  expected: unknown;
}

const as = ({ github }: Place, login: string): Person => github.as(login);

async function ours(place: Place, number: number, repository = 'agents'): Promise<string> {
  const comments = await as(place, 'dana').in(repository).listComments(number);
  const { login } = place.github.app;
  return comments
    .filter(({ user }) => user?.login === login)
    .map(({ body }) => body)
    .join('\n');
}

let count = 0;
const branch = () => {
  count += 1;
  return `down-${count}`;
};

function filed(body = completeBody(), repository = 'agents') {
  return async (place: Place): Promise<Partial<Kept>> => {
    const person = as(place, 'tom').in(repository);
    const { number } = await person.fileIncident('Refunds went out twice', body);
    return { number };
  };
}

const labels = (place: Place, { number }: Kept) => as(place, 'dana').labels(number);

async function conclusion(place: Place, { sha }: Kept): Promise<unknown> {
  const runs = await as(place, 'dana').checkRuns(sha);
  const own = runs.filter(({ name }) => name === 'Release gate').sort((a, b) => b.id - a.id);
  return own[0]?.conclusion;
}

async function proposed(place: Place, base: string, body: string, path = `${branch()}.txt`) {
  const pull = await as(place, 'dana').propose(
    { title: 'Change', head: branch(), base, body },
    { [path]: line() },
  );
  return { sha: pull.head.sha, number: pull.number };
}

async function released(place: Place, { number }: Pick<Kept, 'number'>) {
  const { sha } = await proposed(place, 'production', `Incident: #${number}`);
  return { sha };
}

/** Takes labels away, one by one. */
async function unlabel(place: Place, number: number, which: RegExp): Promise<void> {
  const dana = as(place, 'tom');
  for (const name of await dana.labels(number)) {
    if (which.test(name)) await dana.removeLabel(number, name);
  }
}

const SEVERITY = expect.stringMatching(/^severity:sev[12]$/);
const STAGE = expect.stringMatching(/^review:/);

export const ROWS: readonly Row[] = [
  {
    what: 'an incident was filed',
    down: (place) => filed()(place),
    seen: async (place, kept) => [await ours(place, kept.number), await labels(place, kept)],
    expected: [expect.stringContaining('incident'), expect.arrayContaining([SEVERITY, STAGE])],
  },
  {
    what: 'an incident was edited',
    before: filed(),
    down: async (place, { number }) => {
      const body = completeBody({ failedControl: '_No response_' });
      await as(place, 'tom').editIssue(number, { body });
      return undefined;
    },
    seen: labels,
    expected: expect.arrayContaining(['review:in-review']),
  },
  {
    what: 'an incident was closed too early',
    before: filed(),
    down: async (place, { number }) => {
      await as(place, 'tom').editIssue(number, { state: 'closed' });
      return undefined;
    },
    seen: (place, { number }) => ours(place, number),
    expected: expect.stringMatching(/closed/i),
  },
  {
    what: 'an incident was closed too early, under `incidents.closed: reopen`',
    before: filed(completeBody(), STRICT),
    down: async (place, { number }) => {
      await as(place, 'tom').in(STRICT).editIssue(number, { state: 'closed' });
      return undefined;
    },
    seen: async (place, { number }) => (await as(place, 'dana').in(STRICT).getIssue(number)).state,
    expected: 'open',
  },
  {
    what: 'a severity label was lowered',
    before: filed(),
    down: async (place, { number }) => {
      await unlabel(place, number, /^severity:/);
      await as(place, 'tom').addLabels(number, ['severity:sev4']);
      return undefined;
    },
    seen: async (place, kept) => (await labels(place, kept)).filter((one) => /^sev/.test(one)),
    expected: [SEVERITY],
  },
  {
    what: 'stage and severity labels were taken away',
    before: filed(),
    down: async (place, { number }) => {
      await unlabel(place, number, /^(?:severity|review):/);
      return undefined;
    },
    seen: labels,
    expected: expect.arrayContaining([SEVERITY, STAGE]),
  },
  {
    what: 'the incident label was taken away by somebody who is no maintainer',
    after: 'short',
    before: filed(),
    down: async (place, { number }) => {
      await unlabel(place, number, /./);
      return undefined;
    },
    seen: labels,
    expected: expect.arrayContaining(['incident', SEVERITY, STAGE]),
  },
  {
    what: 'a comment of the App was deleted',
    before: filed(),
    down: async (place, { number }) => {
      const dana = as(place, 'dana');
      for (const { id } of await dana.listComments(number)) await dana.deleteComment(id);
      return undefined;
    },
    seen: (place, { number }) => ours(place, number),
    expected: expect.stringContaining('agent-incident-review:incident'),
  },
  {
    what: '`/review` was written on an incident',
    before: filed(completeBody({ impact: '_No response_' })),
    down: async (place, { number }) => {
      await as(place, 'tom').comment(number, '/review');
      return undefined;
    },
    seen: labels,
    expected: expect.arrayContaining(['review:in-review']),
  },
  {
    what: '`/waive` was written on an incident',
    before: filed(),
    down: async (place, { number }) => {
      const text = `/waive eval until ${inDays(60)} because the pilot is small`;
      await as(place, 'maya').comment(number, text);
      return undefined;
    },
    seen: (place, { number }) => ours(place, number),
    expected: expect.stringContaining('⏭'),
  },
  {
    what: 'a pull request that names an incident was merged',
    before: filed(),
    down: async (place, { number }) => {
      const pull = await proposed(place, 'main', `Incident: #${number}`, `evals/${branch()}.yaml`);
      await as(place, 'dana').mergePull(pull.number);
      return { sha: `${pull.number}` };
    },
    seen: async (place, { number, sha }) =>
      (await ours(place, number)).includes(`agents/pull/${sha}`) &&
      /✅ landed/.test(await ours(place, number)),
    expected: true,
  },
  {
    what: 'a follow-up issue was completed',
    async before(place) {
      const dana = as(place, 'dana');
      const task = await dana.fileIncident('Page on repeats', 'To do', []);
      const text = `- [ ] Page on repeats — @acme/agents — #${task.number}`;
      const { number } = await dana.fileIncident('Twice', completeBody({ alertChanges: text }));
      return { number, sha: `${task.number}` };
    },
    down: async (place, { sha }) => {
      const at = { owner: place.github.owner, repo: 'agents', issue_number: Number(sha) };
      const done = { state: 'closed', state_reason: 'completed' } as const;
      await as(place, 'dana').octokit.rest.issues.update({ ...at, ...done });
      return undefined;
    },
    seen: (place, { number }) => ours(place, number),
    expected: expect.stringMatching(/\| alert \|[^\n]*✅ landed/),
  },
  {
    what: 'a pull request was opened that is no release',
    down: (place) => proposed(place, 'main', ''),
    seen: conclusion,
    expected: 'success',
  },
  {
    what: 'a release was opened',
    before: filed(),
    down: (place, kept) => released(place, kept),
    seen: conclusion,
    expected: 'failure',
  },
  {
    what: 'a release was opened from a commit on which the check was green',
    async before(place) {
      const { number } = await filed()(place);
      const head = branch();
      const pull = await as(place, 'dana').propose(
        { title: 'Change', head, base: 'main', body: '' },
        { [`${head}.txt`]: line() },
      );
      return { number: number ?? 0, sha: pull.head.sha, was: head };
    },
    down: async (place, { number, was: head }) => {
      const body = `Incident: #${number}`;
      await as(place, 'dana').openPull({ title: 'Release', head, base: 'production', body });
      return undefined;
    },
    seen: conclusion,
    expected: 'failure',
  },
  {
    what: 'a waiver ended',
    after: 'month',
    async before(place) {
      const { number = 0 } = await filed()(place);
      const { sha, number: pull } = await proposed(place, 'production', `Incident: #${number}`);
      const text = `/waive release until ${ENDS} because the fix has to ship`;
      await as(place, 'maya').comment(pull, text);
      return { sha };
    },
    down: async () => undefined,
    seen: conclusion,
    expected: 'failure',
  },
  {
    what: '`/waive release` was written on a release',
    async before(place) {
      const { number = 0 } = await filed()(place);
      return proposed(place, 'production', `Incident: #${number}`);
    },
    down: async (place, { number }) => {
      const text = `/waive release until ${inDays(60)} because the fix has to ship`;
      await as(place, 'maya').comment(number, text);
      return undefined;
    },
    seen: conclusion,
    expected: 'success',
  },
  {
    what: 'a deployment began to wait',
    async before(place) {
      const sha = await as(place, 'dana').commitFiles('main', { 'a.txt': line() }, 'Change');
      return { sha };
    },
    down: async ({ github }, { sha }) => {
      github.deployments.protect('staging');
      const { run } = await github.deployments.request({ environment: 'staging', sha });
      return { number: run };
    },
    // Serious incidents that no tag sets apart hold it.
    seen: async ({ github }, { number }) =>
      github.deployments.run(number).reviews.map(({ comment }) => comment),
    expected: [expect.stringContaining('It goes on by itself')],
  },
];

/** What only GitHub's own log of deliveries tells, for three days. */
export const NOT_FOUND: readonly string[] = [
  'a button of a failed check was pressed',
  'a check was asked for again',
  'an issue from before the App was there was edited',
  'an incident lost every label, more than a week before the App was back',
];
