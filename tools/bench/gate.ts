// Requests of the gate for releases of three sizes, beside the design's bound and a walk that asks for each
// thing by itself. Counted, so every machine gives the same.
import { Octokit } from '@octokit/core';
import { instrument } from '../../src/github/client.js';
import { judgeBy } from '../../test/support/gate.js';
import { boundOf, RELEASE, type Size } from '../../test/support/history.js';
import { answering } from './support/answering.js';
import { walkNaively } from './support/naive-walk.js';
import type { Row } from './support/row.js';

/** Three pull requests for five commits, and an incident linked for each ten. */
const SIZES: Size[] = [
  { commits: 10, pulls: 6, incidents: 60, linked: 1 },
  { commits: 100, pulls: 60, incidents: 60, linked: 10 },
  { commits: 1_000, pulls: 600, incidents: 60, linked: 12 },
];

async function rowsOf(size: Size): Promise<Row[]> {
  const ours = answering({ evidence: 'in-range', size });
  const client = instrument(new Octokit({ auth: 'x', request: { fetch: ours.fetch } }));
  const { decision } = await judgeBy(client, { pull: RELEASE }, { now: '2026-06-01T00:00:00Z' });
  const naive = answering({ evidence: 'in-range', size });
  const get = async (path: string) => (await naive.fetch(`https://api.github.com${path}`)).json();
  await walkNaively(get, 'acme/agents', RELEASE);
  const name = `${size.commits.toLocaleString('en-US')} commits`;
  const right = decision.verdict === 'ship' && decision.looked.commits === size.commits;
  return [
    {
      what: `Requests of the gate, ${name}, ${size.pulls} pull requests, ${size.linked} linked incidents`,
      // A wrong verdict is not worth its requests.
      value: right ? ours.count() : Number.NaN,
      unit: 'requests',
      most: boundOf(size),
    },
    {
      what: `– a walk that asks for each thing by itself, ${name}`,
      value: naive.count() / ours.count(),
      unit: 'times ours',
      note: `${naive.count().toLocaleString('en-US')} requests`,
    },
  ];
}

export async function rows(): Promise<Row[]> {
  const all: Row[] = [];
  for (const size of SIZES) all.push(...(await rowsOf(size)));
  return all;
}
