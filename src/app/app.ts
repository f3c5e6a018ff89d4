// The Probot app: events in, keys out; the worker re-reads the state and reconciles it.
import type { Probot } from 'probot';
import { reviewIncidentIssue } from '../flows/review-incident.js';
import { type Api, type Client, instrument } from '../github/client.js';
import type { Identity } from '../github/read-incident.js';
import { EVENTS, type Payload, touchedBy } from './events.js';
import { createQueue, type Hint, type Queue } from './queue.js';

export interface AppOptions {
  /** GitHub server of links, such as `github.com`. */
  host: string;
  /** The present, ISO 8601. */
  now: () => string;
  /** Secret that nobody but the App knows; seals what it notes in its own comments. */
  secret: string;
}

interface Installations {
  self(): Promise<Identity>;
  client(installation: number): Promise<Client>;
  installedAt(installation: number): Promise<string | null>;
}

/** Reads each fact about the App itself once. */
function installations(app: Probot): Installations {
  let self: Promise<Identity> | null = null;
  const dates = new Map<number, Promise<string | null>>();
  const api = async (installation?: number) => (await app.auth(installation)) as unknown as Api;
  const readSelf = async (): Promise<Identity> => {
    const { data } = await (await api()).request('GET /app');
    if (!data) throw new Error('GitHub does not know this App; check APP_ID and PRIVATE_KEY');
    return { id: data.id, login: `${data.slug}[bot]` };
  };
  const readDate = async (installation: number): Promise<string | null> => {
    const { data } = await (await api()).request('GET /app/installations/{installation_id}', {
      installation_id: installation,
    });
    return data.created_at;
  };
  return {
    self() {
      self ??= readSelf().catch((error) => {
        self = null;
        throw error;
      });
      return self;
    },
    client: async (installation) => instrument(await api(installation)),
    installedAt(installation) {
      const known = dates.get(installation);
      if (known) return known;
      const read = readDate(installation).catch(() => {
        dates.delete(installation);
        return null;
      });
      dates.set(installation, read);
      return read;
    },
  };
}

/** Installs the handlers; returns the queue, so that a server can drain it. */
export function installApp(app: Probot, options: AppOptions): Queue {
  const about = installations(app);

  async function work(key: string, { installation, requested }: Hint): Promise<void> {
    const [self, client, installedAt] = await Promise.all([
      about.self(),
      about.client(installation),
      about.installedAt(installation),
    ]);
    const plan = await reviewIncidentIssue({
      client,
      ref: key.slice('incident:'.length),
      self,
      host: options.host,
      now: options.now(),
      installedAt,
      requested,
      secret: options.secret,
      onPlan: (writes) => app.log.debug({ key, writes }, 'plan'),
    });
    const writes = plan.map((write) => write.do);
    app.log.info({ key, writes, requests: client.requests() }, 'reconciled');
  }

  const queue = createQueue(work, app.log);
  app.on([...EVENTS], async (context) => {
    const payload = context.payload as unknown as Payload & { installation?: { id: number } };
    const installation = payload.installation?.id;
    if (installation === undefined) return;
    const self = await about.self().catch(() => null);
    for (const { key, requested } of touchedBy(
      context.name,
      payload,
      self?.login ?? '',
      options.host,
    )) {
      queue.push(key, { installation, requested });
    }
  });
  return queue;
}
