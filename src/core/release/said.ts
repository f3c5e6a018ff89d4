// What the texts of a release say about incidents, and who says it.

import type { DecisionFacts } from '../facts.js';
import { type How, type Naming, readNamings, type TextKind } from '../namings/read.js';
import { type IssueRef, issueRef } from '../refs.js';
import { maintainerApproved } from './approvals.js';

type SaidFacts = Pick<DecisionFacts, 'release' | 'host'>;

/** One thing that a text says. */
export interface Said extends Naming {
  where: string;
  /** The pull request under judgement that says it; null for what is merged already. */
  by: IssueRef | null;
}

function sayings(
  { release, host }: SaidFacts,
  text: string,
  kind: TextKind,
  said: Pick<Said, 'where' | 'by'>,
): Said[] {
  const namings = readNamings(text, release.repository, host, kind);
  return namings.map((naming) => ({ ...naming, ...said }));
}

/** A title is plain text, as a commit message is. */
function ofPull(
  facts: SaidFacts,
  { title, body, ref }: { title: string; body: string; ref: string },
  by: IssueRef | null,
): Said[] {
  const said = { where: showNumber(ref), by };
  return [...sayings(facts, title, 'commit', said), ...sayings(facts, body, 'body', said)];
}

/**
 * Everything that counts as said: by the pull requests, and by the commits of the range. What a
 * roll-back takes away claims nothing any more, and still says what it was about.
 */
export function everythingSaid(facts: SaidFacts): Said[] {
  const said = saidInRange(facts);
  if (!facts.release.behind) return said;
  return said.map((one) => ({ ...one, how: 'plain' as const }));
}

function saidInRange(facts: SaidFacts): Said[] {
  const { release } = facts;
  const said = [
    ...release.own.flatMap((pull) => ofPull(facts, pull, issueRef(pull.ref))),
    ...release.pulls.flatMap((pull) => ofPull(facts, pull, null)),
  ];
  for (const { sha, message } of release.commits) {
    said.push(
      ...sayings(facts, message, 'commit', { where: `commit ${sha.slice(0, 7)}`, by: null }),
    );
  }
  return said;
}

function showNumber(ref: string): string {
  return `PR ${ref.slice(ref.lastIndexOf('#'))}`;
}

/** What a pull request under judgement says of an incident; it takes a maintainer's approval. */
export interface Claim {
  /** The incident; null where the words name none. */
  ref: IssueRef | null;
  /** The words, as written. */
  text: string;
  /** The pull request. */
  by: IssueRef;
}

/** What the pull requests under judgement claim. */
export interface Claims {
  /** Incidents that they say are not their own. */
  denied: Claim[];
  /** Incidents whose fix they say they contain. */
  contains: Claim[];
}

/** What the pull requests under judgement claim about incidents. */
export function claimsOfJudged(facts: SaidFacts): Claims {
  // A title can be changed without a trace of when, and a commit can name any pull request.
  const said = facts.release.own
    .filter(({ sure }) => sure)
    .flatMap(({ body, ref }) =>
      sayings(facts, body, 'body', { where: showNumber(ref), by: issueRef(ref) }),
    );
  const claims = (wanted: How) =>
    said.flatMap(({ how, ref, text, by }) => (how === wanted && by ? [{ ref, text, by }] : []));
  return { denied: claims('not'), contains: claims('contains') };
}

/** The denials that a maintainer's approval confirms. */
export function clearedBy({ denied }: Pick<Claims, 'denied'>, facts: DecisionFacts): Claim[] {
  return denied.filter(({ by }) => maintainerApproved(by, facts));
}

/** Whether a naming was confirmed to be wrong: by its incident, or by its words where it has none. */
export function isCleared(
  cleared: readonly Claim[],
  { ref, text }: Pick<Claim, 'ref' | 'text'>,
): boolean {
  const words = text.toLowerCase();
  return cleared.some((claim) =>
    ref ? claim.ref === ref : claim.ref === null && claim.text.toLowerCase() === words,
  );
}
