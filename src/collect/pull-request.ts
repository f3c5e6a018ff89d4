// Which incidents a pull request names, and how each would stand after its merge.

import { mayShow } from '../core/audience.js';
import type { EvidenceNotes, NamedIncident } from '../core/checks/incident-evidence.js';
import type { Config } from '../core/config/schema.js';
import { settledByLanding } from '../core/config/settled-by-landing.js';
import type { FileFacts, ListedIncident, PullFacts } from '../core/facts.js';
import { type Assessment, assess } from '../core/incident/assess.js';
import { commandAuthors } from '../core/incident/commands/accepted.js';
import { recordOf } from '../core/incident/record/once.js';
import { type Naming, namedByPull } from '../core/namings/read.js';
import {
  type IssueRef,
  issueRef,
  ownerOf,
  repositoryOf,
  repositoryRef,
  sameRepository,
} from '../core/refs.js';
import { placeOf } from '../core/release/listed.js';
import { hasRole } from '../core/roles.js';
import type { Client } from '../github/client.js';
import { type ClosedPulls, closedPulls } from '../github/closed-pulls.js';
import { isTransient, whyUnread } from '../github/errors.js';
import type { Identity } from '../github/identity.js';
import { listIncidents } from '../github/incident-issues.js';
import { mapLimited } from '../github/pages.js';
import { readConfig } from '../github/read-config.js';
import { readRepositoryForm } from '../github/read-forms.js';
import { readIncident } from '../github/read-incident.js';
import { pullFacts, type WirePull } from '../github/read-pulls.js';
import { readRoles } from '../github/read-roles.js';
import { readVisibility, visibilityOf } from '../github/read-visibility.js';
import { readEditsOf } from '../github/settle-edits.js';
import { readSigned, signWith } from '../github/signature.js';
import { readEarlierOf } from './earlier.js';
import { readConfigs } from './evidence-configs.js';
import { CLOSED_PAGES, readIncidentProof, readIncidentTasks } from './incident-evidence.js';

/** Incidents of one pull request that are read; what is named beyond is counted. */
const MOST_NAMED = 20;

/** Who reads a pull request, and where. */
export interface PullContext {
  client: Client;
  /** `owner/repo`. */
  repository: string;
  self: Identity;
  host: string;
  /** ISO 8601. */
  now: string;
  /** Secret of the signature on acknowledged commands. */
  secret: string;
}

interface PullEvidence {
  named: NamedIncident[];
  notes: EvidenceNotes;
}

/** Files of a pull request; `complete` is false where GitHub's cap cut them. */
export interface PullFiles {
  files: FileFacts[];
  complete: boolean;
}

/** A repository of incidents, as far as a pull request may look into it. */
interface Place {
  repository: string;
  config: Config;
  listed: Map<string, ListedIncident>;
  closed: ClosedPulls;
  /** Whoever reads the pull request may read its incidents. */
  reveal: boolean;
}

/** What a pull request names in repositories of its owner, without what it denies. */
function namedBy(pull: WirePull, repository: string, host: string): Naming[] {
  const owner = `${ownerOf(repository)}/`;
  const said = namedByPull({ title: pull.title, body: pull.body ?? '' }, repository, host);
  return said.filter(({ ref }) => ref?.startsWith(owner));
}

async function readPlace(
  task: PullContext,
  repository: string,
  pull: WirePull,
  central: string | null,
): Promise<Place> {
  const { api } = task.client;
  const assessed = repository === repositoryRef(task.repository);
  const stored = await readConfig(api, repository);
  const { config } = await readRepositoryForm(api, repository, stored.config);
  const [{ listed }, held] = await Promise.all([
    listIncidents(api, repository, config.incidents),
    assessed ? null : readVisibility(api, repository),
  ]);
  return {
    repository,
    config,
    listed: new Map(listed.map((incident) => [issueRef(incident.ref), incident])),
    closed: closedPulls(api, repository, CLOSED_PAGES),
    reveal: held === null || mayShow(visibilityOf(pull.base.repo), held, repository === central),
  };
}

/** The incident as it would stand if the pull request were merged. */
async function assessAfter(
  task: PullContext,
  place: Place,
  ref: string,
  pull: PullFacts,
  defaultBranch: string | undefined,
): Promise<{ assessed: Assessment; url: string; title: string }> {
  const { client, host, now } = task;
  const { config } = place;
  const read = await readIncident(client.api, ref, task.self, place.listed.get(ref));
  if (read.isPull) throw new Error('it is a pull request');
  const [settled = read] = await readEditsOf(client.api, [read]);
  const roles = await readRoles(client.api, place.repository, commandAuthors(settled.comments));
  const { value } = await readEarlierOf(() => client.api, [settled], { config, host, now, roles });
  const incident = {
    ...(value[0] ?? settled),
    acknowledged: readSigned(read, signWith(task.secret)),
    tasks: await readIncidentTasks(client.api, read, config),
  };
  const record = recordOf(incident, { config, host, now });
  const about = { config, host };
  const evidence = await readIncidentProof(client.api, incident, record, place.closed, about);
  const judged = {
    repository: task.repository,
    head: 'the default branch',
    commits: [],
    // Into another branch it changes nothing of the default branch, by which the ledger goes.
    here: pull.base === defaultBranch ? [{ pull, toDefault: true }] : [],
  };
  // What runs on the merged commit nobody can know yet.
  const landed = settledByLanding(config);
  const assessed = assess({ incident, config: landed, now, host, roles, evidence, judged });
  return { assessed, url: incident.url, title: incident.title };
}

