// `kill -9` at any moment, then a restart, ends as if nothing had happened, without anything being sent again.
import { type AppProcess, startAppFor } from '../../tools/embedded-github/app-process.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import type { RunningApp } from '../../tools/embedded-github/types.js';
import { completeBody } from '../support/body.js';
import { SOON } from '../support/days.js';
import { random } from '../support/random.js';
import { type Built, buildPackage } from './build.js';

let built: Built;
let github: EmbeddedGitHub;
let app: AppProcess & RunningApp;
/** Each stays until the end, so that no other one gets its port. */
const worlds: EmbeddedGitHub[] = [];

beforeAll(async () => {
  built = await buildPackage();
});
afterAll(async () => {
  for (const world of worlds) await world.close();
  await built.remove();
});

async function begin(): Promise<void> {
  github = await startGitHub();
  worlds.push(github);
  // GitHub has no log from which anything could be sent again.
  github.failNext(/\/app\/hook\/deliveries/, 404, { times: Number.POSITIVE_INFINITY });
  app = await startAppFor(github, built.bundle('server.js'));
  await app.idle();
}

async function end(): Promise<void> {
  github.deliverTo(null);
  app.kill();
  await app.ended;
}

/** What people do; everything that has a number first. */
async function play(): Promise<void> {
  const [dana, maya, tom] = [github.as('dana'), github.as('maya'), github.as('tom')];
  const one = await tom.fileIncident('Refunds went out twice', completeBody());
  const two = await tom.fileIncident(
    'Quotes were wrong',
    completeBody({ impact: '_No response_' }),
  );
  await dana.propose({ title: 'Tidy up', head: 'tidy', body: '' }, { 'a.txt': 'a\n' });
  await dana.propose(
    { title: 'Release', head: 'next', base: 'production', body: `Incident: #${one.number}` },
    { 'src/agent.ts': 'export const build = 1;\n' },
  );
  await maya.comment(one.number, `/waive eval until ${SOON} because the pilot is small`);
  await tom.comment(two.number, '/review');
  await dana.comment(one.number, '/tasks');
}

/** All that the App left: what differs from run to run by its nature is taken out. */
async function left(): Promise<unknown> {
  const dana = github.as('dana');
  const at = { owner: github.owner, repo: 'agents' };
  const { data } = await dana.octokit.rest.issues.listForRepo({
    ...at,
    state: 'all',
    direction: 'asc',
    per_page: 100,
  });
  const plain = (text: string) =>
    text
      .replaceAll(github.url, 'https://github.test')
      .replaceAll(github.host, 'github.test')
      .replace(/\b[0-9a-f]{7,64}\b/g, 'sha')
      .replace(/issuecomment-\d+/g, 'issuecomment')
      // Numbers of comments follow the order in which people and the App write.
      .replace(/acknowledged [\d,-]+/g, 'acknowledged');
  const issues = [];
  for (const { number, title, state, body } of data) {
    const comments = await dana.listComments(number);
    const own = comments.filter(({ user }) => user?.login === github.app.login);
    const labels = (await dana.labels(number)).sort();
    const texts = own.map((comment) => plain(comment.body ?? ''));
    issues.push({ number, title, state, labels, body: plain(body ?? ''), texts });
  }
  const checks = [];
  for (const head of ['tidy', 'next']) {
    for (const run of await dana.checkRuns(head)) {
      checks.push([head, run.name, run.status, run.conclusion, plain(run.output.title ?? '')]);
    }
  }
  return { issues, checks: checks.map((one) => one.join(' ')).sort() };
}

/** Kills it while its n-th request of the scenario is answered. */
async function killAt(moment: number): Promise<void> {
  let count = 0;
  const held = github.holdNext(({ caller }) => {
    if (caller === github.app.login) count += 1;
    return count === moment;
  });
  const played = play();
  await held.reached;
  github.deliverTo(null);
  app.kill();
  await app.ended;
  held.release();
  await played;
  app = await startAppFor(github, built.bundle('server.js'));
  await app.idle();
}

test('a kill at seeded moments leaves what a calm run leaves', async () => {
  await begin();
  const before = github.requests.length;
  await play();
  await app.idle();
  const asked = github.requests.slice(before).filter(({ caller }) => caller === github.app.login);
  const calm = await left();
  await end();
  const next = random(20_261_126);
  // A burst of events may be worked on in fewer requests another time.
  const most = Math.floor(asked.length * 0.6);
  const moments = Array.from({ length: 4 }, () => 1 + Math.floor(next() * most));
  for (const moment of moments) {
    await begin();
    await killAt(moment);
    expect({ moment, left: await left() }).toEqual({ moment, left: calm });
    await end();
  }
});
