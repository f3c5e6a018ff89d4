// `/simulate` on a pull request: what its configuration would have said about the last releases.
import { simulateReleases } from '../../collect/past-releases.js';
import { describeProblem, placeOfProblem } from '../../core/config/problem.js';
import type { Config } from '../../core/config/schema.js';
import { commandAuthors } from '../../core/incident/commands/accepted.js';
import { repositoryRef } from '../../core/refs.js';
import { askedFor, planNote, planSimulation } from '../../core/release/past/comment.js';
import { renderSimulation } from '../../core/release/past/report.js';
import type { Write } from '../../core/writes/write.js';
import { signCopiesWith } from '../../github/proof-signature.js';
import type { StoredConfig } from '../../github/read-config.js';
import { readComments } from '../../github/read-incident.js';
import type { WirePull } from '../../github/read-pulls.js';
import { readRoles } from '../../github/read-roles.js';
import { settleEdits } from '../../github/settle-edits.js';
import { signWith } from '../../github/signature.js';
import type { PullChange } from './config.js';
import { type PullTask, writeComments } from './task.js';

/** Releases that are tried. */
const MOST_RELEASES = 10;

/** What names the configuration that is tried: its blob, with that of the organization where there is one. */
function blobOf({ texts }: PullChange, { organization }: StoredConfig): string {
  const above = organization?.file?.oid;
  return `${texts.oid ?? 'defaults'}${above ? `+${above}` : ''}`;
}

/** Why it cannot be tried; null where it can. */
function brokenBy({ change }: PullChange): string | null {
  const [first] = change.after.problems;
  if (!first) return null;
  return `the configuration has an error. ${placeOfProblem(first)}: ${describeProblem(first)}`;
}

/**
 * The configuration as it is tried. A pull request must not point the App at incidents that its author
 * may not read, so they are those of the configuration in force.
 */
function triedOf(config: Config, { config: held }: StoredConfig, home: string) {
  const place = (one: Config) => repositoryRef(one.incidents.repository ?? home);
  if (place(config) === place(held)) return { config, notes: [] };
  const { repository: _, ...rest } = config.incidents;
  const { repository } = held.incidents;
  return {
    config: { ...config, incidents: { ...rest, ...(repository ? { repository } : {}) } },
    notes: ['It moves `incidents.repository`: the incidents are read where they are now.'],
  };
}

/**
 * Answers the latest command. Comments are read where the pull request changes the configuration, and
 * where somebody has just asked.
 */
export async function answerSimulate(
  task: PullTask,
  pull: WirePull,
  stored: StoredConfig,
  changed: PullChange | null,
): Promise<Write[]> {
  if (!changed && !task.requested) return [];
  const { client, repository, self, host, now } = task;
  const { number } = pull;
  const read = await readComments(client.api, repository, number, self);
  const { value } = await settleEdits(client.api, [read]);
  const { comments } = value[0] ?? read;
  const asked = askedFor({
    comments,
    roles: await readRoles(client.api, repository, commandAuthors(comments)),
    config: stored.config,
    now,
    blob: changed && blobOf(changed, stored),
    broken: changed && brokenBy(changed),
  });
  if (asked.do === 'nothing') return [];
  if (asked.do === 'say') {
    return writeComments(task, planNote(comments, asked, repository, number));
  }
  const { config, notes } = triedOf(
    (changed as PullChange).change.after.config,
    stored,
    repository,
  );
  const simulation = await simulateReleases(client, repository, config, {
    most: MOST_RELEASES,
    host,
    app: {
      self,
      sign: signWith(task.secret),
      signCopies: signCopiesWith(task.secret),
      installedAt: task.installedAt,
    },
  });
  const result = {
    rendered: renderSimulation(simulation, notes),
    cut: simulation.stopped !== null,
  };
  return writeComments(task, planSimulation(comments, asked, result, repository, number));
}
