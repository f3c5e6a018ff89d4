// Which issues the App works on, and which it leaves alone.
import { defaultConfig } from '../../../../src/core/config/constants.js';
import type { IncidentFacts, LabelEvent } from '../../../../src/core/facts.js';
import { weighCommands } from '../../../../src/core/incident/commands/accepted.js';
import { isIncident, isReviewed } from '../../../../src/core/incident/report/reviewed.js';
import { comment, incident, NOW, ROLES } from '../../../support/facts.js';

const OLD = '2026-06-01';
const FOREIGN = '## Summary\nSlow\n\n### Severity\nSEV3\n\n### Root cause\nA full disk\n';
const MARKED = '<!-- agent-incident-review:incident -->\nx';

function reviewed(more: Partial<IncidentFacts>, since: string | null, requested = false): boolean {
  const facts = incident({}, more);
  const config = defaultConfig();
  const { accepted: commands, rejected } = weighCommands({
    on: 'incident',
    comments: facts.comments,
    roles: ROLES,
    config,
    author: facts.author,
    now: NOW,
  });
  return isReviewed({ incident: facts, config, commands, rejected, since, requested });
}

const event = (label: string, more: Partial<LabelEvent> = {}): LabelEvent[] => [
  { label, added: true, actor: 'tom', at: '2026-11-20T00:00:00Z', ...more },
];
const says = (author: string, body: string) => ({ comments: [comment(author, body)] });
const ours = { comments: [comment('review[bot]', MARKED, { ours: true, bot: true })] };

test.each<[string, Partial<IncidentFacts>, boolean]>([
  ['in our form', {}, true],
  ['without the label', { labels: ['bug'] }, false],
  ['that is a pull request', { isPull: true }, false],
  ['in another form', { body: FOREIGN }, false],
  ['in another form, with a new label', { body: FOREIGN, labelEvents: event('incident') }, false],
  [
    'in another form, of a stage once',
    { body: FOREIGN, labelEvents: event('review:learned') },
    true,
  ],
  ['in another form, with our comment', { body: FOREIGN, ...ours }, true],
  ['in another form, asked for', { body: FOREIGN, ...says('tom', '/Review') }, true],
  ['in another form, asked for by a stranger', { body: FOREIGN, ...says('sam', '/review') }, false],
  [
    'in another form, with a slip of a reviewer',
    { body: FOREIGN, ...says('maya', '/reveiw') },
    true,
  ],
  [
    'in another form, with a slip of a stranger',
    { body: FOREIGN, ...says('sam', '/reveiw') },
    false,
  ],
  [
    'in another form, with a word of other bots',
    { body: FOREIGN, ...says('maya', '/retest') },
    false,
  ],
])('an issue %s', (_, more, expected) => {
  expect(reviewed(more, null)).toBe(expected);
});

test('an issue in another form is left alone whatever is edited', () => {
  expect(reviewed({ body: FOREIGN }, null, true)).toBe(false);
});

test.each<[string, Partial<IncidentFacts>, boolean, 'open' | 'closed', boolean]>([
  ['untouched', {}, false, 'open', false],
  ['whose body is edited', {}, true, 'open', true],
  ['whose body is edited', {}, true, 'closed', false],
  ['that gets the label', { labelEvents: event('incident') }, false, 'open', true],
  ['that gets the label', { labelEvents: event('incident') }, false, 'closed', false],
  [
    'that got the label in its time',
    { labelEvents: event('incident', { at: '2026-03-14T03:00:00Z' }) },
    false,
    'open',
    false,
  ],
  [
    'that gets the label from a bot',
    { labelEvents: event('incident', { bot: true }) },
    false,
    'open',
    false,
  ],
  ['that gets another label', { labelEvents: event('bug') }, false, 'open', false],
  ['with a command', says('maya', '/review'), false, 'closed', true],
  ['with a command of a stranger', says('sam', '/attest eval https://x.com'), false, 'open', false],
  ['with our comment', ours, false, 'closed', true],
])('one from before adoption %s', (_, more, requested, state, expected) => {
  expect(reviewed({ ...more, state }, OLD, requested)).toBe(expected);
});

test.each<[string, string[], string | null | undefined, string | undefined, boolean]>([
  ['the label', ['Incident'], null, undefined, true],
  ['the type', [], 'incident', 'Incident', true],
  ['both', ['incident'], 'Incident', 'Incident', true],
  ['another type', [], 'Bug', 'Incident', false],
  ['no type, where one is wanted', [], undefined, 'Incident', false],
  ['a type, where none is wanted', [], 'Incident', undefined, false],
])('whether an issue with %s is an incident', (_, labels, type, wanted, is) => {
  const { incidents } = defaultConfig();
  const config = { incidents: { ...incidents, type: wanted } };
  expect(isIncident({ labels, type: type ?? null }, config)).toBe(is);
});
