// A change that is taken back, as a change of its own.
import type { FileFacts } from '../../../src/core/facts.js';
import { reversedFile } from '../../../src/core/release/reversed.js';

const PATCH = '@@ -1,2 +1,3 @@ title\n same\n-old\n+new\n+more\n\\ No newline at end of file';

test.each<[string, FileFacts, Partial<FileFacts>]>([
  [
    'a file that was changed',
    { path: 'a', status: 'modified', additions: 2, deletions: 1, patch: PATCH, oid: 'x' },
    {
      path: 'a',
      status: 'modified',
      additions: 1,
      deletions: 2,
      oid: null,
      patch: '@@ -1,3 +1,2 @@ title\n same\n+old\n-new\n-more\n\\ No newline at end of file',
    },
  ],
  [
    'a file that came',
    { path: 'a', status: 'added', additions: 2, deletions: 0, oid: 'x' },
    { status: 'removed', additions: 0, deletions: 2, oid: 'x' },
  ],
  [
    'a file that went',
    { path: 'a', status: 'removed', additions: 0, deletions: 2, oid: 'x' },
    { status: 'added', additions: 2, deletions: 0, oid: 'x' },
  ],
  [
    'a file that moved',
    { path: 'b', from: 'a', status: 'renamed', additions: 0, deletions: 0, oid: 'x' },
    { path: 'a', from: 'b', status: 'renamed', oid: 'x' },
  ],
  [
    'a file without a patch',
    { path: 'a', status: 'modified', additions: 0, deletions: 0, patch: null },
    { patch: null },
  ],
])('%s', (_, file, reversed) => {
  expect(reversedFile(file)).toMatchObject(reversed);
});
