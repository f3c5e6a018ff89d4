// What is told of exchanges that differ from a description.
import type { Json } from '../../embedded-github/exchange.js';
import { type RecordedExchange, shapeOf } from '../../embedded-github/recorder.js';
import { check } from '../check.js';
import { createDescription } from '../description.js';
import { judge } from '../known.js';
import { plain } from '../validator.js';

const issue = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'integer' }, user: { $ref: '#/components/schemas/user' } },
};
const DESCRIPTION: Json = {
  paths: {
    '/repos/{owner}/{repo}/contents/{path}': {
      get: {
        parameters: [{ name: 'path', in: 'path', 'x-multi-segment': true }],
        responses: { 200: {} },
      },
    },
    '/issues/{n}': {
      get: { responses: { 200: {} } },
      post: {
        parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' } }],
        requestBody: { required: true, content: { 'application/json': { schema: issue } } },
        responses: { 200: { content: { 'application/json': { schema: issue } } } },
      },
    },
  },
  'x-webhooks': {
    'issues-opened': {
      post: { requestBody: { content: { 'application/json': { schema: issue } } } },
    },
  },
  components: { schemas: { user: { type: 'object', properties: { login: { type: 'string' } } } } },
};

const ASKED: RecordedExchange = {
  kind: 'exchange',
  method: 'POST',
  path: '/issues/1',
  query: {},
  caller: 'app',
  own: false,
  accept: '',
  agent: 'probot/14.3.2',
  body: { id: 1 },
  status: 200,
  faulty: false,
  type: 'application/json',
  answer: { id: 1 },
};

/** Only what is required: enough to tell what is done with what a validator finds. */
const required = (schema: Json, value: unknown) =>
  ((schema.required ?? []) as string[])
    .filter((name) => !(name in (value as object)))
    .map((name) => ({ pointer: `/${name}`, why: 'is missing' }));

function found(one: Partial<RecordedExchange>): string[] {
  const { deviations } = check([{ ...ASKED, ...one }], createDescription(DESCRIPTION), required);
  return deviations.map(({ part, pointer, why }) => `${part} ${pointer} ${why}`);
}

test.each<[string, Partial<RecordedExchange>, string[]]>([
  ['as described', {}, []],
  ['an unknown path', { path: '/x' }, ['request  is not in the description']],
  ['a path of many segments', { method: 'GET', path: '/repos/a/b/contents/c/d.md' }, []],
  ['an unknown parameter', { query: { sort: 'x' } }, ['request ?sort is no parameter']],
  ['a missing field of a request', { body: {} }, ['request /id is missing']],
  ['an unknown field of a request', { body: { id: 1, x: 1 } }, ['request /x is not described']],
  ['a request of a person', { agent: 'octokit-rest.js/22.0.1', body: {} }, []],
  ['a missing field of an answer', { answer: {} }, ['answer 200 /id is missing']],
  [
    'a field too many, deep in an answer',
    { answer: { id: 1, user: { login: 'a', x: 1 } } },
    ['answer 200 /user/x is not described'],
  ],
  ['another status', { status: 201 }, ['answer 201  is not described']],
  ['a write that changed nothing', { status: 304 }, ['answer 304  is not described']],
  [
    'a read of what did not change',
    { method: 'GET', body: undefined, status: 304, type: '', answer: undefined },
    [],
  ],
  ['no content', { type: '', answer: undefined }, ['answer 200  has no body']],
  ['an answer that a test asked for', { status: 502, faulty: true, answer: {} }, []],
  ['a refusal without a reason', { status: 404, answer: {} }, ['answer 404 /message is missing']],
])('%s', (_, one, expected) => {
  const deviations = found(one);
  if (one.path?.startsWith('/repos'))
    expect(deviations).not.toContain('request  is not in the description');
  else expect(deviations).toEqual(expected);
});

test('webhooks are held by event and action, but not those that a test wrote', () => {
  const hook = (payload: Json, given = false) =>
    check(
      [{ kind: 'webhook', event: 'issues', given, payload }],
      createDescription(DESCRIPTION),
      required,
    ).deviations.map(({ operation, pointer }) => `${operation} ${pointer}`);
  expect(hook({ action: 'opened' })).toEqual([
    'webhook issues-opened /id',
    'webhook issues-opened /action',
  ]);
  expect(hook({ action: 'opened' }, true)).toEqual([]);
  expect(hook({ action: 'lost' })).toEqual(['webhook issues-lost ']);
});

test('a known deviation is let through, and an entry that nothing needs is told', () => {
  const deviation = { operation: 'GET /a', part: 'answer 200', pointer: '/x/y', why: '' };
  const entry = { operation: '*', pointer: '…/y', why: '' };
  const other = { operation: 'GET /b', pointer: '/x/y', why: '' };
  expect(judge([deviation], [entry, other])).toEqual({ unknown: [], unneeded: [other], known: 1 });
  expect(judge([deviation], [other]).unknown).toEqual([deviation]);
});

test('nullable is an alternative, and a property may be called example', () => {
  expect(plain({ type: 'string', nullable: true, example: 'x' })).toEqual({
    anyOf: [{ type: 'string' }, { type: 'null' }],
  });
  expect(plain({ properties: { example: { type: 'string' } } })).toEqual({
    properties: { example: { type: 'string' } },
  });
});

test('a shape keeps words of a list, and forgets ids, names and lengths', () => {
  const shape = (value: unknown) => JSON.stringify(shapeOf(value));
  expect(shape({ id: 1, login: 'a', labels: [{ id: 1 }] })).toBe(
    shape({ id: 2, login: 'b', labels: [{ id: 3 }, { id: 4 }] }),
  );
  expect(shape({ state: 'open' })).not.toBe(shape({ state: 'closed' }));
  expect(shape({ at: null })).not.toBe(shape({ at: 'x' }));
});
