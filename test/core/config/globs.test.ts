// The glob dialect: what each pattern matches, and that hostile patterns stay cheap.

import { defaultConfig } from '../../../src/core/config/constants.js';
import { matchesAny } from '../../../src/core/config/globs.js';

test.each([
  ['a.ts', 'a.ts', true],
  ['a.ts', 'A.ts', false],
  ['*.ts', 'a.ts', true],
  ['*.ts', 'src/a.ts', false],
  ['*', '.gitignore', true],
  ['a?c', 'abc', true],
  ['a?c', 'a/c', false],
  ['a?c', 'ac', false],
  ['a?c', 'a😀c', true],
  ['evals/**', 'evals/refunds/case.json', true],
  ['evals/**', 'evals/.hidden', true],
  ['evals/**', 'evals', false],
  ['evals/**', 'old/evals/case.json', false],
  ['evals/**', 'evals-old/case.json', false],
  ['**/evals/**', 'evals/case.json', true],
  ['**/evals/**', 'packages/agent/evals/case.json', true],
  ['**/evals/**', 'packages/my-evals/case.json', false],
  ['a/**/b', 'a/b', true],
  ['a/**/b', 'a/x/y/b', true],
  ['a/**/b', 'a/xb', false],
  ['a/**/**/b', 'a/b', true],
  ['**', 'any/thing', true],
  ['**/*', 'any/thing', true],
  ['**/*', 'thing', true],
  ['{a,b}/x', 'b/x', true],
  ['{a,b}/x', 'c/x', false],
  ['{a,b{c,d}}e', 'bde', true],
  ['{a,b{c,d}}e', 'be', false],
  ['{a,b{c,d}}e', 'ae', true],
  ['x{,.min}.js', 'x.js', true],
  ['x{,.min}.js', 'x.min.js', true],
  ['{**/a,b}', 'x/y/a', true],
  ['{**/a,b}', 'a', true],
  ['{evals/**,tests/**}', 'tests/a/b', true],
  ['{a,b}**/c', 'ax/y/c', true],
  ['app/[id]/{slug}', 'app/[id]/{slug}', true],
  ['a{b', 'a{b', true],
  ['a}b,c', 'a}b,c', true],
  ['{a,b', '{a,b', true],
  ['a.c', 'abc', false],
  ['(a|b)+$', '(a|b)+$', true],
  ['./evals/*', 'evals/a', true],
  ['/evals/*', 'evals/a', true],
  ['evals/', 'evals/a/b', true],
  ['', '', true],
  ['', 'a', false],
  ['a', '', false],
])('%s on %s: %s', (pattern, path, expected) => {
  expect(matchesAny(path, [pattern])).toBe(expected);
});

test.each([
  ['release/**', 'release/1.2', true],
  ['release/**', 'release/1.2/fix', true],
  ['release/**', 'release', false],
  ['release', 'release/1.2', false],
  ['release-please--**', 'release-please--branches--main', true],
  ['release-please--**', 'release-please--branches--release/1.x', true],
  ['release-please--*', 'release-please--branches--release/1.x', false],
  ['changeset-release/**', 'changeset-release/main', true],
])('branches: %s on %s: %s', (pattern, branch, expected) => {
  expect(matchesAny(branch, [pattern])).toBe(expected);
});

test.each([
  ['evals/refunds/repeated.yaml', ['eval']],
  ['eval/run.py', ['eval']],
  ['services/agent/evals/refunds.json', ['eval']],
  ['services/agent/evaluations/refunds.json', []],
  ['src/agent/refund.eval.ts', ['eval']],
  ['promptfooconfig.yaml', ['eval']],
  ['agents/promptfooconfig.refunds.yml', ['eval']],
  ['tests/regression/test_refund.py', ['eval']],
  ['evals/gates/limits.json', ['eval', 'gate']],
  ['config/policies/limits.json', []],
  ['.github/agent-incident-review.yml', ['gate']],
  ['.github/workflows/evals.yml', ['gate']],
  ['.github/CODEOWNERS', ['gate']],
  ['config/gates/release.rego', ['gate']],
  ['src/retrieval.ts', []],
  ['docs/evals.md', []],
  ['src/evaluate.ts', []],
  ['README.md', []],
  ['.github/ISSUE_TEMPLATE/agent-incident.yml', []],
  ['CODEOWNERS', []],
])('by the default paths %s is %j', (path, kinds) => {
  const { changes } = defaultConfig();
  const found = (['eval', 'gate'] as const).filter((kind) => matchesAny(path, changes[kind].paths));
  expect(found).toEqual(kinds);
});

test.each([
  ['no pattern', [], false],
  ['the second of two', ['x', 'a/**'], true],
])('%s', (_, patterns, expected) => {
  expect(matchesAny('a/b', patterns)).toBe(expected);
});

// Each of these takes exponential time or a deep stack where groups are expanded or tried in turn.
test.each([
  ['many groups', '{a,aa}'.repeat(60), 'a'.repeat(90), true],
  ['many groups, no match', `${'{a,aa}'.repeat(60)}b`, 'a'.repeat(90), false],
  ['many stars', '*a'.repeat(60), 'a'.repeat(300), true],
  ['many stars, no match', `${'*a'.repeat(60)}b`, 'a'.repeat(300), false],
  ['many double stars', `${'**/a/'.repeat(60)}b`, 'a/'.repeat(300), false],
  ['deep groups', `${'{'.repeat(50_000)}a${',b}'.repeat(50_000)}`, 'a', true],
  ['open braces', '{'.repeat(50_000), '{', false],
])('hostile: %s', (_, pattern, path, expected) => {
  expect(matchesAny(path, [pattern])).toBe(expected);
});
