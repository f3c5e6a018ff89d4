// What the facts of a release were when it went out, as far as they carry their dates.
import type {
  DecisionFacts,
  IncidentFacts,
  JudgedPull,
  LabelEvent,
  ListedIncident,
  PullFacts,
} from '../../facts.js';
import { repositoryRef } from '../../refs.js';

/** What nothing dates, so that today's state stands in; for people. */
export const NOT_TOLD =
  'Texts of incidents and pull requests, roles, follow-up issues, teams, checks of a commit and what other repositories hold are taken as they are today: GitHub does not tell what they were.';

type At = string;

const until = (at: At) => (date: string | null | undefined) =>
  typeof date !== 'string' || Date.parse(date) <= Date.parse(at);

/** Incidents that there were, each open if it was closed only later. @param at ISO 8601. */
export function listedAsOf(listed: readonly ListedIncident[], at: At): ListedIncident[] {
  const was = until(at);
  return listed
    .filter(({ createdAt }) => was(createdAt))
    .map((one) => (one.closedAt && !was(one.closedAt) ? { ...one, state: 'open' } : one));
}

/** The labels that it carried: what came later is taken back, the latest first. */
function labelsAsOf(labels: readonly string[], events: readonly LabelEvent[], at: At): string[] {
  const was = until(at);
  const carried = new Set(labels);
  for (const { label, added } of events.filter((one) => !was(one.at)).reverse()) {
    if (added) carried.delete(label);
    else carried.add(label);
  }
  return [...carried];
}

function incidentAsOf(incident: IncidentFacts, at: At): IncidentFacts {
  const was = until(at);
  const comments = incident.comments.filter(({ createdAt }) => was(createdAt));
  const ids = new Set(comments.map(({ id }) => id));
  const closed = was(incident.closedAt) && incident.state === 'closed';
  return {
    ...incident,
    state: closed ? 'closed' : 'open',
    comments,
    labels: labelsAsOf(incident.labels, incident.labelEvents, at),
    labelEvents: incident.labelEvents.filter((event) => was(event.at)),
    acknowledged: incident.acknowledged.filter((id) => ids.has(Math.abs(id))),
  };
}

/** One that was merged later was open then. */
function pullAsOf(pull: PullFacts, at: At): PullFacts {
  if (pull.mergedAt === null || until(at)(pull.mergedAt)) return pull;
  return { ...pull, state: 'open', mergedAt: null, mergeCommit: null };
}

function judgedAsOf(pull: JudgedPull, at: At): JudgedPull {
  const was = until(at);
  return {
    ...pull,
    comments: pull.comments.filter(({ createdAt }) => was(createdAt)),
    reviews: pull.reviews.filter((review) => was(review.at)),
  };
}

/** The facts as they were at `facts.now`. What is not dated stays as it is: `NOT_TOLD`. */
export function asOf(facts: DecisionFacts): DecisionFacts {
  const { now: at, release, incidents, evidence, lessons } = facts;
  const was = until(at);
  const home = repositoryRef(release.repository);
  const configs = home in evidence.configs ? { [home]: facts.config } : {};
  return {
    ...facts,
    incidents: incidents
      .filter(({ createdAt }) => was(createdAt))
      .map((incident) => incidentAsOf(incident, at)),
    lessons: lessons.filter(({ pull }) => was(pull.mergedAt)),
    evidence: {
      ...evidence,
      // By the configuration that is tried.
      configs: { ...evidence.configs, ...configs },
      pulls: evidence.pulls.map((pull) => pullAsOf(pull, at)),
      commits: evidence.commits.filter((commit) => was(commit.at)),
    },
    release: { ...release, own: release.own.map((pull) => judgedAsOf(pull, at)) },
  };
}
