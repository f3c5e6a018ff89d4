// What is brought up once a week on an incident: changes that are overdue, and those that nobody owns.

import { mention } from '../mentions.js';
import { code, plain } from '../text/escape.js';
import type { OpenChange } from './open-changes.js';
import { weekOf } from './week.js';

/** Without an owner a change has so many days before it is brought up. */
const PATIENCE = 7;
/** People of one comment, so that no text makes us call a crowd. */
const MOST_PEOPLE = 5;
const MOST_LINES = 20;
const OWNER = /^@[\w-]+(?:\/[\w.-]+)?$/;

/** A comment on an incident. */
interface Nudge {
  ref: string;
  /** First line, by which it is known again: there is one a week. */
  marker: string;
  /** Markdown; the owners are mentioned, which is its purpose. */
  body: string;
}

function isDue({ overdue, owner, days }: OpenChange): boolean {
  return overdue || (owner === null && days >= PATIENCE);
}

function lineOf({ kind, text, owner, due, overdue, days }: OpenChange): string {
  const what = text === '' ? 'nobody has planned it yet' : plain(text, 200);
  const when = overdue ? `due ${due}` : `open for ${days} days`;
  return `- **${kind}**: ${what} (${when}, ${owner ? code(owner) : 'nobody owns it'})`;
}

/** @param now ISO 8601. @param reviewOwner whoever answers for the review loop, where the configuration says. */
export function nudgesOf(
  open: readonly OpenChange[],
  now: string,
  reviewOwner: string | undefined,
): Nudge[] {
  const due = open.filter(isDue);
  const marker = `<!-- agent-incident-review:nudge ${weekOf(now)} -->`;
  return [...new Set(due.map(({ ref }) => ref))].map((ref) => {
    const ofIncident = due.filter((change) => change.ref === ref);
    const named = ofIncident
      .map(({ owner }) => owner ?? reviewOwner ?? '')
      .filter((one) => OWNER.test(one));
    const people = [...new Map(named.map((one) => [mention(one), one])).values()];
    const more = ofIncident.length - MOST_LINES;
    const body = [
      `${people.slice(0, MOST_PEOPLE).join(' ')} This incident still waits for:`.trim(),
      [
        ...ofIncident.slice(0, MOST_LINES).map(lineOf),
        ...(more > 0 ? [`- and ${more} more`] : []),
      ].join('\n'),
      'Land it, move the day, name an owner in its line, or let a maintainer waive it. This is said once a week at most.',
    ].join('\n\n');
    return { ref, marker, body };
  });
}
