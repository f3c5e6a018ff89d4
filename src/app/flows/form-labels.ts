// The labels that incidents carry, made where the configuration and the forms are in force.
import { labelsOf } from '../../core/incident/report/labels.js';
import { sameRepository } from '../../core/refs.js';
import { missingLabels } from '../../github/ensure-label.js';
import { isTransient, statusOf } from '../../github/errors.js';
import { readConfig } from '../../github/read-config.js';
import { type PullTask, write } from './task.js';

/** Makes those that are missing: GitHub drops a label that it does not know from a form without a word. */
export async function makeFormLabels(task: PullTask): Promise<void> {
  const { client, repository } = task;
  const { config, problems, file } = await readConfig(client.api, repository);
  const home = config.incidents.repository;
  const elsewhere = home !== undefined && !sameRepository(home, repository);
  if (!file || problems.length > 0 || elsewhere) return;
  try {
    const missing = await missingLabels(client.api, repository, labelsOf(config));
    await write(
      task,
      missing.map((label) => ({ do: 'create-label' as const, repository, label })),
    );
  } catch (error) {
    // Archived, or without what the App asks for: its releases are judged all the same.
    if (isTransient(error) || ![403, 404, 410].includes(statusOf(error))) throw error;
  }
}
