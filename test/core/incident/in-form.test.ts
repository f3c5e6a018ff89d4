// Which issues are reports by our form, and which are left alone.
import { readFileSync } from 'node:fs';
import { defaultConfig } from '../../../src/core/config/constants.js';
import { isInOurForm, type Traces } from '../../../src/core/incident/in-form.js';
import { completeBody, renderAnswers } from '../../support/body.js';

const NEVER: Traces = { labels: ['incident'] };
const inForm = (body: string, traces: Traces = NEVER, earlier?: (string | null)[]) =>
  isInOurForm(body, traces, defaultConfig(), earlier);

const three = (level: string, before = '') =>
  ['Severity', 'Detected at', 'Containment action']
    .map((label) => `${before}${level} ${label}\n${before}\n${before}x`)
    .join('\n\n');
const form = three('###');

test.each<[string, string]>([
  ['complete', completeBody()],
  ['as filed, with nothing answered', renderAnswers({})],
  ['with three of the first six left', form],
  ['with Windows line ends', form.replace(/\n/g, '\r\n')],
  ['with closing hashes', form.replace(/^(###.*)$/gm, '$1 ###')],
  ['in another order, other case and with colons', form.split('\n\n').reverse().join('\n\n')],
  [
    'with colons, in lower case',
    form.replace(/^### (.*)$/gm, (_, label) => `### ${label}:`.toLowerCase()),
  ],
  ['behind chatter', `@rota who is on it?\n\n${form}\n\nthx`],
  ['behind a closed fence and comment', `\`\`\`\nlog\n\`\`\`\n<!-- note -->\n\n${form}`],
  [
    'with a fence in an answer that is never closed',
    `### Severity\n\n\`\`\`\nSEV1\n\n${form.replace('### Severity', '')}\n\n### Affected workflow\n\nx`,
  ],
])('a body %s is', (_, body) => {
  expect(inForm(body)).toBe(true);
});

test.each<[string, string]>([
  ['empty', ''],
  ['free text', 'The bot refunded twice. Severity: SEV1.'],
  ['with two of the six', form.replace('### Containment action', '### Root cause')],
  ['with one three times', '### Severity\n\n1\n\n'.repeat(3)],
  ['at level two', three('##')],
  ['at level four', three('####')],
  ['in a quote', three('###', '> ')],
  ['in a fence', `Like this?\n\n\`\`\`markdown\n${form}\n\`\`\``],
  ['in a fence that is never closed', `Like this?\n\n~~~\n${form}`],
  ['in a comment of HTML', `<!--\n${form}\n-->\nNothing`],
  ['in one that is never closed', `<!-- like this\n${form}`],
  ['in bold', '**Severity** SEV1\n**Detected at** now\n**Containment action** none'],
])('a body %s is not', (_, body) => {
  expect(inForm(body)).toBe(false);
});

const collected = readFileSync(new URL('../../fixtures/foreign.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { note: string; body: string; label: 'ours' | 'foreign' });

test.each(collected.map(({ note, body, label }) => [note, label, body]))(
  '%s: %s',
  (_, label, body) => {
    expect(inForm(body)).toBe(label === 'ours');
  },
);

const event = (label: string) => ({ label, added: true, actor: 'x', at: '2026-01-01T00:00:00Z' });

test.each<[string, Traces, (string | null)[], boolean]>([
  ['nothing', NEVER, [], false],
  ['a stage label', { labels: ['incident', 'Review:Reported'] }, [], true],
  ['a severity label', { labels: ['severity:sev2'] }, [], true],
  ['a stage label once', { ...NEVER, labelEvents: [event('review:learned')] }, [], true],
  ['another label once', { ...NEVER, labelEvents: [event('bug')] }, [], false],
  ['a comment of the App', { ...NEVER, underReview: true }, [], true],
  ['an earlier body in our form', NEVER, ['x', completeBody()], true],
  ['an earlier body that was deleted', NEVER, [null, 'x'], false],
])('an issue without our headings that had %s', (_, traces, earlier, expected) => {
  expect(inForm('It broke again!', traces, earlier)).toBe(expected);
});
