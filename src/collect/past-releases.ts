// Releases that went out, and what a configuration would have said about each.
import type { Config } from '../core/config/schema.js';
import { isRelease } from '../core/release/is-release.js';
import { linesOf } from '../core/release/lines.js';
import {
  type PastRelease,
  type Simulation,
  simulated,
  unreadRelease,
} from '../core/release/past/simulated.js';
import type { Api, Client } from '../github/client.js';
import { closedPages } from '../github/closed-pulls.js';
import { isTransient, Unreadable, whyUnread } from '../github/errors.js';
import { repo } from '../github/pages.js';
import { readCommit } from '../github/read-commit.js';
import { branchesOf, type WirePull } from '../github/read-pulls.js';
import { readTags } from '../github/read-tags.js';
import { remembering } from '../github/remembering.js';
import type { Subject } from '../github/subject.js';
import type { AppIdentity } from './app-identity.js';
import { loadConfig } from './gate-config.js';
import type { GateOptions } from './gate-options.js';
import { readReleaseFacts } from './release-facts.js';

interface SimulationOptions {
  /** Releases at most, the newest ones. */
  most: number;
  /** Requests at most. */
  requests?: number;
  /** GitHub server, such as `github.com`. */
  host: string;
  /** Repository of the incidents where the configuration names none; default: this one. */
  incidentsRepository?: string | null;
  /** Without it nothing is from before the App's installation. */
  app?: AppIdentity;
}

/** Requests of a simulation in all: what ten judgements usually take, with what they share read once. */
const MOST_REQUESTS = 400;
/** Pages of a hundred closed pull requests, the latest changed first. */
const MOST_PAGES = 5;

interface Found extends PastRelease {
  subject(api: Api): Promise<Subject>;
}

/** What it was merged onto: the first parent of the commit that merged it, whatever the way. */
async function mergedOnto(api: Api, repository: string, merged: string): Promise<string> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    ...repo(repository),
    commit_sha: merged,
  });
  const [parent] = data.parents;
  if (!parent) throw new Unreadable(`nothing comes before the commit ${merged.slice(0, 7)}`);
  return parent.sha;
}

function ofPull(repository: string, pull: WirePull): Found {
  const { number, html_url: url, merged_at: at, merge_commit_sha: merged, head } = pull;
  return {
    name: `#${number}`,
    url,
    at: at ?? '',
    subject: async (api) => ({
      event: 'pull_request',
      repository,
      pull: number,
      base: await mergedOnto(api, repository, merged ?? head.sha),
      head: head.sha,
      group: [],
    }),
  };
}

function newestFirst<T extends { at: string }>(found: T[]): T[] {
  return found.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** Merged release pull requests; whatever was merged later was changed later as well. */
async function findPulls(
  api: Api,
  repository: string,
  config: Config,
  most: number,
): Promise<Found[]> {
  const next = closedPages(api, repository, MOST_PAGES);
  const merged = new Map<number, WirePull>();
  let found: Found[] = [];
  for (let page = await next(); page; page = await next()) {
    for (const pull of page.pulls) {
      if (pull.merged_at && isRelease(branchesOf(pull), config)) merged.set(pull.number, pull);
    }
    found = newestFirst([...merged.values()].map((pull) => ofPull(repository, pull)));
    const oldest = found[most - 1]?.at;
    const reached = page.pulls.at(-1)?.updated_at;
    if (page.last || (oldest && reached && reached < oldest)) break;
  }
  return found.slice(0, most);
}

async function findTags(
  api: Api,
  repository: string,
  config: Config,
  { most, host }: SimulationOptions,
): Promise<Found[]> {
  const { tags } = await readTags(api, repository);
  const all = linesOf(tags, config).flatMap((line) => line.tags);
  const distinct = [...new Map(all.map((tag) => [tag.name, tag])).values()];
  return newestFirst(distinct)
    .slice(0, most)
    .map(({ name, sha, at }) => ({
      name,
      url: `https://${host}/${repository}/releases/tag/${encodeURIComponent(name)}`,
      at,
      subject: async () => ({
        event: 'push',
        repository,
        pull: null,
        tag: name,
        base: null,
        head: sha ?? (await readCommit(api, repository, name)).sha,
        group: [],
      }),
    }));
}

/**
 * Says what a configuration would have said about the last releases of a repository: merged pull requests
 * that are releases by it, else tags. Reads only. It ends where its bound of requests is reached, or where
 * something could not be read for now, and says after how many releases.
 * @throws where the list of releases cannot be read.
 */
export async function simulateReleases(
  client: Client,
  repository: string,
  config: Config,
  options: SimulationOptions,
): Promise<Simulation> {
  const { most, host, app, incidentsRepository = null, requests: bound = MOST_REQUESTS } = options;
  const reading = remembering(client, bound);
  const { api } = reading;
  const pulls = await findPulls(api, repository, config, most);
  const found = pulls.length > 0 ? pulls : await findTags(api, repository, config, options);
  const releases: Simulation['releases'] = [];
  const stop = (why: string): Simulation => ({
    releases,
    stopped: `Stopped after ${releases.length} of ${found.length}: ${why}.`,
    requests: reading.requests(),
  });
  const tooMany = `it took more requests than a simulation may make (${bound})`;
  for (const { subject, ...release } of found) {
    try {
      const options: GateOptions = {
        client: reading,
        incidents: null,
        incidentsRepository,
        configPath: '',
        config,
        past: true,
        subject: await subject(api),
        host,
        now: release.at,
        ...(app ? { app } : {}),
      };
      const facts = await readReleaseFacts(options, await loadConfig(options));
      const unread = [...facts.unread, ...facts.release.unread, ...facts.evidence.unread];
      const transient = unread.find((one) => one.transient);
      if (reading.isSpent()) return stop(tooMany);
      if (transient) return stop(`${transient.what} could not be read for now (${transient.why})`);
      releases.push(simulated(release, facts));
    } catch (error) {
      const why = whyUnread(error);
      if (reading.isSpent()) return stop(tooMany);
      if (isTransient(error)) return stop(`${release.name} could not be read for now (${why})`);
      releases.push(unreadRelease(release, why));
    }
  }
  return { releases, stopped: null, requests: reading.requests() };
}
