// The pages for whoever changes the code name files that exist, and stay short.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const PAGES = ['docs/architecture.md', 'CONTRIBUTING.md'];
const texts = PAGES.map((page) => readFileSync(root + page, 'utf8'));

/** Paths from the root, in backticks; one with an open place is cut before it. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/`((?:src|test|tools|docs)\/[^`\s]*)`/g)].map(([, path = '']) =>
    path.replace(/[^/]*[<…][\s\S]*$/, ''),
  );
}

test.each(PAGES.map((page, at) => [page, pathsIn(texts[at] ?? '')] as const))(
  '%s names files that exist',
  (_, paths) => {
    expect(paths.filter((path) => !existsSync(root + path))).toEqual([]);
  },
);

test('the pages are read in one sitting: 200 lines together', () => {
  expect(texts.join('\n').split('\n').length).toBeLessThanOrEqual(200);
  expect(pathsIn(texts[0] ?? '').length).toBeGreaterThan(30);
});
