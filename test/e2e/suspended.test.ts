// An owner suspends the App, or takes it away: its keys are left at once, and found once it is back.
import { type AppInProcess, serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { completeBody } from '../support/body.js';

let github: EmbeddedGitHub;
let app: AppInProcess;
let look: () => void;

beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  await app.stop();
  await github.close();
});

const serveNow = () =>
  serveAppFor(github, {
    looks(run) {
      look = run;
      return { stop() {} };
    },
  });

const SUSPENDED = { message: 'This installation has been suspended' };

test.each<[string, RegExp, number, { message: string }]>([
  ['suspended, by the answer to its token', /access_tokens$/, 403, SUSPENDED],
  ['taken away, by the answer to its token', /access_tokens$/, 404, { message: 'Not Found' }],
  ['suspended, by each answer', /^(?:GET|POST) \/(?!app)/, 403, SUSPENDED],
])('%s', async (_, path, status, body) => {
  const times = Number.POSITIVE_INFINITY;
  const off = github.failNext(
    ({ caller, method, path: at }) =>
      [github.app.login, 'app'].includes(caller) && path.test(`${method} ${at}`),
    status,
    { times, body },
  );
  app = await serveNow();
  await app.idle();
  const { number } = await github.as('tom').fileIncident('Paid twice', completeBody());
  await app.idle();
  const line = /left: the installation is suspended or was taken away/;
  if (status === 403) expect(app.log()).toMatch(line);
  expect(app.log()).not.toMatch(/will try again|gave up/);
  off();
  look();
  await app.idle();
  const comments = await github.as('dana').listComments(number);
  expect(comments).toHaveLength(1);
});
