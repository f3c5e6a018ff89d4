// Which policies cannot be enforced, for nobody who could clear them can be read or is there.
import { mention } from '../mentions.js';
import { hasRole, type Roles } from '../roles.js';
import { code } from '../text/escape.js';
import type { Config, Policy } from './schema.js';

/** What was looked up about the reviewers that policies name. */
export interface ReviewersFacts {
  /** Members by team, lower case (`@org/team`); null where they could not be read. */
  teams: Record<string, readonly string[] | null>;
  /** Role by login of the people who were looked up. */
  roles: Roles;
}

/** A policy that cannot be enforced. */
export interface Unenforced {
  id: string;
  /** For people, with what to do. */
  text: string;
}

type Approval = Extract<Policy, { kind: 'approval' }>;

const PERMISSION =
  'Give the App the organization permission “Members: read”, or name people instead, for example `@dana`';

function list(names: readonly string[]): string {
  return names.map((name) => code(name)).join(', ');
}

function fault({ reviewers }: Approval, { teams, roles }: ReviewersFacts): string | null {
  const membersOf = (reviewer: string) => teams[mention(reviewer)];
  const unread = reviewers.filter((one) => membersOf(one) === null);
  if (unread.length > 0) return `the members of ${list(unread)} cannot be read. ${PERMISSION}`;
  const empty = reviewers.filter((one) => membersOf(one)?.length === 0);
  const absent = reviewers.filter((one) => {
    const login = mention(one.slice(1));
    return !one.includes('/') && login in roles && !hasRole(roles, login, 'read');
  });
  if (empty.length + absent.length < reviewers.length) return null;
  return `nobody can approve: ${list([...empty, ...absent])} ${reviewers.length === 1 ? 'has' : 'have'} no member or no access to this repository. Name somebody who can review here`;
}

/** Policies that cannot be enforced; what was not looked up is taken to be fine. */
export function unenforced(config: Config, facts: ReviewersFacts): Unenforced[] {
  return config.release.policies.flatMap((policy) => {
    const why = policy.kind === 'approval' ? fault(policy, facts) : null;
    return why === null
      ? []
      : [{ id: policy.id, text: `The policy ${code(policy.id)} cannot be enforced: ${why}.` }];
  });
}
