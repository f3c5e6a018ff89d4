// What each reason of an incident says: what is owed, by whom, what clears it, and where.

import { configSchema } from '../../../src/core/config/schema.js';
import { decideRelease } from '../../../src/core/release/decide.js';
import type { Answers } from '../../support/body.js';
import { comment, decisionFacts, evidence, incident, pull } from '../../support/facts.js';

const HERE = 'https://github.com/acme/agents/issues/12';
const NEW = expect.stringMatching(
  /^https:\/\/github\.com\/acme\/agents\/new\/main\?filename=evals%2Fincident-12\.yaml/,
);
const NOBODY =
  ' Nobody owns it: no broader rollout is right, but a smaller pilot, a clearer gate or a better measurement loop.';
const ON_EVAL = ' on an eval path, such as `evals/incident-12.yaml`';
const ON_GATE = expect.stringMatching(/ on a gate path, such as `[^`]+`$/);
const starts = (text: string) =>
  expect.stringMatching(new RegExp(`^${text.replace(/[()#]/g, '\\$&')}`));

const config = (block: string[], owner?: string) =>
  configSchema.parse({ release: { block }, ...(owner ? { review: { owner } } : {}) });

interface Said {
  message?: unknown;
  owner?: string | null;
  action?: unknown;
  url?: unknown;
}

type Given = Parameters<typeof decisionFacts>[0];
const EVAL = config(['eval']);

test.each<[string, Answers, Given, Said]>([
  [
    'an eval that is missing',
    { evalChanges: '' },
    { config: EVAL },
    {
      message: 'The eval change is missing.',
      owner: null,
      action: `Plan the eval change in acme/agents#12, and merge a pull request that names it and adds lines${ON_EVAL}`,
      url: NEW,
    },
  ],
  [
    'an eval that is missing, where somebody owns the reviews',
    { evalChanges: '' },
    { config: config(['eval'], '@acme/reviews') },
    { owner: '@acme/reviews', url: NEW },
  ],
  [
    'a gate that is missing, where somebody owns the reviews',
    { gateChanges: '' },
    { config: config(['gate'], '@acme/reviews') },
    { message: 'The gate change is missing.', owner: '@acme/reviews', action: ON_GATE, url: HERE },
  ],
  [
    'an eval that is planned',
    {},
    { config: config(['eval'], '@acme/reviews') },
    {
      message: starts('The eval change has not landed: “Repeated-refund case”\\.'),
      owner: '@acme/agents',
      action: `Merge a pull request that names acme/agents#12 and adds lines${ON_EVAL}`,
      url: HERE,
    },
  ],
  [
    'a gate that is planned for nobody',
    { gateChanges: '- [x] A required job' },
    { config: config(['gate'], '@acme/reviews') },
    {
      message: expect.stringMatching(
        new RegExp(
          `^The gate change has not landed: “A required job”\\. It is ticked, which proves nothing\\..*${NOBODY}$`,
        ),
      ),
      owner: null,
      action: ON_GATE,
      url: HERE,
    },
  ],
  [
    'an eval whose pull request is open',
    { evalChanges: '- [ ] A case — @maya — #45' },
    {
      config: EVAL,
      evidence: evidence([pull(45, { state: 'open', mergedAt: null, mergeCommit: null })]),
    },
    {
      owner: '@maya',
      action: `Merge #45, with lines added${ON_EVAL}`,
      url: 'https://github.com/acme/agents/pull/45',
    },
  ],
  [
    'an eval whose pull request was merged and does not count',
    { evalChanges: '- [ ] A case — @maya — #45 or #46' },
    { config: EVAL, evidence: evidence([pull(45, { files: [] })]) },
    { action: starts('Merge #45 or #46, with lines added on an eval path'), url: HERE },
  ],
  [
    'an alert that is planned',
    { alertChanges: '- [ ] Page on the second refund — @maya' },
    { config: config(['alert']) },
    {
      action: 'Merge a pull request that names acme/agents#12 and adds lines',
      owner: '@maya',
      url: HERE,
    },
  ],
])('%s', (_, answers, given, said) => {
  const { reasons } = decideRelease(decisionFacts({ incidents: [incident(answers)], ...given }));
  expect(reasons).toHaveLength(1);
  expect(reasons[0]).toMatchObject(said);
});

const ATTESTED = [
  comment('maya', '/attest eval https://ci.example.com/1'),
  comment('maya', '/attest gate https://ci.example.com/1'),
];
const REFER =
  'Name the change, such as #431, in “Release or configuration changes” of acme/agents#12';
const merged = (number: number) => pull(number);

test.each<[string, string, Given, [string, string, string, string]]>([
  [
    'no change to look for',
    'a prompt',
    {},
    [
      'collect-evidence',
      'release-decision',
      'The review decided to roll back, but names no change to look for.',
      REFER,
    ],
  ],
  [
    'two changes that are in the head',
    '#31, #32',
    { evidence: evidence([merged(31), merged(32)]) },
    [
      'roll-back',
      'release-decision',
      'The review decided to roll back, and acme/agents#31, acme/agents#32 is still in main.',
      'Revert acme/agents#31, acme/agents#32 in this release',
    ],
  ],
  [
    'two changes that could not be read',
    '#31, #32',
    {},
    [
      'collect-evidence',
      'causes-unread',
      'The review decided to roll back, and whether acme/agents#31, acme/agents#32 is in main could not be read.',
      REFER,
    ],
  ],
])('a review that rolls back and names %s', (_, releaseChanges, given, said) => {
  const answers = { releaseDecision: 'Roll back', releaseChanges };
  const incidents = [incident(answers, { comments: ATTESTED })];
  const { reasons } = decideRelease(decisionFacts({ incidents, ...given }));
  expect(reasons.map((one) => [one.verdict, one.test, one.message, one.action])).toEqual([said]);
});
