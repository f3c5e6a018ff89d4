// A link to GitHub's new-file page with a draft of the eval case that is owed.
import { matchesAny } from '../config/globs.js';
import type { Config } from '../config/schema.js';
import type { DecisionFacts } from '../facts.js';
import { resolveReference } from '../refs.js';

/** A path that a pattern matches, with what varies made up. */
function made(pattern: string, name: string): string {
  return pattern
    .replace(/\{([^{},]*)[^{}]*\}/g, '$1')
    .replace(/^\*\*\//, '')
    .replace(/\*\*\/?$/, `${name}.yaml`)
    .replace(/\*\*\//g, '')
    .replace(/\*/g, name);
}

/** A path where a change of the kind counts, for an example. */
export function examplePath(kind: 'eval' | 'gate', ref: string, config: Config): string {
  const name = `incident-${resolveReference(ref, '').number}`;
  const { paths } = config.changes[kind];
  const usual = kind === 'eval' ? [`evals/${name}.yaml`] : [];
  const likely = [...usual, ...paths.map((pattern) => made(pattern, name))];
  return likely.find((path) => matchesAny(path, paths)) ?? (paths[0] as string);
}

/** Address of the new-file page in the release's repository. */
export function newFileUrl(incident: string, facts: DecisionFacts): string {
  const { repository, defaultBranch } = facts.release;
  const draft = [
    `# Regression case for ${incident}`,
    'input: # what the agent was given',
    'expect: # what must hold for the whole class, not only for this run',
    'proves: # what a pass lets you believe',
    'does-not-prove: # and what it does not',
  ].join('\n');
  const filename = examplePath('eval', incident, facts.config);
  const query = new URLSearchParams({ filename, value: draft });
  return `https://${facts.host}/${repository}/new/${defaultBranch}?${query}`;
}
