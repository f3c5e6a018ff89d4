// The reply to `/simulate`: when it is computed again, what is said instead, and what stands in it.

import { defaultConfig } from '../../../../src/core/config/constants.js';
import type { CommentFacts } from '../../../../src/core/facts.js';
import { askedFor, planNote, planSimulation } from '../../../../src/core/release/past/comment.js';
import { MARKERS } from '../../../../src/core/writes/sticky.js';
import { comment, NOW, ROLES } from '../../../support/facts.js';

const BLOB = 'b10b0001234567';
const asks = (id: number, author = 'wren', more: Partial<CommentFacts> = {}) =>
  comment(author, '/simulate', { id, ...more });
const reply = (state: string, rest = '\n## Result') =>
  comment('the-app', `${MARKERS.simulation}\n<!-- tried:${state} -->\n${rest}`, {
    id: 2,
    ours: true,
  });
const TRIED = reply(`${BLOB} answered:5`);

type Asking = Partial<Parameters<typeof askedFor>[0]>;

const asked = (comments: CommentFacts[], more: Asking = {}) =>
  askedFor({
    ...{ comments, roles: ROLES, config: defaultConfig(), now: NOW, blob: BLOB, broken: null },
    ...more,
  });

const NOTHING = { do: 'nothing' };
const simulate = (id: number, blob = BLOB) => ({ do: 'simulate', blob, asked: id });
const say = (id: number, note: string) => ({ do: 'say', note, asked: id });
const CHANGED = 'The configuration of this pull request has changed since: give `/simulate` again.';

test.each<[string, CommentFacts[], Asking, object]>([
  ['nobody asked', [], {}, NOTHING],
  ['somebody asks', [asks(5)], {}, simulate(5)],
  ['two ask: the later is answered', [asks(7), asks(5)], {}, simulate(7)],
  ['a waiver stands beside it', [asks(5), comment('maya', '/waive release')], {}, simulate(5)],
  ['the command was answered', [asks(5), TRIED], {}, NOTHING],
  ['… and the configuration has changed', [asks(5), TRIED], { blob: 'f' }, say(5, CHANGED)],
  ['… and it changes nothing any more', [asks(5), TRIED], { blob: null }, NOTHING],
  ['what was answered had tried nothing', [asks(5), reply(' answered:5')], { blob: 'f' }, NOTHING],
  [
    'asked again for the same',
    [asks(6), TRIED],
    {},
    say(
      6,
      'Asked again by `@wren`: this configuration (`b10b000`) was tried already, so nothing was computed again.',
    ),
  ],
  ['asked again for another', [asks(6), TRIED], { blob: 'f' }, simulate(6, 'f')],
  ['asked again where it was cut', [asks(6), reply(`${BLOB}! answered:5`)], {}, simulate(6)],
  [
    'by somebody who may only read',
    [asks(5, 'rita')],
    {},
    say(5, '`/simulate` by `@rita` does not count: it needs the role write; `@rita` has read.'),
  ],
  [
    'an edited command after one that counts',
    [asks(5), asks(6, 'wren', { updatedAt: NOW })],
    {},
    say(
      6,
      '`/simulate` by `@wren` does not count: the comment was edited afterwards; write a new one.',
    ),
  ],
  [
    'where the configuration is as it was',
    [asks(5)],
    { blob: null },
    say(
      5,
      '`/simulate` by `@wren` does not count: this pull request changes nothing of the configuration of the default branch.',
    ),
  ],
  [
    'where it has an error',
    [asks(5)],
    { broken: 'the configuration has an error.' },
    say(5, '`/simulate` by `@wren` does not count: the configuration has an error.'),
  ],
])('%s', (_, comments, more, expected) => {
  expect(asked(comments, more)).toEqual(expected);
});

const HEAD = `${MARKERS.simulation}\n`;
const bodies = (writes: ReturnType<typeof planNote>) =>
  writes.map((write) => ('body' in write ? write.body : write));
const note = { do: 'say', note: 'Not again.', asked: 6 } as const;

test.each<[string, CommentFacts[], string]>([
  ['alone', [], `${HEAD}<!-- tried: answered:6 -->\n> Not again.`],
  [
    'above the result that stands',
    [TRIED],
    `${HEAD}<!-- tried:${BLOB} answered:6 -->\n> Not again.\n\n## Result`,
  ],
  [
    'above a result that was cut, in place of an earlier note',
    [reply(`${BLOB}! answered:5`, '> Earlier.\n\n## Result\n> A quote of it')],
    `${HEAD}<!-- tried:${BLOB}! answered:6 -->\n> Not again.\n\n## Result\n> A quote of it`,
  ],
  [
    'in place of an earlier note where nothing was tried',
    [reply(' answered:5', '> Earlier.')],
    `${HEAD}<!-- tried: answered:6 -->\n> Not again.`,
  ],
])('a note stands %s', (_, comments, body) => {
  expect(bodies(planNote(comments, note, 'acme/agents', 90))).toEqual([body]);
});

test.each([
  ['whole', false, ''],
  ['cut', true, '!'],
])('a result that is %s says so to the next command', (_, cut, sign) => {
  const result = { rendered: 'The table.', cut };
  const writes = planSimulation([], { do: 'simulate', blob: BLOB, asked: 6 }, result, 'a/b', 9);
  expect(bodies(writes)).toEqual([
    `${HEAD}<!-- tried:${BLOB}${sign} answered:6 -->\n\n## What the configuration \`b10b000\` would have said\n\nThe table.`,
  ]);
});
