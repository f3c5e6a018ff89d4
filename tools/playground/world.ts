// What the playground plays with: an embedded GitHub, the App beside it, and the Action to run.
import { pullRequestPayload, runAt } from '../embedded-github/events.js';
import { type EmbeddedGitHub, startGitHub } from '../embedded-github/github.js';
import { UNRECORDED } from '../embedded-github/proxy.js';
import { type Action, type ActionResult, runAction } from '../embedded-github/runner.js';
import type { Person } from '../embedded-github/seed.js';
import type { RunningApp } from '../embedded-github/types.js';

/** The shipped bundles in processes of their own, or the sources in this one. */
export interface Product {
  startApp(github: EmbeddedGitHub): Promise<RunningApp>;
  /** The Action, or the path of its bundle. */
  action: Action | string;
}

/** A run of the Action and the commit it judged. */
export interface GateRun {
  readonly sha: string;
  readonly result: ActionResult;
}

export interface World {
  readonly github: EmbeddedGitHub;
  /** Somebody there, to write as; throws for an unknown login. */
  as(login: string): Person;
  /** The same somebody, to read as: what is read for a page counts as no news. */
  reader(login: string): Person;
  /** Changes whenever something was written there, by anybody. */
  version(): string;
  /** Waits until the App has done its work, but no longer than a page may take. */
  settle(): Promise<void>;
  runGate(pull: number): Promise<GateRun>;
  /** The last run on a pull request. */
  gateRun(pull: number): GateRun | null;
  /** Throws everything away and begins anew. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds; what comes later is shown when it comes. */
const LONGEST_WAIT = 4_000;
export const GATE = 'Release gate';
export const BRANCHES = { trunk: 'main', release: 'production' } as const;

interface Running {
  readonly github: EmbeddedGitHub;
  readonly app: RunningApp;
  readonly readers: Map<string, Person>;
  readonly runs: Map<number, GateRun>;
  /** How many requests have been looked at, and how many of them wrote. */
  seen: number;
  written: number;
}

async function start(product: Product): Promise<Running> {
  const github = await startGitHub();
  try {
    const app = await product.startApp(github);
    await requireGate(github);
    return { github, app, readers: new Map(), runs: new Map(), seen: 0, written: 0 };
  } catch (error) {
    await github.close();
    throw error;
  }
}

/** Binds the release branch to the App's check, as the install page asks for. */
async function requireGate(github: EmbeddedGitHub): Promise<void> {
  const [owner = '', repo = ''] = github.repository.split('/');
  await github.as('dana').octokit.rest.repos.createRepoRuleset({
    owner,
    repo,
    name: 'Releases pass the gate',
    enforcement: 'active',
    conditions: { ref_name: { include: [`refs/heads/${BRANCHES.release}`], exclude: [] } },
    rules: [
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: GATE, integration_id: github.app.id }],
        },
      },
    ],
  });
}

async function stop({ github, app }: Running): Promise<void> {
  await app.stop();
  await github.close();
}

/** @param longestWait milliseconds that a page waits for the App at most. */
export async function createWorld(product: Product, longestWait = LONGEST_WAIT): Promise<World> {
  let running = await start(product);
  let round = 1;
  return {
    get github() {
      return running.github;
    },
    as: (login) => running.github.as(login),
    reader(login) {
      const known = running.readers.get(login);
      if (known) return known;
      const person = running.github.as(login);
      person.octokit.hook.before('request', (options) => {
        options.headers[UNRECORDED] = '1';
      });
      running.readers.set(login, person);
      return person;
    },
    version() {
      const { requests } = running.github;
      for (; running.seen < requests.length; running.seen += 1) {
        if (requests[running.seen]?.method !== 'GET') running.written += 1;
      }
      return `${round}.${running.written}.${running.runs.size}`;
    },
    async settle() {
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, longestWait);
      });
      await Promise.race([running.app.idle(), patience]).finally(() => clearTimeout(timer));
    },
    async runGate(number) {
      const { github, runs } = running;
      const pull = await github.as('dana').getPull(number);
      const place = await runAt(github);
      const result = await runAction(product.action, {
        event: 'pull_request',
        payload: await pullRequestPayload(github, number),
        ...place,
        inputs: { 'github-token': place.token ?? '' },
      });
      const run = { sha: pull.head.sha, result };
      runs.set(number, run);
      return run;
    },
    gateRun: (number) => running.runs.get(number) ?? null,
    async restart() {
      const next = await start(product);
      const last = running;
      running = next;
      round += 1;
      await stop(last);
    },
    close: () => stop(running),
  };
}
