// What people paste into an issue that is in our form: blocks in fences, sections given twice, comments.
import { parseIncident } from '../../../../src/core/incident/record/parse.js';
import { type Answers, completeBody, renderAnswers } from '../../../support/body.js';

/** As the form for 3 a.m. files it. */
function filed(containment = 'Refund tool switched off'): string {
  const all = renderAnswers({
    severity: 'SEV2',
    affectedWorkflow: 'Refunds',
    detectedAt: '2026-03-14 02:10 UTC',
    detectionSource: 'Alert',
    impact: '41 customers',
    containment,
  });
  return all.split('### Run IDs')[0]?.trimEnd() as string;
}

const BLOCK =
  '```markdown\n### Trigger\n\nPrompt 18 was deployed\n\n### Failed control\n\nNo eval covers it\n```';
const READ = { trigger: 'Prompt 18 was deployed', failedControl: 'No eval covers it' };

function read(body: string) {
  const { problems, ...record } = parseIncident(body);
  return { ...record, problems: problems.map(({ kind, section }) => `${kind} ${section}`) };
}

test.each<[string, string, Record<string, unknown>]>([
  ['behind the last answer', `${filed()}\n\n${BLOCK}`, READ],
  ['in a fence of tildes', `${filed()}\n\n${BLOCK.replaceAll('```', '~~~')}`, READ],
  ['in a fence of four', `${filed()}\n\n${BLOCK.replaceAll('```', '````')}`, READ],
  ['in a fence without a language', `${filed()}\n\n${BLOCK.replace('markdown', '')}`, READ],
  ['with CRLF', `${filed()}\n\n${BLOCK}`.replaceAll('\n', '\r\n'), READ],
  ['before the first section', `${BLOCK}\n\n${filed()}`, READ],
  ['between two sections', filed().replace('### Containment', `${BLOCK}\n\n### Containment`), READ],
  [
    'in two blocks',
    `${filed()}\n\n${BLOCK}\n\n${BLOCK.replaceAll('Trigger', 'What failed').replaceAll('Failed control', 'Missing evidence')}`,
    { ...READ, whatFailed: READ.trigger },
  ],
  ['without the end of its fence', `${filed()}\n\n${BLOCK.slice(0, -4)}`, READ],
  [
    'without the beginning of its fence',
    `${filed()}\n\n${BLOCK.slice('```markdown\n'.length)}`,
    READ,
  ],
  [
    'below words of its own',
    `${filed()}\n\n${BLOCK.replace('### Trigger', 'From the meeting:\n\n### Trigger')}`,
    READ,
  ],
  [
    'with a fence in an answer',
    `${filed()}\n\n${BLOCK.replace('deployed', 'deployed\n\n```diff\n- old\n```')}`,
    { ...READ, trigger: 'Prompt 18 was deployed\n\n```diff\n- old\n```' },
  ],
  [
    'with a bare fence in an answer',
    `${filed()}\n\n${BLOCK.replace('No eval covers it', '```\nlog\n```\nNo eval covers it')}`,
    { trigger: READ.trigger },
  ],
  ['with everything in it', `\`\`\`\n${filed()}\n\`\`\``, { severity: 'SEV2' }],
  [
    'into an issue where it stands empty',
    renderAnswers({ severity: 'SEV2', impact: '41 customers' }) + BLOCK,
    READ,
  ],
])('a block of sections pasted %s is read', (_, body, expected) => {
  const record = read(body);
  expect(record).toMatchObject(expected);
  expect(record.problems).toEqual([]);
});

test('what stands around a block stays where it is', () => {
  const { containment, unread } = parseIncident(`${filed()}\n\n${BLOCK}\n\nThank you!`);
  expect({ containment, unread }).toEqual({
    containment: 'Refund tool switched off',
    unread: 'Thank you!',
  });
});

test.each<[string, string, string, string[]]>([
  ['the answered one counts', '_No response_', 'Prompt 18', []],
  ['the answered one counts, if only a placeholder stands above', 'tbd', 'Prompt 18', []],
  ['the answered one counts, if only a comment stands above', '<!-- when? -->', 'Prompt 18', []],
  ['an empty one is nothing', 'Prompt 18', '', []],
  ['two answers are a problem', 'Prompt 18', 'Prompt 19', ['duplicate Trigger']],
])('of a section given twice %s', (_, above, below, problems) => {
  for (const second of [`### Trigger\n\n${below}`, `\`\`\`\n### Trigger\n\n${below}\n\`\`\``]) {
    const record = read(`${renderAnswers({ trigger: above, severity: 'SEV2' })}\n${second}\n`);
    expect([record.trigger, record.problems]).toEqual(['Prompt 18', problems]);
  }
});

test('a pasted block of what is answered already takes nothing away, and is told', () => {
  const timeline = '02:10 first double refund\n\n```\n### Severity\n\nSEV4\n```';
  const record = read(completeBody({ timeline }));
  expect(record).toMatchObject({
    severity: 'SEV2',
    timeline: '02:10 first double refund',
    unread: 'SEV4',
    problems: ['duplicate Severity'],
  });
});

test('of a choice given twice the one that can be read counts, and the other is told', () => {
  const body = `${renderAnswers({ severity: 'bad' })}\n### Severity\n\nSEV2\n`;
  const record = parseIncident(body);
  expect(record.severity).toBe('SEV2');
  expect(record.problems.map(({ message }) => message)).toEqual([
    '“Severity” is answered twice; what stands in line 153 counts. Leave one of the two.',
  ]);
  expect(record.unread).toBe('bad');
});

test.each<[string, Answers]>([
  ['a log that holds a heading', { timeline: '```\nbot opened an issue\n### Severity\nSEV4\n```' }],
  ['a heading of ours among words', { timeline: 'Before\n\n### Severity\n\nwas set too low' }],
  ['a heading in a quote', { timeline: '> ### Severity\n>\n> SEV4' }],
  ['a heading in a comment', { timeline: 'x\n<!--\n### Severity\n\nSEV4\n-->' }],
])('%s moves no answer that is given', (_, answers) => {
  const record = parseIncident(completeBody(answers));
  expect(record.severity).toBe('SEV2');
  expect(record.sources.timeline?.raw).toBe(answers.timeline);
  expect(record.agentVersion).toBe('refund-agent 4.2.1');
});

test.each<[string, string, Record<string, unknown>]>([
  ['only a comment', '<!-- Who, and how many? -->', { impact: null }],
  ['only invisible characters', '\u200b\u2060', { impact: null }],
  ['a comment above', '<!-- Who?\n\nHow many? -->\n41 customers', { impact: '41 customers' }],
  ['a comment in code', '`<!-- x -->` was shown', { impact: '`<!-- x -->` was shown' }],
  ['a fence of comments', '```html\n<!-- x -->\n```', { impact: '```html\n<!-- x -->\n```' }],
  ['a fence of words', '```\n41 customers\n```', { impact: '41 customers' }],
  ['a fence of code', '```json\n{}\n```', { impact: '```json\n{}\n```' }],
  ['two fences', '```\na\n```\n```\nb\n```', { impact: '```\na\n```\n```\nb\n```' }],
  [
    'a comment that is never closed among words',
    '41 <!-- customers',
    { impact: '41 <!-- customers' },
  ],
  ['a fence that is never closed', '```\n41 customers', { impact: '```\n41 customers' }],
  ['a comment that is never closed', '<!-- Who?', {}],
])('an answer of %s', (_, impact, expected) => {
  const record = read(completeBody({ impact }));
  expect(record).toMatchObject({
    ...expected,
    containment: 'Refund tool switched off at 02:40 UTC',
    evalChanges: [{ text: 'Repeated-refund case' }],
  });
  expect(record.problems).toEqual([]);
});

test('a date, a list and change lines are read behind comments and in a fence', () => {
  const record = read(
    completeBody({
      detectedAt: '<!-- with zone -->\n2026-03-14 02:10 UTC',
      runIds: '<!-- one a line -->\n- run-1\n- `run-2`\n- tbd',
      evalChanges: '```markdown\n- [ ] Repeated-refund case — @acme/agents\n```',
    }),
  );
  expect(record).toMatchObject({
    detectedAt: '2026-03-14T02:10:00.000Z',
    runIds: ['run-1', 'run-2'],
    evalChanges: [{ text: 'Repeated-refund case', owner: '@acme/agents' }],
    problems: [],
  });
});
