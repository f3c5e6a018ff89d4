// Tables of docs/operations.md: what /metrics gives, and how far the App goes.
import { createMetrics } from '../../src/app/metrics.js';
import measuredCosts from '../capacity/measured.json' with { type: 'json' };
import {
  breaksAt,
  costOf,
  GITHUB,
  type Measured,
  OWN,
  type Resource,
  requestsAllowed,
  type Setting,
  simulate,
} from '../capacity/model.js';
import { BUSY } from '../capacity/use.js';

const measured: Measured = measuredCosts;

/** What each figure is for, by name: what it says, and what to do. */
const MEANING: Readonly<Record<string, readonly [string, string]>> = {
  incident_review_deliveries_total: [
    'deliveries, by event and outcome: `accepted`, or the status of the refusal',
    'many 401: the webhook secret differs from the App’s, or somebody knocks. 503: bodies came in faster than they could be read. Both: look at _Advanced → Recent deliveries_ of the App',
  ],
  incident_review_keys_total: [
    'pieces of work, by kind and outcome; each failure is tried again, up to 18 times',
    '`failed` that keeps growing: the log says why beside `will try again`',
  ],
  incident_review_queue_depth: [
    'what waits or is worked on',
    'grows for hours: see [where it breaks](#how-far-it-goes)',
  ],
  incident_review_queue_age_seconds: [
    'how long the oldest has waited; checks are late by so much',
    'above 900: an installation is at its limit, or the server is too slow',
  ],
  incident_review_github_requests_total: [
    'requests to GitHub, by kind of work',
    'tells what an hour’s limit went to',
  ],
  incident_review_github_retries_total: [
    'requests that were made once more, since GitHub failed (5xx) or did not answer; up to three times each',
    'grows beside `github_requests_total`: GitHub or the way to it is disturbed; see githubstatus.com',
  ],
  incident_review_github_writes_total: [
    'planned writes, by kind',
    'many of one kind without events: something else undoes what the App writes',
  ],
  incident_review_checks_total: [
    'check runs written, by name and conclusion',
    'all `failure`: look at one of them. None for days: do events arrive?',
  ],
  incident_review_pass_requests_total: [
    'requests of the looks at everything, by what they are for; what GitHub does not count is left out',
    'tells what of an hour’s limit the looks take',
  ],
  incident_review_pass_postponed_total: [
    'pieces of work that a look left to a later one, since an hour’s share was spent',
    'grows in every look for hours: the installation is too large for one look an hour',
  ],
  incident_review_redeliveries_total: [
    'deliveries that GitHub was asked to send again',
    'some after a stop are right; some in every look: deliveries fail',
  ],
  incident_review_rate_limit_remaining: [
    'requests left of an installation’s hour, as GitHub last said',
    'near 0: it waits until its reset, and the others go on',
  ],
};

/** Those of Node and the process that are worth a look. */
const OF_NODE: Readonly<Record<string, readonly [string, string]>> = {
  process_resident_memory_bytes: ['memory', 'grows without an end: restart it and report it'],
  process_cpu_seconds_total: [
    'CPU time',
    'a whole core for long: use several processes, or more of them',
  ],
  process_open_fds: [
    'open connections and files',
    'near the limit of the process: raise that limit',
  ],
  nodejs_eventloop_lag_p99_seconds: [
    'how long something ready has to wait for its turn',
    'above 1: the work is short of CPU, and `/ready` and `/metrics` answer late; acknowledgements have a thread of their own',
  ],
};

/** Every figure of ours, and some of Node's. @throws where one is missing here or there. */
export function metricsTable(): string {
  const all = createMetrics(() => null).described();
  const own = all.filter(({ name }) => name.startsWith('incident_review_'));
  const unknown = own.filter(({ name }) => !MEANING[name]).map(({ name }) => name);
  const told = { ...MEANING, ...OF_NODE };
  const gone = Object.keys(told).filter((name) => !all.some((one) => one.name === name));
  if (unknown.length + gone.length > 0) {
    throw new Error(`docs: describe ${unknown.join(', ')}; take out ${gone.join(', ')}`);
  }
  const rows = Object.entries(told).map(([name, [says, act]]) => {
    const labels = all.find((one) => one.name === name)?.labels ?? [];
    const by = labels.length > 0 ? `{${labels.join(', ')}}` : '';
    return `| \`${name}${by}\` | ${says} | ${act} |`;
  });
  return ['| metric | says | what to do |', '|---|---|---|', ...rows].join('\n');
}

