// What has to be said of a range: where it starts where tags told, and that it goes back.
import type { ReleaseFacts } from '../facts.js';
import { count } from '../incident/report/words.js';
import { code } from '../text/escape.js';

const MOST_NAMED = 3;

/** Sentences for people; names stand in code spans. */
export function rangeNotes({ lastRelease, behind, base }: ReleaseFacts): string[] {
  if (behind) {
    return [
      `A roll-back: what is counted is what going back from ${code(base)} takes away. Changes that are missing do not hold it; the next release owes them.`,
    ];
  }
  if (!lastRelease) return [];
  const { tag, heldBack, fromReleases } = lastRelease;
  const named = heldBack
    .slice(0, MOST_NAMED)
    .map((name) => code(name))
    .join(', ');
  const more = heldBack.length - MOST_NAMED;
  const held = more > 0 ? `${named} and ${count(more, 'more tag')}` : named;
  return [
    tag === null
      ? 'No tag of an earlier release was found, so nothing says what is new: every serious incident that is not learned counts.'
      : `The range starts at the last release, ${code(tag)}.`,
    ...(held ? [`Passed over, since it went out while its gate failed: ${held}.`] : []),
    ...(fromReleases
      ? ['The list of releases stood in for the tags, since this server has no GraphQL.']
      : []),
  ];
}
