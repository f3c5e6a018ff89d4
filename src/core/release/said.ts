// What the texts of a release say about incidents, and who says it.
import type { DecisionFacts } from '../facts.js';
import { type How, type Naming, readNamings } from '../namings/read.js';
import { maintainerApproved } from './approvals.js';

type SaidFacts = Pick<DecisionFacts, 'release' | 'host'>;

/** One thing that a text says. */
export interface Said extends Naming {
  where: string;
  /** The pull request under judgement that says it; null for what is merged already. */
  by: string | null;
}

function sayings(facts: SaidFacts, text: string, where: string, by: string | null): Said[] {
  const { release, host } = facts;
  return readNamings(text, release.repository, host).map((naming) => ({ ...naming, where, by }));
}

/** Title and body are texts of their own: what one leaves open hides nothing of the other. */
function ofPull(
  facts: SaidFacts,
  { title, body, ref }: { title: string; body: string; ref: string },
  by: string | null,
): Said[] {
  return [title, body].flatMap((text) => sayings(facts, text, showNumber(ref), by));
}

/** Everything that counts as said: by the pull requests, and by the commits of the range. */
export function everythingSaid(facts: SaidFacts): Said[] {
  const { release } = facts;
  const said = [
    ...release.own.flatMap((pull) => ofPull(facts, pull, pull.ref)),
    ...release.pulls.flatMap((pull) => ofPull(facts, pull, null)),
  ];
  for (const { sha, message } of release.commits) {
    const where = `commit ${sha.slice(0, 7)}`;
    const end = message.indexOf('\n');
    const subject = end < 0 ? message : message.slice(0, end);
    // “incident: handle empty labels” is the subject of a change, and no claim.
    said.push(...sayings(facts, subject, where, null).filter(({ ref }) => ref !== null));
    if (end >= 0) said.push(...sayings(facts, message.slice(end + 1), where, null));
  }
  return said;
}

function showNumber(ref: string): string {
  return `PR ${ref.slice(ref.lastIndexOf('#'))}`;
}

/** What a pull request under judgement says of an incident; it takes a maintainer's approval. */
export interface Claim {
  /** Canonical key of the incident, or the words that name none. */
  what: string;
  /** The pull request. */
  by: string;
}

/** What the pull requests under judgement claim. */
export interface Claims {
  /** Incidents that they say are not their own. */
  denied: Claim[];
  /** Incidents whose fix they say they contain. */
  contains: Claim[];
}

/** What the pull requests under judgement claim about incidents. */
export function ownClaims(facts: SaidFacts): Claims {
  // A title can be changed without a trace of when, and a commit can name any pull request.
  const said = facts.release.own
    .filter(({ sure }) => sure)
    .flatMap(({ body, ref }) => sayings(facts, body, showNumber(ref), ref));
  const claims = (wanted: How) =>
    said.flatMap(({ how, ref, text, by }) =>
      how === wanted && by ? [{ what: ref ?? text.toLowerCase(), by }] : [],
    );
  return { denied: claims('not'), contains: claims('contains') };
}

/** Incidents, and words that name none, whose naming a maintainer's approval calls wrong. */
export function clearedBy({ denied }: Pick<Claims, 'denied'>, facts: DecisionFacts): string[] {
  return denied.filter(({ by }) => maintainerApproved(by, facts)).map(({ what }) => what);
}
