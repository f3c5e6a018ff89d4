// The pages name only what exists.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configSchema } from '../src/core/config/schema.js';
import { RULE_IDS } from '../src/core/incident/rules/ids.js';
import { PAGES } from '../src/core/pages.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const guide = readFileSync(`${root}docs/guide.md`, 'utf8');
const rows = guide.split('\n').filter((line) => /^\| (?!Practice|---)/.test(line));

test.each(rows.map((row) => ({ row, practice: row.split('|')[1]?.trim() })))(
  'the guide’s row on “$practice” names tests that exist',
  ({ row }) => {
    const proof = row.split('|')[3] ?? '';
    const files = [...proof.matchAll(/`((?:test|tools)\/[^`]+)`/g)].map(
      (match) => match[1] as string,
    );
    expect(files).not.toEqual([]);
    for (const file of files)
      expect({ file, exists: existsSync(root + file) }).toEqual({ file, exists: true });
  },
);

test('the guide names no rule that does not exist', () => {
  const named = [...guide.matchAll(/\[`([\w-]+)`\]\(rules\/([\w-]+)\.md\)/g)];
  expect(named.filter(([, id, page]) => id !== page)).toEqual([]);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter(([, id = '']) => !RULE_IDS.includes(id))).toEqual([]);
});

test('each rule has its page, and each page its rule', () => {
  const pages = readdirSync(`${root}docs/rules`).map((file) => file.replace(/\.md$/, ''));
  expect(pages.sort()).toEqual([...RULE_IDS].sort());
});

test('the guide names the policies of the configuration', () => {
  const kinds = ['canary', 'approval', 'eval-check', 'route-notes', 'rollback', 'freeze'];
  const more = { paths: ['a/**'], reviewers: ['@a'], checks: ['a'] };
  for (const kind of kinds) {
    const known = [
      {},
      more,
      { paths: more.paths },
      { checks: more.checks },
      { paths: more.paths, reviewers: more.reviewers },
    ].map(
      (fields) =>
        configSchema.safeParse({ release: { policies: [{ id: 'a', kind, ...fields }] } }).success,
    );
    expect({ kind, known: known.includes(true) }).toEqual({ kind, known: true });
    expect(guide).toContain(`\`${kind}\``);
  }
});

test.each(Object.keys(PAGES))(
  'the page %s, which comments and checks link to, is there',
  (page) => {
    expect(existsSync(`${root}docs/${page}.md`)).toBe(true);
  },
);
