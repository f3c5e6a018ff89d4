// Whether a text was edited is told by GraphQL; where that is missing or fails, nothing is let pass.
import { sha } from '../support/facts.js';
import { comment, HOME, judgeRelease, release, type World } from '../support/wire.js';

const WAIVER = '/Waive release until 2026-12-01 because the fix has to ship';
const SECOND = '2026-11-01T00:00:01Z';
const LATER = '2026-11-02T00:00:00Z';

function waived(updated: string, body = WAIVER) {
  const own = comment('maya', body, { updated_at: updated });
  return { [`${HOME}/issues/90/comments`]: [comment('rita', 'Go!', { updated_at: LATER }), own] };
}

const edited = (at: string | null) => () => ({ nodes: [{ lastEditedAt: at }] });

test.each<[string, World, string]>([
  ['never touched', { answers: waived('2026-11-01T00:00:00Z') }, 'ship'],
  ['stored a second late', { answers: waived(SECOND), graphql: edited(null) }, 'ship'],
  ['stored a second late, without GraphQL', { answers: waived(SECOND) }, 'ship'],
  ['edited within that second', { answers: waived(SECOND), graphql: edited(SECOND) }, 'hold'],
  ['hidden by a moderator', { answers: waived(LATER), graphql: edited(null) }, 'ship'],
  ['edited a day later', { answers: waived(LATER), graphql: edited(LATER) }, 'hold'],
  ['updated a day later, without GraphQL', { answers: waived(LATER) }, 'hold'],
  ['updated a day later, while GraphQL fails', { answers: waived(LATER), graphql: 502 }, 'hold'],
  ['gone meanwhile', { answers: waived(LATER), graphql: () => ({ nodes: [null] }) }, 'hold'],
])('a waiver %s', async (_, world, verdict) => {
  const { decision } = await judgeRelease(world);
  expect(decision.verdict).toBe(verdict);
  expect(decision.refused.map(({ why }) => why)).toEqual(
    verdict === 'ship' ? [] : ['the comment was edited afterwards; write a new one.'],
  );
});

test('a waiver that may be edited is unverified while GraphQL fails, and said', async () => {
  const { decision } = await judgeRelease({ answers: waived(LATER), graphql: 502 });
  expect(decision.unverified).toMatchObject([
    { what: 'whether comments with commands were edited', transient: true },
  ]);
});

test('of a hundred comments, those alone are asked about that hold a command and were updated', async () => {
  const asked: unknown[] = [];
  const chatter = Array.from({ length: 120 }, () =>
    comment('rita', 'See /etc/hosts', { updated_at: LATER }),
  );
  const unread = comment('maya', '/waive release until tomorrow because x', { updated_at: LATER });
  const { requests } = await judgeRelease({
    answers: {
      [`${HOME}/issues/90/comments`]: [...chatter, unread, comment('maya', '/waive eval')],
    },
    graphql: ({ variables }) => {
      asked.push(variables.ids);
      return { nodes: [{ lastEditedAt: null }] };
    },
  });
  expect(asked).toEqual([[unread.node_id]]);
  // The others look for a configuration beside its name, and for the repository's own form.
  expect(requests.filter((line) => line === 'POST /graphql')).toHaveLength(3);
});

const approved = (body: string, updated: string) => ({
  [`${HOME}/pulls/90`]: release({ body, updated_at: updated }),
  [`${HOME}/pulls/90/reviews`]: [
    { user: { login: 'maya' }, state: 'APPROVED', commit_id: sha(2), submitted_at: LATER },
  ],
});
const writtenAt = (at: string | null) => () => ({
  repository: { pullRequest: { lastEditedAt: at } },
});
const MUCH_LATER = '2026-11-03T00:00:00Z';

describe.each([
  ['Contains', 'Fixes #1\n\nContains: #1'],
  ['Incident: not', 'Fixes #1\n\nIncident: not #1'],
])('“%s” with an approval', (_, body) => {
  test.each<[string, World, 'ship' | 'hold']>([
    ['never edited', { answers: approved(body, MUCH_LATER), graphql: writtenAt(null) }, 'ship'],
    [
      'edited before it',
      { answers: approved(body, MUCH_LATER), graphql: writtenAt(SECOND) },
      'ship',
    ],
    [
      'edited after it',
      { answers: approved(body, MUCH_LATER), graphql: writtenAt(MUCH_LATER) },
      'hold',
    ],
    ['not touched since, without GraphQL', { answers: approved(body, LATER) }, 'ship'],
    ['updated since, without GraphQL', { answers: approved(body, MUCH_LATER) }, 'hold'],
    ['while GraphQL fails', { answers: approved(body, LATER), graphql: 502 }, 'hold'],
    [
      'of which GraphQL says nothing',
      { answers: approved(body, LATER), graphql: () => ({ repository: null }) },
      'hold',
    ],
  ])('%s', async (_, world, verdict) => {
    expect((await judgeRelease(world)).decision.verdict).toBe(verdict);
  });
});

test('a trailer holds whenever it was written', async () => {
  const answers = approved('Incident: #1', MUCH_LATER);
  for (const graphql of [writtenAt(MUCH_LATER), 404, 502]) {
    expect((await judgeRelease({ answers, graphql })).decision.verdict).toBe('hold');
  }
});
