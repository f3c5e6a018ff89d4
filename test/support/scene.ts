// An embedded GitHub with the App at work, and what tests on pull requests do there.
import { type AppInProcess, serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import type { GitHubOptions } from '../../tools/embedded-github/types.js';
import { completeBody } from './body.js';

export const CONFIG = '.github/agent-incident-review.yml';

export let github: EmbeddedGitHub;
export let app: AppInProcess;
let count = 0;
const releases: number[] = [];

/** Gives a test file an organization of its own, with the App on all of it. */
export function useScene(options: Pick<GitHubOptions, 'repositories'> = {}): void {
  beforeAll(async () => {
    github = await startGitHub({
      repositories: [{ name: 'agents' }, { name: 'evals' }, { name: 'incidents', private: true }],
      ...options,
    });
    await startApp();
    await app.idle();
  });
  afterEach(async () => {
    for (const number of releases.splice(0)) await github.as('dana').closePull(number);
  });
  afterAll(async () => {
    await app.stop();
    await github.close();
  });
}

/** Starts the App, in place of one that was stopped; `now` is its clock. */
export async function startApp(now?: () => string): Promise<void> {
  app = await serveAppFor(github, now ? { now } : {});
}

export function unique(name: string): string {
  count += 1;
  return `${name}-${count}`;
}

export async function file(body = completeBody(), repository = 'agents'): Promise<number> {
  const tom = github.as('tom').in(repository);
  return (await tom.fileIncident('Refunds went out twice', body)).number;
}

/** A line of substance that stands nowhere else. */
export function line(): string {
  return `- case: a repeated refund of customer ${unique('line')} is escalated to a person\n`;
}

export async function propose(
  title: string,
  body: string,
  path: string,
  base = 'main',
  who = 'dana',
) {
  const pull = await github
    .as(who)
    .propose({ title, head: unique('branch'), base, body }, { [path]: line() });
  await app.idle();
  return pull;
}

/** A release of the production branch; it is open until the test ends. */
export async function release(body: string, path = unique('notes/release')) {
  const pull = await propose('Release 2.4.0', body, path, 'production');
  closeAfterwards(pull.number);
  return pull;
}

export function closeAfterwards(number: number): void {
  releases.push(number);
}

async function check(name: string, sha: string) {
  const runs = await github.as('dana').checkRuns(sha);
  return runs.filter((run) => run.name === name).sort((a, b) => b.id - a.id)[0];
}

export const gate = (sha: string) => check('Release gate', sha);
export const configuration = (sha: string) => check('Release gate configuration', sha);
export const evidence = (sha: string) => check('Incident evidence', sha);

/** Bodies of the App's comments. */
export async function ours(number: number) {
  const comments = await github.as('dana').listComments(number);
  return comments.filter(({ user }) => user?.login === github.app.login).map(({ body }) => body);
}
