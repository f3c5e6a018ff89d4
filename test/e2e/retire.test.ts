// `/retire`: who may end that a release is held to what an incident has taught, and until when.
import type { CaseWorld } from '../../tools/embedded-github/case-world/world-from-case.js';
import { EVAL, GATE, judge, OTHER_EVAL } from '../support/worlds.js';

const REASON = 'because the refund agent was switched off';

/** A release that takes out the case of a learned incident, with comments on that incident. */
function world(
  comments: { by: string; body: string; created?: string }[],
  more = false,
): CaseWorld {
  const again = more
    ? [{ id: 'm2', message: 'Another case', files: { 'evals/again.yaml': OTHER_EVAL } }]
    : [];
  return {
    history: [
      { id: 'm0', message: 'Start', files: { 'README.md': 'agents\n' } },
      {
        id: 'm1',
        message: 'Case and gate',
        files: { 'evals/refund.yaml': EVAL, '.github/workflows/release.yml': GATE },
      },
      ...again,
      { branch: 'production', at: more ? 'm2' : 'm1' },
      {
        id: 'm3',
        message: 'Take the case out',
        files: { 'evals/refund.yaml': null, ...(more ? { 'evals/again.yaml': null } : {}) },
      },
    ],
    issues: [
      {
        number: 12,
        by: 'tom',
        answers: {
          evalChanges: `- [ ] A case — @maya — #45${more ? '\n- [ ] More — @maya — #46' : ''}`,
          gateChanges: '- [ ] A required job — @maya — #45',
        },
        labels: ['incident', 'review:learned'],
        state: 'closed',
        comments,
      },
    ],
    pulls: [
      { number: 45, title: 'Case and gate', body: 'Incident: #12', by: 'wren', merged: 'm1' },
      ...(more
        ? [{ number: 46, title: 'Again', body: 'Incident: #12', by: 'wren', merged: 'm2' }]
        : []),
      { number: 90, title: 'Release', body: '', by: 'wren', base: 'production', head: 'main' },
    ],
  } as CaseWorld;
}

test.each<[string, Parameters<typeof world>[0], string[]]>([
  ['nobody', [], ['lesson-removed']],
  ['a maintainer', [{ by: 'maya', body: `/retire eval ${REASON}` }], []],
  ['somebody who can write', [{ by: 'wren', body: `/retire eval ${REASON}` }], ['lesson-removed']],
  [
    'a maintainer, for the other kind',
    [{ by: 'maya', body: `/retire gate ${REASON}` }],
    ['lesson-removed'],
  ],
  [
    'a maintainer, without a reason',
    [{ by: 'maya', body: '/retire eval because' }],
    ['lesson-removed'],
  ],
  [
    'a maintainer who quotes it',
    [{ by: 'maya', body: `> /retire eval ${REASON}` }],
    ['lesson-removed'],
  ],
])('retired by %s', async (_, comments, tests) => {
  const judged = await judge(world(comments));
  expect({ tests: judged.tests, verdict: judged.verdict }).toEqual({
    tests,
    verdict: tests.length > 0 ? 'hold' : 'ship',
  });
  expect(judged.app).toBe(judged.summary);
});

test('whoever reported it may not retire it', async () => {
  const own = world([{ by: 'maya', body: `/retire eval ${REASON}` }]);
  const issues = own.issues?.map((issue) => ({ ...issue, by: 'maya' })) ?? [];
  expect((await judge({ ...own, issues })).tests).toEqual(['lesson-removed']);
});

test('what lands afterwards is held to again', async () => {
  const early = '2020-01-01T00:00:00Z';
  const comments = [{ by: 'maya', body: `/retire eval ${REASON}`, created: early }];
  expect((await judge(world(comments, true))).tests).toEqual(['lesson-removed']);
});
