// Grades of proof: what counts, and that nothing which anybody could forge does.
import { readEvidence } from '../../../src/core/evidence/document.js';
import { isBookkeeping } from '../../../src/core/evidence/grades/bookkeeping.js';
import {
  mergeCopies,
  type ProofCopy,
  readCopies,
  writeCopies,
} from '../../../src/core/evidence/grades/copies.js';
import type { EvidenceRun, GradeFacts } from '../../../src/core/evidence/grades/facts.js';
import { gradeIncident } from '../../../src/core/evidence/grades/grade.js';
import { issueRef, repositoryRef } from '../../../src/core/refs.js';
import {
  artifactOf,
  configOf,
  documentOf,
  FAILING,
  gradeFacts,
  HEAD,
  INCIDENT,
  ran,
  runOf,
  sha,
} from '../../support/grades.js';

function grade(facts: GradeFacts, { release = {}, copies = [] as ProofCopy[], ever = false } = {}) {
  return gradeIncident(issueRef(INCIDENT), facts, {
    config: configOf(release),
    copies,
    ever,
    host: 'github.com',
  });
}

const OTHER = sha('b');
const pullHead = {
  ...{ branch: 'fix', sha: HEAD, base: 'main', commits: [HEAD, OTHER] },
  ...{ fork: false, approved: false, otherWorkflow: null },
};
const onPull = { event: 'pull_request', branch: 'fix' };
const file = (path: string, more = {}) => ({ path, status: 'modified', additions: 1, ...more });
const apart = (paths: string[], more = {}) => ({
  distances: [
    { from: OTHER, to: HEAD, ahead: true, files: paths.map((path) => file(path)), ...more },
  ],
});
const older = (more: Partial<EvidenceRun> = {}) =>
  runOf({
    sha: OTHER,
    artifacts: [artifactOf(documentOf([ran({ passed: 3 })], { commit: OTHER }))],
    ...more,
  });

test.each<[string, Partial<EvidenceRun>, Partial<GradeFacts>]>([
  ['a push to the default branch', {}, {}],
  ['a schedule', { event: 'schedule' }, {}],
  ['a start by hand on a release branch', { event: 'workflow_dispatch', branch: 'release/1' }, {}],
  [
    'a merge queue into the default branch',
    { event: 'merge_group', branch: `gh-readonly-queue/main/pr-4-${OTHER}` },
    {},
  ],
  [
    'a push to the branch into which a pull request merges',
    { branch: 'production' },
    { heads: [{ ...pullHead, base: 'production', commits: [OTHER] }] },
  ],
  [
    'a push of the default branch that a pull request releases',
    {},
    { heads: [{ ...pullHead, branch: 'main', base: 'production' }] },
  ],
  [
    'the head of a pull request that a maintainer has approved',
    onPull,
    { heads: [{ ...pullHead, approved: true }] },
  ],
])('evidence of %s counts', (_, run, facts) => {
  expect(grade(gradeFacts([runOf(run)], facts))).toMatchObject({
    grade: 'present',
    cases: [{ name: 'repeated refund is escalated', runs: 3, attempt: 1, sha: HEAD }],
  });
});

