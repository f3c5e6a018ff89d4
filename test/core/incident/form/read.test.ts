// The reader on bodies that people edited, pasted into or broke.
import { compileForm } from '../../../../src/core/incident/form/compile-yaml.js';
import { readForm } from '../../../../src/core/incident/form/read.js';

const FORM = compileForm(`
name: Incident
body:
  - type: input
    id: title
    attributes: { label: Incident title }
  - type: dropdown
    id: severity
    attributes: { label: Severity, options: [SEV1, SEV2, SEV3] }
  - type: dropdown
    id: services
    attributes: { label: Affected services, multiple: true, options: [API, "Web, mobile", Web, "Billing (EU, US)", Tool-argument failure] }
  - type: textarea
    id: summary
    attributes: { label: "What happened?" }
  - type: textarea
    id: logs
    attributes: { label: Relevant log output, render: shell }
  - type: checkboxes
    id: ack
    attributes: { label: Confirmations, options: [{ label: I searched }, { label: "Status page updated, and comms sent" }] }
  - type: textarea
    attributes: { label: Action items }
`);

interface Parts {
  title?: string;
  severity?: string;
  services?: string;
  summary?: string;
  logs?: string;
  ack?: string;
  actions?: string;
}

function body(parts: Parts = {}): string {
  const all = {
    title: 'Down',
    severity: 'SEV2',
    services: 'API',
    summary: 'It broke.',
    logs: '```shell\nline\n```',
    ack: '- [x] I searched\n- [ ] Status page updated, and comms sent',
    actions: 'Fix it.',
    ...parts,
  };
  return `### Incident title\n\n${all.title}\n\n### Severity\n\n${all.severity}\n\n### Affected services\n\n${all.services}\n\n### What happened?\n\n${all.summary}\n\n### Relevant log output\n\n${all.logs}\n\n### Confirmations\n\n${all.ack}\n\n### Action items\n\n${all.actions}`;
}

const GOOD = {
  title: 'Down',
  severity: 'SEV2',
  services: ['API'],
  summary: 'It broke.',
  logs: 'line',
  ack: ['I searched'],
  'L:Action items': 'Fix it.',
};

function values(text: string) {
  const { fields } = readForm(FORM, text);
  return Object.fromEntries(Object.entries(fields).map(([key, { value }]) => [key, value]));
}

type Row = [string, string, Record<string, unknown>];

