// Who calls, as a GitHub user, and what an installation's token may do.
import { asJson, type Caller, type Json } from './exchange.js';
import type { Box } from './gap.js';

/** The user behind a token; null for a JWT and for nobody. */
export async function userOf(box: Box, caller: Caller): Promise<Json | null> {
  if (caller.kind === 'user') return box.upstream.get(`/users/${caller.login}`);
  if (caller.kind !== 'installation') return null;
  const id = box.apps.find(({ slug }) => slug === caller.slug)?.id ?? 0;
  return { login: `${caller.slug}[bot]`, id, type: 'Bot' };
}

/** Whether an installation token reaches a repository at all. */
export function covers(caller: Caller, box: Box, repo: string): boolean {
  if (caller.kind !== 'installation') return false;
  return caller.repositories === null
    ? repo.startsWith(`${box.owner}/`)
    : caller.repositories.includes(repo);
}

/** Whether the caller may read or write a kind of object; what is public, everybody may read. */
export async function may(
  call: { readonly caller: Caller; readonly headers: Readonly<Record<string, string>> },
  box: Box,
  repo: string,
  permission: string,
  level: 'read' | 'write',
): Promise<boolean> {
  const seen = await box.upstream.send('GET', `/repos/${repo}`, undefined, call.headers);
  if (seen.status !== 200) return false;
  const open = asJson(seen.body).private !== true && level === 'read';
  if (open) return true;
  if (call.caller.kind !== 'installation') return call.caller.kind === 'user';
  const granted = call.caller.permissions[permission];
  return covers(call.caller, box, repo) && (granted === 'write' || granted === level);
}
