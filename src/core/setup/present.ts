// What of a set-up a repository has already, whatever the case and the extension of its names.
import { BESIDE_CONFIG } from '../config/constants.js';
import type { KeptFile, SetupTree, TreeEntry } from './facts.js';
import { ACTION, WORKFLOW_PATH } from './names.js';

/** Names that mean the same file to people: GitHub takes both extensions, and some disks ignore case. */
function plainName(path: string): string {
  return path.toLowerCase().replace(/\.yaml$/, '.yml');
}

/** What stands at a path, however it is spelled; the exact spelling first. */
export function entryAt({ entries }: SetupTree, path: string): TreeEntry | null {
  const alike = entries.filter((entry) => plainName(entry.path) === plainName(path));
  return alike.find((entry) => entry.path === path) ?? alike[0] ?? null;
}

/** Folders of a path, the outermost first. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** What stands where a folder of the path should: a file, a link or a submodule; null where nothing does. */
export function inTheWay(tree: SetupTree, path: string): TreeEntry | null {
  for (const folder of foldersOf(path)) {
    const entry = tree.entries.find((one) => one.path === folder);
    if (entry && entry.kind !== 'folder') return entry;
  }
  return null;
}

function differs(entry: TreeEntry, path: string): boolean {
  return entry.path !== path;
}

/** The file that stands for one of ours, with what is to be said of it; null where it is missing. */
export function presentFile(tree: SetupTree, path: string): KeptFile | null {
  const entry = entryAt(tree, path);
  if (entry) {
    const link = entry.kind === 'file' ? '' : 'it is no ordinary file, and is left alone';
    return { path: entry.path, note: link };
  }
  const way = inTheWay(tree, path);
  return way ? { path: way.path, note: `no folder, so ${path} cannot be added` } : null;
}

/** The configuration; one at another place is left, and what nothing reads is said. */
export function presentConfig(tree: SetupTree, path: string): KeptFile | null {
  const beside = BESIDE_CONFIG.map((other) => entryAt(tree, other)).find((entry) => entry !== null);
  const found = presentFile(tree, path) ?? (beside && { path: beside.path, note: '' });
  if (!found || found.note) return found ?? null;
  const unread = differs({ path: found.path, kind: 'file' }, path);
  return unread ? { ...found, note: `nothing reads it there; rename it to ${path}` } : found;
}

/** The workflow by its name, or any other that calls the Action. */
export function presentWorkflow(tree: SetupTree): KeptFile | null {
  const named = presentFile(tree, WORKFLOW_PATH);
  if (named) return named;
  const calling = Object.entries(tree.texts).find(
    ([path, text]) =>
      path.toLowerCase().startsWith('.github/workflows/') &&
      new RegExp(`^[^#\\n]*\\buses:\\s*['"]?${ACTION}@`, 'im').test(text ?? ''),
  );
  return calling ? { path: calling[0], note: 'it runs the gate already' } : null;
}
