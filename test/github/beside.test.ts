// A configuration beside its name is not read, and that is said and never green.
import { Octokit } from '@octokit/core';
import nock from 'nock';
import { instrument } from '../../src/github/client.js';
import { readBeside } from '../../src/github/read-config.js';

const CONTENTS = '/repos/acme/agents/contents/';

afterEach(() => nock.cleanAll());

/** A repository with these files; GraphQL answers with that status, or gives them. */
function repository(files: string[], graphql: number | 'gives'): void {
  const github = nock('https://api.github.com').persist();
  github.post('/graphql').reply(graphql === 'gives' ? 200 : graphql, (_, body) => {
    if (graphql !== 'gives') return { message: 'no' };
    const { variables } = body as { variables: Record<string, string> };
    const blob = (name: string) =>
      files.includes(name.replace(/^HEAD:/, ''))
        ? { __typename: 'Blob', oid: 'a', byteSize: 1, text: 'x' }
        : null;
    const names = Object.entries(variables).filter(([key]) => key.startsWith('v'));
    const fields = names.map(([key, name]) => [key.replace('v', 'f'), blob(name)]);
    return { data: { repository: Object.fromEntries(fields) } };
  });
  github.get(/.*/).reply((uri) => {
    const path = decodeURIComponent(uri).slice(CONTENTS.length);
    const content = Buffer.from('x').toString('base64');
    return files.includes(path)
      ? [200, { type: 'file', content, size: 1, sha: 'a' }]
      : [404, { message: 'Not Found' }];
  });
}

function read() {
  const octokit = new Octokit();
  const { api, requests } = instrument(octokit as unknown as Parameters<typeof instrument>[0], {
    attempts: 1,
    longest: 0,
    wait: async () => {},
  });
  return readBeside(api, 'acme/agents').then((found) => ({ found, requests: requests() }));
}

test.each<[string[], 'gives' | number, string[], number]>([
  [[], 'gives', [], 1],
  [['.github/agent-incident-review.yaml'], 'gives', ['.github/agent-incident-review.yaml'], 1],
  [['agent-incident-review.yml', 'x'], 'gives', ['agent-incident-review.yml'], 1],
  [[], 404, [], 4],
  [['agent-incident-review.yaml'], 404, ['agent-incident-review.yaml'], 4],
  [['agent-incident-review.yaml'], 502, ['agent-incident-review.yaml'], 4],
])('of %j, where GraphQL is %s, %j is found', async (files, graphql, found, requests) => {
  repository(files, graphql);
  expect(await read()).toEqual({ found, requests });
});
