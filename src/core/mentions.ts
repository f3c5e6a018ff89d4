// People and teams: what makes two logins the same.

declare const identity: unique symbol;

/** A login, or `@org/team`, in lower case: GitHub's names ignore case, so the same one is `===`. */
export type Mention = string & { readonly [identity]: 'mention' };

/** The identity of a login or a team, however spelled. */
export function mention(name: string): Mention {
  return name.toLowerCase() as Mention;
}

/** Whether two logins are one account. */
export function sameLogin(a: string, b: string): boolean {
  return mention(a) === mention(b);
}

/** Distinct logins in their first order, blank ones left out. */
export function distinctLogins(logins: readonly string[]): Mention[] {
  return [...new Set(logins.map(mention))].filter(Boolean);
}
