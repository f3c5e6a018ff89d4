// What a configuration would have said about releases that went out.
import { Octokit } from '@octokit/core';
import { simulateReleases } from '../../src/collect/past-releases.js';
import { defaultConfig } from '../../src/core/config/constants.js';
import { parseConfig } from '../../src/core/config/parse-config.js';
import type { Simulation } from '../../src/core/release/past/simulated.js';
import { instrument } from '../../src/github/client.js';
import { whyUnread } from '../../src/github/errors.js';
import { remembering } from '../../src/github/remembering.js';
import {
  type CaseWorld,
  worldFromCase,
} from '../../tools/embedded-github/case-world/world-from-case.js';
import { runAt } from '../../tools/embedded-github/events.js';
import type { EmbeddedGitHub } from '../../tools/embedded-github/github.js';
import { EVAL } from '../support/worlds.js';

const CONFIG = defaultConfig();
const DAY = 86_400_000;
const ago = (days: number) => `${new Date(Date.now() - days * DAY).toISOString().slice(0, 19)}Z`;

/** The first release owes the eval; it is merged before the second one. */
const WORLD: CaseWorld = {
  history: [
    { id: 'm0', message: 'Start', files: { 'README.md': 'agents\n' } },
    { branch: 'production', at: 'm0' },
    { id: 'm1', message: 'Work', files: { 'src/agent.ts': 'one\n' } },
    { id: 'p1', branch: 'production', message: 'Release 1', parents: ['m0', 'm1'] },
    { id: 'm2', message: 'Add a case (#45)', files: { 'evals/refunds.yaml': EVAL } },
    { id: 'p2', branch: 'production', message: 'Release 2', parents: ['p1', 'm2'] },
    { id: 'm3', message: 'More work', files: { 'src/agent.ts': 'two\n' } },
    { id: 'p3', branch: 'production', message: 'Release 3', files: { 'src/agent.ts': 'two\n' } },
  ],
  issues: [
    {
      number: 12,
      answers: { evalChanges: '- [ ] A case — @maya — #45' },
      comments: [
        { by: 'maya', body: '/attest gate https://ci.example.com/rules', created: ago(30) },
        { by: 'maya', body: '/severity SEV4 because it was small', created: ago(2) },
      ],
    },
    { number: 13, created: ago(3), answers: { releaseChanges: '#50' } },
  ],
  pulls: [
    { number: 45, title: 'Add a case', merged: 'm2' },
    { number: 50, body: 'Incident: #12', base: 'production', merged: 'p1', head: 'main' },
    { number: 51, body: 'Incident: #12', base: 'production', merged: 'p2', head: 'main' },
    { number: 52, body: 'Nothing', base: 'production', merged: 'p3', head: 'hotfix' },
  ],
};

async function clientOf(github: EmbeddedGitHub) {
  const { token, apiUrl } = await runAt(github);
  const octokit = new Octokit({ auth: token, baseUrl: apiUrl });
  return instrument(octokit, { attempts: 2, longest: 0, wait: async () => {} });
}

async function simulate(
  world: CaseWorld,
  text = '',
  most = 10,
  requests = 400,
): Promise<Simulation> {
  const { github } = await worldFromCase(world);
  try {
    const { config, problems } = parseConfig(text);
    expect(problems).toEqual([]);
    return await simulateReleases(await clientOf(github), 'acme/agents', config, {
      most,
      requests,
      host: 'github.com',
    });
  } finally {
    await github.close();
  }
}

const short = ({ releases }: Simulation) =>
  releases.map(({ name, verdict, incidents, policies }) => [
    name,
    verdict,
    incidents.flatMap(({ ref, owed }) => owed.map((kind) => `${ref} ${kind}`)).join(', '),
    policies.join(', '),
  ]);

test('each release is judged by what there was when it was merged', async () => {
  const simulation = await simulate(WORLD);
  expect(simulation.stopped).toBeNull();
  expect(short(simulation)).toEqual([
    ['#52', 'ship', '', ''],
    ['#51', 'ship', '', ''],
    ['#50', 'hold', 'acme/agents#12 eval', ''],
  ]);
});

test('the given configuration judges, whatever the repository has', async () => {
  const text = `release:
  enforce: false
  policies: [{ id: rollback, kind: rollback }]
`;
  expect(short(await simulate({ ...WORLD, config: 'severity: { serious: [] }' }, text, 2))).toEqual(
    [
      ['#52', 'hold', '', 'rollback'],
      ['#51', 'hold', '', 'rollback'],
    ],
  );
});

test('every incident counts for each release where all that are open count', async () => {
  const simulation = await simulate(WORLD, 'release: { incidents: open }');
  expect(short(simulation)).toEqual([
    ['#52', 'ship', '', ''],
    ['#51', 'ship', '', ''],
    ['#50', 'hold', 'acme/agents#12 eval', ''],
  ]);
});

test('where no pull request is a release, the tags are', async () => {
  const tags = { 'v1.0.0': 'm1', 'v1.1.0': 'm2' };
  const simulation = await simulate({ ...WORLD, tags }, 'release: { base: [prod], head: [cut] }');
  expect(simulation.releases.map(({ name, url }) => [name, url])).toEqual([
    ['v1.1.0', 'https://github.com/acme/agents/releases/tag/v1.1.0'],
    ['v1.0.0', 'https://github.com/acme/agents/releases/tag/v1.0.0'],
  ]);
});

test('it ends at its bound of requests, and says after how many', async () => {
  const simulation = await simulate(WORLD, '', 10, 20);
  expect(simulation.releases.map(({ name }) => name)).toEqual(['#52', '#51']);
  expect(simulation.stopped).toBe(
    'Stopped after 2 of 3: it took more requests than a simulation may make (20).',
  );
  expect(simulation.requests).toBeLessThanOrEqual(20);
});

test('it ends where something cannot be read for now, rather than call that a verdict', async () => {
  const { github } = await worldFromCase(WORLD);
  try {
    github.failNext(/\/issues\/12\/comments/, 502, { times: 10 });
    const simulation = await simulateReleases(await clientOf(github), 'acme/agents', CONFIG, {
      most: 10,
      host: 'github.com',
    });
    expect(short(simulation)).toEqual([['#52', 'ship', '', '']]);
    expect(simulation.stopped).toMatch(/^Stopped after 1 of 3: .*GitHub answered 502/);
  } finally {
    await github.close();
  }
});

test('what releases share is asked for once, and what is not there as well', async () => {
  const { github } = await worldFromCase(WORLD);
  try {
    const client = remembering(await clientOf(github), 3);
    const ask = (issue_number: number) =>
      client.api
        .request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
          owner: 'acme',
          repo: 'agents',
          issue_number,
        })
        .then(({ data }) => data.number)
        .catch(whyUnread);
    expect([await ask(12), await ask(12)]).toEqual([12, 12]);
    expect(client.requests()).toBe(1);
    expect(await ask(999)).toMatch(/404/);
    expect([await ask(999), await ask(13), await ask(12)]).toEqual([await ask(999), 13, 12]);
    expect([client.requests(), client.isSpent()]).toEqual([3, false]);
    expect(await ask(45)).toBe('3 requests were made, which is the bound');
    expect(client.isSpent()).toBe(true);
  } finally {
    await github.close();
  }
});
