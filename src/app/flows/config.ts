// The check run of the configuration: what cannot be enforced is said when it is changed, not at a release.

import {
  type ConfigTexts,
  type PullConfig,
  readLooseningReviews,
  readPullConfig,
} from '../../collect/config-change.js';
import { areHere, findForms, type PullForms, readPullForms } from '../../collect/forms.js';
import { readReleasePlaces } from '../../collect/release-places.js';
import { readReviewers } from '../../collect/reviewers.js';
import { defaultConfigCheck } from '../../core/checks/configuration.js';
import {
  isAboutConfigChange,
  pullConfigCheck,
  pullFormsCheck,
  unchangedConfigCheck,
  unreadConfigCheck,
} from '../../core/checks/configuration-change.js';
import { type CheckRunFacts, CONFIG_CHECK, latestRun, planCheck } from '../../core/checks/plan.js';
import { type ConfigChange, configChange } from '../../core/config/change.js';
import { CONFIG_PATH } from '../../core/config/constants.js';
import { type Unenforced, unenforced } from '../../core/config/enforceable.js';
import { sayForms, sayHere } from '../../core/config/forms/said.js';
import { looseningApproval } from '../../core/config/loosening-approval.js';
import { gateNotes } from '../../core/config/required.js';
import type { Config } from '../../core/config/schema.js';
import { refKey } from '../../core/refs.js';
import { hasRole } from '../../core/roles.js';
import type { CheckSpec, Write } from '../../core/writes/write.js';
import { readOurChecks } from '../../github/checks.js';
import { Unreadable } from '../../github/errors.js';
import { readBeside, readConfig, type StoredConfig, textUnder } from '../../github/read-config.js';
import type { WirePull } from '../../github/read-pulls.js';
import { readRoles } from '../../github/read-roles.js';
import { type PullTask, writeChecks } from './task.js';

/** Checks the configuration of the default branch. @param sha the commit that changed it. */
export async function checkConfig(task: PullTask, sha: string): Promise<void> {
  const { client, repository, self, host } = task;
  const { api } = client;
  const [reading, runs] = await Promise.all([
    readConfig(api, repository),
    readOurChecks(api, repository, sha, self.id),
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
    {
      sha,
      reading,
      text,
      unenforced: unenforced(config, reviewers),
      host,
      organization: reading.organization?.repository ?? null,
      forms,
    },
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
  const change = {
    ref: refKey({ repository, number: pull.number }),
    url: pull.html_url,
    author: pull.user?.login ?? 'ghost',
    headSha: pull.head.sha,
  };
  const { value } = await readLooseningReviews(client.api, repository, [change]);
  const [reviewed] = value.pulls;
  return looseningApproval(reviewed ?? { ...change, reviews: [] }, value.roles, config.maintainers);
}

/** The change; of an organization's file that is refused nothing is known, so nothing is fine. */
function changeOf({ before, after }: ConfigTexts, stored: StoredConfig): ConfigChange {
  const change = configChange(before, after, textUnder(stored.organization));
  if (stored.organization?.file !== null) return change;
  const refused = stored.problems.filter(({ file }) => file !== CONFIG_PATH);
  if (refused.length === 0) return change;
  const problems = [...refused, ...change.after.problems];
  return { ...change, after: { ...change.after, problems } };
}

/** What a pull request does to the configuration. */
export interface PullChange {
  texts: PullConfig;
  change: ConfigChange;
}

async function specOf(
  task: PullTask,
  pull: WirePull,
  { texts, change }: PullChange,
  forms: PullForms,
  stored: StoredConfig,
): Promise<CheckSpec> {
  const { repository, host } = task;
  const { config, problems } = change.after;
  const held = problems.length > 0 ? null : config;
  return pullConfigCheck({
    organization: stored.organization?.repository ?? null,
    sha: pull.head.sha,
    number: pull.number,
    host,
    text: texts.after,
    change,
    unenforced: await findUnenforced(task, pull, config),
    approval: await approvalOf(task, pull, change, stored),
    incidents: stored.config.incidents.repository ?? repository,
    ...(areHere(config, repository)
      ? { forms: sayHere(repository, forms.files, held, host, forms.before) }
      : {}),
  });
}

/** The check where a pull request changes nothing but forms; null where it changes none either. */
function formsCheck(
  { repository, host }: PullTask,
  { number, head }: WirePull,
  forms: PullForms,
  stored: StoredConfig,
): CheckSpec | null {
  if (!forms.changed || !areHere(stored.config, repository)) return null;
  const config = stored.problems.length > 0 ? null : stored.config;
  const said = sayHere(repository, forms.files, config, host, forms.before);
  return pullFormsCheck(head.sha, number, said);
}

/** The check of a pull request, and what it changes; null where there is none. */
interface Checked {
  check: CheckSpec | null;
  changed: PullChange | null;
}

async function checkOf(task: PullTask, pull: WirePull, stored: StoredConfig): Promise<Checked> {
  try {
    const { client, repository } = task;
    const forms = await readPullForms(client.api, repository, pull);
    const texts = forms.sameConfig
      ? null
      : await readPullConfig(client.api, repository, pull, stored.file);
    if (!texts) return { check: formsCheck(task, pull, forms, stored), changed: null };
    const changed = { texts, change: changeOf(texts, stored) };
    return { check: await specOf(task, pull, changed, forms, stored), changed };
  } catch (error) {
    if (!(error instanceof Unreadable) || error.transient) throw error;
    return { check: unreadConfigCheck(pull.head.sha, pull.number, error.message), changed: null };
  }
}

/**
 * Checks what a pull request into the default branch does to the configuration.
 * @param stored the configuration that holds now. @param runs check runs of ours on its head.
 * @returns what was written, and the change; null where it changes nothing of it.
 */
export async function checkConfigChange(
  task: PullTask,
  pull: WirePull,
  stored: StoredConfig,
  runs: CheckRunFacts[],
): Promise<{ writes: Write[]; changed: PullChange | null }> {
  const nothing = { writes: [], changed: null };
  if (pull.base.ref !== pull.base.repo.default_branch) return nothing;
  const { check, changed } = await checkOf(task, pull, stored);
  const plan = (spec: CheckSpec) => planCheck(runs, spec, task.repository);
  if (check) return { writes: (await writeChecks(task, plan(check))) ?? [], changed };
  const run = latestRun(runs, CONFIG_CHECK);
  if (!run || !isAboutConfigChange(run.about)) return nothing;
  const unchanged = unchangedConfigCheck(pull.head.sha, pull.number);
  return { writes: (await writeChecks(task, plan(unchanged))) ?? [], changed };
}
