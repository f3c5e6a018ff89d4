// The files of a set-up: what is kept, what CODEOWNERS gets, which rulesets fit, what is decided.

import { compileForm } from '../../../src/core/incident/form/compile-yaml.js';
import { planCodeowners } from '../../../src/core/setup/codeowners.js';
import { decideSetup, type SetupPull, type SetupState } from '../../../src/core/setup/decide.js';
import { planSetup } from '../../../src/core/setup/files.js';
import { planProposal } from '../../../src/core/setup/plan.js';
import { setupBody } from '../../../src/core/setup/pull-text.js';
import { branchRuleset, tagRuleset } from '../../../src/core/setup/rulesets.js';
import { setupFacts } from './facts.js';

const CONFIG = '.github/agent-incident-review.yml';
const FORM = '.github/ISSUE_TEMPLATE/agent-incident.yml';
const WORKFLOW = '.github/workflows/release-gate.yml';
const CALL = 'jobs: { g: { steps: [{ uses: x }] } }\n';

test.each([
  ['a form with the other extension', '.github/ISSUE_TEMPLATE/agent-incident.yaml', FORM, ''],
  ['a form in other case', '.github/issue_template/Agent-Incident.YML', FORM, ''],
  ['a workflow with the other extension', '.github/workflows/Release-Gate.yaml', WORKFLOW, ''],
  ['a configuration that nothing reads', 'agent-incident-review.yml', CONFIG, 'rename it to'],
  ['one with the other extension', '.github/agent-incident-review.yaml', CONFIG, 'rename it to'],
])('%s is kept', (_, there, missing, note) => {
  const { files, kept } = planSetup(setupFacts({ files: { [there]: CALL } }));
  expect(files.map(({ path }) => path)).not.toContain(missing);
  expect(kept).toEqual([{ path: there, note: expect.stringContaining(note) }]);
});

test.each([
  ['      - uses: agent-incident-review/agent-incident-review@v0\n', true],
  ["      - uses: 'agent-incident-review/agent-incident-review@main'\n", true],
  ['      # - uses: agent-incident-review/agent-incident-review@v0\n', false],
  ['      - uses: acme/agent-incident-review@v0\n', false],
])('a workflow with %j runs the gate: %s', (text, runs) => {
  const { files } = planSetup(setupFacts({ files: { '.github/workflows/ci.yml': text } }));
  expect(files.some(({ path }) => path === WORKFLOW)).toBe(!runs);
});

test('the forms are forms, in the words of the configuration', () => {
  const { config } = setupFacts();
  const own = { ...config, incidents: { ...config.incidents, label: 'out: "age"' } };
  const { files } = planSetup(setupFacts({ config: own }));
  const forms = files.filter(({ path }) => path.includes('ISSUE_TEMPLATE'));
  expect(forms).toHaveLength(2);
  for (const { text } of forms) {
    expect(text).toContain('labels: ["out: \\"age\\""]');
    expect(() => compileForm(text)).not.toThrow();
  }
});

test('incidents that are filed elsewhere need no form here', () => {
  const { config } = setupFacts();
  const own = { ...config, incidents: { ...config.incidents, repository: 'acme/incidents' } };
  const { files } = planSetup(setupFacts({ config: own }));
  expect(files.filter(({ path }) => path.includes('ISSUE_TEMPLATE'))).toEqual([]);
});

