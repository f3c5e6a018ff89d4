// What the comment says of an incident that has come back.

import { configSchema } from '../../../../src/core/config/schema.js';
import type { ProofCopy } from '../../../../src/core/evidence/grades/copies.js';
import { assess } from '../../../../src/core/incident/assess.js';
import { type CameBack, greenBefore } from '../../../../src/core/incident/report/came-back.js';
import { renderIncidentComment } from '../../../../src/core/incident/report/comment.js';
import { openWords } from '../../../../src/core/incident/report/count-words.js';
import { reviewIncident } from '../../../../src/core/incident/review.js';
import { bodiesOf, INCIDENTS } from '../../../../tools/demo/incidents.js';
import type { Answers } from '../../../support/body.js';
import { evidence, incident, NOW, ROLES } from '../../../support/facts.js';

const URL = 'https://github.com/acme/agents/issues/7';
const EARLIER: CameBack = {
  ref: 'acme/agents#7',
  url: URL,
  learned: true,
  green: '2026-11-20T10:00:00Z',
};

function comment(
  { answers, body }: { answers?: Answers; body?: string },
  earlier: CameBack | null,
): string {
  const facts = incident(answers, body === undefined ? {} : { body });
  const given = { config: configSchema.parse({}), now: NOW, host: 'github.com', roles: ROLES };
  const own = assess({ ...given, incident: facts, evidence: evidence([]), judged: null });
  const { ledger, severity, asked, disputes } = own;
  const options = { config: given.config, ledger, serious: severity.serious, asked, disputes };
  return renderIncidentComment(facts, own, reviewIncident(own.record, options), [], earlier);
}

const NONE = '_No response_';
const next = (markdown: string) => markdown.split('\n')[0] ?? '';

test.each<[string, Answers, RegExp]>([
  [
    'no eval is decided',
    { evalChanges: NONE },
    /decide in \*\*Eval changes\*\* how the eval of \[#7\]\(https:.*\/7\) gets stricter/,
  ],
  [
    'neither eval nor gate is decided',
    { evalChanges: NONE, gateChanges: NONE, evalAssets: NONE },
    /how the eval of .* gets stricter, .*; then one line in \*\*Release gate changes\*\*/,
  ],
  ['an eval is planned', {}, /\*\*Next:\*\* land the eval change/],
])('after a learned one, where %s, it asks for what matters first', (_, answers, expected) => {
  const said = comment({ answers }, EARLIER);
  expect(next(said)).toMatch(expected);
  expect(said).toContain(
    `♻️ Came back: class, workflow and trigger kind of [#7](${URL}), learned; its case passed on 2026-11-20: its eval is too weak.`,
  );
});

test.each<[string, Partial<CameBack>, string, RegExp | null]>([
  [
    'is learned, and whose case passed before this one',
    {},
    'learned; its case passed on 2026-11-20: its eval is too weak.',
    /how the eval of \[#7\]\(.*\) gets stricter, so that it catches this one/,
  ],
  [
    'is learned, and whose case is not known to have passed',
    { green: null },
    'learned; nothing shows that its case passed.',
    /how the eval of \[#7\]\(.*\) is run and gets stricter, so that it catches this one/,
  ],
  [
    'is not learned, and whose case passed before this one',
    { learned: false },
    'not learned yet; its case passed on 2026-11-20: its eval is too weak.',
    /how the eval of \[#7\]\(.*\) gets stricter, so that it catches this one/,
  ],
  ['is not learned', { learned: false, green: null }, 'not learned yet.', null],
])('an earlier one that %s', (_, more, line, step) => {
  const answers = { evalChanges: NONE };
  const said = comment({ answers }, { ...EARLIER, ...more });
  expect(said).toContain(`[#7](${URL}), ${line}`);
  if (step) expect(next(said)).toMatch(step);
  else expect(next(said)).toBe(next(comment({ answers }, null)));
});

const copy = (at: string): ProofCopy => ({
  ...{ repository: 'acme/agents', sha: 'a'.repeat(40), case: '0123456789abcdef', runs: 3 },
  ...{ run: 7, attempt: 1, at, catches: false, red: null },
});

test.each<[string, string[], string | null]>([
  ['nothing was accepted', [], null],
  ['it was accepted afterwards alone', ['2026-11-21T00:00:00Z'], null],
  [
    'it was accepted before and afterwards',
    ['2026-11-01T00:00:00Z', '2026-11-21T00:00:00Z', '2026-11-10T00:00:00Z'],
    '2026-11-10T00:00:00Z',
  ],
])('where %s, the last pass before is told', (_, all, expected) => {
  expect(greenBefore(all.map(copy), '2026-11-20T00:00:00Z')).toBe(expected);
});

test('without an earlier one nothing is said', () => {
  expect(comment({}, null)).not.toContain('Came back');
});

test.each(
  INCIDENTS.flatMap((one) => {
    const bodies = bodiesOf(one);
    return (['filed', 'draft', 'finished'] as const).map((stage) => ({
      slug: one.slug,
      stage,
      body: bodies[stage],
    }));
  }),
)('$slug, $stage: at most 120 words stand open with it', ({ body }) => {
  expect(openWords(comment({ body }, EARLIER))).toBeLessThanOrEqual(120);
});
