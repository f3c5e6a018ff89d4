// A review of a pull request: policies and changes of the configuration ask for approvals.
import * as z from 'zod';
import { pullKey } from '../keys.js';
import { type Touched, touch } from '../touched.js';
import { defineEvent } from './event.js';
import { may, pullRequest, repository, text } from './parts.js';

export const pullRequestReview = defineEvent({
  names: [
    'pull_request_review.submitted',
    'pull_request_review.edited',
    'pull_request_review.dismissed',
  ],
  parts: { repository, pull_request: pullRequest, review: may(z.object({ state: may(text) })) },
  touches({ repository, pull_request: pull, review }) {
    const key = pullKey(repository.full_name, pull.number);
    if (review?.state === 'commented') return [{ what: 'judged', key }];
    // Whether it changes the configuration is not in the event; what changes main might.
    const intoDefault = pull.base !== undefined && pull.base.ref === repository.default_branch;
    const touched: Touched = intoDefault ? touch(key) : { what: 'judged', key };
    // A deployment can wait for the approval of what was merged.
    return [touched, { what: 'watchers', of: key.ref }];
  },
});
