// What a release is asked for beside its incidents: the cases of learned ones that were accepted from here.

import { configSchema } from '../../../src/core/config/schema.js';
import { caseName, type ProofCopy } from '../../../src/core/evidence/grades/copies.js';
import type { EvidenceRun, GradeFacts } from '../../../src/core/evidence/grades/facts.js';
import type { CensusFacts, CensusIncident, JudgedPull } from '../../../src/core/facts.js';
import { decideRelease } from '../../../src/core/release/decide.js';
import { renderSummary, titleOf } from '../../../src/core/release/report/summary.js';
import { added, commit, decisionFacts, evidence, incident, sha } from '../../support/facts.js';
import { artifactOf, documentOf, gradeFacts, ran, runOf } from '../../support/grades.js';

const HEAD = sha(999);
const REF = 'acme/agents#7';

function run(
  counts: Parameters<typeof ran>[0],
  more: Partial<EvidenceRun> = {},
  name = 'a repeated refund is escalated',
): EvidenceRun {
  const own = ran({ incident: REF, case: name, ...counts });
  const artifacts = [artifactOf(documentOf([own], { commit: HEAD }))];
  return runOf({ sha: HEAD, artifacts, ...more });
}

function copy(more: Partial<ProofCopy> = {}): ProofCopy {
  return {
    ...{ repository: 'acme/agents', sha: sha(500), case: caseName('a repeated refund') },
    ...{ runs: 3, run: 5, attempt: 1, at: '2026-10-01T10:00:00Z', catches: false, red: null },
    ...more,
  };
}

function learned(more: Partial<CensusIncident> = {}): CensusIncident {
  return { ref: REF, owner: '@maya', copies: [copy()], waiver: null, ...more };
}

const LAST = '2026-11-01T00:00:00Z';

interface Given {
  runs?: EvidenceRun[];
  grades?: Partial<GradeFacts>;
  of?: Partial<CensusIncident>;
  census?: Partial<CensusFacts>;
  release?: object;
  /** The release itself, and its text. */
  facts?: Parameters<typeof decisionFacts>[0];
  body?: string;
}

function factsOf({ runs = [], grades, of, census, release, facts, body = '' }: Given) {
  const [own] = decisionFacts().release.own as [JudgedPull];
  const reviews = [{ author: 'maya', state: 'APPROVED', commit: HEAD, at: '' }];
  return decisionFacts({
    config: configSchema.parse({ release: { proof: 'present', ...release } }),
    incidents: [],
    ...facts,
    evidence: evidence([], { grades: [gradeFacts(runs, { sha: HEAD, ...grades })] }),
    census: { incidents: [learned(of)], lastReleaseAt: LAST, unread: [], ...census },
    release: { own: [{ ...own, body, reviews }], ...facts?.release },
  });
}

const decide = (given: Given) => decideRelease(factsOf(given));

const UNREAD = { what: 'the eval evidence of run 7', why: '502: Bad Gateway' };
const WAIVER = { by: 'maya', until: '2026-12-10', reason: 'the runner is down', url: 'https://c' };

test.each<[string, Given, string, string[]]>([
  ['its case passed', { runs: [run({ passed: 3 })] }, 'ship', []],
  ['another case of it passed', { runs: [run({ passed: 1 }, {}, 'renamed')] }, 'ship', []],
  ['nothing ran', {}, 'hold', ['case-missing']],
  ['its case failed', { runs: [run({ passed: 2, failed: 1 })] }, 'hold', ['case-failing']],
  ['its case broke', { runs: [run({ errors: 1 })] }, 'hold', ['case-failing']],
  ['its case was skipped', { runs: [run({ skipped: 1 })] }, 'hold', ['case-missing']],
  [
    'it graded recorded outputs alone',
    { runs: [run({ failed: 1, recorded: { runs: 1, failed: 1 } })] },
    'hold',
    ['case-missing'],
  ],
  [
    'it passed for somebody who may not say so',
    { runs: [run({ passed: 3 }, { event: 'workflow_run' })] },
    'hold',
    ['case-missing'],
  ],
  ['it was accepted on this very commit', { of: { copies: [copy({ sha: HEAD })] } }, 'ship', []],
  [
    'its artifact could not be read',
    { grades: { unread: [UNREAD] }, census: { unread: [UNREAD] } },
    'collect-evidence',
    ['unverified'],
  ],
  [
    'its case failed, and more could not be read',
    {
      ...{ runs: [run({ failed: 1 })], grades: { unread: [UNREAD] } },
      census: { unread: [UNREAD] },
    },
    'hold',
    ['case-failing', 'unverified'],
  ],
  [
    'nobody knows what was accepted',
    { census: { incidents: [], unread: [UNREAD] } },
    'collect-evidence',
    ['unverified'],
  ],
  ['evals are waived', { of: { waiver: WAIVER } }, 'ship', ['case-missing']],
  ['facts of before know no census', { census: { incidents: [] } }, 'ship', []],
])('where %s', (_, given, verdict, tests) => {
  const decision = decide(given);
  expect({
    verdict: decision.verdict,
    tests: decision.reasons.map(({ test: name }) => name),
  }).toEqual({ verdict, tests });
});

