// The App's webhooks: completes what the emulator sends, signs it, delivers it, remembers it.
import { createHmac, randomUUID } from 'node:crypto';
import type { Courier } from './courier.js';
import { asJson, asList, type Json, text } from './exchange.js';
import { asListed } from './lists.js';
import { ALWAYS_SENT, EVENT_PERMISSION } from './manifest-rules.js';
import { createRecorder } from './recorder.js';
import { repoOf, type Shaper } from './shape.js';
import { keyOf, type MadeApp, type State } from './state.js';
import { createTally, type Tally } from './tally.js';

export interface Delivery {
  readonly id: string;
  readonly event: string;
  readonly action: string | null;
  readonly payload: Json;
  /** Status of the App's answer; null while it is awaited, 0 where there was none. */
  status: number | null;
  /** Each time it was sent and answered, or not, the oldest first. */
  readonly attempts: Attempt[];
}

export interface Attempt {
  /** Digits; rises with each attempt of any delivery. */
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  /** As GitHub logs it: 502 where there was no answer. */
  readonly status: number;
  /** Seconds. */
  readonly duration: number;
}

export interface Hooks {
  readonly deliveries: Delivery[];
  /** Where the App listens; null delivers nowhere (the deliveries are still kept). */
  deliverTo(url: string | null): void;
  /** How deliveries travel from now on; null: at once, and once each. */
  deliverBy(courier: Courier | null): void;
  /** A webhook that the emulator posted. */
  relay(event: string, payload: Json): void;
  /** A webhook that the emulator does not know; `given` where a test wrote its payload. */
  emit(event: string, payload: Json, given?: boolean): void;
  /** Sends a delivery again with the same id, as the button in GitHub's settings does. */
  redeliver(delivery: Delivery): Promise<void>;
  /** Webhooks that are owed: caused, and not yet answered by the App. */
  readonly owed: Tally;
}

const FIRST_ATTEMPT = 171_890_372_134_592_512n;

interface HookOptions {
  readonly secret: string;
  readonly installation: number;
  readonly state: State;
  readonly shaper: Shaper;
}

const AT_ONCE: Courier = () => [{ after: 0, to: null }];

export function createHooks(options: HookOptions): Hooks {
  const deliveries: Delivery[] = [];
  let target: string | null = null;
  let courier: Courier = AT_ONCE;
  const owed = createTally();
  const recorder = createRecorder();
  let sent = 0;

  async function send(delivery: Delivery, to: string | null = null, after = 0): Promise<void> {
    // As an App whose webhook is switched off: nothing is sent, and nothing is logged.
    if (target === null && to === null) return;
    const began = Date.now();
    const body = JSON.stringify(delivery.payload);
    const signature = createHmac('sha256', options.secret).update(body).digest('hex');
    const end = owed.begin();
    try {
      if (after > 0) await new Promise((resolve) => setTimeout(resolve, after));
      // Where the App listens may have changed meanwhile.
      const response = await fetch(to ?? target ?? '', {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          'user-agent': 'GitHub-Hookshot/sandbox',
          'x-github-event': delivery.event,
          'x-github-delivery': delivery.id,
          'x-hub-signature-256': `sha256=${signature}`,
        },
        signal: AbortSignal.timeout(10_000),
      });
      await response.arrayBuffer();
      delivery.status = response.status;
    } catch {
      delivery.status = 0;
    } finally {
      sent += 1;
      delivery.attempts.push({
        // As on GitHub, more digits than a number keeps.
        id: `${FIRST_ATTEMPT + BigInt(sent)}`,
        at: new Date(began).toISOString(),
        status: delivery.status || 502,
        duration: (Date.now() - began) / 1_000,
      });
      end();
    }
  }

  function emit(event: string, payload: Json, given = false): void {
    const { made } = options.state;
    if (!made.installed || !hears(made, event)) return;
    const id = options.installation;
    const about = asJson(payload.installation);
    // Only events about an installation show all of it.
    const installation = about.account ? { ...about, id } : { node_id: `MDIz${id}`, ...about, id };
    const full = { ...payload, installation };
    // No event tells who closed an issue.
    for (const issue of [payload.issue, asJson(payload.changes).new_issue]) {
      delete asJson(issue).closed_by;
    }
    const delivery: Delivery = {
      id: randomUUID(),
      event,
      action: typeof payload.action === 'string' ? payload.action : null,
      payload: asJson(JSON.parse(options.shaper.print(full))),
      status: null,
      attempts: [],
    };
    deliveries.push(delivery);
    recorder?.webhook(event, delivery.payload, given);
    for (const { after, to } of courier(delivery)) void send(delivery, to, after);
  }

  function relay(sentAs: string, sent: Json): void {
    let [event, payload] = [sentAs, sent];
    // The gaps send their own, with its commits.
    if (event === 'push' && text(payload.ref).startsWith('refs/heads/')) return;
    // The emulator reports the labels of a pull request as those of an issue.
    if (event === 'issues' && 'head' in asJson(payload.issue)) {
      const { issue, ...rest } = payload;
      event = 'pull_request';
      payload = { ...rest, pull_request: issue };
    }
    const { pull_request: pull, issue, label } = payload;
    if (event === 'pull_request_review') payload.pull_request = asListed(asJson(pull));
    const whole = asList(asJson(pull ?? issue).labels).find(
      ({ name }) => name === asJson(label).name,
    );
    if (whole) payload.label = whole;
    if (event === 'pull_request') payload.number = asJson(payload.pull_request).number;
    if (payload.action === 'edited') {
      payload.changes = options.state.changes.get(editedKey(event, payload))?.shift() ?? {};
    }
    emit(event, payload);
  }

  return {
    deliveries,
    deliverTo(url) {
      target = url;
    },
    relay,
    emit,
    deliverBy(next) {
      courier = next ?? AT_ONCE;
    },
    redeliver: (delivery) => send(delivery),
    owed,
  };
}

/** Whether the App has subscribed to an event and may see what it is about. */
function hears({ events, permissions }: MadeApp, event: string): boolean {
  if (ALWAYS_SENT.includes(event)) return true;
  const needed = EVENT_PERMISSION[event] ?? 'metadata';
  return events.includes(event) && (needed === 'metadata' || permissions[needed] !== undefined);
}

/** The key under which a gap left the `changes` of an edit. */
function editedKey(event: string, payload: Json): string {
  if (event === 'issue_comment') return `comment ${asJson(payload.comment).id}`;
  const object = asJson(payload[event === 'pull_request' ? 'pull_request' : 'issue']);
  return keyOf(repoOf(object.url), Number(object.number));
}
