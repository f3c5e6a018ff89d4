// What of the artifacts counts as evidence, and why the rest does not.

import type { Config } from '../../config/schema.js';
import type { EvidenceDocument } from '../document.js';
import { currentArtifacts } from './attempts.js';
import type { EvidenceArtifact, EvidenceRun, GradeFacts } from './facts.js';
import { placeOfRun, whyOtherCommit } from './which-commit.js';
import { whyMayNotSay } from './who.js';

/** A document that counts, with where it comes from. */
export interface CountingEvidence {
  document: EvidenceDocument;
  run: EvidenceRun;
  /** Of the run in which it was made. */
  attempt: number;
  /** Nearness of its commit to the released one; 0 is that itself. */
  rank: number;
}

/** An artifact that does not count, or a run of which none does. */
export interface RefusedEvidence {
  /** What it is, for people. */
  what: string;
  why: string;
  url: string;
  document: EvidenceDocument | null;
}

interface Counting {
  counting: CountingEvidence[];
  refused: RefusedEvidence[];
}

/** Why what passed in a run may not be all that ran; null where it is. */
function whyNotWhole({ cutShort, partial }: EvidenceRun): string | null {
  if (cutShort) return 'its run, or a job of it, was cancelled or ran out of time';
  return partial ? 'there are more runs of its commit than are read' : null;
}

function whyNotOf(
  artifact: EvidenceArtifact,
  attempt: number | null,
  run: EvidenceRun,
  facts: GradeFacts,
): string | null {
  const { document, expired } = artifact;
  if (artifact.run !== run.id || artifact.repositoryId !== run.repositoryId) {
    return 'it is the artifact of another run';
  }
  if (!run.finished) return 'its run has not finished, so more may come';
  if (attempt !== null && attempt > run.attempt) {
    return `its name says attempt ${attempt}, and its run has had ${run.attempt}`;
  }
  if (!document) {
    return expired ? 'GitHub has deleted it' : (artifact.why ?? 'it was not read');
  }
  return whyOtherCommit(document.commit, run.sha, facts);
}

/** What is not whole may lack what failed: what passed in it is no more than what broke. */
function withoutGreen(document: EvidenceDocument): EvidenceDocument {
  const cases = document.cases.map((one) => ({
    ...one,
    passed: 0,
    errors: one.errors + one.passed,
  }));
  const { passed, ...others } = document.others;
  return { ...document, cases, others: { ...others, passed: 0, errors: others.errors + passed } };
}

/** Sorts out what counts; pure. */
export function countingEvidence(facts: GradeFacts, config: Config): Counting {
  const counting: CountingEvidence[] = [];
  const refused: RefusedEvidence[] = [];
  // The newest first, however they were listed.
  for (const run of [...facts.runs].sort((a, b) => b.id - a.id)) {
    const { url, artifacts } = run;
    const place = placeOfRun(run.sha, facts, config.release.fresh);
    const may = whyMayNotSay(run, facts, config) ?? ('why' in place ? place.why : null);
    for (const { artifact, attempt } of currentArtifacts(artifacts)) {
      const { document, name } = artifact;
      const why = may ?? whyNotOf(artifact, attempt, run, facts);
      const what = `${name} of run ${run.id}`;
      if (why !== null) refused.push({ what, why, url, document });
      else if (document && 'rank' in place) {
        const cut = whyNotWhole(run);
        const shown = cut ? withoutGreen(document) : document;
        const rest = { run, attempt: attempt ?? run.attempt, rank: place.rank };
        counting.push({ document: shown, ...rest });
        if (cut) refused.push({ what: `What passed in ${what}`, why: cut, url, document });
      }
    }
  }
  counting.sort((a, b) => a.rank - b.rank || a.run.id - b.run.id || a.attempt - b.attempt);
  return { counting, refused };
}