const number = (value: number) => Math.round(value).toLocaleString('en-US');
const share = (value: number) => `${number(100 * value)} %`;

/** What each kind of event costs, and how often the simulation lets it happen. */
export function costTable(): string {
  const rows = Object.entries(measured.kinds).map(([kind, { requests, graphql, writes }]) => {
    const often = BUSY.hourly[kind];
    const met = BUSY.pass[kind];
    const use = often !== undefined ? `${often} an hour` : `${met} each ${BUSY.every} minutes`;
    return `| ${kind} | ${requests} | ${graphql} | ${writes} | ${use} |`;
  });
  return [
    '| what happens | requests | GraphQL | of them writes | in a busy repository |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

const SETTINGS: readonly Setting[] = [1, 100, 1_000, 10_000].flatMap((repositories) =>
  [1, Math.max(1, repositories / 100)]
    .filter((installations, at, all) => all.indexOf(installations) === at)
    .flatMap((installations) =>
      [1, 4].map((workers) => ({ repositories, installations, workers })),
    ),
);

function waitOf(minutes: number): string {
  if (minutes < 1) return 'none';
  return minutes > 240 ? 'for ever' : `${number(minutes)} min`;
}

/** The simulation, a row a size. */
export function capacityTable(): string {
  const rows = SETTINGS.map((setting) => {
    const { events, requests, allowed, used, wait } = simulate(measured, BUSY, setting);
    const worst = (Object.entries(used) as [Resource, number][]).reduce((a, b) =>
      b[1] > a[1] ? b : a,
    );
    const late = Math.max(...Object.values(wait));
    const over = worst[1] > 1 ? `**${worst[0]}**` : 'nothing';
    return `| ${number(setting.repositories)} | ${number(setting.installations)} | ${setting.workers} | ${number(events)} | ${number(requests)} of ${number(allowed)} | ${share(used['points a minute'])} | ${share(used['writes a minute'])} | ${share(used.workers)} | ${worst[1] > 1 ? 'grows' : waitOf(late)} | ${over} |`;
  });
  return [
    '| repositories | installations | workers | events an hour | requests an hour, each installation | points | writes | workers | longest wait | what breaks |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** From where on it breaks, in sentences. */
export function limitsText(): string {
  const one = breaksAt(measured, BUSY, { installations: 1, workers: 1 });
  const many = (workers: number) => {
    // So many installations that none of them is what breaks.
    const { repositories } = breaksAt(measured, BUSY, { installations: 100_000, workers });
    return number(repositories);
  };
  const hour = costOf(measured, BUSY.hourly);
  const pass = costOf(measured, BUSY.pass);
  const passes = (pass.requests * 60) / BUSY.every;
  const { requests } = costOf(measured, { 'a pass, the rest of a repository': 1 });
  const quiet = (requests * 60) / BUSY.every;
  return [
    `- A repository without open incidents and pull requests costs ${number(quiet)} requests an hour, all for the passes.`,
    `- A busy one costs ${number(hour.requests)} requests an hour for its events and ${number(passes)} for the passes.`,
    `- One installation holds **${number(one.repositories)} busy repositories**; then ${one.resource} run out (${number(requestsAllowed(one.repositories))} at that size, at most ${number(GITHUB.mostRequests)}). More processes do not help: the limit is GitHub's.`,
    `- Spread over many installations, one process holds **${many(1)}**, four workers **${many(4)}**, sixteen **${many(16)}**: a process works on ${OWN.concurrency} keys at a time, and a request takes ${OWN.millisecondsOfRequest} ms here.`,
  ].join('\n');
}
