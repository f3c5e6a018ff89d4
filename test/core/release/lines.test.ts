// Which lines of releases a release bumps, and after which tag it comes.
import { configSchema } from '../../../src/core/config/schema.js';
import {
  type Bump,
  bumpedLines,
  componentOf,
  inTurn,
  linesOf,
  readVersion,
  type TagFacts,
} from '../../../src/core/release/lines.js';

const NOW = '2026-11-24T12:00:00.000Z';
const tag = (name: string, at = '2026-11-01T00:00:00.000Z'): TagFacts => ({ name, sha: null, at });
const OLD = '2024-01-01T00:00:00.000Z';

interface Given extends Partial<Bump> {
  tags: TagFacts[];
  patterns?: string[];
}

/** Each bumped line with its tags, as `key: tag tag`; `?` before those that nothing tells by name. */
function bumped({ tags, patterns, ...bump }: Given): string[] {
  const config = configSchema.parse(patterns ? { release: { tags: patterns } } : {});
  const { lines, told } = bumpedLines(linesOf(tags, config), { now: NOW, ...bump });
  return lines.map(
    (line) => `${told ? '' : '? '}${line.key}: ${line.tags.map(({ name }) => name).join(' ')}`,
  );
}

const BOTH = [tag('api-v1.0.0'), tag('web@2.0.0')];
const log = (path: string, status = 'modified') => ({ path, status, additions: 1 });
const component = (name: string) => `release-please--branches--main--components--${name}`;

test.each<[string, Given, string[]]>([
  ['a tag of a line', { tags: BOTH, tag: 'api-v1.1.0' }, ['api: api-v1.0.0']],
  ['a prerelease of it', { tags: BOTH, tag: 'api-v1.1.0-rc.1' }, ['api: api-v1.0.0']],
  ['a prerelease without a number', { tags: BOTH, tag: 'api-v1.1.0-beta' }, ['api: api-v1.0.0']],
  ['a tag of a name that no other has', { tags: BOTH, tag: 'cli-v0.1.0' }, ['cli: ']],
  [
    'a tag that is no version',
    { tags: BOTH, tag: 'nightly' },
    ['? api: api-v1.0.0', '? web: web@2.0.0'],
  ],
  [
    'a tag that a configured line matches',
    { tags: [tag('v1.0.0'), tag('api-v1.0.0')], patterns: ['api-v*'], tag: 'api-v1.1.0' },
    ['api-v*: api-v1.0.0'],
  ],
  ['a component that is a line', { tags: BOTH, head: component('web') }, ['web: web@2.0.0']],
  ['a component that is none', { tags: BOTH, head: component('cli') }, ['cli: ']],
  [
    'a component where tags are of the whole',
    { tags: [tag('v1.0.0')], head: component('cli') },
    ['? : v1.0.0'],
  ],
  [
    'a line that was released within a year, beside one that was not',
    { tags: [tag('api-v1.0.0', OLD), tag('web@2.0.0')] },
    ['? web: web@2.0.0'],
  ],
  [
    'lines of which none was released within a year',
    { tags: [tag('api-v1.0.0', OLD), tag('web@2.0.0', OLD)] },
    ['? api: api-v1.0.0', '? web: web@2.0.0'],
  ],
  ['no tag at all', { tags: [] }, []],
  [
    'a line whose last release is a year old to the second',
    { tags: [tag('api-v1.0.0', '2025-11-23T12:00:00.000Z'), tag('web@2.0.0', OLD)] },
    ['? api: api-v1.0.0'],
  ],
  [
    'tags of one line, listed in any order',
    { tags: [tag('v1.1.0', OLD), tag('v1.2.0'), tag('v1.0.0', '2023-01-01T00:00:00.000Z')] },
    ['? : v1.2.0 v1.1.0 v1.0.0'],
  ],
  [
    'the change log of a folder',
    { tags: BOTH, files: [log('packages/web/CHANGELOG.md')] },
    ['web: web@2.0.0'],
  ],
  ['one of another name', { tags: BOTH, files: [log('web/changelog')] }, ['web: web@2.0.0']],
  [
    'two of them',
    { tags: BOTH, files: [log('api/CHANGELOG.md'), log('web/CHANGELOG.rst')] },
    ['api: api-v1.0.0', 'web: web@2.0.0'],
  ],
  [
    'one at the root, of the whole',
    { tags: [tag('v1.0.0'), tag('api-v1.0.0')], files: [log('CHANGELOG.md')] },
    [': v1.0.0'],
  ],
  [
    'one that is removed',
    { tags: BOTH, files: [log('web/CHANGELOG.md', 'removed')] },
    ['? api: api-v1.0.0', '? web: web@2.0.0'],
  ],
  [
    'one of a folder that is no line',
    { tags: BOTH, files: [log('docs/CHANGELOG.md')] },
    ['? api: api-v1.0.0', '? web: web@2.0.0'],
  ],
  [
    'files that are called alike',
    { tags: BOTH, files: [log('web/MYCHANGELOG.md'), log('web/CHANGELOG.md.bak')] },
    ['? api: api-v1.0.0', '? web: web@2.0.0'],
  ],
  [
    'a component below a folder',
    { tags: [tag('libs/web/v1.0.0'), tag('v1.0.0')], head: component('web') },
    ['libs/web: libs/web/v1.0.0'],
  ],
  [
    'a component of a pattern',
    { tags: BOTH, patterns: ['api-v*', 'web@*'], head: component('web') },
    ['web@*: web@2.0.0'],
  ],
  [
    'one of a pattern with v',
    { tags: BOTH, patterns: ['api-v*', 'web@*'], head: component('api') },
    ['api-v*: api-v1.0.0'],
  ],
  [
    'one of a pattern with a folder',
    { tags: BOTH, patterns: ['api/*', 'web@*'], head: component('api') },
    ['api/*: '],
  ],
  [
    'a component where a pattern is of the whole',
    { tags: [tag('v1.0.0')], patterns: ['v*'], head: component('cli') },
    ['? v*: v1.0.0'],
  ],
  [
    'a change log at the root, and a pattern of the whole',
    { tags: [tag('1.0.0')], patterns: ['?.?.?', 'api-v*'], files: [log('CHANGELOG.md')] },
    ['?.?.?: 1.0.0'],
  ],
  [
    'a prerelease of what a pattern matches',
    { tags: BOTH, patterns: ['api-v?.?.?', 'web@*'], tag: 'api-v1.1.0-rc.1' },
    ['api-v?.?.?: api-v1.0.0'],
  ],
  [
    'prereleases, which are no releases',
    { tags: [tag('v10.20.30-rc.1'), tag('v1.0.0')], patterns: ['v*'] },
    ['? v*: v1.0.0'],
  ],
  [
    'prereleases that the pattern names',
    { tags: [tag('v1.1.0-RC.1'), tag('v1.0.0-beta')], patterns: ['v*-rc*'] },
    [],
  ],
])('%s', (_, given, lines) => {
  expect(bumped(given)).toEqual(lines);
});

