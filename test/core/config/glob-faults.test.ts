// Globs that are an error of the configuration: what is said, and what to write instead.

import { defaultConfig } from '../../../src/core/config/constants.js';
import { type GlobUse, globFault } from '../../../src/core/config/glob-faults.js';

const FAULTS: [GlobUse, string, RegExp, string | null][] = [
  ['paths', '', /not empty/, null],
  ['paths', ' ', /not empty/, null],
  ['paths', '!evals/old/**', /no ! /, null],
  ['paths', 'agents\\refunds\\**', /without \\/, 'agents/refunds/**'],
  ['paths', 'v[0-9]/**', /\[ \] is not supported/, 'v{0,1,2,3,4,5,6,7,8,9}/**'],
  ['paths', 'agents/[r-t]*/**', /\[ \] is not supported/, 'agents/{r,s,t}*/**'],
  ['paths', 'agents/[abx]/**', /\[ \] is not supported/, 'agents/?abx?/**'],
  ['paths', 'x[ab].ts', /\[ \] is not supported/, 'x{a,b}.ts'],
  ['paths', 'x[!a].ts', /\[ \] is not supported/, 'x?.ts'],
  ['paths', 'x[a.ts', /\[ \] is not supported/, 'x?a.ts'],
  ['paths', 'agents/@(refunds|claims)/**', /@\( \).* not supported/, 'agents/{refunds,claims}/**'],
  ['paths', 'agents/+(refunds|claims)/**', /\+\( \).* not supported/, 'agents/{refunds,claims}/**'],
  ['paths', 'x?(.min).js', /\?\( \).* not supported/, 'x{,.min}.js'],
  ['paths', '*(a|b).js', /\*\( \).* not supported/, '{a,b}.js'],
  ['paths', 'agents/!(evals)/**', /!\( \).* not supported/, 'agents/*/**'],
  ['paths', '(refunds|claims)/**', /\| is not supported/, '{refunds,claims}/**'],
  ['paths', 'refunds|claims', /\| is not supported/, '{refunds,claims}'],
  ['paths', 'v{1..3}/**', /a range in braces/, 'v{1,2,3}/**'],
  ['paths', '{a,v{1..2}}/**', /a range in braces/, '{a,v{1,2}}/**'],
  ['paths', '{a..c}.md', /a range in braces/, '{a,b,c}.md'],
  ['paths', '^agents/**', /regular expressions/, 'agents/**'],
  ['paths', 'agents/**$', /regular expressions/, 'agents/**'],
  ['paths', ' agents/**', /without blanks/, 'agents/**'],
  ['paths', '{refunds, claims}/**', /without blanks/, '{refunds,claims}/**'],
  ['paths', 'refunds/**, claims/**', /one glob an item/, 'refunds/**'],
  ['paths', '{}/a', /at least two alternatives/, '/a'],
  ['paths', 'agents/{,}', /at least two alternatives/, 'agents/'],
  ['paths', '{agents}/**', /at least two alternatives/, 'agents/**'],
  ['paths', '{agents,evals/**', /in pairs/, null],
  ['paths', 'agents}/**', /in pairs/, null],
  ['paths', 'agents//refunds', /one \/ between folders/, 'agents/refunds'],
  ['paths', '//agents', /one \/ between folders/, '/agents'],
  ['paths', '/', /one \/ between folders/, null],
  ['paths', '../agents/**', /no folder \. or \.\./, 'agents/**'],
  ['paths', 'agents/./refunds', /no folder \. or \.\./, 'agents/refunds'],
  ['paths', 'agents/..', /no folder \. or \.\./, 'agents/'],
  ['paths', '{/agents,evals}/**', /one \/ between folders/, null],
  ['paths', '{agents/,evals}/a', /one \/ between folders/, null],
  ['paths', 'agents/{,refunds}/**', /one \/ between folders/, null],
  ['branches', 'refs/heads/production', /without refs\/heads\//, 'production'],
  ['branches', 'my release', /that a branch can have/, null],
  ['branches', 'v1..2', /that a branch can have/, null],
  ['branches', 'release/[0-9]*', /\[ \] is not supported/, 'release/{0,1,2,3,4,5,6,7,8,9}*'],
  ...['**', '*', '**/*', '*/**', '/**', './**', '**/*.*', '?', '{evals,**}', '*/*'].map(
    (glob): [GlobUse, string, RegExp, null] => ['counted', glob, /matches every file/, null],
  ),
  ...['dist/**', '**/node_modules/evals/**', 'Results/', 'a/__snapshots__/b'].map(
    (glob): [GlobUse, string, RegExp, null] => ['counted', glob, /is never counted/, null],
  ),
];

test.each(FAULTS)('%s: %s', (use, glob, expected, instead) => {
  expect(globFault(glob, use)).toEqual({ expected: expect.stringMatching(expected), instead });
  // What is offered is no error itself.
  if (instead !== null) expect(globFault(instead, use)).toBeNull();
});

test.each<[GlobUse, string]>([
  ['paths', '**'],
  ['paths', 'dist/**'],
  ['paths', 'evals/'],
  ['paths', '/evals/**'],
  ['paths', './evals/*'],
  ['paths', 'x{,.min}.js'],
  ['paths', '{a,b{c,d}}/**'],
  ['paths', 'app/(marketing)/page.tsx'],
  ['paths', 'My Agents/*.md'],
  ['paths', 'a+b/c@1.0/$x/~y/#z'],
  ['paths', '...'],
  ['branches', '**'],
  ['branches', 'release-please--**'],
  ['branches', 'release/{1,2}.*'],
  ['counted', '**/*.eval.*'],
  ['counted', 'results'],
  ['counted', 'evals/**'],
  ['counted', '**/{test,tests}/**'],
])('%s: %s is fine', (use, glob) => {
  expect(globFault(glob, use)).toBeNull();
});

test('the defaults are fine', () => {
  const { changes, release } = defaultConfig();
  const counted = [...changes.eval.paths, ...changes.gate.paths];
  const branches = [...release.base, ...release.head];
  expect(counted.map((glob) => globFault(glob, 'counted')).filter(Boolean)).toEqual([]);
  expect(branches.map((glob) => globFault(glob, 'branches')).filter(Boolean)).toEqual([]);
});

test.each([
  ['many groups', '{a/,b/}'.repeat(40)],
  ['deep groups', `${'{/a,'.repeat(70)}b${'}'.repeat(70)}`],
  ['open brackets', '['.repeat(300)],
  ['open groups', '@('.repeat(150)],
  ['many ranges', '{a..z}'.repeat(50)],
  ['many stars', '**/'.repeat(100)],
])('a hostile glob is looked at to its end: %s', (_, glob) => {
  expect(() => globFault(glob, 'counted')).not.toThrow();
});
