// Where the range of a release starts: at the last release, told by tags.
import nock from 'nock';
import { releaseCheck, startsNoWorkflow } from '../../src/core/checks/release-gate.js';
import { judgeIn, shaOf, type World, type WorldCommit } from '../support/git-world.js';

afterEach(() => nock.cleanAll());

const BUMP = { 'CHANGELOG.md': '# 1.3.0\n', VERSION: '1.3.0\n' };

/** v1.2.0, then #45 that claims an incident, then the release tool's branch. */
function tool(more: Partial<World> = {}, head = 'release-please--branches--main'): World {
  return {
    commits: [
      { id: 'm0', message: 'chore(main): release 1.2.0' },
      { id: 'm1', message: 'feat: refund at once (#45)' },
      { id: 'v1', message: 'chore(main): release 1.3.0', files: BUMP },
    ],
    branches: { main: 'm1', [head]: 'v1' },
    tags: { 'v1.2.0': 'm0' },
    pulls: [
      { number: 45, body: 'Incident: #12', merged: 'm1' },
      { number: 90, title: 'chore(main): release 1.3.0', head },
    ],
    incidents: { 12: {} },
    ...more,
  };
}

/** The tag at which the range starts; null: there is none; a word where it could not be told. */
async function startOf(
  world: World,
  what: Parameters<typeof judgeIn>[1] = 90,
): Promise<string | null> {
  const { facts } = await judgeIn(world, what);
  const { lastRelease, unread } = facts.release;
  if (!lastRelease) return unread.map(({ what: said }) => said).join() || 'given';
  return lastRelease.tag;
}

test.each([
  'release-please--branches--main',
  'release-please--branches--main--components--agents',
  'changeset-release/main',
])('a pull request from %s releases what came since the last tag', async (head) => {
  const { decision, facts } = await judgeIn(tool({}, head), 90);
  expect(decision).toMatchObject({
    verdict: 'hold',
    incidents: [{ ref: 'acme/agents#12', links: [{ how: 'trailer', where: 'PR #45' }] }],
  });
  expect(facts.release.commits.map(({ message }) => message)).toEqual([
    'feat: refund at once (#45)',
    'chore(main): release 1.3.0',
  ]);
  expect(facts.release.files.map(({ path }) => path)).toEqual([
    'src/m1.ts',
    'CHANGELOG.md',
    'VERSION',
  ]);
  expect(decision.looked).toMatchObject({
    commits: 2,
    pulls: 2,
    notes: ['The range starts at the last release, `v1.2.0`.'],
  });
});

/** A trunk m0…m(n-1) with tags, and a release branch on its end. */
function onTrunk(
  length: number,
  tags: Record<string, string>,
  more: Partial<World> = {},
  head = 'release-please--branches--main',
): World {
  const last = `m${length - 1}`;
  const trunk: WorldCommit[] = Array.from({ length }, (_, n) => ({ id: `m${n}` }));
  const own = (more.commits ?? []).map((commit): [string, WorldCommit] => [commit.id, commit]);
  const commits = new Map<string, WorldCommit>([
    ...trunk.map((commit): [string, WorldCommit] => [commit.id, commit]),
    ['v1', { id: 'v1', parents: [last], files: BUMP }],
    ...own,
  ]);
  return {
    ...tool(),
    pulls: [{ number: 90, title: 'chore: release 1.3.0', head }],
    tags,
    ...more,
    branches: { main: last, [head]: 'v1', ...more.branches },
    commits: [...commits.values()],
  };
}

const CONFIGURED = 'release:\n  tags: ["refunds-v*", "billing-v*"]\n';

