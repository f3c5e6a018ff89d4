// Which incidents a release is linked to, and how: claims, references, records, open ones.

import type { DecisionFacts, ListedIncident } from '../facts.js';
import type { IncidentRecord } from '../incident/record/schema.js';
import { type IssueRef, issueRef, repositoryOf, sameRepository } from '../refs.js';
import { indexRelease, namedOf } from './causes.js';
import { isLearned, isTrusted, placeOf, readListed } from './listed.js';
import { touched } from './policies/paths.js';
import {
  type Claim,
  type Claims,
  claimsOfJudged,
  everythingSaid,
  isCleared,
  type Said,
} from './said.js';
import type { LinkHow } from './types.js';

export interface Link {
  ref: IssueRef;
  how: LinkHow;
  /** Where the link was found, for people. */
  where: string;
}

export interface Links extends Claims {
  links: Link[];
  /** Issues that texts of the release name without a claim, incidents or not. */
  named: Set<IssueRef>;
  /** Trailers that name nothing readable. */
  unreadable: { text: string; where: string }[];
}

type LinkFacts = Pick<
  DecisionFacts,
  'config' | 'release' | 'incidentsRepository' | 'listed' | 'roles' | 'host' | 'now'
>;

/** What tells why incidents concern a release, without who stands for them. */
type RangeFacts = Omit<LinkFacts, 'roles'>;

/** The paths of an incident's workflow, as far as the configuration knows them. */
function workflowPaths(record: IncidentRecord, { config }: Pick<LinkFacts, 'config'>): string[] {
  const words = record.affectedWorkflow?.toLowerCase() ?? '';
  return Object.entries(config.workflows).flatMap(([name, paths]) =>
    words.includes(name.toLowerCase()) ? paths : [],
  );
}

/** Whether the range touches the incident's workflow; one without known paths concerns all. */
export function touchesWorkflow(
  record: IncidentRecord,
  facts: Pick<LinkFacts, 'config' | 'release'>,
): boolean {
  const paths = workflowPaths(record, facts);
  return paths.length === 0 || touched(paths, facts.release.files) !== null;
}

/**
 * Whether an incident counts for a first release: it is one of this repository, or of a workflow
 * that has paths here.
 */
function concernsFirst(
  { ref }: ListedIncident,
  record: IncidentRecord,
  facts: RangeFacts,
): boolean {
  if (facts.release.lastRelease?.tag !== null) return false;
  const here = sameRepository(repositoryOf(ref), facts.release.repository);
  return here || workflowPaths(record, facts).length > 0;
}

/** Why an incident concerns a release by itself, as its record tells. */
export type Concern = Pick<Link, 'how' | 'where'>;

/** Finds it: its record names something of the range, or every incident counts. */
export function concernOf(facts: RangeFacts): (listed: ListedIncident) => Concern | null {
  const { config, release, host } = facts;
  const index = indexRelease(release);
  const open = config.release.incidents === 'open';
  return (listed) => {
    const { record } = readListed(listed, facts);
    const named = namedOf(record, listed.ref, index, host);
    if (named) return { how: 'record', where: `its record names ${named}` };
    if (concernsFirst(listed, record, facts)) {
      return { how: 'first-release', where: 'no earlier release says what is new' };
    }
    if (!open || !touchesWorkflow(record, facts)) return null;
    const where = listed.state === 'open' ? 'open and serious' : 'serious, and closed unlearned';
    return { how: 'open', where };
  };
}

/** Whether an incident that concerns a release links itself to it, if somebody vouches for it. */
export function linksItself(listed: ListedIncident, { how }: Concern, facts: RangeFacts): boolean {
  if (placeOf(listed, facts) !== 'counts') return false;
  return how === 'record' || (readListed(listed, facts).severity.serious && !isLearned(listed));
}

/** Incidents that link themselves to the release. */
function recordLinks(facts: LinkFacts): Link[] {
  const concern = concernOf(facts);
  return facts.listed.flatMap((listed): Link[] => {
    const found = concern(listed);
    if (!found || !linksItself(listed, found, facts) || !isTrusted(listed, facts)) return [];
    return [{ ref: issueRef(listed.ref), ...found }];
  });
}

function namedIn(said: readonly Said[]): Set<IssueRef> {
  const refs = said.flatMap(({ how, ref }) =>
    ref && (how === 'closing' || how === 'plain') ? [ref] : [],
  );
  return new Set(refs);
}

/** Issues that the texts of a release name without a claim. */
export function namedOnly(facts: RangeFacts): Set<IssueRef> {
  return namedIn(everythingSaid(facts));
}

/** Finds the links; pure, in a stable order: claims first, as they were said. */
export function findLinks(facts: LinkFacts): Links {
  const said = everythingSaid(facts);
  const known = new Map(facts.listed.map((listed) => [issueRef(listed.ref), listed]));
  const links = new Map<string, Link>();
  const add = (link: Link) => {
    const key = `${link.how} ${link.ref}`;
    if (!links.has(key)) links.set(key, link);
  };
  for (const { how, ref, where } of said) {
    if (ref && (how === 'trailer' || how === 'contains')) add({ ref, how: 'trailer', where });
  }
  for (const { how, ref, where } of said) {
    const listed = ref ? known.get(ref) : undefined;
    if (!ref || !listed || (how !== 'closing' && how !== 'plain')) continue;
    if (placeOf(listed, facts) === 'counts') add({ ref, how, where });
  }
  for (const link of recordLinks(facts)) add(link);
  return {
    links: [...links.values()],
    named: namedIn(said),
    unreadable: said
      .filter(({ how, ref }) => how === 'trailer' && ref === null)
      .map(({ text, where }) => ({ text, where })),
    ...claimsOfJudged(facts),
  };
}

/** The links that stand: what was said and denied is gone, what a record itself says is not. */
export function countedLinks({ links }: Links, cleared: readonly Claim[]): Link[] {
  const byRecord = (how: LinkHow) => how === 'record' || how === 'open' || how === 'first-release';
  return links.filter(({ ref, how }) => byRecord(how) || !isCleared(cleared, { ref, text: '' }));
}
