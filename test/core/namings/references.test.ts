// What texts claim, name and mention: trailers, closing keywords, references, and their negation.
import {
  namedByPull,
  namingsIn,
  readNamings,
  type TextKind,
} from '../../../src/core/namings/read.js';

const AT = ['acme/agents', 'github.com'] as const;
const ISSUE = 'https://github.com/acme/agents/issues';
const short = (ref: string | null) => ref?.replace('acme/agents', '') ?? null;
const claims = (text: string, kind: TextKind = 'body') =>
  readNamings(text, ...AT, kind).flatMap(({ how, ref }) => (how === 'trailer' ? [short(ref)] : []));
const namings = (text: string, kind: TextKind = 'body') => namingsIn(text, ...AT, kind).map(short);
/** What a pull request with this title, or this body, speaks of. */
const mentions = (text: string, kind: TextKind = 'body') => {
  const pull = kind === 'commit' ? { title: text, body: '' } : { title: '', body: text };
  const refs = namedByPull(pull, ...AT).flatMap(({ ref }) => (ref ? [short(ref)] : []));
  return [...new Set(refs)];
};

test.each<[string, (string | null)[]]>([
  ['Incident: #12', ['#12']],
  ['incident : gh-12', ['#12']],
  ['Incident: acme/incidents#12', ['acme/incidents#12']],
  [`Incident: ${ISSUE}/12`, ['#12']],
  [`Incident: <${ISSUE}/12#issuecomment-1>`, ['#12']],
  [`Incident: [Refunds went out twice](${ISSUE}/12)`, ['#12']],
  [`Incident: [#12](${ISSUE}/12), [#13](${ISSUE}/13)`, ['#12', '#13']],
  ['Incidents: #12, #13 and #14.', ['#12', '#13', '#14']],
  ['**Incident:** #12', ['#12']],
  ['* **Incident:** `#12`', ['#12']],
  ['Incident: #12 (see also #45 for the fix)', ['#12']],
  ['Incident: #12 (SEV1), #13 (SEV2)', ['#12', '#13']],
  ['Incident: none', []],
  ['Incident: n/a', []],
  ['Incident: #', []],
  ['Incident: #<number>', []],
  ['Incident:', []],
  ['Incident: none. First slice of the series (#10 → #11)', []],
  ['Incident: SEV3 #12', []],
  ['Incident: #12 went out twice', []],
  ['Incident: the refund thing', []],
  ['Incident: INC-12', []],
  [`* **incident:** show the owner ([#45](${ISSUE}/45))`, []],
  ['Incident response: #12', []],
  ['Related incident: #12', []],
  ['Incident: #12345678901', [null]],
  ['Incident: #12-#15', [null]],
  ['Incident: https://status.example.com/7', [null]],
  ['Incident: [the outage](https://status.example.com/7)', [null]],
  ['Incident: #12, https://status.example.com/7', ['#12', null]],
  ['Incident: not #12', []],
  ['Contains: #12', []],
])('“%s” claims %j, in a body and in a commit', (text, refs) => {
  expect(claims(text)).toEqual(refs);
  expect(claims(text, 'commit')).toEqual(refs);
});

test('what is no claim is still a mention', () => {
  expect(mentions('Incident: none. First slice of the series (#10 → #11)')).toEqual(['#10', '#11']);
  expect(mentions('Incident: SEV3 #12')).toEqual(['#12']);
  expect(mentions('Incident: #12 (see also #45 for the fix)')).toEqual(['#12', '#45']);
  expect(mentions('Incident: not #12, like #13')).toEqual(['#12', '#13']);
});

test.each<[string, TextKind, object[]]>([
  ['Incident: not #12', 'body', [{ how: 'not', ref: 'acme/agents#12' }]],
  ['**Incident:** **not** #12', 'body', [{ how: 'not', ref: 'acme/agents#12' }]],
  [
    'Incident: not https://status.example.com/7',
    'body',
    [{ how: 'not', ref: null, text: 'https://status.example.com/7' }],
  ],
  ['Incident: not our problem', 'body', []],
  ['Contains: #12, #13', 'body', [{ how: 'contains' }, { how: 'contains' }]],
  ['Contains: the fix', 'body', []],
  ['Contains: https://example.com', 'body', []],
  ['<details>\n\nIncident: not #12\n\n</details>', 'body', []],
  ['<details>\n\nContains: #12\n\n</details>', 'body', [{ how: 'trailer', shown: false }]],
])('“%s” in a %s says %j', (text, kind, said) => {
  const read = readNamings(text, ...AT, kind);
  expect(read).toHaveLength(said.length);
  expect(read).toMatchObject(said);
});

