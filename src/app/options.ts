// What the App has to be told by whoever runs it.
import type { Retry } from '../github/client.js';
import type { Keep } from './keep.js';
import type { Metrics } from './metrics.js';
import type { QueueOptions } from './queue/types.js';

export interface AppOptions {
  /** GitHub server of links, such as `github.com`. */
  host: string;
  /** The present, ISO 8601. */
  now: () => string;
  /** Secret that nobody but the App knows; signs what it notes in its own comments. */
  secret: string;
  /** What is counted. */
  metrics?: Metrics;
  /** Where it keeps what it knows; in this process without it. */
  keep?: Keep;
  /** How a request is tried again; GitHub's own terms without it. */
  retry?: Retry;
  /** Wait before a key is worked on again, milliseconds; one that outlasts an outage without it. */
  backoff?: QueueOptions['backoff'];
  /** When all is looked at after the start, until it is stopped; each quarter of an hour without it. */
  looks?(look: () => void): { stop(): void };
}
