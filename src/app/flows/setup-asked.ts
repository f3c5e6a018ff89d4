// Who asks for a set-up: the commands that have no answer, each weighed; those that do not count are answered.
import { defaultConfig } from '../../core/config/constants.js';
import type { Config } from '../../core/config/schema.js';
import {
  type AcceptedCommand,
  commandAuthors,
  weighCommands,
} from '../../core/incident/commands/accepted.js';
import { type PlacedComment, planRefusals, unanswered } from '../../core/setup/answers.js';
import type { SetupPull } from '../../core/setup/decide.js';
import { SETUP_BRANCH } from '../../core/setup/names.js';
import { readConfig } from '../../github/read-config.js';
import { readRoles } from '../../github/read-roles.js';
import { readPullsFrom, readSetupComments } from '../../github/read-setup-pulls.js';
import { readEditsOf } from '../../github/settle-edits.js';
import { type PullTask, writeComments } from './task.js';

/** A command that was missed is answered so long after it was given. */
const MISSED_DAYS = 3;

/** Who asks, and what was proposed before, the newest first. */
export interface Asked {
  accepted: AcceptedCommand[];
  pulls: SetupPull[];
}

/** A set-up is asked for in an issue, or on its own pull request. */
function isMisplaced(accepted: AcceptedCommand, pulls: readonly SetupPull[]): boolean {
  const { number, onPull } = accepted.command.comment as PlacedComment;
  return onPull && !pulls.some((pull) => pull.number === number);
}

async function readConfigOf({ client, repository }: PullTask): Promise<Config> {
  // An empty repository has none, and answers as if it were not there.
  return (await readConfig(client.api, repository).catch(() => null))?.config ?? defaultConfig();
}

/** The commands that count and have no answer; those that do not are answered at once. */
export async function readAsked(task: PullTask & { chosen: boolean }): Promise<Asked> {
  const { client, repository, self, now } = task;
  const since = new Date(Date.parse(now) - MISSED_DAYS * 86_400_000).toISOString();
  const all = await readSetupComments(client.api, repository, since, self);
  const open = unanswered(all).filter(({ ours }) => !ours);
  if (open.length === 0 && !task.chosen) return { accepted: [], pulls: [] };
  const pulls = await readPullsFrom(client.api, repository, SETUP_BRANCH);
  if (open.length === 0) return { accepted: [], pulls };
  const [config, [settled]] = await Promise.all([
    readConfigOf(task),
    readEditsOf(client.api, [{ comments: open }]),
  ]);
  const comments = settled?.comments ?? open;
  const roles = await readRoles(client.api, repository, commandAuthors(comments));
  const weighed = weighCommands({ on: 'repository', comments, roles, config, author: '', now });
  const misplaced = weighed.accepted
    .filter((one) => isMisplaced(one, pulls))
    .map(({ command }) => ({
      command,
      role: 'triage' as const,
      why: 'it counts in an issue, or on the pull request of the set-up.',
    }));
  await writeComments(task, planRefusals(repository, [...weighed.rejected, ...misplaced]));
  return { accepted: weighed.accepted.filter((one) => !isMisplaced(one, pulls)), pulls };
}
