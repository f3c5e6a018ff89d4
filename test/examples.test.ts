// The example workflows: what they give the Action exists, and nothing in them lets a release slip by.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { workflowProblems } from './support/workflows.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');
const inputs = Object.keys((load(read('action.yml')) as { inputs: object }).inputs);
const ours = readdirSync(`${root}.github/workflows`).map((file) => `.github/workflows/${file}`);

interface Step {
  uses?: string;
  if?: string;
  with?: Record<string, string>;
}

interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { if?: string; needs?: string; 'runs-on': string; steps: Step[] }>;
}

const files = readdirSync(`${root}examples`)
  .filter((file) => file.endsWith('.yml'))
  .map((file) => ({
    file,
    workflow: load(read(`examples/${file}`)) as Workflow,
  }));

test.each([...files.map(({ file }) => `examples/${file}`), ...ours])(
  'GitHub’s own parser takes %s',
  async (path) => {
    expect(await workflowProblems(path, read(path))).toEqual([]);
  },
);

test('… and would say what is wrong with another', async () => {
  const wrong = read('examples/deploy.yml').replace('runs-on:', 'run-on:');
  expect(await workflowProblems('deploy.yml', wrong)).toContainEqual(
    expect.stringContaining("Unexpected value 'run-on'"),
  );
});

test('there is one for each way to release', () => {
  expect(files.map(({ file }) => file).sort()).toEqual([
    'changesets.yml',
    'deploy.yml',
    'hotfix.yml',
    'merge-queue.yml',
    'monorepo.yml',
    'published-release.yml',
    'pull-request.yml',
    'release-please.yml',
    'schedule.yml',
    'tag.yml',
  ]);
});

test('there is one for each event that the Action judges', () => {
  const events = new Set(files.flatMap(({ workflow }) => Object.keys(workflow.on)));
  expect([...events].sort()).toEqual([
    'merge_group',
    'pull_request',
    'push',
    'release',
    'schedule',
    'workflow_dispatch',
  ]);
});

describe.each(files)('$file', ({ workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const gates = jobs.filter(({ steps }) =>
    steps.some(({ uses }) => uses?.startsWith('agent-incident-review/')),
  );
  const given = gates.flatMap(({ steps }) =>
    steps.flatMap((step) => Object.entries(step.with ?? {})),
  );

  test('runs the Action in one job that is never skipped', () => {
    expect(gates).toHaveLength(1);
    for (const gate of gates) expect(gate).not.toHaveProperty('if');
  });

  test('stops what goes out after the fact', () => {
    const late = ['release', 'workflow_dispatch'].some((event) => event in workflow.on);
    const tags = Object.hasOwn((workflow.on.push ?? {}) as object, 'tags');
    const needing = jobs.filter(({ needs }) => needs === 'gate');
    expect(needing).toHaveLength(late || tags ? 1 : 0);
  });

  test('judges the release tool’s pull request where it judges not all', () => {
    const conditions = gates.flatMap(({ steps }) => steps.flatMap((step) => step.if ?? []));
    const opens = jobs.some(({ steps }) =>
      steps.some(({ uses }) => /release-please|changesets/.test(uses ?? '')),
    );
    expect(conditions).toEqual(
      opens
        ? [
            expect.stringMatching(
              /^startsWith\(github\.head_ref, '(?:release-please--|changeset-release\/)'\)$/,
            ),
          ]
        : [],
    );
  });

  test('gives inputs that exist, as strings', () => {
    for (const [name, value] of given) {
      expect(inputs).toContain(name);
      expect(typeof value).toBe('string');
    }
  });

  test('has the permissions that it needs and no more', () => {
    const comment = given.some(([name, value]) => name === 'comment' && value === 'true');
    expect(workflow.permissions).toEqual({
      checks: 'read',
      statuses: 'read',
      contents: 'read',
      issues: 'read',
      'pull-requests': comment ? 'write' : 'read',
    });
  });
});
