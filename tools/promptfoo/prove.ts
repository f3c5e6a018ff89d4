// `prove` on a promptfoo project with its history; then `evidence` on the results that were written here.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { INCIDENT } from './drafts.js';
import { call, EVAL, promptfooEnvironment, type Tools, type Tried } from './tools.js';
import { BESIDE, type World } from './worlds.js';

const RESULTS = 'results.json';
const CONFIG = 'evals/promptfooconfig.json';

const config = (tests: object[]) =>
  JSON.stringify({
    prompts: ['{{input}}'],
    providers: ['file://../agent.mjs'],
    tests,
    evaluateOptions: { repeat: 3, maxConcurrency: 1 },
  });

/** @returns the commit of the failing version. */
function writeHistory(root: string, { before, after, suite }: World): string {
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-C', root, '-c', 'user.name=dana', '-c', 'user.email=dana@example.com', ...args],
      { encoding: 'utf8' },
    ).trim();
  const put = (files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    git('add', '-A');
    git('commit', '-q', '-m', 'Change');
    return git('rev-parse', 'HEAD');
  };
  mkdirSync(root);
  git('init', '-q');
  const failing = put({
    '.gitignore': `${RESULTS}\n`,
    'agent.mjs': before,
    [CONFIG]: config([BESIDE]),
  });
  put({ 'agent.mjs': after, [CONFIG]: config(suite) });
  return failing;
}

/** What the reader says of what promptfoo has just written, and of half of it. */
async function tryEvidence(root: string, tools: Tools): Promise<Tried[]> {
  const evidence = () => call([process.execPath, tools.cli, 'evidence', RESULTS], root, {});
  const whole = await evidence();
  const { results, cases, others } = JSON.parse(whole.out || '{}');
  const got = JSON.stringify({
    tool: results?.[0]?.tool,
    cases: cases?.map(({ incident, runs, passed }: Record<string, unknown>) => ({
      incident,
      runs,
      passed,
    })),
    others: others?.passed,
  });
  const expected = JSON.stringify({
    tool: `promptfoo ${tools.version}`,
    cases: [{ incident: INCIDENT, runs: 3, passed: 3 }],
    others: 3,
  });
  const text = readFileSync(join(root, RESULTS), 'utf8');
  writeFileSync(join(root, RESULTS), text.slice(0, text.length / 2));
  const half = await evidence();
  const refused = 'exit code 2 and no document';
  const said = half.code === 2 && half.out === '' ? refused : `exit code ${half.code}: ${half.out}`;
  return [
    { name: 'evidence: results just written', expected, got, right: got === expected },
    { name: 'evidence: half of them', expected: refused, got: said, right: said === refused },
  ];
}

export async function tryWorld(world: World, tools: Tools, home: string): Promise<Tried[]> {
  const root = join(home, world.name.replace(/\W+/g, '-'));
  const failing = writeHistory(root, world);
  const env = { ...promptfooEnvironment(tools, root), AGENT_REF: 'fixed' };
  const named = Object.keys(env).flatMap((name) => ['--env', name]);
  const run = [tools.node, tools.promptfoo, ...EVAL, '-c', CONFIG, '--output', RESULTS];
  const { code, out } = await call(
    [
      process.execPath,
      tools.cli,
      'prove',
      ...['--on', failing, '--results', RESULTS],
      ...[...named, '--', ...run],
    ],
    root,
    env,
  );
  const wanted = world.proven ? 0 : 1;
  const start = world.proven ? 'proven: ' : 'not proven: ';
  const tried = {
    name: `prove: ${world.name}`,
    expected: `exit code ${wanted}, “${start}… ${world.says}”`,
    got: `exit code ${code}, “${out.trim()}”`,
    right: code === wanted && out.startsWith(start) && out.includes(world.says),
  };
  return world.proven ? [tried, ...(await tryEvidence(root, tools))] : [tried];
}