describe('CODEOWNERS', () => {
  const plan = (files: Record<string, string | null>, owner: string | null = '@maya') =>
    planCodeowners(setupFacts({ files }).tree, owner);

  test.each([
    ['none', {}, '.github/CODEOWNERS'],
    ['one in the root', { CODEOWNERS: '*.ts @a\n' }, 'CODEOWNERS'],
    ['one in docs', { 'docs/CODEOWNERS': '' }, 'docs/CODEOWNERS'],
    ['two: the first counts', { CODEOWNERS: '', '.github/CODEOWNERS': '' }, '.github/CODEOWNERS'],
    ['one for everything', { CODEOWNERS: '* @a\n' }, 'CODEOWNERS'],
    ['one whose folder does not reach', { CODEOWNERS: '.github/* @a\n!x @b\ndocs/ @a' }, null],
  ])('with %s', (_, files: Record<string, string>, path) => {
    const made = plan(files);
    if (path === null) expect(made).toMatchObject({ note: expect.stringContaining('line 1') });
    else
      expect(made).toMatchObject({ path, text: expect.stringContaining(`${files[path] ?? ''}`) });
  });

  test.each([
    ['names our configuration already', { CODEOWNERS: `/${CONFIG} @a` }, ''],
    ['names it in a comment', { CODEOWNERS: `# /${CONFIG} @a` }, ''],
    ['owns the folder', { CODEOWNERS: '/.github/ @acme/security' }, 'line 1, /.github/'],
    ['owns all YAML', { CODEOWNERS: '# x\n*.yml @acme/security' }, 'line 2, *.yml'],
    ['is a link', { CODEOWNERS: null }, 'no ordinary file'],
  ])('one that %s is kept', (_, files: Record<string, string | null>, note) => {
    expect(plan(files)).toEqual({ path: 'CODEOWNERS', note: expect.stringContaining(note) });
  });

  test('keeps the ends of lines, and what stands there', () => {
    const made = plan({ CODEOWNERS: '* @a\r\n*.ts @b' });
    expect(made).toMatchObject({
      text: expect.stringMatching(/^\* @a\r\n\*\.ts @b\r\n\r\n# Agent/),
    });
    expect('text' in made && made.text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test.each([null, '@a b', '@a\n* @evil'])(
    'the owner %j leaves the lines commented out',
    (owner) => {
      const made = plan({}, owner);
      const lines = 'text' in made ? made.text.trim().split('\n') : [];
      expect(lines.filter((line) => !line.startsWith('#'))).toEqual([]);
      expect(lines.join('\n')).toContain(`# /${CONFIG}`);
    },
  );
});

test.each([
  [
    'a release branch',
    { branches: ['main', 'production'] },
    ['refs/heads/production', 'refs/heads/release', 'refs/heads/release/**/*'],
  ],
  ['a trunk', {}, ['~DEFAULT_BRANCH']],
])('the ruleset of %s covers what is released', (_, given, include) => {
  const facts = setupFacts(given);
  const { ways } = planSetup(facts);
  expect(branchRuleset(ways, facts, 4242)).toMatchObject({
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include, exclude: [] } },
    rules: [
      {
        type: 'required_status_checks',
        parameters: { required_status_checks: [{ context: 'Release gate', integration_id: 4242 }] },
      },
    ],
  });
});

test('the ruleset of tags holds their creation', () => {
  const facts = setupFacts({ tags: ['prod-1', 'prod-2'] });
  const { ways } = planSetup(facts);
  expect(tagRuleset(ways, facts, 4242)).toMatchObject({
    target: 'tag',
    conditions: { ref_name: { include: ['refs/tags/prod-*'] } },
    rules: [
      {
        parameters: {
          do_not_enforce_on_create: false,
          required_status_checks: [{ context: 'Release gate', integration_id: 4242 }],
        },
      },
      { type: 'update' },
      { type: 'deletion' },
    ],
  });
});

test('names that people gave stay names in the text', () => {
  const evil = 'production`@everyone <!-- x --> | fixes #1';
  const facts = setupFacts({
    environments: [evil],
    files: { 'docs/CODEOWNERS': `*.yml${'`'}#7 @a` },
  });
  const body = setupBody(facts, planProposal(facts, true));
  // What stands outside code: nothing that notifies, links or hides.
  const outside = body
    .replace(/```[\s\S]*?```/g, '')
    .replace(/(`+)[^`](?:[\s\S]*?[^`])?\1(?!`)/g, '');
  expect(outside).not.toMatch(/@everyone|#\d|<!--/);
});

const pull = (state: SetupPull['state']): SetupPull => ({ number: 1, url: 'u', state });

test.each<[string, Partial<SetupState>, string]>([
  ['nobody asks', {}, 'nobody asks'],
  ['chosen', { chosen: true }, 'open'],
  ['asked', { asked: true }, 'open'],
  ['chosen, open', { chosen: true, pulls: [pull('open')] }, 'there'],
  ['asked, open', { asked: true, pulls: [pull('closed'), pull('open')] }, 'there'],
  ['chosen, closed', { chosen: true, pulls: [pull('closed')] }, 'declined'],
  ['chosen, merged', { chosen: true, pulls: [pull('merged')] }, 'declined'],
  ['asked, closed', { asked: true, pulls: [pull('closed')] }, 'open'],
  [
    'asked, merged, nothing missing',
    { asked: true, pulls: [pull('merged')], missing: 0 },
    'complete',
  ],
  ['asked, in the way', { asked: true, obstacle: 'archived' }, 'obstacle'],
  ['asked, open, in the way', { asked: true, obstacle: 'x', pulls: [pull('open')] }, 'there'],
])('%s', (_, state, came) => {
  const step = decideSetup({
    pulls: [],
    asked: false,
    chosen: false,
    obstacle: null,
    missing: 3,
    ...state,
  });
  expect(step.do === 'open' ? 'open' : step.why).toBe(came);
});