test.each<[string, string | null, string]>([
  ['nobody knows the version', null, '2.0.0 1.9.3 1.9.2 1.10.0'],
  ['it is the newest', '2.0.1', '2.0.0 1.9.3 1.9.2 1.10.0'],
  ['it is a patch of an older one', '1.9.4', '1.9.3 1.9.2 2.0.0 1.10.0'],
  ['its version has a tag already', '1.9.3', '1.9.2 2.0.0 1.9.3 1.10.0'],
  ['it is a prerelease of an older one', 'v1.9.4-rc.1', '1.9.3 1.9.2 2.0.0 1.10.0'],
  ['it is the lowest', '1.9.2', '2.0.0 1.9.3 1.9.2 1.10.0'],
  ['it is no version', 'nightly', '2.0.0 1.9.3 1.9.2 1.10.0'],
])('tags of lower versions are tried first where %s', (_, version, order) => {
  const tags = ['2.0.0', '1.9.3', '1.9.2', '1.10.0'].map((name) => tag(name));
  expect(
    inTurn(tags, version)
      .map(({ name }) => name)
      .join(' '),
  ).toBe(order);
});

test.each<[string, string, number[]]>([
  ['v1.2.3', '', [1, 2, 3]],
  ['1.2.3', '', [1, 2, 3]],
  ['v10.20.30', '', [10, 20, 30]],
  ['v1.2.3+build.5', '', [1, 2, 3]],
  ['api-v1.2.3', 'api', [1, 2, 3]],
  ['a@1.2.3', 'a', [1, 2, 3]],
  ['@acme/api@1.2.3', '@acme/api', [1, 2, 3]],
  ['libs/api/v1.2.3', 'libs/api', [1, 2, 3]],
  ['api-2.0-v1.2.3', 'api-2.0', [1, 2, 3]],
])('%s is a version of “%s”', (name, of, numbers) => {
  expect(readVersion(name)).toEqual({ name: of, numbers });
});

test.each([
  ...['v1.2', 'v1.2.3.4', 'xv1.2.3', 'api_1.2.3', 'v1.2.3-rc.1', 'v1.2.3+', 'va.2.3', 'v1.b.3'],
  ...['1.0.0-1.2.3', 'v1.0.0-1.2.3', 'v10.20.30-1.2.3', 'v1.2.c', 'nightly', ''],
])('“%s” is no version', (name) => {
  expect(readVersion(name)).toBeNull();
});

test.each([
  [component('web'), 'web'],
  [component('@acme/web'), '@acme/web'],
  ['release-please--branches--main', null],
  [`my-${component('web')}`, null],
  ['release-please--branches----components--web', null],
])('the branch %s is of the component %s', (branch, expected) => {
  expect(componentOf(branch)).toBe(expected);
});