test.each<[string, World, string | null]>([
  ['the newest tag', onTrunk(4, { 'v1.0.0': 'm0', 'v1.1.0': 'm1', 'v1.2.0': 'm2' }), 'v1.2.0'],
  ['no tag at all: a first release', onTrunk(3, {}), null],
  [
    'a tag of another kind is none',
    onTrunk(3, { nightly: 'm1', v1: 'm0', 'build-77': 'm1' }),
    null,
  ],
  ['a prerelease is passed over', onTrunk(4, { 'v1.2.0': 'm0', 'v1.3.0-rc.1': 'm2' }), 'v1.2.0'],
  [
    'a tag on the head itself is passed over',
    onTrunk(3, { 'v1.2.0': 'm0', 'v1.3.0': 'v1' }),
    'v1.2.0',
  ],
  ['a tag on the tip of the base is the last release', onTrunk(3, { 'v1.2.0': 'm2' }), 'v1.2.0'],
  [
    'a tag of a tag is peeled',
    onTrunk(3, { 'v1.2.0': 'm0' }, { annotated: { 'v1.2.0': 2 } }),
    'v1.2.0',
  ],
  [
    'a tag that went out over a hold stays owed',
    onTrunk(4, { 'v1.1.0': 'm0', 'v1.2.0': 'm1' }, { gates: { m1: 'failure' } }),
    'v1.1.0',
  ],
  [
    'so does one whose pull request was merged over a hold',
    onTrunk(4, { 'v1.1.0': 'm0', 'v1.2.0': 'm1' }, { mergedGates: { m1: 'failure' } }),
    'v1.1.0',
  ],
  [
    'a gate that was neutral held nothing',
    onTrunk(4, { 'v1.1.0': 'm0', 'v1.2.0': 'm1' }, { gates: { m1: 'neutral' } }),
    'v1.2.0',
  ],
  [
    'all went out over holds: nothing says what is settled',
    onTrunk(4, { 'v1.2.0': 'm1' }, { gates: { m1: 'failure' } }),
    null,
  ],
  [
    'a hotfix tag on a branch that the base does not follow is passed over',
    onTrunk(4, { 'v1.2.0': 'm1', 'v1.2.1': 'h1' }, { commits: [{ id: 'h1', parents: ['m1'] }] }),
    'v1.2.0',
  ],
  [
    'of lines that are not told apart the oldest newest tag counts',
    onTrunk(6, { 'refunds-v1.0.0': 'm0', 'billing-v3.0.0': 'm1', 'refunds-v1.1.0': 'm3' }),
    'billing-v3.0.0',
  ],
  [
    'a line whose last release is older than a year is not bumped',
    onTrunk(
      3,
      { 'legacy-v1.0.0': 'm0', 'billing@3.0.0': 'm1' },
      { commits: [{ id: 'm0', day: -500 }] },
    ),
    'billing@3.0.0',
  ],
  [
    'the tool’s branch tells the line',
    onTrunk(
      6,
      { 'refunds-v1.0.0': 'm0', 'billing-v3.0.0': 'm1', 'refunds-v1.1.0': 'm3' },
      {},
      'release-please--branches--main--components--refunds',
    ),
    'refunds-v1.1.0',
  ],
  [
    'a component that was never released is a first release',
    onTrunk(
      4,
      { 'refunds-v1.0.0': 'm0' },
      {},
      'release-please--branches--main--components--billing',
    ),
    null,
  ],
  [
    'a component that the tags leave out is the whole repository',
    onTrunk(4, { 'v1.2.0': 'm1' }, {}, 'release-please--branches--main--components--agents'),
    'v1.2.0',
  ],
  [
    'patterns of the configuration name the lines',
    onTrunk(6, { 'refunds-v1': 'm0', 'billing-v9': 'm2', 'v7.0.0': 'm4' }, { config: CONFIGURED }),
    'refunds-v1',
  ],
  [
    'a configured line that was never released is a first release',
    onTrunk(
      4,
      { 'refunds-v1': 'm0' },
      { config: CONFIGURED },
      'release-please--branches--main--components--billing',
    ),
    null,
  ],
  [
    'a newer tag of a line that went out over a hold makes an older one of that line count',
    onTrunk(
      8,
      { 'refunds-v1.0.0': 'm0', 'billing-v3.0.0': 'm1', 'refunds-v1.1.0': 'm3' },
      { gates: { m3: 'failure' } },
    ),
    'refunds-v1.0.0',
  ],
])('%s', async (_, world, start) => {
  expect(await startOf(world)).toBe(start);
});

