// The action runner: what a bundle is given, what is read back.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeGroupPayload, pullRequestPayload, runAt } from '../events.js';
import { startGitHub } from '../github.js';
import { parseOutputs, runAction } from '../runner.js';

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

test('the event of a pull request at the embedded GitHub, and the token that goes with it', async () => {
  const github = await startGitHub();
  try {
    const dana = github.as('dana');
    const pull = await dana.propose({ title: 'P', head: 'p' }, { 'p.txt': 'p\n' });
    github.requests.length = 0;
    expect(await pullRequestPayload(github, pull.number)).toMatchObject({
      number: pull.number,
      pull_request: { head: { sha: pull.head.sha }, base: { ref: 'main' } },
      repository: { full_name: 'acme/agents' },
    });
    expect(await mergeGroupPayload(github, 'main', 'p')).toMatchObject({
      merge_group: { head_sha: pull.head.sha, base_sha: pull.base.sha },
    });
    const place = await runAt(github);
    expect(github.requests).toEqual([]);
    const bundle = await file(
      'ask.mjs',
      `const { env } = process;
       const answer = await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/issues', {
         method: 'POST',
         headers: { authorization: 'token ' + env['INPUT_GITHUB-TOKEN'] },
         body: JSON.stringify({ title: 'by a workflow' }),
       });
       console.log((await answer.json()).user.login);`,
    );
    const inputs = { 'github-token': `${place.token}` };
    const result = await runAction(bundle, { ...place, inputs, event: 'push', payload: {} });
    expect(result.stdout).toBe('github-actions[bot]\n');
  } finally {
    await github.close();
  }
});
