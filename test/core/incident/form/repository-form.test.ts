// A repository's own version of the form is what its bodies are read with; ours is read as well.
import { defaultConfig } from '../../../../src/core/config/constants.js';
import type { Config } from '../../../../src/core/config/schema.js';
import { repositoryFormOf } from '../../../../src/core/incident/form/form-file.js';
import { isInOurForm } from '../../../../src/core/incident/in-form.js';
import { parseIncident } from '../../../../src/core/incident/record/parse.js';
import { completeBody } from '../../../support/body.js';
import { GERMAN, germanBody, germanForms } from '../../../support/repository-form.js';

function configWith(forms: Record<string, string>, change: Partial<Config> = {}): Config {
  const files = Object.entries(forms).map(([path, text]) => ({ path, text }));
  const config = { ...defaultConfig(), ...change };
  const { form } = repositoryFormOf(files, config);
  return form ? { ...config, form } : config;
}

const german = configWith(germanForms());
const answers = { detectionSource: 'Alert' };
const ours = completeBody(answers);
const filed = germanBody(completeBody({ detectionSource: 'Alarm' }));
const NOW = '2026-04-01T00:00:00Z';

/** What of a record does not depend on the lines of a body. */
function read(body: string, config: Config) {
  const { sources, unread, ...record } = parseIncident(body, { config, now: NOW });
  return { ...record, states: Object.values(sources).map(({ state }) => state) };
}

test('a body of a translated form is the same record as one of ours', () => {
  expect(read(filed, german)).toEqual(read(ours, defaultConfig()));
  expect(read(filed, defaultConfig())).not.toEqual(read(ours, defaultConfig()));
});

test('a body with our labels is read by a translated form, and one with labels of both', () => {
  expect(read(ours, german)).toEqual(read(ours, defaultConfig()));
  const mixed = filed.replace('### Auslöser', '### Trigger').replace('### Schaden', '### schaden:');
  expect(read(mixed, german)).toEqual(read(ours, defaultConfig()));
});

const FIRST = ['Schweregrad', 'Bemerkt am', 'Schaden'].map((label) => `### ${label}\n\nx\n`);

test.each<[string, string, boolean]>([
  ['three of its labels', FIRST.join('\n'), true],
  ['two of its labels', FIRST.slice(0, 2).join('\n'), false],
  ['its labels and ours', `${FIRST.slice(0, 2).join('\n')}\n### Affected workflow\n\nx`, true],
  ['one field by both labels', `${FIRST.slice(0, 2).join('\n')}\n### Severity\n\nx`, false],
])('what a body with %s is', (_, body, is) => {
  expect(isInOurForm(body, { labels: [] }, german)).toBe(is);
  expect(isInOurForm(FIRST.join('\n'), { labels: [] }, defaultConfig())).toBe(false);
});

const FILING = '.github/ISSUE_TEMPLATE/agent-incident.yml';
const field = (id: string | null, label: string, more = '') =>
  `  - type: textarea\n${id ? `    id: ${id}\n` : ''}    attributes:\n      label: ${JSON.stringify(label)}\n${more}`;
const form = (...fields: string[]) => ({
  [FILING]: `name: x\ndescription: y\nbody:\n${fields.join('')}`,
});
const options = (...list: string[]) =>
  `      options:\n${list.map((one) => `        - ${JSON.stringify(one)}\n`).join('')}`;

test('fields that were added are kept, end the answer before them and are no problem', () => {
  const config = configWith(
    form(field('impact', 'Schaden'), field('region', 'Region'), field('severity', 'Schwere')),
  );
  const body =
    '### Schaden\n\n41 refunds\n\n### Region\n\nEU\n\n### Region\n\nUS\n\n### Schwere\n\nSEV1';
  const record = parseIncident(body, { config });
  expect(record).toMatchObject({ impact: '41 refunds', severity: 'SEV1', problems: [] });
  expect(record.unread).toContain('### Region\n\nEU');
  expect(parseIncident(body).severity).toBeNull();
});

test('where a label of the own form is that of another field of ours, the own form is right', () => {
  const config = configWith(
    form(field('trigger', 'What failed'), field('what_failed', 'Beobachtet')),
  );
  const record = parseIncident('### What failed\n\nPrompt 18\n\n### Beobachtet\n\nTwo refunds', {
    config,
  });
  expect(record).toMatchObject({ trigger: 'Prompt 18', whatFailed: 'Two refunds' });
});

test('a field without its id is read by our label, under which another field stands for nothing', () => {
  const renamed = configWith(form(field('sev', 'Severity'), field('impact', 'Schaden')));
  expect(parseIncident('### Severity\n\nSEV2', { config: renamed }).severity).toBe('SEV2');
  const other = configWith(form(field('severity', 'Schwere'), field('sev', 'Severity')));
  const record = parseIncident('### Schwere\n\nSEV1\n\n### Severity\n\nold', { config: other });
  expect(record).toMatchObject({ severity: 'SEV1', problems: [] });
});

