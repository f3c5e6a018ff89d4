// Where a repository's own form does not fit its configuration: what is said, at which line, how gravely.
import { defaultConfig } from '../../../src/core/config/constants.js';
import { sayForms, sayHere } from '../../../src/core/config/forms/said.js';
import type { FormConfig } from '../../../src/core/incident/form/configured.js';
import { renderFilingForm, renderIssueForm } from '../../../src/core/incident/form/issue-form.js';
import { germanForms } from '../../support/repository-form.js';

const FILING = '.github/ISSUE_TEMPLATE/agent-incident.yml';
const REVIEW = '.github/ISSUE_TEMPLATE/agent-incident-review.yml';
const config = (change: Partial<FormConfig> = {}): FormConfig => ({
  ...defaultConfig(),
  ...change,
});
const filing = renderFilingForm(config());
const whole = renderIssueForm(config());

function say(text: string | null, wanted: FormConfig | null = config(), path = FILING) {
  return sayHere('acme/agents', [{ path, text }], wanted, 'github.com');
}

/** The line of a form, from 1, on which a text stands first. */
const lineOf = (yaml: string, text: string) => yaml.slice(0, yaml.indexOf(text)).split('\n').length;

/** Drops a field of the form. */
function without(yaml: string, id: string): string {
  const parts = yaml.split(/(?=^ {2}- type: )/m);
  return parts.filter((part) => !part.includes(`    id: ${id}\n`)).join('');
}

const LEVELS = { levels: ['SEV1', 'SEV2', 'SEV3'], serious: ['SEV1'] };
const MORE = { classes: ['Data leak'], triggers: [], controls: [] };

interface Case {
  yaml: string;
  wanted?: FormConfig;
  path?: string;
  level: 'warning' | 'failure' | null;
  /** At which text of the file, and what is said there. */
  said: [at: string, text: RegExp][];
}

const DRIFT: Record<string, Case> = {
  fits: { yaml: filing, level: null, said: [] },
  'translated, ids kept': {
    yaml: germanForms()[FILING] ?? '',
    level: null,
    said: [['options:\n        - "Kunde"', /`Kunde` as `User`.*`Prüfliste` as `Review queue`/]],
  },
  'another label': {
    yaml: filing.replace('["incident"]', '["bug"]'),
    level: 'warning',
    said: [['labels:', /does not put on the label `incident`.*labels: \["incident"\]/]],
  },
  'no label': {
    yaml: filing.replace('labels: ["incident"]\n', ''),
    level: 'warning',
    said: [['name:', /does not put on the label/]],
  },
  'the label of the configuration among others, as a text': {
    yaml: filing.replace('["incident"]', 'bug, Agent'),
    wanted: config({ incidents: { label: 'agent' } }),
    level: null,
    said: [],
  },
  'the type of the configuration instead of the label': {
    yaml: filing.replace('labels: ["incident"]', 'type: incident'),
    wanted: config({ incidents: { label: 'incident', type: 'Incident' } }),
    level: null,
    said: [],
  },
  'a level that the configuration lacks': {
    yaml: filing,
    wanted: config({ severity: LEVELS }),
    level: 'warning',
    said: [['options:\n        - "SEV1"', /`SEV4` is an option of `severity` that nothing reads/]],
  },
  'a level that the form lacks': {
    yaml: filing.replace('        - "SEV2"\n', ''),
    level: 'warning',
    said: [['options:\n        - "SEV1"', /does not offer `SEV2` of `severity\.levels`/]],
  },
  'a class that the form lacks': {
    yaml: whole,
    wanted: config({ taxonomy: MORE }),
    path: REVIEW,
    level: 'warning',
    said: [
      ['options:\n        - "Instruction failure"', /`primary_class` does not offer `Data leak`/],
      [
        'options:\n        - "Instruction failure"',
        /`secondary_classes` does not offer `Data leak`/,
      ],
    ],
  },
  'a class that the configuration lacks': {
    yaml: whole.replace(
      '- "Release-process failure"\n',
      '- "Release-process failure"\n        - "Spam"\n',
    ),
    path: REVIEW,
    level: 'warning',
    said: [
      ['options:\n        - "Instruction failure"', /`Spam` is an option .*`taxonomy\.classes`/],
    ],
  },
  'a class of ours that the team does not want': {
    yaml: whole.replaceAll('        - "Cost-control failure"\n', ''),
    path: REVIEW,
    level: null,
    said: [],
  },
  'a field that is required no more': {
    yaml: filing.replace(/(id: impact[\s\S]*?required: )true/, '$1false'),
    level: 'warning',
    said: [['- type: textarea\n    id: impact', /`impact` is not required any more/]],
  },
  'a required field that is gone': {
    yaml: without(filing, 'impact'),
    level: 'warning',
    said: [['body:', /No field has the id `impact`/]],
  },
  'a required field whose id was renamed': {
    yaml: filing
      .replace('id: impact', 'id: impakt')
      .replace('Customer or operator impact', 'Schaden'),
    level: 'warning',
    said: [['body:', /the id `impact` .*If `impakt` is that field, give it the id back/]],
  },
  'an id that was renamed under our label': {
    yaml: filing.replace('id: severity', 'id: sev'),
    level: 'warning',
    said: [['id: sev', /has the id `sev`.*write `id: severity`/]],
  },
  'an id that was dropped': {
    yaml: filing.replace('    id: severity\n', ''),
    level: 'warning',
    said: [['- type: dropdown', /has no id/]],
  },
  'a drop-down that became a text': {
    yaml: filing.replace(/ {6}options:\n(?: {8}- "SEV\d"\n)+/, '').replace('dropdown', 'input'),
    level: 'warning',
    said: [['attributes:\n      label: "Severity"', /`severity` has no options/]],
  },
  'fields of the review left out': {
    yaml: without(without(whole, 'urgent'), 'run_ids'),
    path: REVIEW,
    level: null,
    said: [['body:', /does not ask for `run_ids`, `urgent`\. That is no fault/]],
  },
  'fields added': {
    yaml: `${filing}  - type: input\n    id: region\n    attributes:\n      label: "Region"\n`,
    level: null,
    said: [],
  },
};

