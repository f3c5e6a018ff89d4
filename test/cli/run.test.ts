// The command line: what it prints and how it exits.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';
import { RULES } from '../../src/core/incident/rules/list.js';
import { completeBody, renderAnswers } from '../support/body.js';
import { decisionFacts, evidence, incident, pull } from '../support/facts.js';

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
  [['config', '/does/not/exist.yml'], /cannot be read: .* Expected a configuration file, such as/],
  [['config', 'a.yml', 'b.yml'], /Expected one configuration, got a\.yml, b\.yml/],
  [['wat'], /Unknown command/],
  [['review', '--wat'], /Unknown option/],
  [[], /Usage/],
])('%j could not run: 2', async (args, message) => {
  const { code, err } = await cli(...args);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});

const BROKEN = `release:
  base: production
  policies:
    - { id: pay, kind: approval, paths: ["pay/[a-z]*/**"], reviewers: ["@maya"] }
rules: { blames-modle: off }
`;

test('config prints each problem with its place, what was expected and came, and what to do', async () => {
  const file = saved('broken.yml', BROKEN);
  const { code, out, err } = await cli('config', file);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out.split('\n')).toEqual([
    `${file}:2: Wrong value at release.base. Expected a list, for example base: ["production"]. Got "production". Correct it and check again.`,
    `${file}:4: Wrong value at release.policies[0].paths[0]. Expected alternatives in braces, or ? for any one character; [ ] is not supported, for example "pay/?*/**". Got "pay/[a-z]*/**". Correct it and check again.`,
    `${file}:5: Unknown rule at rules.blames-modle. Expected the id of a rule; did you mean blames-model?. Got blames-modle. Correct it and check again.`,
    '',
  ]);
});

test.each([
  ['an empty file', '', 'valid, with 0 policies'],
  ['one policy', 'release: { policies: [{ id: a, kind: rollback }] }\n', 'valid, with 1 policy'],
])('config says that %s is fine', async (_, text, said) => {
  const file = saved('fine.yml', text);
  expect(await cli('config', file)).toEqual({ code: 0, out: `${file}: ${said}\n`, err: '' });
});

describe('config without a file', () => {
  const before = process.cwd();
  afterEach(() => process.chdir(before));

  function inFolder(files: Record<string, string>): void {
    const place = mkdtempSync(join(tmpdir(), 'cli-config-'));
    mkdirSync(join(place, '.github'));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(place, path), text);
    process.chdir(place);
  }

  test.each<[string, Record<string, string>, number, RegExp]>([
    [
      'checks the one of the repository',
      { '.github/agent-incident-review.yml': 'maintainers: all\n' },
      1,
      /^\.github\/agent-incident-review\.yml:1: Wrong value at maintainers\./,
    ],
    [
      'finds one beside its name',
      { 'agent-incident-review.yml': 'maintainers: admin\n' },
      1,
      /^agent-incident-review\.yml: .* is not read, .* Move it there on the default branch\.$/m,
    ],
    ['could not run where there is none', {}, 2, /agent-incident-review\.yml cannot be read/],
  ])('%s', async (_, files, code, said) => {
    inFolder(files);
    const found = await cli('config');
    expect(found.code).toBe(code);
    expect(found.out + found.err).toMatch(said);
  });
});

test('explain prints the page of a rule', async () => {
  const { code, out } = await cli('explain', 'trigger-control-same');
  expect(code).toBe(0);
  expect(out).toMatch(/^# Trigger and failed control say one thing\n/);
  expect(out).toContain('trigger-control-same: note');
  expect(out).toContain('## When to switch it off');
  expect(out).not.toContain('<!--');
});

test('explain --list prints each rule once, with its level and what it says', async () => {
  const { code, out } = await cli('explain', '--list');
  expect(code).toBe(0);
  const lines = out.trimEnd().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(RULES.map(({ id }) => id));
  expect(lines[0]).toMatch(/^fact-missing +warning +A fact is missing$/);
});

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  expect(await cli('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('sample prints a body against which review has nothing', async () => {
  const { code, out } = await cli('sample');
  expect(code).toBe(0);
  const file = saved('sample.md', out);
  expect(await cli('review', file)).toEqual({
    code: 0,
    out: `${file}: changes-pending\n`,
    err: '',
  });
  const json = JSON.parse((await cli('review', '--json', '--all', file)).out);
  expect([json.findings, json.record.problems]).toEqual([[], []]);
});

test('the pages that explain prints are part of the package', () => {
  const { files } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  expect(files).toEqual(expect.arrayContaining(['dist', 'docs']));
});

test('gate --facts prints what each change stands at, and why', async () => {
  const evalChanges = '- [ ] Case for run-8841 #45 — @tom\n- [ ] Case B — #46 — @tom';
  const facts = decisionFacts({
    incidents: [incident({ evalChanges })],
    evidence: evidence([pull(46, { files: [] })]),
  });
  const { code, out } = await cli('gate', '--facts', saved('facts.json', JSON.stringify(facts)));
  const [{ ledger }] = JSON.parse(out).incidents;
  expect(code).toBe(1);
  expect(ledger.kinds.eval).toEqual({ owed: true, settled: false });
  expect(ledger.entries.slice(0, 2)).toEqual([
    expect.objectContaining({
      kind: 'eval',
      text: 'Case for run-8841 #45',
      status: 'planned',
      refs: [],
      explanations: [
        expect.stringMatching(/^#45 stands within the words of the line/),
        expect.stringMatching(/^#90 touches no eval path/),
      ],
    }),
    expect.objectContaining({
      text: 'Case B',
      refs: ['#46'],
      explanations: [expect.stringMatching(/^#46 touches no eval path/)],
      evidence: null,
    }),
  ]);
});
