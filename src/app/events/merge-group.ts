// A merge group asks for its checks, or is over.
import * as z from 'zod';
import { groupKey } from '../keys.js';
import { defineEvent } from './event.js';
import { may, repository, sha, text } from './parts.js';

export const mergeGroup = defineEvent({
  names: ['merge_group.checks_requested', 'merge_group.destroyed'],
  parts: {
    repository: may(repository),
    merge_group: z.object({ head_sha: sha, head_ref: text, base_sha: sha, base_ref: text }),
  },
  touches({ action, repository, merge_group: group }) {
    if (!repository) return [];
    const key = groupKey(repository.full_name, group.head_sha);
    if (action === 'destroyed') return [{ what: 'over', key }];
    return [{ what: 'key', key, requested: false, group }];
  },
});
