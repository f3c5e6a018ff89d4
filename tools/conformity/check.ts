// Holds what was recorded against GitHub's description: requests, answers, webhooks.
import { asJson, text } from '../embedded-github/exchange.js';
import type { Recorded, RecordedExchange, RecordedWebhook } from '../embedded-github/recorder.js';
import type { Description } from './description.js';
import { undescribed } from './undescribed.js';
import type { Faults } from './validator.js';

export interface Deviation {
  /** `GET /repos/{owner}/{repo}`, or `webhook issues-opened`. */
  readonly operation: string;
  /** `request`, `answer 200`, `webhook`. */
  readonly part: string;
  readonly pointer: string;
  readonly why: string;
}

export interface Checked {
  readonly deviations: readonly Deviation[];
  readonly operations: ReadonlySet<string>;
  readonly requests: number;
  readonly answers: number;
  readonly webhooks: number;
}

/** GitHub's pages, which a browser opens: they are no part of the API. */
const PAGE =
  /^\/(?:settings\/apps\/new|organizations\/[^/]+\/settings\/apps\/new|(?:github-)?apps\/[^/]+\/installations\/new)$/;

/** Described under another path, or by a schema of its own (GraphQL). */
const GRAPHQL = '/graphql';

export function check(
  recorded: Iterable<Recorded>,
  description: Description,
  faults: Faults,
): Checked {
  const deviations = new Map<string, Deviation>();
  const operations = new Set<string>();
  const counts = { requests: 0, answers: 0, webhooks: 0 };
  const add = (
    operation: string,
    part: string,
    found: readonly { pointer: string; why: string }[],
  ) => {
    for (const { pointer, why } of found) {
      const key = `${operation} ${part} ${pointer}`;
      if (!deviations.has(key)) deviations.set(key, { operation, part, pointer, why });
    }
  };

  function exchange(one: RecordedExchange): void {
    if (PAGE.test(one.path) || one.path === GRAPHQL) return;
    const operation = description.operation(one.method, one.path);
    if (!operation) {
      // What nobody makes but a test that asks for it: an address that GitHub has not, either.
      if (!isProduct(one) && one.status >= 400) return;
      add(`${one.method} ${one.path}`, 'request', [
        { pointer: '', why: 'is not in the description' },
      ]);
      return;
    }
    operations.add(operation.name);
    if (isProduct(one)) {
      counts.requests++;
      const query = Object.entries(one.query).flatMap(([name, value]) => {
        const schema = operation.query.get(name);
        if (!schema) return [{ pointer: `?${name}`, why: 'is no parameter' }];
        return faults(schema, typed(value, description.resolve(schema).type)).map(({ why }) => ({
          pointer: `?${name}`,
          why: `${why}, not ${value}`,
        }));
      });
      add(operation.name, 'request', query);
      if (operation.body && (one.body !== undefined || operation.bodyRequired)) {
        const sent = one.body ?? {};
        add(operation.name, 'request', faults(operation.body, sent));
        add(operation.name, 'request', extra(sent, operation.body));
      }
    }
    if (one.faulty) return;
    counts.answers++;
    const part = `answer ${one.status}`;
    const schema = operation.answer(one.status);
    if (schema === undefined) {
      // GitHub answers any question about a list that did not change so; it is described for few operations.
      if (one.status === 304 && one.method === 'GET') return;
      // Refusals are described for few operations; their form is the same everywhere.
      if (one.status < 400) add(operation.name, part, [{ pointer: '', why: 'is not described' }]);
      else if (text(asJson(one.answer).message) === '') {
        add(operation.name, part, [{ pointer: '/message', why: 'is missing' }]);
      }
      return;
    }
    if (one.answer === undefined) {
      if (schema !== null && one.type === '')
        add(operation.name, part, [{ pointer: '', why: 'has no body' }]);
      return;
    }
    if (schema === null) {
      add(operation.name, part, [{ pointer: '', why: 'has a body' }]);
      return;
    }
    add(operation.name, part, faults(schema, one.answer));
    // Every refusal names its status, which the description leaves out.
    if (one.status < 400) add(operation.name, part, extra(one.answer, schema));
  }

  function webhook({ event, given, payload }: RecordedWebhook): void {
    const name = `webhook ${[event, text(payload.action)].filter(Boolean).join('-')}`;
    const schema = description.webhook(event, text(payload.action));
    if (given) return;
    counts.webhooks++;
    operations.add(name);
    if (!schema) {
      add(name, 'webhook', [{ pointer: '', why: 'is not in the description' }]);
      return;
    }
    add(name, 'webhook', faults(schema, payload));
    add(name, 'webhook', extra(payload, schema));
  }

  const extra = (value: unknown, schema: Parameters<Faults>[0]) =>
    [...new Set(undescribed(value, [schema], description.resolve))].map((pointer) => ({
      pointer,
      why: 'is not described',
    }));

  for (const one of recorded) {
    if (one.kind === 'exchange') exchange(one);
    else webhook(one);
  }
  return { deviations: [...deviations.values()], operations, ...counts };
}

/** App, Action and command line say who they are; people and tests are other clients. */
function isProduct({ agent, own }: RecordedExchange): boolean {
  return !own && /^(?:probot\/|agent-incident-review)/.test(agent);
}

/** A query's text as its schema means it. */
function typed(value: string, type: unknown): unknown {
  if (type === 'integer' || type === 'number') return value.trim() === '' ? value : Number(value);
  if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  return value;
}