const CLASSES = defaultConfig().taxonomy.classes;
const SOURCE = ['User', 'Operator', 'Dashboard', 'Alert', 'Review queue'];

test.each<[string, string[], string, string | null]>([
  [
    'translated, by its place',
    ['Kunde', 'Bediener', 'Anzeige', 'Alarm', 'Liste'],
    'alarm',
    'Alert',
  ],
  ['of ours, whatever the list', ['Kunde', 'Alert'], 'Alert', 'Alert'],
  [
    'translated in part',
    ['User', 'Bediener', 'Dashboard', 'Alarm', 'Liste'],
    'Liste',
    'Review queue',
  ],
  ['of a shorter list', ['Kunde', 'Bediener', 'Anzeige', 'Alarm'], 'Alarm', null],
  ['of a longer list', [...SOURCE, 'Partner'], 'Partner', null],
  ['of a list in another order', ['Operator', 'Kunde', 'Anzeige', 'Alarm', 'Liste'], 'Kunde', null],
  [
    'with a comma',
    ['Kunde, Partner', 'Bediener', 'Anzeige', 'Alarm', 'Liste'],
    'Kunde, Partner',
    'User',
  ],
])('an option %s', (_, list, written, means) => {
  const config = configWith(form(field('detection_source', 'Durch', options(...list))));
  const record = parseIncident(`### Durch\n\n${written}`, { config });
  expect(record.detectionSource).toBe(means);
  expect(record.problems.map(({ kind }) => kind)).toEqual(means ? [] : ['unknown-option']);
});

test('severity is never read by the place of its option', () => {
  const list = options('Gering', 'Mittel', 'Hoch', 'Kritisch');
  const forms = form(field('severity', 'Schwere', list));
  const body = '### Schwere\n\nKritisch';
  expect(parseIncident(body, { config: configWith(forms) })).toMatchObject({
    severity: null,
    problems: [{ kind: 'unknown-option' }],
  });
  const severity = { levels: ['Kritisch', 'Hoch', 'Mittel', 'Gering'], serious: ['Kritisch'] };
  expect(parseIncident(body, { config: configWith(forms, { severity }) }).severity).toBe(
    'Kritisch',
  );
});

test('several translated options of one field', () => {
  const list = Array.from({ length: 10 }, (_, at) => `Klasse ${at + 1}`);
  const config = configWith(form(field('secondary_classes', 'Weitere', options(...list))));
  expect(CLASSES).toEqual([]);
  const record = parseIncident('### Weitere\n\nKlasse 2, Klasse 10', { config });
  expect(record.secondaryClasses).toEqual(['Tool selection failure', 'Release-process failure']);
});

test.each<[string, string | null]>([
  ['no YAML', 'body: ['],
  ['no form', 'name: x\n'],
  ['a list', '- a\n'],
  ['empty', ''],
  ['several documents', 'body: []\n---\nbody: []\n'],
  ['aliases without end', `a: &a [x]\nbody: [${'*a, '.repeat(50)}]\n`],
  ['no text', null],
  ['too long', `body: []\n#${'x'.repeat(300_000)}`],
])('a file that is %s is told, and our labels are read', (_, text) => {
  const { form, broken } = repositoryFormOf([{ path: FILING, text }], defaultConfig());
  expect(form).toBeNull();
  expect(broken).toMatchObject([{ path: FILING }]);
  expect(broken[0]?.message).not.toBe('');
});

test('what is odd in a form breaks nothing', () => {
  const odd = `body:\n  - null\n  - 7\n  - [x]\n  - type: input\n  - type: input\n    attributes: 3\n  - type: dropdown\n    id: severity\n    attributes: {label: 5, options: {a: b}}\n${field('__proto__', 'constructor')}${field('impact', 'Schaden')}`;
  const { form, broken } = repositoryFormOf([{ path: FILING, text: odd }], defaultConfig());
  expect(broken).toEqual([]);
  const config = { ...defaultConfig(), ...(form ? { form } : {}) };
  const record = parseIncident('### 5\n\nSEV1\n\n### constructor\n\nx\n\n### Schaden\n\nmuch', {
    config,
  });
  expect(record).toMatchObject({ severity: 'SEV1', impact: 'much' });
});

test('a pasted block with our labels answers what the own form left open', () => {
  const open = filed.replace(/(### Versagte Sicherung\n\n)[^#]*/, '$1_No response_\n\n');
  const block = '```markdown\n### Failed control\n\nNo eval covers it\n```';
  const record = parseIncident(`${open}\n${block}`, { config: german });
  expect(record.failedControl).toBe('No eval covers it');
  expect(Object.keys(GERMAN)).toContain('Failed control');
});
