// The issue forms that the check of a configuration looks at.
import { mayShow } from '../core/audience.js';
import { CONFIG_PATH } from '../core/config/constants.js';
import type { FoundForms } from '../core/config/forms/said.js';
import type { Config } from '../core/config/schema.js';
import { sameRepository } from '../core/refs.js';
import type { Api, Client } from '../github/client.js';
import { isTransient, whyUnread } from '../github/errors.js';
import { readFormsAt, type StoredForm } from '../github/read-forms.js';
import { readMergeBase, type WirePull } from '../github/read-pulls.js';
import { readVisibility } from '../github/read-visibility.js';

/** Whether the incidents of a configuration are filed in its own repository. */
export function areHere({ incidents }: Pick<Config, 'incidents'>, repository: string): boolean {
  return !incidents.repository || sameRepository(incidents.repository, repository);
}

/** The forms with which incidents are filed, on the default branch. @throws where GitHub fails for now. */
export async function findForms(
  { client, repository }: { client: Client; repository: string },
  config: Config,
): Promise<FoundForms> {
  const here = areHere(config, repository);
  const home = here ? repository : (config.incidents.repository ?? repository);
  const about = { repository: home, here };
  try {
    const [[files = []], audiences] = await Promise.all([
      readFormsAt(client.api, home, ['HEAD']),
      here ? null : Promise.all([repository, home].map((one) => readVisibility(client.api, one))),
    ]);
    const [check = 'public', held = 'private'] = audiences ?? [];
    return { ...about, shown: here || mayShow(check, held, true), files };
  } catch (error) {
    if (isTransient(error)) throw error;
    return { ...about, shown: false, files: whyUnread(error) };
  }
}

const names = (files: readonly StoredForm[]) =>
  files.map(({ path, oid }) => `${path} ${oid}`).join('\n');

/** What a pull request may change of what the check looks at. */
export interface PullForms {
  /** The forms at its head. */
  files: StoredForm[];
  /** It changes them. */
  changed: boolean;
  /** The forms where it branched off, if they are others. */
  before: StoredForm[];
  /** Its head is known to have the configuration of the default branch. */
  sameConfig: boolean;
}

/** The forms at the head of a pull request into the default branch, and whether it changes them. */
export async function readPullForms(
  api: Api,
  repository: string,
  { base, head }: WirePull,
): Promise<PullForms> {
  const revisions = [head.sha, 'HEAD'];
  const [here, now] = await readFormsAt(api, repository, revisions, [CONFIG_PATH]);
  const isConfig = ({ path }: StoredForm) => path === CONFIG_PATH;
  const [offered, stored] = [here?.find(isConfig), now?.find(isConfig)];
  // Where nothing is told of it, it is read by itself.
  const sameConfig = offered !== undefined && offered.oid === stored?.oid;
  const files = (here ?? []).filter((file) => !isConfig(file));
  const current = (now ?? []).filter((file) => !isConfig(file));
  if (names(files) === names(current)) return { files, changed: false, before: [], sameConfig };
  // They differ; whether by what the pull request changed or by what it has not yet is told there.
  const mergeBase = await readMergeBase(api, repository, base.ref, head.sha);
  const [before = []] = await readFormsAt(api, repository, [mergeBase]);
  const changed = names(files) !== names(before);
  return { files, changed, before: changed ? before : [], sameConfig };
}
