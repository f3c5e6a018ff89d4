// Which pull requests are releases, and which of them release what is on their base already.
import { parseConfig } from '../../../src/core/config/parse-config.js';
import { type Branches, isRelease, releasesBase } from '../../../src/core/release/is-release.js';

const branches = (base: string, head: string): Branches => ({ base, head, defaultBranch: 'main' });
const read = (text: string) => {
  const { config, problems } = parseConfig(text);
  expect(problems).toEqual([]);
  return config;
};

/** Configuration, base, head, a release, releases its base. */
test.each<[string, string, string, boolean, boolean]>([
  ['', 'production', 'main', true, false],
  ['', 'release/1', 'hotfix', true, false],
  ['', 'main', 'feature', false, false],
  ['', 'main', 'release/1', false, false],
  ['', 'develop', 'release/1', true, false],
  ['', 'main', 'release-please--branches--main', true, true],
  ['', 'main', 'changeset-release/main', true, true],
  ['', '1.x', 'release-please--branches--1.x', true, true],
  ['release: { head: ["release/**"] }', 'main', 'release/1', true, true],
  [
    'release: { head: ["release/**", "release-please--**", "changeset-release/**"] }',
    'main',
    'release/1',
    true,
    true,
  ],
  ['release: { head: ["ship/**"] }', 'main', 'ship/1', true, true],
  ['release: { head: ["ship/**"] }', 'production', 'ship/1', true, false],
  ['release: { head: ["ship/**"] }', 'main', 'changeset-release/main', false, true],
  ['release: { base: [main] }', 'main', 'feature', true, false],
])('%s: %s ← %s', (text, base, head, release, ofBase) => {
  const config = read(text);
  expect(isRelease(branches(base, head), config)).toBe(release);
  expect(releasesBase(branches(base, head), config)).toBe(ofBase);
});

test('tags are patterns, one a line of releases', () => {
  expect(read('release: { tags: ["refunds-v*"] }').release.tags).toEqual(['refunds-v*']);
  expect(parseConfig('release: { tags: [] }').problems[0]).toMatchObject({ key: 'release.tags' });
  expect(read('').release.tags).toBeUndefined();
});
