// Writes down what passes through the embedded GitHub, each shape once: `tools/conformity` checks it.
import { createHash, randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from './exchange.js';

/** Names the folder that exchanges and webhooks are written to; nothing is recorded without it. */
const RECORD_TO = 'RECORD_EXCHANGES';

export interface RecordedExchange {
  readonly kind: 'exchange';
  readonly method: string;
  /** Without `/api/v3`, `/api` and the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** As `RecordedRequest` has it. */
  readonly caller: string;
  /** A call of the sandbox's own. */
  readonly own: boolean;
  readonly accept: string;
  /** Who the caller says it is, such as `probot/14.3.2`. */
  readonly agent: string;
  /** The request's JSON; absent where it has none. */
  readonly body?: unknown;
  readonly status: number;
  /** A test asked for this answer. */
  readonly faulty: boolean;
  /** The answer's type without its parameters, such as `application/json`; empty without content. */
  readonly type: string;
  /** The answer's JSON; absent where it is something else. */
  readonly answer?: unknown;
}

export interface RecordedWebhook {
  readonly kind: 'webhook';
  readonly event: string;
  /** A test wrote the payload. */
  readonly given: boolean;
  readonly payload: Json;
}

export type Recorded = RecordedExchange | RecordedWebhook;

/** An exchange as the proxy has it: bytes of the request, text of the answer. */
export type Passed = Omit<RecordedExchange, 'kind' | 'body' | 'answer'> & {
  readonly raw: Buffer;
  readonly printed?: string;
};

interface Recorder {
  exchange(passed: Passed): void;
  webhook(event: string, payload: Json, given: boolean): void;
}

/** A recorder into a file of its own in the folder; null where nobody asked for one. */
export function createRecorder(folder = process.env[RECORD_TO]): Recorder | null {
  if (!folder) return null;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${randomUUID()}.jsonl`);
  const seen = new Set<string>();

  function record(what: Recorded): void {
    const shape = createHash('sha1')
      .update(JSON.stringify(shapeOf(what)))
      .digest('base64');
    if (seen.has(shape)) return;
    seen.add(shape);
    appendFileSync(file, `${JSON.stringify(what)}\n`);
  }

  return {
    exchange({ raw, printed, ...rest }) {
      const body = parse(raw.toString());
      record({
        kind: 'exchange',
        ...rest,
        ...(body === undefined ? {} : { body }),
        ...(printed === undefined ? {} : { answer: JSON.parse(printed) }),
      });
    },
    webhook(event, payload, given) {
      record({ kind: 'webhook', event, given, payload });
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Texts under these keys are free; elsewhere a single word may be one of a list, and stays. */
const FREE = new Set(['login', 'name', 'title', 'body', 'ref', 'context', 'label', 'message']);

/** What the schema of a value can tell apart. Ids in paths do not count. */
export function shapeOf(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    if (key === 'path') return value.replace(/[0-9a-f]{40}|\d+/g, '0');
    return /^[A-Za-z_]{1,24}$/.test(value) && !FREE.has(key) ? value : formOf(value);
  }
  if (Array.isArray(value)) {
    return [...new Set(value.map((item) => JSON.stringify(shapeOf(item, key))))];
  }
  if (typeof value !== 'object' || value === null) return value === null ? null : typeof value;
  return Object.entries(value).map(([name, item]) => [name, shapeOf(item, name)]);
}

function formOf(value: string): string {
  if (value === '') return 'empty';
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return 'time';
  return /^https?:/.test(value) ? 'url' : 'text';
}
