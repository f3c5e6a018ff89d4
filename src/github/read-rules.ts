// Reads whether a check is required on a branch, by rulesets and by classic protection.
import type { BranchRules } from '../core/config/required.js';
import { attempt } from './attempt.js';
import type { Api } from './client.js';
import { Unreadable } from './errors.js';
import { PAGE_SIZE, readPages, repo } from './pages.js';

const RULE_PAGES = 3;
const BRANCH_PAGES = 10;

interface WireRule {
  type: string;
  parameters?: {
    required_status_checks?: { context: string; integration_id?: number | null }[];
  };
}

/** Apps to which rulesets bind the check; null for none. */
async function byRules(
  api: Api,
  repository: string,
  branch: string,
  check: string,
): Promise<(number | null)[]> {
  const { items, complete } = await readPages(async (page) => {
    const { data, headers } = await api.request(
      'GET /repos/{owner}/{repo}/rules/branches/{branch}',
      {
        ...repo(repository),
        branch,
        per_page: PAGE_SIZE,
        page,
      },
    );
    return { data: data as WireRule[], headers };
  }, RULE_PAGES);
  const found = items
    .filter(({ type }) => type === 'required_status_checks')
    .flatMap(({ parameters }) => parameters?.required_status_checks ?? [])
    .filter(({ context }) => context === check)
    .map(({ integration_id: app }) => app ?? null);
  if (found.length === 0 && !complete) throw new Unreadable('there are more than are read');
  return found;
}

interface WireProtection {
  enabled?: boolean;
  required_status_checks?: {
    enforcement_level?: string | null;
    contexts?: string[];
    checks?: { context: string; app_id?: number | null }[];
  } | null;
}

/** The same by classic protection; GitHub writes any App as -1. */
async function byProtection(
  api: Api,
  repository: string,
  branch: string,
  check: string,
): Promise<(number | null)[]> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/branches/{branch}', {
    ...repo(repository),
    branch,
  });
  const protection = data.protection as WireProtection | undefined;
  if (!protection) {
    if (data.protected) throw new Unreadable('GitHub does not show it');
    return [];
  }
  const { required_status_checks: required } = protection;
  if (protection.enabled === false || !required || required.enforcement_level === 'off') return [];
  const { contexts = [], checks = contexts.map((context) => ({ context, app_id: null })) } =
    required;
  return checks
    .filter(({ context }) => context === check)
    .map(({ app_id: app }) => (app === undefined || app === null || app < 0 ? null : app));
}

/** Who may write the check that a branch requires. Never throws: what fails is named. */
export async function readBranchRules(
  api: Api,
  repository: string,
  branch: string,
  check: string,
): Promise<BranchRules> {
  const [rules, protection] = await Promise.all([
    attempt('its rules', [], () => byRules(api, repository, branch, check)),
    attempt('its protection', [], () => byProtection(api, repository, branch, check)),
  ]);
  return {
    branch,
    required: [...rules.value, ...protection.value],
    unread: [...rules.unread, ...protection.unread].map(({ what, why }) => ({ what, why })),
  };
}

/** Names of the branches of a repository; `complete` is false beyond a thousand. */
export async function readBranchNames(
  api: Api,
  repository: string,
): Promise<{ names: string[]; complete: boolean }> {
  const { items, complete } = await readPages(
    (page) =>
      api.request('GET /repos/{owner}/{repo}/branches', {
        ...repo(repository),
        per_page: PAGE_SIZE,
        page,
      }),
    BRANCH_PAGES,
  );
  return { names: items.map(({ name }) => name), complete };
}
