// A person's role in a repository, for everybody, in GitHub's two vocabularies.
import { asJson, ok, ROLES, type Role, refuse, text } from '../exchange.js';
import { route } from '../gap.js';
import { roleOf } from '../state.js';

const LEGACY: Readonly<Record<Role, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
};

/** Every right that a role brings. */
function rightsOf(role: string) {
  const at = ROLES.indexOf(role as Role);
  const names = ['pull', 'triage', 'push', 'maintain', 'admin'];
  return Object.fromEntries(names.map((name, needed) => [name, at >= needed]));
}

export const permissionGap = route(
  'GET',
  '/collaborators/:login/permission',
  async (call, box, { repo = '', login = '' }) => {
    const seen = await box.upstream.send('GET', `/repos/${repo}`, undefined, call.headers);
    if (seen.status !== 200) return seen;
    const user = await box.upstream.send('GET', `/users/${login}`);
    if (user.status !== 200) return refuse(404, 'Not Found');
    const { type, login: name } = asJson(user.body);
    if (type === 'Bot' || text(name).endsWith('[bot]'))
      return refuse(404, `${login} is not a user`);
    const role = roleOf(box.state, repo, text(name));
    const open = asJson(seen.body).private === true ? 'none' : 'read';
    return ok({
      permission: role ? LEGACY[role] : open,
      role_name: role ?? open,
      user: { ...asJson(user.body), role_name: role ?? open, permissions: rightsOf(role ?? open) },
    });
  },
);
