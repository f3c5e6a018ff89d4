// Whether a merged change was taken back later, and not brought in again after that.
import type { CommitFacts, RevertFacts } from '../../facts.js';
import { type IssueRef, refKey, resolveReference } from '../../refs.js';
import { visibleLines } from '../../text/visible.js';

const BY_COMMIT = /\bThis reverts commit ([0-9a-f]{7,40})\b/gi;
const BY_PULL = /^[ \t]*Reverts ((?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,9})\b/i;
/** Most texts revert nothing, and a release has hundreds of them. */
const MAY_REVERT = /reverts /i;
const OWN_NUMBER = /\((#\d{1,9})\)\s*$/;

/** A change that takes another back; both sides by commit sha or canonical reference. */
interface Reversal {
  ids: string[];
  target: string;
}

/** References that a text says it reverts (`Reverts #45`), as canonical keys; quoted ones are none. */
export function revertedPulls(text: string, repository: string): IssueRef[] {
  if (!MAY_REVERT.test(text)) return [];
  return visibleLines(text).flatMap((line) => {
    const reference = BY_PULL.exec(line)?.[1];
    return reference ? [refKey(resolveReference(reference, repository))] : [];
  });
}

function fromCommit(commit: CommitFacts, repository: string): Reversal[] {
  if (!MAY_REVERT.test(commit.message)) return [];
  const own = OWN_NUMBER.exec(commit.message.split('\n', 1)[0] ?? '')?.[1];
  const ids = [commit.sha, ...(own ? [refKey(resolveReference(own, repository))] : [])];
  const said = visibleLines(commit.message).join('\n');
  const shas = [...said.matchAll(BY_COMMIT)].map((match) => match[1] as string);
  const targets = [...shas, ...revertedPulls(commit.message, repository)];
  return targets.map((target) => ({ ids, target: target.toLowerCase() }));
}

function hits(reversal: Reversal, ids: string[]): boolean {
  return ids.some((id) =>
    id.includes('#') ? id === reversal.target : id.startsWith(reversal.target),
  );
}

/**
 * The change that reverted `ids` and stands, or null.
 * @param commits commits of the head that could hold the revert.
 * @param pulls merged pull requests that revert others and are in force.
 */
export function revertOf(
  ids: string[],
  commits: CommitFacts[],
  pulls: RevertFacts[],
  repository: string,
): string | null {
  const reversals: Reversal[] = [
    ...commits.flatMap((commit) => fromCommit(commit, repository)),
    ...pulls.map((pull) => ({
      ids: [pull.ref, ...(pull.mergeCommit ? [pull.mergeCommit] : [])],
      target: pull.reverts,
    })),
  ];
  const hitting = (targets: string[]) => reversals.filter((reversal) => hits(reversal, targets));
  const known = new Map<Reversal, boolean>();
  /** A reversal stands unless another that stands takes it back; of a circle none does. */
  const stands = (reversal: Reversal): boolean => {
    const found = known.get(reversal);
    if (found !== undefined) return found;
    known.set(reversal, false);
    const stood = !hitting(reversal.ids).some((other) => other !== reversal && stands(other));
    known.set(reversal, stood);
    return stood;
  };
  return hitting(ids).find(stands)?.ids.at(-1) ?? null;
}
