// How a version of this product is published: least permissions, and scripts that do what they say.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { matchesAny } from '../src/core/config/globs.js';
import { parseConfig } from '../src/core/config/parse-config.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}
interface Job {
  needs?: string | string[];
  permissions?: Record<string, string>;
  steps: Step[];
}
interface Workflow {
  on: Record<string, { tags?: string[] }>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const own = readdirSync(`${root}.github/workflows`).map((name) => `.github/workflows/${name}`);
const release = load(read('.github/workflows/release.yml')) as Workflow;

test.each(own)('%s takes the work of others by the commit alone', (path) => {
  const { jobs } = load(read(path)) as Workflow;
  const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  expect(used.filter((uses) => uses !== './' && !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
});

test('each job may do what it needs and no more', () => {
  const reads = ['checks', 'statuses', 'contents', 'issues', 'pull-requests'];
  expect(release.permissions).toEqual({});
  expect(
    Object.fromEntries(Object.entries(release.jobs).map(([id, job]) => [id, job.permissions])),
  ).toEqual({
    gate: Object.fromEntries(reads.map((name) => [name, 'read'])),
    verify: { contents: 'read' },
    publish: { contents: 'read', 'id-token': 'write' },
    release: { contents: 'write' },
  });
});

test('nothing is published that was not judged and checked, and no text of an event is run', () => {
  expect(release.jobs.publish?.needs).toEqual(['gate', 'verify']);
  expect(release.jobs.release?.needs).toBe('publish');
  expect(release.jobs.publish?.steps.map(({ run }) => run)).toContain(
    'npm publish --provenance --access public',
  );
  const scripts = Object.values(release.jobs).flatMap(({ steps }) =>
    steps.flatMap(({ run }) => run ?? []),
  );
  expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
});

test('its own gate asks for a check that CI runs, by a name that the release does not use', () => {
  const { config, problems } = parseConfig(read('.github/agent-incident-review.yml'));
  expect(problems).toEqual([]);
  const checks = config.release.policies.flatMap((policy) =>
    'checks' in policy ? policy.checks : [],
  );
  const ci = load(read('.github/workflows/ci.yml')) as Workflow;
  expect(Object.keys(ci.jobs)).toEqual(checks);
  expect(Object.keys(release.jobs).filter((id) => checks.includes(id))).toEqual([]);
  expect(matchesAny('test/core/release/decide.test.ts', config.changes.eval.paths)).toBe(true);
});

const scriptOf = (job: string, name: RegExp) =>
  release.jobs[job]?.steps.find((step) => name.test(step.name ?? ''))?.run ?? '';

/** Runs a script of the workflow as the runner does. */
function bash(script: string, cwd: string, env: Record<string, string>) {
  const file = join(mkdtempSync(join(tmpdir(), 'step-')), 'step.sh');
  writeFileSync(file, script);
  try {
    const options = { cwd, env: { PATH: process.env.PATH, ...env }, encoding: 'utf8' } as const;
    return { code: 0, out: execFileSync('bash', ['-eo', 'pipefail', file], options) };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout + stderr };
  }
}

/** A clone with these tags, each on a commit of its own. */
function cloneWith(tags: string[]): { folder: string; git(...args: string[]): string } {
  const remote = mkdtempSync(join(tmpdir(), 'remote-'));
  const folder = mkdtempSync(join(tmpdir(), 'clone-'));
  const git = (...args: string[]) => {
    const who = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com'];
    return execFileSync('git', [...who, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  };
  execFileSync('git', ['init', '--bare', '-q', remote]);
  git('init', '-q');
  git('remote', 'add', 'origin', remote);
  for (const tag of tags) {
    git('commit', '-q', '--allow-empty', '-m', tag);
    git('tag', tag);
  }
  git('push', '-q', 'origin', '--tags');
  return { folder, git };
}

test.each([
  { tags: ['v0.1.0', 'v0.2.0'], pushed: 'v0.2.0', moved: 'v0', to: 'v0.2.0' },
  { tags: ['v0.1.0', 'v0.10.0', 'v0.9.1'], pushed: 'v0.9.1', moved: 'v0', to: null },
  { tags: ['v0', 'v0.2.0', 'v0.3.0'], pushed: 'v0.3.0', moved: 'v0', to: 'v0.3.0' },
  { tags: ['v0.9.0', 'v1.0.0'], pushed: 'v1.0.0', moved: 'v1', to: 'v1.0.0' },
  { tags: ['v1.0.0', 'v10.0.0', 'v1.0.1'], pushed: 'v1.0.1', moved: 'v1', to: 'v1.0.1' },
  { tags: ['v0.2.0', 'v0.3.0-rc.1'], pushed: 'v0.2.0', moved: 'v0', to: 'v0.2.0' },
])('of $tags the pushed $pushed moves $moved to $to', ({ tags, pushed, moved, to }) => {
  const { folder, git } = cloneWith(tags);
  const { code } = bash(scriptOf('release', /^Move/), folder, { TAG: pushed, HOME: folder });
  expect(code).toBe(0);
  const there = git('ls-remote', 'origin', `refs/tags/${moved}`).split('\t')[0];
  expect(there).toBe(to ? git('rev-parse', to) : '');
});

const { version } = JSON.parse(read('package.json'));

test('a tag that is not the version of the package stops', () => {
  const { code, out } = bash(scriptOf('verify', /^The tag/), root, { TAG: 'v99.0.0' });
  expect({ code, out }).toEqual({
    code: 1,
    out: `::error::The tag is v99.0.0, but package.json says ${version}. Delete the tag, correct one of them, and tag again.\n`,
  });
});

const LOG = `# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-12-01\n\n### Added\n\n- A thing\n\n## [1.1.0] - 2026-11-01\n\n- Old\n\n[1.2.0]: https://example.com\n`;

test.each([
  ['1.2.0', 0, '### Added\n\n- A thing\n'],
  ['1.1.0', 0, '- Old\n'],
  ['1.3.0', 1, 'says nothing about version “1.3.0”'],
  ['1.2', 1, 'says nothing about version “1.2”'],
])('the notes of %s', (asked, code, said) => {
  const file = join(mkdtempSync(join(tmpdir(), 'log-')), 'CHANGELOG.md');
  writeFileSync(file, LOG);
  const result = bash(`node tools/build/changes.mjs "${asked}" "${file}"`, root, {});
  expect(result.code).toBe(code);
  expect(result.out).toContain(said);
});

test('the release carries the notes of its version', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gh-'));
  writeFileSync(join(folder, 'gh'), '#!/bin/sh\necho "$@"\n');
  chmodSync(join(folder, 'gh'), 0o755);
  writeFileSync(join(folder, 'CHANGELOG.md'), LOG);
  const script = scriptOf('release', /^Make/).replace('tools/', `${root}tools/`);
  const env = { TAG: 'v1.2.0', RUNNER_TEMP: folder, PATH: `${folder}:${process.env.PATH}` };
  expect(bash(script, folder, env).out).toMatch(/^release create v1\.2\.0 --verify-tag /);
  expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toContain('- A thing');
});

test('the changelog is one: a part for what comes, and only kinds of change that are known', () => {
  const log = read('CHANGELOG.md');
  const heads = [...log.matchAll(/^## (.+)$/gm)].map(([, head = '']) => head);
  expect(heads[0]).toBe('[Unreleased]');
  const version = /^(?:\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d|0\.1\.0)$/;
  expect(heads.slice(1).filter((head) => !version.test(head))).toEqual([]);
  const kinds = [...log.matchAll(/^### (.+)$/gm)].map(([, kind]) => kind);
  const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
  expect(kinds.filter((kind) => !known.includes(kind ?? ''))).toEqual([]);
});