test.each(Object.entries(DRIFT))('%s', (_, { yaml, wanted, path, level, said }) => {
  const { level: found, remarks, text } = say(yaml, wanted, path);
  expect(found).toBe(level);
  let from = 0;
  const places = said.map(([at, words]) => {
    const place = yaml.indexOf(at, from);
    from = place + 1;
    return [yaml.slice(0, place).split('\n').length, expect.stringMatching(words)];
  });
  expect(remarks.map((remark) => [remark.line, remark.text])).toEqual(places);
  for (const remark of remarks) expect(remark.path).toBe(path ?? FILING);
  if (said.length === 0) expect(text).toBe('The issue form fits this configuration.');
});

test('a form of which nothing of the first group is left cannot be read, and that is a failure', () => {
  const head = 'name: a\ndescription: b\nlabels: [incident]\n';
  const { level, remarks } = say(`${head}body:\n  - { type: input, attributes: { label: X } }\n`);
  expect(level).toBe('failure');
  expect(remarks[0]).toMatchObject({
    line: 4,
    text: expect.stringMatching(/no field is left .*is not taken for an incident/),
  });
  expect(say(without(without(filing, 'severity'), 'impact')).level).toBe('warning');
});

const swap = (from: string, to: string) => filing.replace(from, to);

test.each<[string, string, string, RegExp]>([
  ['no YAML', 'name: [', 'name', /not valid YAML/],
  ['a key that stands twice', `${filing}body: []\n`, 'body: []', /a key stands twice/],
  ['no list of fields', 'name: x\nbody: text\n', 'body', /no list of fields/],
  ['no name', swap('name: Agent incident\n', ''), 'description', /no `name`/],
  ['a name that is no text', swap('name: Agent incident', 'name: true'), 'name:', /no `name`/],
  [
    'no description',
    swap('description: Report', 'description: 7 #'),
    'description',
    /no `description`/,
  ],
  ['an id with a blank', swap('id: impact', 'id: the impact'), 'id: the', /An id holds letters/],
  [
    'an id twice',
    swap('id: impact', 'id: severity'),
    'id: severity\n    attributes:\n      label: "Customer',
    /The id `severity` stands twice/,
  ],
  [
    'a label twice',
    swap('label: "Containment action"', 'label: "Severity"'),
    'label: "Severity"\n      description: "What has',
    /The label `Severity` stands twice/,
  ],
  [
    'a label with a forbidden word',
    swap('"Containment action"', '"Passwords reset"'),
    'label: "Passwords',
    /no label with “Password”/,
  ],
  ['no label', swap('      label: "Severity"\n', ''), '- type: dropdown', /no `label`/],
  [
    'no type',
    swap('  - type: dropdown\n    id: severity', '  - id: severity'),
    '- id: severity',
    /no `type`/,
  ],
  [
    'no options',
    swap('        - "SEV1"\n        - "SEV2"\n        - "SEV3"\n        - "SEV4"\n', ''),
    'attributes:\n      label: "Severity"',
    /no options/,
  ],
  [
    'an option twice',
    swap('"SEV2"', '"SEV1"'),
    '- "SEV1"\n        - "SEV3"',
    /`SEV1` stands twice/,
  ],
  ['a reserved option', swap('- "Alert"', '- "None"'), '- "None"', /`None` is reserved/],
  [
    'an option that is no text',
    swap('- "Alert"', '- No'),
    '- No',
    /`No` without quotes.*Write `"No"`/,
  ],
])('GitHub refuses a form with %s', (_, yaml, at, words) => {
  const { level, remarks, text } = say(yaml);
  expect(level).toBe('failure');
  const [first] = remarks.filter((one) => one.level === 'failure');
  expect(first?.text).toMatch(words);
  expect(first?.line).toBe(lineOf(yaml, at));
  expect(text).toContain(`\`${FILING}:${first?.line}\``);
});

