// The action runner: what a bundle is given, what is read back.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseOutputs, runAction } from '../../src/sandbox/runner.js';

const PLACE = { apiUrl: 'http://api.test', serverUrl: 'http://test', repository: 'acme/agents' };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runner-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test('passes event, refs and inputs, and reads outputs, summary, files and exit code', async () => {
  const bundle = await file(
    'bundle.mjs',
    `import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
     const { env } = process;
     const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
     console.log(JSON.stringify({ env, event }));
     console.error('oops');
     const facts = env.RUNNER_TEMP + '/facts.json';
     writeFileSync(facts, '{"a":1}');
     appendFileSync(env.GITHUB_OUTPUT, 'verdict=hold\\nreasons<<X\\n[1,\\n2]\\nX\\nfacts=' + facts + '\\n');
     appendFileSync(env.GITHUB_STEP_SUMMARY, '# hold\\n');
     process.exitCode = 3;`,
  );
  const manifest = await file(
    'action.yml',
    'inputs:\n  github-token:\n    default: $' +
      '{{ github.token }}\n  enforce:\n    default: "true"\n  base: {}\n',
  );
  const result = await runAction(bundle, {
    ...PLACE,
    event: 'pull_request',
    payload: { pull_request: { number: 7, head: { sha: 'abc', ref: 'h' }, base: { ref: 'b' } } },
    token: 'ghs_x',
    manifest,
    inputs: { enforce: 'false', 'two words': 'y' },
    env: { EXTRA: '1' },
  });
  expect(result).toMatchObject({
    exitCode: 3,
    stderr: 'oops\n',
    outputs: { verdict: 'hold', reasons: '[1,\n2]' },
    summary: '# hold\n',
    files: { facts: '{"a":1}' },
  });
  const { env, event } = JSON.parse(result.stdout);
  expect(event.pull_request.number).toBe(7);
  expect(env).toMatchObject({
    'INPUT_GITHUB-TOKEN': 'ghs_x',
    INPUT_ENFORCE: 'false',
    INPUT_TWO_WORDS: 'y',
    EXTRA: '1',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'acme/agents',
    GITHUB_API_URL: 'http://api.test',
    GITHUB_SHA: 'abc',
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_BASE_REF: 'b',
  });
  expect(env).not.toHaveProperty('INPUT_BASE');
});

test('writes a malformed event as it is', async () => {
  const bundle = await file(
    'echo.mjs',
    "import { readFileSync } from 'node:fs'; process.stdout.write(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));",
  );
  const result = await runAction(bundle, { ...PLACE, event: 'push', payload: '{oops' });
  expect(result).toMatchObject({ exitCode: 0, stdout: '{oops' });
});

test.each([
  ['a=1\nb=x=y\n', { a: '1', b: 'x=y' }],
  ['a<<EOF\none\n\ntwo\nEOF\nb=2\n', { a: 'one\n\ntwo', b: '2' }],
  ['a<<EOF\nb=2\nEOF', { a: 'b=2' }],
  ['', {}],
])('outputs %j', (text, expected) => {
  expect(parseOutputs(text)).toEqual(expected);
});

test('an output block must be closed', () => {
  expect(() => parseOutputs('a<<EOF\none\n')).toThrow('no closing EOF');
});
