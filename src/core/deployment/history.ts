// What an environment runs, and what overtook a deployment that waits.

/** A deployment to the environment in question. Times are ISO 8601. */
export interface DeploymentFacts {
  id: number;
  sha: string;
  createdAt: string;
  /** When it first succeeded; null where it has not. */
  succeededAt: string | null;
  /** The workflow run that made it, where its statuses tell. */
  run: number | null;
}

/** The deployment that waits, as far as it is known. */
export interface Waiting {
  /** Workflow run that waits. */
  run: number;
  /** GitHub's id of its deployment; null where only the run is known. */
  id: number | null;
  /** When it began to wait, ISO 8601; null where that is not known. */
  at: string | null;
}

/** The deployment that waits among those of its environment: by its id, else the latest of its run. */
export function findWaiting(
  history: readonly DeploymentFacts[],
  { id, run }: Waiting,
): DeploymentFacts | null {
  const waiting = history.filter((one) => (id === null ? one.run === run : one.id === id));
  return waiting.sort((a, b) => b.id - a.id)[0] ?? null;
}

function succeeded(history: readonly DeploymentFacts[], { id, run }: Waiting): DeploymentFacts[] {
  return history.filter(
    (one) => one.succeededAt !== null && (id === null ? one.run !== run : one.id !== id),
  );
}

/** What the environment runs: the deployment that succeeded last. */
export function runningIn(
  history: readonly DeploymentFacts[],
  waiting: Waiting,
): DeploymentFacts | null {
  const at = ({ succeededAt, id }: DeploymentFacts) => [succeededAt ?? '', id] as const;
  const latest = succeeded(history, waiting).sort((a, b) => {
    const [one, other] = [at(a), at(b)];
    return one[0] === other[0] ? other[1] - one[1] : one[0] < other[0] ? 1 : -1;
  });
  return latest[0] ?? null;
}

/** A deployment that was asked for later and has succeeded meanwhile: the newest such. */
export function overtakenBy(
  history: readonly DeploymentFacts[],
  waiting: Waiting,
): DeploymentFacts | null {
  const later = succeeded(history, waiting).filter(({ id, createdAt }) =>
    waiting.id === null ? waiting.at !== null && createdAt > waiting.at : id > waiting.id,
  );
  return later.sort((a, b) => b.id - a.id)[0] ?? null;
}
