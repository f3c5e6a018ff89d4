// The runner of cases: what it prints of a case that passes and of one that does not, and its exit code.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Built, buildPackage } from '../../../test/smoke/build.js';
import { runCases } from '../run-cases.js';

let built: Built;

beforeAll(async () => {
  built = await buildPackage();
});
afterAll(() => built.remove());

const PARSE = { how: 'parse', kind: 'severity', input: { body: '### Severity\n\nSEV2\n' } };
const WORLD = {
  history: [
    { id: 'm0', message: 'Start', files: { 'README.md': 'agents\n' } },
    { branch: 'production', at: 'm0' },
    { id: 'm1', message: 'Weekly', files: { 'src/a.ts': '1\n' } },
  ],
  issues: [{ number: 12 }],
  pulls: [{ number: 90, body: 'Incident: #12', base: 'production', head: 'main' }],
};
const GATE = { how: 'gate', kind: 'owed', input: { world: WORLD, judge: { pull: 90 } } };

async function run(cases: readonly object[], ids: readonly string[] = []) {
  const file = join(mkdtempSync(join(tmpdir(), 'cases-')), 'cases.json');
  writeFileSync(file, JSON.stringify(cases));
  const lines: string[] = [];
  const bundles = {
    main: null,
    action: built.bundle('action.js'),
    server: built.bundle('server.js'),
    index: built.bundle('index.js'),
  };
  const code = await runCases({ file, ids, bundles }, (line) => lines.push(line));
  return { code, lines };
}

test('a case that passes is told in a line, and one that fails with what came', async () => {
  const right = { ...PARSE, id: 'right', expected: { record: { severity: 'SEV2' } } };
  const wrong = { ...PARSE, id: 'wrong', expected: { record: { severity: 'SEV3' } } };
  expect(await run([right, wrong])).toEqual({
    code: 1,
    lines: [
      'ok   right',
      'FAIL wrong: got {"severity":"SEV2","problems":[]} expected {"record":{"severity":"SEV3"}}',
      '1 of 2 passed',
    ],
  });
  expect(await run([right, wrong], ['right'])).toMatchObject({ code: 0 });
  const none = await run([right], ['none']);
  expect(none).toEqual({ code: 2, lines: ['No case has the id none. There are: right'] });
});

test('a gate case runs the Action on its world', async () => {
  const held = { ...GATE, id: 'held', expected: { verdict: ['hold'], reasons: 'acme/agents#12' } };
  expect(await run([held])).toMatchObject({ code: 0, lines: ['ok   held', '1 of 1 passed'] });
});
