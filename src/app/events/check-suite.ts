// All our check runs of a commit are asked for again.
import * as z from 'zod';
import { defineEvent } from './event.js';
import { check, repository } from './parts.js';
import { askedAgain } from './rerequested.js';

export const checkSuite = defineEvent({
  names: ['check_suite.rerequested'],
  parts: { repository, check_suite: z.object(check) },
  touches({ repository, check_suite: suite }, { self }) {
    return suite.app?.id === self.id ? askedAgain(repository.full_name, suite) : [];
  },
});
