// What the summary says about where a range starts.
import type { LastRelease } from '../../../src/core/facts.js';
import { decideRelease } from '../../../src/core/release/decide.js';
import { renderSummary } from '../../../src/core/release/report/summary.js';
import { decisionFacts } from '../../support/facts.js';

/** The summary of a release that names no incident, but for its last line. */
function summaryOf(release: object): string[] {
  const facts = decisionFacts({ incidents: [], release: { own: [], ...release } });
  return renderSummary(decideRelease(facts)).trimEnd().split('\n\n').slice(0, -1);
}

const SHIP = ['## ✅ Ship', 'No incident is linked to this change.'];
const STARTS = 'The range starts at the last release, `v1.4.0`.';
const last = (more: Partial<LastRelease>) => ({
  lastRelease: { tag: 'v1.4.0', heldBack: [], fromReleases: false, ...more },
});
const HELD = ['v1.4.1', 'v1.4.2', 'v1.4.3', 'v1.4.4', 'v1.4.5'];

test.each<[string, object, string[]]>([
  ['base and head were given', {}, []],
  ['a tag tells it', last({}), [STARTS]],
  [
    'three tags were passed over',
    last({ heldBack: HELD.slice(0, 3) }),
    [
      `${STARTS} Passed over, since it went out while its gate failed: \`v1.4.1\`, \`v1.4.2\`, \`v1.4.3\`.`,
    ],
  ],
  [
    'one more than is named was passed over',
    last({ heldBack: HELD.slice(0, 4) }),
    [
      `${STARTS} Passed over, since it went out while its gate failed: \`v1.4.1\`, \`v1.4.2\`, \`v1.4.3\` and 1 more tag.`,
    ],
  ],
  [
    'many were passed over',
    last({ heldBack: HELD }),
    [
      `${STARTS} Passed over, since it went out while its gate failed: \`v1.4.1\`, \`v1.4.2\`, \`v1.4.3\` and 2 more tags.`,
    ],
  ],
  [
    'the list of releases tells it',
    last({ fromReleases: true }),
    [`${STARTS} The list of releases stood in for the tags, since this server has no GraphQL.`],
  ],
  [
    'there is no earlier tag',
    last({ tag: null }),
    [
      'No tag of an earlier release was found, so nothing says what is new: every serious incident that is not learned counts.',
    ],
  ],
  [
    'it goes back',
    { ...last({}), behind: true, base: 'v1.4.0' },
    [
      'A roll-back: what is counted is what going back from `v1.4.0` takes away. Changes that are missing do not hold it; the next release owes them.',
    ],
  ],
])('where %s', (_, release, notes) => {
  expect(summaryOf(release)).toEqual([...SHIP, ...notes]);
});
