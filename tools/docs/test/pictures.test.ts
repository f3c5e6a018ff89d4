// The pictures of the README show what the product says now.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { htmlPath, picturePages } from '../pictures/pages.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const NAMES = ['incident-comment', 'held-release'];
const AGAIN = 'differs from what the product says now. Run: npm run pictures';

let pages: Record<string, string>;
beforeAll(async () => {
  pages = await picturePages(root);
});

test.each(NAMES)('%s is taken of what the product says now', (name) => {
  const path = htmlPath(name);
  const same = existsSync(root + path) && readFileSync(root + path, 'utf8') === pages[name];
  expect(same ? path : `${path} ${AGAIN}`).toBe(path);
});

test.each(NAMES.flatMap((name) => ['light', 'dark'].map((theme) => `${name}-${theme}.png`)))(
  '%s is there and loads quickly',
  (file) => {
    const { size } = statSync(`${root}docs/images/${file}`);
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThan(150_000);
  },
);

test('they show the next act, the questions, and what holds the release', () => {
  expect(pages['incident-comment']).toMatch(/<strong>Next:<\/strong> land the eval change/);
  expect(pages['incident-comment']).toContain('✅ Why controls did not stop it');
  expect(pages['held-release']).toMatch(/>⛔ Hold: 2 reasons<\/h4>/);
  expect(pages['held-release']).toContain('Merge a pull request that names');
  expect(Object.values(pages).join()).not.toContain('127.0.0.1');
});
