// What an event of a workflow asks the gate to judge.
import { readSubject } from '../../src/action/event.js';
import { readInputs } from '../../src/action/inputs.js';

const SHA = 'a'.repeat(40);
const PEELED = 'b'.repeat(40);
const read = (event: string, payload: object, given: Record<string, string> = {}) =>
  readSubject(event, payload, 'acme/agents', readInputs({ GITHUB_TOKEN: 'x', ...given }), SHA);

test.each<[string, string, object, object]>([
  ['a pull request', 'pull_request', { pull_request: { number: 90 } }, { pull: 90 }],
  [
    'a tag that is pushed, by the commit that it stands on',
    'push',
    { ref: 'refs/tags/refunds-v1.3.0', after: 'c'.repeat(40), head_commit: { id: PEELED } },
    { tag: 'refunds-v1.3.0', head: PEELED, base: null },
  ],
  [
    'a published release',
    'release',
    { action: 'published', release: { tag_name: 'v1.3.0', draft: false } },
    { tag: 'v1.3.0', head: SHA },
  ],
  [
    'a published prerelease',
    'release',
    { action: 'published', release: { tag_name: 'v1.3.0-rc.1', draft: false, prerelease: true } },
    { tag: 'v1.3.0-rc.1', head: SHA },
  ],
])('%s', (_, event, payload, subject) => {
  expect(read(event, payload)).toMatchObject({ event, repository: 'acme/agents', ...subject });
});

test('base and head that are given come before any tag', () => {
  const subject = read(
    'push',
    { ref: 'refs/tags/v1.3.0' },
    { INPUT_BASE: 'v1.2.0', INPUT_HEAD: 'v1.3.0' },
  );
  expect(subject).toMatchObject({ base: 'v1.2.0', head: 'v1.3.0' });
  expect(subject.tag).toBeUndefined();
});

test.each<[string, string, object, RegExp]>([
  [
    'a tag that was deleted',
    'push',
    { ref: 'refs/tags/v1.3.0', deleted: true },
    /the tag v1\.3\.0 was deleted.*Expected a tag that is pushed/,
  ],
  [
    'a draft',
    'release',
    { release: { tag_name: 'v1.3.0', draft: true } },
    /the release v1\.3\.0 is a draft.*types: \[published\]/,
  ],
  [
    'a branch that is pushed',
    'push',
    { ref: 'refs/heads/main' },
    /nothing to judge.*a push of a tag.*got the event “push”/,
  ],
])('%s is said to be nothing to judge', (_, event, payload, message) => {
  expect(() => read(event, payload)).toThrow(message);
});