test.each<[string, EvidenceRun[], Partial<GradeFacts>, RegExp]>([
  [
    'a check run that any job wrote: there is no artifact',
    [runOf({ artifacts: [] })],
    {},
    /No case/,
  ],
  [
    'a changed workflow: the head of a pull request that nobody approved',
    [runOf(onPull)],
    { heads: [pullHead] },
    /no maintainer has approved since its last push/,
  ],
  [
    'a changed workflow that was pushed to a release branch under judgement',
    [runOf({ branch: 'release/evil' })],
    { heads: [{ ...pullHead, branch: 'release/evil' }] },
    /no maintainer has approved since its last push/,
  ],
  [
    'an approved head that merges elsewhere too, whose workflow the run may have had',
    [runOf(onPull)],
    { heads: [{ ...pullHead, approved: true, otherWorkflow: '#9 merges into evil' }] },
    /takes the workflow from the base as well, and #9 merges into evil/,
  ],
  [
    'a head that nobody approved, pushed to another release branch',
    [runOf({ branch: 'release/evil' })],
    { heads: [pullHead] },
    /ran on the branch release\/evil; expected the default branch or the one into which/,
  ],
  [
    'a head that nobody approved, under a tag that is called like its base',
    [runOf({ branch: 'main' })],
    { heads: [pullHead] },
    /no maintainer has approved since its last push/,
  ],
  [
    'an earlier commit of such a head, under a tag that is called like its base',
    [older({ branch: 'main' })],
    { heads: [pullHead], ...apart(['CHANGELOG.md']) },
    /no maintainer has approved since its last push/,
  ],
  [
    'an approval of what was pushed before',
    [runOf(onPull)],
    { heads: [{ ...pullHead, sha: OTHER, approved: true }] },
    /no maintainer has approved since its last push/,
  ],
  [
    'a pull request that is not judged',
    [runOf(onPull)],
    {},
    /no maintainer has approved since its last push/,
  ],
  [
    'pull_request_target',
    [runOf({ event: 'pull_request_target' })],
    {},
    /pull_request_target started it/,
  ],
  ['workflow_run', [runOf({ event: 'workflow_run' })], {}, /workflow_run started it/],
  ['a comment', [runOf({ event: 'issue_comment' })], {}, /issue_comment started it/],
  ['an event of another kind', [runOf({ event: 'repository_dispatch' })], {}, /expected push/],
  [
    'a fork',
    [runOf({ ...onPull, headRepository: repositoryRef('mallory/agents') })],
    { heads: [{ ...pullHead, fork: true, approved: true }] },
    /a commit of a fork/,
  ],
  ['a fork that is gone', [runOf({ headRepository: null })], {}, /a commit of a fork/],
  [
    'a run of another repository',
    [runOf({ repository: repositoryRef('mallory/agents') })],
    {},
    /ran in another repository/,
  ],
  [
    "another repository's artifact",
    [runOf({ artifacts: [artifactOf(documentOf([ran({ passed: 3 })]), { repositoryId: 2 })] })],
    {},
    /the artifact of another run/,
  ],
  [
    "another run's artifact",
    [runOf({ artifacts: [artifactOf(documentOf([ran({ passed: 3 })]), { run: 6 })] })],
    {},
    /the artifact of another run/,
  ],
  ['a run on another branch', [runOf({ branch: 'feature' })], {}, /ran on the branch feature/],
  [
    'a push to a branch like that of a queue',
    [runOf({ branch: `gh-readonly-queue/main/pr-4-${OTHER}` })],
    {},
    /ran on the branch/,
  ],
  [
    'a merge queue into another branch',
    [runOf({ event: 'merge_group', branch: `gh-readonly-queue/feature/pr-4-${OTHER}` })],
    {},
    /ran on the branch feature/,
  ],
  ['another commit', [older()], {}, /ran on bbbbbbb and not on aaaaaaa: it is another commit/],
  [
    'a commit that differs by more than the files of a release tool',
    [older()],
    apart(['CHANGELOG.md', 'src/agent.ts']),
    /more than files of a release tool: src\/agent\.ts/,
  ],
  [
    'a commit of which not all files are known',
    [older()],
    apart([], { files: null }),
    /more files differ than GitHub lists/,
  ],
  ['a commit that is no ancestor', [older()], apart([], { ahead: false }), /no ancestor/],
  [
    'a document of another commit than its run',
    [runOf({ artifacts: [artifactOf(documentOf([ran({ passed: 3 })], { commit: OTHER }))] })],
    {},
    /speaks of bbbbbbb, and its run of aaaaaaa/,
  ],
  [
    'a document that says no commit',
    [runOf({ artifacts: [artifactOf(documentOf([ran({ passed: 3 })], { commit: null }))] })],
    {},
    /does not say which commit/,
  ],
  [
    'an artifact whose name says an attempt that its run has not had',
    [
      runOf({
        artifacts: [
          artifactOf(documentOf([ran({ passed: 3 })]), {
            name: 'eval-evidence-evals-0123abcd-9-ca395085',
          }),
        ],
      }),
    ],
    {},
    /says attempt 9, and its run has had 1/,
  ],
  [
    'what passed in a run that was cut short',
    [runOf({ cutShort: true })],
    {},
    /did not pass in every run: 3 broke.*was cancelled or ran out of time/,
  ],
  [
    'what passed where other runs of the commit were not read',
    [runOf({ partial: true })],
    {},
    /more runs of its commit than are read/,
  ],
  ['a run that has not finished', [runOf({ finished: false })], {}, /has not finished/],
  [
    'an artifact that GitHub has deleted',
    [runOf({ artifacts: [artifactOf(null, { expired: true })] })],
    {},
    /has deleted it/,
  ],
  [
    'an artifact that cannot be read',
    [runOf({ artifacts: [artifactOf(null, { why: 'it is no zip' })] })],
    {},
    /it is no zip/,
  ],
  [
    'a case of another incident',
    [
      runOf({
        artifacts: [artifactOf(documentOf([ran({ passed: 3, incident: 'acme/incidents#13' })]))],
      }),
    ],
    {},
    /No case that names it ran on aaaaaaa/,
  ],
])('%s is no proof', (_, runs, facts, why) => {
  const graded = grade(gradeFacts(runs, facts));
  expect(graded).toMatchObject({ grade: 'landed', cases: [], accepted: [] });
  expect(graded.why.join(' ')).toMatch(why);
});

