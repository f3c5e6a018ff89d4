// `init`: what it writes into a checkout, what it leaves alone, where it refuses.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GitHubEnvironment } from '../../src/cli/github.js';
import { init } from '../../src/cli/init.js';
import { run } from '../../src/cli/run.js';
import { parseConfig } from '../../src/core/config/parse-config.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';

const FILES = [
  '.github/agent-incident-review.yml',
  '.github/ISSUE_TEMPLATE/agent-incident.yml',
  '.github/ISSUE_TEMPLATE/agent-incident-review.yml',
  '.github/workflows/release-gate.yml',
  '.github/CODEOWNERS',
];

function git(root: string, ...args: string[]) {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  execFileSync('git', [...who, ...args], { cwd: root, stdio: 'ignore' });
}

/** A checkout with files and one commit. */
function checkout(files: Record<string, string> = {}, ...tags: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'init-'));
  git(root, 'init', '-q', '-b', 'main');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  git(root, 'commit', '-q', '--allow-empty', '-m', 'Begin');
  for (const tag of tags) git(root, 'tag', tag);
  return root;
}

function terminal() {
  const printed = { out: '', err: '' };
  const at = {
    out(text: string) {
      printed.out += text;
    },
    err(text: string) {
      printed.err += text;
    },
    now: () => '2026-11-24T00:00:00.000Z',
  };
  return { at, printed };
}

async function call(root: string, { dryRun = false, env = {} as GitHubEnvironment } = {}) {
  const { at, printed } = terminal();
  const code = await init([root], { dryRun }, at, env);
  return { code, ...printed };
}

const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
const config = (root: string) =>
  parseConfig(read(root, FILES[0] as string), { file: 'c', ruleIds: [] });

test('writes all files, and the second time none', async () => {
  const root = checkout();
  const first = await call(root);
  expect(first.code).toBe(0);
  for (const path of FILES) expect(first.out).toContain(`created: ${path}`);
  const texts = FILES.map((path) => read(root, path));
  const second = await call(root);
  for (const path of FILES) expect(second.out).toContain(`kept: ${path}`);
  expect(FILES.map((path) => read(root, path))).toEqual(texts);
});

test('--dry-run prints, and writes nothing', async () => {
  const root = checkout();
  const { out } = await call(root, { dryRun: true });
  for (const path of FILES) expect(out).toContain(`would be created: ${path}`);
  expect(existsSync(join(root, '.github'))).toBe(false);
});

test('is a command, with its help', async () => {
  const root = checkout();
  const { at, printed } = terminal();
  expect(await run(['init', '--dry-run', root], at)).toBe(0);
  expect(await run(['--help'], at)).toBe(0);
  expect(printed.out).toContain('init [--dry-run] [FOLDER]');
});

test.each([
  ['a folder without git', () => mkdtempSync(join(tmpdir(), 'none-'))],
  ['a folder that is not there', () => '/nowhere/at/all'],
])('%s is an error that says what was expected', async (_, folder) => {
  const { at, printed } = terminal();
  expect(await run(['init', folder()], at)).toBe(2);
  expect(printed.err).toContain('is no git checkout');
  expect(printed.out).toBe('');
});

test('keeps what is there, and makes the forms for it', async () => {
  const own = 'incidents: { label: outage }\nseverity: { levels: [P1, P2], serious: [P1] }\n';
  const root = checkout({ [FILES[0] as string]: own, CODEOWNERS: '*.ts @acme/web' });
  const { out } = await call(root);
  expect(out).toContain(`kept: ${FILES[0]}`);
  expect(out).toContain('appended: CODEOWNERS');
  expect(read(root, FILES[0] as string)).toBe(own);
  expect(read(root, FILES[1] as string)).toContain('labels: ["outage"]');
  expect(read(root, FILES[1] as string)).toContain('- "P1"');
  expect(read(root, 'CODEOWNERS')).toMatch(/^\*\.ts @acme\/web\n\n# Agent incident review/);
  expect(existsSync(join(root, '.github/CODEOWNERS'))).toBe(false);
});

test('follows no link out of the checkout', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  const root = checkout();
  symlinkSync(outside, join(root, '.github'));
  const { out } = await call(root);
  expect(out).toContain('kept: .github (no folder');
  expect(existsSync(join(outside, 'CODEOWNERS'))).toBe(false);
  expect(lstatSync(join(root, '.github')).isSymbolicLink()).toBe(true);
});

test('leaves a file that is a link alone', async () => {
  const target = join(mkdtempSync(join(tmpdir(), 'outside-')), 'owners');
  writeFileSync(target, '* @acme/core\n');
  const root = checkout({ '.github/keep': '' });
  symlinkSync(target, join(root, '.github/CODEOWNERS'));
  symlinkSync(join(dirname(target), 'none'), join(root, FILES[0] as string));
  const { out } = await call(root);
  expect(out).toContain('kept: .github/CODEOWNERS (it is no ordinary file, and is left alone)');
  expect(out).toContain(`kept: ${FILES[0]} (it is no ordinary file, and is left alone)`);
  expect(readFileSync(target, 'utf8')).toBe('* @acme/core\n');
  expect(existsSync(join(dirname(target), 'none'))).toBe(false);
});

test('a checkout with tags is a history, and its tags are releases', async () => {
  const root = checkout({}, 'v1.0.0', 'v1.1.0');
  await call(root);
  expect(config(root)).toMatchObject({
    problems: [],
    config: { release: { enforce: 'from 2026-12-08' }, incidents: { since: '2026-11-24' } },
  });
  expect(read(root, FILES[3] as string)).toContain('tags: ["v[0-9]+.[0-9]+.[0-9]+"]');
});

describe('with a token', () => {
  let github: EmbeddedGitHub;
  beforeAll(async () => {
    github = await startGitHub();
    await github.as('dana').fileIncident('Outage', 'It was down');
  });
  afterAll(() => github.close());

  const env = (token: string): GitHubEnvironment => ({
    GITHUB_TOKEN: token,
    GITHUB_REPOSITORY: 'acme/agents',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.url,
  });

  test('reads the history, and says which labels are to be made', async () => {
    const root = checkout();
    const { code, out } = await call(root, { env: env(github.as('dana').token) });
    expect(code).toBe(0);
    expect(out).toContain('found: Release branches: production.');
    expect(out).toMatch(/labels to create .*review:learned/);
    expect(out).toContain('Issues with the label incident: 1 open, 0 closed');
    expect(config(root).config.release.enforce).toBe('from 2026-12-08');
  });

  test('that is not valid, it says so and makes the files', async () => {
    const root = checkout();
    const { code, out, err } = await call(root, { env: env('wrong') });
    expect(code).toBe(0);
    expect(err).toContain('the token is not valid (401)');
    expect(out).toContain(`created: ${FILES[0]}`);
  });
});

test('GITHUB_REPOSITORY that is none is refused', async () => {
  const root = checkout();
  await expect(call(root, { env: { GITHUB_REPOSITORY: 'agents' } })).rejects.toThrow(
    'Expected owner/repository',
  );
});
