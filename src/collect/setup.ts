// Reads what a set-up depends on: files of the default branch, traces of releases, the past, the rules.
import { CONFIG_PATH, defaultConfig } from '../core/config/constants.js';
import { parseConfig } from '../core/config/parse-config.js';
import type { Config } from '../core/config/schema.js';
import { wasUnderReview } from '../core/incident/in-form.js';
import { RULE_IDS } from '../core/incident/rules/ids.js';
import { isRelease } from '../core/release/is-release.js';
import { hasHistory } from '../core/setup/config-file.js';
import type { History, ReleaseTraces, SetupFacts, SetupTree } from '../core/setup/facts.js';
import { planSetup } from '../core/setup/files.js';
import { CODEOWNERS_PLACES, FOLDERS, SETUP_BRANCH } from '../core/setup/names.js';
import type { Circumstances } from '../core/setup/obstacles.js';
import { waysOf } from '../core/setup/ways.js';
import { attempt } from '../github/attempt.js';
import type { Api, Client } from '../github/client.js';
import { statusOf } from '../github/errors.js';
import { readIncidentIssues } from '../github/incident-issues.js';
import { listRecentPulls } from '../github/open-pulls.js';
import { repo } from '../github/pages.js';
import { readEnvironments } from '../github/read-environments.js';
import { readFolders } from '../github/read-folders.js';
import { labelNames } from '../github/read-incident.js';
import { branchesOf } from '../github/read-pulls.js';
import { readBranchNames } from '../github/read-rules.js';
import { readTags } from '../github/read-tags.js';
import { readFilesAt } from '../github/read-tree.js';
import { simulateReleases } from './past-releases.js';
import { readReleasePlaces } from './release-places.js';

/** Workflows that are looked through for one that runs the gate. */
const MOST_WORKFLOWS = 50;

/** Where a set-up starts from. */
export interface Ground extends Omit<Circumstances, 'permissions'> {
  defaultBranch: string;
  /** Its commit and tree; null where there is none. */
  head: { sha: string; tree: string } | null;
}

/** The repository and the commit on which its default branch stands. */
export async function readGround(api: Api, repository: string): Promise<Ground> {
  const where = repo(repository);
  const { data } = await api.request('GET /repos/{owner}/{repo}', where);
  const about = {
    archived: data.archived === true,
    disabled: data.disabled === true,
    defaultBranch: data.default_branch,
  };
  try {
    const { data: commit } = await api.request('GET /repos/{owner}/{repo}/commits/{ref}', {
      ...where,
      ref: `heads/${data.default_branch}`,
    });
    return { ...about, empty: false, head: { sha: commit.sha, tree: commit.commit.tree.sha } };
  } catch (error) {
    // GitHub answers 409 for a repository without a commit, and 404 or 422 for a branch without one.
    if (![404, 409, 422].includes(statusOf(error))) throw error;
    return { ...about, empty: true, head: null };
  }
}

/** Paths whose texts matter. */
export function textPaths(entries: SetupTree['entries']): string[] {
  const files = entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const owners = CODEOWNERS_PLACES.map((place) => place.toLowerCase());
  const workflows = files.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path));
  return [
    ...files.filter((path) => path === CONFIG_PATH || owners.includes(path.toLowerCase())),
    ...workflows.slice(0, MOST_WORKFLOWS),
  ];
}

async function readSetupTree(
  api: Api,
  repository: string,
  head: { sha: string; tree: string },
): Promise<SetupTree> {
  const entries = await readFolders(api, repository, head.tree, FOLDERS);
  const requests = textPaths(entries).map((path) => ({ path, revisions: [head.sha] }));
  const found = await readFilesAt(api, repository, requests);
  const texts = requests.map(({ path }) => [path, found.get(`${head.sha}:${path}`)?.text ?? null]);
  return { entries, texts: Object.fromEntries(texts) };
}

/** The configuration of a tree, or the defaults. */
export function configIn({ texts }: SetupTree): Pick<SetupFacts, 'config' | 'faulty'> {
  const text = texts[CONFIG_PATH];
  if (text === undefined) return { config: defaultConfig(), faulty: false };
  if (text === null) return { config: defaultConfig(), faulty: true };
  const { config, problems } = parseConfig(text, { file: CONFIG_PATH, ruleIds: RULE_IDS });
  return { config, faulty: problems.length > 0 };
}