test('evidence of an ancestor counts where they differ by what a release tool writes', () => {
  const files = [
    file('CHANGELOG.md'),
    file('packages/refunds/CHANGELOG.md'),
    file('.changeset/loud-dogs.md'),
    file('.release-please-manifest.json'),
    file('package.json', {
      patch: '@@ -1,4 +1,4 @@\n {\n-  "version": "1.2.3",\n+  "version": "1.3.0",',
    }),
    file('pyproject.toml', {
      patch:
        '@@ -1,2 +1,2 @@\n [project]\n name = "refunds"\n-version = "1.2.3"\n+version = "1.3.0"',
    }),
    file('Cargo.toml', { patch: '@@ @@\n [package]\n-version = "1.2.3"\n+version = "1.3.0"' }),
    file('Chart.yaml', { patch: '@@ @@\n name: refunds\n-version: 1.2.3\n+version: 1.3.0' }),
    file('version.txt', { patch: '@@ -1 +1 @@\n-1.2.3\n+1.3.0' }),
    file('package-lock.json', {
      patch:
        '@@ -1,9 +1,9 @@\n {\n   "name": "refunds",\n-  "version": "1.2.3",\n+  "version": "1.3.0",\n   "packages": {\n     "": {\n       "name": "refunds",\n-      "version": "1.2.3",\n+      "version": "1.3.0",',
    }),
  ];
  const bump = apart([], { files });
  expect(grade(gradeFacts([older()], bump))).toMatchObject({
    grade: 'present',
    cases: [{ sha: OTHER }],
  });
});

test.each([
  [
    'a dependency in a manifest',
    file('package.json', { patch: '@@ -1 +1 @@\n-  "left-pad": "1.0.0"\n+  "left-pad": "2.0.0"' }),
  ],
  [
    'a script beside the version',
    file('package.json', { patch: '@@ @@\n+  "version": "1.3.0",\n+  "postinstall": "evil"' }),
  ],
  ['a manifest without a patch', file('package-lock.json', { patch: null })],
  [
    'a new manifest',
    file('package.json', { status: 'added', patch: '@@ @@\n+"version": "1.0.0"' }),
  ],
  ['a file that was renamed into a changelog', file('CHANGELOG.md', { from: 'agent.md' })],
  ['a changelog of code', file('src/changelog/agent.ts')],
  ['a module that is called changelog', file('src/changelog.py')],
  [
    'a dependency in a pom.xml',
    file('pom.xml', {
      patch:
        '@@ @@\n   <artifactId>llm</artifactId>\n-  <version>1.0</version>\n+  <version>2.0</version>',
    }),
  ],
  [
    'a dependency of a table of its own',
    file('Cargo.toml', {
      patch: '@@ @@\n [dependencies.llm]\n-version = "1.0"\n+version = "2.0"',
    }),
  ],
  [
    'a dependency below the version of the package',
    file('pyproject.toml', {
      patch:
        '@@ @@\n [project]\n-version = "1.0"\n+version = "1.1"\n [tool.poetry.dependencies.llm]\n-version = "1.0"\n+version = "2.0"',
    }),
  ],
  [
    'a table of which the name is not seen',
    file('Cargo.toml', {
      patch: '@@ -9,2 +9,2 @@\n optional = true\n-version = "1"\n+version = "2"',
    }),
  ],
  [
    'a dependency of a chart',
    file('Chart.yaml', { patch: '@@ @@\n - name: llm\n-  version: 1.0.0\n+  version: 2.0.0' }),
  ],
  [
    'a model that a package names with its version',
    file('package.json', {
      patch: '@@ @@\n   "model": {\n-    "version": "1.0"\n+    "version": "2.0"',
    }),
  ],
  [
    'what a folder of prompts pins',
    file('prompts/version.txt', { patch: '@@ @@\n-gpt-4\n+gpt-5' }),
  ],
  ['a prompt', file('prompts/agent.md')],
])('%s is more than a release tool writes', (_, changed) => {
  expect(isBookkeeping(changed)).toBe(false);
});

