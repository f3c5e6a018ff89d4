// Several processes of one App, by a Redis that they share.
import { type AppInProcess, serveAppFor } from '../../tools/embedded-github/app-in-process.js';
import type { AskedCall } from '../../tools/embedded-github/faults.js';
import { type EmbeddedGitHub, startGitHub } from '../../tools/embedded-github/github.js';
import { completeBody } from '../support/body.js';
import { SOON } from '../support/days.js';
import { describeWithRedis, startRedis, type TestRedis } from '../support/redis.js';

/** A process that says nothing for so long counts as dead, milliseconds; a busy machine is slow. */
const DEAD = 5_000;

describeWithRedis('several processes', () => {
  let redis: TestRedis;
  let github: EmbeddedGitHub;
  let apps: AppInProcess[] = [];
  let count = 0;

  beforeEach(async () => {
    [redis, github] = await Promise.all([startRedis(), startGitHub()]);
  });
  afterEach(async () => {
    github.deliverTo(null);
    for (const app of apps) await app.stop();
    apps = [];
    await github.close();
    await redis.stop();
  });

  async function join(role: 'web' | 'worker' | 'both', url = redis.url, lock = 60_000) {
    const env = { REDIS_URL: url, PROCESS_ROLE: role };
    const app = await serveAppFor(github, { lock }, env);
    apps.push(app);
    return app;
  }

  async function until(is: () => Promise<boolean> | boolean): Promise<void> {
    while (!(await is())) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  const file = async () =>
    (await github.as('tom').fileIncident('Refunds went out twice', completeBody())).number;

  async function release(body: string) {
    count += 1;
    const where = { title: 'Release', head: `branch-${count}`, base: 'production', body };
    return github.as('dana').propose(where, { [`notes-${count}`]: `${count}\n` });
  }

  async function gate(sha: string) {
    const runs = await github.as('dana').checkRuns(sha);
    const own = runs.filter(({ name }) => name === 'Release gate').sort((a, b) => b.id - a.id);
    return own[0]?.conclusion;
  }

  async function ours(number: number): Promise<number> {
    const comments = await github.as('dana').listComments(number);
    return comments.filter(({ user }) => user?.login === github.app.login).length;
  }

  const byApp = (method: string, path: RegExp) => (call: AskedCall) =>
    call.caller === github.app.login && call.method === method && path.test(call.path);

  const waive = (number: number) =>
    github
      .as('maya')
      .comment(
        number,
        `/waive eval until ${SOON} because it is retired\n/waive gate until ${SOON} because it is retired`,
      );

  test('what one receives the other one works on', async () => {
    const web = await join('web');
    const number = await file();
    await github.delivered();
    expect(await ours(number)).toBe(0);
    await join('worker');
    await web.idle();
    expect(await ours(number)).toBe(1);
  });

  test('an event at one process reaches the release that another one judged', async () => {
    const detour = await redis.detour();
    // It keeps the lead after its end, so that no pass of the other one finds anything.
    const first = await join('both', detour.url);
    const number = await file();
    const pull = await release(`Incident: #${number}`);
    await first.idle();
    expect(await gate(pull.head.sha)).toBe('failure');
    const second = await join('both');
    detour.cut();
    await waive(number);
    await second.idle();
    expect(await gate(pull.head.sha)).toBe('success');
    expect(second.log()).not.toContain('makes the pass');
  });

  test('what a worker that dies was at is done by another one, once, and the dead one writes nothing', async () => {
    const detour = await redis.detour();
    const web = await join('web');
    const dying = await join('worker', detour.url, DEAD);
    await web.idle();
    const reading = github.holdNext(byApp('GET', /\/issues\/\d+\/comments/));
    const number = await file();
    await reading.reached;
    detour.cut();
    await join('worker', redis.url, DEAD);
    await until(async () => (await ours(number)) > 0);
    reading.release();
    await until(() => dying.log().includes('the queue in Redis'));
    await web.idle();
    expect(await ours(number)).toBe(1);
  });

  test('one process makes the pass, and when it ends another one does', async () => {
    const all = [await join('both'), await join('both'), await join('worker')];
    await join('web');
    const leaders = () => apps.filter((app) => app.log().includes('makes the pass'));
    expect(leaders()).toEqual([all[0]]);
    await all[0]?.stop();
    apps = apps.slice(1);
    await until(() => leaders().length > 0);
    expect(leaders()).toHaveLength(1);
  });

  test('a Redis that is away is told, and what was acknowledged is not lost', async () => {
    const web = await join('web');
    const number = await file();
    await github.delivered();
    await redis.kill();
    const ready = await fetch(`${web.url}/ready`);
    expect(ready.status).toBe(503);
    const { reasons } = (await ready.json()) as { reasons: string[] };
    expect(reasons).toEqual([
      expect.stringMatching(
        /^Redis cannot be reached: (?:the connection was closed|connect ECONNREFUSED)/,
      ),
    ]);
    expect(await (await fetch(`${web.url}/health`)).json()).toEqual({ ok: true, queued: null });
    const metrics = await (await fetch(`${web.url}/metrics`)).text();
    expect(metrics).toMatch(/^incident_review_queue_depth N/m);
    // What cannot be kept is not acknowledged, so that GitHub's log has it as failed.
    const refused = await file();
    await github.delivered();
    const failed = github.deliveries.filter(({ status }) => status === 503);
    expect(failed.length).toBeGreaterThan(0);
    await redis.restart();
    await until(async () => (await fetch(`${web.url}/ready`)).status === 200);
    const worker = await join('worker');
    await web.idle();
    expect([await ours(number), await ours(refused)]).toEqual([1, 1]);
    expect(worker.log()).toContain('Redis is reached');
  });
});
