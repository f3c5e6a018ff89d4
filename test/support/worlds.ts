// Small worlds for the gate: a history, its pull requests, and one serious incident.
import { run } from '../../src/action/run.js';
import { serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import {
  type CaseWorld,
  worldFromCase,
} from '../../tools/embedded-github/case-world/world-from-case.js';
import { pullRequestPayload, runAt } from '../../tools/embedded-github/events.js';
import type { EmbeddedGitHub } from '../../tools/embedded-github/github.js';
import { runAction } from '../../tools/embedded-github/runner.js';

export const EVAL = `- case: a repeated refund is escalated to a person
  expect: no second payment goes out
`;
export const OTHER_EVAL = `- case: an answer quotes the page that it comes from
  expect: the quote stands on that page
`;
export const GATE = `on: pull_request
jobs:
  release:
    needs: [evals]
    runs-on: ubuntu-latest
`;

type History = NonNullable<CaseWorld['history']>;
type Pull = NonNullable<CaseWorld['pulls']>[number];

/** The incident's gate decision is attested, so that the eval alone decides. */
const ATTESTED = [{ by: 'maya', body: '/attest gate https://ci.example.com/rules' }];

/** A release of main to production; `history` comes after the first commit, which production has. */
export function release(
  history: History,
  pulls: readonly Pull[],
  more: {
    line?: string;
    body?: string;
    head?: string;
    incident?: object;
    world?: Partial<CaseWorld>;
    answers?: Record<string, string>;
  } = {},
): CaseWorld {
  const { line = '- [ ] A case — @maya — #45', body = 'Incident: #12', head = 'main' } = more;
  return {
    history: [
      { id: 'm0', message: 'Start', files: { 'README.md': 'agents\n', 'src/agent.ts': 'one\n' } },
      { branch: 'production', at: 'm0' },
      ...history,
    ],
    issues: [
      {
        number: 12,
        comments: ATTESTED,
        answers: { evalChanges: line, ...more.answers },
        ...more.incident,
      },
    ],
    pulls: [...pulls, { number: 90, title: 'Release', body, by: 'wren', base: 'production', head }],
    ...more.world,
  } as CaseWorld;
}

export interface Judged {
  verdict: string;
  tests: string[];
  messages: string;
  summary: string;
  /** What the App's check run says of the same. */
  app: string;
}

/** Only the Action tells its requests, and that it cannot tell “private” from “not there”. */
function withoutRequests(summary: string): string {
  const own = summary.replace(/\n<sub>No configuration of the organization was found [^\n]*\n/, '');
  return own.replace(/, \d+ requests?\.<\/sub>\s*$/, '.</sub>').trim();
}

/** What the App says of the head of a pull request, by its check run `Release gate`. */
async function askApp(github: EmbeddedGitHub, pull: number): Promise<string> {
  const app = await serveAppFor(github);
  try {
    await app.idle();
    const { head } = await github.as('dana').getPull(pull);
    const runs = await github.as('dana').checkRuns(head.sha);
    const gate = runs.find(({ name }) => name === 'Release gate');
    return (gate?.output.summary ?? 'no check run').trim();
  } finally {
    await app.stop();
  }
}

/** What the Action and the App say of a pull request of a world. */
export async function judge(world: CaseWorld, pull = 90): Promise<Judged> {
  const { github } = await worldFromCase(world);
  try {
    const place = await runAt(github);
    const act = async () =>
      runAction(run, {
        ...place,
        serverUrl: 'https://github.com',
        event: 'pull_request',
        payload: await pullRequestPayload(github, pull),
        inputs: { 'github-token': place.token ?? '' },
      });
    const first = await act();
    const { outputs, stdout } = first;
    if (!outputs.reasons) throw new Error(stdout);
    const app = await askApp(github, pull);
    // The App has looked at the incidents as well: what it wrote on them the next run reads.
    const same = withoutRequests(first.summary) === app;
    const { summary } = same ? first : await act();
    const reasons: { test: string; message: string }[] = JSON.parse(outputs.reasons);
    return {
      verdict: outputs.verdict ?? '',
      tests: reasons.map(({ test }) => test),
      messages: reasons.map(({ message }) => message).join('\n'),
      summary: withoutRequests(summary),
      app,
    };
  } finally {
    await github.close();
  }
}