test('a case of an earlier commit since the last release counts where it need not be fresh', () => {
  const facts = gradeFacts([older()], { range: [HEAD, OTHER] });
  expect(grade(facts).grade).toBe('landed');
  expect(grade(facts, { release: { fresh: false } })).toMatchObject({
    grade: 'present',
    cases: [{ sha: OTHER, at: '2026-11-20T10:00:00Z' }],
  });
  const failed = runOf({
    id: 8,
    artifacts: [artifactOf(documentOf([ran({ failed: 1 })]), { run: 8 })],
  });
  const newer = gradeFacts([older(), failed], { range: [HEAD, OTHER] });
  expect(grade(newer, { release: { fresh: false } }).grade).toBe('landed');
});

const NAME = (attempt: number, shard = 'ca395085') =>
  `eval-evidence-evals-0123abcd-${attempt}-${shard}`;
const said = (id: number, name: string, counts: Parameters<typeof ran>[0]) =>
  artifactOf(documentOf([ran(counts)]), { id, name });

test.each([
  [
    'a green attempt after a red one',
    [said(1, NAME(1), { failed: 1 }), said(2, NAME(2), { passed: 1 })],
    'present',
  ],
  [
    'a red attempt after a green one',
    [said(1, NAME(1), { passed: 1 }), said(2, NAME(2), { failed: 1 })],
    'landed',
  ],
  [
    'an older green attempt that was uploaded last',
    [said(9, NAME(1), { passed: 1 }), said(2, NAME(2), { failed: 1 })],
    'landed',
  ],
  [
    'a shard that failed beside one that passed',
    [said(1, NAME(1, 'aaaa'), { passed: 1 }), said(2, NAME(1, 'bbbb'), { failed: 1 })],
    'landed',
  ],
  [
    'one shard that ran again',
    [
      said(1, NAME(1, 'aaaa'), { passed: 1 }),
      said(2, NAME(1, 'bbbb'), { failed: 1 }),
      said(3, NAME(2, 'bbbb'), { passed: 1 }),
    ],
    'present',
  ],
  [
    'a shard that broke off before it said anything, and passed when it ran again, beside one that failed',
    [said(1, NAME(1, 'bbbb'), { failed: 1 }), said(3, NAME(2, 'aaaa'), { passed: 1 })],
    'landed',
  ],
  [
    'a red job beside a green one',
    [
      said(1, NAME(1), { passed: 1 }),
      said(2, 'eval-evidence-other-0123abcd-1-ca395085', { failed: 1 }),
    ],
    'landed',
  ],
  [
    'a name of its own, uploaded again',
    [said(1, 'eval-evidence', { failed: 1 }), said(2, 'eval-evidence', { passed: 1 })],
    'present',
  ],
])('of attempts and shards: %s', (_, artifacts, expected) => {
  expect(grade(gradeFacts([runOf({ attempt: 2, artifacts })])).grade).toBe(expected);
});

test('nothing is accepted while something of the commit could not be read', () => {
  const unread = [{ what: 'eval-evidence-b of run 8', why: 'it is no zip' }];
  expect(grade(gradeFacts([runOf()], { unread }))).toMatchObject({ accepted: [] });
  expect(grade(gradeFacts([runOf()])).accepted).toHaveLength(1);
});

test('a case that fails in any run of the commit fails', () => {
  const second = runOf({
    id: 8,
    event: 'schedule',
    artifacts: [artifactOf(documentOf([ran({ failed: 1 })]), { run: 8 })],
  });
  const graded = grade(gradeFacts([runOf(), second]));
  expect(graded.why).toEqual([
    '“repeated refund is escalated” did not pass in every run: 3 passed, 1 failed.',
  ]);
  expect(graded.failing).toMatchObject([{ sha: HEAD }]);
});

