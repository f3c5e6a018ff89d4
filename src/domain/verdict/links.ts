// Which incidents a release is linked to, and how: claims, references, records, open ones.
import type { Config } from '../config/schema.js';
import { atLeast, type DecisionFacts, type ListedIncident } from '../facts/types.js';
import { type How, type Naming, readNamings } from '../links/references.js';
import { hasSections, parseIncident } from '../record/parse.js';
import type { IncidentRecord } from '../record/schema.js';
import { effectiveSeverity, type Severity } from '../severity/effective.js';
import { maintainerApproved } from './approvals.js';
import { indexRelease, namedOf } from './causes.js';
import { touched } from './policies/paths.js';
import type { LinkHow } from './types.js';

export interface Link {
  /** Canonical key. */
  ref: string;
  how: LinkHow;
  /** Where the link was found, for people. */
  where: string;
}

export interface Links {
  links: Link[];
  /** Trailers that name nothing readable. */
  unreadable: { text: string; where: string }[];
  /** Incidents that a pull request under judgement says are not its own. */
  denied: Claim[];
  /** Incidents whose fix a pull request under judgement says it contains. */
  contains: Claim[];
}

/** What a pull request under judgement says of an incident; it takes a maintainer's approval. */
export interface Claim {
  /** Canonical key of the incident, or the words that name none. */
  what: string;
  /** The pull request. */
  by: string;
}

export type LinkFacts = Pick<
  DecisionFacts,
  'config' | 'release' | 'incidentsRepository' | 'listed' | 'roles' | 'host'
>;

type SaidFacts = Pick<DecisionFacts, 'release' | 'host'>;

interface Said extends Naming {
  where: string;
  /** The pull request under judgement that says it; null for what is merged already. */
  by: string | null;
}

function sayings(facts: SaidFacts, text: string, where: string, by: string | null): Said[] {
  const { release, host } = facts;
  return readNamings(text, release.repository, host).map((naming) => ({ ...naming, where, by }));
}

/** What the pull requests under judgement say themselves. */
function ownSaid(facts: SaidFacts): Said[] {
  return facts.release.own.flatMap(({ title, body, ref }) =>
    sayings(facts, `${title}\n\n${body}`, showNumber(ref), ref),
  );
}

function everythingSaid(facts: SaidFacts): Said[] {
  const { release } = facts;
  const said = ownSaid(facts);
  for (const pull of release.pulls) {
    said.push(...sayings(facts, `${pull.title}\n\n${pull.body}`, showNumber(pull.ref), null));
  }
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

interface ReadListed {
  record: IncidentRecord;
  severity: Severity;
}

/** What was read of a listed incident; every look at the list would parse it again. */
const read = new WeakMap<Config, WeakMap<ListedIncident, ReadListed>>();

/** The record of a listed incident, with its severity as far as the list tells. */
export function readListed(
  listed: ListedIncident,
  { config, host }: Pick<LinkFacts, 'config' | 'host'>,
): ReadListed {
  const known = read.get(config) ?? new WeakMap<ListedIncident, ReadListed>();
  read.set(config, known);
  const found = known.get(listed);
  if (found) return found;
  const record = parseIncident(listed.body, { config, host, changes: false });
  const severity = effectiveSeverity(record.severity, listed.labels, [], [], config);
  known.set(listed, { record, severity });
  return { record, severity };
}

/**
 * Whether the incident is from before the tool was adopted here: by its date, or because it has
 * none of the form's sections.
 */
export function isBeforeAdoption(
  listed: ListedIncident,
  facts: Pick<LinkFacts, 'config' | 'host'>,
): boolean {
  const { since } = facts.config.incidents;
  if (since !== undefined && listed.createdAt < since) return true;
  return !hasSections(readListed(listed, facts).record);
}

/** Whether somebody who is trusted reported it or made it an incident. */
export function isTrusted(
  listed: ListedIncident,
  { config, roles }: Pick<LinkFacts, 'config' | 'roles'>,
): boolean {
  const vouching = [listed.author, ...(listed.labelledBy ?? [])];
  return vouching.some((login) => atLeast(roles[login.toLowerCase()], config.incidents.trusted));
}

/** Whether the range touches the incident's workflow; one without known paths concerns all. */
function touchesWorkflow(record: IncidentRecord, facts: LinkFacts): boolean {
  const words = record.affectedWorkflow?.toLowerCase() ?? '';
  const own = Object.entries(facts.config.workflows).filter(([name]) =>
    words.includes(name.toLowerCase()),
  );
  if (own.length === 0) return true;
  return (
    touched(
      own.flatMap(([, paths]) => paths),
      facts.release.files,
    ) !== null
  );
}

/** Incidents that link themselves to the release if their reporters are trusted. */
export function recordLinks(facts: LinkFacts): Link[] {
  const { config, release, host } = facts;
  const index = indexRelease(release);
  const open = config.release.incidents === 'open';
  return facts.listed.flatMap((listed): Link[] => {
    const ref = listed.ref.toLowerCase();
    if (isBeforeAdoption(listed, facts)) return [];
    const { record, severity } = readListed(listed, facts);
    const named = namedOf(record, listed.ref, index, host);
    if (named) return [{ ref, how: 'record', where: `its record names ${named}` }];
    const counts = open && listed.state === 'open' && severity.serious;
    return counts && touchesWorkflow(record, facts)
      ? [{ ref, how: 'open', where: 'open and serious' }]
      : [];
  });
}

/** Finds the links; pure, in a stable order: claims first, as they were said. */
export function findLinks(facts: LinkFacts): Links {
  const said = everythingSaid(facts);
  const known = new Map(facts.listed.map((listed) => [listed.ref.toLowerCase(), listed]));
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
export function standingLinks({ links }: Links, cleared: readonly string[]): Link[] {
  const own = (how: LinkHow) => how === 'record' || how === 'open';
  return links.filter(({ ref, how }) => own(how) || !cleared.includes(ref));
}

/** What the pull requests under judgement claim about incidents. */
export function ownClaims(facts: SaidFacts): Pick<Links, 'denied' | 'contains'> {
  const said = ownSaid(facts);
  const claims = (wanted: How) =>
    said.flatMap(({ how, ref, text, by }) =>
      how === wanted && by ? [{ what: ref ?? text.toLowerCase(), by }] : [],
    );
  return { denied: claims('not'), contains: claims('contains') };
}

/** Incidents, and words that name none, whose naming a maintainer's approval calls wrong. */
export function clearedBy({ denied }: Links, facts: DecisionFacts): string[] {
  return denied.filter(({ by }) => maintainerApproved(by, facts)).map(({ what }) => what);
}
