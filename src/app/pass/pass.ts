// The pass: all repositories are looked at for news, some of them whole, within what an hour may cost.
import { type IssueRef, type RepositoryRef, repositoryRef } from '../../core/refs.js';
import { isTransient } from '../../github/errors.js';
import { RateLimited } from '../../github/limits.js';
import { loggable } from '../../github/loggable.js';
import { readNews } from '../flows/news.js';
import type { PullTask } from '../flows/task.js';
import type { Installation, Installations } from '../installations.js';
import { distinctKeys, type Key, keyId } from '../keys.js';
import type { Metrics } from '../metrics.js';
import type { Hint, Log, Queue } from '../queue/types.js';
import { createBegun } from './begun.js';
import { createBudget, type Share } from './budget.js';
import { createCosts } from './costs.js';
import { createListing } from './listing.js';
import { postpone, takePostponed } from './postponed.js';
import { redeliver } from './redeliver.js';
import {
  createPassStore,
  type Looked,
  lookedName,
  type PassStore,
  type Swept,
  sweptName,
} from './store.js';

/** A repository is looked at whole so often, milliseconds. */
const WHOLE = 3_600_000;

export interface Pass {
  /** Sends again what failed, lists what there is, and asks for a look at it. */
  begin(): Promise<void>;
  /** Whether a key may be worked on now; what a pass asks for and may not spend on is left to a later one. */
  admits(key: Key, hint: Hint): Promise<boolean>;
  /** Notes that a key was worked on. */
  worked(key: Key, hint: Hint, requests: number): Promise<void>;
  /** Reads the news of a repository, asks for work on them, and for the slow look where it is due. */
  look(task: PullTask, hint: Hint): Promise<void>;
  /** What the slow look knows of a repository. */
  swept(repository: RepositoryRef): Promise<Swept>;
  noteSwept(repository: RepositoryRef, swept: Omit<Swept, 'at'>): Promise<void>;
}

interface PassParts {
  about: Installations;
  push: Queue<Key>['push'];
  /** The present, ISO 8601. */
  now: () => string;
  log: Log;
  metrics?: Metrics | undefined;
  store?: PassStore;
  /** Keys that depend on an issue or pull request. */
  watchers(ref: IssueRef): Key[] | Promise<Key[]>;
  /** Told of each installation that is listed. */
  onListed(installation: Installation): void;
}

export function createPass(parts: PassParts): Pass {
  const { about, push, now, log, metrics, store = createPassStore() } = parts;
  const { onListed, watchers } = parts;
  const clock = () => Date.parse(now());
  const costs = createCosts(log, metrics);
  const listing = createListing(about, store);
  const budget = createBudget(store, clock, listing.count);
  const begun = createBegun(clock);
  /** Looks whose list had not changed. */
  const free = new Set<string>();

  async function ask(key: Key, installation: number, pass: Share, quiet: boolean): Promise<void> {
    costs.asks(installation, keyId(key));
    await push(key, { installation, requested: false, quiet, pass });
  }

  async function lookAt(installation: number): Promise<void> {
    const { repositories, requests } = await listing.goOn(installation);
    await budget.spend(installation, 'look', requests);
    costs.begins(installation, repositories.length);
    costs.spent(installation, 'look', requests);
    for (const { key, share, quiet } of await takePostponed(store, installation)) {
      await ask(key, installation, share, quiet);
    }
    for (const repository of repositories) {
      await ask({ kind: 'look', repository }, installation, 'look', true);
    }
    costs.hasAsked(installation);
  }

  async function sendAgain(): Promise<void> {
    try {
      const { api } = await about.client(0);
      const came = await redeliver(api, store, now());
      if (came.sent + came.left + came.givenUp > 0) log.info(came, 'sent again');
      metrics?.redelivered.inc(came.sent);
    } catch (err) {
      // What they told is found by looking as well.
      log.error({ err }, 'the log of deliveries could not be used');
    }
  }

  return {
    async begin() {
      let failed: unknown = null;
      for (const installation of await about.list()) {
        onListed(installation);
        try {
          await lookAt(installation.id);
        } catch (error) {
          if (error instanceof RateLimited) {
            log.info(
              { installation: installation.id, until: error.until },
              'left to the next pass',
            );
          } else if (isTransient(error)) failed = error;
          // Suspended, gone, or closed to this server's address: the others do not wait for it.
          else
            log.error(
              { err: loggable(error), installation: installation.id },
              'an installation could not be looked at',
            );
        }
      }
      await sendAgain();
      if (failed) throw failed;
    },
    async admits(key, { installation, pass, quiet }) {
      if (pass === undefined || (await budget.allows(installation, pass))) {
        begun.note(key);
        return true;
      }
      costs.ends(installation, keyId(key), 'postponed');
      // The next pass begins with what was not looked at for longest anyway.
      if (key.kind !== 'look') {
        await postpone(store, installation, { key, share: pass, quiet: quiet === true });
      }
      return false;
    },
    async worked(key, { installation, pass }, requests) {
      const counted = requests - (free.delete(keyId(key)) ? 1 : 0);
      if (pass !== undefined) {
        costs.spent(installation, pass, counted);
        await budget.spend(installation, pass, counted);
      }
      costs.ends(installation, keyId(key), 'worked');
    },
    async look(task, { installation }) {
      const repository = repositoryRef(task.repository);
      const name = lookedName(repository);
      const { keys, touched, unchanged, looked } = await readNews(
        task,
        await store.read<Looked>(name),
        begun.isAfter,
      );
      if (unchanged) {
        free.add(keyId({ kind: 'look', repository }));
        costs.unchanged(installation);
      }
      const depending = (await Promise.all(touched.map(watchers))).flat();
      for (const key of distinctKeys([...keys, ...depending])) {
        await ask(key, installation, 'news', false);
      }
      const swept = await store.read<Swept>(sweptName(repository));
      const age = clock() - (swept?.at ?? 0);
      // Below 0: the clock was ahead.
      if (age >= WHOLE || age < 0) {
        await ask({ kind: 'sweep', repository }, installation, 'rest', true);
      }
      // A `/setup` that nobody listened to waits for its answer.
      if (touched.length > 0) await ask({ kind: 'setup', repository }, installation, 'news', true);
      await store.update<Looked>(name, () => looked);
    },
    async swept(repository) {
      const known = await store.read<Swept>(sweptName(repository));
      return known ?? { at: 0, closedPage: 1, gated: [] };
    },
    async noteSwept(repository, swept) {
      await store.update<Swept>(sweptName(repository), () => ({ at: clock(), ...swept }));
    },
  };
}