test.each([
  ['an error', { passed: 2, errors: 1 }],
  ['a skipped case', { skipped: 1 }],
  ['skipped beside passed', { passed: 2, skipped: 1 }],
  ['no run', {}],
  ['a run that failed', { passed: 2, failed: 1 }],
  ['recorded outputs alone', { failed: 1, recorded: { runs: 1, failed: 1 } }],
  [
    'recorded outputs of which some pass',
    { passed: 2, failed: 1, recorded: { runs: 2, failed: 1 } },
  ],
])('%s is not present', (_, counts) => {
  expect(
    grade(gradeFacts([runOf({ artifacts: [artifactOf(documentOf([ran(counts)]))] })])).grade,
  ).toBe('landed');
});

test.each([
  [
    'fails each recorded output',
    { passed: 3, failed: 2, recorded: { runs: 2, failed: 2 } },
    'catches',
    /failing version/,
  ],
  [
    'passes a recorded output',
    { passed: 4, recorded: { runs: 1, failed: 0 } },
    'present',
    /passes a recorded output/,
  ],
  ['graded no recorded output', { passed: 3 }, 'present', /No run graded a recorded output/],
])('a grader that %s: %j is %s', (_, counts, expected, why) => {
  const graded = grade(gradeFacts([runOf({ artifacts: [artifactOf(documentOf([ran(counts)]))] })]));
  expect(graded.grade).toBe(expected);
  expect(graded.why.join(' ')).toMatch(why);
});

const withRed = (counts: Parameters<typeof ran>[0], others = 1, on = FAILING) =>
  runOf({
    artifacts: [
      artifactOf(documentOf([ran({ passed: 3 })])),
      artifactOf(
        documentOf([ran(counts)], {
          on,
          others: { passed: others, failed: 0, errors: 0, skipped: 0 },
        }),
        { id: 71, name: 'eval-evidence-red-0123abcd-1-ca395085' },
      ),
    ],
  });

test.each([
  ['red in every run, and another case green', withRed({ failed: 3 }), 'proven', []],
  ['red in some runs', withRed({ failed: 2, passed: 1 }), 'present', [/not red in every run/]],
  ['green', withRed({ passed: 3 }), 'present', [/green on the failing version as well/]],
  ['broken', withRed({ errors: 3 }), 'present', [/an error is not red/]],
  ['red, and nothing else ran', withRed({ failed: 3 }, 0), 'present', [/no other case passed/]],
  [
    'red on what is released itself',
    withRed({ failed: 3 }, 1, HEAD),
    'landed',
    [/did not pass in every run/],
  ],
])('on the failing version %s', (_, run, expected, whys) => {
  const graded = grade(gradeFacts([run]));
  expect(graded.grade).toBe(expected);
  for (const why of whys) expect(graded.why.join(' ')).toMatch(why);
  if (expected === 'proven')
    expect(graded.cases).toMatchObject([{ red: { on: FAILING, runs: 3 } }]);
});

test('what was copied stands where its artifact is gone, for its commit alone', () => {
  const { accepted } = grade(gradeFacts([withRed({ failed: 3 })]));
  expect(accepted).toMatchObject([{ runs: 3, run: 7, red: { on: FAILING, runs: 3 } }]);
  const gone = gradeFacts([runOf({ artifacts: [artifactOf(null, { expired: true })] })]);
  expect(grade(gone, { copies: accepted })).toMatchObject({
    grade: 'proven',
    cases: [{ name: null }],
  });
  const later = gradeFacts([], { sha: OTHER });
  expect(grade(later, { copies: accepted }).grade).toBe('landed');
  // The incident by itself: what was proven once has been learned.
  expect(grade(later, { copies: accepted, ever: true }).grade).toBe('proven');
  // What was red once needs to be green alone on what is released now.
  const now = runOf({
    sha: OTHER,
    artifacts: [artifactOf(documentOf([ran({ passed: 1 })], { commit: OTHER }))],
  });
  expect(grade(gradeFacts([now], { sha: OTHER }), { copies: accepted }).grade).toBe('proven');
});

test('recorded outputs have to be graded again on what is released', () => {
  const both = [ran({ passed: 3, failed: 1, recorded: { runs: 1, failed: 1 } })];
  const { accepted } = grade(gradeFacts([runOf({ artifacts: [artifactOf(documentOf(both))] })]));
  const now = runOf({
    sha: OTHER,
    artifacts: [artifactOf(documentOf([ran({ passed: 1 })], { commit: OTHER }))],
  });
  const later = gradeFacts([now], { sha: OTHER });
  expect(accepted).toMatchObject([{ catches: true }]);
  expect(grade(later, { copies: accepted }).grade).toBe('present');
  expect(grade(later, { copies: accepted, ever: true })).toMatchObject({
    grade: 'catches',
    accepted: [{ catches: false }],
  });
});

