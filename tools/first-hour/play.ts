// From nothing to the first release that is held, as a person goes: each step with its acts, and the
// time of the machine.
import { RELEASE_CHECK } from '../../src/core/writes/checks.js';
import { renderAnswers } from '../../test/support/body.js';
import type { AppProcess } from '../embedded-github/app-process.js';
import type { EmbeddedGitHub } from '../embedded-github/github.js';
import { createVisitor, linkOf } from '../embedded-github/visitor.js';
import type { Acts } from './assumptions.js';

export interface Step extends Acts {
  what: string;
  /** Of product and embedded GitHub together, from the act to its effect; measured. */
  machineMs: number;
}

export interface Played {
  steps: Step[];
  /** The App's check on the release. */
  check: { conclusion: string | null; title: string; next: string };
}

const INCIDENT = {
  severity: 'SEV1',
  affectedWorkflow: 'Refunds: agent sends refunds',
  detectedAt: '2026-11-24 02:10 UTC',
  detectionSource: 'Operator',
  impact: '41 customers were refunded twice',
  containment: 'Refund tool switched off',
};

/** The others are chosen. */
const TYPED = ['affectedWorkflow', 'detectedAt', 'impact', 'containment'] as const;

/** Resolves when the App has worked on all that came, and on what that caused. */
async function idle(github: EmbeddedGitHub, url: string): Promise<void> {
  for (;;) {
    await github.delivered();
    const { queued } = (await (await fetch(`${url}/health`)).json()) as { queued: number };
    if (queued === 0 && github.owed() === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/**
 * Plays the first hour on a GitHub where nobody has made the App.
 * @param start starts the server without credentials, as `npm start` does.
 * @throws Error where a step does not lead to the next
 */
export async function playFirstHour(
  github: EmbeddedGitHub,
  start: () => Promise<AppProcess>,
): Promise<Played> {
  const steps: Step[] = [];
  async function step<Result>(what: string, acts: Acts, work: () => Promise<Result>) {
    const from = performance.now();
    const result = await work();
    const taken: Step = { what, machineMs: performance.now() - from, ...acts };
    steps.push(taken);
    return { result, taken };
  }
  const dana = github.as('dana');
  const visitor = createVisitor();

  const { result: server } = await step(
    'Start the server; it prints an address',
    { types: ['npm start'] },
    start,
  );
  const { url } = server;
  const { result: choices, taken: opening } = await step(
    'Open the address',
    { clicks: ['the address'] },
    () => visitor.open(url),
  );
  opening.reads = [choices.text];
  const { result: handOver, taken: choosing } = await step(
    'Say who owns the App, what it may do, and where webhooks go',
    {
      clicks: ['An organization, of which I am an owner', 'Full', 'Go on'],
      types: ['acme', 'https://reviews.example.com'],
    },
    () =>
      visitor.submit(choices, {
        owner: 'organization',
        organization: github.owner,
        manifest: 'full',
        webhook: url,
      }),
  );
  choosing.reads = [handOver.text];
  const { result: done, taken: making } = await step(
    'Make it on GitHub; GitHub asks for the name and brings you back',
    { clicks: ['Make it on GitHub', 'Create GitHub App'] },
    () => visitor.submit(handOver),
  );
  making.reads = [done.text];
  await step(
    'Install it on one repository; the App opens the set-up pull request',
    { clicks: ['Install it', 'Only select repositories', 'agents', 'Install'] },
    async () => {
      await server.printed('GitHub knows this App as');
      await visitor.open(linkOf(done));
      await idle(github, url);
    },
  );
  const pulls = await dana.octokit.rest.pulls.list({ owner: github.owner, repo: 'agents' });
  const setUp = pulls.data[0];
  if (!setUp) throw new Error('The App opened no set-up pull request.');
  await step(
    'Read the set-up pull request and merge it',
    { clicks: [`#${setUp.number}`, 'Merge', 'Confirm'], reads: [setUp.body ?? ''] },
    async () => {
      await dana.mergePull(setUp.number);
      await idle(github, url);
    },
  );
  const { result: incident, taken: filing } = await step(
    'File the first incident by the short form',
    {
      clicks: ['Issues', 'New issue', 'Agent incident', 'Severity', 'Detection source', 'Submit'],
      types: TYPED.map((field) => INCIDENT[field]),
    },
    async () => {
      const body = renderAnswers({ ...INCIDENT, detectedAt: new Date().toISOString() });
      const issue = await github.as('tom').fileIncident('Refunds went out twice', body);
      await idle(github, url);
      return issue;
    },
  );
  const [comment] = await dana.listComments(incident.number);
  filing.reads = [comment?.body ?? ''];
  const { result: pull, taken: releasing } = await step(
    'Open a release pull request that names it',
    {
      clicks: ['New pull request', 'base: production', 'Create pull request'],
      types: [`Release Incident: #${incident.number}`],
    },
    async () => {
      const text = { title: 'Release', body: `Incident: #${incident.number}` };
      const files = { 'agents/refunds.ts': 'export const build = 2;\n' };
      const opened = await dana.propose({ ...text, head: 'next', base: 'production' }, files);
      await idle(github, url);
      return opened;
    },
  );
  const checks = await dana.checkRuns(pull.head.sha);
  const check = checks.find(({ name }) => name === RELEASE_CHECK);
  const summary = check?.output.summary ?? '';
  const next = summary.split('\n').find((line) => line.startsWith('**Next:**')) ?? '';
  releasing.reads = [next];
  await server.stop();
  return {
    steps,
    check: { conclusion: check?.conclusion ?? null, title: check?.output.title ?? '', next },
  };
}
