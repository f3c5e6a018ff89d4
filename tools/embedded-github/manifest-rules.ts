// What GitHub accepts in a manifest: permissions with their levels, and events with what they need.

const REPOSITORY =
  'actions administration artifact_metadata attestations checks code_quality codespaces contents ' +
  'dependabot_secrets deployments discussions environments issues merge_queues metadata packages ' +
  'pages pull_requests repository_custom_properties repository_hooks secret_scanning_alerts secrets ' +
  'security_events single_file statuses vulnerability_alerts';
const ORGANIZATION =
  'custom_properties_for_organizations members organization_administration organization_announcement_banners ' +
  'organization_copilot_agent_settings organization_copilot_seat_management organization_custom_org_roles ' +
  'organization_custom_roles organization_hooks organization_packages ' +
  'organization_personal_access_token_requests organization_personal_access_tokens organization_secrets ' +
  'organization_self_hosted_runners organization_user_blocking';
const PERSON = 'email_addresses followers git_ssh_keys gpg_keys interaction_limits starring';

/** Permission to the levels that it knows, as GitHub's OpenAPI description lists them (`app-permissions`). */
export const PERMISSION_LEVELS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    `${REPOSITORY} ${ORGANIZATION} ${PERSON}`.split(' ').map((name) => [name, ['read', 'write']]),
  ),
  organization_events: ['read'],
  organization_plan: ['read'],
  profile: ['write'],
  workflows: ['write'],
  repository_projects: ['read', 'write', 'admin'],
  organization_projects: ['read', 'write', 'admin'],
  organization_custom_properties: ['read', 'write', 'admin'],
};

/** Event to the permission that it needs; those of the App itself come to every App. */
export const EVENT_PERMISSION: Readonly<Record<string, string>> = {
  branch_protection_rule: 'administration',
  check_run: 'checks',
  check_suite: 'checks',
  commit_comment: 'contents',
  create: 'contents',
  delete: 'contents',
  deployment: 'deployments',
  deployment_protection_rule: 'deployments',
  deployment_review: 'deployments',
  deployment_status: 'deployments',
  issue_comment: 'issues',
  issues: 'issues',
  label: 'metadata',
  member: 'members',
  membership: 'members',
  merge_group: 'merge_queues',
  milestone: 'issues',
  pull_request: 'pull_requests',
  pull_request_review: 'pull_requests',
  pull_request_review_comment: 'pull_requests',
  pull_request_review_thread: 'pull_requests',
  push: 'contents',
  release: 'contents',
  repository: 'metadata',
  status: 'statuses',
  team: 'members',
  workflow_dispatch: 'contents',
  workflow_job: 'actions',
  workflow_run: 'actions',
};

/** Events that GitHub sends to every App, whatever it has subscribed to. */
export const ALWAYS_SENT = ['installation', 'installation_repositories', 'installation_target'];
