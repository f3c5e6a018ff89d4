// Accounts and Apps as GitHub shows them inside other objects: all of their addresses, nothing of a profile.
import { asJson, type Json, text } from './exchange.js';

/** What GitHub shows of an account on its own page alone. */
const PROFILE = [
  ...['name', 'email', 'bio', 'blog', 'company', 'location', 'hireable', 'twitter_username'],
  ...['public_repos', 'public_gists', 'followers', 'following', 'created_at', 'updated_at'],
  ...['is_verified', 'has_organization_projects', 'has_repository_projects', 'billing_email'],
  ...['members_can_create_repositories', 'default_repository_permission'],
  ...['description', 'hooks_url', 'issues_url', 'members_url', 'public_members_url'],
];

/** The account that GitHub shows for those who are gone. */
const GHOST = 10_137;

/** Completes an account (in place); `ids` knows those of this server. */
export function completeAccount(
  account: Json,
  origin: string,
  ids: ReadonlyMap<string, number>,
): void {
  const login = text(account.login);
  for (const field of PROFILE) delete account[field];
  const id = account.id ?? ids.get(login) ?? GHOST;
  const url = `${origin}/users/${encodeURIComponent(login)}`;
  const at = `${origin}/${encodeURIComponent(login)}`;
  Object.assign(account, {
    id,
    node_id: account.node_id ?? `U_${id}`,
    avatar_url: `${origin}/avatars/u/${id}`,
    gravatar_id: '',
    url,
    html_url: login.endsWith('[bot]') ? `${origin}/apps/${login.slice(0, -'[bot]'.length)}` : at,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    site_admin: false,
    user_view_type: 'public',
  });
}

/** An App as it stands beside what it made. */
export function shownApp(
  { id, slug, name }: { readonly id: number; readonly slug: string; readonly name: string },
  owner: { readonly login: string; readonly id: number },
  origin: string,
  granted: Json,
): Json {
  return {
    ...{ id, slug, name, node_id: `A_${id}`, description: null },
    owner: { login: owner.login, id: owner.id, type: 'Organization' },
    external_url: `${origin}/apps/${slug}`,
    html_url: `${origin}/apps/${slug}`,
    created_at: '2025-01-01T00:00:00Z',
    updated_at: '2025-01-01T00:00:00Z',
    permissions: asJson(granted.permissions),
    events: granted.events ?? [],
  };
}
