// What is read as a command, what is answered as one that cannot be read, and what is none of ours.
import { isEdited, mayCommand, readCommands } from '../../../../src/core/incident/commands/read.js';
import { comment } from '../../../support/facts.js';

const WAIVER = 'release until 2026-12-01 because the fix has to ship';

test.each<[string, string]>([
  ['as it is documented', `/waive ${WAIVER}`],
  ['as a telephone writes it', `/Waive ${WAIVER}`],
  ['shouted', `/WAIVE RELEASE UNTIL 2026-12-01 BECAUSE the fix has to ship`],
  ['behind blanks', `  /waive   release   until 2026-12-01 because the fix has to ship `],
  ['in a list', `Decided:\n\n- /waive ${WAIVER}`],
  ['behind a zero-width character', `\u200B/waive ${WAIVER}`],
  ['below a greeting', `Hello!\n/waive ${WAIVER}\nThanks`],
  ['with a comma behind the word', `/waive, ${WAIVER}`],
])('a waiver %s is read', (_, body) => {
  expect(mayCommand(body)).toBe(true);
  expect(readCommands(comment('maya', body)).map(({ request }) => request)).toEqual([
    {
      name: 'waive-release',
      until: '2026-12-01',
      reason: expect.stringMatching(/^the fix has to ship/),
    },
  ]);
});

test.each<[string, object]>([
  ['/Review', { name: 'review' }],
  ['/review.', { name: 'review' }],
  ['/Attest Eval https://example.com/run', { name: 'attest', kind: 'eval' }],
  ['/Waive Facts until 2026-12-01 because nobody kept logs', { name: 'waive', kind: 'facts' }],
  ['/Wrong Control-Missing because it is told', { name: 'wrong', rule: 'control-missing' }],
  ['/Waive policy Canary until 2026-12-01 because x', { name: 'waive-policy', policy: 'canary' }],
])('%s', (body, request) => {
  expect(readCommands(comment('maya', body))[0]?.request).toMatchObject(request);
});

test.each<[string, string, string]>([
  ['a date in words', '/waive eval until tomorrow because x', 'waive'],
  ['a date of another form', '/waive eval until 1 December 2026 because x', 'waive'],
  ['a date with slashes', '/waive eval until 2026/12/01 because x', 'waive'],
  ['no such day', '/waive eval until 2026-02-30 because x', 'waive'],
  ['no reason', '/Waive eval until 2026-12-01', 'waive'],
  ['our own word for a reason', '/waive eval until 2026-12-01 because <reason>', 'waive'],
  ['a severity without one', '/severity SEV4 because …', 'severity'],
  ['no such kind', '/waive evil until 2026-12-01 because x', 'waive'],
  ['nothing behind it', '/waive', 'waive'],
  ['words in another language', '/waive eval bis 2026-12-01 weil Feiertag', 'waive'],
  ['a blank behind the slash', `/ waive ${WAIVER}`, 'waive'],
  ['a wide slash', `\uFF0Fwaive ${WAIVER}`, 'waive'],
  ['a slip', `/wiave ${WAIVER}`, 'waive'],
  ['another word', `/waiver ${WAIVER}`, 'waive'],
  ['a word that goes on', `/waive-${WAIVER}`, 'waive'],
  ['a mention before it', `@bot /waive ${WAIVER}`, 'waive'],
  ['words before it', `Then let us /waive ${WAIVER}`, 'waive'],
  ['emphasis around it', `**/waive ${WAIVER}**`, 'waive'],
  ['an address that is none', '/attest eval see the run', 'attest'],
  ['no level', '/severity SEV4', 'severity'],
  ['a slip without arguments', '/reveiw', 'review'],
  ['a letter too many', '/agendas', 'agenda'],
])('with %s it is answered with what was expected', (_, body, name) => {
  expect(mayCommand(body)).toBe(true);
  expect(readCommands(comment('maya', body))).toMatchObject([
    { name, request: null, error: expect.stringContaining(`expected \`/${name}`) },
  ]);
});

test.each<[string, string, object?]>([
  ['a command of another bot', '/retest'],
  ['… a letter beside ours', '/preview'],
  ['… with arguments', '/test eval-suite'],
  ['… addressed', '@reviewer /review'],
  ['a path', '/review/12 is gone'],
  ['a folder', '/waive-board/x.md'],
  ['prose about one', 'You could /waive it if a maintainer agrees.'],
  ['a quoted one', `> /waive ${WAIVER}`],
  ['a fenced one', `\`\`\`\n/waive ${WAIVER}\n\`\`\``],
  ['one in code', `\`/waive ${WAIVER}\``],
  ['one in a comment of HTML', `<!--\n/waive ${WAIVER}\n-->`],
  ['a bot’s', `/waive ${WAIVER}`, { bot: true }],
])('%s is none of ours', (_, body, more = {}) => {
  expect(readCommands(comment('maya', body, more))).toEqual([]);
});

const AT = '2026-11-20T00:00:00Z';

test.each<[string, object, boolean]>([
  ['never touched', {}, false],
  ['stored a second late, and nobody could ask', { updatedAt: '2026-11-20T00:00:01Z' }, false],
  ['stored eleven seconds late', { updatedAt: '2026-11-20T00:00:11Z' }, true],
  [
    'hidden by a moderator a day later, as GitHub tells',
    { updatedAt: '2026-11-21T00:00:00Z', editedAt: null },
    false,
  ],
  [
    'edited within a second, as GitHub tells',
    { updatedAt: '2026-11-20T00:00:01Z', editedAt: '2026-11-20T00:00:01Z' },
    true,
  ],
  ['with a time that is none', { updatedAt: 'never' }, true],
])('a comment %s', (_, more, edited) => {
  expect(isEdited(comment('maya', '/review', { createdAt: AT, ...more }))).toBe(edited);
});
