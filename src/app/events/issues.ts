// An issue changed: an incident, or what an incident owes.
import * as z from 'zod';
import { refKey } from '../../core/refs.js';
import { incidentKey } from '../keys.js';
import { touch } from '../touched.js';
import { defineEvent } from './event.js';
import { issue, may, name, repository, text } from './parts.js';

export const issues = defineEvent({
  names: [
    'issues.opened',
    'issues.edited',
    'issues.labeled',
    'issues.unlabeled',
    'issues.typed',
    'issues.untyped',
    'issues.reopened',
    'issues.closed',
    'issues.deleted',
    'issues.transferred',
  ],
  parts: {
    repository,
    issue,
    changes: may(
      z.looseObject({
        new_issue: may(issue),
        new_repository: may(z.object({ full_name: name })),
        body: may(z.object({ from: may(text) })),
      }),
    ),
  },
  touches({ action, sender, repository, issue, changes }, { self }) {
    if (sender?.login === self.login || issue.pull_request) return [];
    const before = refKey({ repository: repository.full_name, number: issue.number });
    const { new_issue: moved, new_repository: place } = changes ?? {};
    const now =
      moved && place ? refKey({ repository: place.full_name, number: moved.number }) : before;
    const human = sender?.type !== 'Bot';
    // Labels and commands are state that is read again; that a body was edited, or that an issue got
    // a type, nothing else tells.
    const asks = action === 'typed' || (action === 'edited' && changes?.body !== undefined);
    const incident = touch(incidentKey(now), human && asks);
    const settles = ['closed', 'reopened', 'deleted', 'transferred'].includes(action ?? '');
    return settles ? [incident, { what: 'watchers', of: before }] : [incident];
  },
});
