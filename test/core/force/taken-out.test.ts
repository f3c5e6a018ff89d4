// Whether a change takes a cause out, or merely touches a file of it.
import { isOut } from '../../../src/core/force/is-out.js';
import { isTakenOut } from '../../../src/core/force/taken-out.js';
import { changedFile, changeOf, type Files, treeOf, withTexts } from './change.js';

const PATH = 'prompts/refund.md';
const OLD = 'Refund one order once.\nAsk a person above 200 EUR.\n';
const NEW = 'Refund at once whatever the amount is.\nThe customer is right.\n';
const RULES = 'limits:\n  refund: 200\n  voucher: 50\nowner: maya\n';
const LOOSE = RULES.replace('200', '500');
const at = (text: string, path = PATH): Files => ({ [path]: text });

/** Whether the cause is out of `head` and was not out of `base`. */
function judge([before, after]: [Files, Files], [base, head]: [Files, Files]): boolean {
  const cause = withTexts(changeOf(before, after), after);
  const change = changeOf(base, head);
  const tree = treeOf(
    head,
    cause.map(({ path }) => path),
  );
  return isOut(cause, tree).state === 'out' && isTakenOut(cause, tree, change);
}

test.each<[string, cause: [Files, Files], change: [Files, Files], boolean]>([
  ['takes it back whole', [at(OLD), at(NEW)], [at(NEW), at(OLD)], true],
  ['rewrites it', [at(OLD), at(NEW)], [at(NEW), at('Never refund. Ask maya.\n')], true],
  [
    'changes what was wrapped since',
    [at(OLD), at(NEW)],
    [at(NEW.replaceAll(' ', '\n')), at(OLD)],
    true,
  ],
  ['deletes the file', [at(OLD), at(NEW)], [at(NEW), {}], true],
  ['brings back a file that was taken away', [at(OLD), {}], [{}, at(OLD)], true],
  ['lowers a number again', [at(RULES), at(LOOSE)], [at(LOOSE), at(RULES)], true],
  [
    'turns a comparison again',
    [at('if (a > 200) ask();\n'), at('if (a < 200) ask();\n')],
    [at('if (a < 200) ask();\n'), at('if (a > 200) ask();\n')],
    true,
  ],
  [
    'goes back from a later version, in which it was gone',
    [at('v17\n'), at('v18\n')],
    [at('v19\n'), at('v17\n')],
    false,
  ],
  [
    'changes another line of the file',
    [at(RULES), at(LOOSE)],
    [at(RULES), at(RULES.replace('maya', 'tom'))],
    false,
  ],
  [
    'adds a line like the one that was back already',
    [at(OLD), at(NEW)],
    [at(OLD), at(`${OLD}Ask a person above 500 EUR for hotels.\n`)],
    false,
  ],
  ['adds to the file', [at(OLD), at(NEW)], [at(OLD), at(`${OLD}Be kind.\n`)], false],
  ['goes on to the next version', [at('v17\n'), at('v18\n')], [at('v19\n'), at('v20\n')], false],
  ['brings it a second time', [at(OLD), at(NEW)], [at(OLD), at(NEW)], false],
  ['changes another file', [at(OLD), at(NEW)], [at(NEW, 'b.md'), at(OLD, 'b.md')], false],
  [
    'takes out of the change log what the cause wrote there',
    [
      { ...at(OLD), 'CHANGELOG.md': '' },
      { ...at(NEW), 'CHANGELOG.md': 'Refund at once.\n' },
    ],
    [at('Refund at once.\n', 'CHANGELOG.md'), at('Other words here.\n', 'CHANGELOG.md')],
    false,
  ],
])('a change that %s', (_, [before, after], [base, head], expected) => {
  expect(judge([before, after], [base, head])).toBe(expected);
});

test('a file without a text counts where it is touched', () => {
  const cause = [changedFile('logo.png', 'a', 'b', { patch: null, beforeOid: 'a' })];
  const tree = { files: [{ path: 'logo.png', oid: 'a', size: 9, text: null }], moves: [] };
  const change = (path: string) => [changedFile(path, 'b', 'a', { patch: null })];
  expect(isOut(cause, tree).state).toBe('out');
  expect(isTakenOut(cause, tree, change('logo.png'))).toBe(true);
  expect(isTakenOut(cause, tree, change('other.png'))).toBe(false);
});

test('a file that the cause renamed has its old name again', () => {
  const moved = { status: 'renamed', patch: null };
  const cause = [changedFile('b.md', OLD, OLD, { from: 'a.md', ...moved })];
  const change = [changedFile('a.md', OLD, OLD, { from: 'b.md', ...moved })];
  const tree = treeOf({ 'a.md': OLD }, ['b.md']);
  expect(isOut(cause, tree).state).toBe('out');
  expect(isTakenOut(cause, tree, change)).toBe(true);
  expect(isTakenOut(cause, tree, [])).toBe(false);
});
