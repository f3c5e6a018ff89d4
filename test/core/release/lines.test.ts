// Which lines of releases a release bumps, and after which tag it comes.
import { configSchema } from '../../../src/core/config/schema.js';
import {
  type Bump,
  bumpedLines,
  inTurn,
  linesOf,
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