test.each<[string, Given, string | null]>([
  ['the configuration asks for less', { release: { proof: 'landed' } }, 'release.proof is landed'],
  ['evals do not block', { release: { block: ['gate'] } }, 'release.block names no eval'],
  [
    'no release went out since',
    { census: { lastReleaseAt: '2026-09-30T00:00:00Z' } },
    'the next one is held',
  ],
  [
    'the commit came with this release, and no earlier one is known',
    {
      census: { lastReleaseAt: null },
      facts: { release: { commits: [{ ...commit(1, 'x'), sha: sha(500) }] } },
    },
    'the next one is held',
  ],
  [
    'it was accepted again since, and first before the last release',
    { of: { copies: [copy({ at: '2026-11-20T00:00:00Z' }), copy({ sha: sha(400) })] } },
    null,
  ],
  [
    'no earlier release is known, and the commit is older',
    { census: { lastReleaseAt: null } },
    null,
  ],
  ['evals are waived', { of: { waiver: WAIVER } }, 'waived by @maya until 2026-12-10'],
  [
    'the release contains an incident',
    { facts: { incidents: [incident()] }, body: 'Contains: #12' },
    'this release brings the fix',
  ],
])('where %s it holds, or says why not', (_, given, why) => {
  const { verdict, reasons } = decide(given);
  expect(reasons).toHaveLength(1);
  expect({ verdict, own: reasons[0]?.verdict }).toEqual(
    why === null ? { verdict: 'hold', own: 'hold' } : { verdict: 'ship', own: 'ship' },
  );
  if (why !== null) expect(reasons[0]?.message).toContain(why);
});

test.each<[string, Partial<CensusIncident>, 'open' | 'closed', 'ship' | 'hold']>([
  ['is closed, and whose case earlier releases were asked for', {}, 'closed', 'hold'],
  ['has come back', {}, 'open', 'ship'],
  [
    'is asked for the first time',
    { copies: [copy({ at: '2026-11-20T00:00:00Z' })] },
    'closed',
    'ship',
  ],
])('where a release contains an incident that %s', (_, of, state, verdict) => {
  const contained = learned({ ref: 'acme/agents#12', ...of });
  const facts = { incidents: [incident({}, { state })] };
  const census = { incidents: [contained, learned()] };
  expect(decide({ facts, census, body: 'Contains: #12' }).verdict).toBe(verdict);
});

test('a waiver on which the verdict rests tells when it ends', () => {
  expect(decide({ of: { waiver: WAIVER } }).until).toBe('2026-12-10T23:59:59.999Z');
  expect(decide({ of: { waiver: WAIVER }, runs: [run({ passed: 1 })] }).until).toBeNull();
});

test.each<[string, Given]>([
  ['a roll-back', { facts: { release: { behind: true } } }],
  ['what rolls nothing out', { facts: { release: { files: [added('evals/refunds.yaml')] } } }],
])('%s is asked for nothing', (_, given) => {
  expect(decide({ ...given, census: { unread: [UNREAD] } }).reasons).toEqual([]);
});

