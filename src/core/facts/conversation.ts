// Facts about what people wrote, and what of it could not be read.
import type { IssueRef } from '../refs.js';

/** Who can see a repository. */
export type Visibility = 'public' | 'internal' | 'private';

/** A comment; times are ISO 8601. `ours`: written by this App. */
export interface CommentFacts {
  id: number;
  author: string;
  bot: boolean;
  ours: boolean;
  createdAt: string;
  updatedAt: string;
  /** When somebody last edited it; null: nobody did. Missing: nobody could tell. */
  editedAt?: string | null;
  /** GitHub's id of it for GraphQL. */
  node?: string;
  body: string;
  url: string;
}

export interface LabelEvent {
  label: string;
  added: boolean;
  actor: string;
  /** Done by an app; `ours`: by this one. */
  bot?: boolean;
  ours?: boolean;
  /** ISO 8601. */
  at: string;
}

/** An edit of a pull request's title or text after it had been merged. */
export interface LateEdit {
  /** ISO 8601. */
  at: string;
  /** Null where GitHub does not tell. */
  by: string | null;
  /** Whoever edited it can write, so that what it names since counts. */
  may?: boolean;
}

/** An exception that a maintainer made in a comment. */
export interface Waiver {
  by: string;
  /** `YYYY-MM-DD`, the last day it counts. */
  until: string;
  reason: string;
  url: string;
}

/** Something that was looked for and could not be read or was cut off. */
export interface Unverified {
  /** What it is, for people: `acme/incidents#12`, `the list of commits`. */
  what: string;
  /** Why, for people: `403: no access`. */
  why: string;
  /** What it is for the program: an issue or pull request, the range, the search for namings. */
  about?: IssueRef | 'range' | 'naming-pulls';
  /** An outage or a limit, which passes. */
  transient?: boolean;
}

/** An issue or pull request that was not read. */
export function unreadIssue(ref: IssueRef, why: string): Unverified {
  return { what: ref, why, about: ref };
}

/** The search for pull requests that name an incident, cut short. */
export function unreadNamings(why: string): Unverified {
  return { what: 'the pull requests that name it', why, about: 'naming-pulls' };
}
