// What `release.proof` makes of a release, and what stands in ledger, gate and comment of it.

import type { EvidenceRun } from '../../../src/core/evidence/grades/facts.js';
import type { EvidenceFacts, IncidentFacts } from '../../../src/core/facts.js';
import { assess } from '../../../src/core/incident/assess.js';
import { renderIncidentComment } from '../../../src/core/incident/report/comment.js';
import { planCopies } from '../../../src/core/incident/report/copies.js';
import { reviewIncident } from '../../../src/core/incident/review.js';
import { decideRelease } from '../../../src/core/release/decide.js';
import { renderSummary } from '../../../src/core/release/report/summary.js';
import { MARKERS } from '../../../src/core/writes/sticky.js';
import type { Write } from '../../../src/core/writes/write.js';
import { readSignedCopies, signCopiesWith } from '../../../src/github/proof-signature.js';
import { readSigned, signWith } from '../../../src/github/signature.js';
import {
  added,
  comment,
  decisionFacts,
  evidence,
  incident,
  NOW,
  pull,
  ROLES,
  sha,
} from '../../support/facts.js';
import { artifactOf, configOf, documentOf, gradeFacts, ran, runOf } from '../../support/grades.js';

const HEAD = sha(999);
const LANDED = [
  pull(45, { body: 'Incident: #12' }),
  pull(46, {
    body: 'Fixes #12',
    files: [
      added(
        'gates/refunds.yml',
        'jobs:\n  release:\n    needs: [evals]\n    environment: production\n',
      ),
    ],
  }),
];

function run(counts: Parameters<typeof ran>[0], more: Partial<EvidenceRun> = {}): EvidenceRun {
  const own = ran({ incident: 'acme/agents#12', ...counts });
  return runOf({
    sha: HEAD,
    artifacts: [artifactOf(documentOf([own], { commit: HEAD }))],
    ...more,
  });
}

function decide(
  runs: EvidenceRun[],
  {
    proof = 'present',
    of = incident(),
    pulls = LANDED,
  }: { proof?: string; of?: IncidentFacts; pulls?: typeof LANDED } = {},
) {
  return decideRelease(
    decisionFacts({
      config: configOf({ proof }),
      incidents: [of],
      evidence: evidence(pulls, { grades: [gradeFacts(runs, { sha: HEAD })] }),
    }),
  );
}

const reasonsOf = (runs: EvidenceRun[], more = {}) => decide(runs, more).reasons;

test.each([
  ['landed', [], 'ship'],
  ['present', [run({ passed: 3 })], 'ship'],
  ['present', [run({ passed: 2, failed: 1 })], 'hold'],
  ['present', [], 'hold'],
  ['catches', [run({ passed: 3 })], 'hold'],
  ['catches', [run({ passed: 3, failed: 1, recorded: { runs: 1, failed: 1 } })], 'ship'],
  ['proven', [run({ passed: 3, failed: 1, recorded: { runs: 1, failed: 1 } })], 'hold'],
])('release.proof: %s with %j is %s', (proof, runs, verdict) => {
  expect(decide(runs, { proof }).verdict).toBe(verdict);
});

test('the reason says what is lacking, who owns it, and what to do', () => {
  expect(reasonsOf([run({ passed: 2, failed: 1 })])).toMatchObject([
    {
      verdict: 'hold',
      test: 'eval-not-settled',
      incident: 'acme/agents#12',
      kind: 'eval',
      owner: '@acme/agents',
      message:
        'The eval change has landed, and its proof is less than `release.proof: present` asks. “repeated refund is escalated” did not pass in every run: 2 passed, 1 failed.',
      action: `Run the evals on \`${HEAD.slice(0, 7)}\` with \`mode: evidence\`, so that a case that names acme/agents#12 passes`,
      url: 'https://github.com/acme/agents/actions',
    },
  ]);
});

test('the gate says of green by which run it is', () => {
  const text = renderSummary(decide([run({ passed: 3 }, { attempt: 1 })]));
  expect(text).toContain('**present**: “repeated refund is escalated” passed 3 of 3');
  expect(text).toContain('https://github.com/acme/agents/actions/runs/7/attempts/1');
});

test.each<[string, Parameters<typeof incident>]>([
  [
    'a confirmed decision that no eval changes',
    [
      { evalChanges: '- no change — the model lane is gone — @acme/agents' },
      { comments: [comment('maya', '/attest eval https://github.com/acme/agents/issues/12')] },
    ],
  ],
  [
    'a training of reviewers',
    [
      { evalChanges: '- [ ] Reviewer-training example of a repeated refund — @acme/agents' },
      { comments: [comment('maya', '/attest eval https://wiki.example.com/training')] },
    ],
  ],
  [
    'a waiver',
    [
      {},
      { comments: [comment('maya', '/waive eval until 2026-12-10 because the runner is down')] },
    ],
  ],
  [
    'an eval that was retired',
    [{}, { comments: [comment('maya', '/retire eval because the agent is gone')] }],
  ],
])('%s needs no case', (_, [answers, more]) => {
  expect(reasonsOf([], { of: incident(answers, more) })).toEqual([]);
});

