// Which incidents a release is linked to, and how: claims, references, records, open ones.
import { matchesAny } from '../config/globs.js';
import { atLeast, type DecisionFacts, type ListedIncident } from '../facts/types.js';
import { type How, type Naming, readNamings } from '../links/references.js';
import { parseIncident } from '../record/parse.js';
import type { IncidentRecord } from '../record/schema.js';
import { effectiveSeverity, type Severity } from '../severity/effective.js';
import { maintainerApproved } from './approvals.js';
import { recordCauses } from './causes.js';
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
  /** Canonical key of the incident. */
  ref: string;
  /** The pull request. */
  by: string;
}

export type LinkFacts = Pick<
  DecisionFacts,
  'config' | 'release' | 'incidentsRepository' | 'listed' | 'roles' | 'host'
>;

interface Said extends Naming {
  where: string;
  /** The pull request under judgement that says it; null for what is merged already. */
  by: string | null;
}

function everythingSaid(facts: LinkFacts): Said[] {
  const { release, host } = facts;
  const read = (text: string, where: string, by: string | null = null): Said[] =>
    readNamings(text, release.repository, host).map((naming) => ({ ...naming, where, by }));
  const said: Said[] = [];
  for (const pull of release.own) {
    said.push(...read(`${pull.title}\n\n${pull.body}`, showNumber(pull.ref), pull.ref));
  }
  for (const pull of release.pulls) {
    said.push(...read(`${pull.title}\n\n${pull.body}`, showNumber(pull.ref)));
  }
  for (const commit of release.commits) {
    said.push(...read(commit.message, `commit ${commit.sha.slice(0, 7)}`));
  }
  return said;
}

function showNumber(ref: string): string {
  return `PR ${ref.slice(ref.lastIndexOf('#'))}`;
}

/** The record of a listed incident, with its severity as far as the list tells. */
export function readListed(
  listed: ListedIncident,
  facts: Pick<LinkFacts, 'config' | 'host'>,
): { record: IncidentRecord; severity: Severity } {
  const { config, host } = facts;
  const record = parseIncident(listed.body, { config, host });
  const severity = effectiveSeverity(record.severity, listed.labels, [], [], config);
  return { record, severity };
}

/** Whether the incident is from before the tool was adopted here. */
export function isBeforeAdoption(createdAt: string, facts: Pick<LinkFacts, 'config'>): boolean {
  const { since } = facts.config.incidents;
  return since !== undefined && createdAt < since;
}

function isTrusted(listed: ListedIncident | undefined, facts: LinkFacts): boolean {
  const { trusted } = facts.config.incidents;
  const vouching = [listed?.author ?? '', listed?.labelledBy ?? ''].map((login) =>
    login.toLowerCase(),
  );
  return vouching.some((login) => atLeast(facts.roles[login], trusted));
}

function touchesWorkflow(record: IncidentRecord, facts: LinkFacts): boolean {
  const { workflows } = facts.config;
  const words = record.affectedWorkflow?.toLowerCase() ?? '';
  const own = Object.keys(workflows).find((name) => words.includes(name.toLowerCase()));
  if (!own) return true;
  return facts.release.files.some((file) => matchesAny(file.path, workflows[own] ?? []));
}

/** Incidents that link themselves to the release if their reporters are trusted. */
export function recordLinks(facts: LinkFacts): Link[] {
  const { config, release } = facts;
  return facts.listed.flatMap((listed): Link[] => {
    const ref = listed.ref.toLowerCase();
    if (isBeforeAdoption(listed.createdAt, facts)) return [];
    const { record, severity } = readListed(listed, facts);
    const cause = recordCauses(record, listed.ref, release, facts.host);
    if (cause) {
      return [{ ref, how: 'record', where: `its record names ${cause}` }];
    }
    const open = config.release.incidents === 'open' && listed.state === 'open' && severity.serious;
    if (open && touchesWorkflow(record, facts)) {
      return [{ ref, how: 'open', where: 'open and serious' }];
    }
    return [];
  });
}

/** Finds the links; pure, in a stable order: claims first, as they were said. */
export function findLinks(facts: LinkFacts): Links {
  const said = everythingSaid(facts);
  const known = new Map(facts.listed.map((listed) => [listed.ref.toLowerCase(), listed]));
  const links: Link[] = [];
  const add = (link: Link) => {
    if (!links.some((found) => found.ref === link.ref && found.how === link.how)) links.push(link);
  };
  for (const { how, ref, where } of said) {
    if (ref && (how === 'trailer' || how === 'contains')) add({ ref, how: 'trailer', where });
  }
  for (const { how, ref, where } of said) {
    const listed = ref ? known.get(ref) : undefined;
    if (!ref || !listed || (how !== 'closing' && how !== 'plain')) continue;
    if (!isBeforeAdoption(listed.createdAt, facts)) add({ ref, how, where });
  }
  for (const link of recordLinks(facts).filter(({ ref }) => isTrusted(known.get(ref), facts)))
    add(link);
  const claims = (wanted: How) =>
    said.flatMap(({ how, ref, by }) => (how === wanted && ref && by ? [{ ref, by }] : []));
  return {
    links,
    unreadable: said
      .filter(({ how, ref }) => how === 'trailer' && ref === null)
      .map(({ text, where }) => ({ text, where })),
    denied: claims('not'),
    contains: claims('contains'),
  };
}

/** Incidents whose naming a maintainer's approval calls wrong. */
export function clearedBy({ denied }: Links, facts: DecisionFacts): string[] {
  return denied.filter(({ by }) => maintainerApproved(by, facts)).map(({ ref }) => ref);
}
