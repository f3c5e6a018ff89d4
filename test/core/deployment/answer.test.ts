// What a waiting deployment is answered, by table.
import fc from 'fast-check';
import { type AnswerFacts, answerTo, type Ruling } from '../../../src/core/deployment/answer.js';
import { heldBecause } from '../../../src/core/deployment/held.js';
import {
  type DeploymentFacts,
  findWaiting,
  overtakenBy,
  runningIn,
} from '../../../src/core/deployment/history.js';
import { nextReport } from '../../../src/core/deployment/reports.js';
import type { Decision, Reason, Verdict } from '../../../src/core/release/types.js';
import { alive } from '../../support/alive.js';
import { hostileText } from '../../support/hostile.js';

function reason(verdict: Verdict, more: Partial<Reason> = {}): Reason {
  return {
    verdict,
    test: 'eval-not-settled',
    incident: 'acme/agents#12',
    kind: 'eval',
    policy: null,
    message: 'The eval change is missing.',
    owner: '@acme/agents',
    action: 'Merge a pull request that names acme/agents#12',
    url: 'https://github.com/acme/agents/issues/12',
    ...more,
  };
}

function decision(verdict: Verdict, reasons: Reason[] = [reason(verdict)]): Decision {
  return {
    verdict,
    reasons: verdict === 'ship' ? [] : reasons,
    incidents: [],
    unlinked: [],
    beforeAdoption: [],
    notInForm: [],
    waiver: null,
    notEnforced: null,
    until: null,
    policies: [],
    refused: [],
    unverified: [],
    looked: { commits: 3, pulls: 1, incidents: 2, requests: 9, notes: [] },
  } as unknown as Decision;
}

const judged = (verdict: Verdict): Ruling => ({
  what: 'judged',
  decision: decision(verdict),
  later: [],
});

function deployment(id: number, more: Partial<DeploymentFacts> = {}): DeploymentFacts {
  const at = `2026-11-0${id}T00:00:00Z`;
  return { id, sha: `${id}`.repeat(40), createdAt: at, succeededAt: null, run: id * 10, ...more };
}

const superseded: Ruling = { what: 'superseded', by: deployment(7) };

const ask = (ruling: Ruling, more: Partial<AnswerFacts> = {}) =>
  answerTo({ environment: 'production', ruling, enforced: true, reports: [], ...more });

test.each<[string, Ruling, string | null, string]>([
  ['ship', judged('ship'), 'approved', '✅ Ship. Looked at 3 commits and 2 incidents.'],
  ['hold', judged('hold'), null, '⛔ Hold: 1 reason'],
  ['collect evidence', judged('collect-evidence'), null, '🔎 Collect evidence: 1 reason'],
  ['roll back', judged('roll-back'), 'rejected', 'Deploy a commit without it.'],
  ['superseded', superseded, 'rejected', 'Superseded by deployment 7 of `7777777`'],
  ['what runs', { what: 'running' }, 'approved', 'already runs in `production`'],
  ['an environment not named', { what: 'unnamed' }, 'approved', 'does not name `production`'],
])('%s', (_, ruling, state, comment) => {
  const answer = ask(ruling);
  expect(answer).toMatchObject({ state, comment: expect.stringContaining(comment) });
});

test.each(['hold', 'collect-evidence', 'roll-back', 'superseded'] as const)(
  'while nothing is enforced %s goes on and is said',
  (what) => {
    const ruling = what === 'superseded' ? superseded : judged(what);
    const answer = ask(ruling, { enforced: false });
    expect(answer?.state).toBe('approved');
    expect(answer?.comment).toMatch(
      what === 'superseded'
        ? /enforce` is off[\s\S]*Superseded/
        : /enforce` is off[\s\S]*: 1 reason/,
    );
  },
);

describe('reports', () => {
  test('say the same once, something else anew, and nine at most', () => {
    const reports: string[] = [];
    const say = (text: string) => {
      const next = nextReport(text, reports);
      if (next !== null) reports.push(next);
      return next;
    };
    expect(say('a')).toBe('a\n\n_Report 1 of at most 9._');
    expect(say('a ')).toBe(null);
    for (let number = 2; number <= 8; number += 1) {
      expect(say(`${number}`)).toContain(`Report ${number} of at most 9._`);
    }
    expect(say('a')).toContain('Report 9 of at most 9, so no more follow');
    expect(say('b')).toBe(null);
  });

  test('are known again in any order, and where somebody else’s text looks like one', () => {
    const [one, two] = [nextReport('a', []) ?? '', 'b\n\n_Report 2 of at most 9._'];
    expect(nextReport('a', [two, one])).toContain('Report 3');
    expect(nextReport('b', [two, one])).toBe(null);
  });
});

describe('what runs, and what overtook', () => {
  const old = deployment(1, { succeededAt: '2026-11-01T01:00:00Z' });
  const failed = deployment(2);
  const newer = deployment(4, { succeededAt: '2026-11-04T01:00:00Z' });
  const waiting = { run: 30, id: 3, at: '2026-11-03T00:00:00Z' };
  const own = deployment(3);
  test.each<[string, DeploymentFacts[], number | null, number | null]>([
    ['nothing was deployed', [own], null, null],
    ['one succeeded before', [own, failed, old], 1, null],
    ['a newer one succeeded', [newer, own, old], 4, 4],
    ['a newer one waits', [deployment(4), own, old], 1, null],
    [
      'an older one was let on later',
      [own, deployment(2, { succeededAt: '2026-11-02T09:00:00Z' }), old],
      2,
      null,
    ],
  ])('%s', (_, history, runs, by) => {
    expect(runningIn(history, waiting)?.id ?? null).toBe(runs);
    expect(overtakenBy(history, waiting)?.id ?? null).toBe(by);
    // After a restart the run alone is known, and its deployment is found by it.
    const found = findWaiting(history, { ...waiting, id: null });
    expect(found?.id).toBe(3);
  });

  test('without a date nothing is taken for newer', () => {
    expect(overtakenBy([newer, old], { run: 30, id: null, at: null })).toBe(null);
  });
});

test('hostile text stays text, and the report fits GitHub', () => {
  const url = `https://github.com/acme/agents/new/main?value=${'x'.repeat(3_000)}`;
  fc.assert(
    fc.property(hostileText, fc.boolean(), (text, long) => {
      const texts = { message: text, action: text, owner: `@${text}`, ...(long ? { url } : {}) };
      const said = heldBecause(text, decision('hold', [reason('hold', texts)]), []);
      expect(said.length).toBeLessThanOrEqual(900);
      expect(alive(said)).toEqual([]);
    }),
  );
});
