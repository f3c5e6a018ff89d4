// Reads what can prove the changes that the incidents of a release owe, and where their causes are.

import { mayFollow, STRANGER } from '../core/audience.js';
import {
  type DecisionFacts,
  type EvidenceFacts,
  type IncidentFacts,
  type JudgedPull,
  noEvidence,
  type ReleaseFacts,
  unreadIssue,
} from '../core/facts.js';
import { sinceOf } from '../core/incident/ledger/since.js';
import { referencesOf } from '../core/incident/ledger/wanted.js';
import { hasSharedHead } from '../core/incident/ledger/whose.js';
import { recordOf } from '../core/incident/record/once.js';
import { type IssueRef, issueRef, repositoryOf, repositoryRef } from '../core/refs.js';
import { type Causes, causesOf } from '../core/release/causes.js';
import { attemptReading, type Reading, together, whole } from '../github/attempt.js';
import type { ClosedPulls } from '../github/closed-pulls.js';
import { mapLimited } from '../github/pages.js';
import { readEvidence } from './evidence.js';
import { readLentFiles } from './evidence-composites.js';
import { branchesOf, type JudgedRange } from './evidence-request.js';
import type { ApiOf } from './readers.js';

type EvidenceContext = Pick<DecisionFacts, 'config' | 'host' | 'now' | 'release' | 'incidents'>;

interface Wanted {
  references: IssueRef[];
  causes: Causes;
  /** ISO 8601: nothing older proves anything. */
  since: string;
}

/** What of one incident has to be looked up. */
function wantedBy(incident: IncidentFacts, context: EvidenceContext): Wanted {
  const record = recordOf(incident, context);
  return {
    references: referencesOf(record, incident.ref),
    causes: causesOf(record, incident.ref, context.host),
    since: sinceOf(record, incident),
  };
}

/** Reads the list of closed pull requests back to a moment. */
function reachBack(closed: ClosedPulls, since: string): Promise<Reading<null>> {
  const what = 'the list of closed pull requests';
  return attemptReading(what, null, async () => {
    const reached = await closed.reach(since);
    return { value: null, unread: reached ? [] : [{ what, why: 'it is longer than is read' }] };
  });
}

function judgedOf({ release }: EvidenceContext): JudgedRange {
  const {
    repository,
    headSha,
    baseSha,
    mergeBase,
    diverged,
    commits,
    files,
    own: judged,
  } = release;
  return {
    repository: repositoryRef(repository),
    revisions: { head: headSha, diverged: diverged ? { base: baseSha, mergeBase } : null },
    commits,
    files,
    pulls: judged.map(({ ref }) => issueRef(ref)),
  };
}

/** The pull requests under judgement, with the files that they lend where they took in others. */
export async function withLentFiles(
  readers: ApiOf,
  { release, config }: Pick<DecisionFacts, 'release' | 'config'>,
  closed: ClosedPulls,
): Promise<Reading<ReleaseFacts>> {
  const merged = [...closed.pulls.values()].filter(({ mergedAt }) => mergedAt);
  const branches = branchesOf([closed]);
  const judged = together(
    await mapLimited(release.own, 2, async (pull): Promise<Reading<JudgedPull>> => {
      if (hasSharedHead(pull, branches, config)) return whole(pull);
      const ref = issueRef(pull.ref);
      const { value, unread } = await readLentFiles(readers, ref, release.commits, merged);
      if (!value) return whole(pull);
      const { files, filesComplete: complete } = value;
      return { value: { ...pull, lends: { files, complete } }, unread };
    }),
  );
  return { value: { ...release, own: judged.value }, unread: judged.unread };
}

/** Reads the evidence of all linked incidents. */
export async function readReleaseEvidence(
  readers: ApiOf,
  context: EvidenceContext,
  closed: ClosedPulls,
): Promise<Reading<EvidenceFacts>> {
  const { config, host, release, incidents } = context;
  if (incidents.length === 0) return whole(noEvidence());
  const wanted = incidents.map((incident) => wantedBy(incident, context));
  const reached = await reachBack(closed, wanted.map((one) => one.since).sort()[0] as string);
  const home = repositoryRef(release.repository);
  const isRead = (ref: IssueRef) => mayFollow(repositoryOf(ref), release);
  const references = [...new Set(wanted.flatMap((one) => one.references))];
  const evidence = await readEvidence(readers, {
    config,
    host,
    wanted: references.filter(isRead),
    causes: {
      // A cause elsewhere cannot be looked for in this tree.
      pulls: wanted
        .flatMap(({ causes }) => causes.pulls)
        .filter((ref) => repositoryOf(ref) === home),
      commits: [...new Set(wanted.flatMap(({ causes }) => causes.commits))],
    },
    incidents: incidents.flatMap(({ ref, tasks }) => [
      issueRef(ref),
      ...tasks.map((task) => task.ref),
    ]),
    closed: [closed],
    judged: judgedOf(context),
  });
  const strange = references.filter((ref) => !isRead(ref)).map((ref) => unreadIssue(ref, STRANGER));
  return {
    value: {
      ...evidence,
      unread: [...evidence.unread, ...strange],
      defaultBranches: { [home]: release.defaultBranch, ...evidence.defaultBranches },
    },
    unread: reached.unread,
  };
}