test('an attestation says that an eval is there, and not that it passes', () => {
  const of = incident({}, { comments: [comment('maya', '/attest eval https://ci.example.com/1')] });
  const pulls = LANDED.slice(1);
  expect(decide([], { of, pulls }).verdict).toBe('hold');
  expect(decide([run({ passed: 1 })], { of, pulls }).verdict).toBe('ship');
});

function commentOf(
  runs: EvidenceRun[],
  proof: string,
  facts = incident(),
): { stage: string; text: string } {
  const config = configOf({ proof });
  const own = assess({
    ...{ incident: facts, config, now: NOW, host: 'github.com', roles: ROLES, judged: null },
    evidence: evidence(LANDED, { grades: [gradeFacts(runs, { sha: HEAD })] }),
  });
  const { record, ledger } = own;
  const review = reviewIncident(record, { config, ledger, serious: true, asked: false });
  return { stage: review.stage, text: renderIncidentComment(facts, own, review) };
}

test.each([
  ['landed', [], 'learned', '✅ landed |'],
  ['present', [run({ passed: 3 })], 'learned', '✅ landed (present)'],
  ['present', [], 'changes-pending', '🕓 landed, not present'],
  ['proven', [run({ passed: 3 })], 'changes-pending', '🕓 landed, present, not proven'],
])(
  'release.proof: %s, with %j: the incident is %s and its ledger says %s',
  (proof, runs, stage, said) => {
    const { stage: is, text } = commentOf(runs as EvidenceRun[], proof);
    expect(is).toBe(stage);
    expect(text).toContain(said);
    if (stage === 'changes-pending') {
      expect(text).toMatch(/\*\*Next:\*\* run the case of the landed eval change/);
    }
  },
);

test('a confirmed decision is landed, and nothing is said of a case', () => {
  const decided = incident(
    { evalChanges: '- no change — the model lane is gone — @acme/agents' },
    { comments: [comment('maya', '/attest eval https://wiki.example.com/lane')] },
  );
  const { stage, text } = commentOf([], 'present', decided);
  expect(stage).toBe('learned');
  expect(text).not.toContain('not present');
});

test.each<[string, Partial<EvidenceFacts>, string[], boolean]>([
  ['no run was looked for', {}, ['No run of its case was looked for here.'], false],
  [
    'none was found',
    { grades: [gradeFacts([], { sha: HEAD })] },
    [`No case that names it ran on ${HEAD.slice(0, 7)}.`],
    true,
  ],
])('where %s, the entry says so, and has a grade or none', (_, grades, explanations, isGraded) => {
  const config = configOf({ proof: 'present' });
  const { ledger } = assess({
    ...{ incident: incident(), config, now: NOW, host: 'github.com', roles: ROLES, judged: null },
    evidence: evidence(LANDED, grades),
  });
  const entry = ledger.entries.find(({ kind }) => kind === 'eval');
  expect(entry).toMatchObject({ status: 'landed', unproven: true, explanations });
  expect(entry?.graded !== undefined).toBe(isGraded);
});

const SECRET = 'a secret of the App';
const signCopies = signCopiesWith(SECRET);
const forged = (line: string) => line.replace(/[0-9a-f]{32} -->$/, `${'0'.repeat(32)} -->`);

function renewed(lines: (copies: string, acknowledged: string) => string[]): Write[] {
  const facts = incident();
  const config = configOf({ proof: 'present' });
  const { ledger } = assess({
    ...{ incident: facts, config, now: NOW, host: 'github.com', roles: ROLES, judged: null },
    evidence: evidence(LANDED, { grades: [gradeFacts([run({ passed: 3 })], { sha: HEAD })] }),
  });
  const accepted = ledger.entries.flatMap(({ graded }) => graded?.accepted ?? []);
  const older = accepted.map((copy) => ({ ...copy, sha: sha(998) }));
  const written = lines(signCopies(facts.ref, older), signWith(SECRET)(facts.ref, [901]));
  const body = [MARKERS.incident, 'As it was assessed.', ...written].join('\n\n');
  const own = comment('app', body, { id: 5, ours: true });
  const read = { ...facts, comments: [own] };
  const acknowledged = readSigned(read, signWith(SECRET));
  const copies = readSignedCopies(read, signCopies);
  return planCopies({ ...read, acknowledged, copies }, ledger, signCopies);
}

test.each<[string, (copies: string, acknowledged: string) => string[], number]>([
  ['no line', () => [], 1],
  ['our lines', (copies, acknowledged) => [acknowledged, copies], 1],
  ['a forged copy before ours', (copies) => [forged(copies), copies], 0],
  ['two forged copies', (copies) => [forged(copies), forged(copies)], 0],
  ['a forged acknowledgement', (copies, acknowledged) => [forged(acknowledged), copies], 0],
  ['a line around another', (copies) => [`<!-- agent-incident-review:pro${copies}of x -->`], 0],
])('a comment with %s gets our name for what we wrote alone', (_, lines, writes) => {
  const plan = renewed(lines);
  expect(plan).toHaveLength(writes);
  const bodies = plan.map((write) => ('body' in write ? write.body : ''));
  for (const body of bodies) expect(body?.match(/agent-incident-review:proof/g)).toHaveLength(1);
});
