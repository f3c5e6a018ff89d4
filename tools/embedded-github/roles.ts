// Roles of people in repositories, known to the proxy and to the emulator alike.
import { asJson, type Role, text } from './exchange.js';
import type { Box } from './gap.js';
import { ROOT, type World } from './world.js';

/** What the emulator calls the roles. */
const PERMISSION: Readonly<Record<Role, string>> = {
  read: 'pull',
  triage: 'triage',
  write: 'push',
  maintain: 'maintain',
  admin: 'admin',
};

/** Gives a person a role in a repository (`owner/name`), or takes every role away. */
export async function setRole(
  box: Box,
  repo: string,
  login: string,
  role: Role | null,
): Promise<void> {
  const path = `/repos/${repo}/collaborators/${login}`;
  if (role === null) {
    box.state.roles.get(repo)?.delete(login);
    await box.upstream.send('DELETE', path);
  } else {
    box.state.roles.get(repo)?.set(login, role);
    await box.upstream.send('PUT', path, { permission: PERMISSION[role] });
  }
}

/** Everybody's id, everybody's role in every repository, and a `production` branch beside `main`. */
export async function furnish(box: Box, world: World): Promise<void> {
  const logins = [ROOT, ...Object.keys(world.people)].map((login) => `/users/${login}`);
  const known = await Promise.all([`/orgs/${world.owner}`, ...logins].map(box.upstream.get));
  for (const { login, id } of known) box.state.accounts.set(text(login), Number(id));
  for (const { slug, id } of box.apps) box.state.accounts.set(`${slug}[bot]`, id);
  for (const { name } of world.repositories) {
    const repo = `${world.owner}/${name}`;
    box.state.roles.set(repo, new Map([[ROOT, 'admin']]));
    for (const [login, role] of Object.entries(world.people)) {
      if (role !== null) await setRole(box, repo, login, role);
    }
    const main = await box.upstream.get(`/repos/${repo}/git/ref/heads/main`);
    await box.upstream.send('POST', `/repos/${repo}/git/refs`, {
      ref: 'refs/heads/production',
      sha: asJson(main.object).sha,
    });
  }
}
