// The App behind its intake: works on what comes in, tells how it is, and ends in order.
import type { Probot } from 'probot';
import { loggable } from '../github/loggable.js';
import type { InstalledApp } from './app.js';
import type { Behind, Intake } from './http.js';
import type { Metrics } from './metrics.js';
import type { Readiness } from './readiness.js';
import type { Settings } from './settings.js';
import { soon } from './soon.js';

export interface AppServer {
  /** Where it listens. */
  port: number;
  /** Deliveries that were handed over, and keys of the queue, whose work is not done. */
  working(): Promise<number>;
  /** Resolves when all of that is done, another try included. */
  idle(): Promise<void>;
  /** Takes no more connections; resolves when what runs has ended. Gives how many keys are left. */
  drain(): Promise<number>;
  /** Cuts all connections. */
  end(): Promise<void>;
}

/** The last part of DRAIN_SECONDS is for ending itself. */
const MARGIN = 0.9;
/** `/health` waits so long for the queue, milliseconds. */
const HEALTH = 250;

interface ServerParts {
  probot: Probot;
  app: InstalledApp;
  settings: Settings;
  metrics: Metrics;
  readiness: Readiness;
}

/** Listens by an intake, which gets what stands behind it. */
export async function createAppServer(
  { probot, app, settings, metrics, readiness }: ServerParts,
  intakeFor: (behind: Behind) => Intake,
  port: number,
  host: string | undefined,
): Promise<AppServer> {
  const { queue } = app;
  const deliveries = new Set<Promise<boolean>>();
  const working = async () => deliveries.size + (await queue.size());

  const intake = intakeFor({
    receive({ id, name, payload }) {
      const done = probot
        .receive({ id, name, payload } as unknown as Parameters<Probot['receive']>[0])
        .then(() => app.isKept(payload))
        .catch((error: unknown) => {
          probot.log.error({ err: loggable(error), delivery: id }, 'a delivery failed');
          return false;
        })
        .finally(() => deliveries.delete(done));
      deliveries.add(done);
      return done;
    },
    // Whether the process lives does not depend on where the queue is; null: it cannot be asked.
    working: () => soon(working(), HEALTH, null),
    reasons: () => readiness.reasons(),
    metrics: async () => ({ type: metrics.contentType, text: await metrics.text() }),
    answered(event, status) {
      metrics.events.inc({ event, outcome: status === 202 ? 'accepted' : `${status}` });
    },
    failed: (error) => probot.log.error({ err: loggable(error) }, 'a request failed'),
  });

  return {
    port: await intake.listen(port, host),
    working,
    async idle() {
      while ((await working()) > 0) {
        await Promise.all(deliveries);
        await app.idle();
      }
    },
    async drain() {
      const end = Date.now() + settings.drain * MARGIN;
      // What is being received or was acknowledged has to reach the queue first.
      const closed = intake.close(settings.drain * MARGIN);
      await app.stop();
      await closed;
      return queue.drain(Math.max(end - Date.now(), 0));
    },
    end: () => intake.end(),
  };
}