describe('a tag that is pushed, or whose release is published', () => {
  const tagged = (tags: Record<string, string>, more: Partial<World> = {}) =>
    onTrunk(5, tags, { pulls: [{ number: 45, body: 'Incident: #12', merged: 'm3' }], ...more });

  test.each<[string, World, string, string | null]>([
    ['starts at the one before', tagged({ 'v1.2.0': 'm1', 'v1.3.0': 'm4' }), 'v1.3.0', 'v1.2.0'],
    [
      'of a prerelease starts at the last release',
      tagged({ 'v1.2.0': 'm1', 'v1.3.0-rc.1': 'm3', 'v1.3.0-rc.2': 'm4' }),
      'v1.3.0-rc.2',
      'v1.2.0',
    ],
    [
      'after prereleases holds what they brought',
      tagged({ 'v1.2.0': 'm1', 'v1.3.0-rc.1': 'm3', 'v1.3.0': 'm4' }),
      'v1.3.0',
      'v1.2.0',
    ],
    [
      'beside a second tag on the commit starts before both',
      tagged({ 'v1.2.0': 'm1', 'v1.3.0': 'm4', 'v1.3.1': 'm4' }),
      'v1.3.1',
      'v1.2.0',
    ],
    [
      'after one that went out over a hold starts before that',
      tagged({ 'v1.1.0': 'm0', 'v1.2.0': 'm1', 'v1.3.0': 'm4' }, { gates: { m1: 'failure' } }),
      'v1.3.0',
      'v1.1.0',
    ],
    [
      'of a hotfix starts at the version that it mends',
      tagged(
        { 'v1.2.0': 'm1', 'v1.3.0': 'm4', 'v1.2.1': 'h1' },
        { commits: [{ id: 'h1', parents: ['m1'] }] },
      ),
      'v1.2.1',
      'v1.2.0',
    ],
    [
      'of a line of its own starts at its own',
      tagged({ 'refunds-v1.0.0': 'm0', 'billing-v3.0.0': 'm2', 'refunds-v1.1.0': 'm4' }),
      'refunds-v1.1.0',
      'refunds-v1.0.0',
    ],
    [
      'of a line that is new has no start',
      tagged({ 'billing-v3.0.0': 'm2', 'refunds-v1.0.0': 'm4' }),
      'refunds-v1.0.0',
      null,
    ],
    ['that is the first has no start', tagged({ 'v0.1.0': 'm4' }), 'v0.1.0', null],
  ])('%s', async (_, world, tag, start) => {
    expect(await startOf(world, tag)).toBe(start);
  });

  test('is held for what it brings, and not for what went out before', async () => {
    const world = (tags: Record<string, string>) => tagged(tags);
    const held = await judgeIn(world({ 'v1.2.0': 'm1', 'v1.3.0': 'm4' }), 'v1.3.0');
    expect(held.decision).toMatchObject({ verdict: 'hold', looked: { commits: 3, pulls: 1 } });
    expect(held.facts.release).toMatchObject({
      base: 'v1.2.0',
      head: 'v1.3.0',
      headSha: shaOf('m4'),
    });
    const late = await judgeIn(world({ 'v1.2.0': 'm3', 'v1.3.0': 'm4' }), 'v1.3.0');
    expect(late.decision).toMatchObject({ verdict: 'ship', looked: { commits: 1, pulls: 0 } });
  });

  test('costs at most six requests beside its range', async () => {
    const tags = {
      'v1.0.0': 'm0',
      'v1.3.0': 'm4',
      ...Object.fromEntries([1, 2, 3, 4].map((n) => [`v1.2.${n}`, `h${n}`])),
    };
    const commits = [1, 2, 3, 4].map((n) => ({ id: `h${n}`, parents: ['m1'] }));
    const { asked, facts } = await judgeIn(tagged(tags, { commits }), 'v1.3.0');
    expect(facts.release.lastRelease?.tag).toBe('v1.0.0');
    const own = asked.filter((one) => /refs\/tags|checkSuites|check-runs|compare/.test(one));
    expect(own).toHaveLength(6 + 1);
  });
});

test('a patch of an older version is told by its own version, however many came since', async () => {
  const minors = [3, 4, 5, 6, 7, 8, 9];
  const world = onTrunk(
    10,
    { 'v1.2.0': 'm0', ...Object.fromEntries(minors.map((n) => [`v1.${n}.0`, `m${n}`])) },
    {
      commits: [
        { id: 'h1', parents: ['m0'], day: 20 },
        { id: 'v1', parents: ['h1'], files: BUMP, day: 21 },
      ],
      branches: { '1.2.x': 'h1' },
      pulls: [
        {
          number: 90,
          title: 'chore(1.2.x): release 1.2.1',
          base: '1.2.x',
          head: 'release-please--branches--main',
        },
      ],
    },
  );
  expect(await startOf(world)).toBe('v1.2.0');
});

