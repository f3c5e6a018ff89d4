// Reads the repository roles of people; membership shows nowhere else.
import { mention } from '../core/mentions.js';
import { ROLES, type Role } from '../core/roles.js';
import type { Api } from './client.js';
import { statusOf } from './errors.js';
import { mapLimited, repo } from './pages.js';

/** What a role of the organization's own allows, as the built-in role that it extends. */
function customRole(allowed: Record<string, boolean | undefined> | undefined): Role | undefined {
  const { admin, maintain, push, triage, pull } = allowed ?? {};
  if (admin) return 'admin';
  if (maintain) return 'maintain';
  if (push) return 'write';
  if (triage) return 'triage';
  return pull ? 'read' : undefined;
}

async function readRole(api: Api, repository: string, username: string): Promise<Role> {
  try {
    const { data } = await api.request(
      'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
      { ...repo(repository), username },
    );
    const known = (name: string | undefined) => ROLES.find((role) => role === name);
    const { permission, role_name: name, user } = data;
    return known(name) ?? customRole(user?.permissions) ?? known(permission) ?? 'none';
  } catch (error) {
    if (statusOf(error) === 404) return 'none';
    throw error;
  }
}

/** Role by lower-case login; one request a login. */
export async function readRoles(
  api: Api,
  repository: string,
  logins: readonly string[],
): Promise<Record<string, Role>> {
  const distinct = [...new Set(logins.map((login) => mention(login)))].filter(Boolean);
  const roles = await mapLimited(distinct, 4, (login) => readRole(api, repository, login));
  return Object.fromEntries(distinct.map((login, at) => [login, roles[at] as Role]));
}
