// The work grows with the texts, not with their square: executed blocks are counted, not time.
import { broughtBy } from '../../../src/core/force/brought.js';
import { type Force, inForce } from '../../../src/core/force/in-force.js';
import { isOut } from '../../../src/core/force/is-out.js';
import type { ChangedFile } from '../../../src/core/force/types.js';
import { growth } from '../../support/growth.js';
import { oidOf, treeOf } from './change.js';

/** Each line is deeper than the one before, up to a depth, then from the left again. */
const stairs = Array.from({ length: 60 }, (_, n) => `${' '.repeat(n)}k:`).join('\n');

const HOSTILE: [string, string, string][] = [
  ['lines of a case', 'yaml', '- say: refund it once\n'],
  ['one long line', 'json', '"refund order", '],
  ['brackets', 'yaml', '[{'],
  ['short lines', 'yaml', 'a\n'],
  ['stairs', 'yaml', `${stairs}\n`],
  ['empty keys', 'yaml', 'a:\n'],
  ['blank lines', 'yaml', '\n'],
  ['blanks', 'yaml', ' '],
  ['hashes', 'yaml', '# '],
  ['list markers', 'yaml', '- '],
  ['double quotes', 'py', '"'],
  ['single quotes', 'py', "'"],
  ['empty strings', 'py', '"" '],
  ['strings by themselves', 'py', '"a" # b\n'],
  ['triple quotes', 'py', '"""\n'],
  ['backticks', 'ts', '`'],
  ['comments that never end', 'ts', '/*\n'],
  ['slashes', 'ts', '/'],
  ['backslashes', 'ts', '"\\\\'],
  ['escapes', 'json', '"\\u00e9'],
  ['marks of markup', 'html', '<!--'],
  ['hunks', 'yaml', '@@ -1,1 +1,1 @@\n'],
  ['carriage returns', 'yaml', 'a\r'],
  ['Chinese', 'yaml', '\u518d\u6b21'],
  ['one word', 'yaml', 'a'],
];

function judged(path: string, text: string): Force {
  const lines = text.split('\n');
  const patch = [
    `@@ -1,${lines.length} +1,${lines.length} @@`,
    ...lines.map((line, at) => `${at % 3 ? '+' : '-'}${line}`),
    ...lines.map((line) => `+${line} new`),
  ].join('\n');
  const file: ChangedFile = { path, status: 'modified', additions: 1, patch, oid: oidOf(text) };
  const tree = treeOf({ [path]: `${text}\nmore` }, [path]);
  isOut([file], tree);
  return inForce(broughtBy([file], 'gate'), tree);
}

test.each(HOSTILE)('%s', async (_, extension, unit) => {
  const { once, linear } = await growth((text) => judged(`evals/a.${extension}`, text), '', unit);
  expect(once).toBeGreaterThan(0);
  expect(linear).toBe(true);
});

test('20,000 lines are judged by their text', () => {
  const lines = Array.from({ length: 20_000 }, (_, n) => `- case: order ${n} is refunded once`);
  const text = lines.join('\n');
  const patch = `@@ -0,0 +1,20000 @@\n${lines.map((line) => `+${line}`).join('\n')}`;
  const path = 'evals/a.yaml';
  const file: ChangedFile = { path, status: 'added', additions: 20_000, patch, oid: oidOf(text) };
  const brought = broughtBy([file], 'eval');
  const kept = lines.slice(0, 14_000).join('\n');
  expect(inForce(brought, treeOf({ [path]: kept }, [path]))).toMatchObject({ state: 'in-force' });
  expect(inForce(brought, treeOf({ [path]: lines[0] ?? '' }, [path])).state).toBe('gone');
});
