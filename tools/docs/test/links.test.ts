// Every link of the pages leads somewhere: to a file of the repository, and to a heading of it.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { anchorsOf, linksOf, pagePaths, ROOT, readPage } from '../pages.js';

/** What is wrong with a link of a page; blank where nothing is. */
function wrongWith(page: string, target: string): string {
  const [path = '', anchor] = target.split('#');
  const file = path ? join(dirname(page), path) : page;
  if (!existsSync(ROOT + file)) return `${file} does not exist`;
  if (anchor === undefined) return '';
  const known = anchorsOf(readPage(file));
  return known.includes(anchor) ? '' : `${file} has no #${anchor}, but ${known.join(', ')}`;
}

test.each(pagePaths())('the links of %s', (page) => {
  const wrong = linksOf(readPage(page)).map((target) => wrongWith(page, target));
  expect(wrong.filter(Boolean)).toEqual([]);
});

test('… and one that leads nowhere is told', () => {
  expect(wrongWith('docs/held.md', 'nowhere.md')).toBe('docs/nowhere.md does not exist');
  expect(wrongWith('docs/held.md', 'config.md#nowhere')).toMatch(
    /^docs\/config.md has no #nowhere/,
  );
  expect(linksOf('<picture><source srcset="a.png"><img src="b.png"></picture>\n')).toEqual([
    'a.png',
    'b.png',
  ]);
});

test.each([
  ['## Lines of releases: `release.tags`', 'lines-of-releases-releasetags'],
  ['## What is *not* held', 'what-is-not-held'],
  ['## snake_case, and – dashes', 'snake_case-and--dashes'],
  ['## Twice\n## Twice', 'twice-1'],
])('the last anchor of %j', (text, anchor) => {
  expect(anchorsOf(text).at(-1)).toBe(anchor);
});
