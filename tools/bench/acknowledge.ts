// How long an acknowledgement takes at 200 webhooks a second while the work goes on, beside a bare
// Probot app. Client, server and embedded GitHub are processes of their own and share this machine.
import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { availableParallelism, loadavg } from 'node:os';
import { completeBody } from '../../test/support/body.js';
import {
  cpuOf,
  endAll,
  type GitHubProcess,
  memoryOf,
  startGitHubProcess,
  startServer,
  threadsOf,
} from './support/processes.js';

const RATE = 200;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 60);
/** What the project allows itself, milliseconds. */
const ALLOWED = 50;
/** Each has its own limits, so that the work is that of a busy server. */
const INSTALLATIONS = 100;

const github = await startGitHubProcess({ BENCH_INCIDENTS: '400' });

/** A delivery on an incident of its own, as large as GitHub's. */
function deliveryOf(n: number, { repository, env }: GitHubProcess) {
  const [owner = '', name = ''] = repository.split('/');
  const body = JSON.stringify({
    action: 'edited',
    issue: { number: n + 1, title: `Refunds ${n}`, body: completeBody(), labels: ['incident'] },
    repository: {
      full_name: repository,
      name,
      owner: { login: owner },
      default_branch: 'main',
      ...Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`url_${i}`, 'x'.repeat(80)])),
    },
    installation: { id: 1 + (n % INSTALLATIONS) },
    sender: { login: 'tom', type: 'User' },
  });
  const mac = createHmac('sha256', env.WEBHOOK_SECRET ?? '')
    .update(body)
    .digest('hex');
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-github-event': 'issues',
    'x-github-delivery': `bench-${n}`,
    'x-hub-signature-256': `sha256=${mac}`,
  };
  return { body, headers };
}

/** Sends one; gives its status, 0 where there was no answer. */
function post(url: string, agent: Agent, { body, headers }: ReturnType<typeof deliveryOf>) {
  return new Promise<number>((resolve) => {
    const asking = request(`${url}/api/github/webhooks`, { method: 'POST', agent, headers });
    asking.once('response', (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    });
    asking.once('error', () => resolve(0)).end(body);
  });
}

const quantile = (sorted: number[], q: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;

/** @param receives whether a thread of its own does. */
async function measure(name: string, entry: string, receives: boolean): Promise<number> {
  const app = await startServer(entry, { ...github.env, LOG_LEVEL: 'info' });
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const times: number[] = [];
  let refused = 0;
  // Prepared before, so that the client does little else than send.
  const all = Array.from({ length: RATE * SECONDS }, (_, n) => deliveryOf(n, github));
  const cpu = cpuOf(app.pid);
  const start = performance.now();
  const sent: Promise<void>[] = [];
  for (const [n, delivery] of all.entries()) {
    const due = start + (n * 1_000) / RATE;
    const wait = due - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    // From when it was due: a client that waits for a slow server would hide how slow it is.
    const one = post(app.url, agent, delivery).then((status) => {
      times.push(performance.now() - due);
      if (status < 200 || status > 299) refused += 1;
    });
    sent.push(one);
  }
  await Promise.all(sent);
  const seconds = (performance.now() - start) / 1_000;
  const metrics = await fetch(`${app.url}/metrics`).then((answer) => answer.text());
  const sum = (metric: string) =>
    [...metrics.matchAll(new RegExp(`^incident_review_${metric}(?:{.*})? (\\d+)`, 'gm'))]
      .map(([, value]) => Number(value))
      .reduce((a, b) => a + b, 0);
  times.sort((a, b) => a - b);
  const [p50, p99, most] = [0.5, 0.99, 1].map((q) => quantile(times, q));
  const shown = (value = Number.NaN) => `${value.toFixed(1)} ms`;
  const [main, ...others] = threadsOf(app.pid);
  // The server's last thread receives; a bare app has one that does all.
  const receiver = receives ? others.at(-1) : main;
  const waits = receiver
    ? `the thread that receives computed ${receiver.computed.toFixed(1)} s and waited ${receiver.waited.toFixed(1)} s for a CPU\n`
    : '';
  const used = cpuOf(app.pid) - cpu;
  process.stdout.write(
    `${name}: ${times.length} webhooks in ${seconds.toFixed(1)} s (${(times.length / seconds).toFixed(0)} a second), ${refused} not accepted\n` +
      `  acknowledged after p50 ${shown(p50)}, p99 ${shown(p99)}, at most ${shown(most)}\n` +
      `  meanwhile ${sum('keys_total')} keys worked on, ${sum('github_requests_total')} requests to GitHub, ${sum('queue_depth')} keys wait\n` +
      (waits ? `  ${waits}` : '') +
      `  CPU ${((100 * used) / seconds).toFixed(0)} % of a core, memory at most ${memoryOf(app.pid).most.toFixed(0)} MB\n`,
  );
  app.kill();
  agent.destroy();
  return p99 ?? Number.NaN;
}

try {
  process.stdout.write(
    `Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)} before\n`,
  );
  const p99 = await measure('agent-incident-review', 'src/app/main.ts', true);
  await measure('a bare Probot app', 'tools/bench/server/bare.ts', false);
  process.stdout.write(
    `p99 ${p99.toFixed(1)} ms of ${ALLOWED} ms allowed: ${p99 <= ALLOWED ? 'held' : 'MISSED'}\n`,
  );
} finally {
  endAll();
}
