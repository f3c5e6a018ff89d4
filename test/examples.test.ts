// The example workflows: what they give the Action exists, and nothing in them lets a release slip by.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

const folder = fileURLToPath(new URL('../examples/', import.meta.url));
const inputs = Object.keys(
  (
    load(readFileSync(fileURLToPath(new URL('../action.yml', import.meta.url)), 'utf8')) as {
      inputs: object;
    }
  ).inputs,
);

interface Step {
  uses?: string;
  with?: Record<string, string>;
}

interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { if?: string; 'runs-on': string; steps: Step[] }>;
}

const files = readdirSync(folder).map((file) => ({
  file,
  workflow: load(readFileSync(folder + file, 'utf8')) as Workflow,
}));

test('there is one for pull requests, merge groups, deployments and schedules', () => {
  const events = new Set(files.flatMap(({ workflow }) => Object.keys(workflow.on)));
  expect([...events].sort()).toEqual([
    'merge_group',
    'pull_request',
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
      contents: 'read',
      issues: 'read',
      'pull-requests': comment ? 'write' : 'read',
    });
  });
});
