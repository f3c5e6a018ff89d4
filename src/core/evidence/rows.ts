// What a reader of results gives: a row for each run of a case.

/**
 * `error`: it did not run to a verdict, or ran without one, so it shows neither a red nor a green
 * case. `skipped`: it was left out.
 */
export type Outcome = 'passed' | 'failed' | 'error' | 'skipped';

export interface Row {
  /** What the team calls the case. */
  name: string;
  /** Other texts that the team wrote for it and that may name an incident: class, suite, description. */
  texts: readonly string[];
  /** Incidents by metadata that the team wrote, as they stand there. */
  incidents: readonly unknown[];
  outcome: Outcome;
  /** It graded an output that was recorded, not one that the agent gave now. */
  recorded: boolean;
}

/** The rows of one file, and the tool that wrote it, with its version where the file tells it. */
export interface ReadResults {
  tool: string;
  rows: Row[];
}

/** A file that cannot be trusted; the message is for people. */
export class Untrusted extends Error {
  override name = 'Untrusted';
}
