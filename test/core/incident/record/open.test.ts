// What counts as an answer to a fact: placeholders are none, a declared unknown is one with its task.
import type { SectionKey } from '../../../../src/core/incident/form/definition.js';
import { isAnswered, isDeclaredUnknown } from '../../../../src/core/incident/record/declared.js';
import { parseIncident } from '../../../../src/core/incident/record/parse.js';
import { reviewIncident } from '../../../../src/core/incident/review.js';
import { completeBody } from '../../../support/body.js';

const REQUIRED: SectionKey[] = [
  'severity',
  'affectedWorkflow',
  'detectedAt',
  'detectionSource',
  'impact',
];
const FACTS: SectionKey[] = ['containment', 'runIds', 'agentVersion', 'trigger'];

const NOTHING = ['?', '??', 'tbd', '_TBD_', 'TBC.', 'n/a', 'N/A', '-', '—', '...', 'todo', '`tbd`'];
const MORE = [
  'fill in',
  'FILL IN',
  'xxx',
  'offen',
  'k. A.',
  '未定',
  '<!-- n/a -->',
  '？',
  '_No response_',
];

describe.each([...REQUIRED, ...FACTS])('%s', (key) => {
  test.each([...NOTHING, ...MORE])('is not answered by “%s”', (text) => {
    const record = parseIncident(completeBody({ [key]: text }));
    expect(isAnswered(record, key)).toBe(false);
    expect(record.problems).toEqual([]);
    expect(record.sources[key]).toMatchObject({ raw: text });
    expect(reviewIncident(record).stage).toBe(REQUIRED.includes(key) ? 'reported' : 'in-review');
  });
});

test.each<[SectionKey, string]>([
  ['containment', 'not yet'],
  ['containment', 'Nothing so far'],
  ['approvalPolicy', 'none'],
  ['impact', 'None: the agent ran in shadow mode'],
  ['impact', 'TBD, but at least 40 customers'],
  ['missingEvidence', 'n/a'],
  ['agentVersion', '7'],
  ['runIds', 'x-1'],
  ['affectedWorkflow', 'Pending orders'],
  ['detectedAt', 'this morning'],
])('%s is answered by “%s”', (key, text) => {
  expect(isAnswered(parseIncident(completeBody({ [key]: text })), key)).toBe(true);
});

const TASK = { evidenceTasks: '- [ ] Agent version: write it into each trace — @acme/platform' };

test.each([
  'unknown',
  'Unknown - the build is not recorded',
  '**unknown**',
  '_Not recorded_',
  '- not recorded, the log was rotated',
  '<!-- exact version -->\nunknown',
  '“unknown”',
])('“%s” declares a fact unknown, and its task answers it', (agentVersion) => {
  const without = parseIncident(completeBody({ agentVersion }));
  expect(isDeclaredUnknown(without, 'agentVersion')).toBe(true);
  expect(isAnswered(without, 'agentVersion')).toBe(false);
  const withTask = parseIncident(completeBody({ agentVersion, ...TASK }));
  expect(isAnswered(withTask, 'agentVersion')).toBe(true);
  const other = completeBody({ agentVersion, ...TASK, evidenceTasks: '- [ ] Model lane: keep it' });
  expect(isAnswered(parseIncident(other), 'agentVersion')).toBe(false);
});

test.each(['the unknown build 4.2', 'unknowingly 4.2', '4.2 (unknown to most)'])(
  '“%s” declares nothing unknown',
  (agentVersion) => {
    const record = parseIncident(completeBody({ agentVersion }));
    expect(isDeclaredUnknown(record, 'agentVersion')).toBe(false);
  },
);

test('a choice may be declared unknown as well', () => {
  const record = parseIncident(
    completeBody({
      detectionSource: 'unknown - the shift kept no log',
      evidenceTasks: '- [ ] Detection source: keep the pager’s log — @acme/sre',
    }),
  );
  expect(record.problems).toEqual([]);
  expect(isAnswered(record, 'detectionSource')).toBe(true);
});
