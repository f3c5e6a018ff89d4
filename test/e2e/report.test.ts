// The report on a world: what it counts, in each of its forms, and what it says where it cannot read.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportAll } from '../../src/cli/export.js';
import { report } from '../../src/cli/report.js';
import { exportSchema } from '../../src/core/health/export.js';
import type { Report } from '../../src/core/health/report.js';
import { worldFromCase } from '../../tools/embedded-github/case-world/world-from-case.js';
import { runAt } from '../../tools/embedded-github/events.js';
import type { EmbeddedGitHub } from '../../tools/embedded-github/github.js';
import { runAction } from '../../tools/embedded-github/runner.js';
import { actionAt } from '../support/action.js';
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

async function call(flags: object, command = report, more: Record<string, string> = {}) {
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
  const code = await command({ repository, since: '2026-09-01', ...flags }, terminal, {
    ...env,
    ...more,
  });
  return { code, ...said };
}

function refs(...numbers: number[]): string[] {
  return numbers.map((number) => `${github.repository}#${number}`);
}

test('it counts, and each figure names its incidents', async () => {
  const { code, out, err } = await call({ format: 'json' });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const read: Report = JSON.parse(out);
  expect(read.incidents.map(({ ref }) => ref)).toEqual(refs(12, 13, 15, 16));
  expect(read).toMatchObject({
    version: 1,
    serious: refs(12, 13, 16),
    notInForm: refs(14),
    stages: { learned: refs(12, 15), 'changes-pending': refs(13, 16) },
    recurrences: [
      { ref: refs(13)[0], earlier: refs(12)[0] },
      { ref: refs(16)[0], earlier: refs(13)[0] },
    ],
    grades: [
      { grade: 'landed', refs: refs(12) },
      { grade: 'present', refs: [] },
      { grade: 'catches', refs: [] },
      { grade: 'proven', refs: [] },
    ],
    waivers: [{ ref: refs(16)[0], kind: 'eval', until: '2026-12-24', by: 'maya' }],
    disputed: [{ rule: 'version-vague', disputed: refs(13), found: 1, noisy: true }],
    unread: [],
  });
  const shares = Object.fromEntries(read.signs.map(({ id, all }) => [id, all]));
  expect(shares.examples).toEqual({ have: refs(12), of: refs(12, 13, 16) });
  expect(shares.gates).toEqual({ have: refs(12), of: refs(12, 13, 16) });
  expect(shares.alerts).toEqual({ have: [], of: [] });
  // The waiver settles the eval of 16, so its gate alone is open.
  expect(read.open.map(({ ref, kind }) => [ref, kind])).toEqual([
    [refs(13)[0], 'eval'],
    [refs(13)[0], 'gate'],
    [refs(16)[0], 'gate'],
  ]);
});

test('the window leaves out what was filed before and after it', async () => {
  const { out } = await call({ format: 'json', since: '2026-10-01', until: '2026-10-31' });
  const read: Report = JSON.parse(out);
  expect(read.incidents.map(({ ref }) => ref)).toEqual(refs(13));
  expect(read.recurrences).toEqual([{ ref: refs(13)[0], earlier: refs(12)[0] }]);
});

test('as Markdown, CSV and a page nothing that a person wrote is live', async () => {
  const { out: md } = await call({ format: 'md' });
  expect(md).toContain('| 1 of 3 |');
  expect(md).toContain('| landed | a case was written | 1 |');
  expect(md).not.toMatch(/%\)|<script/);
  const { out: csv } = await call({ format: 'csv' });
  expect(csv.split('\r\n')).toHaveLength(6);
  expect(csv).toContain(",'=cmd|calc,");
  const out = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.html');
  expect(await call({ format: 'html', out })).toMatchObject({ code: 0, out: '' });
  const page = readFileSync(out, 'utf8');
  expect(page).toContain('<svg');
  expect(page).not.toMatch(/<script|<link|<img|url\(|@import/);
  // Each chart has its table.
  expect(page.match(/<table/g)?.length).toBeGreaterThan(page.match(/<svg/g)?.length ?? 0);
});

