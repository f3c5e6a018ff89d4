// How long an acknowledgement takes at 200 webhooks a second while the work goes on, and how many events are
// worked on, beside a bare Probot app. Client, server and embedded GitHub are processes that share this machine.
import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
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
import { type Row, times } from './support/row.js';

const RATE = 200;
const SECONDS = times(60, 5);
/** What the project allows itself, milliseconds. */
const ALLOWED = 50;
/** Each has its own limits, so that the work is that of a busy server. */
const INSTALLATIONS = 100;

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

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

interface Figures {
  p50: number;
  p99: number;
  /** Accepted, worked on, in a second. */
  accepted: number;
  worked: number;
  refused: number;
  /** Share of a core, and MB at most. */
  cpu: number;
  memory: number;
  /** Seconds that the thread which was started last, the one that receives, was ready and had no CPU. */
  waited: number;
}

async function measure(github: GitHubProcess, entry: string): Promise<Figures> {
  const app = await startServer(entry, { ...github.env, LOG_LEVEL: 'info' });
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const taken: number[] = [];
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
      taken.push(performance.now() - due);
      if (status < 200 || status > 299) refused += 1;
    });
    sent.push(one);
  }
  await Promise.all(sent);
  const seconds = (performance.now() - start) / 1_000;
  const metrics = await fetch(`${app.url}/metrics`).then((answer) => answer.text());
  const keys = [...metrics.matchAll(/^incident_review_keys_total(?:{.*})? (\d+)/gm)]
    .map(([, value]) => Number(value))
    .reduce((a, b) => a + b, 0);
  const figures = {
    p50: quantile(taken, 0.5),
    p99: quantile(taken, 0.99),
    accepted: (taken.length - refused) / seconds,
    worked: keys / seconds,
    refused,
    cpu: (100 * (cpuOf(app.pid) - cpu)) / seconds,
    memory: memoryOf(app.pid).most,
    waited: threadsOf(app.pid).at(-1)?.waited ?? Number.NaN,
  };
  app.kill();
  agent.destroy();
  return figures;
}

export async function rows(): Promise<Row[]> {
  try {
    const github = await startGitHubProcess({ BENCH_INCIDENTS: `${times(400, 50)}` });
    const ours = await measure(github, 'src/app/main.ts');
    const bare = await measure(github, 'tools/bench/support/bare-app.ts');
    const load = `${RATE} webhooks a second for ${SECONDS} s`;
    return [
      {
        what: `Acknowledgement while the work goes on, ${load}, p99`,
        // What was refused was not acknowledged.
        value: ours.refused > 0 ? Number.NaN : ours.p99,
        unit: 'ms',
        most: ALLOWED,
      },
      { what: '– a bare Probot app that does no work, p99', value: bare.p99, unit: 'ms' },
      {
        what: '– time that the thread which receives was ready and had no CPU',
        value: ours.waited,
        unit: `s of ${SECONDS}`,
      },
      { what: 'Acknowledgement, p50', value: ours.p50, unit: 'ms' },
      { what: '– a bare Probot app, p50', value: bare.p50, unit: 'ms' },
      {
        what: 'Webhooks acknowledged',
        value: ours.accepted,
        unit: 'a second',
        note: `${ours.refused} refused`,
      },
      {
        what: '– a bare Probot app',
        value: bare.accepted,
        unit: 'a second',
        note: `${bare.refused} refused`,
      },
      {
        what: 'Events worked on meanwhile, GitHub answering after 50 ms',
        value: ours.worked,
        unit: 'a second',
      },
      { what: 'CPU of the server meanwhile', value: ours.cpu, unit: '% of a core' },
      { what: '– a bare Probot app', value: bare.cpu, unit: '% of a core' },
      { what: 'Memory of the server at most', value: ours.memory, unit: 'MB' },
      { what: '– a bare Probot app', value: bare.memory, unit: 'MB' },
    ];
  } finally {
    endAll();
  }
}