test.each([
  'Squashed commit of the following:\n\ncommit 0123\nAuthor: Maya\n\n    Stop on repeat\n    \n    Incident: #12\n',
  'Stop on repeat\n\n> the agent refunded twice\nIncident: #12\n',
  'Stop on repeat\n\n> Incident: #12\n',
  'Drop the marker\n\n<!-- agent:prompt\nis no longer written.\n\nIncident: #12\n',
  'Add a case\n\n```\nIncident: #12\n```',
  'Add a case\n\n<details>\nIncident: #12\n</details>',
  'All of it (#9)\n\n* Fix it\n\n* Incident: #12',
  'Ｉｎｃｉｄｅｎｔ：＃12',
])('in the plain text of a commit “%s” is a claim and a naming', (message) => {
  expect(claims(message, 'commit')).toEqual(['#12']);
  expect(namings(message, 'commit')).toEqual(['#12']);
});

test.each([
  '> Fixes #12',
  '```\nFixes #12\n```',
  '<details>\nFixes #12',
  '<!-- Fixes #12 -->',
  '    Fixes #12',
])('in the plain text of a commit “%s” closes', (message) => {
  expect(namings(`Stop on repeat\n\n${message}`, 'commit')).toEqual(['#12']);
});

test.each([
  'Fixes #12',
  'fixes gh-12',
  'Closes: GH-12',
  'This resolved acme/agents#12 for good',
  `Fixes ${ISSUE}/12`,
  `Fixes [#12](${ISSUE}/12)`,
  `Fixes [the outage](${ISSUE}/12)`,
  'Not only fixes #12, it adds a case',
  'This is not a feature. Fixes #12',
  'The API does not change and this fixes #12',
  'No new test, fixes #12',
  'Do not retry\n\nfixes #12',
  '* Do not retry\n* Fixes #12',
])('“%s” names #12', (text) => {
  expect(namings(text)).toEqual(['#12']);
  expect(namings(text, 'commit')).toEqual(['#12']);
});

test.each([
  'This does not fix #12',
  'This does **not** fix #12',
  'It doesn’t resolve #12',
  "It doesn't fully fix #12",
  'It doesnt fix #12',
  "won't close #12",
  'This will not yet close #12',
  'Not fixing #12',
  'never fixes #12',
  'It cannot fix #12',
  'no longer fixes #12',
  'without this we fail to close #12',
  'Neither closes #12 nor adds a case',
  'Not sure that it fixes #12',
  'This does not\nfix #12',
  'Refs #12',
  'Part of #12',
  'The hotfix #12',
  'Fix for #12',
  'Fixing #12',
])('“%s” mentions #12 and names nothing', (text) => {
  expect(namings(text)).toEqual([]);
  expect(namings(text, 'commit')).toEqual([]);
  expect(mentions(text)).toEqual(['#12']);
});

test('what a text denies it does not name', () => {
  expect(namings('Fixes #12 and fixes #13\nIncident: not #12')).toEqual(['#13']);
});

test('300 references and a claim in 60 KB of a commit are read', () => {
  const refs = Array.from({ length: 300 }, (_, at) => `#${at + 1}`);
  expect(claims(`Incident: ${refs.join(', ')}`)).toEqual(refs);
  expect(claims(`${'word '.repeat(12_000)}\nIncident: #12`, 'commit')).toEqual(['#12']);
});

describe('what a pull request speaks of', () => {
  const named = (title: string, body = '') => [
    ...new Set(namedByPull({ title, body }, ...AT).map(({ ref }) => short(ref))),
  ];

  test('its title is plain text, as it is for the ledger: no quote, code or comment hides anything', () => {
    for (const title of ['`Fixes #12`', '> Fixes #12', '    Fixes #12', '<!-- Fixes #12 -->']) {
      expect(named(title)).toEqual(['#12']);
      expect(named('', title)).toEqual([]);
    }
  });

  test('what its body denies, its title does not say', () => {
    expect(named('Fixes #12, see #13', 'Incident: not #12')).toEqual(['#13']);
  });
});
