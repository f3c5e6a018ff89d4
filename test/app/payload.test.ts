// Payloads that no GitHub sends: what is odd is left out and named, and nothing is thrown.
import fc from 'fast-check';
import { EVENT_NAMES, readEvent } from '../../src/app/events/index.js';

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
  ['a text for what changed', { ...usual, changes: 'x' }, ['changes']],
  ['an installation of nobody', { ...usual, installation: { id: null } }, ['installation']],
])('%s', (_, payload, odd) => {
  expect(readEvent('issues', payload)?.odd).toEqual(odd);
});

const about = { self: { id: 7, login: 'x' }, host: 'github.com' };
const touchedBy = (event: string, payload: unknown) => readEvent(event, payload)?.touches(about);

test('what is odd is read as if it were missing, and the rest as ever', () => {
  const { sender, ...rest } = usual;
  expect(touchedBy('issues', { ...usual, sender: [] })).toEqual(touchedBy('issues', rest));
  expect(
    touchedBy('push', { repository, ref: 'refs/heads/main', after: 'a', commits: 'x' }),
  ).toEqual([{ what: 'files', repository: 'acme/agents', paths: null }]);
});

test.each<[string, unknown, string[]]>([
  ['issues', { ...usual, repository: undefined }, ['repository']],
  ['issues', { ...usual, issue: null }, ['issue']],
  ['check_run', { ...usual, check_run: { head_sha: '' } }, ['check_run']],
  ['push', { repository, commits: [null] }, ['commits']],
])('%s without what it is about touches nothing', (event, payload, odd) => {
  expect(readEvent(event, payload)?.odd).toEqual(odd);
  expect(touchedBy(event, payload)).toEqual([]);
});

test('the account of an installation may be an enterprise, which has no login', () => {
  const installation = { id: 3, account: { slug: 'acme' } };
  const read = readEvent('installation', { action: 'created', installation });
  expect([read?.odd, read?.installation?.account?.slug]).toEqual([[], 'acme']);
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
  fc.assert(
    fc.property(changed, (given) => {
      for (const name of EVENT_NAMES) {
        for (const touched of touchedBy(name, given) ?? []) {
          expect(JSON.stringify(touched)).not.toContain('undefined');
        }
      }
    }),
    { seed: 14, numRuns: 2_000 },
  );
});
