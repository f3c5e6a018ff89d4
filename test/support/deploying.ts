// A world where the App holds deployments, and what people do in it.
import { type AppInProcess, serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import {
  type EmbeddedGitHub,
  type GitHubOptions,
  startGitHub,
} from '../../tools/embedded-github/github.js';
import { DEPLOYING } from '../../tools/embedded-github/world.js';
import { completeBody } from './body.js';

export const CONFIG = '.github/agent-incident-review.yml';

export interface Deploying {
  github: EmbeddedGitHub;
  app: AppInProcess;
  /** The App is stopped and another one started. */
  restart(): Promise<void>;
  /** A commit of `main`; resolves when the App has looked. */
  commit(message: string, path?: string, text?: string): Promise<string>;
  incident(body?: string): Promise<number>;
  /** A deployment that is asked for; resolves when the App has looked. */
  deploy(sha: string, environment?: string): Promise<{ run: number; deployment: number }>;
  /** One that nothing held, and that succeeded. */
  deployed(sha: string, environment?: string): Promise<void>;
  /** What was said on a run: `approved: …`, `pending: …`. */
  said(run: number): string[];
  close(): Promise<void>;
}

let count = 0;

/** A line of substance that stands nowhere else. */
export function line(): string {
  count += 1;
  return `- case: a repeated refund of customer ${count} is escalated to a person\n`;
}

export async function deploying(
  config = 'release:\n  environments: [production, staging]\n',
  options: GitHubOptions = {},
): Promise<Deploying> {
  const github = await startGitHub({ app: DEPLOYING, ...options });
  const dana = github.as('dana');
  await dana.commitFiles('main', { [CONFIG]: config }, 'Configure');
  const at = { owner: github.owner, name: 'incident' };
  for (const { name: repo } of options.repositories ?? [{ name: 'agents' }]) {
    await dana.octokit.rest.issues.createLabel({ ...at, repo });
  }
  let app = await serveAppFor(github);
  await app.idle();
  const deploy: Deploying['deploy'] = async (sha, environment = 'production') => {
    github.deployments.protect(environment);
    const made = await github.deployments.request({ environment, sha });
    await app.idle();
    return made;
  };
  return {
    github,
    get app() {
      return app;
    },
    async restart() {
      await app.stop();
      app = await serveAppFor(github);
      await app.idle();
    },
    async commit(message, path, text = line()) {
      count += 1;
      const files = { [path ?? `src/file-${count}.ts`]: text };
      const sha = await dana.commitFiles('main', files, message);
      await app.idle();
      return sha;
    },
    async incident(body = completeBody()) {
      const { number } = await github.as('tom').fileIncident('Refunds went out twice', body);
      await app.idle();
      return number;
    },
    deploy,
    async deployed(sha, environment = 'production') {
      const { run, deployment } = await deploy(sha, environment);
      expect(github.deployments.run(run).status).toBe('in_progress');
      await github.deployments.finish(deployment, 'success');
      await app.idle();
    },
    said: (run) =>
      github.deployments.run(run).reviews.map(({ state, comment }) => `${state}: ${comment}`),
    async close() {
      await app.stop();
      await github.close();
    },
  };
}
