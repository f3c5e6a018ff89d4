// The package as npm would publish it, unpacked in a folder of its own: what is in it, and that it works.
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startAppFor } from '../../tools/embedded-github/app-process.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { completeBody } from '../support/body.js';
import { decisionFacts, incident } from '../support/facts.js';
import { type Packed, packPackage } from './build.js';

let packed: Packed;
let github: EmbeddedGitHub;

beforeAll(async () => {
  [packed, github] = await Promise.all([packPackage(), startGitHub()]);
});
afterAll(async () => {
  await github.close();
  await packed.remove();
});

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Runs `node` in the unpacked package. */
function node(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd: packed.folder }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

const cli = (...args: string[]) => node(join(packed.folder, manifest.bin[manifest.name]), ...args);

function saved(name: string, text: string): string {
  const file = join(packed.folder, name);
  writeFileSync(file, text);
  return file;
}

test('it holds what is shipped and nothing else', () => {
  const { files, size, unpackedSize } = packed;
  process.stdout.write(
    `npm pack: ${size} bytes, ${unpackedSize} unpacked, ${files.length} files\n`,
  );
  const kind = (path: string) =>
    /^(?:dist\/types\/.+\.d\.ts|dist\/[^/]+\.js(?:\.map)?|docs\/.+\.(?:md|json))$/.test(path);
  expect(files.filter((path) => !kind(path))).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'app.full.yml',
    'app.yml',
    'package.json',
  ]);
  expect(size).toBeLessThan(1_500_000);
});

test('nothing in it was made of tools or tests', () => {
  const maps = packed.files.filter((path) => path.endsWith('.js.map'));
  const foreign = maps.flatMap((path) => {
    const { sources } = JSON.parse(readFileSync(join(packed.folder, path), 'utf8'));
    return (sources as string[])
      .filter(
        (source) => /(?:^|\/)(?:tools|test)\//.test(source) && !source.includes('node_modules'),
      )
      .map((source) => `${path}: ${source}`);
  });
  expect(foreign).toEqual([]);
  expect(maps.length).toBeGreaterThan(3);
});

test('what its bundles import is in it', () => {
  const bundles = packed.files.filter((path) => /^dist\/[^/]+\.js$/.test(path));
  const imported = bundles.flatMap((path) => {
    const text = readFileSync(join(packed.folder, path), 'utf8');
    const imports = text.matchAll(/(?:from|import)\s*\(?"\.\/([^"]+\.js)"/g);
    return [...imports].map(([, name]) => `dist/${name}`);
  });
  expect(imported.length).toBeGreaterThan(10);
  expect(imported.filter((path) => !bundles.includes(path))).toEqual([]);
});

test('--version and --help', async () => {
  expect(await cli('--version')).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
  expect((await cli('--help')).out).toContain('agent-incident-review review');
});

test('sample, and review of it', async () => {
  const { out, code } = await cli('sample');
  expect(code).toBe(0);
  expect(await cli('review', saved('sample.md', out))).toMatchObject({ code: 0, err: '' });
  const bad = await cli('review', saved('bad.md', completeBody({ trigger: 'tbd' })));
  expect(bad).toMatchObject({ code: 1, out: expect.stringContaining('trigger-missing') });
});

test('explain prints the page that came along', async () => {
  const { code, out } = await cli('explain', 'trigger-missing');
  const page = readFileSync(join(packed.folder, 'docs/rules/trigger-missing.md'), 'utf8');
  const reasons = /^## .+$/m.exec(page)?.[0].replace('## ', '') ?? 'none';
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(reasons) });
});

test('gate --facts decides again', async () => {
  const facts = decisionFacts({ incidents: [incident()] });
  const { code, out } = await cli('gate', '--facts', saved('facts.json', JSON.stringify(facts)));
  const { verdict } = JSON.parse(out);
  expect({ code, verdict }).toEqual({ code: 1, verdict: 'hold' });
});

test('the entry gives the functions and the Probot app with their types, and starts nothing', async () => {
  const script = `
    const { default: app, ...functions } = await import('${manifest.name}');
    console.log(typeof app, Object.keys(functions).sort().join());`;
  expect(await node('--input-type=module', '--eval', script)).toEqual({
    code: 0,
    out: 'function compileForm,decideRelease,parseIncident,readForm,reviewIncident\n',
    err: '',
  });
  expect(packed.files).toContain(manifest.exports['.'].types.replace('./', ''));
});

test('the server reviews an incident', async () => {
  const app = await startAppFor(github, packed.bundle('server.js'));
  const { number } = await github.as('tom').fileIncident('Refunds', completeBody());
  await app.idle();
  const comments = await github.as('dana').listComments(number);
  expect(comments.map(({ user }) => user?.login)).toEqual([github.app.login]);
  expect(await app.stop()).toBe(0);
});
