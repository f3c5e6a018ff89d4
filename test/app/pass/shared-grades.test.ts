// In a pass the eval runs of a repository are read once for all its incidents.
import { createSharedGrades, type ReadGrades } from '../../../src/app/pass/shared-grades.js';
import { noGrades } from '../../../src/core/evidence/grades/facts.js';
import { repositoryRef } from '../../../src/core/refs.js';
import { configOf } from '../../support/grades.js';

type Request = Parameters<ReadGrades>[0];

function requestOf(repository: string, proof = 'present'): Request {
  const config = configOf({ proof });
  const about = { defaultBranch: 'main', sha: null, commits: [], heads: [], askingRun: null };
  return { api: null as never, repository, config, ...about };
}

const AGENTS = requestOf('acme/agents');
const NOW = '2026-11-24T12:00:00Z';
type Ask = [quiet: boolean, now: string, request: Request, installation?: number];

test.each<[string, Ask[], number]>([
  [
    'two incidents of a pass',
    [
      [true, NOW, AGENTS],
      [true, NOW, AGENTS],
    ],
    1,
  ],
  [
    'an incident of which an event told',
    [
      [true, NOW, AGENTS],
      [false, NOW, AGENTS],
    ],
    2,
  ],
  [
    'a pass after an event',
    [
      [false, NOW, AGENTS],
      [true, NOW, AGENTS],
    ],
    1,
  ],
  [
    'the next pass',
    [
      [true, NOW, AGENTS],
      [true, '2026-11-24T12:15:00Z', AGENTS],
    ],
    2,
  ],
  [
    'another repository',
    [
      [true, NOW, AGENTS],
      [true, NOW, requestOf('acme/evals')],
    ],
    2,
  ],
  [
    'another configuration',
    [
      [true, NOW, AGENTS],
      [true, NOW, { ...AGENTS, config: configOf({ proof: 'present', fresh: false }) }],
    ],
    2,
  ],
  [
    'another installation',
    [
      [true, NOW, AGENTS],
      [true, NOW, AGENTS, 2],
    ],
    2,
  ],
])('%s', async (_, asks, expected) => {
  let reads = 0;
  const shared = createSharedGrades(async ({ repository }) => {
    reads += 1;
    return noGrades(repositoryRef(repository));
  });
  for (const [quiet, now, request, installation = 1] of asks) {
    await shared({ installation, quiet, now })(request);
  }
  expect(reads).toBe(expected);
});

test('what could not be read is asked for again', async () => {
  const unread = [{ what: 'the runs', why: '502' }];
  const answers = [{ ...noGrades(repositoryRef('acme/agents')), unread }];
  const shared = createSharedGrades(
    async () => answers.shift() ?? noGrades(repositoryRef('acme/agents')),
  );
  expect((await shared({ installation: 1, quiet: true, now: NOW })(AGENTS)).unread).toEqual(unread);
  expect((await shared({ installation: 1, quiet: true, now: NOW })(AGENTS)).unread).toEqual([]);
});
