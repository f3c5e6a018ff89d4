// Where files went that are gone: the commit that removed one tells what it added instead.
import type { FileFacts } from '../core/facts.js';
import { broughtBy } from '../core/force/brought.js';
import { movedTo } from '../core/force/in-force.js';
import type { BroughtFile, Move } from '../core/force/types.js';
import { asChanged } from '../core/incident/ledger/match.js';
import type { RepositoryRef } from '../core/refs.js';
import { attempt, type Reading, together } from '../github/attempt.js';
import { mapLimited } from '../github/pages.js';
import { lastTouching, readCommit } from '../github/read-commit.js';
import type { Found } from '../github/read-tree.js';
import type { ApiOf } from './readers.js';

/** Files whose removal is looked up; each takes two requests. */
const MOST_LOOKED_UP = 5;

export interface Gone {
  repository: RepositoryRef;
  /** Where the search begins; null for the default branch. */
  revision: string | null;
  /** Files of the range under judgement: most of what is gone went in it. */
  changed: readonly FileFacts[];
  /** Paths at which nothing stands. */
  gone: readonly string[];
  /** The files as the changes left them. */
  files: readonly FileFacts[];
  found: Found;
}

/** The lines that a patch adds. */
function addedText({ patch }: FileFacts): string | null {
  if (!patch) return null;
  const added = patch.split('\n').filter((line) => line.startsWith('+'));
  return added.map((line) => line.slice(1)).join('\n');
}

function broughtTo(path: string, { files, found }: Gone): BroughtFile | null {
  const file = files.findLast((one) => one.path === path);
  if (!file) return null;
  const after = file.oid ? found.get(file.oid)?.text : undefined;
  const changed = { ...asChanged(file), ...(after ? { after } : {}) };
  return broughtBy([changed], 'gate').files[0] ?? null;
}

/** Where a file went by the files of the change that removed it; null where that did not. */
function within(path: string, changed: readonly FileFacts[], gone: Gone): string[] | null {
  const renamed = changed.find(({ from, status }) => from === path && status === 'renamed');
  if (!renamed && !changed.some((file) => file.path === path && file.status === 'removed')) {
    return null;
  }
  // Git calls a split a rename to its larger half, whose patch does not show what it kept.
  const kept = renamed ? [renamed.path] : [];
  const brought = renamed?.patch === null ? null : broughtTo(path, gone);
  if (!brought) return kept;
  const added = changed
    .filter((file) => file.status !== 'removed')
    .map((file) => ({ path: file.path, oid: file.oid ?? null, text: addedText(file) }));
  return [...new Set([...kept, ...movedTo(brought, added)])];
}

/** Looked for once: nowhere, where no commit took the file. */
async function lookUp(of: ApiOf, path: string, gone: Gone): Promise<string[]> {
  const api = of(gone.repository);
  const sha = await lastTouching(api, gone.repository, gone.revision, path);
  if (!sha) return [];
  const { files } = await readCommit(api, gone.repository, sha);
  return within(path, files, gone) ?? [];
}

/** Finds where they went. */
export async function findMoves(of: ApiOf, gone: Gone): Promise<Reading<Move[]>> {
  const here = gone.gone.map((from) => ({ from, to: within(from, gone.changed, gone) }));
  const open = here.filter(({ to }) => to === null).slice(0, MOST_LOOKED_UP);
  const { value, unread } = together(
    await mapLimited(open, 2, ({ from }) =>
      attempt<string[] | null>(`where ${from} went`, null, () => lookUp(of, from, gone)),
    ),
  );
  const looked = open.map(({ from }, at) => ({ from, to: value[at] ?? null }));
  return { value: [...here.filter(({ to }) => to !== null), ...looked], unread };
}
