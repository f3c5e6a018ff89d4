// Says what of a changed configuration cannot be enforced, when it is changed and not at a release.

import { teamsOf } from '../../collect/release-policies.js';
import { planConfigCheck } from '../../core/config/check.js';
import { readOwnChecks } from '../../github/checks.js';
import { mapLimited } from '../../github/pages.js';
import { readConfig } from '../../github/read-config.js';
import { readTeam } from '../../github/read-team.js';
import { type PullTask, write } from './task.js';

/** Checks the configuration of the default branch. @param sha the commit that changed it. */
export async function checkConfig(task: PullTask, sha: string): Promise<void> {
  const { client, repository, self } = task;
  const [reading, runs] = await Promise.all([
    readConfig(client.api, repository),
    readOwnChecks(client.api, repository, sha, self.id),
  ]);
  const teams = teamsOf(reading.config.release.policies);
  const members = await mapLimited(teams, 2, (team) => readTeam(client.api, team));
  const unreadable = teams.filter((_, at) => members[at] === null);
  await write(task, planConfigCheck(runs, sha, reading, unreadable, repository));
}
