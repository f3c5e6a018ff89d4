// What a commit still owes and what has landed since: changes on the default branch that it does not hold.

import type { ChangeKind } from '../core/config/kinds.js';
import { settledByLanding } from '../core/config/settled-by-landing.js';
import type { Later } from '../core/deployment/held.js';
import type { DecisionFacts, IncidentFacts } from '../core/facts.js';
import { assess } from '../core/incident/assess.js';
import { recordOf } from '../core/incident/record/once.js';
import { issueRef, repositoryOf, repositoryRef } from '../core/refs.js';
import { isShown } from '../core/release/redact.js';
import type { Decision } from '../core/release/types.js';
import { attempt } from '../github/attempt.js';
import type { Api } from '../github/client.js';
import { closedPulls } from '../github/closed-pulls.js';
import { CLOSED_PAGES, readIncidentProof } from './incident-evidence.js';

/** Incidents that are looked at; the report names one. */
const MOST_INCIDENTS = 3;

async function landedOf(
  api: Api,
  incident: IncidentFacts,
  kinds: ReadonlySet<ChangeKind>,
  facts: DecisionFacts,
): Promise<Later[]> {
  const { config, host, now, roles, release } = facts;
  const home = repositoryRef(release.repository);
  const evidence = await readIncidentProof(
    api,
    incident,
    recordOf(incident, { config, host, now }),
    closedPulls(api, repositoryOf(incident.ref), CLOSED_PAGES),
    { config, host },
  );
  const { ledger } = assess({
    incident,
    config: settledByLanding(config),
    now,
    host,
    roles,
    evidence,
    judged: null,
  });
  return ledger.entries.flatMap(({ kind, status, evidence: proof }) => {
    if (!kinds.has(kind) || status !== 'landed' || proof?.how !== 'pull' || !proof.ref) return [];
    const pull = evidence.pulls.find(({ ref }) => issueRef(ref) === issueRef(proof.ref as string));
    // What lies in another repository is judged on its default branch anyway.
    if (!pull?.mergeCommit || repositoryOf(pull.ref) !== home) return [];
    return [{ incident: incident.ref, kind, pull: pull.ref, commit: pull.mergeCommit }];
  });
}

/** Reads it for the changes that hold a deployment. Never throws: what cannot be read is left out. */
export async function readLandedLater(
  api: Api,
  facts: DecisionFacts,
  { reasons }: Decision,
): Promise<Later[]> {
  const owed = new Map<string, Set<ChangeKind>>();
  for (const { incident, kind } of reasons) {
    if (!incident || !kind || !isShown(incident, facts)) continue;
    owed.set(incident, (owed.get(incident) ?? new Set()).add(kind));
  }
  const later: Later[] = [];
  for (const [ref, kinds] of [...owed].slice(0, MOST_INCIDENTS)) {
    const incident = facts.incidents.find((one) => one.ref === ref);
    if (!incident) continue;
    const read = await attempt(ref, [], () => landedOf(api, incident, kinds, facts));
    later.push(...read.value);
  }
  return later;
}
