// The check run of the configuration: what cannot be enforced is said when it is changed, not at a release.

import { readLooseningReviews, readPullConfig } from '../../collect/config-change.js';
import { areHere, findForms, readPullForms } from '../../collect/forms.js';
import { readReleasePlaces } from '../../collect/release-places.js';
import { readReviewers } from '../../collect/reviewers.js';
import { type ConfigChange, configChange } from '../../core/config/change.js';
import {
  isAboutConfigChange,
  pullConfigCheck,
  pullFormsCheck,
  unchangedConfigCheck,
  unreadConfigCheck,
} from '../../core/config/change-check.js';
import { defaultConfigCheck } from '../../core/config/check.js';
import { type Unenforced, unenforced } from '../../core/config/enforceable.js';
import { sayForms, sayHere } from '../../core/config/forms/said.js';
import { looseningApproval } from '../../core/config/loosening-approval.js';
import { gateNotes } from '../../core/config/required.js';
import type { Config } from '../../core/config/schema.js';
import { refKey } from '../../core/refs.js';
import { hasRole } from '../../core/roles.js';
import {
  type CheckRunFacts,
  CONFIG_CHECK,
  latestRun,
  planCheck,
} from '../../core/writes/checks.js';
import type { CheckSpec, Write } from '../../core/writes/write.js';
import { readOwnChecks } from '../../github/checks.js';
import { Unreadable } from '../../github/errors.js';
import { readBeside, readConfig, type StoredConfig } from '../../github/read-config.js';
import type { WirePull } from '../../github/read-pulls.js';
import { readRoles } from '../../github/read-roles.js';
import { type PullTask, writeChecks } from './task.js';

/** Checks the configuration of the default branch. @param sha the commit that changed it. */
export async function checkConfig(task: PullTask, sha: string): Promise<void> {
  const { client, repository, self, host } = task;
  const { api } = client;
  const [reading, runs] = await Promise.all([
    readConfig(api, repository),
    readOwnChecks(api, repository, sha, self.id),
  ]);
  const { config, file, problems } = reading;
  const [found, reviewers, beside, places] = await Promise.all([
    findForms(task, config),
    readReviewers(api, repository, config.release.policies),
    file ? [] : readBeside(api, repository),
    readReleasePlaces(api, repository, config),
  ]);
  const text = file?.text ?? null;
  // What a broken configuration demands of a form is not known.
  const forms = sayForms(found, problems.length > 0 ? null : config, host);
  const check = defaultConfigCheck(
    { sha, reading, text, unenforced: unenforced(config, reviewers), host, forms },
    beside,
    gateNotes(places, config, self.id),
  );
  await writeChecks(task, planCheck(runs, check, repository));
}

/** A stranger must not learn by a pull request which teams there are. */
async function findUnenforced(
  { client, repository }: PullTask,
  pull: WirePull,
  config: Config,
): Promise<Unenforced[]> {
  const { policies } = config.release;
  if (!policies.some(({ kind }) => kind === 'approval')) return [];
  const author = pull.user?.login ?? 'ghost';
  const trusted =
    pull.user?.type === 'Bot' ||
    hasRole(await readRoles(client.api, repository, [author]), author, 'write');
  return trusted ? unenforced(config, await readReviewers(client.api, repository, policies)) : [];
}

async function approvalOf(
  { client, repository }: PullTask,
  pull: WirePull,
  { looser }: ConfigChange,
  { config }: StoredConfig,
) {
  if (looser.length === 0) return null;
  const own = {
    ref: refKey({ repository, number: pull.number }),
    url: pull.html_url,
    author: pull.user?.login ?? 'ghost',
    headSha: pull.head.sha,
  };
  const { value } = await readLooseningReviews(client.api, repository, [own]);
  const [reviewed] = value.pulls;
  return looseningApproval(reviewed ?? { ...own, reviews: [] }, value.roles, config.maintainers);
}

async function checkOf(
  task: PullTask,
  pull: WirePull,
  stored: StoredConfig,
): Promise<CheckSpec | null> {
  const { client, repository, host } = task;
  const { number } = pull;
  const { sha } = pull.head;
  try {
    const forms = await readPullForms(client.api, repository, pull);
    const texts = forms.sameConfig
      ? null
      : await readPullConfig(client.api, repository, pull, stored.file);
    if (!texts) {
      if (!forms.changed || !areHere(stored.config, repository)) return null;
      const config = stored.problems.length > 0 ? null : stored.config;
      return pullFormsCheck(
        sha,
        number,
        sayHere(repository, forms.files, config, host, forms.before),
      );
    }
    const change = configChange(texts.before, texts.after);
    const { config, problems } = change.after;
    return pullConfigCheck({
      sha,
      number,
      host,
      text: texts.after,
      change,
      unenforced: await findUnenforced(task, pull, config),
      approval: await approvalOf(task, pull, change, stored),
      incidents: stored.config.incidents.repository ?? repository,
      ...(areHere(config, repository)
        ? {
            forms: sayHere(
              repository,
              forms.files,
              problems.length > 0 ? null : config,
              host,
              forms.before,
            ),
          }
        : {}),
    });
  } catch (error) {
    if (!(error instanceof Unreadable) || error.passing) throw error;
    return unreadConfigCheck(sha, number, error.message);
  }
}

/**
 * Checks what a pull request into the default branch does to the configuration.
 * @param stored the configuration that holds now. @param runs check runs of ours on its head.
 */
export async function checkConfigChange(
  task: PullTask,
  pull: WirePull,
  stored: StoredConfig,
  runs: CheckRunFacts[],
): Promise<Write[]> {
  if (pull.base.ref !== pull.base.repo.default_branch) return [];
  const check = await checkOf(task, pull, stored);
  if (check) return (await writeChecks(task, planCheck(runs, check, task.repository))) ?? [];
  const run = latestRun(runs, CONFIG_CHECK);
  if (!run || !isAboutConfigChange(run.about)) return [];
  const unchanged = unchangedConfigCheck(pull.head.sha, pull.number);
  return (await writeChecks(task, planCheck(runs, unchanged, task.repository))) ?? [];
}
