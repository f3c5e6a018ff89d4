// A `gate` case: the Action's bundle, as a runner runs it, on a GitHub that holds the case's world.
import { pathToFileURL } from 'node:url';
import { type LoadedWorld, worldFromCase } from '../embedded-github/case-world/world-from-case.js';
import { pullRequestPayload, runAt } from '../embedded-github/events.js';
import { type ActionResult, type ActionRun, runAction } from '../embedded-github/runner.js';
import type { Bundles, GateCase, Outcome } from './cases.js';

export async function runGate(one: GateCase, bundles: Bundles): Promise<Outcome> {
  const world = await worldFromCase(one.input.world);
  try {
    const place = await runAt(world.github);
    const { outputs, stdout, stderr } = await runIt(bundles, {
      ...place,
      // As in the texts of the cases.
      serverUrl: 'https://github.com',
      ...(await subject(world, one.input.judge, place.token ?? '')),
    });
    const { verdict = '', reasons = '' } = outputs;
    const allowed = [one.expected.verdict].flat();
    const said = one.expected.reasons;
    const ok = allowed.includes(verdict) && (!said || new RegExp(said).test(reasons));
    return { ok, got: verdict || `${stdout}${stderr}`.slice(-500) };
  } finally {
    await world.github.close();
  }
}

async function runIt({ action, main }: Bundles, run: ActionRun): Promise<ActionResult> {
  if (main === null) return runAction(action, run);
  const module = await import(pathToFileURL(main).href);
  return runAction(module.run, run);
}

async function subject(
  { github, sha }: LoadedWorld,
  { pull, base, head }: GateCase['input']['judge'],
  token: string,
): Promise<Pick<ActionRun, 'event' | 'payload' | 'inputs'>> {
  const inputs = { 'github-token': token };
  if (pull !== undefined) {
    return { event: 'pull_request', payload: await pullRequestPayload(github, pull), inputs };
  }
  const commit = (name = '') => {
    try {
      return sha(name);
    } catch {
      // A branch or a tag.
      return name;
    }
  };
  const payload = { ref: 'refs/heads/main' };
  return { event: 'push', payload, inputs: { ...inputs, base: commit(base), head: commit(head) } };
}