/** Whether it is an incident of the list; an issue in another form is none. */
function isListed(ref: IssueRef, { listed, config }: Place, { host, now }: PullContext): boolean {
  const one = listed.get(ref);
  return one !== undefined && placeOf(one, { config, host, now }) !== 'not-in-form';
}

/** Whether the author may not write here. */
async function isStranger(task: PullContext, pull: WirePull): Promise<boolean> {
  const author = pull.user?.login ?? '';
  if (pull.user?.type === 'Bot') return false;
  const roles = await readRoles(task.client.api, task.repository, [author]);
  return !hasRole(roles, author, 'write');
}

/** Repository of the incidents; null where that is another one, for which the author does not speak. */
export async function incidentsHome(
  task: PullContext,
  pull: WirePull,
  { incidents }: Config,
): Promise<string | null> {
  const home = incidents.repository ?? task.repository;
  const elsewhere = !sameRepository(home, task.repository);
  return elsewhere && (await isStranger(task, pull)) ? null : home;
}

/**
 * Reads it; null where the pull request names no incident.
 * @param config of the pull request's repository. @param readPullFiles reads its files.
 * @throws where GitHub fails for good.
 */
export async function readPullEvidence(
  task: PullContext,
  pull: WirePull,
  config: Config,
  readPullFiles: () => Promise<PullFiles>,
): Promise<PullEvidence | null> {
  const central = config.incidents.repository ? repositoryRef(config.incidents.repository) : null;
  const { client, repository, host } = task;
  const home = repositoryRef(repository);
  const namings = namedBy(pull, repository, host);
  const refs = [...new Set(namings.map(({ ref }) => ref as IssueRef))];
  if (refs.length === 0) return null;
  const placeOf = (ref: string) => repositoryOf(ref);
  const foreign = refs.some((ref) => placeOf(ref) !== home);
  const stranger = foreign && (await isStranger(task, pull));
  const allowed = refs.filter((ref) => !stranger || placeOf(ref) === home);
  const places = new Map<string, Place | string>();
  const unreachable = new Set<string>();
  await mapLimited([...new Set(allowed.map(placeOf))].slice(0, MOST_NAMED), 2, async (name) => {
    const failed = (error: unknown) => {
      if (isTransient(error)) unreachable.add(name);
      return whyUnread(error);
    };
    places.set(name, await readPlace(task, name, pull, central).catch(failed));
  });
  const claims = new Set(namings.filter(({ how }) => how === 'trailer').map(({ ref }) => ref));
  const incidents = allowed.filter((ref) => {
    const place = places.get(placeOf(ref));
    return claims.has(ref) || (typeof place === 'object' && isListed(ref, place, task));
  });
  if (incidents.length === 0 && !stranger) return null;
  const { files, complete } = await readPullFiles();
  const branch = pull.base.repo.default_branch;
  const acts = pull.base.ref === branch;
  const listed = { ...pullFacts(pull, repository), files, filesComplete: complete };
  // What it makes of our configuration is judged by its meaning, as it is after the merge.
  const configured = acts ? await readConfigs(() => client.api, [listed]) : null;
  const facts = configured?.value.pulls[0] ?? listed;
  const closing = new Set(namings.filter(({ how }) => how === 'closing').map(({ ref }) => ref));
  const named = await mapLimited(incidents.slice(0, MOST_NAMED), 2, async (ref) => {
    const place = places.get(placeOf(ref));
    const bare = { ref, url: null, title: null, assessed: null, closes: false, reveal: false };
    if (typeof place !== 'object') {
      const transient = unreachable.has(placeOf(ref));
      return { ...bare, why: place ?? 'it is one repository too many', transient };
    }
    try {
      const read = await assessAfter(task, place, ref, facts, branch);
      return {
        ...bare,
        ...read,
        why: null,
        closes: acts && closing.has(ref),
        names: acts && (claims.has(ref) || closing.has(ref)),
        reveal: place.reveal,
        proof: place.config.release.proof,
      };
    } catch (error) {
      return { ...bare, why: whyUnread(error), transient: isTransient(error) };
    }
  });
  const more = Math.max(0, incidents.length - MOST_NAMED);
  return {
    named,
    notes: {
      pull: issueRef(facts.ref),
      elsewhere: acts ? null : pull.base.ref,
      stranger,
      more,
      tooManyFiles: !complete,
    },
  };
}
