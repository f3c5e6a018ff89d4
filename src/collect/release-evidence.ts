// Reads what can prove the changes that the incidents of a release owe.
import { mayFollow, STRANGER } from '../core/audience.js';
import {
  type DecisionFacts,
  type FileFacts,
  type IncidentFacts,
  noEvidence,
  type ReleaseFacts,
  unreadIssue,
} from '../core/facts.js';
import { matchingFiles } from '../core/incident/ledger/match.js';
import { referencesOf } from '../core/incident/ledger/wanted.js';
import { recordOf } from '../core/incident/record/once.js';
import { type IssueRef, issueRef, repositoryOf, repositoryRef } from '../core/refs.js';
import { type Causes, causesOf } from '../core/release/causes.js';
import { attempt, attemptReading, type Reading, whole } from '../github/attempt.js';
import type { Api } from '../github/client.js';
import type { ClosedPulls } from '../github/closed-pulls.js';
import { readChangedAt } from '../github/read-changed-at.js';
import { type ApiOf, readEvidence } from '../github/read-evidence.js';

type EvidenceContext = Pick<DecisionFacts, 'config' | 'host' | 'now' | 'release' | 'incidents'>;
type ReleaseEvidence = Pick<DecisionFacts, 'release' | 'evidence'>;

interface Wanted {
  references: IssueRef[];
  causes: IssueRef[];
  outgoing: Causes;
  /** ISO 8601: nothing older proves anything. */
  since: string;
}

/** A range can be older than an incident: then each file that could prove a change needs its date. */
async function withDates(
  api: Api,
  { release, config }: EvidenceContext,
  wanted: Wanted[],
): Promise<Reading<ReleaseFacts>> {
  const { oldest, own, repository, headSha } = release;
  const since = wanted.map((one) => one.since).sort();
  const youngest = since.at(-1) ?? '';
  if (oldest === null || Date.parse(oldest) >= Date.parse(youngest)) return whole(release);
  const files = own.flatMap((pull) => pull.files);
  const counted = [
    ...new Set((['eval', 'gate'] as const).flatMap((kind) => matchingFiles(files, kind, config))),
  ];
  const what = 'when the files of the release changed';
  const { value: dates, unread } = await attempt(what, new Map<string, string>(), () =>
    readChangedAt(api, repository, headSha, counted),
  );
  const dated = (file: FileFacts): FileFacts =>
    counted.includes(file.path) ? { ...file, changedAt: dates.get(file.path) ?? oldest } : file;
  const pulls = own.map((pull) => ({ ...pull, files: pull.files.map(dated) }));
  return { value: { ...release, own: pulls }, unread };
}

/** What of one incident has to be looked up. */
function wantedBy(incident: IncidentFacts, context: EvidenceContext): Wanted {
  const { host, release } = context;
  const record = recordOf(incident.body, context);
  const causes = causesOf(record, incident.ref, host);
  const reverts = release.commits.some(({ message }) => /this reverts commit/i.test(message));
  const rollsBack = record.releaseDecision === 'Roll back';
  return {
    references: referencesOf(record, incident.ref),
    // Only a revert by hash needs to know what a cause was merged as.
    causes: reverts || rollsBack ? causes.pulls : [],
    outgoing: rollsBack ? causes : { pulls: [], commits: [] },
    since: record.detectedAt ?? incident.createdAt,
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

/** @returns the release with the dates of its files, and the evidence. */
export async function readReleaseEvidence(
  readers: ApiOf,
  context: EvidenceContext,
  closed: ClosedPulls,
): Promise<Reading<ReleaseEvidence>> {
  const { host, release, incidents } = context;
  if (incidents.length === 0) return whole({ release, evidence: noEvidence() });
  const wanted = incidents.map((incident) => wantedBy(incident, context));
  const reached = await reachBack(closed, wanted.map((one) => one.since).sort()[0] as string);
  const home = repositoryRef(release.repository);
  const isRead = (key: string) => mayFollow(repositoryOf(key), release);
  const references = wanted.flatMap((one) => one.references);
  const dated = await withDates(readers(home), context, wanted);
  const evidence = await readEvidence(readers, {
    wanted: references.filter(isRead),
    causes: wanted.flatMap(({ causes }) => causes).filter(isRead),
    outgoing: {
      pulls: wanted.flatMap(({ outgoing }) => outgoing.pulls),
      commits: [...new Set(wanted.flatMap(({ outgoing }) => outgoing.commits))],
    },
    incidents: incidents.flatMap(({ ref, tasks }) => [
      issueRef(ref),
      ...tasks.map((task) => task.ref),
    ]),
    closed: [closed],
    head: {
      repository: release.repository,
      sha: release.headSha,
      range: new Set(release.commits.map(({ sha }) => sha)),
    },
    host,
  });
  const strange = references.filter((key) => !isRead(key)).map((ref) => unreadIssue(ref, STRANGER));
  return {
    value: {
      release: dated.value,
      evidence: {
        ...evidence,
        unread: [...evidence.unread, ...strange],
        defaultBranches: { [home]: release.defaultBranch, ...evidence.defaultBranches },
      },
    },
    unread: [...reached.unread, ...dated.unread],
  };
}
