// The Action believes the App's comment only where the App edited it last, whatever people are called.
import { Octokit } from '@octokit/core';
import { withAcknowledged } from '../../src/collect/acknowledged.js';
import { signWith } from '../../src/github/signature.js';
import { comment, incident } from '../support/facts.js';

const BODY = `<!-- agent-incident-review:incident -->\n${signWith('secret')('acme/support-agent#1', [7])}`;

test.each<[string, object | null, number[]]>([
  ['nobody', null, [7]],
  ['the App', { __typename: 'Bot', login: 'reviews' }, [7]],
  ['a person of the name of the App', { __typename: 'User', login: 'reviews' }, []],
  ['another App', { __typename: 'Bot', login: 'linter' }, []],
])('a comment of the App that %s edited last', async (_, editor, acknowledged) => {
  const fetch = async () => {
    const node = { lastEditedAt: editor && '2026-11-02T00:00:00Z', editor };
    return Response.json({ data: { nodes: [node] } });
  };
  const api = new Octokit({ request: { fetch } });
  const own = comment('reviews[bot]', BODY, { bot: true, node: 'IC_1' });
  const { value } = await withAcknowledged(api, [incident({}, { comments: [own] })], 'reviews');
  expect(value.map((one) => one.acknowledged)).toEqual([acknowledged]);
});
