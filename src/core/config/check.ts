// The check run on a commit that changed the configuration.

import { code, plain } from '../text/escape.js';
import { type CheckRunFacts, CONFIG_CHECK, planCheck } from '../writes/checks.js';
import type { Write } from '../writes/write.js';
import { type ConfigReading, formatConfigProblem } from './parse-config.js';

/** @param unreadable teams of approval policies whose members cannot be read, lower case. */
export function planConfigCheck(
  runs: readonly CheckRunFacts[],
  sha: string,
  reading: ConfigReading,
  unreadable: readonly string[],
  repository: string,
): Write[] {
  const { config, problems } = reading;
  const broken = problems.map((problem) => `- ${plain(formatConfigProblem(problem), 2_000)}`);
  const policies = config.release.policies.flatMap((policy) => {
    if (policy.kind !== 'approval') return [];
    const teams = policy.reviewers.filter((reviewer) =>
      unreadable.includes(reviewer.toLowerCase()),
    );
    if (teams.length === 0) return [];
    const who = teams.map((team) => code(team)).join(', ');
    return [
      `- The policy ${code(policy.id)} cannot be enforced: the members of ${who} cannot be read. Give the App the organization permission “Members: read”, or name people instead, for example ${code('@dana')}.`,
    ];
  });
  const said = [...broken, ...policies];
  const count = config.release.policies.length;
  const fine = `The configuration is valid; ${count === 1 ? '1 policy' : `${count} policies`} can be enforced.`;
  const until =
    'Until this is mended, every release is held with `collect-evidence` or `hold`; the next commit that changes the file is checked again.';
  const check = {
    name: CONFIG_CHECK,
    sha,
    conclusion: said.length > 0 ? ('failure' as const) : ('success' as const),
    about: 'configuration',
    title: said.length > 0 ? 'The configuration cannot be enforced' : 'The configuration is valid',
    summary: said.length > 0 ? `${said.join('\n')}\n\n${until}` : fine,
  };
  return planCheck(runs, check, repository);
}