test('what could not be read is a warning where a case would be no more', () => {
  const { verdict, reasons, unverified } = decide({
    release: { proof: 'landed' },
    census: { incidents: [], unread: [UNREAD] },
  });
  expect(verdict).toBe('ship');
  expect(reasons).toMatchObject([{ verdict: 'ship', test: 'unverified' }]);
  expect(unverified).toEqual([UNREAD]);
});

test('an incident whose own reason says that its eval is open is told once', () => {
  const facts = { incidents: [incident({}, { ref: REF })] };
  const tests = decide({ facts, body: 'Incident: #7' }).reasons.map(({ test: name }) => name);
  expect(tests).toContain('eval-not-settled');
  expect(tests).not.toContain('case-missing');
});

test('the reason says what is lacking, whose it is, and how it is cleared', () => {
  expect(decide({ runs: [run({ passed: 2, failed: 1 })] }).reasons).toEqual([
    {
      verdict: 'hold',
      test: 'case-failing',
      incident: REF,
      kind: 'eval',
      policy: null,
      message:
        'acme/agents#7 has taught an eval case, accepted from here since 2026-10-01, and it does not pass on what is released. “a repeated refund is escalated” did not pass in every run: 2 passed, 1 failed.',
      owner: '@maya',
      action: `Mend what the case caught, and run the evals on \`${HEAD.slice(0, 7)}\` with \`mode: evidence\`, so that a case that names acme/agents#7 passes; or a maintainer who did not report it retires it there: \`/retire eval because <reason>\``,
      url: 'https://github.com/acme/agents/actions',
    },
  ]);
});

test('the order in which incidents were listed changes nothing', () => {
  const [one, other] = [learned(), learned({ ref: 'acme/agents#12' })];
  const [decision, turned] = [
    [one, other],
    [other, one],
  ].map((incidents) => decide({ census: { incidents } }));
  expect(turned).toEqual(decision);
  expect(decision?.reasons.map(({ incident: ref }) => ref)).toEqual([one.ref, other.ref]);
});

test('of what the readers of the release may not read no more is told than that an eval is owed', () => {
  const of = { ref: 'acme/incidents#7' };
  const [reason] = decide({ of, runs: [run({ failed: 1 })] }).reasons;
  expect(reason).toMatchObject({
    verdict: 'hold',
    test: 'incident-not-ready',
    incident: 'acme/incidents#7',
    message: 'The eval change is owed.',
    action: 'See acme/incidents#7',
    owner: null,
    url: null,
  });
});

test('of what is kept of incidents that they may not read they learn only that something is unread', () => {
  const kept = { what: 'what was accepted as proof of acme/incidents#7', why: 'it is gone' };
  const decision = decide({
    facts: { incidentsRepository: 'acme/incidents' },
    grades: { unread: [UNREAD] },
    census: { incidents: [], unread: [UNREAD, kept, { ...kept, transient: true }] },
  });
  expect(decision.verdict).toBe('collect-evidence');
  expect(decision.unverified).toEqual([
    UNREAD,
    {
      what: 'the proof of earlier evals',
      why: 'some of what is kept of it could not be read',
      transient: true,
    },
  ]);
  expect(decision.reasons).toHaveLength(2);
  expect(JSON.stringify(decision)).not.toContain('#7');
});

test('the summary counts no learned incident that its readers may not read', () => {
  const incidents = [learned(), learned({ ref: 'acme/incidents#8' })];
  const decision = decide({ census: { incidents } });
  expect(decision.looked.learned).toBe(1);
  expect(renderSummary(decision)).toMatch(/Looked at .*, the cases of 1 learned incident,/);
});

test('the summary tells a warning apart from what holds', () => {
  const warned = decide({ release: { proof: 'landed' } });
  expect(titleOf(warned)).toBe('✅ Ship: 1 warning');
  const text = renderSummary(warned);
  expect(text).toContain('### Does not hold, but look at it');
  expect(text).toMatch(/- ⚠️ `acme\/agents#7` has taught an eval case/);
  expect(text).toMatch(/Looked at .*, the cases of 1 learned incident/);
  expect(text).not.toContain('Blocked by');
  const held = renderSummary(decide({}));
  expect(held).toContain('Blocked by `acme/agents#7`');
  expect(held).not.toContain('but look at it');
});
