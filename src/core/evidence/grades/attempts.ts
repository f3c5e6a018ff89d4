// Which artifacts of a run count: a job that ran again replaces what it said before.

import type { EvidenceArtifact } from './facts.js';

export const ARTIFACT = 'eval-evidence';
/**
 * `eval-evidence-<job>-<key>-<attempt>-<id of the job>`. The shards of one job differ by the last part, which
 * GitHub makes of what the job is called, so it is the same in each attempt.
 */
const NAME = /^(eval-evidence-.+-[0-9a-f]{8})-(\d{1,6})-([\w-]{1,8})$/;

interface Named {
  artifact: EvidenceArtifact;
  /** What job and results it is of. */
  group: string;
  /** Null where its name does not tell. */
  attempt: number | null;
  shard: string;
}

function read(artifact: EvidenceArtifact): Named {
  const [, group = '', attempt = '', shard = ''] = NAME.exec(artifact.name) ?? [];
  if (group === '') return { artifact, group: artifact.name, attempt: null, shard: '' };
  return { artifact, group, attempt: Number(attempt), shard };
}

function isLater(a: Named, b: Named): boolean {
  const [one, other] = [a.attempt ?? 0, b.attempt ?? 0];
  return one === other ? a.artifact.id > b.artifact.id : one > other;
}

/** Whether one takes the place of another: the same shard, later. One shard never speaks for another. */
function replaces(later: Named, earlier: Named): boolean {
  return later.group === earlier.group && later.shard === earlier.shard && isLater(later, earlier);
}

interface CurrentArtifact {
  artifact: EvidenceArtifact;
  /** Null where its name does not tell. */
  attempt: number | null;
}

/** The artifacts that count of a run, with the attempt of each. */
export function currentArtifacts(artifacts: readonly EvidenceArtifact[]): CurrentArtifact[] {
  const named = artifacts.map(read);
  return named
    .filter((one) => !named.some((other) => replaces(other, one)))
    .map(({ artifact, attempt }) => ({ artifact, attempt }));
}

/** Whether an artifact holds eval evidence, by its name. */
export function isEvidence(name: string): boolean {
  return name.startsWith(ARTIFACT);
}
