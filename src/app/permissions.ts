// What the App needs each permission for, and what it does without: for its log and for the page on permissions.

export interface Need {
  permission: string;
  level: 'read' | 'write';
  /** What it is for, as a sentence of the page. */
  feature: string;
  /** What happens without it; the rest works. */
  without: string;
  /** Where that is said, besides the server's log. */
  said: string;
}

/** The permissions of app.yml but metadata, which GitHub gives to every App. */
export const CORE_NEEDS: readonly Need[] = [
  {
    permission: 'issues',
    level: 'write',
    feature: 'Reviews incidents: the comment, labels, follow-up issues, commands',
    without:
      'no incident is reviewed; a release that needs to read incidents of a private repository is not let through',
    said: 'summary of the check `Release gate`',
  },
  {
    permission: 'checks',
    level: 'write',
    feature:
      'Writes the checks `Release gate`, `Release gate configuration` and `Incident evidence`',
    without:
      'no check run is written, so a required `Release gate` stays "Expected"; the verdict stands in the comment on the release',
    said: 'comment on the release',
  },
  {
    permission: 'contents',
    level: 'read',
    feature: 'Reads the configuration, the range of a release, and whether a change is in force',
    without: 'in a private repository nothing is reviewed or judged, and nothing turns green',
    said: 'server log alone',
  },
  {
    permission: 'pull_requests',
    level: 'read',
    feature: 'Reads pull requests: what they land, what they release, who approved',
    without:
      'no pull request is judged; in a private repository a change that names one counts as unread, never as landed',
    said: 'comment on the incident',
  },
  {
    permission: 'statuses',
    level: 'read',
    feature: 'Lets an `eval-check` policy name a commit status',
    without:
      'a release of a private repository with an `eval-check` or `canary` policy is `collect-evidence`; other releases are judged as ever',
    said: 'summary of the check `Release gate`',
  },
  {
    permission: 'members',
    level: 'read',
    feature: 'Lets an `approval` policy name a team',
    without: 'a policy that names a team cannot be met; policies that name people work',
    said: 'check `Release gate configuration`, when the policy is merged',
  },
  {
    permission: 'merge_queues',
    level: 'read',
    feature: 'Judges merge groups',
    without:
      'GitHub sends no event of the merge queue, so a group waits for its check until the next start of the server; pull requests are judged as ever',
    said: 'server log alone',
  },
];

/** What app.full.yml adds: a row for each permission, with its feature. */
export const FULL_NEEDS: readonly Need[] = [
  {
    permission: 'contents',
    level: 'write',
    feature:
      'Set-up and drafts of eval cases: makes the branch of the pull request that `/setup` or `/eval-case` opens',
    without:
      'neither is proposed; `agent-incident-review init` and `agent-incident-review eval-case` write the same files into a checkout',
    said: 'answer to the command',
  },
  {
    permission: 'pull_requests',
    level: 'write',
    feature: 'Set-up and drafts of eval cases: opens the pull request',
    without:
      'neither is proposed; `agent-incident-review init` and `agent-incident-review eval-case` write the same files into a checkout',
    said: 'answer to the command',
  },
  {
    permission: 'workflows',
    level: 'write',
    feature: 'Set-up: adds the workflow of the release gate',
    without: 'the set-up is proposed without the workflow, and its text has the file to copy',
    said: 'set-up pull request and answer to `/setup`',
  },
  {
    permission: 'deployments',
    level: 'write',
    feature: 'Answers deployments to the environments whose protection rule the App is',
    without:
      'the App is no protection rule: an environment that it was enabled for waits until somebody with the right lets the deployment on',
    said: 'server log alone',
  },
  {
    permission: 'actions',
    level: 'read',
    feature: 'Finds deployments that wait after a restart, and what was reported on them',
    without:
      'in a private repository a deployment whose event was missed waits until it is asked for again, and a report can be given twice',
    said: 'server log alone',
  },
  {
    permission: 'actions',
    level: 'read',
    feature:
      'Reads the artifacts of eval runs, where `release.proof` asks for more than `landed`, and for the census of a pull request and of a release',
    without:
      'in a private repository a release whose evals have to be proven is `collect-evidence`; others are judged as ever, and the check `Incident evidence` says that the census was not read',
    said: 'summary of the check `Release gate`',
  },
];

/** What is missing of what the core needs. @param granted permission to level, as GitHub lists them. */
export function missingPermissions(granted: Readonly<Record<string, string | undefined>>): Need[] {
  return CORE_NEEDS.filter(({ permission, level }) => {
    const has = granted[permission];
    return has === undefined || (level === 'write' && has === 'read');
  });
}
