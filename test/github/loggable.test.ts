// What the log shows of an error.
import { RequestError } from '@octokit/request-error';
import { loggable } from '../../src/github/loggable.js';

const refused = (status: number) =>
  new RequestError('Validation Failed: Kestrel', status, {
    request: { method: 'POST', url: 'https://api.github.com/x', headers: {}, body: 'Kestrel' },
    response: {
      status,
      url: 'https://api.github.com/x',
      headers: { 'x-github-request-id': 'A:1' },
      data: { message: 'Kestrel' },
    },
  });

function thrown(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

test.each<[string, unknown, object]>([
  [
    'a refusal',
    refused(422),
    { message: 'GitHub refused the request (422)', status: 422, request: 'A:1' },
  ],
  [
    'what handlers threw together',
    Object.assign(new AggregateError([refused(500)], 'Kestrel'), { event: { payload: 'Kestrel' } }),
    { message: 'GitHub answered 500', status: 500 },
  ],
  [
    'GraphQL',
    Object.assign(new Error('Request failed:\n - Kestrel'), { name: 'GraphqlResponseError' }),
    { message: 'GitHub answered a GraphQL query with errors' },
  ],
  [
    'text that is no JSON',
    thrown(() => JSON.parse('Kestrel')),
    { name: 'SyntaxError', message: expect.stringContaining('"…"') },
  ],
  ['an error with more lines', new Error('first\nKestrel'), { message: 'first' }],
  ['a text', 'Kestrel', { name: 'string', message: 'thrown' }],
  [
    'a mistake of ours',
    thrown(() => (null as unknown as { id: number }).id),
    { name: 'TypeError', message: expect.stringContaining("reading 'id'") },
  ],
])('%s', (_, error, expected) => {
  const said = loggable(error);
  expect(said).toMatchObject(expected);
  expect(JSON.stringify(said)).not.toContain('Kestrel');
  expect(loggable(said)).toBe(said);
});

test('it says where', () => {
  expect(loggable(new Error('x')).stack).toMatch(/^\s+at .*loggable\.test/);
});
