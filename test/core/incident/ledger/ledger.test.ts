// What lands a change and what does not, each with what people are told.

import { defaultConfig } from '../../../../src/core/config/constants.js';
import { CHANGE_KINDS, type ChangeKind } from '../../../../src/core/config/kinds.js';
import { parseConfig } from '../../../../src/core/config/parse-config.js';
import type { Config } from '../../../../src/core/config/schema.js';
import {
  type CommentFacts,
  type CommitEvidence,
  type EvidenceFacts,
  type FileFacts,
  type PullFacts,
  type TaskFacts,
  unreadIssue,
} from '../../../../src/core/facts.js';
import { assess } from '../../../../src/core/incident/assess.js';
import { taskKey } from '../../../../src/core/incident/ledger/tasks.js';
import type { Entry, Judged, Ledger } from '../../../../src/core/incident/ledger/types.js';
import { issueRef, repositoryRef } from '../../../../src/core/refs.js';
import type { Answers } from '../../../support/body.js';
import {
  added,
  comment,
  commit,
  evidence,
  incident,
  NOW,
  pull,
  ROLES,
  sha,
  treeOf,
} from '../../../support/facts.js';

interface Given {
  line?: string;
  answers?: Answers;
  pulls?: PullFacts[];
  proof?: Partial<EvidenceFacts>;
  comments?: CommentFacts[];
  judged?: Judged | null;
  now?: string;
}

const RELEASE: Judged = { repository: 'acme/agents', head: 'main', commits: [], here: [] };
const naming = (number: number, more: Partial<PullFacts> = {}) =>
  pull(number, { body: 'Incident: #12', ...more });

function ledgerOf({
  line,
  answers,
  pulls = [],
  proof,
  comments = [],
  judged = RELEASE,
  now = NOW,
}: Given): Ledger {
  const changed = { ...answers, ...(line === undefined ? {} : { evalChanges: line }) };
  return assess({
    incident: incident(changed, { comments }),
    config: defaultConfig(),
    now,
    host: 'github.com',
    roles: ROLES,
    evidence: evidence(pulls, proof),
    judged,
  }).ledger;
}

function evalEntry(given: Given): Entry {
  return ledgerOf(given).entries.find(({ kind }) => kind === 'eval') as Entry;
}

const OTHER = '- case: another one altogether\n  expect: a person is asked\n';
const LONG = Array.from({ length: 30 }, (_, n) => `- case: number ${n} of the long suite\n`).join(
  '',
);
/** What stands at the eval's path, or that nothing does. */
const standing = (text: string | null, pulls = [pull(45)]) => ({
  trees: [treeOf(pulls, { 'evals/refunds.yaml': text })],
});
const here = (
  body: string,
  files = [added('evals/a.yaml')],
  more: Partial<PullFacts> = {},
): Judged => ({
  ...RELEASE,
  here: [
    {
      pull: pull(90, { body, files, mergedAt: null, state: 'open', author: 'wren', ...more }),
      toDefault: more.base !== 'production',
    },
  ],
});

/** A commit that no pull request brought. */
const direct = (number: number, more: Partial<CommitEvidence> = {}): CommitEvidence => ({
  ...commit(number, 'A case\n\nIncident: #12'),
  at: '2026-05-01T00:00:00Z',
  url: 'https://x',
  files: [added('evals/a.yaml')],
  filesComplete: true,
  ...more,
});

const { at: _, ...undated } = direct(7);
const { head: __, ...unbranched } = pull(45);

/** A range in which a pull request was merged by a merge commit, and a commit on one of its sides names the incident. */
function merged({ by, names }: { by: number; names: 'first' | 'second' }): Judged {
  const side = (which: typeof names) => (which === names ? 'A case\n\nIncident: #12' : 'A case');
  const commits = [
    { ...commit(1, side('first')), parents: [sha(500)] },
    { ...commit(2, side('second')), parents: [sha(500)] },
    { ...commit(by, `Merge pull request #${by} from acme/branch`), parents: [sha(1), sha(2)] },
  ];
  return { ...RELEASE, commits };
}

