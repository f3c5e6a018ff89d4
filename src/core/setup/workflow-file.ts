// The workflow of the gate, for the way in which a repository releases.
import { ACTION, ACTION_VERSION } from './names.js';
import type { Ways } from './ways.js';

/** The alternatives of a glob with braces: the filters of workflows know none. */
export function alternatives(pattern: string): string[] {
  const group = /\{([^{}]*,[^{}]*)\}/.exec(pattern);
  if (!group) return [pattern];
  const [before, after] = [
    pattern.slice(0, group.index),
    pattern.slice(group.index + group[0].length),
  ];
  return (group[1] as string).split(',').flatMap((one) => alternatives(`${before}${one}${after}`));
}

/** A glob of ours as workflows write it: there `?` and `+` repeat, and a `!` at the start excludes. */
function filterOf(pattern: string): string[] {
  return alternatives(pattern).map((one) =>
    one.replace(/[?]/g, '*').replace(/\+/g, '\\+').replace(/^!/, '\\!'),
  );
}

const list = (items: readonly string[]) =>
  `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;

/** The branches into which pull requests are judged: those of the releases, and that of the tool. */
function branchesOf({ base, tool, tags }: Ways, defaultBranch: string): string[] {
  const trunk = tool && !base.includes(defaultBranch) ? [defaultBranch] : [];
  return tags.length > 0 ? [] : [...new Set([...base.flatMap(filterOf), ...trunk])];
}

/** Where the branch of the tool takes other pull requests as well: those roll nothing out. */
function condition({ base, tool }: Ways, defaultBranch: string): string | null {
  if (!tool || base.includes(defaultBranch)) return null;
  return `github.base_ref != github.event.repository.default_branch || startsWith(github.head_ref, '${tool.head}')`;
}

function triggers(ways: Ways, defaultBranch: string): string[] {
  const branches = branchesOf(ways, defaultBranch);
  return [
    'on:',
    ...(branches.length > 0
      ? [
          '  pull_request:',
          `    branches: ${list(branches)}`,
          '    types: [opened, reopened, synchronize, edited]',
        ]
      : []),
    ...(ways.tags.length > 0
      ? ['  push:', `    tags: ${list(ways.tags.map((one) => one.replace(/^!/, '\\!')))}`]
      : []),
  ];
}

/** Its text. */
export function renderWorkflow(ways: Ways, defaultBranch: string): string {
  const only = condition(ways, defaultBranch);
  const late = ways.tags.length > 0;
  const lines = [
    '# Judges a release: it fails while a linked incident owes an eval or a gate change.',
    'name: Release gate',
    ...triggers(ways, defaultBranch),
    'permissions:',
    '  checks: read',
    '  statuses: read',
    '  contents: read',
    '  issues: read',
    '  pull-requests: read',
    'jobs:',
    ...(late
      ? [
          '  # The tag stands already: give each job that deploys `needs: gate`, in this file.',
          '  # Without it the gate reports and stops nothing.',
        ]
      : ['  # No `if:` on the job: GitHub takes a skipped job for a success.']),
    '  gate:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 10',
    '    steps:',
    `      - uses: ${ACTION}@${ACTION_VERSION}`,
    ...(only
      ? [
          '        # Here and not on the job: other pull requests roll nothing out, and need the check nonetheless.',
          `        if: ${only}`,
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}