test('where five tags are not enough it is never green, and says what tells the lines apart', async () => {
  const lines = [1, 2, 3, 4, 5, 6];
  const world = onTrunk(3, Object.fromEntries(lines.map((n) => [`l${n}-v1.0.0`, `s${n}`])), {
    commits: lines.map((n) => ({ id: `s${n}`, parents: ['m0'] })),
  });
  const { decision } = await judgeIn(world, 90);
  expect(decision).toMatchObject({ verdict: 'collect-evidence' });
  expect(decision.reasons[0]?.message).toMatch(
    /where the last release was .*5 tags were compared.*release\.tags/i,
  );
});

test('many lines of one base take one comparison', async () => {
  const world = onTrunk(
    9,
    Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`l${n}@1.0.0`, `m${n}`])),
  );
  const { facts, asked } = await judgeIn(world, 90);
  expect(facts.release.lastRelease?.tag).toBe('l1@1.0.0');
  expect(asked.filter((one) => one.includes('/compare/'))).toHaveLength(2);
});

describe('the changelogs that change tell the lines', () => {
  const tags = { 'refunds@1.0.0': 'm0', '@acme/billing@3.0.0': 'm1', 'docs@1.0.0': 'm2' };
  test.each<[string, string[], string]>([
    ['one', ['packages/billing/CHANGELOG.md'], '@acme/billing@3.0.0'],
    ['two', ['packages/billing/CHANGELOG.md', 'packages/docs/CHANGELOG.md'], '@acme/billing@3.0.0'],
    [
      'one of a folder that no line is called like',
      ['packages/billing/CHANGELOG.md', 'packages/other/CHANGELOG.md'],
      'refunds@1.0.0',
    ],
  ])('%s', async (_, paths, start) => {
    const files = Object.fromEntries(paths.map((path) => [path, '# New\n']));
    const world = onTrunk(
      5,
      tags,
      { commits: [{ id: 'v1', parents: ['m4'], files }] },
      'changeset-release/main',
    );
    expect(await startOf(world)).toBe(start);
  });
});

describe('a server without GraphQL', () => {
  const releases = [
    { tag_name: 'v1.4.0', draft: true, published_at: '2026-10-05T00:00:00Z' },
    { tag_name: 'v1.3.0-beta', prerelease: true, published_at: '2026-10-04T00:00:00Z' },
    { tag_name: 'v1.2.0', published_at: '2026-10-02T00:00:00Z' },
    { tag_name: 'v1.1.0', published_at: '2026-10-01T00:00:00Z' },
  ];
  const tags = { 'v1.1.0': 'm0', 'v1.2.0': 'm1', 'v1.3.0-beta': 'm2' };

  test('tells by its releases, without drafts and prereleases, and that is said', async () => {
    const { decision, facts } = await judgeIn(onTrunk(5, tags, { releases, graphql: 404 }), 90);
    expect(facts.release.lastRelease).toEqual({ tag: 'v1.2.0', heldBack: [], fromReleases: true });
    expect(decision.looked.notes).toContainEqual(
      expect.stringMatching(/list of releases.*no GraphQL/),
    );
    expect(decision.verdict).toBe('ship');
  });

  test('a release that went out over a hold is passed over there as well', async () => {
    const world = onTrunk(5, tags, { releases, graphql: 404, gates: { m1: 'failure' } });
    const { decision, facts } = await judgeIn(world, 90);
    expect(facts.release.lastRelease).toMatchObject({ tag: 'v1.1.0', heldBack: ['v1.2.0'] });
    expect(decision.looked.notes.join(' ')).toContain('its gate failed: `v1.2.0`');
  });
});

test('where GraphQL fails it is never green', async () => {
  const { decision } = await judgeIn(onTrunk(3, { 'v1.2.0': 'm0' }, { graphql: 502 }), 90);
  expect(decision.verdict).toBe('collect-evidence');
  expect(decision.unverified.map(({ what }) => what)).toContain('where the last release was');
});

test('more tags than are read leave a line open that has none among them', async () => {
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, n) => [`nightly-${n}`, 'm1']));
  expect(await startOf(onTrunk(3, many))).toBe('where the last release was');
  // One that the tool's branch names is looked for by its name.
  const named = onTrunk(
    3,
    { ...many, 'refunds-v1.0.0': 'm0' },
    {},
    'release-please--branches--main--components--refunds',
  );
  expect(await startOf(named)).toBe('refunds-v1.0.0');
});

