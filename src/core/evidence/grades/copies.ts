// What was accepted of a case, as it is copied into the incident's comment: artifacts are deleted in time.

import { type RepositoryRef, repositoryRef } from '../../refs.js';
import { shortName } from '../../text/short-name.js';

/** A case that was accepted at one commit. */
export interface ProofCopy {
  /** Repository and commit of which it speaks. */
  repository: string;
  sha: string;
  /** Short name of the case: what a case of a private repository is called stays there. */
  case: string;
  /** Runs of it, which all passed. */
  runs: number;
  /** Its workflow run and attempt, and when that was, ISO 8601. */
  run: number;
  attempt: number;
  at: string;
  /** Its grader failed the recorded output. */
  catches: boolean;
  /** The failing version on which it was red in every run, and in how many; null: none is known. */
  red: { on: string; runs: number } | null;
}

/** Copies that are kept in one comment. */
const MOST_COPIES = 20;

/** The name by which a copy knows its case. */
export function caseName(name: string): string {
  return `${shortName(name)}${shortName(`case ${name}`)}`;
}

const SHA = '[0-9a-f]{40}(?:[0-9a-f]{24})?';
const WRITTEN = new RegExp(
  `^([\\w.-]+/[\\w.-]+) (${SHA}) ([0-9a-f]{16}) (\\d{1,12}) (\\d{1,15})\\.(\\d{1,6}) (\\d{4}-\\d\\d-\\d\\dT[\\d:.]{8,12}Z) (c|-) (?:(${SHA}):(\\d{1,12})|-)$`,
);

/** Copies as they stand in a comment, one after the other; nothing in it can end a comment of HTML. */
export function writeCopies(copies: readonly ProofCopy[]): string {
  const line = (copy: ProofCopy) => {
    const { repository, sha, case: name, runs, run, attempt, at, catches, red } = copy;
    const shown = [catches ? 'c' : '-', red ? `${red.on}:${red.runs}` : '-'];
    return [repository, sha, name, runs, `${run}.${attempt}`, at, ...shown].join(' ');
  };
  return copies.map(line).join('; ');
}

/** Reads what was written; what is of no shape that is known is left out. */
export function readCopies(text: string): ProofCopy[] {
  return text.split('; ').flatMap((entry) => {
    const found = WRITTEN.exec(entry);
    if (!found) return [];
    const [, repository = '', sha = '', name = '', runs, run, attempt, at = '', c, on, red] = found;
    return [
      {
        ...{ repository, sha, case: name, runs: Number(runs), run: Number(run) },
        ...{ attempt: Number(attempt), at, catches: c === 'c' },
        red: on === undefined ? null : { on, runs: Number(red) },
      },
    ];
  });
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
  const ofCase = newer.filter((one) => caseOf(one) === caseOf(copy));
  const shown = (is: (one: ProofCopy) => boolean) => !is(copy) || ofCase.some(is);
  return ofCase.length > 0 && shown((one) => one.catches) && shown((one) => one.red !== null);
}

/** The oldest of each repository: it tells since when its releases are asked for a case. */
function firstOfEach(newest: readonly ProofCopy[]): Set<ProofCopy> {
  return new Set(new Map(newest.map((copy) => [repositoryRef(copy.repository), copy])).values());
}

/**
 * The same case of the same commit, accepted twice: it says when that was first, since releases are asked for it
 * from then on, and all that was shown of it.
 */
function joined(one: ProofCopy, other: ProofCopy): ProofCopy {
  const [first, again] = Date.parse(other.at) < Date.parse(one.at) ? [other, one] : [one, other];
  return { ...first, catches: first.catches || again.catches, red: again.red ?? first.red };
}

/**
 * The copies with what was accepted now, without what fails now. One for a case of a commit; where there are too many, those that
 * show nothing which a newer one does not show go first. The oldest of a repository is never left out for another.
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
    merged.set(keyOf(copy), before ? joined(before, copy) : copy);
  }
  const all = [...merged.values()].sort(newestFirst);
  const first = firstOfEach(all);
  const others = all.filter((copy) => !first.has(copy));
  const [outdone, telling] = [true, false].map((is) =>
    others.filter((copy) => isOutdone(copy, all.slice(0, all.indexOf(copy))) === is),
  ) as [ProofCopy[], ProofCopy[]];
  return [...first, ...telling, ...outdone].slice(0, MOST_COPIES).sort(newestFirst);
}

/** When the newest was accepted, ISO 8601; null where there is none. */
export function newestAt(copies: readonly Pick<ProofCopy, 'at'>[]): string | null {
  return (
    copies
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? null
  );
}

/** Copies of one repository. */
export function copiesOf(copies: readonly ProofCopy[], repository: RepositoryRef): ProofCopy[] {
  return copies.filter((copy) => repositoryRef(copy.repository) === repository);
}
