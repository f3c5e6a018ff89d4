// What the configuration's reader accepts, and what it says about the rest.
import { parseConfig, showConfigProblem } from '../../../src/domain/config/parse-config.js';
import { defaultConfig } from '../../../src/domain/config/schema.js';

test.each([
  ['an empty file', ''],
  ['comments', '# a\n\n  # b\n'],
  ['an empty document', '---\n'],
])('%s is the defaults', (_, text) => {
  expect(parseConfig(text)).toEqual({ config: defaultConfig(), problems: [] });
});

test.each([
  [
    'unknown key at the top',
    'incident: {}\n',
    1,
    /Unknown key at incident\. Expected one of .*did you mean incidents\?/,
  ],
  ['unknown key below', 'release:\n  bas: [x]\n', 2, /at release\.bas\. .*did you mean base\?/],
  [
    'wrong type',
    'incidents:\n  label: [x]\n',
    2,
    /Wrong value at incidents\.label\. Expected a value of type string\. Got \["x"\]/,
  ],
  ['wrong choice', 'maintainers: mantain\n', 1, /did you mean maintain\?/],
  [
    'serious level that is no level',
    'severity:\n  levels: [P1]\n  serious: [P0]\n',
    3,
    /severity\.serious/,
  ],
  [
    'unknown rule',
    'rules:\n  blames-modle: off\n',
    2,
    /Unknown rule at rules\.blames-modle\. .*did you mean blames-model\?/,
  ],
  [
    'policy of no kind',
    'release:\n  policies:\n    - { id: a, kind: evals }\n',
    3,
    /release\.policies\[0\]\.kind/,
  ],
  [
    'two policies of one id',
    'release:\n  policies:\n    - { id: a, kind: rollback }\n    - { id: a, kind: canary }\n',
    4,
    /Two policies share an id/,
  ],
  ['not YAML', 'a: [\n', 2, /not valid YAML/],
  ['duplicate keys', 'maintainers: write\nmaintainers: admin\n', 2, /not valid YAML/],
  ['two documents', 'a: 1\n---\nb: 2\n', null, /not valid YAML/],
  ['a list', '- a\n', null, /Wrong value/],
  ['prototype keys', '__proto__: { x: 1 }\n', 1, /Unknown key/],
])('%s is an error with its line', (_, text, line, message) => {
  const { config, problems } = parseConfig(text, { ruleIds: ['blames-model'] });
  const shown = problems.map(showConfigProblem).join('\n');
  expect(shown).toMatch(message);
  expect(problems[0]?.line ?? null).toBe(line);
  expect(config).toEqual(defaultConfig());
});

test('a file of every key in the documentation is read', () => {
  const text = `
incidents: { label: incident, repository: acme/incidents, since: 2026-01-01, trusted: triage }
severity: { levels: [SEV1, SEV2, SEV3, SEV4], serious: [SEV1, SEV2] }
maintainers: maintain
changes:
  eval: { paths: ["evals/**"] }
  gate: { paths: [".github/agent-incident-review.yml"] }
workflows: { refunds: ["agents/refunds/**"] }
review: { owner: "@acme/agent-platform" }
rules: { blames-model: warning }
release:
  base: [production]
  head: ["release/**"]
  incidents: linked
  require: [detectedAt, affectedWorkflow, severity, impact, containment, runIds, agentVersion, primaryClass, trigger, failedControl]
  block: [eval, gate]
  containment: true
  policies:
    - { id: evals, kind: eval-check, checks: ["evals / regression"], because: "#12", owner: "@acme/agents" }
    - { id: canary, kind: canary, check: canary }
    - { id: refunds, kind: approval, paths: ["agents/refunds/**"], reviewers: ["@acme/finance"] }
    - { id: routes, kind: route-notes, paths: ["routing/**"], section: Model routes }
    - { id: rollback, kind: rollback, section: Rollback }
    - { id: freeze, kind: freeze, count: 3, days: 30, by: class }
`;
  expect(parseConfig(text, { ruleIds: ['blames-model'] }).problems).toEqual([]);
});
