// Issues, pull requests and repositories: how people write them, and what makes two of them the same.
import { strip } from './text/strip.js';
import { readLink } from './text/words.js';

declare const identity: unique symbol;

/** A repository, `owner/repo` in lower case: GitHub's names ignore case, so the same is `===`. */
export type RepositoryRef = string & { readonly [identity]: 'repository' };
/** An issue or pull request, `owner/repo#45` in lower case: the same one is `===`. */
export type IssueRef = string & { readonly [identity]: 'issue' };

const NAME = '[A-Za-z0-9_.-]{1,100}';
const SHORT = new RegExp(`^(?:(${NAME})/(${NAME}))?#(\\d{1,9})$`);
const GH = /^gh-(\d{1,9})$/i;
const URL_FORM = new RegExp(
  `^(?:https?://)?(?:www\\.)?([A-Za-z0-9.:-]{1,253})/(${NAME})/(${NAME})/(?:pull|issues)/(\\d{1,9})(?:[/?#]\\S*)?$`,
  'i',
);
const OPENING = '([<{*_"\'“‘`';
const CLOSING = ')]>}*_"\'”’`.,;:!';

/** A pull request or issue by its repository (`owner/name`, as it was spelled) and number. */
export interface Ref {
  repository: string;
  number: number;
}

/** The identity of a repository. @param name `owner/repo`, however spelled. */
export function repositoryRef(name: string): RepositoryRef {
  return name.toLowerCase() as RepositoryRef;
}

/** Whether two names mean one repository. */
export function sameRepository(a: string, b: string): boolean {
  return repositoryRef(a) === repositoryRef(b);
}

/** The identity of an issue. @param ref `owner/repo#45`, however spelled. */
export function issueRef(ref: string): IssueRef {
  return ref.toLowerCase() as IssueRef;
}

/** The repository of an issue. */
export function repositoryOf(ref: IssueRef | string): RepositoryRef {
  return repositoryRef(ref.slice(0, ref.lastIndexOf('#')));
}

/** The number of an issue. */
export function numberOf(ref: IssueRef | string): number {
  return Number(ref.slice(ref.lastIndexOf('#') + 1));
}

/** Owner of a repository, lower case. */
export function ownerOf(repository: string): string {
  return repositoryRef(repository).split('/')[0] ?? '';
}

/** Whether two servers are one: host names ignore case. */
function sameHost(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * Reads one reference; brackets, emphasis and punctuation around it do not matter.
 * @param host the GitHub server whose URLs count, `github.com` unless told.
 * @returns `#45` or `owner/repo#45`; null where the text is no reference.
 */
export function readReference(text: string, host = 'github.com'): string | null {
  const word = readLink(text)?.target ?? strip(text.trim(), OPENING, CLOSING);
  const short = SHORT.exec(word);
  if (short) return short[1] ? `${short[1]}/${short[2]}#${short[3]}` : `#${Number(short[3])}`;
  const gh = GH.exec(word);
  if (gh) return `#${Number(gh[1])}`;
  const url = URL_FORM.exec(word);
  if (url?.[1] && sameHost(url[1], host)) return `${url[2]}/${url[3]}#${url[4]}`;
  return null;
}

/** Resolves `#45` against the repository it was written in. */
export function resolveReference(text: string, repository: string): Ref {
  const at = text.lastIndexOf('#');
  return { repository: text.slice(0, at) || repository, number: Number(text.slice(at + 1)) };
}

/** The identity of what was resolved. */
export function refKey(ref: Ref): IssueRef {
  return issueRef(`${ref.repository}#${ref.number}`);
}

/** How a reference is written for people: short inside its own repository. */
export function showRef(ref: Ref, home: string): string {
  return sameRepository(ref.repository, home)
    ? `#${ref.number}`
    : `${ref.repository}#${ref.number}`;
}

/** Orders references by repository and number. */
export function byReference(a: string, b: string): number {
  const [home, other] = [repositoryOf(a), repositoryOf(b)];
  return home === other ? numberOf(a) - numberOf(b) : home < other ? -1 : 1;
}
