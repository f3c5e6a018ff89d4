// The two issue forms: what they ask for, in which order, and that GitHub takes them.
import { load } from 'js-yaml';
import { defaultConfig } from '../../../../src/core/config/constants.js';
import { sayHere } from '../../../../src/core/config/forms/said.js';
import { parseConfig } from '../../../../src/core/config/parse-config.js';
import { compileForm } from '../../../../src/core/incident/form/compile-yaml.js';
import { SECTIONS } from '../../../../src/core/incident/form/definition.js';
import {
  renderFilingForm,
  renderIssueForm,
} from '../../../../src/core/incident/form/issue-form.js';
import { readForm } from '../../../../src/core/incident/form/read.js';
import { parseIncident } from '../../../../src/core/incident/record/parse.js';
import { completeBody } from '../../../support/body.js';

interface Element {
  type: string;
  id?: string;
  attributes: { label?: string; description?: string; options?: unknown[]; value?: string };
  validations?: { required: boolean };
}

interface Form {
  name: string;
  description: string;
  labels: string[];
  body: Element[];
}

/** Labels and ids as other programs rely on them. */
const FIRST = [
  ['severity', 'Severity'],
  ['affected_workflow', 'Affected workflow'],
  ['detected_at', 'Detected at'],
  ['detection_source', 'Detection source'],
  ['impact', 'Customer or operator impact'],
  ['containment', 'Containment action'],
];
const FACTS = [
  ['run_ids', 'Run IDs'],
  ['workflow_step', 'Workflow step'],
  ['timeline', 'Timeline'],
  ['agent_version', 'Agent version'],
  ['model_lane', 'Model lane'],
  ['tool_configuration', 'Tool configuration'],
  ['approval_policy', 'Approval policy'],
  ['release_changes', 'Release or configuration changes'],
  ['incident_id', 'Incident ID'],
];
const REVIEW = [
  ['what_failed', 'What failed'],
  ['primary_class', 'Primary failure class'],
  ['secondary_classes', 'Secondary failure classes'],
  ['trigger_kind', 'Trigger kind'],
  ['trigger', 'Trigger'],
  ['failed_control_kind', 'Failed control kind'],
  ['failed_control', 'Failed control'],
  ['missing_evidence', 'Missing evidence'],
  ['missed_eval', 'Which eval should have caught it'],
  ['missed_alert', 'Which alert should have surfaced it'],
  ['urgent', 'Should it have been urgent?'],
  ['first_signal', 'First metric or event that changed'],
  ['examples', 'Did the alert carry enough examples to act?'],
  ['owner_obvious', 'Was the owner obvious?'],
];
const CHANGES = [
  ['eval_assets', 'Eval assets to add'],
  ['eval_changes', 'Eval changes'],
  ['eval_proves', 'What the eval proves and does not prove'],
  ['gate_change_kinds', 'Release gate change kinds'],
  ['gate_changes', 'Release gate changes'],
  ['alert_changes', 'Alert or sampling changes'],
  ['evidence_tasks', 'Logging and tracing tasks'],
  ['other_actions', 'Other corrective actions'],
  ['release_decision', 'Release decision'],
];
const REQUIRED = FIRST.slice(0, 5).map(([id]) => id);

