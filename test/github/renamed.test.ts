// A repository that was renamed: GitHub redirects, and the reference keeps working.

import { Octokit } from '@octokit/core';
import nock from 'nock';
import { readEvidence } from '../../src/collect/evidence.js';
import { defaultConfig } from '../../src/core/config/constants.js';
import { issueRef } from '../../src/core/refs.js';
import { closedPulls } from '../../src/github/closed-pulls.js';

test('a reference to its old name is followed', async () => {
  const github = nock('https://api.github.com');
  const wire = {
    number: 4,
    title: 'Add a case',
    body: '',
    html_url: 'https://github.com/acme/new/pull/4',
    state: 'closed',
    merged_at: '2026-05-01T00:00:00Z',
    merge_commit_sha: 'a'.repeat(40),
    updated_at: '2026-05-01T00:00:00Z',
    user: { login: 'dana' },
    base: { ref: 'main', sha: '', repo: { full_name: 'acme/new', default_branch: 'main' } },
    head: { ref: 'b', sha: '', repo: null },
  };
  github
    .get('/repos/acme/old/pulls/4')
    .reply(301, {}, { location: 'https://api.github.com/repositories/7/pulls/4' })
    .get('/repositories/7/pulls/4')
    .reply(200, wire)
    .get(/\/repos\/acme\/old\/pulls\/4\/files/)
    .reply(200, [{ filename: 'evals/a.yaml', status: 'added', additions: 2 }])
    .post('/graphql')
    .reply(200, { data: { repository: { f0: null } } })
    .get(/\/repos\/acme\/old\/commits/)
    .reply(200, []);
  const api = new Octokit() as never;
  const evidence = await readEvidence(() => api, {
    wanted: [issueRef('acme/old#4')],
    causes: { pulls: [], commits: [] },
    incidents: [],
    closed: [closedPulls(api, 'acme/agents', 0)],
    judged: null,
    config: defaultConfig(),
    host: 'github.com',
  });
  expect(evidence.unread).toEqual([]);
  expect(evidence.pulls).toMatchObject([
    { ref: issueRef('acme/old#4'), files: [{ path: 'evals/a.yaml' }] },
  ]);
  nock.cleanAll();
});
