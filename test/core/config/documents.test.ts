// The documents about the configuration say what the code does.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatConfigProblem, parseConfig } from '../../../src/core/config/parse-config.js';
import { SCHEMA_LINE } from '../../../src/core/config/schema-line.js';
import { RULE_IDS } from '../../../src/core/incident/rules/ids.js';
import { configJsonSchema, configTable } from '../../../tools/docs/tables.js';

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url));
const page = readFileSync(`${docs}config.md`, 'utf8');
const schema = JSON.parse(readFileSync(`${docs}config.schema.json`, 'utf8'));

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';
}

test('the example of the page is a valid file that differs from the defaults', () => {
  const { config, problems } = parseConfig(block('yaml'), { ruleIds: RULE_IDS });
  expect(problems).toEqual([]);
  expect(config.severity.levels).toEqual(['P0', 'P1', 'P2', 'P3']);
  expect(config.release.policies.map(({ kind }) => kind)).toEqual([
    'eval-check',
    'canary',
    'approval',
    'route-notes',
    'rollback',
    'freeze',
  ]);
});

test('the example begins with the line for editors, whose tag is that of this major version', () => {
  const { version } = JSON.parse(readFileSync(`${docs}../package.json`, 'utf8'));
  expect(block('yaml').split('\n')[0]).toBe(SCHEMA_LINE);
  expect(SCHEMA_LINE).toContain(`/v${version.split('.')[0]}/docs/config.schema.json`);
});

test('the error of the page is what the reader says', () => {
  const { problems } = parseConfig('release:\n  incidents: linked\n  bsae: [production]\n');
  expect(problems.map(formatConfigProblem).join('\n')).toBe(block('text').trim());
});

test('the table of keys is current', () => {
  expect(page).toContain(`<!-- generated:config -->\n${configTable()}\n<!-- /generated:config -->`);
});

interface Schema {
  properties?: Record<string, Schema>;
  additionalProperties?: unknown;
  oneOf?: Schema[];
  items?: Schema;
  const?: string;
  default?: unknown;
  description?: string;
}

const policies = (configJsonSchema() as Schema).properties?.release?.properties?.policies?.items;

test.each(policies?.oneOf ?? [])('the table of policies has each key and default', (policy) => {
  const { id, because, owner, kind, ...own } = policy.properties ?? {};
  const row = page.split('\n').find((line) => line.startsWith(`| \`${kind?.const}\` |`));
  for (const [key, { default: value }] of Object.entries(own)) {
    expect(row).toContain(`\`${key}\``);
    if (value !== undefined) expect(row).toContain(String(value));
  }
});

test('all six policies are checked', () => {
  expect(policies?.oneOf).toHaveLength(6);
});

test('the committed JSON Schema is current, but for its title', () => {
  const { title, ...rest } = schema;
  expect(title).toBe('agent-incident-review');
  expect(rest).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
});

/** Every mapping and leaf of a schema, with its path. */
function* nodes(node: Schema, path: string): Generator<[string, Schema]> {
  yield [path, node];
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    yield* nodes(child, `${path}.${key}`);
  }
}

test('every key has a meaning, every mapping refuses unknown keys', () => {
  for (const [path, node] of nodes(schema, '')) {
    if (node.properties) expect([path, node.additionalProperties]).toEqual([path, false]);
    const parts = /^$|^\.changes\.(?:eval|gate)$/;
    if (!parts.test(path)) expect([path, node.description]).toEqual([path, expect.any(String)]);
  }
});

test('the example of the design is read', () => {
  const text = `
incidents: { label: incident, repository: acme/incidents, since: 2026-01-01, trusted: triage }
severity: { levels: [SEV1, SEV2, SEV3, SEV4], serious: [SEV1, SEV2] }
maintainers: maintain
changes:
  eval: { paths: ["evals/**"] }
  gate: { paths: [".github/agent-incident-review.yml"] }
workflows: { refunds: ["agents/refunds/**"] }
review: { owner: "@acme/agent-platform" }
rules: { blames-model: warning, fact-missing: off }
release:
  base: [production]
  head: ["release/**"]
  incidents: linked                 # or open
  require: [detectedAt, affectedWorkflow, severity, impact, containment, runIds, agentVersion,
            primaryClass, trigger, failedControl]
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
  expect(parseConfig(text, { ruleIds: RULE_IDS }).problems).toEqual([]);
});
