// `mode: gate`: reads what the workflow was started for, and lets the release be judged.
import { gateRelease } from '../collect/release.js';
import { readSubject } from './event.js';
import { readPayload } from './payload.js';
import type { Start } from './start.js';

/** Judges the release, and says the verdict wherever the workflow is read. @returns the exit code. */
export async function gateRun(start: Start): Promise<number> {
  const { env, inputs, client, incidents, host, now } = start;
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const { facts, decision } = await gateRelease({
    client,
    incidents,
    incidentsRepository: inputs.incidentsRepository,
    configPath: inputs.config,
    subject: readSubject(
      env.GITHUB_EVENT_NAME ?? '',
      payload,
      env.GITHUB_REPOSITORY ?? '',
      inputs,
      env.GITHUB_SHA ?? null,
    ),
    host,
    now,
    askingRun: Number(env.GITHUB_RUN_ID) || null,
  });
  return (await import('./tell.js')).tellDecision(start, facts, decision);
}
