// `prove` on small repositories: what is proven, and why something is not.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ProveFlags, type ProveOptions, prove } from '../../src/cli/prove.js';

/** Runs `evals/cases.json` on `agent.mjs` and writes JUnit: what a case expects of what the agent answers. */
const RUNNER = `
import { readFileSync, writeFileSync } from 'node:fs';
const { cases } = JSON.parse(readFileSync('evals/cases.json', 'utf8'));
let agent;
try { agent = (await import(process.cwd() + '/agent.mjs')).default; } catch (error) {
  if (process.env.STRICT) throw error;
  agent = () => { throw error; };
}
const rows = cases.flatMap(({ name, ask, want, runs = 1 }) => Array.from({ length: runs }, (_, at) => {
  try {
    const got = agent(ask, at);
    const failure = got.includes(want) ? '' : '<failure type="AssertionError" message="AssertionError"/>';
    return '<testcase name="' + name + '">' + failure + '</testcase>';
  } catch {
    return '<testcase name="' + name + '"><failure type="Error" message="it threw"/></testcase>';
  }
}));
writeFileSync('results.xml', '<testsuites><testsuite name="s" tests="' + rows.length + '">' + rows.join('') + '</testsuite></testsuites>');
`;
const TWICE = `export default (ask) => ask === 'again' ? 'paid a second time' : 'hello';\n`;
const FIXED = `export default (ask) => ask === 'again' ? 'escalated' : 'hello';\n`;
const CASE = {
  name: 'acme/incidents#12: repeated refund',
  ask: 'again',
  want: 'escalated',
  runs: 3,
};
const BESIDE = { name: 'it greets', ask: 'hi', want: 'hello' };

interface World {
  /** The agent then and now; null: there was none. */
  before?: string | null;
  after?: string;
  cases?: object[];
  /** Further files of the version of now. */
  files?: Record<string, string>;
}

function repository({ before = TWICE, after = FIXED, cases = [CASE, BESIDE], files = {} }: World) {
  const root = mkdtempSync(join(tmpdir(), 'prove-'));
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-C', root, '-c', 'user.name=dana', '-c', 'user.email=d@example.com', ...args],
      {
        encoding: 'utf8',
      },
    ).trim();
  const put = (texts: Record<string, string | null>) => {
    for (const [path, text] of Object.entries(texts)) {
      if (text === null) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    git('add', '-A');
    git('commit', '-q', '-m', 'Change');
    return git('rev-parse', 'HEAD');
  };
  git('init', '-q');
  const on = put({ 'agent.mjs': before, 'run.mjs': RUNNER, 'evals/cases.json': '{"cases":[]}' });
  put({ 'agent.mjs': after, 'evals/cases.json': JSON.stringify({ cases }), ...files });
  return { root, on, git };
}

async function call(
  { root, on }: { root: string; on: string },
  {
    flags = {},
    command,
    ...options
  }: ProveOptions & { flags?: ProveFlags; command?: string[] } = {},
) {
  const said = { out: '', err: '' };
  const terminal = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
    now: () => '2026-11-20T12:00:00Z',
  };
  const given = { on, results: 'results.xml', ...flags };
  const own = command ?? [process.execPath, 'run.mjs'];
  const env = { PATH: process.env.PATH, SECRET: 'token', ...options.env };
  const code = await prove(own, given, terminal, { folder: root, ...options, env });
  return { code, ...said };
}

test('a case that fails there and passes here is proven, and the worktree is gone', async () => {
  const world = repository({});
  const { code, out } = await call(world);
  expect(out).toBe(
    'proven: acme/incidents#12 "acme/incidents#12: repeated refund": failed 3 of 3 on the failing version, passed 3 of 3 here (3 of 3 leaves up to 63 % at 95 % confidence)\n',
  );
  expect(code).toBe(0);
  expect(world.git('worktree', 'list').split('\n')).toHaveLength(1);
});

