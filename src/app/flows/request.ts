// What somebody asked for by a button of a check run or by `/judge`: whether they may, and what follows.

import type { Config } from '../../core/config/schema.js';
import { weighCommands } from '../../core/incident/commands/accepted.js';
import { type IssueRef, issueRef, repositoryOf } from '../../core/refs.js';
import { isRelease } from '../../core/release/is-release.js';
import { hasRole } from '../../core/roles.js';
import { isGone } from '../../github/errors.js';
import { listOpenPulls } from '../../github/open-pulls.js';
import { mapLimited, repo } from '../../github/pages.js';
import { readConfig } from '../../github/read-config.js';
import { commentFacts, type WireComment } from '../../github/read-incident.js';
import { branchesOf, type WirePull } from '../../github/read-pulls.js';
import { readRoles } from '../../github/read-roles.js';
import { type Key, pullKey, type RequestKey } from '../keys.js';
import { judge } from './commit.js';
import { reviewIncidentIssue } from './incident.js';
import type { ReviewTask } from './incident-task.js';
import { pullSubject } from './release.js';
import { type PullTask, writeComments } from './task.js';

/** What came of it. */
interface Granted {
  /** What has to be looked at now. */
  keys: Key[];
  /** Incidents on which something was opened. */
  opened: IssueRef[];
  /** Why it counts for nothing, for the log: who presses a button is answered nowhere else. */
  rejected: string | null;
}

/** A button may ask for what only some installations allow. */
type RequestTask = PullTask & Pick<ReviewTask, 'readPermissions'>;

/** The role that the commands of all buttons need. */
const NEEDED = 'write';

function refuse(by: string, repository: string): Granted {
  const rejected = `@${by} lacks the role ${NEEDED} in ${repository}`;
  return { keys: [], opened: [], rejected };
}

async function mayWrite({ client }: PullTask, repository: string, by: string): Promise<boolean> {
  return hasRole(await readRoles(client.api, repository, [by]), by, NEEDED);
}

/** A `/judge` in a comment is answered by a reaction. */
async function byComment(
  task: PullTask,
  { pull, comment }: { pull: number; comment: number },
  config: Config,
): Promise<Granted> {
  const { client, repository, self, now } = task;
  const path = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}';
  const answer = await client.api
    .request(path, { ...repo(repository), comment_id: comment })
    .catch((error: unknown) => {
      if (isGone(error)) return null;
      throw error;
    });
  if (!answer) return { keys: [], opened: [], rejected: null };
  const facts = commentFacts(answer.data as WireComment, self);
  const roles = await readRoles(client.api, repository, [facts.author]);
  const about = { comments: [facts], roles, config, author: '', now };
  const { accepted, rejected } = weighCommands({ on: 'release', ...about });
  const granted = accepted.some(({ request }) => request.name === 'judge');
  const unmet = rejected.find(({ command }) => command.name === 'judge');
  if (!granted && !unmet) return { keys: [], opened: [], rejected: null };
  const content = granted ? '+1' : 'confused';
  await writeComments(task, [{ do: 'react', repository, comment, content }]);
  if (!granted) return { keys: [], opened: [], rejected: unmet?.why ?? null };
  return { keys: [pullKey(repository, pull)], opened: [], rejected: null };
}

/** Incidents that hold a release. */
async function blocking(task: PullTask, pull: WirePull): Promise<IssueRef[]> {
  const { decision } = await judge(task, pullSubject(task.repository, pull));
  return decision.incidents.flatMap(({ ref, verdict, serious, severity }) =>
    verdict !== 'ship' && (serious || severity === null) ? [issueRef(ref)] : [],
  );
}

/** Does on each incident that holds the release what the command of the same name does. */
async function onIncidents(
  task: RequestTask,
  does: { openTasks: true } | { draftEvalCase: true },
  by: string,
  pulls: readonly WirePull[],
  config: Config,
): Promise<Granted> {
  const releases = pulls.filter((pull) => isRelease(branchesOf(pull), config));
  const held = await mapLimited(releases, 1, (pull) => blocking(task, pull));
  const refs = [...new Set(held.flat())];
  const homes = [...new Set(refs.map(repositoryOf))];
  for (const home of homes) if (!(await mayWrite(task, home, by))) return refuse(by, home);
  for (const ref of refs) {
    await reviewIncidentIssue({ ...task, requested: false, ref, ...does });
  }
  return { keys: [], opened: refs, rejected: null };
}

/** Does what was asked for, where whoever asked may. @throws where GitHub fails for good. */
export async function grantRequest(
  task: RequestTask,
  { repository, asked, by, on }: RequestKey,
): Promise<Granted> {
  const { config } = await readConfig(task.client.api, repository);
  if ('comment' in on) return byComment(task, on, config);
  if (!(await mayWrite(task, repository, by))) return refuse(by, repository);
  const open = await listOpenPulls(task.client.api, repository);
  const pulls = open.filter(({ head }) => head.sha === on.sha);
  if (asked === 'tasks') return onIncidents(task, { openTasks: true }, by, pulls, config);
  if (asked === 'eval-case') return onIncidents(task, { draftEvalCase: true }, by, pulls, config);
  const keys = pulls.map(({ number }) => pullKey(repository, number));
  return { keys, opened: [], rejected: null };
}