describe.each([
  ['the form to file with', renderFilingForm(defaultConfig()), FIRST],
  ['the whole form', renderIssueForm(defaultConfig()), [...FIRST, ...FACTS, ...REVIEW, ...CHANGES]],
])('%s', (_, yaml, expected) => {
  const form = load(yaml) as Form;
  const fields = form.body.filter(({ type }) => type !== 'markdown');
  const options = fields.flatMap(({ attributes }) => attributes.options ?? []);

  test('asks for its fields, in order', () => {
    expect(fields.map(({ id, attributes }) => [id, attributes.label])).toEqual(expected);
  });

  test('requires the five answers of filing', () => {
    const required = fields.filter(({ validations }) => validations?.required);
    expect(required.map(({ id }) => id)).toEqual(REQUIRED);
  });

  test('says in a line each what the severities mean', () => {
    const severity = fields[0]?.attributes;
    for (const level of severity?.options ?? []) {
      expect(severity?.description).toMatch(new RegExp(`^- \\*\\*${level}\\*\\*: .{10,}$`, 'm'));
    }
  });

  test('is one that GitHub takes', () => {
    expect(form.name && form.description).toBeTruthy();
    expect(form.labels).toEqual(['incident']);
    expect(options.filter((option) => typeof option !== 'string')).toEqual([]);
    expect(options.filter((option) => /^none$/i.test(String(option)))).toEqual([]);
    for (const { attributes, id } of fields) {
      expect(id).toMatch(/^[\w-]+$/);
      expect(attributes.label).not.toMatch(/password/i);
      expect(new Set(attributes.options ?? []).size).toBe((attributes.options ?? []).length);
    }
    for (const key of ['id', 'label'] as const) {
      const all = fields.map((field) => (key === 'id' ? field.id : field.attributes.label));
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('reads what was filed by it', () => {
    const body = completeBody();
    const record = parseIncident(body) as unknown as Record<string, unknown>;
    const reading = readForm(compileForm(yaml), body);
    for (const [id = ''] of expected.filter(([name]) => name !== 'incident_id')) {
      const { key, shape } = SECTIONS.find((section) => section.id === id) ?? {};
      if (shape?.startsWith('option'))
        expect([id, reading.fields[id]?.value]).toEqual([id, record[key ?? '']]);
      expect(reading.fields[id]?.state).not.toBe('absent');
    }
  });
});

test('the two have names of their own', () => {
  const names = [renderFilingForm(defaultConfig()), renderIssueForm(defaultConfig())].map(
    (yaml) => (load(yaml) as Form).name,
  );
  expect(new Set(names).size).toBe(2);
});

const CONFIG = parseConfig(`incidents: { label: "agent: incident" }
severity: { levels: [P1, "Yes", "P 3"], serious: [P1] }
taxonomy:
  classes: ["Data \\"leak\\"", Escalation failure, "No"]
  triggers: [Vendor]
  controls: [Kill switch, Kill switch]
`);
const config = { ...CONFIG.config, incidents: { label: 'agent: incident', type: 'Incident' } };

describe.each([
  ['the form to file with', renderFilingForm(config), false],
  ['the whole form', renderIssueForm(config), true],
])('%s of a configuration', (_, yaml, whole) => {
  const form = load(yaml) as Form & { type?: string };
  const optionsOf = (id: string) =>
    form.body.find((element) => element.id === id)?.attributes.options;

  test('has its label, its type, its levels, and says which are serious', () => {
    expect(CONFIG.problems).toEqual([]);
    expect([form.labels, form.type]).toEqual([['agent: incident'], 'Incident']);
    expect(optionsOf('severity')).toEqual(['P1', 'Yes', 'P 3']);
    const help = form.body.find(({ id }) => id === 'severity')?.attributes.description;
    expect(help).toMatch(/^- \*\*P1\*\*: serious$/m);
    expect(help).toMatch(/^- \*\*P 3\*\*: not serious$/m);
  });

  test('has its options besides ours, each once', () => {
    if (!whole) return expect(optionsOf('primary_class')).toBeUndefined();
    for (const id of ['primary_class', 'secondary_classes']) {
      expect(optionsOf(id)?.slice(9)).toEqual(['Release-process failure', 'Data "leak"', 'No']);
    }
    expect(optionsOf('trigger_kind')?.at(-1)).toBe('Vendor');
    expect(optionsOf('failed_control_kind')?.slice(-2)).toEqual(['Other', 'Kill switch']);
  });

  test('fits that configuration, and is one that GitHub takes', () => {
    const files = [
      { path: `.github/ISSUE_TEMPLATE/agent-incident${whole ? '-review' : ''}.yml`, text: yaml },
    ];
    const said = sayHere('acme/agents', files, config, 'github.com');
    expect(said).toEqual({
      level: null,
      remarks: [],
      text: 'The issue form fits this configuration.',
    });
  });

  test('is for its team to edit', () => {
    expect(yaml.split('\n', 1)[0]).not.toContain('npm run');
  });
});

test.each(['None', 'none', ' NONE '])('%s is no option that a configuration may add', (word) => {
  for (const text of [
    `taxonomy: { classes: ["${word}"] }`,
    `severity: { levels: ["${word}"], serious: [] }`,
  ]) {
    expect(parseConfig(text).problems).toMatchObject([
      { expected: expect.stringContaining('another word than None') },
    ]);
  }
});
