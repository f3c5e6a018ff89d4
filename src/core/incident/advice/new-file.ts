// Where a change that is owed can be begun: a path that counts, and a draft to fill in on GitHub.

import { CONFIG_PATH } from '../../config/constants.js';
import { matchesAny } from '../../config/globs.js';
import type { Config } from '../../config/schema.js';
import type { ForceKind } from '../../force/types.js';
import { numberOf, repositoryOf, sameRepository } from '../../refs.js';

/** The repository in which a draft is begun. */
interface DraftPlace {
  host: string;
  /** `owner/repo`. */
  repository: string;
  branch: string;
  config: Config;
}

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
export function examplePath(kind: ForceKind, ref: string, config: Config): string {
  const name = `incident-${numberOf(ref)}`;
  const { paths } = config.changes[kind];
  const usual = kind === 'eval' ? [`evals/${name}.yaml`] : [];
  const likely = [...usual, ...paths.map((pattern) => made(pattern, name))];
  return likely.find((path) => matchesAny(path, paths)) ?? (paths[0] as string);
}

/** What a draft says; a line that still says `FILL IN` counts for nothing. */
export function draftOf(kind: ForceKind, ref: string, path: string, repository: string): string {
  const name = sameRepository(repositoryOf(ref), repository) ? `#${numberOf(ref)}` : ref;
  if (kind === 'eval') {
    return [
      `# Regression case for ${ref}`,
      'input: FILL IN what the agent was given',
      'expect: FILL IN what must hold for the whole class, not only for this run',
      'proves: FILL IN what a pass lets you believe',
      'does-not-prove: FILL IN and what it does not',
      '',
    ].join('\n');
  }
  if (path !== CONFIG_PATH) {
    return `# Release rule for ${ref}\nrule: FILL IN what the next rollout has to pass\nowner: FILL IN\n`;
  }
  return [
    'release:',
    '  policies:',
    `    - id: incident-${numberOf(ref)}`,
    '      kind: FILL IN eval-check, canary, approval, route-notes, rollback or freeze, and its keys',
    `      because: "${name}"`,
    '      owner: "FILL IN"',
    '',
  ].join('\n');
}

/** Address of GitHub's new-file page, filled with the draft. */
export function draftUrl(kind: ForceKind, ref: string, place: DraftPlace): string {
  const { host, repository, branch, config } = place;
  const filename = examplePath(kind, ref, config);
  const value = draftOf(kind, ref, filename, repository);
  return `https://${host}/${repository}/new/${branch}?${new URLSearchParams({ filename, value })}`;
}
