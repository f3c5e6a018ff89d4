// What could not be verified is a reason of its own: it is never green.

import type { DecisionFacts } from '../facts.js';
import type { IssueRef } from '../refs.js';
import type { Links } from './links.js';
import { type Claim, isCleared } from './said.js';
import type { Reason } from './types.js';

interface Unread {
  test: 'unverified' | 'incident-unreadable' | 'range-empty';
  what: string;
  why: string;
  action: string;
  url: string | null;
  /** The incident it is about, if one. */
  ref?: string;
}

export function unverified({ test, what, why, action, url, ref }: Unread): Reason {
  return {
    verdict: 'collect-evidence',
    test,
    incident: ref ?? null,
    kind: null,
    policy: null,
    message: `${what} could not be verified: ${why.replace(/\.$/, '')}.`,
    owner: null,
    action,
    url,
  };
}

function unreadableTrailers(
  { unreadable }: Links,
  cleared: readonly Claim[],
  url: string | null,
): Reason[] {
  const uncleared = unreadable.filter(({ text }) => !isCleared(cleared, { ref: null, text }));
  return uncleared.map(({ text, where }) =>
    unverified({
      test: 'unverified',
      what: `The trailer “Incident: ${text}” in ${where}`,
      why: 'it names no issue',
      action: `Write it like “Incident: #12” or “Incident: owner/repo#12”; “Incident: not ${text}” in the pull request with a maintainer's approval clears a wrong one`,
      url,
    }),
  );
}

/** A range without commits: nothing was judged, so nothing is green. */
function emptyRange({ release, unread }: DecisionFacts, url: string | null): Reason[] {
  if (release.commits.length > 0 || unread.some(({ about }) => about === 'range')) return [];
  return [
    unverified({
      test: 'range-empty',
      what: `The range ${release.base}...${release.head}`,
      why: 'it holds no commit, so there is nothing to judge',
      action: 'Give as base what runs now and as head what is to run',
      url,
    }),
  ];
}

/**
 * Everything about the release itself that could not be verified.
 * @param linked canonical keys of the incidents whose own reasons say it.
 * @param cleared what a maintainer's approval calls wrong.
 * @param url where the release is mended.
 */
export function unverifiedReasons(
  facts: DecisionFacts,
  links: Links,
  linked: readonly IssueRef[],
  cleared: readonly Claim[],
  url: string | null,
): Reason[] {
  const unread = [...facts.unread, ...facts.release.unread].filter(
    ({ about }) => !linked.some((ref) => ref === about),
  );
  return [
    ...unreadableTrailers(links, cleared, url),
    ...emptyRange(facts, url),
    ...unread.map(({ what, why }) =>
      unverified({
        test: 'unverified',
        what,
        why,
        action: 'Run the gate again once it can be read',
        url,
      }),
    ),
  ];
}
