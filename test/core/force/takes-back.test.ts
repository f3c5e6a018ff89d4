// Whether a change takes a cause back, or merely touches a file of it.
import { takesBack } from '../../../src/core/force/takes-back.js';
import { changedFile, changeOf, type Files } from './change.js';

const PATH = 'prompts/refund.md';
const OLD = 'Refund one order once.\nAsk a person above 200 EUR.\n';
const NEW = 'Refund at once whatever the amount is.\nThe customer is right.\n';
const RULES = 'limits:\n  refund: 200\n  voucher: 50\nowner: maya\n';
const LOOSE = RULES.replace('200', '500');
const at = (text: string, path = PATH): Files => ({ [path]: text });

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
  ['goes back from a later version', [at('v17\n'), at('v18\n')], [at('v19\n'), at('v17\n')], true],
  [
    'changes another line of the file',
    [at(RULES), at(LOOSE)],
    [at(RULES), at(RULES.replace('maya', 'tom'))],
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
  expect(takesBack(changeOf(base, head), changeOf(before, after))).toBe(expected);
});

test('a file without a text counts where it is touched, under its old name as well', () => {
  const cause = [changedFile('logo.png', 'a', 'b', { patch: null })];
  const renamed = { path: 'sign.png', from: 'logo.png', status: 'renamed', patch: null };
  expect(takesBack([changedFile('logo.png', 'b', 'a', { patch: null })], cause)).toBe(true);
  expect(takesBack([changedFile('', '', '', renamed)], cause)).toBe(true);
  expect(takesBack([changedFile('other.png', 'b', 'a', { patch: null })], cause)).toBe(false);
});