test('what fails now outdoes what was copied', () => {
  const { accepted } = grade(gradeFacts([runOf()]));
  const red = runOf({ artifacts: [artifactOf(documentOf([ran({ failed: 1 })]))] });
  const graded = grade(gradeFacts([red]), { copies: accepted, ever: true });
  expect(graded.grade).toBe('landed');
  expect(mergeCopies(accepted, graded.accepted, graded.failing)).toEqual([]);
});

test('few copies are kept: the newest, and those that show most', () => {
  const { accepted } = grade(gradeFacts([withRed({ failed: 3 })]));
  const [proof] = accepted as [ProofCopy];
  const many = Array.from(
    { length: 60 },
    (_, at): ProofCopy => ({
      ...proof,
      sha: at.toString(16).padStart(40, '0'),
      at: new Date(Date.parse('2026-12-01T00:00:00Z') + at * 1000).toISOString(),
      red: null,
    }),
  );
  const kept = mergeCopies(accepted, many);
  expect(kept).toHaveLength(20);
  expect(kept).toContainEqual(proof);
  expect(kept[0]).toEqual(many.at(-1));
  expect(mergeCopies(kept, [])).toEqual(kept);
});

test('of each repository the oldest copy is kept: it tells since when its releases are asked', () => {
  const { accepted } = grade(gradeFacts([runOf()]));
  const [first] = accepted as [ProofCopy];
  const other = { ...first, repository: 'acme/evals', at: '2026-11-21T10:00:00Z' };
  const later = Array.from(
    { length: 60 },
    (_, at): ProofCopy => ({
      ...first,
      sha: at.toString(16).padStart(40, '0'),
      at: new Date(Date.parse('2026-12-01T00:00:00Z') + at * 1000).toISOString(),
    }),
  );
  const kept = mergeCopies([first, other], later);
  expect(kept).toHaveLength(20);
  expect(kept.slice(-2)).toEqual([other, first]);
  expect(mergeCopies(kept, later.slice(0, 30)).slice(-2)).toEqual([other, first]);
});

test.each([
  ['cases', (at: number) => ({ case: at.toString(16).padStart(16, '0') })],
  ['repositories', (at: number) => ({ repository: `acme/agents-${at % 3}` })],
])('the oldest copy of a repository is kept beside many %s that show something', (_, more) => {
  const { accepted } = grade(gradeFacts([runOf()]));
  const [first] = accepted as [ProofCopy];
  const red = { on: FAILING, runs: 3 };
  const later = Array.from(
    { length: 30 },
    (_, at): ProofCopy => ({
      ...{ ...first, red, case: at.toString(16).padStart(16, '0') },
      ...{ ...more(at), sha: OTHER, at: `2026-12-01T00:00:${at + 10}Z` },
    }),
  );
  const kept = mergeCopies([first], later);
  expect(kept).toHaveLength(20);
  expect(kept.at(-1)).toEqual(first);
});

test('a case that passes again on the same commit was accepted when it passed there first', () => {
  const { accepted } = grade(gradeFacts([runOf()]));
  const [first] = accepted as [ProofCopy];
  const again = { ...first, run: 9, attempt: 2, at: '2026-12-01T00:00:00Z', catches: true };
  expect(mergeCopies([first], [again])).toEqual([{ ...first, catches: true }]);
  expect(mergeCopies([again], [first])).toEqual([{ ...first, catches: true }]);
});

test('runs that would be rounded when they are added up are refused, and many are kept', () => {
  const huge = Number.MAX_SAFE_INTEGER;
  expect(readEvidence(documentOf([ran({ passed: huge })]))).toHaveProperty('why');
  expect(readEvidence(documentOf([ran({ passed: 10_000_000 })]))).toHaveProperty('document');
  const many = Array.from({ length: 300 }, (_, at) =>
    artifactOf(documentOf([ran({ passed: 10_000_000 })]), { id: at, name: `eval-evidence-${at}` }),
  );
  const { accepted } = grade(gradeFacts([runOf({ artifacts: many })]));
  expect(accepted).toMatchObject([{ runs: 3_000_000_000 }]);
  expect(readCopies(writeCopies(accepted))).toEqual(accepted);
});
