// What was accepted of a case, as it is copied into the incident's comment: artifacts are deleted in time.

import * as z from 'zod';
import { type RepositoryRef, repositoryRef } from '../../refs.js';
import { shortName } from '../../text/short-name.js';

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const number = z.int().min(1);

const copySchema = z.strictObject({
  /** Repository and commit of which it speaks. */
  repository: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/)
    .max(140),
  sha,
  /** Short name of the case: what a case of a private repository is called stays there. */
  case: z.string().regex(/^[0-9a-f]{16}$/),
  /** Runs of it, which all passed. */
  runs: number,
  /** Its run and attempt, and when that was, ISO 8601. */
  run: number,
  attempt: number,
  at: z.iso.datetime(),
  /** Its grader failed the recorded output. */
  catches: z.boolean(),
  /** The failing version on which it was red in every run, and in how many; null: none is known. */
  red: z.strictObject({ on: sha, runs: number }).nullable(),
});

const copiesSchema = z.array(copySchema).max(100);

export type ProofCopy = z.infer<typeof copySchema>;

/** Copies that are kept in one comment. */
export const MOST_COPIES = 20;

/** The name by which a copy knows its case. */
export function caseName(name: string): string {
  return `${shortName(name)}${shortName(`case ${name}`)}`;
}

/** Reads copies from what was signed; none where it is of no shape that is known. */
export function readCopies(value: unknown): ProofCopy[] {
  return copiesSchema.safeParse(value).data ?? [];
}

/** A case at a commit. */
export type CaseAt = Pick<ProofCopy, 'repository' | 'sha' | 'case'>;

const keyOf = (one: CaseAt) => `${one.repository} ${one.sha} ${one.case}`;
const caseOf = ({ repository, case: name }: ProofCopy) => `${repositoryRef(repository)} ${name}`;

function newestFirst(a: ProofCopy, b: ProofCopy): number {
  return b.at.localeCompare(a.at) || b.run - a.run || (keyOf(a) < keyOf(b) ? -1 : 1);
}

/** Whether one says nothing that a newer one of its case does not say. */
function isOutdone(copy: ProofCopy, newer: readonly ProofCopy[]): boolean {
  const own = newer.filter((one) => caseOf(one) === caseOf(copy));
  const shown = (is: (one: ProofCopy) => boolean) => !is(copy) || own.some(is);
  return own.length > 0 && shown((one) => one.catches) && shown((one) => one.red !== null);
}

/**
 * The copies with what was accepted now, without what fails now. One for a case of a commit; where there are too many, those that
 * show nothing which a newer one does not show go first.
 */
export function mergeCopies(
  known: readonly ProofCopy[],
  accepted: readonly ProofCopy[],
  failing: readonly CaseAt[] = [],
): ProofCopy[] {
  const merged = new Map(known.map((copy) => [keyOf(copy), copy]));
  for (const one of failing) merged.delete(keyOf(one));
  for (const copy of accepted) {
    const before = merged.get(keyOf(copy));
    merged.set(keyOf(copy), {
      ...copy,
      catches: copy.catches || before?.catches === true,
      red: copy.red ?? before?.red ?? null,
    });
  }
  const all = [...merged.values()].sort(newestFirst);
  const [outdone, telling] = [true, false].map((is) =>
    all.filter((copy, at) => isOutdone(copy, all.slice(0, at)) === is),
  ) as [ProofCopy[], ProofCopy[]];
  return [...telling, ...outdone].slice(0, MOST_COPIES).sort(newestFirst);
}

/** Copies of one repository. */
export function copiesOf(copies: readonly ProofCopy[], repository: RepositoryRef): ProofCopy[] {
  return copies.filter((copy) => repositoryRef(copy.repository) === repository);
}