/** Traces of releases. Never throws: what cannot be read is null. */
async function readTraces(api: Api, repository: string): Promise<ReleaseTraces> {
  const [branches, tags, environments] = await Promise.all([
    attempt('the branches', null, async () => (await readBranchNames(api, repository)).names),
    attempt('the tags', null, async () =>
      (await readTags(api, repository)).tags.map(({ name }) => name),
    ),
    attempt('the environments', null, () => readEnvironments(api, repository)),
  ]);
  return { branches: branches.value, tags: tags.value, environments: environments.value };
}

/** Pages of a hundred incidents that are counted, the latest changed first. */
const PAGES = 3;

/** The past of a repository. Never throws. */
export async function readHistory(api: Api, repository: string, config: Config): Promise<History> {
  const [issues, pulls] = await Promise.all([
    attempt('the incidents', null, () =>
      readIncidentIssues(api, repository, config.incidents, {
        state: 'all',
        latestChanged: true,
        cap: PAGES,
      }),
    ),
    attempt('the pull requests', [], () => listRecentPulls(api, repository)),
  ]);
  const listed = issues.value?.issues ?? [];
  const open = listed.filter(({ state }) => state === 'open');
  const touched = open.filter((issue) =>
    wasUnderReview({ labels: labelNames(issue.labels) }, config),
  );
  const released = pulls.value.filter(
    (pull) =>
      pull.merged_at && pull.head.ref !== SETUP_BRANCH && isRelease(branchesOf(pull), config),
  );
  return {
    incidents: issues.value && {
      open: open.length,
      closed: listed.length - open.length,
      more: !issues.value.complete,
    },
    touched: touched.map(({ number }) => `#${number}`),
    releases: released.length,
  };
}

/** What only GitHub tells. */
type RemoteFacts = Pick<SetupFacts, 'traces' | 'history' | 'places' | 'past'>;

/** Requests for the look at past releases: enough for ten ordinary ones. */
const MOST_REQUESTS = 200;

/** What the proposed configuration would have said about the last ten releases. Null where that fails. */
async function readPast(
  client: Client,
  repository: string,
  facts: SetupFacts,
): Promise<SetupFacts['past']> {
  if (!hasHistory(facts)) return null;
  const { files } = planSetup(facts);
  const proposed = files.find(({ path }) => path === CONFIG_PATH)?.text;
  const { config } = proposed
    ? configIn({ entries: [], texts: { [CONFIG_PATH]: proposed } })
    : facts;
  // What is old counts here: the question is what the gate would have done, had it been there.
  const { since: _, ...incidents } = config.incidents;
  const { value } = await attempt('the last releases', null, () =>
    simulateReleases(
      client,
      repository,
      { ...config, incidents },
      {
        most: 10,
        requests: MOST_REQUESTS,
        host: facts.host,
      },
    ),
  );
  return value && { releases: value.releases, stopped: value.stopped };
}

/** What only GitHub tells of a repository whose files are known. */
export async function readRemote(
  client: Client,
  repository: string,
  known: Omit<SetupFacts, keyof RemoteFacts>,
): Promise<RemoteFacts> {
  const { api } = client;
  const { config } = known;
  const traces = await readTraces(api, repository);
  const first = { ...known, traces, history: null, places: null, past: null };
  const { base } = waysOf(first, CONFIG_PATH in known.tree.texts);
  const judged = { ...config, release: { ...config.release, base: [...base] } };
  const [history, places] = await Promise.all([
    readHistory(api, repository, judged),
    readReleasePlaces(api, repository, judged),
  ]);
  const past = await readPast(client, repository, { ...first, history, places });
  return { traces, history, places, past };
}

/** Everything that a set-up of a repository on GitHub depends on. @throws where its files cannot be read. */
export async function readSetup(
  client: Client,
  repository: string,
  head: { sha: string; tree: string },
  about: Pick<SetupFacts, 'host' | 'defaultBranch' | 'today' | 'owner' | 'app'>,
): Promise<SetupFacts> {
  const tree = await readSetupTree(client.api, repository, head);
  const known = { ...about, repository, tree, ...configIn(tree) };
  return { ...known, ...(await readRemote(client, repository, known)) };
}
