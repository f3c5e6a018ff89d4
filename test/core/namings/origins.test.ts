// Where commits come from, by the lines that merges, picks, backports, stacks and landing bots write.
import { ORIGIN_LINES } from '../../../src/core/namings/origin-lines.js';
import { originsOf } from '../../../src/core/namings/origins.js';

const PULL = 'https://github.com/acme/agents/pull/45';
const SHA = '0123456789abcdef0123456789abcdef01234567';
const SHORT = SHA.slice(0, 10);

function told(message: string): string[] {
  return originsOf(message, 'acme/agents').map((origin) =>
    origin.kind === 'pull' ? origin.ref.replace('acme/agents', '') : origin.hash,
  );
}

/** By the row that reads it. */
const CASES: [string, string, string[]][] = [
  ['GitHub squash', 'Refund faster (#45)', ['#45']],
  ['GitHub squash', 'Refund faster (GH-45)', ['#45']],
  ['GitHub squash', 'Refund faster (#45) (#60)', ['#45', '#60']],
  ['GitHub squash', 'Refund faster (backport #45) (#60)', ['#45', '#60']],
  ['GitHub squash', 'Refund faster (bp #45)', ['#45']],
  ['GitHub squash', 'Refund faster (copy #45)', ['#45']],
  ['GitHub squash', '[release/1](backport #45) Refund faster (#60)', ['#45', '#60']],
  ['GitHub squash', 'Refund faster (#45 backported)', ['#45']],
  ['GitHub squash', '[3.12] gh-12: Refund faster (GH-45) (#60)', ['#45', '#60']],
  ['GitHub squash', 'Revert "Refund faster (#45)" (#60)', ['#60']],
  ['GitHub squash', 'revert: refund faster (#45) (#60)', ['#60']],
  ['GitHub squash', 'Reapply "Refund faster (#45)" (#60)', ['#45', '#60']],
  ['brackets', 'Refund faster [#45]', ['#45']],
  ['brackets', 'Refund faster [#45, #46] (#60)', ['#60', '#45', '#46']],
  ['Mergify branch', "Merge branch 'mergify/bp/release/1/pr-45'", ['#45']],
  ['branch of a backport', "Merge branch 'backport-45-to-release-1'", ['#45']],
  ['backport tools', `Refund faster\n\nPort of ${PULL}`, ['#45']],
  ['backport tools', 'Refund faster\n\nPorted from #45', ['#45']],
  ['trailer of a pick', 'Refund faster\n\nBackported from main: #45', ['#45']],
  ['trailer of a pick', 'Refund faster\n\nPicked from #45', ['#45']],
  [
    'list of a squash',
    'Base of the stack (#44)\n\n* Base of the stack\n\n* Refund faster (#45)',
    ['#44', '#45'],
  ],
  ['list of a squash', 'All (#44)\n\n- Revert "Refund faster (#45)"\n- Docs (#46)', ['#44', '#46']],
  [
    'git merge --squash',
    `Squashed commit of the following:\n\ncommit ${SHA}\nAuthor: Maya\n\n    Refund faster (#45)`,
    [SHA, '#45'],
  ],
  ['GitHub merge', 'Merge pull request #45 from maya/refunds\n\nRefund faster', ['#45']],
  ['GitHub merge', 'Merge PR #45: refund faster', ['#45']],
  ['bors', 'Merge #45 #46\n\n45: Refund faster r=maya a=tom', ['#45', '#46']],
  ['bors', 'Merge acme/agents#45: Refund faster', ['#45']],
  ['Homu', 'Auto merge of #45 - maya:refunds, r=tom', ['#45']],
  ['Homu', 'Rollup merge of #45 - maya:refunds, r=tom', ['#45']],
  [
    'rollup',
    'Auto merge of #50 - maya:rollup-1, r=tom\n\nRollup of 2 pull requests\n\nSuccessful merges:\n\n - #45 (Refund faster)\n - #46 (Docs)\n\nFailed merges:\n\n - #47 (Broken)\n\nr? @ghost',
    ['#50', '#45', '#46'],
  ],
  ['GitHub squash', 'Merged in refunds (pull request #45)', ['#45']],
  [
    'GitLab',
    "Merge branch 'refunds' into 'main'\n\nRefund faster\n\nSee merge request acme/agents!45",
    ['#45'],
  ],
  ['git cherry-pick -x', `Refund faster\n\n(cherry picked from commit ${SHA})`, [SHA]],
  [
    'git cherry-pick -x',
    `Of the week\n\n* Docs (#44)\n\n(cherry picked from commit ${SHA})\n\n* Refund faster\n\n(cherry picked from commit fedcba9876)`,
    ['#44', SHA, 'fedcba9876'],
  ],
  [
    'git cherry-pick -x',
    `Refund faster\n\n(partially cherry-picked from https://github.com/acme/agents/commit/${SHA})`,
    [SHA],
  ],
  ['cherry-pick tools', 'Automated cherry pick of #45: Refund faster', ['#45']],
  ['cherry-pick tools', 'Refund faster\n\nCherry pick of #45 #46 on release-1.', ['#45', '#46']],
  ['cherry-pick tools', 'Refund faster\n\nThis is an automated cherry-pick of #45', ['#45']],
  ['cherry-pick tools', '[release/1] Cherry-pick PR #45', ['#45']],
  [
    'Kubernetes cherry-pick branch',
    'Merge pull request #60 from maya/automated-cherry-pick-of-#45-#46-upstream-release-1',
    ['#60', '#45', '#46'],
  ],
  [
    'Mergify branch',
    'Merge pull request #60 from acme/mergify/bp/release/1.0.x/pr-45',
    ['#60', '#45'],
  ],
  [
    'branch of a backport',
    'Merge pull request #60 from acme/backport-45-to-release-1',
    ['#60', '#45'],
  ],
  ['branch of a backport', 'Merge pull request #60 from acme/backport/45', ['#60', '#45']],
  [
    'backport tools',
    `[Backport release/1] Refund faster (#60)\n\nBackport ${SHORT} from #45.`,
    ['#60', SHORT, '#45'],
  ],
  [
    'backport tools',
    'Refund faster (#60)\n\n# Description\nBackport of #45 to `release/1`.',
    ['#60', '#45'],
  ],
  [
    'backport tools',
    'Refund faster\n\nThis is an automatic backport of pull request #45 done by [Mergify](https://mergify.com).',
    ['#45'],
  ],
  ['backport tools', 'Backport PR #45 on branch v1.x (Refund faster)', ['#45']],
  ['backport tools', '[v7] Backport #45', ['#45']],
  ['backport tools', `Refund faster\n\nBackports ${PULL} to v1`, ['#45']],
  ['backport tools', 'Refund faster\n\nBackport 1/1 commits from #45.', ['#45']],
  ['backport tools', `Backport ${SHA}`, [SHA]],
  ['backport tools', `Refund faster\n\nBackport of ${SHA} from main`, [SHA]],
  ['GitHub squash', 'Refund faster (#45) (#60)\n\nBackport #45 by @maya', ['#45', '#60']],
  [
    'korthout/backport-action, by a label',
    '[backport -> next] Refund faster\n\nAutomated backport to `next`, triggered by a label in #45.',
    ['#45'],
  ],
  [
    'HashiCorp backport assistant',
    'Backport of Refund faster into release/1\n\nThis PR is auto-generated from #45 to be assessed for backporting.',
    ['#45'],
  ],
  [
    'sqren/backport',
    `[7.x] Refund faster\n\n# Backport\n\nThis will backport the following commits from \`main\` to \`7.x\`:\n - [Refund faster (#45)](${PULL})`,
    ['#45'],
  ],
  [
    'list of a squash',
    'Refund faster\n\nBackports the following commits to 7.x:\n - Refund faster (#45)\n - Docs, like #12 (#46)',
    ['#45', '#46'],
  ],
  [
    'list of a squash',
    'release-1: refund faster\n\nBackport:\n  * 1/1 commits from "refund faster" (#45)',
    ['#45'],
  ],
  ['trailer of a pick', 'Refund faster\n\n- **Original PR**: #45', ['#45']],
  ['trailer of a pick', 'Refund faster\n\nCherry-picked-from: acme/core#45', ['acme/core#45']],
  [
    'trailer of a pick',
    `Refund faster\n\nGithub-Pull: agents#45\nRebased-From: ${SHORT}`,
    ['#45', SHORT],
  ],
  ['stable kernels', `Refund faster\n\ncommit ${SHA} upstream.`, [SHA]],
  ['stable kernels', `Refund faster\n\n[ Upstream commit ${SHA} ]`, [SHA]],
  [
    'trailer of a landing bot',
    `Refund faster\n\nghstack-source-id: ${SHA}\nPull Request resolved: ${PULL}`,
    ['#45'],
  ],
  [
    'trailer of a landing bot',
    `Refund faster\n\nghstack-source-id: ${SHA}\nPull-Request: ${PULL}`,
    ['#45'],
  ],
  ['trailer of a landing bot', `Refund faster\n\nReviewers: tom\n\nPull Request: ${PULL}`, ['#45']],
  [
    'trailer of a landing bot',
    `Refund faster\n\nPR-URL: ${PULL}\nFixes: https://github.com/acme/agents/issues/12`,
    ['#45'],
  ],
  ['trailer of a landing bot', 'Refund faster\n\nGitHub-Pull-Request: acme/agents#45', ['#45']],
  ['Angular landing', 'Refund faster (#45)\n\nPR Close #45', ['#45']],
  ['Angular landing', 'Refund faster\n\nPR Close #45', ['#45']],
  [
    'Apache landing',
    'Refund faster\n\nCloses #45 from maya/refunds.\n\nAuthored-by: Maya',
    ['#45'],
  ],
  ['Apache landing', 'Refund faster\n\nThis closes #45', ['#45']],
  ['landing by hand, as curl does', 'Refund faster\n\nCloses #45', ['#45']],
  ['landing by an address', `Refund faster\n\nSummary: x\n\nCloses ${PULL}`, ['#45']],
  [
    'Copybara',
    `Refund faster\n\nCOPYBARA_INTEGRATE_REVIEW=${PULL} from maya:refunds ${SHORT}`,
    ['#45'],
  ],
  ['Copybara', `PR #45: Refund faster\n\nImported from GitHub PR ${PULL}`, ['#45']],
];

