// From nothing to the first held release: each step of a person, and what the machine takes for it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppProcess, settled, startCommand } from '../embedded-github/app-process.js';
import { startGitHub } from '../embedded-github/github.js';
import { freePort } from '../embedded-github/ports.js';
import { createVisitor, linkOf } from '../embedded-github/visitor.js';

/**
 * What a person is taken to need, in seconds. These are assumptions, not measurements: a click on a page
 * that was read, a form of six fields, a pull request that is read before it is merged.
 */
export const ASSUMED = {
  click: 15,
  command: 30,
  form: 120,
  readAndMerge: 90,
  openPull: 60,
} as const;

export interface Step {
  /** What the person does. */
  does: string;
  /** What kind of act it is. */
  act: keyof typeof ASSUMED;
  /** Milliseconds that the machine took, measured. */
  took: number;
  /** What is there afterwards. */
  result: string;
}

const INCIDENT = `### Severity

SEV1

### Affected workflow

refunds

### Detected at

{{when}}

### Detection source

User

### Customer or operator impact

Two customers were refunded twice.

### Containment action

The refund tool is switched off.
`;

/** Plays it against the embedded GitHub. @param server path of the server's bundle. */
export async function playFirstHour(server: string, now: Date): Promise<Step[]> {
  const folder = await mkdtemp(join(tmpdir(), 'first-hour-'));
  const github = await startGitHub({ app: { made: false }, repositories: [{ name: 'agents' }] });
  const dana = github.as('dana');
  const steps: Step[] = [];
  let app: AppProcess | null = null;
  const step = async (act: Step['act'], does: string, work: () => Promise<string>) => {
    const begun = performance.now();
    const result = await work();
    steps.push({ act, does, result, took: performance.now() - begun });
  };
  const setUp = async () => {
    const { data } = await dana.octokit.rest.pulls.list({
      owner: 'acme',
      repo: 'agents',
      state: 'open',
    });
    const found = data.find(({ head }) => head.ref === 'agent-incident-review/set-up');
    if (!found) throw new Error(`there is no set-up pull request:\n`);
    return found;
  };
  try {
    await dana.commitFiles('main', { 'agents/refunds/prompt.md': 'Refund once.\n' }, 'Begin');
    const port = await freePort();
    const place = { GHE_HOST: github.host, GHE_PROTOCOL: 'http', HOST: '127.0.0.1' };
    await step('command', 'types `npm start`', async () => {
      const command = [process.execPath, server] as const;
      app = await startCommand([...command], { ...place, PORT: `${port}` }, { cwd: folder });
      await app.printed('/register');
      return 'the server prints the address of the registration';
    });
    const running = app as unknown as AppProcess;
    const visitor = createVisitor();
    let page = await visitor.open(running.url);
    await step(
      'click',
      'opens it, chooses the organization and all features, and sends it',
      async () => {
        const chosen = { owner: 'organization', organization: 'acme', manifest: 'full' };
        page = await visitor.submit(page, { ...chosen, webhook: running.url });
        if (page.status !== 200) throw new Error(`the registration failed: ${page.text}`);
        return 'GitHub shows the name of the App';
      },
    );
    await step('click', 'confirms the name on GitHub', async () => {
      page = await visitor.submit(page);
      await running.printed('GitHub knows this App as');
      return 'the App exists, its keys are in .env, and the page links to the installation';
    });
    await step('click', 'installs it on the repository', async () => {
      await visitor.open(linkOf(page));
      github.emit('installation', {
        action: 'created',
        installation: { id: github.app.installationId, repository_selection: 'selected' },
        repositories: [{ full_name: github.repository }],
        sender: { login: 'dana', type: 'User' },
      });
      await settled(github, running.url);
      return `the App opens the set-up pull request #${(await setUp()).number}`;
    });
    await step('readAndMerge', 'reads it and merges it', async () => {
      await dana.mergePull((await setUp()).number, 'squash');
      await settled(github, running.url);
      return 'forms, configuration and workflow are on the default branch';
    });
    let incident = 0;
    await step('form', 'files the first incident by the short form', async () => {
      const body = INCIDENT.replace('{{when}}', `${now.toISOString().slice(0, 16)}Z`);
      incident = (await github.as('tom').fileIncident('Refunds went out twice', body)).number;
      await settled(github, running.url);
      const comments = await dana.listComments(incident);
      if (!comments.some(({ user }) => user?.type === 'Bot')) throw new Error('the App is silent');
      return `the App's comment stands on #${incident}`;
    });
    await step('openPull', 'opens the next release', async () => {
      await dana.commitFiles(
        'main',
        { 'agents/refunds/prompt.md': 'Refund once, please.\n' },
        'Change the prompt',
      );
      const pull = await dana.openPull({
        title: 'Release 1.1.0',
        head: 'main',
        base: 'production',
        body: `Incident: #${incident}`,
      });
      await settled(github, running.url);
      const runs = await dana.checkRuns(pull.head.sha);
      const gate = runs.find(({ name }) => name === 'Release gate');
      if (gate?.conclusion !== 'failure')
        throw new Error(`it is not held: ${JSON.stringify(gate)}`);
      return `#${pull.number} is held: ${gate.output.title}`;
    });
    return steps;
  } finally {
    (app as AppProcess | null)?.kill();
    await github.close();
    await rm(folder, { recursive: true });
  }
}