/** A tree in which the eval stands at another path. */
function moved(to: string): Partial<EvidenceFacts> {
  const [{ path: from = '', after = null } = {}] = pull(45).files ?? [];
  const { files } = treeOf([], { [from]: null, [to]: after });
  return {
    trees: [{ repository: treeOf([]).repository, files, moves: [{ from, to: [to] }] }],
  };
}

const CASES: [string, Given, Entry['status'], RegExp?][] = [
  ['a reference to a merged eval', { line: 'A — #45', pulls: [pull(45)] }, 'landed'],
  [
    'a line without references and a PR that names the incident',
    { line: 'A', pulls: [naming(45)] },
    'landed',
  ],
  [
    'a line with references and only another PR that names it',
    { line: 'A — #45', pulls: [naming(46)] },
    'planned',
    /#45 was not looked up/,
  ],
  ['[x] alone', { line: '- [x] A' }, 'planned'],
  ['no line', { line: '' }, 'missing'],
  [
    'an open PR',
    { line: 'A — #45', pulls: [pull(45, { state: 'open', mergedAt: null })] },
    'planned',
    /#45 is not merged yet/,
  ],
  [
    'a merged PR and one that is still open',
    { line: 'A — #45, #46', pulls: [pull(45), pull(46, { state: 'open', mergedAt: null })] },
    'planned',
    /#46 is not merged yet/,
  ],
  [
    'a merged PR and one that it replaced',
    { line: 'A — #46, #45', pulls: [pull(45), pull(46, { mergedAt: null })] },
    'landed',
  ],
  [
    'a PR that was closed',
    { line: 'A — #45', pulls: [pull(45, { mergedAt: null })] },
    'planned',
    /closed without being merged/,
  ],
  [
    'a PR from before detection',
    { line: 'A — #45', pulls: [pull(45, { mergedAt: '2026-03-01T00:00:00Z' })] },
    'planned',
    /before the incident/,
  ],
  [
    'deletions only',
    {
      line: 'A — #45',
      pulls: [pull(45, { files: [{ path: 'evals/a.yaml', status: 'removed', additions: 0 }] })],
    },
    'planned',
    /adds nothing of substance on an eval path: evals\/a\.yaml is removed/,
  ],
  [
    'a rename only',
    {
      line: 'A — #45',
      pulls: [
        pull(45, {
          files: [{ path: 'evals/b.yaml', from: 'x/a.yaml', status: 'renamed', additions: 0 }],
        }),
      ],
    },
    'planned',
    /is only renamed/,
  ],
  [
    'other paths',
    {
      line: 'A — #45',
      pulls: [pull(45, { files: [{ path: 'src/a.ts', status: 'added', additions: 5 }] })],
    },
    'planned',
    /touches no eval path; eval paths are/,
  ],
  [
    'more files than GitHub lists',
    { line: 'A — #45', pulls: [pull(45, { filesComplete: false })] },
    'planned',
    /more files than GitHub lists/,
  ],
  [
    'a PR of which nothing stands in the head',
    { line: 'A — #45', pulls: [pull(45)], proof: standing(null) },
    'planned',
    /what it brought is not in main: .*evals\/refunds\.yaml/,
  ],
  [
    'a PR whose file was rewritten',
    { line: 'A — #45', pulls: [pull(45)], proof: standing(OTHER) },
    'planned',
    /is not in main/,
  ],
  [
    'a PR whose long suite lost one case in four',
    {
      line: 'A — #45',
      pulls: [pull(45, { files: [added('evals/refunds.yaml', LONG)] })],
      proof: standing(LONG.split('\n').slice(8).join('\n'), [
        pull(45, { files: [added('evals/refunds.yaml', LONG)] }),
      ]),
    },
    'landed',
  ],
  [
    'a PR whose long suite lost half its cases',
    {
      line: 'A — #45',
      pulls: [pull(45, { files: [added('evals/refunds.yaml', LONG)] })],
      proof: standing(LONG.split('\n').slice(15).join('\n'), [
        pull(45, { files: [added('evals/refunds.yaml', LONG)] }),
      ]),
    },
    'planned',
    /% of what it brought stands/,
  ],
  [
    'a PR that a commit says it reverts, and that still stands',
    {
      line: 'A — #45',
      pulls: [pull(45)],
      judged: { ...RELEASE, commits: [commit(7, `Revert\n\nThis reverts commit ${sha(45)}.`)] },
    },
    'landed',
  ],
  [
    'a PR whose files nobody could look up',
    { line: 'A — #45', pulls: [pull(45)], proof: { trees: [] } },
    'planned',
    /could not be told/,
  ],
  [
    'a blank file',
    { line: 'A — #45', pulls: [pull(45, { files: [added('evals/a.yaml', '\n\n')] })] },
    'planned',
    /nothing of substance/,
  ],
  [
    'prose under evals',
    { line: 'A — #45', pulls: [pull(45, { files: [added('evals/README.md')] })] },
    'planned',
    /is prose/,
  ],
  ['a mention of the incident', { line: 'A', pulls: [pull(45, { body: 'See #12.' })] }, 'planned'],
  [
    'a closing keyword that is negated',
    { line: 'A', pulls: [pull(45, { body: 'This does not fix #12.' })] },
    'planned',
  ],
  [
    'a PR whose head is the default branch, named in its text',
    { line: 'A', pulls: [naming(45, { head: 'main', base: 'production' })] },
    'planned',
    /brings the work of others on main/,
  ],
  [
    'a PR from the main branch of a fork',
    { line: 'A', pulls: [naming(45, { head: 'main', fork: true })] },
    'landed',
  ],
  [
    'a PR whose head is a release branch, referenced by the line',
    { line: 'A — #45', pulls: [pull(45, { head: 'release/1', base: 'production' })] },
    'planned',
    /brings the work of others/,
  ],
  [
    'a PR whose head is the base of other merged PRs',
    {
      line: 'A',
      pulls: [naming(45, { head: 'next' })],
      proof: { mergedInto: { 'acme/agents': ['main', 'next'] } },
    },
    'planned',
    /brings the work of others on next/,
  ],
  [
    'a PR that names the incident by its own commit',
    {
      line: 'A',
      pulls: [pull(45)],
      judged: { ...RELEASE, commits: [{ ...commit(45, 'A case\n\nIncident: #12'), parents: [] }] },
    },
    'landed',
  ],
  [
    'a PR that names the incident since somebody with write access edited it after the merge',
    {
      line: 'A',
      pulls: [naming(45, { editedLater: { at: NOW, by: 'maya', may: true } })],
    },
    'landed',
  ],
  [
    'a PR that its author, who may not write, edited after the merge',
    {
      line: 'A',
      pulls: [naming(45, { editedLater: { at: NOW, by: 'dana', may: false } })],
    },
    'planned',
  ],
  [
    'a PR in a repository of another owner',
    { line: 'A — other/evals#4', pulls: [pull(4, { ref: 'other/evals#4' })] },
    'planned',
    /repository of another owner/,
  ],
  [
    'a commit without a pull request that names the incident',
    { line: 'A', proof: { commits: [direct(7)], trees: [treeOf([direct(7)])] } },
    'landed',
  ],
  [
    'such a commit by a bot',
    { line: 'A', proof: { commits: [direct(7, { bot: true })], trees: [treeOf([direct(7)])] } },
    'planned',
    /committed by a bot/,
  ],
  [
    'such a commit of which nobody knows when it was made',
    { line: 'A', proof: { commits: [undated], trees: [treeOf([undated])] } },
    'planned',
    /^$/,
  ],
  [
    'a commit that the merge of a PR brought, as it names the incident',
    { line: 'A', pulls: [pull(45)], judged: merged({ by: 45, names: 'second' }) },
    'landed',
  ],
  [
    'a commit from before such a merge',
    { line: 'A', pulls: [pull(45)], judged: merged({ by: 45, names: 'first' }) },
    'planned',
    /^$/,
  ],
  [
    'an open PR that names the incident: it is told of once it is merged',
    { line: 'A', pulls: [naming(45, { state: 'open', mergedAt: null })] },
    'planned',
    /^$/,
  ],
  [
    'a PR whose file has moved to another eval path',
    { line: 'A — #45', pulls: [pull(45)], proof: moved('evals/agents/refunds.yaml') },
    'landed',
  ],
  [
    'a PR whose file has moved into an archive',
    { line: 'A — #45', pulls: [pull(45)], proof: moved('archive/refunds.yaml') },
    'planned',
    /nothing of it stands any more: evals\/refunds\.yaml/,
  ],
  [
    'a PR of facts that tell no branch, in a repository of which no default branch is known',
    { line: 'A — #45', pulls: [unbranched], proof: { defaultBranches: {} } },
    'landed',
  ],
  [
    'a PR of another repository, merged to its default branch',
    {
      line: 'A — acme/evals#4',
      pulls: [pull(4, { ref: issueRef('acme/evals#4') })],
    },
    'landed',
  ],
  [
    'an unreadable repository',
    {
      line: 'A — acme/vault#4',
      proof: { unread: [unreadIssue(issueRef('acme/vault#4'), 'denied')] },
    },
    'planned',
    /acme\/vault#4 could not be read \(denied\)/,
  ],
  ['a reference to the incident itself', { line: 'A — #12' }, 'planned', /is this incident itself/],
  [
    'an issue',
    {
      line: 'A — #45',
      proof: {
        issues: [
          {
            ref: issueRef('acme/agents#45'),
            url: 'https://x',
            title: '',
            state: 'closed',
            completed: true,
          },
        ],
      },
    },
    'planned',
    /is an issue/,
  ],
  ['a decision of no change', { line: 'no change — a suite covers it — @dana' }, 'planned'],
  [
    '… that a maintainer confirmed',
    {
      line: 'no change — a suite covers it — @dana',
      comments: [comment('maya', '/attest eval https://example.com/suite')],
    },
    'landed',
  ],
  [
    '… that somebody with triage confirmed',
    {
      line: 'no change — covered — @dana',
      comments: [comment('tom', '/attest eval https://example.com/suite')],
    },
    'planned',
  ],
  [
    'an attestation that was edited',
    {
      line: 'A',
      comments: [
        comment('maya', '/attest eval https://example.com', { updatedAt: '2026-11-21T00:00:00Z' }),
      ],
    },
    'planned',
  ],
  [
    'an attestation that is quoted',
    { line: 'A', comments: [comment('maya', '> /attest eval https://example.com')] },
    'planned',
  ],
  [
    'an attestation of javascript',
    { line: 'A', comments: [comment('maya', '/attest eval javascript:alert(1)')] },
    'planned',
  ],
  [
    'a reviewer-training line and a PR that names the incident',
    { line: 'Reviewer-training example', pulls: [naming(45)] },
    'planned',
  ],
  [
    'a waiver on its last day',
    { line: 'A', comments: [comment('maya', '/waive eval until 2026-11-24 because launch')] },
    'waived',
  ],
  [
    'a waiver a day later',
    {
      line: 'A',
      comments: [comment('maya', '/waive eval until 2026-11-24 because launch')],
      now: '2026-11-25T00:00:00.000Z',
    },
    'planned',
  ],
  [
    'a waiver of gates',
    { line: 'A', comments: [comment('maya', '/waive gate until 2026-11-24 because launch')] },
    'planned',
  ],
  [
    'a waiver for longer than allowed',
    { line: 'A', comments: [comment('maya', '/waive eval until 2027-11-24 because launch')] },
    'planned',
  ],
  ['the release’s own eval', { line: 'A', judged: here('Fixes #12') }, 'landed'],
  [
    'the own eval of a release that does not name the incident',
    { line: 'A', judged: here('') },
    'planned',
  ],
  [
    'the own eval of a release from the default branch',
    { line: 'A', judged: here('Fixes #12', undefined, { head: 'main', base: 'production' }) },
    'planned',
    /brings the work of others/,
  ],
  [
    'a reference within the words of the line',
    { line: 'Case for run-8841 #45 — @tom', pulls: [pull(45)] },
    'planned',
    /^#45 stands within the words of the line, so it is read as text and not as what lands it; if it is, set it between dashes: … — #45 — …\.$/,
  ],
  ['the same set apart', { line: 'Case for run-8841 — #45 — @tom', pulls: [pull(45)] }, 'landed'],
  [
    'a reference within the words, and another change that names the incident',
    { line: 'Case for run-8841 #45 — @tom', pulls: [pull(45), naming(46)] },
    'landed',
  ],
  ['words about another incident', { line: 'A case like #45 for all — @tom' }, 'planned', /^$/],
  ['words about this incident', { line: 'Case for #12 and its class — @tom' }, 'planned', /^$/],
  ['a reference in code', { line: 'Case for `#45` and its class — @tom' }, 'planned', /^$/],
  ['the incident by itself', { line: 'A — #45', pulls: [pull(45)], judged: null }, 'landed'],
  [
    'the incident by itself, merged elsewhere',
    {
      line: 'A — #45',
      pulls: [pull(45, { base: 'next' })],
      proof: standing(null),
      judged: null,
    },
    'planned',
    /is not in the default branch/,
  ],
];