test.each(CASES)('%s: “%s”', (by, message, origins) => {
  expect(told(message)).toEqual(origins);
  expect(originsOf(message, 'acme/agents').map((origin) => origin.by)).toContain(by);
});

test('every row has a case', () => {
  expect(new Set(CASES.map(([by]) => by))).toEqual(new Set(ORIGIN_LINES.map(({ by }) => by)));
});

test.each([
  ['a closing keyword', 'Refund faster\n\nFixes #45\nCloses a question of #46'],
  ['a mention', 'Refund faster\n\nLike #45, and as discussed in #46'],
  ['the base of a stack', 'Refund faster\n\n# Based on PR #44\n\n* **#45** <- this\n* #44'],
  ['a revert', `Revert "Refund faster (#45)"\n\nThis reverts commit ${SHA}.`],
  ['the revert of a merge', `Revert "Merge pull request #45 from maya/refunds"`],
  [
    'references of the fixed issue',
    'Refund faster\n\nFixes: https://github.com/acme/agents/issues/12\nRefs: #13',
  ],
  ['a pick for something', 'Cherry-pick the fix for #45 later'],
  ['a merge of a branch', "Merge branch 'release-1' into main"],
  [
    'a review of a draft',
    `Refund faster\n\nFUTURE_COPYBARA_INTEGRATE_REVIEW=${PULL} from maya:refunds`,
  ],
  ['a port of a machine', 'Refund faster\n\nPort 45 is open, port: 8080'],
  ['what was picked by people', 'Refund faster\n\nPicked from the list of #45'],
  ['words that look like a hash', 'Refund faster\n\n(cherry picked from commit defaced)'],
  [
    'a merge in another repository',
    'Refund faster\n\nPull Request resolved: https://github.com/acme/core/pull/45',
  ],
  ['a merge request elsewhere', 'Refund faster\n\nSee merge request acme/core!45'],
  [
    'an address of another server',
    'Refund faster\n\nPR-URL: https://git.example.com/acme/agents/pull/45',
  ],
])('%s is no origin', (_, message) => {
  expect(told(message)).toEqual([]);
});

test.each([
  ['Refund faster (#45)', 'merged'],
  ['Merge pull request #45 from maya/refunds', 'merged'],
  ['Refund faster (backport #45)', 'merged'],
  ['Refund faster\n\nBackport of #45', 'picked'],
  ['Refund faster (#45)\n\nPR Close #45', 'landed'],
  [`Refund faster\n\nPR-URL: ${PULL}`, 'landed'],
  ['Refund faster\n\nCloses #45', 'closed'],
])('“%s” came as %s', (message, how) => {
  expect(originsOf(message, 'acme/agents')).toMatchObject([{ ref: 'acme/agents#45', how }]);
});

test('on a server of its own, its addresses count', () => {
  const message = 'Refund faster\n\nPR-URL: https://git.example.com/acme/agents/pull/45';
  expect(originsOf(message, 'acme/agents', 'git.example.com')).toMatchObject([
    { kind: 'pull', ref: 'acme/agents#45' },
  ]);
});
