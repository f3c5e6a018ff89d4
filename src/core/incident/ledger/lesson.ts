// Whether what landed a change of an incident is taken out: it stood before, and does not after.

import type { Config } from '../../config/schema.js';
import type { LessonFacts } from '../../facts.js';
import { broughtBy } from '../../force/brought.js';
import { inForce } from '../../force/in-force.js';
import type { ForceKind, Tree } from '../../force/types.js';
import { countedFiles, treeOfKind } from './match.js';

interface TakenOut {
  /** `unknown`: what stands after it could not be read. */
  state: 'out' | 'unknown';
  /** Files that the change brought, at most three. */
  paths: string[];
  /** Why it is not known; null where it is. */
  why: string | null;
}

/** Null where it stays, never stood, or a maintainer has retired it. */
export function takenOut(
  { pull, before, after, retired = [] }: LessonFacts,
  kind: ForceKind,
  config: Config,
): TakenOut | null {
  if (retired.includes(kind)) return null;
  const brought = broughtBy(countedFiles(pull.files ?? [], kind, config), kind);
  const stands = (tree: Tree) => inForce(brought, treeOfKind(tree, kind, config));
  if (stands(before).state !== 'in-force') return null;
  const now = stands(after);
  if (now.state === 'in-force') return null;
  const paths = brought.files.map(({ path }) => path).slice(0, 3);
  return now.state === 'unknown'
    ? { state: 'unknown', paths, why: now.reason ?? '' }
    : { state: 'out', paths, why: null };
}
