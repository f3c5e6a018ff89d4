// The rulesets that make GitHub ask for the gate of this App: JSON to import, or to send by `gh api`.

import { RELEASE_CHECK } from '../checks/plan.js';
import { matchesAny } from '../config/globs.js';
import type { SetupFacts } from './facts.js';
import type { Ways } from './ways.js';
import { alternatives } from './workflow-file.js';

/** A ruleset as GitHub's REST API takes it (`POST /repos/{owner}/{repo}/rulesets`). */
export interface Ruleset {
  name: string;
  target: 'branch' | 'tag';
  enforcement: 'active';
  bypass_actors: never[];
  conditions: { ref_name: { include: string[]; exclude: string[] } };
  rules: { type: string; parameters?: Record<string, unknown> }[];
}

/** Versions, as the default of `release.tags` reads them. */
const VERSION_TAGS = ['v*.*.*', '[0-9]*.*.*', '**-v*.*.*', '**@*.*.*'];

function requires(app: number, freeOnCreate: boolean): Ruleset['rules'][number] {
  return {
    type: 'required_status_checks',
    parameters: {
      strict_required_status_checks_policy: false,
      do_not_enforce_on_create: freeOnCreate,
      required_status_checks: [{ context: RELEASE_CHECK, integration_id: app }],
    },
  };
}

/** A glob of ours as rulesets write it: there `**` at the end stands for one folder alone. */
function refPattern(prefix: string, pattern: string): string[] {
  return alternatives(pattern).map((one) => `${prefix}${one.replace(/\/\*\*$/, '/**/*')}`);
}

/** For the branches into which releases are merged, and the one into which the release tool proposes. */
export function branchRuleset(ways: Ways, { defaultBranch }: SetupFacts, app: number): Ruleset {
  const isDefault = (pattern: string) => matchesAny(defaultBranch, [pattern]);
  const named = ways.base.filter((pattern) => !isDefault(pattern));
  const trunk = ways.tool !== null || ways.base.some(isDefault);
  const include = [
    ...(trunk ? ['~DEFAULT_BRANCH'] : []),
    ...named.flatMap((pattern) => refPattern('refs/heads/', pattern)),
  ];
  return {
    name: 'Release gate',
    target: 'branch',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include, exclude: [] } },
    rules: [requires(app, true)],
  };
}

/** For the tags of releases: one can be set only on a commit on which the gate of this App is green. */
export function tagRuleset(ways: Ways, { config }: SetupFacts, app: number): Ruleset {
  const patterns = ways.propose.tags ?? config.release.tags ?? VERSION_TAGS;
  return {
    name: 'Release gate on tags',
    target: 'tag',
    enforcement: 'active',
    bypass_actors: [],
    conditions: {
      ref_name: {
        include: patterns.flatMap((pattern) => refPattern('refs/tags/', pattern)),
        exclude: [],
      },
    },
    rules: [requires(app, false), { type: 'update' }, { type: 'deletion' }],
  };
}
