// What lands a change and what does not, each with what people are told.

import { defaultConfig } from '../../../../src/core/config/schema.js';
import {
  type CommentFacts,
  type EvidenceFacts,
  type PullFacts,
  unreadIssue,
} from '../../../../src/core/facts.js';
import { assess } from '../../../../src/core/incident/assess.js';
import type { Entry, Judged } from '../../../../src/core/incident/ledger/types.js';
import { issueRef } from '../../../../src/core/refs.js';
import type { Answers } from '../../../support/body.js';
import {
  comment,
  commit,
  evidence,
  incident,
  NOW,
  pull,
  ROLES,
  sha,
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

function evalEntry({
  line,
  answers,
  pulls = [],
  proof,
  comments = [],
  judged = RELEASE,
  now = NOW,
}: Given): Entry {
  const changed = { ...answers, ...(line === undefined ? {} : { evalChanges: line }) };
  const { ledger } = assess({
    incident: incident(changed, { comments }),
    config: defaultConfig(),
    now,
    host: 'github.com',
    roles: ROLES,
    evidence: evidence(pulls, proof),
    judged,
  });
  return ledger.entries.find(({ kind }) => kind === 'eval') as Entry;
}

const gone = { comparison: { status: 'diverged' as const, commits: [], complete: true } };

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
    'a PR that was closed',
    { line: 'A — #45', pulls: [pull(45, { mergedAt: null })] },
    'planned',
    /closed without being merged/,
  ],
  [
    'a PR from before detection',
    { line: 'A — #45', pulls: [pull(45, { mergedAt: '2026-03-01T00:00:00Z' })] },
    'planned',
    /before the incident was detected/,
  ],
  [
    'deletions only',
    {
      line: 'A — #45',
      pulls: [pull(45, { files: [{ path: 'evals/a.yaml', status: 'removed', additions: 0 }] })],
    },
    'planned',
    /adds no line on an eval path; eval paths are/,
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
    /adds no line/,
  ],
  [
    'other paths',
    {
      line: 'A — #45',
      pulls: [pull(45, { files: [{ path: 'src/a.ts', status: 'added', additions: 5 }] })],
    },
    'planned',
    /adds no line on an eval path/,
  ],
  [
    'more files than GitHub lists',
    { line: 'A — #45', pulls: [pull(45, { filesComplete: false })] },
    'planned',
    /more files than GitHub lists/,
  ],
  [
    'a merge that the head does not contain',
    { line: 'A — #45', pulls: [pull(45, gone)] },
    'planned',
    /main does not contain it/,
  ],
  [
    '… but its cherry-pick',
    {
      line: 'A — #45',
      pulls: [pull(45, gone)],
      judged: { ...RELEASE, commits: [commit(7, `A\n\n(cherry picked from commit ${sha(45)})`)] },
    },
    'landed',
  ],
  [
    '… but a commit that carries its number',
    {
      line: 'A — #45',
      pulls: [pull(45, gone)],
      judged: { ...RELEASE, commits: [commit(7, 'A (#45)')] },
    },
    'landed',
  ],
  [
    'a merge whose place could not be read',
    { line: 'A — #45', pulls: [pull(45, { comparison: null })] },
    'planned',
    /could not be read/,
  ],
  [
    'a revert of its commit',
    {
      line: 'A — #45',
      pulls: [pull(45)],
      judged: { ...RELEASE, commits: [commit(7, `Revert\n\nThis reverts commit ${sha(45)}.`)] },
    },
    'planned',
    /was reverted by/,
  ],
  [
    'a revert by PR',
    {
      line: 'A — #45',
      pulls: [pull(45)],
      judged: { ...RELEASE, commits: [commit(7, 'Revert "A" (#50)\n\nReverts acme/agents#45')] },
    },
    'planned',
    /was reverted by acme\/agents#50/,
  ],
  [
    'a revert of the revert',
    {
      line: 'A — #45',
      pulls: [pull(45)],
      judged: {
        ...RELEASE,
        commits: [
          commit(7, `This reverts commit ${sha(45)}.`),
          commit(8, `This reverts commit ${sha(7)}.`),
        ],
      },
    },
    'landed',
  ],
  [
    'a PR of another repository, merged to its default branch',
    {
      line: 'A — acme/evals#4',
      pulls: [pull(4, { ref: issueRef('acme/evals#4'), comparison: null })],
    },
    'landed',
  ],
  [
    '… merged to another branch',
    {
      line: 'A — acme/evals#4',
      pulls: [pull(4, { ref: issueRef('acme/evals#4'), base: 'next', comparison: null })],
    },
    'planned',
    /not to the default branch main/,
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
    'a waiver for longer than allowed',
    { line: 'A', comments: [comment('maya', '/waive eval until 2027-11-24 because launch')] },
    'planned',
  ],
  [
    'a pull request cherry-picked into the head, its pick reverted there',
    {
      line: 'A — #45',
      pulls: [pull(45, gone)],
      judged: {
        ...RELEASE,
        commits: [
          commit(7, `Add a case\n\n(cherry picked from commit ${sha(45)})`),
          commit(8, `Revert "Add a case"\n\nThis reverts commit ${sha(7)}.`),
        ],
      },
    },
    'planned',
    /#45 was reverted by/,
  ],
  [
    'a pull request that the head only reverts by name',
    {
      line: 'A — #45',
      pulls: [pull(45, gone)],
      judged: { ...RELEASE, commits: [commit(8, 'Revert "Add a case (#45)"')] },
    },
    'planned',
    /does not contain it/,
  ],
  [
    'a pull request that a squash in the head lists',
    {
      line: 'A — #45',
      pulls: [pull(45, gone)],
      judged: { ...RELEASE, commits: [commit(8, 'Release (#90)\n\n* Add a case (#45)\n* More')] },
    },
    'landed',
  ],
  [
    'a pull request that the head only speaks of',
    {
      line: 'A — #45',
      pulls: [pull(45, gone)],
      judged: { ...RELEASE, commits: [commit(8, 'Docs\n\nWe still wait for the evals (#45)')] },
    },
    'planned',
    /does not contain it/,
  ],
  [
    'a quoted revert',
    {
      line: 'A — #45',
      pulls: [pull(45)],
      judged: { ...RELEASE, commits: [commit(8, 'Bump deps\n\n```\nReverts #45\n```')] },
    },
    'landed',
  ],
  [
    'more later commits than are read',
    {
      line: 'A — #45',
      pulls: [pull(45, { comparison: { status: 'ahead', commits: [], complete: false } })],
    },
    'planned',
    /a revert could not be ruled out/,
  ],
  [
    'a pull request of another repository that was reverted there',
    {
      line: 'A — acme/evals#4',
      pulls: [pull(4, { ref: issueRef('acme/evals#4'), comparison: null })],
      proof: {
        reverts: [
          {
            ref: issueRef('acme/evals#5'),
            reverts: issueRef('acme/evals#4'),
            mergeCommit: sha(5),
            base: 'main',
          },
        ],
      },
    },
    'planned',
    /acme\/evals#4 was reverted by/,
  ],
  ...(
    [
      ['changed since the incident', '2026-05-01T00:00:00Z', 'landed'],
      ['last changed before the incident', '2026-01-01T00:00:00Z', 'planned'],
    ] as const
  ).map(([what, changedAt, status]): (typeof CASES)[number] => [
    `the release’s own eval, ${what}`,
    {
      line: 'A',
      judged: {
        ...RELEASE,
        here: [
          {
            ref: issueRef('acme/agents#90'),
            url: 'https://x',
            author: 'wren',
            texts: ['Fixes #12'],
            toDefault: false,
            files: [{ path: 'evals/a.yaml', status: 'added', additions: 3, changedAt }],
          },
        ],
      },
    },
    status,
  ]),
  [
    'the release’s own eval',
    {
      line: 'A',
      judged: {
        ...RELEASE,
        here: [
          {
            ref: issueRef('acme/agents#90'),
            url: 'https://x',
            author: 'wren',
            texts: ['Fixes #12'],
            toDefault: true,
            files: [{ path: 'evals/a.yaml', status: 'added', additions: 3 }],
          },
        ],
      },
    },
    'landed',
  ],
  [
    'the own eval of a release that does not name the incident',
    {
      line: 'A',
      judged: {
        ...RELEASE,
        here: [
          {
            ref: issueRef('acme/agents#90'),
            url: 'https://x',
            author: 'wren',
            texts: [''],
            toDefault: true,
            files: [{ path: 'evals/a.yaml', status: 'added', additions: 3 }],
          },
        ],
      },
    },
    'planned',
  ],
  [
    'the incident by itself: merged to the default branch',
    { line: 'A — #45', pulls: [pull(45, { comparison: null })], judged: null },
    'landed',
  ],
  [
    'the incident by itself: merged elsewhere',
    { line: 'A — #45', pulls: [pull(45, { comparison: null, base: 'next' })], judged: null },
    'planned',
    /not to the default branch/,
  ],
];

const rows = CASES.map(([name, given, status, why]) => ({ name, given, status, why: why ?? /^/ }));

test.each(rows)('$name', ({ given, status, why }) => {
  const entry = evalEntry(given);
  expect(entry.status).toBe(status);
  expect(entry.explanations.join(' ')).toMatch(why);
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

test.each([
  ['where it is read from', true, 'landed'],
  ['on another branch', false, 'planned'],
])('the release’s own change of our configuration %s', (_, toDefault, status) => {
  const { ledger } = assess({
    incident: incident({ gateChanges: 'Require evals' }),
    config: defaultConfig(),
    now: NOW,
    host: 'github.com',
    roles: ROLES,
    evidence: evidence([]),
    judged: {
      ...RELEASE,
      here: [
        {
          ref: issueRef('acme/agents#90'),
          url: 'https://x',
          author: 'wren',
          texts: ['Fixes #12'],
          toDefault,
          files: [{ path: '.github/agent-incident-review.yml', status: 'modified', additions: 3 }],
        },
      ],
    },
  });
  expect(ledger.entries.find(({ kind }) => kind === 'gate')?.status).toBe(status);
});
