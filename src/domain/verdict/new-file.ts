// A link to GitHub's new-file page with a draft of the eval case that is owed.
import type { DecisionFacts } from '../facts/types.js';
import { resolveReference } from '../record/references.js';

/** The folder of the first eval pattern that names one; `evals` otherwise. */
function folderOf(patterns: string[]): string {
  const plain = patterns.map((pattern) => /^([^*?{]+)\/\*\*$/.exec(pattern)?.[1]).find(Boolean);
  return plain ?? 'evals';
}

/** Address of the new-file page in the release's repository. */
export function newFileUrl(incident: string, facts: DecisionFacts): string {
  const { repository, defaultBranch } = facts.release;
  const { number } = resolveReference(incident, '');
  const path = `${folderOf(facts.config.changes.eval.paths)}/incident-${number}.yaml`;
  const draft = [
    `# Regression case for ${incident}`,
    'input: # what the agent was given',
    'expect: # what must hold for the whole class, not only for this run',
    'proves: # what a pass lets you believe',
    'does-not-prove: # and what it does not',
  ].join('\n');
  const query = new URLSearchParams({ filename: path, value: draft });
  return `https://${facts.host}/${repository}/new/${defaultBranch}?${query}`;
}
