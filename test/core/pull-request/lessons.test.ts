// What a pull request is told of the cases that it removes or renames.

import { evidenceCheck } from '../../../src/core/checks/incident-evidence.js';
import { defaultConfig } from '../../../src/core/config/constants.js';
import { lessonsTaken, type TakenFacts } from '../../../src/core/pull-request/lessons.js';
import { takenCases } from '../../../src/core/pull-request/taken-cases.js';
import { type IssueRef, issueRef } from '../../../src/core/refs.js';

const REF = issueRef('acme/agents#12');
const OTHER = issueRef('acme/agents#13');
const URL = 'https://github.com/acme/agents/issues/12';
const NOTES = {
  pull: 'acme/agents#50',
  elsewhere: null,
  stranger: false,
  more: 0,
  tooManyFiles: false,
};

const of = (...names: (string | null)[]) => names.map((name) => ({ incident: REF, name }));

test.each<[string, ReturnType<typeof of>, ReturnType<typeof of>, [string | null, string | null][]]>(
  [
    ['the same', of('a', 'b'), of('b', 'a'), []],
    ['more', of('a'), of('a', 'b'), []],
    ['one removed', of('a', 'b'), of('b'), [['a', null]]],
    [
      'all removed',
      of('a', 'b'),
      of(),
      [
        ['a', null],
        ['b', null],
      ],
    ],
    ['one renamed', of('a', 'b'), of('c', 'b'), [['a', 'c']]],
    ['one of two of one name', of('a', 'a'), of('a'), [['a', null]]],
    ['one without a name', of(null), of(), [[null, null]]],
    ['renamed to nothing that is known', of('a'), of(null), [['a', null]]],
    ['one handed to another incident', of('a'), [{ incident: OTHER, name: 'a' }], [['a', null]]],
  ],
)('%s', (_, before, after, expected) => {
  expect(takenCases(before, after).map(({ name, to }) => [name, to])).toEqual(expected);
});

function said(cases: TakenFacts['cases'], more: Partial<TakenFacts> = {}) {
  const urls = new Map<IssueRef, string>([[REF, URL]]);
  const taken = lessonsTaken({ lessons: [], cases, urls, unread: [], ...more }, defaultConfig());
  return evidenceCheck('a', [], NOTES, taken);
}

test('a removed case is told with the way out, and never fails', () => {
  const { title, summary, conclusion } = said([{ incident: REF, name: 'refund @dana', to: null }]);
  expect({ title, conclusion }).toEqual({
    title: 'Takes out what 1 incident taught',
    conclusion: 'neutral',
  });
  expect(summary).toContain(
    `- ❌ [\`acme/agents#12\`](${URL}): the case “refund \`@dana\`” is removed.`,
  );
  expect(summary).toContain('`/retire eval because <reason>`');
  expect(summary).not.toContain('under another one');
});

test('a renamed case is told with both names', () => {
  const { summary } = said([{ incident: REF, name: 'old', to: 'new' }]);
  expect(summary).toContain('the case “old” is now called “new”');
  expect(summary).toContain('under another one it is a new case');
});

test('where the incident may not be read, only its reference is told', () => {
  const { summary } = said([{ incident: REF, name: 'old', to: null }], { urls: new Map() });
  expect(summary).toContain('- ❌ `acme/agents#12`: the case');
  expect(summary).not.toContain(URL);
});

test('what could not be read is told, and is not green', () => {
  const { title, summary, conclusion } = said([], {
    unread: [{ what: 'the list of incidents', why: '403: access is denied' }],
  });
  expect({ title, conclusion }).toEqual({
    title: 'Not all that it takes out could be read',
    conclusion: 'neutral',
  });
  expect(summary).toContain('- ❔ Not read: the list of incidents: 403: access is denied');
});