describe('another branch into the default branch', () => {
  const world = (config: string) => onTrunk(4, { 'v1.2.0': 'm1' }, { config }, 'release/1.3');
  test('is a range of its own', async () => {
    expect(await startOf(world('maintainers: write\n'))).toBe('given');
  });
  test.each(['["release/**"]', '["release/**", "release-please--**", "changeset-release/**"]'])(
    'releases the base where the configuration sets release.head: %s',
    async (heads) => {
      expect(await startOf(world(`release:\n  head: ${heads}\n`))).toBe('v1.2.0');
    },
  );
});

test('a merge group that brings a release tool’s pull request starts at the last release', async () => {
  const world = onTrunk(4, { 'v1.2.0': 'm1' });
  const group = { event: 'merge_group', base: shaOf('m3'), head: shaOf('v1'), group: [90] };
  expect(await startOf(world, group)).toBe('v1.2.0');
});

test('what came to the base after the tool’s branch is released as well', async () => {
  const world = onTrunk(
    4,
    { 'v1.2.0': 'm0' },
    {
      commits: [{ id: 'v1', parents: ['m1'], files: BUMP }],
      pulls: [
        { number: 45, body: 'Incident: #12', merged: 'm3' },
        { number: 90, title: 'chore: release', head: 'release-please--branches--main' },
      ],
    },
  );
  const { decision, facts } = await judgeIn(world, 90);
  expect(facts.release).toMatchObject({
    diverged: true,
    baseSha: shaOf('m3'),
    mergeBase: shaOf('m1'),
  });
  expect(decision).toMatchObject({ verdict: 'hold', incidents: [{ ref: 'acme/agents#12' }] });
});

describe('without an earlier release', () => {
  const CENTRAL =
    'incidents: { repository: acme/incidents }\nworkflows: { refunds: ["agents/refunds/**"] }\n';

  test('every serious incident of the repository counts, and it says why', async () => {
    const world = onTrunk(3, {}, { incidents: { 12: {}, 13: { severity: 'SEV4' } } });
    const { decision } = await judgeIn(world, 90);
    expect(decision).toMatchObject({
      verdict: 'hold',
      incidents: [{ ref: 'acme/agents#12', links: [{ how: 'first-release' }] }],
    });
    expect(decision.looked.notes[0]).toMatch(
      /No tag of an earlier release was found.*every serious incident/,
    );
  });

  test('with an earlier one it is listed and does not count', async () => {
    const { decision } = await judgeIn(onTrunk(3, { 'v1.2.0': 'm0' }), 90);
    expect(decision).toMatchObject({ verdict: 'ship', unlinked: [{ ref: 'acme/agents#12' }] });
  });

  test('the first tag is judged by every path there is', async () => {
    const config =
      'release:\n  policies:\n    - { id: pay, kind: approval, paths: ["src/m1.ts"], reviewers: ["@maya"] }\n';
    const { decision } = await judgeIn(
      onTrunk(3, { 'v0.1.0': 'm2' }, { config, incidents: {} }),
      'v0.1.0',
    );
    expect(decision.policies).toMatchObject([{ id: 'pay', state: 'unknown' }]);
  });

  test('of incidents elsewhere those count whose workflow has paths here', async () => {
    const world = onTrunk(
      3,
      {},
      {
        config: CENTRAL,
        incidents: { 12: { affectedWorkflow: 'refunds' }, 13: { affectedWorkflow: 'search' } },
      },
    );
    const { decision } = await judgeIn(world, 90);
    expect(decision.incidents.map(({ ref }) => ref)).toEqual(['acme/incidents#12']);
    expect(decision.unlinked.map(({ ref }) => ref)).toEqual(['acme/incidents#13']);
  });
});

test.each([
  ['a workflow’s own token', { login: 'github-actions[bot]', type: 'Bot' }, true],
  ['the token of an App', { login: 'release-bot[bot]', type: 'Bot' }, false],
  ['a person who is called so', { login: 'github-actions[bot]', type: 'User' }, false],
])(
  'the App’s check on a pull request opened with %s says what starts there',
  async (_, by, silent) => {
    const { decision, facts } = await judgeIn(tool({ by }), 90);
    const startsNone = facts.release.own.some(startsNoWorkflow);
    const { summary } = releaseCheck(shaOf('v1'), 'release', [
      { name: '#90 into main', decision, startsNoWorkflow: startsNone },
    ]);
    expect(summary.includes('GitHub starts no workflow on it')).toBe(silent);
  },
);
