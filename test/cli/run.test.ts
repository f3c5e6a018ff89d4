// The command line: what it prints and how it exits.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';
import { completeBody, renderAnswers } from '../support/body.js';

const folder = mkdtempSync(join(tmpdir(), 'cli-'));

async function cli(...args: string[]) {
  const printed = { out: '', err: '' };
  const code = await run(args, {
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
    now: () => '2026-11-24T00:00:00.000Z',
  });
  return { code, ...printed };
}

function saved(name: string, body: string): string {
  const file = join(folder, name);
  writeFileSync(file, body);
  return file;
}

test.each([
  ['a complete review', completeBody(), 0],
  ['a review without a failed control', completeBody({ failedControl: 'n/a' }), 1],
  ['a form without answers', renderAnswers({}), 1],
  ['no form at all', 'hello', 1],
])('review of %s', async (_, body, code) => {
  expect((await cli('review', saved('body.md', body))).code).toBe(code);
});

test('what a body says moves no cursor of the terminal', async () => {
  const evalChanges = '- [ ] Improve quality \u001b[2J\u202e — @maya';
  const { out } = await cli('review', saved('body.md', completeBody({ evalChanges })));
  expect(out).toContain('“Improve quality [2J');
  expect(out).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
});

test('review --json prints one object a line, with every finding', async () => {
  const file = saved('one.md', completeBody({ trigger: 'tbd' }));
  const { out } = await cli('review', '--json', file, file);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(2);
  expect(Object.keys(lines[0])).toEqual(['file', 'record', 'findings', 'stage']);
  expect(lines[0].findings.map((finding: { rule: string }) => finding.rule)).toContain(
    'trigger-missing',
  );
});

test.each([
  [['review'], /No file/],
  [['review', '/does/not/exist'], /cannot be read/],
  [['explain', 'trigger-mising'], /Did you mean trigger-missing\?/],
  [['gate'], /No facts/],
  [['wat'], /Unknown command/],
  [['review', '--wat'], /Unknown option/],
  [[], /Usage/],
])('%j could not run: 2', async (args, message) => {
  const { code, err } = await cli(...args);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});

test('explain prints the page of a rule', async () => {
  const { code, out } = await cli('explain', 'trigger-control-same');
  expect(code).toBe(0);
  expect(out).toMatch(/^# Trigger and failed control say one thing\n/);
  expect(out).toContain('trigger-control-same: note');
  expect(out).toContain('## When to switch it off');
  expect(out).not.toContain('<!--');
});

test('the pages that explain prints are part of the package', () => {
  const { files } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  expect(files).toEqual(expect.arrayContaining(['dist', 'docs']));
});
