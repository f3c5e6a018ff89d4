// What the Action says of a pull request of the scene.
import type { DecisionFacts } from '../../src/core/facts.js';
import { pullRequestPayload, runAt } from '../../tools/embedded-github/events.js';
import { runAction } from '../../tools/embedded-github/runner.js';
import { action } from './action.js';
import { github } from './scene.js';

/** @param run the workflow run in which it asks. */
export async function byAction(pull: number, run = 1) {
  const place = await runAt(github);
  const { outputs, files, summary, stdout } = await runAction(action, {
    event: 'pull_request',
    payload: await pullRequestPayload(github, pull),
    ...place,
    inputs: { 'github-token': place.token ?? '' },
    env: { GITHUB_RUN_ID: `${run}` },
  });
  return {
    verdict: outputs.verdict,
    reasons: JSON.parse(outputs.reasons ?? '[]') as { test: string; message: string }[],
    facts: JSON.parse(files.facts ?? '{}') as DecisionFacts,
    summary,
    stdout,
  };
}
