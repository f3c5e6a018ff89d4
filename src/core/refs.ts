// References to issues and pull requests: `#45`, `owner/repo#45` or a GitHub URL.

const NAME = '[A-Za-z0-9_.-]{1,100}';
const SHORT = new RegExp(`^(?:(${NAME})/(${NAME}))?#(\\d{1,9})$`);
const URL_FORM = new RegExp(
  `^https?://([A-Za-z0-9.:-]{1,253})/(${NAME})/(${NAME})/(?:pull|issues)/(\\d{1,9})(?:[/?#][^\\s]*)?$`,
);

/** A pull request or issue by its repository (`owner/name`) and number. */
export interface Ref {
  repository: string;
  number: number;
}

/**
 * Reads one reference.
 * @param host the GitHub server whose URLs count, `github.com` unless told.
 * @returns `#45` or `owner/repo#45`; null where the text is no reference.
 */
export function readReference(text: string, host = 'github.com'): string | null {
  const word = text.trim().replace(/^[(<[]+|[)>\].,;]+$/g, '');
  const short = SHORT.exec(word);
  if (short) return short[1] ? `${short[1]}/${short[2]}#${short[3]}` : `#${Number(short[3])}`;
  const url = URL_FORM.exec(word);
  if (url && url[1]?.toLowerCase() === host.toLowerCase()) return `${url[2]}/${url[3]}#${url[4]}`;
  return null;
}

/** Resolves `#45` against the repository it was written in. */
export function resolveReference(text: string, repository: string): Ref {
  const at = text.lastIndexOf('#');
  return { repository: text.slice(0, at) || repository, number: Number(text.slice(at + 1)) };
}

/** The canonical key of a reference, `owner/repo#45`, lower case: GitHub names ignore case. */
export function refKey(ref: Ref): string {
  return `${ref.repository}#${ref.number}`.toLowerCase();
}

/** How a reference is written for people: short inside its own repository. */
export function showRef(ref: Ref, home: string): string {
  const same = ref.repository.toLowerCase() === home.toLowerCase();
  return same ? `#${ref.number}` : `${ref.repository}#${ref.number}`;
}

/** Orders references by repository and number. */
export function byReference(a: string, b: string): number {
  const [first, second] = [resolveReference(a, ''), resolveReference(b, '')];
  const [home, other] = [first.repository.toLowerCase(), second.repository.toLowerCase()];
  return home === other ? first.number - second.number : home < other ? -1 : 1;
}
