// Which incidents a pull request names.
import { readNamings } from '../core/namings/read.js';
import { type IssueRef, ownerOf } from '../core/refs.js';

/** A pull request may name many; what is named beyond this waits for its own events. */
const MOST_NAMED = 20;

/** The incidents that a pull request names, in repositories of the same owner. @param repository `owner/repo`. */
export function namedIncidents(
  { title, body }: { title?: string | undefined; body?: string | undefined },
  repository: string,
  host: string,
): IssueRef[] {
  const namings = [title ?? '', body ?? ''].flatMap((text) => readNamings(text, repository, host));
  const refs = new Set(namings.flatMap(({ ref }) => ref ?? []));
  const owner = `${ownerOf(repository)}/`;
  return [...refs].filter((ref) => ref.startsWith(owner)).slice(0, MOST_NAMED);
}
