// An embedded GitHub that holds the world of a reported case.
import { asJson, text } from '../exchange.js';
import type { Box } from '../gap.js';
import { statusOf } from '../gaps/statuses.js';
import { startGitHub } from '../github.js';
import { keyOf } from '../state.js';
import type { EmbeddedGitHub, GitHubOptions } from '../types.js';
import { PEOPLE } from '../world.js';
import { loadHistory } from './history.js';
import { loadIssue } from './issues.js';
import { fill, type Loading, shaOf } from './loading.js';
import { loadPull } from './pulls.js';
import type { CaseWorld } from './types.js';

export type { CaseWorld } from './types.js';

export interface LoadedWorld {
  readonly github: EmbeddedGitHub;
  /** Hash of a commit of the history; throws for an unknown id. */
  sha(id: string): string;
  /** Fills the placeholders of a text. */
  fill(text: string): string;
}

/** Starts a GitHub that holds the world; close it when done. @throws where the world contradicts itself. */
export async function worldFromCase(
  world: CaseWorld,
  options: GitHubOptions = {},
): Promise<LoadedWorld> {
  const state = { commits: new Map<string, string>(), now: Date.now() };
  const github = await startGitHub({
    ...options,
    people: { ...strangers(world), ...PEOPLE, ...world.people, ...options.people },
    bots: botsOf(world),
    prepare: (box, repo) => load({ ...state, box, repo }, world),
  });
  return { github, sha: (id) => shaOf(state, id), fill: (given) => fill(state, given) };
}

/** Everybody who says something, without a role. */
function strangers({ issues = [], pulls = [], history = [] }: CaseWorld) {
  const threads = [...issues, ...pulls];
  const said = threads.flatMap(({ by, comments = [] }) => [by, ...comments.map((one) => one.by)]);
  const reviewed = pulls.flatMap(({ reviews = [] }) => reviews.map(({ by }) => by));
  const all = [...said, ...reviewed, ...history.map(({ by }) => by), ...botsOf({ pulls })];
  return Object.fromEntries(all.flatMap((login) => (login ? [[login, null]] : [])));
}

function botsOf({ pulls = [] }: Pick<CaseWorld, 'pulls'>): string[] {
  return pulls.flatMap(({ bot, by }) => (bot ? [by ?? 'dependabot[bot]'] : []));
}

async function load(loading: Loading, world: CaseWorld): Promise<void> {
  const { box, repo } = loading;
  for (const name of world.labels ?? ['incident']) {
    await box.upstream.send('POST', `/repos/${repo}/labels`, { name, color: 'ededed' });
  }
  await loadHistory(loading, world);
  const threads = [
    ...(world.issues ?? []).map((issue) => ({ number: issue.number, issue, pull: null })),
    ...(world.pulls ?? []).map((pull) => ({ number: pull.number, issue: null, pull })),
  ].sort((a, b) => a.number - b.number);
  let next = 1;
  for (const { number, issue, pull } of threads) {
    if (number < next) throw new Error(`The world has two of #${number}.`);
    for (; next < number; next++) await skipNumber(box, repo, next);
    if (issue) await loadIssue(loading, issue);
    if (pull) await loadPull(loading, pull);
    next = number + 1;
  }
  await loadChecks(loading, world);
}

/** The emulator numbers by itself: what lies between two numbers is filled with issues that nobody sees. */
async function skipNumber(box: Box, repo: string, number: number): Promise<void> {
  await box.upstream.send('POST', `/repos/${repo}/issues`, { title: `Not there: ${number}` });
  box.state.gone.set(keyOf(repo, number), { status: 404 });
}

async function loadChecks({ box, repo }: Loading, world: CaseWorld): Promise<void> {
  const open = [...box.state.pulls.values()].filter((pull) => pull.open);
  for (const sha of new Set(open.map(({ headSha }) => headSha))) {
    for (const { name, status = 'completed', conclusion = 'success' } of world.checks ?? []) {
      const asked = { name, status, head_sha: sha };
      const run = status === 'completed' ? { ...asked, conclusion } : asked;
      const made = await box.upstream.send('POST', `/repos/${repo}/check-runs`, run);
      box.state.checks.set(Number(asJson(made.body).id), 'github-actions');
    }
    const creator = await box.upstream.get('/users/dana');
    for (const { context, state = 'success' } of world.statuses ?? []) {
      const given = { state, target_url: null, description: null, context: text(context) };
      statusOf(box, repo, sha, given, creator);
    }
  }
}
