// What stands on a commit: our runs and the names of the others, however many there are.
import { Octokit } from '@octokit/core';
import nock from 'nock';
import { readHeadChecks } from '../../src/github/checks.js';
import { instrument } from '../../src/github/client.js';

const APP = 7;

function run(name: string, app: number) {
  const output = { title: name, summary: '' };
  return {
    id: 1,
    name,
    status: 'completed',
    conclusion: 'success',
    external_id: '',
    output,
    app: { id: app },
  };
}

afterEach(() => nock.cleanAll());

test.each<[string, number, string[] | null, number]>([
  ['few are read at once, with the names of all', 2, ['Release gate', 'Eval evidence'], 1],
  ['of many ours are asked for by themselves', 150, null, 2],
])('%s', async (_, total, names, requests) => {
  let asked = 0;
  nock('https://api.github.com')
    .persist()
    .get(/\/check-runs\?/)
    .reply((uri) => {
      asked += 1;
      const own = uri.includes(`app_id=${APP}`) ? [run('Release gate', APP)] : null;
      const all = [run('Release gate', APP), run('Eval evidence', 15_368)];
      return [200, { total_count: own ? 1 : total, check_runs: own ?? all }];
    });
  const { api } = instrument(new Octokit({ auth: 'x' }));
  const read = await readHeadChecks(api, 'acme/agents', 'a'.repeat(40), APP);
  expect(read.ours).toMatchObject([{ name: 'Release gate', conclusion: 'success' }]);
  expect(read.names && [...read.names]).toEqual(names);
  expect(asked).toBe(requests);
});

test('where the App may read none, none is known', async () => {
  nock('https://api.github.com')
    .get(/\/check-runs\?/)
    .reply(403, { message: 'Resource not accessible' });
  const { api } = instrument(new Octokit({ auth: 'x' }));
  const read = await readHeadChecks(api, 'acme/agents', 'a'.repeat(40), APP);
  expect(read).toEqual({ ours: [], names: new Set() });
});
