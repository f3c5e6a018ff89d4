// Reads what can prove the changes that the incidents of a release owe.
import type { DecisionFacts, IncidentFacts } from '../domain/facts/types.js';
import { referencesOf } from '../domain/ledger/wanted.js';
import { parseIncident } from '../domain/record/parse.js';
import { type Causes, causesOf } from '../domain/verdict/causes.js';
import type { Api } from '../github/client.js';
import type { ClosedPulls } from '../github/closed-pulls.js';
import { readEvidence } from '../github/read-evidence.js';
import { attempt } from './attempt.js';

interface Wanted {
  references: string[];
  causes: string[];
  outgoing: Causes;
  /** ISO 8601: nothing older proves anything. */
  since: string;
}

/** What of one incident has to be looked up. */
function wantedBy(incident: IncidentFacts, { config, host }: DecisionFacts): Wanted {
  const record = parseIncident(incident.body, { config, host });
  const causes = causesOf(record, incident.ref, host);
  const rollsBack = record.releaseDecision === 'Roll back';
  return {
    references: referencesOf(record, incident.ref),
    causes: causes.pulls,
    outgoing: rollsBack ? causes : { pulls: [], commits: [] },
    since: record.detectedAt ?? incident.createdAt,
  };
}

/** @param api reads the release's repository. @param other reads all others. */
export async function readProof(
  api: Api,
  other: Api,
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
  facts.evidence = await readEvidence(
    (repository) => (repository.toLowerCase() === home ? api : other),
    {
      wanted: wanted.flatMap(({ references }) => references),
      causes: wanted.flatMap(({ causes }) => causes),
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
    },
  );
  facts.evidence.defaultBranches[home] ??= release.defaultBranch;
}
