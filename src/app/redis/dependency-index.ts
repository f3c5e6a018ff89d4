// What all processes remember to wake the right keys, in Redis.
import type { Redis } from 'ioredis';
import { ownerOf } from '../../core/refs.js';
import type { QueuedGroup } from '../../github/read-queue.js';
import type { DependencyIndex, HeldDeployment, Judged } from '../dependency-index.js';
import { type Key, keyId } from '../keys.js';
import { createIndexed } from './indexed.js';
import { createScript } from './script.js';

/** Beyond so many keys of a sort the oldest are forgotten until their next event. */
const MOST_KEYS = 200_000;
/** A merge group is over long before, seconds. */
const GROUP_LIVES = 7 * 86_400;
/** GitHub lets a deployment wait for 30 days, seconds. */
const DEPLOYMENT_LIVES = 35 * 86_400;

// Only while the same deployment waits: null is null for cjson as well.
const LEARN = `
local known = redis.call('GET', KEYS[1])
if known and cjson.decode(known).id == cjson.decode(ARGV[1]).id then
  redis.call('SET', KEYS[1], ARGV[1], 'KEEPTTL')
end`;

function parsed<T>(text: string | null): T | undefined {
  return text === null ? undefined : (JSON.parse(text) as T);
}

export function createRedisDependencyIndex(redis: Redis, prefix: string): DependencyIndex {
  const judged = createIndexed(redis, `${prefix}:judged`, MOST_KEYS);
  const watched = createIndexed(redis, `${prefix}:watched`, MOST_KEYS);
  const learn = createScript(redis, LEARN);
  const groupKey = (key: Key) => `${prefix}:group:${keyId(key)}`;
  const heldKey = (key: Key) => `${prefix}:held:${keyId(key)}`;
  const judgedBy = async (...tags: string[]) =>
    (await judged.by(tags)).map((text) => JSON.parse(text) as Judged);
  const watchedBy = async (tags: string[]) =>
    (await watched.by(tags)).map((text) => JSON.parse(text) as Key);
  return {
    async judge(key, state) {
      const id = keyId(key);
      if (!state) return judged.delete(id);
      const { repository } = key;
      const { incidents } = state;
      await judged.put(id, JSON.stringify([key, state]), [
        `in ${repository}`,
        `by ${incidents ?? '?'}`,
        `of ${ownerOf(repository)}`,
        `of ${ownerOf(incidents ?? repository)}`,
      ]);
    },
    isJudged: (key) => judged.has(keyId(key)),
    judgedIn: (repository) => judgedBy(`in ${repository}`),
    judgedBy: (repository) => judgedBy(`by ${repository}`, 'by ?'),
    judgedOf: (owner) => judgedBy(`of ${owner}`),
    async noteGroup(key, group) {
      await redis.set(groupKey(key), JSON.stringify(group), 'EX', GROUP_LIVES);
    },
    groupOf: async (key) => parsed<QueuedGroup>(await redis.get(groupKey(key))),
    async noteDeployment(key, held) {
      await redis.set(heldKey(key), JSON.stringify(held), 'EX', DEPLOYMENT_LIVES);
    },
    deploymentOf: async (key) => parsed<HeldDeployment>(await redis.get(heldKey(key))),
    async learn(key, held) {
      await learn([heldKey(key)], [JSON.stringify(held)]);
    },
    async forget(key) {
      const id = keyId(key);
      await Promise.all([
        judged.delete(id),
        watched.delete(id),
        redis.del(groupKey(key), heldKey(key)),
      ]);
    },
    async watch(key, refs, files = []) {
      if (refs.length + files.length === 0) return watched.delete(keyId(key));
      const tags = [
        ...refs.map((ref) => `ref ${ref}`),
        ...files.flatMap(({ repository, path }) => [
          `file ${repository} ${path}`,
          `files ${repository}`,
        ]),
      ];
      await watched.put(keyId(key), JSON.stringify(key), tags);
    },
    watchers: (ref) => watchedBy([`ref ${ref}`]),
    fileWatchers: (repository, paths) =>
      watchedBy(paths?.map((path) => `file ${repository} ${path}`) ?? [`files ${repository}`]),
  };
}
