// The report on a world: what it counts, in each of its forms, and what it says where it cannot read.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportAll } from '../../src/cli/export.js';
import { report } from '../../src/cli/report.js';
import type { Report } from '../../src/core/health/report.js';
import { worldFromCase } from '../../tools/embedded-github/case-world/world-from-case.js';
import type { EmbeddedGitHub } from '../../tools/embedded-github/github.js';
import { EVAL, GATE } from '../support/worlds.js';

let github: EmbeddedGitHub;
let env: Record<string, string>;

beforeAll(async () => {
  const created = (day: string) => `2026-${day}T08:00:00Z`;
  const world = await worldFromCase({
    now: '2026-11-20T12:00:00Z',
    history: [
      { id: 'm0', message: 'Start', files: { 'README.md': 'agents\n' } },
      {
        id: 'm1',
        message: 'Case and gate',
        files: { 'evals/refund.yaml': EVAL, '.github/workflows/release.yml': GATE },
      },
    ],
    issues: [
      {
        number: 12,
        created: created('09-03'),
        answers: {
          detectedAt: '2026-09-03 06:00 UTC',
          evalChanges: '- [ ] A case — @maya — #45',
          gateChanges: '- [ ] A required job — @maya — #45',
        },
      },
      {
        number: 13,
        created: created('10-05'),
        answers: { detectedAt: '2026-10-05 06:00 UTC' },
        comments: [
          {
            by: 'tom',
            body: '/wrong version-vague because it is a hash',
            created: created('10-06'),
          },
        ],
      },
      { number: 14, created: created('10-07'), body: 'The queue is slow', labels: ['incident'] },
      {
        number: 15,
        created: created('11-01'),
        answers: {
          detectedAt: '2026-11-01 06:00 UTC',
          severity: 'SEV3',
          affectedWorkflow: '=cmd|calc: <script>alert(1)</script>',
        },
      },
      {
        number: 16,
        created: created('11-02'),
        answers: { detectedAt: '2026-11-02 06:00 UTC' },
        comments: [
          {
            by: 'maya',
            body: '/waive eval until 2026-12-24 because the vendor mends it',
            created: created('11-03'),
          },
        ],
      },
    ],
    pulls: [
      { number: 45, title: 'Case and gate', body: 'Incident: #12', by: 'wren', merged: 'm1' },
    ],
  } as never);
  github = world.github;
  env = {
    GITHUB_TOKEN: github.as('dana').token,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: 'https://github.com',
  };
});
afterAll(() => github.close());

async function call(flags: object, command = report) {
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
  const repository = github.repository;
  const code = await command({ repository, since: '2026-09-01', ...flags }, terminal, env);
  return { code, ...said };
}

test('counts', async () => {
  const { code, out, err } = await call({ format: 'json' });
  expect(err).toBe('');
  const read: Report = JSON.parse(out);
  console.log(JSON.stringify(read, null, 1).slice(0, 6000));
  expect(code).toBe(0);
});

test.each(['md', 'csv', 'html'])('as %s', async (format) => {
  const out = join(mkdtempSync(join(tmpdir(), 'report-')), `report.${format}`);
  const { code } = await call({ format, out });
  console.log(readFileSync(out, 'utf8').slice(0, 3000), out);
  expect(code).toBe(0);
});

test('export', async () => {
  const { out } = await call({}, exportAll);
  console.log(out.slice(0, 1500));
});
