// The example workflows that run evals: what they give the Action exists, and they keep what failed.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { readEvidenceInputs } from '../src/action/inputs.js';
import { workflowProblems } from './support/workflows.js';

const folder = fileURLToPath(new URL('../examples/evals/', import.meta.url));

interface Workflow {
  permissions: Record<string, string>;
  jobs: { evals: { steps: { uses?: string; if?: string; with?: Record<string, string> }[] } };
}

test.each(readdirSync(folder))('%s', async (file) => {
  const text = readFileSync(folder + file, 'utf8');
  expect(await workflowProblems(`examples/evals/${file}`, text)).toEqual([]);
  const { jobs, permissions } = load(text) as Workflow;
  expect(permissions).toEqual({
    contents: 'read',
    checks: 'write',
    issues: 'read',
    'pull-requests': 'read',
  });
  const last = jobs.evals.steps.at(-1);
  expect(last).toMatchObject({ if: 'always()', with: { mode: 'evidence' } });
  const given = Object.entries(last?.with ?? {}).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  expect(readEvidenceInputs(Object.fromEntries(given)).results).toHaveLength(1);
});
