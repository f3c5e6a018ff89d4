// The report on 5,000 incidents, 400 of them in the window: its requests, its own time, its memory.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Octokit } from '@octokit/core';
import { readHealth } from '../../src/collect/health.js';
import { reportHealth } from '../../src/core/health/report.js';
import { instrument } from '../../src/github/client.js';
import { FORMS, writeReport } from '../../src/report/forms.js';
import {
  ALL,
  answerGet,
  answerQuery,
  BOUND,
  IN_WINDOW,
  NOW,
  WINDOW,
} from '../../test/support/many-incidents.js';
import { type Answering, answeringBy } from './support/answering.js';
import { median, type Row, times } from './support/row.js';
import { cpuTime } from './support/time.js';

/** What the project allows itself: milliseconds of CPU, and growth of the memory from run to run. */
const ALLOWED = 2_000;
const FLAT = 1.2;
const RUNS = times(4, 3);

async function report({ fetch }: Answering): Promise<void> {
  const client = instrument(new Octokit({ auth: 'x', request: { fetch } }));
  const host = 'github.com';
  const facts = await readHealth({ client, repository: 'acme/agents', ...WINDOW, host, now: NOW });
  const made = reportHealth(facts);
  for (const form of FORMS) await writeReport(made, form);
}

export async function rows(): Promise<Row[]> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const own: number[] = [];
  const kept: number[] = [];
  let requests = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const github = answeringBy(answerGet, answerQuery);
    const once = { samples: 1, atLeast: 0 };
    const whole = await cpuTime(() => report(github), once);
    requests = github.count();
    const asked = [...github.asked];
    const bare = await cpuTime(async () => {
      for (const [url, init] of asked) await (await github.fetch(url, init)).json();
    }, once);
    own.push(whole - bare);
    collect();
    kept.push(process.memoryUsage().heapUsed / 2 ** 20);
  }
  const all = ALL.toLocaleString('en-US');
  return [
    {
      what: `The report on ${all} incidents, ${IN_WINDOW} in the window`,
      value: requests,
      unit: 'requests',
      most: BOUND,
    },
    {
      what: '– its own CPU time, all forms of it, without making and reading the answers',
      value: median(own),
      unit: 'ms',
      most: ALLOWED,
    },
    {
      what: '– memory of the process at most',
      value: process.resourceUsage().maxRSS / 1_024,
      unit: 'MB',
    },
    {
      what: '– what is kept after the last run beside after the second',
      value: (kept.at(-1) ?? Number.NaN) / (kept[1] ?? Number.NaN),
      unit: 'times',
      most: FLAT,
    },
  ];
}
