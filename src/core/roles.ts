// Repository roles, and what reaches them.
import { mention } from './mentions.js';

/** Repository role, lowest first; `none` where the account has no access. */
export const ROLES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Roles of people by login, lower case (`Mention`). */
export type Roles = Record<string, Role>;

/** Whether a role reaches another. */
export function atLeast(role: Role | undefined, needed: Role): boolean {
  return ROLES.indexOf(role ?? 'none') >= ROLES.indexOf(needed);
}

/** The role of somebody; undefined where it was not read. */
export function roleOf(roles: Roles, login: string): Role | undefined {
  return roles[mention(login)];
}

/** Whether somebody's role reaches another. */
export function hasRole(roles: Roles, login: string, needed: Role): boolean {
  return atLeast(roleOf(roles, login), needed);
}
