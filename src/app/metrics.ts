// What the server counts, for Prometheus: numbers alone, never a text of a repository.
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { soon } from './soon.js';

/** The queue is asked for so long, milliseconds. */
const PATIENCE = 2_000;
const PREFIX = 'incident_review_';

export interface Metrics {
  /** Deliveries, by event and by what became of them. */
  readonly events: Counter<'event' | 'outcome'>;
  /** Keys that were worked on, by kind and outcome. */
  readonly worked: Counter<'kind' | 'outcome'>;
  readonly requests: Counter<'kind'>;
  /** Requests that were made once more, since GitHub failed or did not answer. */
  readonly retries: Counter;
  readonly writes: Counter<'write'>;
  /** Check runs that were written, by name and conclusion. */
  readonly verdicts: Counter<'check' | 'conclusion'>;
  /** Requests that passes made, by what for; what GitHub does not count is left out. */
  readonly pass: Counter<'share'>;
  /** Keys that a pass left to a later one. */
  readonly postponed: Counter;
  /** Deliveries that GitHub was asked to send again. */
  readonly redelivered: Counter;
  /** What GitHub last said is left of an installation's hour. */
  readonly remaining: Gauge<'installation'>;
  /** As Prometheus reads it. */
  text(): Promise<string>;
  readonly contentType: string;
  /** What there is, as the page for whoever runs this lists it. */
  described(): { name: string; help: string; labels: readonly string[] }[];
}

/** What is asked for when somebody reads the metrics. */
export interface Waiting {
  size(): Promise<number>;
  age(): Promise<number>;
}

/** Makes the metrics of one server. @param queue is set once there is one. */
export function createMetrics(queue: () => Waiting | null): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = <L extends string>(name: string, help: string, labelNames: L[]) =>
    new Counter({ name: `${PREFIX}${name}`, help, labelNames, registers });
  const gauge = <L extends string>(name: string, help: string, labelNames: L[]) =>
    new Gauge({ name: `${PREFIX}${name}`, help, labelNames, registers });
  for (const [name, help, read] of [
    ['queue_depth', 'Keys waiting or worked on', 'size'],
    ['queue_age_seconds', 'Seconds that the longest waiting key has waited', 'age'],
  ] as const) {
    new Gauge({
      name: `${PREFIX}${name}`,
      help,
      registers,
      async collect() {
        // Where the queue cannot be asked, the other figures are shown all the same.
        this.set(await soon(queue()?.[read]() ?? Promise.resolve(0), PATIENCE, Number.NaN));
      },
    });
  }
  return {
    events: counter('deliveries_total', 'Deliveries by event and outcome', ['event', 'outcome']),
    worked: counter('keys_total', 'Keys worked on by kind and outcome', ['kind', 'outcome']),
    requests: counter('github_requests_total', 'Requests to GitHub by kind of key', ['kind']),
    retries: counter('github_retries_total', 'Requests to GitHub that were made once more', []),
    writes: counter('github_writes_total', 'Planned writes by kind', ['write']),
    verdicts: counter('checks_total', 'Check runs written', ['check', 'conclusion']),
    pass: counter('pass_requests_total', 'Requests of passes by what they are for', ['share']),
    postponed: counter('pass_postponed_total', 'Keys that a pass left to a later one', []),
    redelivered: counter(
      'redeliveries_total',
      'Deliveries that GitHub was asked to send again',
      [],
    ),
    remaining: gauge('rate_limit_remaining', 'Requests left of the hour', ['installation']),
    text: () => registry.metrics(),
    contentType: registry.contentType,
    described: () =>
      registry.getMetricsAsArray().map((metric) => {
        const { name, help, labelNames = [] } = metric as typeof metric & { labelNames?: string[] };
        return { name, help, labels: labelNames };
      }),
  };
}