test('options in quotes are text, whatever they say', () => {
  expect(say(filing.replace('- "Alert"', "- 'Yes'")).level).not.toBe('failure');
});

describe('a change', () => {
  const german = germanForms()[FILING] ?? '';
  const change = (after: string | null, before = german) =>
    sayHere(
      'acme/agents',
      after === null ? [] : [{ path: FILING, text: after }],
      config(),
      'github.com',
      [{ path: FILING, text: before }],
    );

  test.each<[string, string | null, number | null]>([
    ['gives another label to a field', german.replace('"Schweregrad"', '"Ernst"'), 11],
    ['goes back to our labels', filing, 11],
    ['takes a field out', without(german, 'severity'), null],
    ['deletes the form', null, null],
  ])('that %s says what is read no more', (_, after, line) => {
    const { level, remarks, text } = change(after);
    expect(level).toBe('warning');
    expect(text).toMatch(/The label `Schweregrad` of `severity` goes/);
    const [told] = remarks.filter((one) => one.text.includes('`Schweregrad`'));
    if (after && line) expect(told?.line).toBe(lineOf(after, '- type: dropdown\n    id: severity'));
  });

  test.each<[string, string | null, string]>([
    ['translates ours', german, filing],
    ['adds a field', `${german}  - type: input\n    id: x\n    attributes: { label: X }\n`, german],
    ['moves nothing', german, german],
    ['deletes a form with our labels', null, filing],
  ])('that %s takes nothing away', (_, after, before) => {
    const { text } = change(after, before);
    expect(text).not.toContain('goes:');
    expect(text.includes('No issue form is here')).toBe(after === null);
    expect(text).not.toContain('fits');
  });
});

test('what is missing is given to copy, as the configuration has it', () => {
  const { text } = say(without(filing, 'severity'), config({ severity: LEVELS }));
  expect(text).toMatch(
    /```yaml\n {2}- type: dropdown\n {4}id: severity\n[\s\S]*- "SEV3"\n {4}validations/,
  );
  expect(text).not.toContain('SEV4');
});

test('while the configuration is broken, only what GitHub refuses is said', () => {
  expect(say(filing.replace('["incident"]', '["bug"]'), null)).toEqual({
    level: null,
    remarks: [],
    text: '',
  });
  expect(say('body: [', null).level).toBe('failure');
});

test('that there is no form is said once, and is no drift', () => {
  const { level, text } = sayHere('acme/agents', [], config(), 'github.com');
  expect(level).toBeNull();
  expect(text).toMatch(/^No issue form is here/);
});

describe('forms of another repository', () => {
  const bad = [{ path: FILING, text: filing.replace('["incident"]', '["secret-label"]') }];
  const about = { repository: 'acme/incidents', here: false, shown: true, files: bad };

  test('are told without annotations', () => {
    const { level, remarks, text } = sayForms(about, config(), 'github.com');
    expect([level, remarks]).toEqual(['warning', []]);
    expect(text).toContain('### The issue form of acme/incidents');
    expect(text).toContain(`${FILING}:5`);
  });

  test('are not shown to more people than can read them', () => {
    const { level, text } = sayForms({ ...about, shown: false }, config(), 'github.com');
    expect(level).toBe('warning');
    expect(text).toMatch(/one remark on the issue form of acme\/incidents/);
    expect(text).not.toMatch(/label|ISSUE_TEMPLATE/);
  });

  test('that could not be read are not taken for good ones', () => {
    const unread = { ...about, files: 'access is denied (403)' };
    const { level, text } = sayForms(unread, config(), 'github.com');
    expect([level, text]).toEqual(['warning', expect.stringMatching(/not known.*403/)]);
  });
});

test('what a form says is harmless where it is shown', () => {
  const evil = '@everyone <img src=x> ![x](http://x) #1 <!-- agent-incident-review:incident -->';
  const yaml = filing
    .replace('"SEV4"', JSON.stringify(evil))
    .replace('id: impact', `id: ${JSON.stringify(evil)}`);
  const { text } = say(yaml);
  expect(text).toContain('@everyone');
  const bare = text.replace(/(`+)[\s\S]*?\1/g, '');
  expect(bare).not.toMatch(/@everyone|<img|!\[|#1|<!--/);
});
