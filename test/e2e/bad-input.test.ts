// What people write wrongly or with ill will: said in the one comment, bounded, and without effect.
import { type AppInProcess, serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { completeBody } from '../support/body.js';
import { SOON } from '../support/days.js';

let github: EmbeddedGitHub;
let app: AppInProcess;

beforeAll(async () => {
  github = await startGitHub();
  app = await serveAppFor(github);
  await app.idle();
});
afterAll(async () => {
  await app.stop();
  await github.close();
});

const byApp = (from: number) =>
  github.requests.slice(from).filter(({ caller }) => caller === github.app.login);

async function file(body = completeBody()): Promise<number> {
  const issue = await github.as('tom').fileIncident('Refunds went out twice', body);
  await app.idle();
  return issue.number;
}

async function comment(number: number): Promise<string> {
  await app.idle();
  const comments = await github.as('dana').listComments(number);
  const own = comments.filter(({ user }) => user?.login === github.app.login);
  expect(own).toHaveLength(1);
  return own[0]?.body ?? '';
}

test.each([
  { text: '/attest eval javascript:alert(1)', why: /expected `\/attest <eval\|gate/ },
  { text: '/attest eval done', why: /expected `\/attest <eval\|gate/ },
  { text: '/attest everything https://example.com/x', why: /expected `\/attest <eval\|gate/ },
  { text: '/waive eval until 2020-01-01 because we are late', why: /2020-01-01, lay in the past/ },
  { text: '/waive eval until 2029-01-01 because we are late', why: /90 days at most/ },
  { text: '/waive eval until soon because we are late', why: /expected `\/waive <eval/ },
  { text: '/waive eval until 2026-12-20', why: /expected `\/waive <eval/ },
  { text: '/severity low', why: /expected `\/severity <level> because/ },
  { text: '/wrong no-such-rule because it is wrong', why: /no rule|no-such-rule/ },
])('$text has no effect and is answered with why', async ({ text, why }) => {
  const number = await file();
  await github.as('maya').comment(number, text);
  const body = await comment(number);
  expect(body).toMatch(why);
  expect(body).toMatch(/eval [❌🕓] · gate [❌🕓]/u);
});

test('a command of somebody who has left has no effect', async () => {
  const number = await file();
  github.setRole('maya', null);
  await github.as('maya').comment(number, `/waive eval until ${SOON} because we are late`);
  const body = await comment(number);
  github.setRole('maya', 'maintain');
  expect(body).toContain('needs the role maintain');
  expect(body).toMatch(/eval [❌🕓]/u);
});

test('two hundred references are not all looked up, and that is said', async () => {
  const refs = Array.from({ length: 200 }, (_, at) => `#${5_000 + at}`).join(' ');
  const number = await file(completeBody({ evalChanges: `- [ ] A case — @maya — ${refs}` }));
  expect(await comment(number)).toContain('only 60 references are looked up');
  const from = github.requests.length;
  await github.as('tom').editIssue(number, { title: 'Refunds went out twice, again' });
  await app.idle();
  expect(byApp(from).filter(({ method }) => method === 'GET').length).toBeLessThanOrEqual(8 + 120);
});

test('incidents that reference each other end', async () => {
  const first = await file();
  const second = await file(completeBody({ alertChanges: `- [ ] Page — @maya — #${first}` }));
  await github.as('tom').editIssue(first, {
    body: completeBody({ alertChanges: `- [ ] Page — @maya — #${second}, #${first}` }),
  });
  expect(await comment(first)).toContain('is this incident itself');
  const from = github.requests.length;
  await github.as('dana').editIssue(first, { state: 'closed' });
  expect(await comment(second)).toContain('alert ✅');
  expect(byApp(from).length).toBeLessThan(60);
});

test('64 KB of nonsense are reviewed like anything else', async () => {
  const number = await file(completeBody({ trigger: '@a #1 <!-- --> ```\n'.repeat(3_000) }));
  expect((await comment(number)).length).toBeLessThan(65_536);
});

test('the plan of every write is in the debug log', async () => {
  const number = await file();
  await comment(number);
  expect(app.log()).toMatch(
    /^debug: plan \{\s+key: 'incident:acme\/agents#\d+',\s+writes: \[\s+\{/m,
  );
  expect(app.log()).not.toMatch(/ghs_|token-/);
});