const rows = CASES.map(([name, given, status, why]) => ({ name, given, status, why: why ?? /^/ }));

test.each(rows)('$name', ({ given, status, why }) => {
  const entry = evalEntry(given);
  expect(entry.status).toBe(status);
  expect(entry.explanations.join(' ')).toMatch(why);
});

test('a commit that landed a change keeps as much, and the reference of no pull request', () => {
  const proof = { commits: [direct(7)], trees: [treeOf([direct(7)])] };
  expect(evalEntry({ line: 'A', proof })).toMatchObject({
    owner: '@dana',
    evidence: {
      how: 'commit',
      by: 'dana',
      at: '2026-05-01T00:00:00Z',
      url: 'https://x',
      ref: null,
      files: ['evals/a.yaml'],
    },
  });
});

test.each<[string, Given, Entry['status']]>([
  ['hold', {}, 'planned'],
  [
    'are waived',
    { comments: [comment('maya', '/waive eval until 2026-12-01 because launch')] },
    'waived',
  ],
])('lines beyond those that are read %s, whatever the others say', (_, more, status) => {
  const lines = Array.from({ length: 2501 }, () => '- A — #45').join('\n');
  const { entries, kinds } = ledgerOf({ line: lines, pulls: [pull(45)], ...more });
  expect(entries.filter(({ unread }) => unread)).toMatchObject([
    {
      kind: 'eval',
      text: 'what stands beyond 2,500 lines',
      status,
      owed: true,
      explanations: ['Eval changes has more lines than are read.'],
      unknown: true,
    },
  ]);
  expect(kinds.eval.settled).toBe(status === 'waived');
});