test.each([
  ['no token', {}, { GITHUB_TOKEN: '' }, /No token. Expected GITHUB_TOKEN/],
  ['a day that is none', { since: '2026-02-31' }, {}, /since is no day. Expected YYYY-MM-DD/],
  ['a window that ends first', { since: '2026-11-19', until: '2026-11-01' }, {}, /ends before it/],
  ['a form that is none', { format: 'pdf' }, {}, /Unknown format “pdf”. Expected json, md/],
  ['no repository', { repository: 'agents' }, {}, /No repository. Expected --repository owner/],
])('refused: %s', async (_, flags, more, message) => {
  await expect(call(flags, report, more)).rejects.toThrow(message);
});

test('what cannot be read is said, and the exit code tells it', async () => {
  const stop = github.failNext(/^POST \/(?:api\/)?graphql/, 502, {
    times: Number.POSITIVE_INFINITY,
  });
  const { code, err } = await call({ format: 'md' });
  stop();
  expect(code).toBe(1);
  expect(err).toMatch(/not read: what became of the incidents/);
});

test('an export holds each incident with record and ledger, by the published schema', async () => {
  const { code, out } = await call({}, exportAll);
  expect(code).toBe(0);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ ref }) => ref)).toEqual(refs(12, 13, 15, 16));
  for (const line of lines) expect(exportSchema.parse(line)).toEqual(line);
  const eval12 = lines[0].ledger.find(({ kind }: { kind: string }) => kind === 'eval');
  expect(eval12).toMatchObject({ status: 'landed', evidence: { how: 'pull', by: 'wren' } });
});

test('the Action writes it to the summary, to files, and to one issue that it keeps', async () => {
  const place = await runAt(github);
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const act = () =>
    runAction(
      actionAt(() => '2026-11-20T12:00:00Z'),
      {
        ...place,
        serverUrl: 'https://github.com',
        event: 'schedule',
        payload: {},
        inputs: {
          'github-token': place.token ?? '',
          mode: 'report',
          since: '2026-09-01',
          html: join(folder, 'report.html'),
          csv: join(folder, 'report.csv'),
          issue: 'true',
        },
      },
    );
  const first = await act();
  expect(first).toMatchObject({ exitCode: 0 });
  expect(first.stdout).toContain('Counted 4 incidents from 2026-09-01 to 2026-11-20');
  expect(first.summary).toContain('# Incident reviews of `acme/agents`');
  expect(JSON.parse(first.files.report ?? '').serious).toEqual(refs(12, 13, 16));
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('</html>');
  expect(readFileSync(join(folder, 'report.csv'), 'utf8')).toContain('acme/agents#12');
  await act();
  const { data } = await github.as('dana').octokit.request('GET /repos/{owner}/{repo}/issues', {
    owner: 'acme',
    repo: 'agents',
    labels: 'incident-report',
    state: 'all',
  });
  expect(data).toHaveLength(1);
});

test('what is overdue or without an owner is brought up once a week, on the incident', async () => {
  const { octokit } = github.as('dana');
  const config = 'report: { nudges: weekly }\n';
  const path = '.github/agent-incident-review.yml';
  await github.as('dana').commitFiles('main', { [path]: config }, 'Bring up what is due');
  const run = async (now: string) =>
    runAction(
      actionAt(() => now),
      {
        ...(await runAt(github)),
        serverUrl: 'https://github.com',
        event: 'schedule',
        payload: {},
        inputs: {
          'github-token': (await runAt(github)).token ?? '',
          mode: 'report',
          since: '2026-09-01',
        },
      },
    );
  const nudges = async (number: number) => {
    const path = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { data } = await octokit.request(path, {
      owner: 'acme',
      repo: 'agents',
      issue_number: number,
    });
    return data.flatMap(({ body }) => (body?.includes(':nudge ') ? [body] : []));
  };
  // Two runs at the same moment say it once.
  await Promise.all([run('2027-01-05T12:00:00Z'), run('2027-01-05T12:00:00Z')]);
  expect((await run('2027-01-06T12:00:00Z')).exitCode).toBe(0);
  const [first, ...more] = await nudges(13);
  expect(more).toEqual([]);
  expect(first).toMatch(
    /^<!-- agent-incident-review:nudge 2027-W01 -->\n@maya This incident still waits for:/,
  );
  expect(await nudges(12)).toEqual([]);
  await run('2027-01-12T12:00:00Z');
  expect(await nudges(13)).toHaveLength(2);
});
