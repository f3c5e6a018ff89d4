// What the check of the default branch says about the gate: required, bound, and whether it judges anything.
import { defaultConfigCheck } from '../../../src/core/checks/configuration.js';
import { defaultConfig } from '../../../src/core/config/constants.js';
import { parseConfig } from '../../../src/core/config/parse-config.js';
import {
  type BranchRules,
  gateNotes,
  type ReleasePlaces,
} from '../../../src/core/config/required.js';

const APP = 77;
const CONFIG = defaultConfig();

function places(rules: Partial<BranchRules>[], more: Partial<ReleasePlaces> = {}): ReleasePlaces {
  return {
    branches: rules.map((_, at) => `release/${at}`),
    looked: { branches: 9, pulls: 40 },
    rules: rules.map((one, at) => ({ branch: `release/${at}`, required: [], unread: [], ...one })),
    ...more,
  };
}

const denied = { what: 'its rules', why: 'access is denied (403)' };

test.each<[string, Partial<BranchRules>, RegExp]>([
  ['required and bound', { required: [APP] }, /is required on `release\/0` and bound to this App/],
  ['bound here and open there', { required: [null, APP] }, /and bound to this App/],
  ['bound, the rest unread', { required: [APP], unread: [denied] }, /and bound to this App/],
  ['bound to nobody', { required: [null] }, /but bound to no App, so any job/],
  ['bound to another', { required: [15368] }, /but bound to another App \(id 15368\), so any job/],
  ['not required', {}, /is not required on `release\/0`: neither a ruleset nor branch protection/],
  [
    'unread',
    { unread: [denied] },
    /Whether .* is not known: its rules \(access is denied \(403\)\) could not be read/,
  ],
])('a release branch whose gate is %s', (_, rules, text) => {
  const { judged, notes } = gateNotes(places([rules]), CONFIG, APP);
  expect(judged).toBe(true);
  expect(notes.join('\n')).toMatch(text);
});

test('branches beyond those that are looked at are counted', () => {
  const many = places([{ required: [APP] }], { branches: ['a', 'b', 'c'] });
  expect(gateNotes(many, CONFIG, APP).notes.join('\n')).toContain(
    '2 release branches more not looked at',
  );
});

const NONE = places([]);
test.each<[string, Partial<ReleasePlaces['looked']>, boolean, RegExp]>([
  [
    'sure',
    {},
    false,
    /^No release is judged here: of 9 branches none matches `release\.base`, and of the 40 pull requests changed last none matches/,
  ],
  ['without branches', { branches: null }, true, /is not known: the branches could not be read/],
  [
    'without pull requests',
    { pulls: null },
    true,
    /is not known: .* the pull requests could not be read/,
  ],
])('where nothing matches, it says what was looked at: %s', (_, looked, judged, text) => {
  const found = gateNotes({ ...NONE, looked: { ...NONE.looked, ...looked } }, CONFIG, APP);
  expect(found.judged).toBe(judged);
  expect(found.notes.join('\n')).toMatch(text);
  expect(found.notes.join('\n')).toContain(
    '`release.base` is `production`, `release`, `release/**`',
  );
});

function check(text: string | null, beside: string[] = [], judged = true) {
  const reading = parseConfig(text ?? '');
  const checked = { sha: 'a', reading, text, unenforced: [], host: 'github.com' };
  return defaultConfigCheck(checked, beside, { judged, notes: ['About the gate.'] });
}

test.each<[string, ReturnType<typeof check>, string, RegExp]>([
  ['a valid file', check('maintainers: admin\n'), 'success', /0 policies can be enforced/],
  ['no file', check(null), 'success', /no file .*, so the defaults hold/],
  [
    'a file beside its name',
    check(null, ['agent-incident-review.yml']),
    'failure',
    /agent-incident-review.yml is not read.*Move it there/,
  ],
  ['an error', check('maintaners: x\n'), 'failure', /Unknown key at maintaners.*default branch/],
  ['nothing to judge', check('', [], false), 'neutral', /is valid/],
])(
  'the run on the default branch for %s',
  (_, { conclusion: found, summary }, conclusion, text) => {
    expect(found).toBe(conclusion);
    expect(summary).toMatch(text);
    expect(summary).toContain('About the gate.');
  },
);
