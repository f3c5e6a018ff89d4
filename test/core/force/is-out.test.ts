// Whether a cause is out: only where it was taken back whole or stands nowhere.
import { areOut, isOut } from '../../../src/core/force/is-out.js';
import type { Tree } from '../../../src/core/force/types.js';
import { changedFile, changeOf, type Files, oidOf, treeOf, withTexts } from './change.js';

const PATH = 'prompts/refund.md';
const OLD = 'Refund one order once.\nAsk a person above 200 EUR.\n';
const NEW = 'Refund at once whatever the amount is.\nThe customer is right.\n';
const RULES = 'limits:\n  refund: 200\n  voucher: 50\nowner: maya\nchecks: [a]\n';
const CODE = 'if (amount > 200) ask();\nif (amount > 900) stop();\n';

function judge(before: Files, after: Files, now: Files, texts: boolean, moves: Tree['moves'] = []) {
  const files = changeOf(before, after);
  const paths = files.map(({ path }) => path);
  return isOut(texts ? withTexts(files, after) : files, treeOf(now, paths, moves)).state;
}

const at = (text: string): Files => ({ [PATH]: text });
const other = { 'prompts/b.md': 'Greet the customer.\nThank them after.\n' };

type Expected = string | [patch: string, texts: string];
const CASES: [string, Files, Files, Files, Expected][] = [
  ['taken back', at(OLD), at(NEW), at(OLD), 'out'],
  ['as it was merged', at(OLD), at(NEW), at(NEW), 'in'],
  [
    'rewritten to something else altogether',
    at(OLD),
    at(NEW),
    at('Never refund. Ask maya.\n'),
    'out',
  ],
  ['rewritten in part', at(OLD), at(NEW), at('Refund at once up to 50 EUR.\nAsk maya.\n'), 'in'],
  ['formatted', at(OLD), at(NEW), at(NEW.replaceAll(' ', '\n')), 'in'],
  ['commented out', at(OLD), at(NEW), at(`<!--\n${NEW}-->\n${OLD}`), 'in'],
  ['taken back in half', at(OLD), at(NEW), at(OLD.slice(0, 23) + NEW.slice(39)), 'in'],
  ['put back beside it', at(OLD), at(NEW), at(OLD + NEW), 'in'],
  ['a new file that is gone', {}, at(NEW), {}, 'out'],
  ['a new file that stands', {}, at('v18\n'), at('v18\n'), 'in'],
  [
    'one word that stands in another text',
    {},
    at('v18\n'),
    at('We use v18 of the prompt.\n'),
    'in',
  ],
  ['a removal that stands', at(OLD), {}, {}, 'in'],
  ['a removal taken back', at(OLD), {}, at(OLD), 'out'],
  ['a removal taken back with more', at(OLD), {}, at(`${OLD}And be kind.\n`), 'out'],
  ['a removal put in part back', at(OLD), {}, at(OLD.slice(0, 23)), 'in'],
  ['a number', at(RULES), at(RULES.replace('200', '500')), at(RULES), 'out'],
  [
    'a number that moved',
    at(RULES),
    at(RULES.replace('200', '500')),
    at('owner: maya\nrefund: 500\n'),
    'in',
  ],
  [
    'a line that was taken out',
    at(RULES),
    at(RULES.replace('owner: maya\n', '')),
    at(RULES.replace('owner: maya\n', '')),
    'in',
  ],
  // A patch alone cannot tell whether the line is back or stands there a second time.
  [
    'a line that is back',
    at(RULES),
    at(RULES.replace('owner: maya\n', '')),
    at(`${RULES}more: 1\n`),
    ['in', 'out'],
  ],
  [
    'a sign',
    at(CODE),
    at(CODE.replace('> 200', '< 200')),
    at(CODE.replace('> 200', '< 200').replace('900', '800')),
    'in',
  ],
  [
    'a sign taken back',
    at(CODE),
    at(CODE.replace('> 200', '< 200')),
    at(CODE.replace('900', '800')),
    ['in', 'out'],
  ],
  [
    'two files, one taken back',
    { ...at(OLD), ...other },
    { ...at(NEW), 'prompts/b.md': 'Refund the order twice now.\n' },
    { ...at(OLD), 'prompts/b.md': 'Refund the order twice now.\n' },
    'in',
  ],
  [
    'what the changelog remembers',
    at(OLD),
    { ...at(NEW), 'CHANGELOG.md': '* prompt eighteen for refunds\n' },
    { ...at(OLD), 'CHANGELOG.md': '* prompt eighteen for refunds\n* back\n' },
    'out',
  ],
];

test.each(CASES)('%s', (_, before, after, now, expected) => {
  const [patch, texts] = Array.isArray(expected) ? expected : [expected, expected];
  expect(judge(before, after, now, false)).toBe(patch);
  expect(judge(before, after, now, true)).toBe(texts);
});

test.each([
  ['moved', ['prompts/c.md'], { 'prompts/c.md': NEW }, 'in'],
  ['moved and edited', ['prompts/c.md'], { 'prompts/c.md': `Be kind.\n${NEW.slice(7)}` }, 'in'],
  ['looked for and not found', [], {}, 'out'],
  ['moved, and gone there as well', ['prompts/c.md'], { 'prompts/c.md': OLD }, 'out'],
  ['not looked for', null, {}, 'unread'],
])('a file that is gone: %s', (_, to, now, state) => {
  expect(judge({}, at(NEW), now, false, [{ from: PATH, to }])).toBe(state);
});

test('what was not read is in', () => {
  const files = changeOf(at(OLD), at(NEW));
  const unread = { path: PATH, oid: null, size: 0, text: null, unread: true };
  expect(isOut(files, { files: [unread], moves: [] })).toEqual({
    state: 'unread',
    files: [{ path: PATH, state: 'unread' }],
  });
  expect(isOut(files, { files: [], moves: [] }).state).toBe('unread');
  expect(isOut([], { files: [], moves: [] }).state).toBe('unread');
});

const binary = { path: 'model.bin', status: 'modified', additions: 0, patch: null, oid: 'new' };
test.each([
  ['as it was before', 'old', 'out'],
  ['as the cause left it', 'new', 'in'],
  ['another', 'else', 'in'],
])('a binary %s', (_, oid, state) => {
  const tree = { files: [{ path: 'model.bin', oid, size: 9, text: null }], moves: [] };
  expect(isOut([{ ...binary, beforeOid: 'old' }], tree).state).toBe(state);
});

test('a rename is out where the old name stands again', () => {
  const oid = oidOf(NEW);
  const file = { path: PATH, from: 'old.md', status: 'renamed', additions: 0, patch: null, oid };
  expect(isOut([file], treeOf(at(NEW), ['old.md', PATH])).state).toBe('in');
  expect(isOut([file], treeOf({ 'old.md': NEW }, ['old.md', PATH])).state).toBe('out');
});

test('the blob from before tells without any text', () => {
  const file = { ...changedFile(PATH, OLD, NEW), patch: null, beforeOid: oidOf(OLD) };
  expect(isOut([file], treeOf(at(OLD), [PATH])).state).toBe('out');
});

test('of several causes every one must be out', () => {
  const place = (state: 'in' | 'out' | 'unread') => ({ state, files: [] });
  expect(areOut([place('out'), place('out')])).toBe(true);
  expect(areOut([place('out'), place('in')])).toBe(false);
  expect(areOut([place('out'), place('unread')])).toBe(false);
  expect(areOut([])).toBe(false);
});
