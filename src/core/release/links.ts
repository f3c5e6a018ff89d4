// Which incidents a release is linked to, and how: claims, references, records, open ones.

import type { DecisionFacts, ListedIncident } from '../facts.js';
import type { IncidentRecord } from '../incident/record/schema.js';
import { type IssueRef, issueRef, repositoryOf, sameRepository } from '../refs.js';
import { indexRelease, namedOf } from './causes.js';
import { isBeforeAdoption, isTrusted, readListed } from './listed.js';
import { touched } from './policies/paths.js';
import { type Claim, type Claims, everythingSaid, isCleared, ownClaims } from './said.js';
import type { LinkHow } from './types.js';

export interface Link {
  ref: IssueRef;
  how: LinkHow;
  /** Where the link was found, for people. */
  where: string;
}

export interface Links extends Claims {
  links: Link[];
  /** Trailers that name nothing readable. */
  unreadable: { text: string; where: string }[];
}

export type LinkFacts = Pick<
  DecisionFacts,
  'config' | 'release' | 'incidentsRepository' | 'listed' | 'roles' | 'host' | 'now'
>;

/** The paths of an incident's workflow, as far as the configuration knows them. */
function workflowPaths(record: IncidentRecord, { config }: Pick<LinkFacts, 'config'>): string[] {
  const words = record.affectedWorkflow?.toLowerCase() ?? '';
  return Object.entries(config.workflows).flatMap(([name, paths]) =>
    words.includes(name.toLowerCase()) ? paths : [],
  );
}

/** Whether the range touches the incident's workflow; one without known paths concerns all. */
function touchesWorkflow(record: IncidentRecord, facts: LinkFacts): boolean {
  const paths = workflowPaths(record, facts);
  return paths.length === 0 || touched(paths, facts.release.files) !== null;
}

/**
 * Whether an incident counts for a first release: it is one of this repository, or of a workflow
 * that has paths here. Whether it is learned is judged, never read from a label.
 */
function concernsFirst({ ref }: ListedIncident, record: IncidentRecord, facts: LinkFacts): boolean {
  if (facts.release.lastRelease?.tag !== null) return false;
  const here = sameRepository(repositoryOf(ref), facts.release.repository);
  return here || workflowPaths(record, facts).length > 0;
}

/** Incidents that link themselves to the release if their reporters are trusted. */
export function recordLinks(facts: LinkFacts): Link[] {
  const { config, release, host } = facts;
  const index = indexRelease(release);
  const open = config.release.incidents === 'open';
  return facts.listed.flatMap((listed): Link[] => {
    const ref = issueRef(listed.ref);
    if (isBeforeAdoption(listed, facts)) return [];
    const { record, severity } = readListed(listed, facts);
    const named = namedOf(record, listed.ref, index, host);
    if (named) return [{ ref, how: 'record', where: `its record names ${named}` }];
    if (severity.serious && concernsFirst(listed, record, facts)) {
      return [{ ref, how: 'first-release', where: 'no earlier release says what is new' }];
    }
    const counts = open && listed.state === 'open' && severity.serious;
    return counts && touchesWorkflow(record, facts)
      ? [{ ref, how: 'open', where: 'open and serious' }]
      : [];
  });
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
    if (!isBeforeAdoption(listed, facts)) add({ ref, how, where });
  }
  for (const link of recordLinks(facts)) {
    const listed = known.get(link.ref);
    if (listed && isTrusted(listed, facts)) add(link);
  }
  return {
    links: [...links.values()],
    unreadable: said
      .filter(({ how, ref }) => how === 'trailer' && ref === null)
      .map(({ text, where }) => ({ text, where })),
    ...ownClaims(facts),
  };
}

/** The links that stand: what was said and denied is gone, what a record itself says is not. */
export function standingLinks({ links }: Links, cleared: readonly Claim[]): Link[] {
  const own = (how: LinkHow) => how === 'record' || how === 'open' || how === 'first-release';
  return links.filter(({ ref, how }) => own(how) || !isCleared(cleared, { ref, text: '' }));
}
