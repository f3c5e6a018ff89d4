// More annotations than GitHub takes with a request are sent with the next ones.
import { Octokit } from '@octokit/core';
import nock from 'nock';
import type { CheckSpec } from '../../src/core/writes/write.js';
import { applyPlan } from '../../src/github/apply-plan.js';
import type { Api } from '../../src/github/client.js';

afterEach(() => nock.cleanAll());

interface Sent {
  name?: string;
  conclusion: string;
  output: { title: string; annotations?: { start_line: number; end_line: number }[] };
}

async function send(count: number): Promise<Sent[]> {
  const sent: Sent[] = [];
  const keep = (_: string, body: unknown) => {
    sent.push(body as Sent);
    return { id: 5 };
  };
  nock('https://api.github.com').post('/repos/acme/agents/check-runs').reply(201, keep);
  nock('https://api.github.com')
    .persist()
    .patch('/repos/acme/agents/check-runs/5')
    .reply(200, keep);
  const check: CheckSpec = {
    name: 'Release gate configuration',
    sha: 'a',
    about: 'configuration',
    conclusion: 'failure',
    title: 'Wrong',
    summary: 'All of it',
    annotations: Array.from({ length: count }, (_, at) => ({
      path: 'a.yml',
      line: at + 1,
      level: 'failure' as const,
      title: 'Wrong',
      message: 'x',
    })),
  };
  const api = new Octokit() as unknown as Api;
  const self = { id: 1, login: 'review[bot]' };
  await applyPlan(api, [{ do: 'create-check', repository: 'acme/agents', check }], self);
  return sent;
}

test.each([
  [0, [0]],
  [50, [50]],
  [51, [50, 1]],
  [120, [50, 50, 20]],
])('%d annotations', async (count, parts) => {
  const sent = await send(count);
  expect(sent.map(({ output }) => output.annotations?.length ?? 0)).toEqual(parts);
  expect(new Set(sent.map(({ conclusion, output }) => conclusion + output.title)).size).toBe(1);
  const lines = sent.flatMap(({ output }) => output.annotations ?? []);
  expect(lines.map(({ start_line: line }) => line)).toEqual(
    Array.from({ length: count }, (_, at) => at + 1),
  );
  expect(lines.every(({ start_line: from, end_line: to }) => from === to)).toBe(true);
});
