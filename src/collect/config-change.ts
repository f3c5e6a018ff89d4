// What a pull request does to the configuration of the default branch, and who approved that.
import { CONFIG_PATH } from '../core/config/constants.js';
import type { ConfigChangeFacts, ConfigPull, JudgedPull, ReleaseFacts } from '../core/facts.js';
import { numberOf } from '../core/refs.js';
import { countedApprovals } from '../core/release/approvals.js';
import { attemptReading, type Reading, whole } from '../github/attempt.js';
import type { Api } from '../github/client.js';
import { Unreadable } from '../github/errors.js';
import { mapLimited } from '../github/pages.js';
import { readOrganization, readTextFile, type TextFile, textUnder } from '../github/read-config.js';
import { readMergeBase, type WirePull } from '../github/read-pulls.js';
import { readReviewsWithEdits } from '../github/read-reviews.js';
import { readRoles } from '../github/read-roles.js';
import { readFilesAt } from '../github/read-tree.js';

/** Text of the file without a change and with it; null where there is no file. */
export interface ConfigTexts {
  before: string | null;
  after: string | null;
}

/** The texts around a pull request, and the blob that it brings; null where it brings no file. */
export interface PullConfig extends ConfigTexts {
  oid: string | null;
}

/**
 * The texts around a pull request; null where it does not change the file.
 * @param stored the file of the branch into which it merges.
 * @throws Unreadable where there is something that is no text of a bearable size.
 */
export async function readPullConfig(
  api: Api,
  repository: string,
  { base, head }: WirePull,
  stored: TextFile | null,
): Promise<PullConfig | null> {
  const after = await readTextFile(api, repository, CONFIG_PATH, head.sha);
  if (after?.oid === stored?.oid) return null;
  // They differ; whether by what the pull request changed or by what it has not yet is told there.
  const mergeBase = await readMergeBase(api, repository, base.ref, head.sha);
  const before = await readTextFile(api, repository, CONFIG_PATH, mergeBase);
  if (after?.oid === before?.oid) return null;
  return { before: before?.text ?? null, after: after?.text ?? null, oid: after?.oid ?? null };
}

/** The reviews of pull requests that loosen the configuration, and the roles of who approved. */
export async function readLooseningReviews(
  api: Api,
  repository: string,
  pulls: readonly Omit<ConfigPull, 'reviews'>[],
): Promise<Reading<Pick<ConfigChangeFacts, 'pulls' | 'roles'>>> {
  const read = await mapLimited(pulls, 2, async (pull) => {
    const { reviews, complete } = await readReviewsWithEdits(api, repository, numberOf(pull.ref));
    return { pull: { ...pull, reviews }, complete };
  });
  const reviewed = read.map(({ pull }) => pull);
  const approvers = reviewed.flatMap((pull) => countedApprovals(pull).map(({ author }) => author));
  const roles = await readRoles(api, repository, approvers);
  const unread = read
    .filter(({ complete }) => !complete)
    .map(({ pull }) => ({
      what: `the reviews of ${pull.ref}`,
      why: 'there are more than are read',
    }));
  return { value: { pulls: reviewed, roles }, unread };
}

function bringsConfig({
  files,
  filesComplete,
}: Pick<JudgedPull, 'files' | 'filesComplete'>): boolean {
  return !filesComplete || files.some(({ path, from }) => [path, from].includes(CONFIG_PATH));
}

async function readTexts(
  api: Api,
  { repository, mergeBase, headSha }: ReleaseFacts,
): Promise<ConfigTexts> {
  const revisions = [mergeBase, headSha];
  const found = await readFilesAt(api, repository, [{ path: CONFIG_PATH, revisions }]);
  const [before, after] = revisions.map((revision) => found.get(`${revision}:${CONFIG_PATH}`));
  for (const file of [before, after]) {
    if (file === undefined || (file && file.text === null)) {
      throw new Unreadable('it is no text that GitHub gives');
    }
  }
  return { before: before?.text ?? null, after: after?.text ?? null };
}

/**
 * What the release under judgement does to the configuration; undefined where it leaves that of the
 * default branch alone.
 */
export async function readReleaseConfig(
  api: Api,
  release: ReleaseFacts,
): Promise<Reading<ConfigChangeFacts | undefined>> {
  const { own: judged, defaultBranch, repository } = release;
  const here = judged.filter(({ base }) => base === defaultBranch);
  const bringing = here.filter(bringsConfig);
  const cut = judged.some(({ filesComplete }) => !filesComplete);
  if (here.length === 0 || !(cut || bringsConfig({ files: release.files, filesComplete: true }))) {
    return whole(undefined);
  }
  return attemptReading('what the release changes in the configuration', undefined, async () => {
    const texts = await readTexts(api, release);
    if (texts.before === texts.after) return whole(undefined);
    const under = textUnder(await readOrganization(api, repository));
    const { configChange } = await import('../core/config/change.js');
    const { looser } = configChange(texts.before, texts.after, under);
    if (looser.length === 0) return whole(undefined);
    const pulls = (bringing.length > 0 ? bringing : here).map(({ ref, url, author, headSha }) => ({
      ref,
      url,
      author,
      headSha,
    }));
    const { value, unread } = await readLooseningReviews(api, repository, pulls);
    return { value: { looser, ...value }, unread };
  });
}
