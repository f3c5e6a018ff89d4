// How a repository releases: what is found, the configuration and the workflow that fit.
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import { load } from 'js-yaml';
import { matchesAny } from '../../../src/core/config/globs.js';
import { parseConfig } from '../../../src/core/config/parse-config.js';
import { planSetup } from '../../../src/core/setup/files.js';
import { setupFacts } from './facts.js';

const CONFIG = '.github/agent-incident-review.yml';
const WORKFLOW = '.github/workflows/release-gate.yml';

type Given = Parameters<typeof setupFacts>[0];

function made(given: Given) {
  const plan = planSetup(setupFacts(given));
  const text = (path: string) => plan.files.find((file) => file.path === path)?.text ?? '';
  return { plan, config: text(CONFIG), workflow: text(WORKFLOW) };
}

const V = 'v[0-9]+.[0-9]+.[0-9]+';
const pull = (...branches: string[]) => ({
  pull_request: { branches, types: ['opened', 'reopened', 'synchronize', 'edited'] },
});
const push = (...tags: string[]) => ({ push: { tags } });
const DEFAULTS = ['production', 'release', 'release/**'];

const CASES: [string, Given, { base?: string[]; tags?: string[]; on: object }][] = [
  ['a release branch', { branches: ['main', 'production'] }, { on: pull(...DEFAULTS) }],
  ['release/ branches', { branches: ['main', 'release/1.2'] }, { on: pull(...DEFAULTS) }],
  ['another name', { branches: ['main', 'live'] }, { base: ['live'], on: pull('live') }],
  [
    'a development branch',
    { branches: ['develop', 'main'], defaultBranch: 'develop' },
    { base: ['main'], on: pull('main') },
  ],
  [
    'release-please by its file',
    { files: { 'release-please-config.json': '{}' } },
    { on: pull(...DEFAULTS, 'main') },
  ],
  [
    'Changesets by its folder',
    { files: { '.changeset/config.json': '{}' } },
    { on: pull(...DEFAULTS, 'main') },
  ],
  [
    'release-please by its branch',
    { branches: ['main', 'release-please--branches--main'] },
    { on: pull(...DEFAULTS, 'main') },
  ],
  ['versions', { tags: ['v1.1.0', 'v1.0.0'] }, { on: push(V) }],
  [
    'versions of parts',
    { tags: ['web@1.1.0', 'api-v1.0.0'] },
    { on: push('**[0-9]+.[0-9]+.[0-9]+') },
  ],
  [
    'tags of another kind',
    { tags: ['prod-41', 'prod-42', 'latest'] },
    { tags: ['prod-*'], on: push('prod-*') },
  ],
  ['prereleases alone', { tags: ['v1.0.0-rc.1'] }, { base: ['main'], on: pull('main') }],
  [
    'an environment',
    { environments: ['production', 'staging'] },
    { base: ['main'], on: pull('main') },
  ],
  ['nothing', {}, { base: ['main'], on: pull('main') }],
  [
    'nothing that can be read',
    { branches: null, tags: null, environments: null },
    { base: ['main'], on: pull('main') },
  ],
  [
    'a default branch of an odd name',
    { branches: ['a"b{c,d}'], defaultBranch: 'a"b{c,d}' },
    { base: ['a"b?c,d?'], on: pull('a"b*c,d*') },
  ],
];

test.each(CASES)('%s', async (_, given, { base, tags, on }) => {
  const { config, workflow } = made(given);
  const read = parseConfig(config, { file: CONFIG, ruleIds: [] });
  expect(read.problems).toEqual([]);
  expect(read.config.release.base).toEqual(base ?? DEFAULTS);
  expect(read.config.release.tags).toEqual(tags);
  expect(load(workflow)).toMatchObject({ on });
  const { context, value } = parseWorkflow(
    { name: WORKFLOW, content: workflow },
    new NoOperationTraceWriter(),
  );
  if (value) await convertWorkflowTemplate(context, value);
  expect(context.errors.getErrors()).toEqual([]);
});

test('each of them judges something: no way is green for ever', () => {
  for (const [name, given] of CASES) {
    const { plan } = made(given);
    const { base, tags, tool } = plan.ways;
    const branches = given?.branches ?? ['main'];
    const judged =
      tool !== null || tags.length > 0 || branches.some((branch) => matchesAny(branch, base));
    expect([name, judged]).toEqual([name, true]);
  }
});

test('what is found stands in the configuration, and cannot leave its comment', () => {
  const { config } = made({ branches: ['main', 'release/a\nevil: true'] });
  expect(config).toContain('# Found: Release branches: `release/a evil: true`.');
  expect(parseConfig(config, { file: CONFIG, ruleIds: [] }).problems).toEqual([]);
});

test('an existing configuration is followed', () => {
  const text = 'release: { base: ["{prod,live}/**"] }\n';
  const { config } = parseConfig(text, { file: CONFIG, ruleIds: [] });
  const { plan, workflow } = made({
    files: { [CONFIG]: text },
    config,
    branches: ['main', 'prod/1'],
  });
  expect(plan.kept).toContainEqual({ path: CONFIG, note: '' });
  expect(load(workflow)).toMatchObject({ on: pull('prod/**', 'live/**') });
});
