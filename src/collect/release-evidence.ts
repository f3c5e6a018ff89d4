// Reads what can prove the changes that the incidents of a release owe.
import { mayFollow, STRANGER } from '../core/audience.js';
import type { DecisionFacts, IncidentFacts } from '../core/facts.js';
import { matchingFiles } from '../core/incident/ledger/match.js';
import { referencesOf } from '../core/incident/ledger/wanted.js';
import { parseIncident } from '../core/incident/record/parse.js';
import { resolveReference } from '../core/refs.js';
import { type Causes, causesOf } from '../core/release/causes.js';
import { attempt } from '../github/attempt.js';
import type { Api } from '../github/client.js';
import type { ClosedPulls } from '../github/closed-pulls.js';
import { readChangedAt } from '../github/read-changed-at.js';
import { type ApiOf, readEvidence } from '../github/read-evidence.js';

interface Wanted {
  references: string[];
  causes: string[];
  outgoing: Causes;
  /** ISO 8601: nothing older proves anything. */
  since: string;
}

/** A range can be older than an incident: then each file that could prove a change needs its date. */
async function readDates(api: Api, facts: DecisionFacts, wanted: Wanted[]): Promise<void> {
  const { release, config, unread } = facts;
  const { oldest, own, repository, headSha } = release;
  const youngest =
    wanted
      .map(({ since }) => since)
      .sort()
      .at(-1) ?? '';
  if (oldest === null || Date.parse(oldest) >= Date.parse(youngest)) return;
  const counted = new Set(
    (['eval', 'gate'] as const).flatMap((kind) =>
      own.flatMap(({ files }) => matchingFiles(files, kind, config)),
    ),
  );
  const files = own.flatMap((pull) => pull.files).filter(({ path }) => counted.has(path));
  for (const file of files) file.changedAt = oldest;
  await attempt('when the files of the release changed', unread, undefined, () =>
    readChangedAt(api, repository, headSha, files, oldest),
  );
}

/** What of one incident has to be looked up. */
function wantedBy(incident: IncidentFacts, { config, host, now, release }: DecisionFacts): Wanted {
  const record = parseIncident(incident.body, { config, host, now });
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

export async function readProof(
  readers: ApiOf,
  facts: DecisionFacts,
  closed: ClosedPulls,
): Promise<void> {
  const { host, release, unread, incidents } = facts;
  if (incidents.length === 0) return;
  const wanted = incidents.map((incident) => wantedBy(incident, facts));
  const since = wanted.map((one) => one.since).sort()[0] as string;
  await attempt('the list of closed pull requests', unread, undefined, async () => {
    if (await closed.reach(since)) return;
    unread.push({ what: 'the list of closed pull requests', why: 'it is longer than is read' });
  });
  const home = release.repository.toLowerCase();
  const isRead = (key: string) => mayFollow(resolveReference(key, '').repository, release);
  const references = wanted.flatMap((one) => one.references);
  await readDates(readers(home), facts, wanted);
  facts.evidence = await readEvidence(readers, {
    wanted: references.filter(isRead),
    causes: wanted.flatMap(({ causes }) => causes).filter(isRead),
    outgoing: {
      pulls: wanted.flatMap(({ outgoing }) => outgoing.pulls),
      commits: [...new Set(wanted.flatMap(({ outgoing }) => outgoing.commits))],
    },
    incidents: incidents.flatMap(({ ref, tasks }) => [
      ref.toLowerCase(),
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
  for (const what of references.filter((key) => !isRead(key))) {
    facts.evidence.unread.push({ what, why: STRANGER });
  }
  facts.evidence.defaultBranches[home] ??= release.defaultBranch;
}
