// `eval-case`: what it prints, what it writes, and how it exits.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';
import { completeBody } from '../support/body.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eval-case-'));
});

async function cli(...args: string[]) {
  const printed = { out: '', err: '' };
  const code = await run(['eval-case', ...args], {
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
    now: () => '2026-11-24T00:00:00.000Z',
  });
  return { code, ...printed };
}

function saved(name: string, body = completeBody()): string {
  const file = join(folder, name);
  writeFileSync(file, body);
  return file;
}

const ASSET = 'exact-run-in-the-regression-set';
const one = { evalAssets: 'Exact run in the regression set' };

test('one file a case, named by the incident; what is there is kept', async () => {
  const out = join(folder, 'evals');
  const args = ['--format', 'inspect', '--incident', 'acme/agents#12', '--out', out];
  const file = saved('a.md', completeBody(one));
  expect((await cli(...args, file)).code).toBe(0);
  const path = join(out, `incident-12-${ASSET}.jsonl`);
  expect(readdirSync(out)).toEqual([`incident-12-${ASSET}.jsonl`]);
  expect(JSON.parse(readFileSync(path, 'utf8')).metadata.incident).toBe('acme/agents#12');
  writeFileSync(path, 'mine');
  const again = await cli(...args, file);
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('kept, is there already') });
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

test('a body that names its issue is called by it, one with an id by that, others by their file', async () => {
  const out = join(folder, 'evals');
  const files = [
    saved('a.md', completeBody({ ...one, incidentId: 'acme/agents#7' })),
    saved('b.md', completeBody({ ...one, incidentId: '../../INC 2026/42' })),
    saved('C d.md', completeBody({ ...one, incidentId: '' })),
  ];
  expect((await cli('--format', 'phoenix', '--out', out, ...files)).code).toBe(0);
  expect(readdirSync(out).sort()).toEqual([
    `c-d-${ASSET}.json`,
    `inc-2026-42-${ASSET}.json`,
    `incident-7-${ASSET}.json`,
  ]);
});

test('without --out it prints', async () => {
  const { code, out } = await cli('--format', 'promptfoo', saved('a.md'));
  expect(code).toBe(0);
  expect(out).toContain('incident_id: ');
  expect(out).toContain('FILL IN: ');
});

test('a review without an asset is told what fits, and 1; others are drafted', async () => {
  const out = join(folder, 'evals');
  const bare = saved('bare.md', completeBody({ evalAssets: '' }));
  const { code, err } = await cli('--format', 'deepeval', '--out', out, bare, saved('a.md'));
  expect(code).toBe(1);
  expect(err).toMatch(/bare\.md: No eval asset is chosen.*Answer “Eval assets to add”.*What fits/);
  expect(readdirSync(out).length).toBeGreaterThan(0);
});

test('what cannot be done is said, nothing is written, and 2', async () => {
  const good = saved('good.md');
  const out = join(folder, 'evals');
  const cases: [string[], RegExp][] = [
    [[good], /No format\. Expected --format and one of: promptfoo, /],
    [['--format', 'promtfoo', good], /Did you mean promptfoo\? The formats are: /],
    [['--format', 'inspect'], /No file/],
    [['--format', 'inspect', join(folder, 'none.md')], /cannot be read/],
    [
      ['--format', 'inspect', '--out', out, good, saved('x.md', 'hello')],
      /x\.md is not in the form/,
    ],
    [
      ['--format', 'inspect', '--out', out, good, good],
      /Two of the files would both be drafted as/,
    ],
    [['--format', 'inspect', '--incident', '#12', good], /such as acme\/agents#12/],
    [['--format', 'inspect', '--incident', 'a/b#1', good, good], /names one issue/],
    [['--format', 'openai-evals', good], /two files a case\. Expected --out/],
    [['--format', 'inspect', '--out', good, good], /cannot be written/],
  ];
  for (const [args, message] of cases) {
    const { code, err } = await cli(...args);
    expect([args, code]).toEqual([args, 2]);
    expect(err).toMatch(message);
  }
  mkdirSync(out, { recursive: true });
  expect(readdirSync(out)).toEqual([]);
});
