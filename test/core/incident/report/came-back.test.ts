// What the comment says of an incident that has come back.

import { configSchema } from '../../../../src/core/config/schema.js';
import { assess } from '../../../../src/core/incident/assess.js';
import { renderIncidentComment } from '../../../../src/core/incident/report/comment.js';
import { openWords } from '../../../../src/core/incident/report/count-words.js';
import { reviewIncident } from '../../../../src/core/incident/review.js';
import { bodiesOf, INCIDENTS } from '../../../../tools/demo/incidents.js';
import type { Answers } from '../../../support/body.js';
import { evidence, incident, NOW, ROLES } from '../../../support/facts.js';

const URL = 'https://github.com/acme/agents/issues/7';
const EARLIER = { ref: 'acme/agents#7', url: URL, learned: true };

function comment(
  { answers, body }: { answers?: Answers; body?: string },
  earlier: typeof EARLIER | null,
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
    `♻️ Came back: class, workflow and trigger kind of [#7](${URL}), learned: its eval is too weak.`,
  );
});

test('after one that is not learned it says so, and asks for what it asked for before', () => {
  const answers = { evalChanges: NONE };
  const said = comment({ answers }, { ...EARLIER, learned: false });
  expect(said).toContain(`[#7](${URL}), not learned yet.`);
  expect(next(said)).toBe(next(comment({ answers }, null)));
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