const FLAKY = `export default (ask, at) => ask === 'again' && at > 0 ? 'paid' : ask === 'again' ? 'escalated' : 'hello';\n`;
test.each<[string, World, RegExp]>([
  [
    'an old version that throws',
    { before: 'throw new Error("no start");\n' },
    /it broke on the failing version and did not fail: 3 broke; an error is not red/,
  ],
  ['no agent there', { before: null }, /it broke on the failing version/],
  ['green on both', { before: FIXED }, /green on the failing version as well/],
  ['red on both', { after: `${TWICE}// more\n` }, /it is not green here: 3 failed/],
  ['a suite of one case', { cases: [CASE] }, /no other case passed on the failing version/],
  [
    'flaky there',
    { before: FLAKY },
    /not red in every run on the failing version: 1 passed, 2 failed/,
  ],
  ['flaky here', { after: FLAKY }, /it is not green here: 1 passed, 2 failed/],
  ['no case that names an incident', { cases: [BESIDE] }, /no case names an incident/],
  [
    'a results file that is committed',
    { files: { 'results.xml': '<testsuites/>', 'run.mjs': '' } },
    /wrote no results\.xml/,
  ],
])('not proven: %s', async (_, world, message) => {
  const made = repository(world);
  const result = call(made);
  if (world.files) return expect(result).rejects.toThrow(message);
  const { code, out } = await result;
  expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(message) });
});

test('a failing version whose command writes nothing is not proven', async () => {
  const made = repository({ before: 'throw new Error("no start");\n' });
  const { code, out } = await call(made, { flags: { env: ['STRICT'] }, env: { STRICT: '1' } });
  expect({ code, out }).toEqual({
    code: 1,
    out: expect.stringMatching(/on the failing version the command wrote no results\.xml/),
  });
});

test('the command sees no variable that is not named', async () => {
  const print = [process.execPath, '-e', 'console.log("secret: " + process.env.SECRET)'];
  const made = repository({});
  await expect(call(made, { command: print })).rejects.toThrow(/Here the command wrote no results/);
  const told = async (flags: ProveFlags) => {
    const said: string[] = [];
    const terminal = { out: () => {}, err: (text: string) => said.push(text), now: () => '' };
    const env = { PATH: process.env.PATH, SECRET: 'token' };
    await prove(print, { on: made.on, results: 'results.xml', ...flags }, terminal, {
      folder: made.root,
      env,
    }).catch(() => {});
    return said.join('');
  };
  expect(await told({})).toContain('secret: undefined');
  expect(await told({ env: ['SECRET'] })).toContain('secret: token');
});

test('a command that hangs is ended, with all that it has started', async () => {
  const made = repository({});
  const mark = join(made.root, 'alive');
  const hang = `const { spawn } = require('child_process'); spawn('sleep', ['600']); require('fs').writeFileSync(${JSON.stringify(mark)}, ''); setInterval(() => {}, 1000);`;
  await expect(
    call(made, { command: [process.execPath, '-e', hang], limit: 1_500 }),
  ).rejects.toThrow(/was ended after/);
  expect(existsSync(mark)).toBe(true);
});

test.each<[string, (made: ReturnType<typeof repository>) => ProveFlags, RegExp]>([
  ['a commit that does not exist', () => ({ on: 'f'.repeat(40) }), /There is no commit ffff/],
  [
    'the version that is checked out',
    ({ git }) => ({ on: git('rev-parse', 'HEAD') }),
    /is the one that is checked out/,
  ],
  ['no commit', () => ({ on: '' }), /Expected --on SHA/],
  ['no results', () => ({ results: '' }), /Expected --results FILE/],
  ['results elsewhere', () => ({ results: '../results.xml' }), /outside of the checkout/],
  [
    'a dirty checkout',
    ({ root }) => {
      writeFileSync(join(root, 'agent.mjs'), TWICE);
      return {};
    },
    /not committed: agent\.mjs/,
  ],
])('it does not run on %s', async (_, flags, message) => {
  const made = repository({});
  await expect(call(made, { flags: flags(made) })).rejects.toThrow(message);
});

test('a shallow checkout says how to fetch the rest', async () => {
  const made = repository({});
  const clone = mkdtempSync(join(tmpdir(), 'shallow-'));
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${made.root}`, clone]);
  expect(readdirSync(clone)).toContain('agent.mjs');
  await expect(call({ root: clone, on: made.on })).rejects.toThrow(/fetch-depth: 0/);
});

test('nothing of a fork is run', async () => {
  const made = repository({});
  const event = join(made.root, '../event.json');
  writeFileSync(
    event,
    JSON.stringify({
      pull_request: {
        head: { repo: { full_name: 'sam/agents' } },
        base: { repo: { full_name: 'acme/agents' } },
      },
    }),
  );
  await expect(call(made, { env: { GITHUB_EVENT_PATH: event } })).rejects.toThrow(/from a fork/);
});