test('a landed change keeps who, when, where and by which files; its author owns it', () => {
  expect(evalEntry({ line: 'A — #45', pulls: [pull(45)] })).toMatchObject({
    owner: '@dana',
    evidence: {
      how: 'pull',
      by: 'dana',
      at: '2026-05-01T00:00:00Z',
      url: 'https://github.com/acme/agents/pull/45',
      files: ['evals/refunds.yaml'],
      lines: ['- case: a repeated refund is escalated to a person', 'expect: no second payment'],
    },
  });
});

test('an optional line is shown and not owed; a kind without an owed line is missing', () => {
  const { ledger } = assess({
    incident: incident({ evalChanges: 'A (optional)' }),
    config: defaultConfig(),
    now: NOW,
    host: 'github.com',
    roles: ROLES,
    evidence: evidence([]),
    judged: null,
  });
  const evals = ledger.entries.filter(({ kind }) => kind === 'eval');
  expect(evals.map(({ owed, status }) => ({ owed, status }))).toEqual([
    { owed: false, status: 'planned' },
    { owed: true, status: 'missing' },
  ]);
});

test('an incident that is not serious owes nothing, and shows what it plans', () => {
  const entry = evalEntry({ answers: { severity: 'SEV4' }, line: 'A' });
  expect(entry).toMatchObject({ owed: false, status: 'planned', text: 'A' });
});

