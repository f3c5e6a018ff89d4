// Payloads that no GitHub sends: what is odd is left out and named, and nothing is thrown.
import fc from 'fast-check';
import { EVENTS, touchedBy } from '../../src/app/events.js';
import { readPayload } from '../../src/app/payload.js';

const repository = { full_name: 'acme/agents', default_branch: 'main' };
const usual = {
  action: 'edited',
  sender: { login: 'tom', type: 'User' },
  installation: { id: 3 },
  repository,
  issue: { number: 12 },
};

test.each<[string, unknown, string[]]>([
  ['as GitHub sends it', usual, []],
  [
    'with more than is read',
    { ...usual, enterprise: { id: 'x' }, issue: { number: 12, x: 1 } },
    [],
  ],
  ['with null for what is missing', { ...usual, sender: null, changes: null, comment: null }, []],
  ['a list', [], ['payload']],
  ['nothing', null, ['payload']],
  ['a list for the issue', { ...usual, issue: [] }, ['issue']],
  ['a text for its number', { ...usual, issue: { number: '12' } }, ['issue']],
  ['a negative number', { ...usual, issue: { number: -1 } }, ['issue']],
  ['a repository without an owner', { ...usual, repository: { full_name: 'x' } }, ['repository']],
  ['a path for a repository', { ...usual, repository: { full_name: 'a/../b' } }, ['repository']],
  ['a number for an action', { ...usual, action: 1, sender: 'tom' }, ['action', 'sender']],
  ['a null among commits', { ...usual, commits: [null] }, ['commits']],
  ['an installation of nobody', { ...usual, installation: { id: null } }, ['installation']],
])('%s', (_, payload, odd) => {
  expect(readPayload(payload).odd).toEqual(odd);
});

test('what is odd is read as if it were missing, and the rest as ever', () => {
  const { payload } = readPayload({ ...usual, sender: [], commits: 'x' });
  const { sender, ...rest } = usual;
  expect(payload).toEqual(rest);
});

test('an event without a repository that is none of an installation touches nothing', () => {
  const { payload } = readPayload({ ...usual, repository: null, repositories: [repository] });
  expect(touchedBy('issues', payload, { id: 7, login: 'x' }, 'github.com')).toEqual([]);
});

const whole = {
  ...usual,
  repository_selection: 'selected',
  repositories: [repository],
  repositories_added: [repository],
  comment: { id: 5, body: '/judge /setup' },
  pull_request: { number: 3, title: 'x', body: 'Fixes #1', head: { sha: 'a' }, base: { ref: 'b' } },
  review: { state: 'approved' },
  check_run: { head_sha: 'a', app: { id: 7 }, name: 'x', pull_requests: [{ number: 3 }] },
  check_suite: { head_sha: 'a', app: { id: 7 }, pull_requests: [{ number: 3 }] },
  requested_action: { identifier: 'judge' },
  environment: 'production',
  deployment_callback_url: 'https://x/repos/acme/agents/actions/runs/7/deployment_protection_rule',
  deployment: { id: 9, sha: 'a'.repeat(40), environment: 'x', created_at: '2026-11-26T00:00:00Z' },
  deployment_status: { state: 'success' },
  merge_group: { head_sha: 'a', head_ref: 'b', base_sha: 'c', base_ref: 'd' },
  ref: 'refs/heads/main',
  after: 'a',
  forced: false,
  commits: [{ added: ['a'], modified: ['b'], removed: [] }],
  changes: { new_issue: { number: 4 }, new_repository: repository, body: { from: 'x' } },
};

/** Every place of a value, as a way to it. */
function waysOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, part]) => waysOf(part).map((way) => [key, ...way])),
  ];
}

function withAt(value: unknown, [key, ...way]: string[], odd: unknown): unknown {
  if (key === undefined) return odd;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  Object.assign(copy, { [key]: withAt(Reflect.get(value as object, key), way, odd) });
  return copy;
}

test('whatever stands in any place of it, nothing is thrown', () => {
  const odd = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      [],
      {},
      '',
      0,
      -1,
      1e308,
      true,
      [null],
      [[]],
      '\ud800',
      '__proto__',
    ),
    fc.anything(),
  );
  const changed = fc
    .array(fc.tuple(fc.constantFrom(...waysOf(whole)), odd), { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce<unknown>((made, [way, value]) => {
        try {
          return withAt(made, way, value);
        } catch {
          return made;
        }
      }, whole),
    );
  const names = [...new Set(EVENTS.map((name) => name.split('.')[0] as string))];
  fc.assert(
    fc.property(changed, (given) => {
      const { payload } = readPayload(given);
      for (const name of names) {
        for (const touched of touchedBy(name, payload, { id: 7, login: 'x' }, 'github.com')) {
          expect(JSON.stringify(touched)).not.toContain('undefined');
        }
      }
    }),
    { seed: 14, numRuns: 2_000 },
  );
});