const ROWS: Row[] = [
  ['as rendered', body(), {}],
  ['CRLF', body().replace(/\n/g, '\r\n'), {}],
  ['lone carriage returns', body().replace(/\n/g, '\r'), {}],
  ['a byte order mark', `\uFEFF${body()}`, {}],
  ['no blank lines', body().replace(/\n\n/g, '\n'), {}],
  ['blanks at the ends of headings', body().replace(/^(### .*)$/gm, '$1   '), {}],
  ['two blanks after the hashes', body().replace(/^### /gm, '###  '), {}],
  [
    'a heading in a quote',
    body({ summary: '> ### Severity\n>\n> SEV1' }),
    { summary: '> ### Severity\n>\n> SEV1' },
  ],
  [
    'a heading in a comment',
    body({ summary: '<!--\n### Severity\n\nSEV1\n-->' }),
    { summary: '<!--\n### Severity\n\nSEV1\n-->' },
  ],
  [
    'a heading in a longer fence',
    body({ summary: '````\n```\n### Severity\n```\n````' }),
    { summary: '````\n```\n### Severity\n```\n````' },
  ],
  [
    'a later label in a fence',
    body({ summary: '```\n### Action items\n\nx\n```' }),
    { summary: '```\n### Action items\n\nx\n```' },
  ],
  [
    'a fence in the log',
    body({ logs: '```shell\na\n```\nb\n```\nc\n```' }),
    { logs: 'a\n```\nb\n```\nc' },
  ],
  ['an empty log', body({ logs: '```shell\n\n```' }), { logs: null }],
  ['a log without its fence', body({ logs: 'plain' }), { logs: 'plain' }],
  [
    'a fence that is never closed',
    body({ summary: '```\nlog', logs: '_No response_' }),
    { summary: '```\nlog', logs: null },
  ],
  ['a comment that is never closed', body({ summary: '<!-- note' }), { summary: '<!-- note' }],
  ['a second severity right behind', body({ severity: 'SEV2\n\n### Severity\n\nSEV1' }), {}],
  [
    'a severity quoted in the title',
    body({ title: 'Down\n\n### Severity\n\nwas argued about' }),
    {},
  ],
  [
    'own headings in an answer',
    body({ summary: 'a\n\n### Cause\n\nb\n\n## More\n\nc' }),
    { summary: 'a\n\n### Cause\n\nb\n\n## More\n\nc' },
  ],
  ['a foreign heading behind a dropdown', body({ severity: 'SEV2\n\n### Notes\n\nx' }), {}],
  [
    'a foreign section at the end',
    body({ actions: 'Fix it.\n\n### Appendix\n\nx' }),
    { 'L:Action items': 'Fix it.\n\n### Appendix\n\nx' },
  ],
  ['other levels', body().replace(/^### /gm, '## '), {}],
  [
    'labels in capitals with a colon',
    body().replace(/^### (.*)$/gm, (_, label: string) => `### ${label.toUpperCase()}:`),
    {},
  ],
  ['labels in bold', body().replace(/^### (.*)$/gm, '### **$1**'), {}],
  [
    'hashes without a blank are no heading',
    body({ summary: '###Severity\n\nSEV1' }),
    { summary: '###Severity\n\nSEV1' },
  ],
  ['no response typed by hand', body({ summary: '*No response*' }), { summary: null }],
  [
    'no response inside a text',
    body({ summary: 'He said _No response_ twice' }),
    { summary: 'He said _No response_ twice' },
  ],
  ['a comma option', body({ services: 'Web, mobile' }), { services: ['Web, mobile'] }],
  [
    'comma options by lines',
    body({ services: '- Billing (EU, US)\n- API' }),
    { services: ['Billing (EU, US)', 'API'] },
  ],
  [
    'options in other spellings',
    body({ services: 'tool argument, `api`' }),
    { services: ['Tool-argument failure', 'API'] },
  ],
  ['ticked options', body({ services: '- [x] API\n- [ ] Web' }), { services: ['API'] }],
  ['a known and an unknown option', body({ services: 'API, Pigeon' }), { services: ['API'] }],
  ['a severity in lower case', body({ severity: 'sev-2' }), {}],
  ['a severity in bold', body({ severity: '**SEV2**' }), {}],
  ['an unknown severity', body({ severity: 'Bad' }), { severity: null }],
  ['a severity in a fence', body({ severity: '```\nSEV2\n```' }), {}],
  ['a severity below a comment', body({ severity: '<!-- pick one -->\nSEV2' }), {}],
  ['a severity beside a comment', body({ severity: 'SEV2 <!-- for now -->' }), {}],
  ['a severity below a long comment', body({ severity: '<!--\nSEV1 or\nSEV3\n-->\nSEV2' }), {}],
  ['a severity in quotes of any sort', body({ severity: '“sev 2”.' }), {}],
  ['a severity with a list marker', body({ severity: '• `SEV-2`' }), {}],
  ['invisible characters in an option', body({ severity: 'SE\u200bV\u20602\ufeff' }), {}],
  [
    'invisible characters in a heading',
    body().replace('### Severity', '\u200b### Sever\u00adity\u200d'),
    {},
  ],
  ['an emoji stays one', body({ title: '👩‍💻 ⚠️ Down\u200b' }), { title: '👩‍💻 ⚠️ Down' }],
  ['letters that need a joiner', body({ title: 'می‌خواهم' }), { title: 'می‌خواهم' }],
  ['boxes of which one is ticked', body({ severity: '- [ ] SEV1\n- [x] SEV2\n- [ ] SEV3' }), {}],
  ['boxes ticked loosely', body({ severity: '* [ ] SEV1\n* [ X ] sev-2\n* [] SEV3' }), {}],
  ['boxes below a line of words', body({ severity: 'Choose one:\n- [x] SEV2\n- [ ] SEV3' }), {}],
  [
    'boxes of which none is ticked',
    body({ severity: '- [ ] SEV1\n- [ ] SEV2\n- [ ] SEV3' }),
    { severity: null },
  ],
  ['one box, not ticked', body({ severity: '- [ ] SEV2' }), { severity: null }],
  ['two boxes ticked', body({ severity: '- [x] SEV1\n- [x] SEV2' }), { severity: null }],
  [
    'options as they are printed in a problem',
    body({ services: '`API`, `Billing (EU, US)`, `Tool-argument failure`' }),
    { services: ['API', 'Billing (EU, US)', 'Tool-argument failure'] },
  ],
  ['options apart by dots', body({ services: 'API · Web' }), { services: ['API', 'Web'] }],
  ['options left open', body({ services: 'n/a', severity: '?' }), { services: [], severity: null }],
  [
    'a fence that is never closed, before one that is',
    body({ summary: '```\nlog' }),
    { summary: '```\nlog' },
  ],
  [
    'a fence with an info string that is never closed',
    body({ summary: '```text\nlog', actions: '```sh\nmake\n```' }),
    { summary: '```text\nlog', 'L:Action items': '```sh\nmake\n```' },
  ],
  [
    'a fence that is never closed, before two bare ones',
    body({ summary: '```\nlog', logs: '```\nline\n```', actions: '```\nmake\n```' }),
    { summary: '```\nlog', 'L:Action items': '```\nmake\n```' },
  ],
  [
    'a fence that is never closed, of tildes',
    body({ summary: '~~~\nlog', actions: '~~~\nmake\n~~~' }),
    { summary: '~~~\nlog', 'L:Action items': '~~~\nmake\n~~~' },
  ],
  [
    'a comment that is whole at once',
    body({ summary: '<!--> It broke.' }),
    { summary: '<!--> It broke.' },
  ],
  [
    'a comment that is never closed in a line of words',
    body({ summary: 'It broke <!-- here' }),
    { summary: 'It broke <!-- here' },
  ],
  ['two severities', body({ severity: 'SEV1, SEV2' }), { severity: null }],
  [
    'boxes with capital ticks and stars',
    body({ ack: '* [X] I searched\n* [x] Status page updated, and comms sent' }),
    { ack: ['I searched', 'Status page updated, and comms sent'] },
  ],
];

test.each(ROWS)('%s', (_, text, changed) => {
  expect(values(text)).toEqual({ ...GOOD, ...changed });
});

test.each([
  [
    'an unknown option names the nearest and prints all',
    body({ severity: 'SEV22' }),
    'unknown-option',
    /Did you mean `SEV2`\? The options are: `SEV1`, `SEV2`, `SEV3`$/,
  ],
  [
    'a second severity',
    body({ severity: 'SEV2\n\n### Severity\n\nSEV1' }),
    'duplicate',
    /second heading “Severity”/,
  ],
  [
    'a renamed label',
    body().replace('### Affected services', '### Services affected'),
    'renamed',
    /was read as “Affected services”/,
  ],
  [
    'two severities',
    body({ severity: 'SEV1 and SEV2\nSEV1\nSEV2' }),
    'ambiguous',
    /More than one option/,
  ],
  [
    'two ticked boxes',
    body({ severity: '- [x] SEV1\n- [x] SEV2' }),
    'ambiguous',
    /More than one option is given \(`SEV1`, `SEV2`\)/,
  ],
  [
    'an option with words behind it',
    body({ severity: 'SEV2 (for now)' }),
    'unknown-option',
    /“SEV2 \(for now\)” is no option. Did you mean `SEV2`\?/,
  ],
  [
    'words beside a ticked box',
    body({ severity: 'We say:\n- [x] SEV2' }),
    'extra',
    /Only `SEV2` was read/,
  ],
])('%s is said with its lines', (_, text, kind, message) => {
  const problem = readForm(FORM, text).problems.find((found) => found.kind === kind);
  expect(problem?.message).toMatch(message);
  expect(problem?.lines).toEqual([expect.any(Number), expect.any(Number)]);
});

test.each([
  ['no box ticked', '- [ ] SEV1\n- [ ] SEV2'],
  ['only a comment', '<!-- pick one -->'],
  ['a question mark', '?'],
  ['to be determined', '_TBD_'],
  ['invisible characters', '\u200b\ufeff'],
])('a choice with %s is not answered, and no problem', (_, severity) => {
  const { fields, problems } = readForm(FORM, body({ severity }));
  expect(['blank', 'no-response']).toContain(fields.severity?.state);
  expect(problems).toEqual([]);
});

test('lines count from 1 and cover the answer', () => {
  expect(readForm(FORM, body()).fields.title).toMatchObject({ state: 'answered', lines: [3, 3] });
});

test('text around the sections is kept', () => {
  const { unread } = readForm(
    FORM,
    `Before.\n\n${body({ severity: 'SEV2\n\n### Notes\n\nBehind.' })}`,
  );
  expect(unread).toBe('Before.\n\n### Notes\n\nBehind.');
});

test.each([null, undefined, '', 'hello', '### ', '#'])('%j is read as nothing', (text) => {
  const { fields } = readForm(FORM, text);
  expect(Object.getPrototypeOf(fields)).toBeNull();
  expect(Object.values(fields).map(({ state }) => state)).toEqual(Array(7).fill('absent'));
});

test.each([
  ['no YAML', 'body: [', /not valid YAML/],
  ['no form', 'name: x', /no list of fields/],
  ['nothing', '', /not valid YAML/],
])('%s is refused with what was expected', (_, yaml, message) => {
  expect(() => compileForm(yaml)).toThrow(message);
});