const parse = (text: string) => parseConfig(text).config;
const POLICY = 'release:\n  policies:\n    - { id: rollback, kind: rollback }\n';
const STRICTER = `${POLICY}    - { id: evals, kind: eval-check, checks: [evals] }\n`;
const ADDED = {
  ...added('.github/agent-incident-review.yml', POLICY),
  config: { before: parse(''), after: parse(POLICY) },
};

const UNTOLD = added('.github/agent-incident-review.yml', POLICY);
const POLICY_GONE = parse('severity: { serious: [SEV1] }\n');

function gateEntry(line: string, proof: EvidenceFacts, judged: Judged): Entry {
  const { ledger } = assess({
    incident: incident({ gateChanges: line }),
    config: defaultConfig(),
    now: NOW,
    host: 'github.com',
    roles: ROLES,
    evidence: proof,
    judged,
  });
  return ledger.entries.find(({ kind }) => kind === 'gate') as Entry;
}

/** What is told of a gate entry; `unknown`: what could prove it could not be read. */
type Told = [status: Entry['status'], unknown: boolean, why: RegExp];

test.each<[string, FileFacts, Record<string, Config>, Told]>([
  ['its policy is there', ADDED, { 'acme/agents': parse(POLICY) }, ['landed', false, /^$/]],
  [
    'its policy is there beside another',
    ADDED,
    { 'acme/agents': parse(STRICTER) },
    ['landed', false, /^$/],
  ],
  [
    'its policy is gone',
    ADDED,
    { 'acme/agents': POLICY_GONE },
    [
      'planned',
      false,
      /^#46 is merged, but what it added to the configuration does not count now: /,
    ],
  ],
  [
    'there is no configuration any more',
    ADDED,
    { 'acme/agents': parse('') },
    ['planned', false, /does not count now/],
  ],
  ['nobody could read it', ADDED, {}, ['planned', true, /does not count now/]],
  [
    'nobody could read its text',
    UNTOLD,
    { 'acme/agents': parse(POLICY) },
    ['planned', true, /^#46 changes the configuration, but its text could not be read\.$/],
  ],
])('a merged policy: %s', (_, file, configs, [status, unknown, why]) => {
  const proof = evidence([pull(46, { files: [file] })], { configs });
  const entry = gateEntry('Require a way back — #46', proof, RELEASE);
  expect(entry).toMatchObject({ status, unknown });
  expect(entry.explanations.join(' ')).toMatch(why);
});

test.each([
  ['where it is read from', 'main', 'landed', []],
  [
    'on another branch',
    'production',
    'planned',
    ['#90 changes the configuration, which is read from the default branch alone.'],
  ],
])('the release’s own change of our configuration %s', (_, base, status, explanations) => {
  const judged = here('Fixes #12', [ADDED], { base });
  expect(gateEntry('Require evals', evidence([]), judged)).toMatchObject({ status, explanations });
});

test.each<[string, Answers, FileFacts[], Entry['status'], string[]]>([
  ['that adds a line anywhere', {}, [added('src/alert.ts')], 'landed', []],
  [
    'that only takes away',
    {},
    [{ path: 'src/alert.ts', status: 'removed', additions: 0 }],
    'planned',
    ['#47 adds no line.'],
  ],
])('an alert change by a pull request %s', (_, answers, files, status, explanations) => {
  const { ledger } = assess({
    incident: incident({ alertChanges: 'Page on refunds — #47', ...answers }),
    config: defaultConfig(),
    now: NOW,
    host: 'github.com',
    roles: ROLES,
    evidence: evidence([pull(47, { files })]),
    judged: RELEASE,
  });
  const entry = ledger.entries.find(({ kind }) => kind === 'alert');
  expect(entry).toMatchObject({ status, explanations });
});

const ISSUE = {
  ref: issueRef('acme/agents#47'),
  url: 'https://github.com/acme/agents/issues/47',
  title: 'Page on refunds',
  state: 'closed' as const,
  completed: true,
};
const TASK: TaskFacts = {
  ref: issueRef('acme/agents#60'),
  number: 60,
  url: 'https://github.com/acme/agents/issues/60',
  kind: 'alert',
  key: taskKey('Page on refunds'),
  text: 'Page on refunds',
  closed: true,
  completed: true,
};

test.each<[string, string, Partial<EvidenceFacts>, TaskFacts[], Entry['status'], string[]]>([
  ['an issue that is done', '#47', { issues: [ISSUE] }, [], 'landed', []],
  [
    'an issue that is open',
    '#47',
    { issues: [{ ...ISSUE, state: 'open', completed: false }] },
    [],
    'planned',
    ['#47 is open.'],
  ],
  [
    'an issue that was given up',
    '#47',
    { issues: [{ ...ISSUE, completed: false }] },
    [],
    'planned',
    ['#47 is closed as not planned.'],
  ],
  [
    'an issue of another number',
    '#48',
    { issues: [ISSUE] },
    [],
    'planned',
    ['#48 was not looked up.'],
  ],
  ['its follow-up issue that is done', '', {}, [TASK], 'landed', []],
  [
    'its follow-up issue that is open',
    '',
    {},
    [{ ...TASK, closed: false, completed: false }],
    'planned',
    ['#60 is open.'],
  ],
  [
    'its follow-up issue that was given up',
    '',
    {},
    [{ ...TASK, completed: false }],
    'planned',
    ['#60 is closed as not planned.'],
  ],
  ['nothing', '', {}, [], 'planned', []],
])('an alert change by %s', (_, ref, proof, tasks, status, explanations) => {
  const { ledger } = assess({
    incident: incident({ alertChanges: `Page on refunds${ref && ` — ${ref}`}` }, { tasks }),
    config: defaultConfig(),
    now: NOW,
    host: 'github.com',
    roles: ROLES,
    evidence: evidence([], proof),
    judged: RELEASE,
  });
  const entry = ledger.entries.find(({ kind }) => kind === 'alert');
  expect(entry).toMatchObject({ status, explanations, unknown: false });
  const url = status === 'landed' ? (tasks[0]?.url ?? ISSUE.url) : undefined;
  expect(entry?.evidence?.url).toBe(url);
});

test('a line without references is told where not all that names the incident was read', () => {
  const what = 'the pull requests that name the incident';
  const unread = [{ what, why: 'only 100 are read', about: 'naming-pulls' as const }];
  expect(evalEntry({ line: 'A', proof: { unread } }).explanations).toEqual([
    `Of ${what} only 100 are read; a reference in the line finds any.`,
  ]);
});

test.each([
  ['of the pull request that the line references', '#45', 'landed'],
  ['of another one', '#46', 'planned'],
  ['of no pull request', '/../../actions/runs/1', 'planned'],
])('an attestation %s', (_, to, status) => {
  const url = `https://github.com/acme/agents/pull/${to.slice(1)}`;
  const comments = [comment('maya', `/attest eval ${url}`)];
  const pulls = [pull(45, { mergedAt: null, state: 'open' })];
  expect(evalEntry({ line: 'A — #45', pulls, comments }).status).toBe(status);
});

test('of several waivers the one that runs longest counts', () => {
  const until = (day: string) => comment('maya', `/waive eval until ${day} because of ${day}`);
  const comments = ['2026-12-01', '2026-12-03', '2026-12-02'].map(until);
  expect(evalEntry({ line: 'A', comments }).waiver).toMatchObject({ until: '2026-12-03' });
});

test.each<[string, Answers, ChangeKind[]]>([
  ['was found by an alert with examples, and everything is known', {}, ['eval', 'gate']],
  ['was urgent, and a user found it', { detectionSource: 'User' }, ['eval', 'gate', 'alert']],
  [
    'was no urgent one, and a user found it',
    { urgent: 'No', detectionSource: 'User' },
    ['eval', 'gate'],
  ],
  ['had an alert without examples', { examples: 'No' }, ['eval', 'gate', 'alert']],
  ['had no alert', { examples: 'No alert fired' }, ['eval', 'gate', 'alert']],
  ['had no obvious owner', { ownerObvious: 'No' }, ['eval', 'gate', 'alert']],
  ['plans an alert', { alertChanges: 'Page on refunds' }, ['eval', 'gate', 'alert']],
  ['declares a fact unknown', { runIds: 'unknown' }, ['eval', 'gate', 'evidence']],
  ['plans logging', { evidenceTasks: 'Log run IDs' }, ['eval', 'gate', 'evidence']],
  ['is not serious, and plans an alert', { severity: 'SEV4', alertChanges: 'Page on refunds' }, []],
])('what an incident owes that %s', (_, answers, owed) => {
  const { ledger } = assess({
    incident: incident(answers),
    config: defaultConfig(),
    now: NOW,
    host: 'github.com',
    roles: ROLES,
    evidence: evidence([]),
    judged: null,
  });
  expect(CHANGE_KINDS.filter((kind) => ledger.kinds[kind].owed)).toEqual(owed);
});

test.each<[string, string, string | null]>([
  ['before a retirement', '2026-11-19T00:00:00Z', 'the agent is gone'],
  ['at its very moment', '2026-11-20T00:00:00Z', 'the agent is gone'],
  ['after it', '2026-11-21T00:00:00Z', null],
])('what landed %s is held to, or not', (_, mergedAt, reason) => {
  const comments = [
    comment('maya', '/retire gate because the lane is gone', { createdAt: '2026-11-22T00:00:00Z' }),
    comment('maya', '/retire eval because the agent is gone'),
  ];
  const { status, retired } = evalEntry({
    line: 'A — #45',
    pulls: [pull(45, { mergedAt })],
    comments,
  });
  expect({ status, reason: retired?.reason ?? null }).toEqual({ status: 'landed', reason });
});

const FOREIGN = pull(4, { ref: 'other/evals#4' });
const READ_ONCE = evidence(
  [
    pull(45, { head: 'release/1' }),
    pull(46, { body: 'Incident: https://github.acme.com/acme/agents/issues/12' }),
    FOREIGN,
  ],
  {
    trees: ['acme/agents', 'other/evals'].map((name) => ({
      ...treeOf([FOREIGN]),
      repository: repositoryRef(name),
    })),
  },
);

test.each<
  [string, string, Partial<Parameters<typeof assess>[0]>, Partial<Parameters<typeof assess>[0]>]
>([
  [
    'under a configuration in which the branch is a release branch, and one in which it is none',
    'A — #45',
    {},
    { config: parse('release: { base: [production], head: [ship/*] }\n') },
  ],
  ['on a server that the text does not name, and on its own', 'A', {}, { host: 'github.acme.com' }],
  [
    'for an incident of another owner, and one of its own',
    'A — other/evals#4',
    {},
    { incident: incident({ evalChanges: 'A — #4' }, { ref: 'other/evals#12' }) },
  ],
])('evidence that was read once counts %s', (_, line, first, second) => {
  const config = defaultConfig();
  const statusOf = (more: Partial<Parameters<typeof assess>[0]>) =>
    assess({
      incident: incident({ evalChanges: line }),
      config,
      now: NOW,
      host: 'github.com',
      roles: ROLES,
      evidence: READ_ONCE,
      judged: null,
      ...more,
    }).ledger.entries.find(({ kind }) => kind === 'eval')?.status;
  expect([first, second].map(statusOf)).toEqual(['planned', 'landed']);
});
