// `evidence`: the document of result files, and the refusal of what cannot be trusted.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run.js';
import { readEvidence } from '../../src/core/evidence/document.js';

async function call(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await run(['evidence', ...args], {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    now: () => '2026-11-20T12:00:00Z',
  });
  return { code, ...said };
}

const fixture = (name: string) =>
  fileURLToPath(new URL(`../fixtures/evidence/${name}`, import.meta.url));

test('it prints one document for all files, of the commit that is checked out', async () => {
  const { code, out, err } = await call(fixture('promptfoo.json'), fixture('pytest.xml'));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const read = readEvidence(JSON.parse(out));
  const head = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  expect(read).toMatchObject({ document: { version: 1, commit: head, on: null } });
  const { document } = read as Extract<typeof read, { document: unknown }>;
  expect(document.results.map(({ tool }) => tool)).toEqual(['promptfoo 0.121.20', 'junit pytest']);
  expect(document.cases.find((one) => one.case === 'named by metadata')).toEqual({
    incident: 'acme/incidents#13',
    case: 'named by metadata',
    runs: 2,
    passed: 0,
    failed: 2,
    errors: 0,
    skipped: 0,
    recorded: { runs: 0, failed: 0 },
  });
});

const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test.each([
  ['no file', [], /No results\. Expected files/],
  [
    'a file that is not there',
    [join(folder, 'none.json')],
    /none\.json: ENOENT.*Expected a file that an eval tool wrote/,
  ],
  ['one that is cut off', [file('cut.json', '{"results": {')], /cut\.json: It is no JSON/],
  ['one of two', [fixture('jest.xml'), file('bad.xml', '<a/>')], /bad\.xml: Its root is <a>/],
  ['a format that is none', ['--format', 'csv', fixture('jest.xml')], /Unknown format “csv”/],
])('%s: exit 2 that says what is wrong', async (_, args, message) => {
  const { code, out, err } = await call(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(message);
});
