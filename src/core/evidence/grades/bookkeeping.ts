// Which changes are no more than a release tool writes: its changelogs, and the project's own version in a manifest.

import type { DifferingFile } from './facts.js';

/** Files that nobody but a release tool writes, and that no agent runs. */
const TOOL_FILES =
  /^(?:.*\/)?(?:changelog(?:\.(?:md|markdown|rst|txt|adoc|org|html?|json|ya?ml))?|\.release-please-manifest\.json)$|^\.changeset\/[^/]+$/i;

/** Where in a hunk a line stands: the lines above it, and what it begins with. */
interface Place {
  above: string[];
  indent: string;
}

const ANYWHERE = () => true;
const indentOf = (line: string) => /^\s*/.exec(line)?.[0] ?? '';

/** Of a table of the project itself; one whose name is not seen may be a dependency's. */
function inProjectTable({ above }: Place): boolean {
  const header = above.findLast((line) => /^\s*\[/.test(line)) ?? '';
  return /^\s*\[(?:package|workspace\.package|project|tool\.poetry|metadata)\]/.test(header);
}

/** Of the outermost object, or of one that is opened like this. */
function inObject(opened: RegExp) {
  return ({ above, indent }: Place): boolean => {
    const outer = above.findLast((line) => line.trim() && indentOf(line).length < indent.length);
    if (outer === undefined) return indent === '  ' || indent === '\t';
    return outer.trimEnd() === '{' || opened.test(outer.trim());
  };
}

const NONE = /^$/;
/** The project itself in a lock file, or a workspace of it. */
const PROJECT_PACKAGE = /^"(?:(?!@|.*node_modules\/)[^"]*\/[^"]*)?": \{$/;

/** A line that says a version and nothing else. */
const VERSION =
  /^\s*["']?(?:__version__|@?(?:app)?version)["']?\s*[:=]\s*["']?v?\d[\w.+-]*["']?,?\s*$/i;
const BARE = /^v?\d[\w.+-]*\s*$/;

/** Files in which a release tool writes the version, among what others write, and where in them it stands. */
const MANIFESTS: [path: RegExp, line: RegExp, isProjects: (place: Place) => boolean][] = [
  [/^version(?:\.txt)?$/i, BARE, ANYWHERE],
  [/^(?:gradle\.properties|cargo\.lock|mix\.exs|_?_?version_?_?\.py)$/i, VERSION, ANYWHERE],
  [/^(?:pyproject\.toml|setup\.cfg|cargo\.toml)$/i, VERSION, inProjectTable],
  [/^(?:package|composer)\.json$/i, VERSION, inObject(NONE)],
  [/^(?:package-lock|npm-shrinkwrap)\.json$/i, VERSION, inObject(PROJECT_PACKAGE)],
  [/^(?:chart|pubspec)\.yaml$/i, VERSION, ({ indent }) => indent === ''],
];

/** Whether each line that changed is one, where it may stand. */
function isVersionAlone(
  patch: string,
  line: RegExp,
  isProjects: (place: Place) => boolean,
): boolean {
  let above: string[] = [];
  let changed = 0;
  for (const one of patch.split('\n')) {
    const text = one.slice(1);
    if (one.startsWith('@@')) above = [];
    else if (!/^[+-]/.test(one)) above.push(text);
    else if (line.test(text) && isProjects({ above, indent: indentOf(text) })) changed += 1;
    else return false;
  }
  return changed > 0;
}

/** Whether a change is a release tool's: its own file, or no more than the version in a manifest. */
export function isBookkeeping({ path, from, patch, status }: DifferingFile): boolean {
  if (TOOL_FILES.test(path) && (from === undefined || TOOL_FILES.test(from))) return true;
  if (status !== 'modified' || !patch) return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [, line, isProjects] = MANIFESTS.find(([manifest]) => manifest.test(name)) ?? [];
  return line !== undefined && isProjects !== undefined && isVersionAlone(patch, line, isProjects);
}
