// What the App knows about itself and its installations; each fact is read once.
import type { Probot } from 'probot';
import { type Api, type Client, instrument, ONCE, type Retry } from '../github/client.js';
import type { Identity } from '../github/identity.js';
import type { Gate } from '../github/limits.js';
import { PAGE_SIZE, readPages } from '../github/pages.js';

/** Pages of installations that are listed at most. */
const PAGES = 100;
/** Pages of the repositories of one that are listed at a time; the next time goes on after them. */
const PAGES_AT_A_TIME = 10;

export interface Installation {
  id: number;
  /** Login of the account that installed the App. */
  account: string;
  /** Permission to level. */
  permissions: Readonly<Record<string, string | undefined>>;
}

/** An installation as GitHub lists it, and as its event has it. */
interface WireInstallation {
  id: number;
  account?: { login?: string | undefined; slug?: string | undefined } | null | undefined;
  permissions?: object | undefined;
}

export function installationOf({ id, account, permissions }: WireInstallation): Installation {
  return {
    id,
    account: account?.login ?? account?.slug ?? '',
    permissions: (permissions ?? {}) as Installation['permissions'],
  };
}

interface ListedRepositories {
  names: string[];
  next: number | null;
  /** Requests that it took. */
  requests: number;
}

export interface Installations {
  self(): Promise<Identity>;
  /** Asks GitHub who the App is, now. @throws where it gives no answer. */
  ask(): Promise<void>;
  /** @param held whether the work that it is for is still this worker's. */
  client(installation: number, held?: () => boolean): Promise<Client>;
  /**
   * When the App was installed, ISO 8601; null where GitHub does not say. @throws where it gives no answer: what
   * is older than that is left alone, and nobody guesses what is.
   */
  installedAt(installation: number): Promise<string | null>;
  /** What an installation may do now; null where that is not known. */
  permissions(installation: number): Promise<Record<string, string> | null>;
  /** All installations that work. */
  list(): Promise<Installation[]>;
  /**
   * Repositories of an installation in which something can be done, `owner/repo`, from a page on.
   * `next`: the page that follows those that were listed; null at the end.
   */
  repositories(installation: number, from: number): Promise<ListedRepositories>;
}

async function readSelf(api: Api): Promise<Identity> {
  const { data } = await api.request('GET /app');
  if (!data) throw new Error('GitHub does not know this App; check APP_ID and PRIVATE_KEY');
  return { id: data.id, login: `${data.slug}[bot]` };
}

async function readOne(api: Api, installation: number) {
  const { data } = await api.request('GET /app/installations/{installation_id}', {
    installation_id: installation,
  });
  return data;
}

/** Keeps what a read gave; one that failed is read again the next time. */
function once<T>(read: (key: number) => Promise<T>): (key: number) => Promise<T> {
  const known = new Map<number, Promise<T>>();
  return (key) => {
    const found = known.get(key);
    if (found) return found;
    const reading = read(key);
    known.set(key, reading);
    reading.catch(() => known.delete(key));
    return reading;
  };
}

interface InstallationOptions {
  /** How a request is tried again; GitHub's own terms without it. */
  retry?: Retry | undefined;
  /** Keeps to the limits of an installation. */
  gate(installation: number, held?: () => boolean): Gate;
}

/** Reads through the App's own authentication. */
export function readInstallations(
  app: Probot,
  { retry, gate }: InstallationOptions,
): Installations {
  const api = async (installation?: number) => (await app.auth(installation)) as unknown as Api;
  const self = once(async () => readSelf(await api()));
  // Probot has one Octokit for the App itself: what is wrapped around it stays, so it is wrapped once,
  // and each request has a gate of its own. One that met a limit would refuse for ever.
  const askOnce = once(async () => {
    const each: Gate = {
      before: (method, url) => gate(0).before(method, url),
      after: (headers) => gate(0).after(headers),
      refused: (wait) => gate(0).refused(wait),
      met: () => null,
    };
    return instrument(await api(), retry, each);
  });
  const dates = once(async (installation) => {
    const { created_at: at } = await readOne((await askOnce(0)).api, installation);
    return at ?? null;
  });
  const client = async (installation = 0, held?: () => boolean) =>
    installation === 0
      ? askOnce(0)
      : instrument(await api(installation), retry, gate(installation, held));
  return {
    self: () => self(0),
    ask: async () => void (await (await api()).request('GET /app', { request: ONCE })),
    client,
    installedAt: dates,
    // An owner can accept more at any time, so they are read each time.
    permissions: async (installation) =>
      readOne(await api(), installation)
        .then(({ permissions }) => permissions as Record<string, string>)
        .catch(() => null),
    async list() {
      const { api } = await client();
      const { items } = await readPages(
        (page) => api.request('GET /app/installations', { per_page: PAGE_SIZE, page }),
        PAGES,
      );
      const working = items.filter(({ suspended_at }) => !suspended_at);
      return working.map((one) => installationOf(one as WireInstallation));
    },
    async repositories(installation, from) {
      const its = await client(installation);
      const { items, complete } = await readPages(async (page) => {
        const { data, headers } = await its.api.request('GET /installation/repositories', {
          per_page: PAGE_SIZE,
          page: from + page - 1,
        });
        return { data: data.repositories, headers };
      }, PAGES_AT_A_TIME);
      const names = items
        .filter(({ archived, disabled }) => !archived && !disabled)
        .map(({ full_name }) => full_name);
      return { names, next: complete ? null : from + PAGES_AT_A_TIME, requests: its.requests() };
    },
  };
}
