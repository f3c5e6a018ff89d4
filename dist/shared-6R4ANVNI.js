import {
  DEFAULTS,
  dueAt,
  keyId,
  loggable
} from "./shared-CDET6Y2D.js";
import {
  Lost,
  RateLimited,
  WRITES
} from "./shared-NEFRE4W3.js";
import {
  Unreadable
} from "./shared-CWUASGUJ.js";
import {
  soon
} from "./shared-RBNVSRKJ.js";
import {
  ownerOf
} from "./shared-3FQS7JMV.js";

// src/app/redis/script.ts
import { createHash } from "node:crypto";
function createScript(redis, lua) {
  const name = `air${createHash("sha256").update(lua).digest("hex").slice(0, 16)}`;
  redis.defineCommand(name, { lua });
  const run = redis[name];
  return (keys, args) => run.call(redis, keys.length, ...keys, ...args);
}

// src/app/redis/alarms.ts
var EVERY = 1e3;
var AT_A_TIME = 100;
var DUE = `
local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'WITHSCORES', 'LIMIT', 0, ARGV[2])
local found = {}
for at = 1, #due, 2 do
  found[#found + 1] = { due[at], due[at + 1], redis.call('HGET', KEYS[2], due[at]) or '' }
end
return found`;
var RUNG = `
if redis.call('ZSCORE', KEYS[1], ARGV[1]) ~= ARGV[2] then return end
redis.call('ZREM', KEYS[1], ARGV[1])
redis.call('HDEL', KEYS[2], ARGV[1])`;
function createRedisAlarms(redis, prefix, { ring, rings, log }) {
  const [moments, keys] = [`${prefix}:alarms`, `${prefix}:alarm-keys`];
  const due = createScript(redis, DUE);
  const rung = createScript(redis, RUNG);
  let away = false;
  async function look() {
    const found = await due([moments, keys], [Date.now(), AT_A_TIME]);
    for (const [id, moment, text] of found) {
      if (text !== "") {
        const { key, installation } = JSON.parse(text);
        await ring(key, installation);
      }
      await rung([moments, keys], [id, moment]);
    }
  }
  let timer;
  const next = () => {
    timer = setTimeout(() => {
      look().then(() => {
        away = false;
      }).catch((err) => {
        if (!away) log.error({ err }, "alarms could not be looked for");
        away = true;
      }).finally(() => timer && next());
    }, EVERY).unref();
  };
  if (rings) next();
  return {
    async set(key, at, installation) {
      const id = keyId(key);
      const text = JSON.stringify({ key, installation });
      await redis.multi().zadd(moments, dueAt(at, Date.now()), id).hset(keys, id, text).exec();
    },
    async clear(key) {
      const id = keyId(key);
      await redis.multi().zrem(moments, id).hdel(keys, id).exec();
    },
    stop() {
      clearTimeout(timer);
      timer = void 0;
    }
  };
}

// src/app/redis/connect.ts
import { Redis } from "ioredis";
var PATIENCE = 4e3;
var CONNECTING = 5e3;
async function connect(url, log) {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    commandTimeout: PATIENCE,
    connectTimeout: CONNECTING,
    disconnectTimeout: 500
  });
  const opened = [redis];
  const keep = (one) => {
    opened.push(one.on("error", () => {
    }));
    return one;
  };
  let away = "it is not connected yet";
  redis.on("error", (error) => {
    if (away !== error.message) log.error({ why: error.message }, "Redis cannot be reached");
    away = error.message;
  });
  redis.on("close", () => {
    away ??= "the connection was closed";
  });
  redis.on("ready", () => {
    log.info({}, "Redis is reached");
    away = null;
  });
  await new Promise((resolve) => {
    redis.once("ready", resolve).once("error", () => resolve());
  });
  return {
    redis,
    forWorker() {
      const own = redis.duplicate({
        enableOfflineQueue: true,
        autoResendUnfulfilledCommands: true,
        maxRetriesPerRequest: null,
        commandTimeout: void 0
      });
      const copy = own.duplicate.bind(own);
      own.duplicate = (more) => keep(copy(more));
      return keep(own);
    },
    async reach() {
      try {
        await redis.ping();
      } catch (error) {
        throw new Unreadable(away ?? error.message, true);
      }
    },
    close() {
      for (const one of opened) one.disconnect();
    }
  };
}

// src/app/redis/leader.ts
import { randomUUID } from "node:crypto";
var TERM = 3e4;
var AGAIN = 1e3;
var RUN = `
local leader = redis.call('GET', KEYS[1])
if leader and leader ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`;
var LEAVE = `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end`;
function lead(redis, prefix, begin, log, term = TERM) {
  const name = randomUUID();
  const key = `${prefix}:leader`;
  const run = createScript(redis, RUN);
  const leave = createScript(redis, LEAVE);
  let end = null;
  let timer;
  let left = false;
  async function stand() {
    const leads = await run([key], [name, term]).then(Boolean, () => null);
    if (left) return;
    if (leads && !end) {
      log.info({}, "this process makes the pass");
      end = begin();
    }
    if (!leads && end) {
      end();
      end = null;
    }
    timer = setTimeout(stand, leads === null ? AGAIN : term / 3).unref();
  }
  return {
    stands: stand(),
    async leave() {
      left = true;
      clearTimeout(timer);
      end?.();
      end = null;
      await leave([key], [name]).catch(() => {
      });
    }
  };
}

// src/app/redis/limits.ts
var NOW = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local function blocked() return tonumber(redis.call('GET', KEYS[1]) or '0') end
local function paced()
  local last = math.max(tonumber(redis.call('GET', KEYS[2]) or '0'), now)
  return last, math.max(0, last - ARGV[1] * ARGV[2] - now)
end
`;
var BLOCKED = `${NOW} local until_ = blocked() if until_ > now then return until_ end return 0`;
var BLOCK = `${NOW}
local until_ = math.max(tonumber(ARGV[3]), blocked())
if until_ > now then redis.call('SET', KEYS[1], until_, 'PX', until_ - now) end`;
var TAKE = `${NOW}
local last, wait = paced()
local due = last + ARGV[2]
redis.call('SET', KEYS[2], due, 'PX', due - now)
return wait`;
var PAUSE = `${NOW}
local _, wait = paced()
return math.max(wait, blocked() - now, 0)`;
function createRedisLimits(redis, prefix) {
  const scripts = [BLOCKED, BLOCK, TAKE, PAUSE].map((lua) => createScript(redis, lua));
  const ask = async (which, installation, ...more) => {
    const keys = [`${prefix}:blocked:${installation}`, `${prefix}:writes:${installation}`];
    const args = [WRITES.burst - 1, WRITES.interval, ...more];
    return Number(await scripts[which]?.(keys, args));
  };
  return {
    blockedUntil: (installation) => ask(0, installation),
    async block(installation, until) {
      await ask(1, installation, Math.ceil(until));
    },
    takeWrite: (installation) => ask(2, installation),
    pause: (installation) => ask(3, installation)
  };
}

// src/app/redis/indexed.ts
var PUT = `
local function drop(id)
  local old = redis.call('HGET', KEYS[2], id)
  if not old then return end
  for _, tag in ipairs(cjson.decode(old)) do redis.call('SREM', ARGV[1] .. tag, id) end
  redis.call('HDEL', KEYS[1], id)
  redis.call('HDEL', KEYS[2], id)
  redis.call('ZREM', KEYS[3], id)
end
drop(ARGV[2])
if ARGV[3] == '' then return end
redis.call('HSET', KEYS[1], ARGV[2], ARGV[3])
redis.call('HSET', KEYS[2], ARGV[2], ARGV[4])
redis.call('ZADD', KEYS[3], redis.call('INCR', KEYS[4]), ARGV[2])
for _, tag in ipairs(cjson.decode(ARGV[4])) do redis.call('SADD', ARGV[1] .. tag, ARGV[2]) end
local over = redis.call('ZCARD', KEYS[3]) - tonumber(ARGV[5])
if over > 0 then
  for _, id in ipairs(redis.call('ZRANGE', KEYS[3], 0, over - 1)) do drop(id) end
end`;
var BY = `
local seen, found = {}, {}
for at = 2, #ARGV do
  for _, id in ipairs(redis.call('SMEMBERS', ARGV[1] .. ARGV[at])) do
    local value = not seen[id] and redis.call('HGET', KEYS[1], id)
    seen[id] = true
    if value then found[#found + 1] = value end
  end
end
return found`;
var AT_A_TIME2 = 1e3;
function createIndexed(redis, prefix, most) {
  const [values, tagsOf, order, count, tag] = ["values", "tags", "order", "count", "tag:"].map(
    (part) => `${prefix}:${part}`
  );
  const put = createScript(redis, PUT);
  const by = createScript(redis, BY);
  const write = async (id, value, tags) => {
    const args = [tag, id, value, JSON.stringify([...new Set(tags)]), most];
    await put([values, tagsOf, order, count], args);
  };
  return {
    put: write,
    has: async (id) => await redis.hexists(values, id) === 1,
    delete: (id) => write(id, "", []),
    async by(tags) {
      const found = /* @__PURE__ */ new Set();
      for (let from = 0; from < tags.length; from += AT_A_TIME2) {
        const some = await by([values], [tag, ...tags.slice(from, from + AT_A_TIME2)]);
        for (const value of some) found.add(value);
      }
      return [...found];
    }
  };
}

// src/app/redis/memory.ts
var MOST_KEYS = 2e5;
var GROUP_LIVES = 7 * 86400;
var DEPLOYMENT_LIVES = 35 * 86400;
var LEARN = `
local known = redis.call('GET', KEYS[1])
if known and cjson.decode(known).id == cjson.decode(ARGV[1]).id then
  redis.call('SET', KEYS[1], ARGV[1], 'KEEPTTL')
end`;
function parsed(text) {
  return text === null ? void 0 : JSON.parse(text);
}
function createRedisMemory(redis, prefix) {
  const judged = createIndexed(redis, `${prefix}:judged`, MOST_KEYS);
  const watched = createIndexed(redis, `${prefix}:watched`, MOST_KEYS);
  const learn = createScript(redis, LEARN);
  const groupKey = (key) => `${prefix}:group:${keyId(key)}`;
  const heldKey = (key) => `${prefix}:held:${keyId(key)}`;
  const judgedBy = async (...tags) => (await judged.by(tags)).map((text) => JSON.parse(text));
  const watchedBy = async (tags) => (await watched.by(tags)).map((text) => JSON.parse(text));
  return {
    async judge(key, state) {
      const id = keyId(key);
      if (!state) return judged.delete(id);
      const { repository } = key;
      const { incidents } = state;
      await judged.put(id, JSON.stringify([key, state]), [
        `in ${repository}`,
        `by ${incidents ?? "?"}`,
        `of ${ownerOf(repository)}`,
        `of ${ownerOf(incidents ?? repository)}`
      ]);
    },
    isJudged: (key) => judged.has(keyId(key)),
    judgedIn: (repository) => judgedBy(`in ${repository}`),
    judgedBy: (repository) => judgedBy(`by ${repository}`, "by ?"),
    judgedOf: (owner) => judgedBy(`of ${owner}`),
    async noteGroup(key, group) {
      await redis.set(groupKey(key), JSON.stringify(group), "EX", GROUP_LIVES);
    },
    groupOf: async (key) => parsed(await redis.get(groupKey(key))),
    async noteDeployment(key, held) {
      await redis.set(heldKey(key), JSON.stringify(held), "EX", DEPLOYMENT_LIVES);
    },
    deploymentOf: async (key) => parsed(await redis.get(heldKey(key))),
    async learn(key, held) {
      await learn([heldKey(key)], [JSON.stringify(held)]);
    },
    async forget(key) {
      const id = keyId(key);
      await Promise.all([
        judged.delete(id),
        watched.delete(id),
        redis.del(groupKey(key), heldKey(key))
      ]);
    },
    async watch(key, refs, files = []) {
      if (refs.length + files.length === 0) return watched.delete(keyId(key));
      const tags = [
        ...refs.map((ref) => `ref ${ref}`),
        ...files.flatMap(({ repository, path }) => [
          `file ${repository} ${path}`,
          `files ${repository}`
        ])
      ];
      await watched.put(keyId(key), JSON.stringify(key), tags);
    },
    watchers: (ref) => watchedBy([`ref ${ref}`]),
    fileWatchers: (repository, paths) => watchedBy(paths?.map((path) => `file ${repository} ${path}`) ?? [`files ${repository}`])
  };
}

// src/app/redis/pass-store.ts
var LIVES = 30 * 86400;
var ATTEMPTS = 20;
var REPLACE = `
if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3])
return 1`;
function createRedisPassStore(redis, prefix) {
  const replace = createScript(redis, REPLACE);
  const at = (name) => `${prefix}:pass:${name}`;
  const parse = (text) => text === null ? null : JSON.parse(text);
  return {
    read: async (name) => parse(await redis.get(at(name))),
    async update(name, change) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const before = await redis.get(at(name));
        const after = change(parse(before));
        if (await replace([at(name)], [before ?? "", JSON.stringify(after), LIVES]) === 1) {
          return after;
        }
      }
      throw new Error(`What passes remember of “${name}” changes too fast to be written.`);
    }
  };
}

// src/app/redis/queue.ts
import { Queue as BullQueue, DelayedError, Worker } from "bullmq";

// src/app/redis/hints.ts
var FLAGS = {
  requested: (hint) => hint.requested,
  loud: (hint) => hint.quiet !== true,
  news: (hint) => hint.again !== true
};
var ADD = `
for at = 3, #ARGV do redis.call('HSET', KEYS[1], ARGV[at], 1) end
redis.call('DEL', KEYS[3])
redis.call('SADD', KEYS[4], ARGV[1])
redis.call('ZADD', KEYS[5], 'NX', ARGV[2], ARGV[1])
return redis.call('SCARD', KEYS[4])`;
var TAKE2 = `
for _, flag in ipairs(redis.call('HKEYS', KEYS[1])) do redis.call('HSET', KEYS[2], flag, 1) end
redis.call('DEL', KEYS[1])
redis.call('SREM', KEYS[4], ARGV[1])
redis.call('ZREM', KEYS[5], ARGV[1])
local flags = redis.call('HKEYS', KEYS[2])
redis.call('HSET', KEYS[2], 'by', ARGV[2])
return flags`;
var FAILED = `
if redis.call('HGET', KEYS[2], 'by') ~= ARGV[2] then return 0 end
redis.call('HDEL', KEYS[2], 'news')
redis.call('SADD', KEYS[4], ARGV[1])
if ARGV[3] == '1' then return redis.call('INCR', KEYS[3]) end
redis.call('ZADD', KEYS[5], 'NX', ARGV[4], ARGV[1])
return 0`;
var DONE = `
if redis.call('HGET', KEYS[2], 'by') ~= ARGV[2] then return end
redis.call('DEL', KEYS[2], KEYS[3])`;
var OLDEST = `return redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')`;
function createHints(redis, prefix) {
  const add = createScript(redis, ADD);
  const take = createScript(redis, TAKE2);
  const failed = createScript(redis, FAILED);
  const done = createScript(redis, DONE);
  const oldest = createScript(redis, OLDEST);
  const since = `${prefix}:since`;
  const lane = (installation) => `${prefix}:lane:${installation}`;
  const keys = (id, installation) => [
    `${prefix}:hint:${id}`,
    `${prefix}:taken:${id}`,
    `${prefix}:failures:${id}`,
    lane(installation),
    since
  ];
  return {
    async add(id, hint) {
      const flags = Object.entries(FLAGS).flatMap(([flag, says]) => says(hint) ? [flag] : []);
      return Number(await add(keys(id, hint.installation), [id, Date.now(), ...flags]));
    },
    async take(id, installation, by) {
      const flags = await take(keys(id, installation), [id, by]);
      return {
        installation,
        requested: flags.includes("requested"),
        quiet: !flags.includes("loud"),
        again: !flags.includes("news")
      };
    },
    async failed(id, installation, by, counts) {
      const args = [id, by, counts ? 1 : 0, Date.now()];
      return Number(await failed(keys(id, installation), args));
    },
    async done(id, by) {
      await done(keys(id, 0), [id, by]);
    },
    waiting: (installation) => redis.scard(lane(installation)),
    async oldest() {
      const [id, at] = await oldest([since], []);
      return id === void 0 ? null : { id, at: Number(at) };
    },
    async drop(id) {
      await redis.zrem(since, id);
    }
  };
}

// src/app/redis/queue.ts
var NAME = "work";
var LOWEST = 2097151;
var LOCK = 3e4;
var SURE = 0.8;
var MOST_SPREAD = 60;
var TOLD = 2e3;
var ASK_AGAIN = 1e3;
var REFUSED = 6e4;
var LOOK = 20;
function createRedisQueue(idOf, work, log, { redis, forWorker }, options) {
  const { prefix, pause, works } = options;
  const { concurrency, attempts, backoff, lock } = { ...DEFAULTS, lock: LOCK, ...options };
  const hints = createHints(redis, prefix);
  const jobs = new BullQueue(NAME, { connection: redis, prefix });
  const size = () => jobs.getJobCountByTypes("prioritized", "wait", "delayed", "active");
  const mine = /* @__PURE__ */ new Map();
  const hold = (id) => mine.set(id, Date.now() + lock * SURE);
  async function later(job, wait, token = "") {
    await job.moveToDelayed(Date.now() + wait, token);
    throw new DelayedError();
  }
  async function turn(installation, wait) {
    const others = Math.min(await hints.waiting(installation) - 1, MOST_SPREAD);
    return wait + Math.random() * Math.max(others, 0) * WRITES.interval;
  }
  async function failed(job, err, token = "") {
    const { id, installation } = job.data;
    if (err instanceof Lost) return later(job, 0, token);
    if (err instanceof RateLimited) {
      log.info({ key: id, until: new Date(err.until).toISOString() }, "waits for the rate limit");
      await hints.failed(id, installation, token, false);
      const wait = Math.max(err.until - Date.now(), 0);
      return later(job, await turn(installation, wait), token);
    }
    const attempt2 = await hints.failed(id, installation, token, true);
    const last = attempt2 >= attempts;
    log.error(
      { err: loggable(err), key: id, attempt: attempt2 },
      last ? "gave up until the next event" : "will try again"
    );
    if (!last) return later(job, backoff(attempt2), token);
  }
  const running = /* @__PURE__ */ new Set();
  const track = (job, token) => {
    const done = run(job, token).finally(() => running.delete(done));
    running.add(done);
    return done;
  };
  async function attempt(job, held, token) {
    const { id, key, installation } = job.data;
    const wait = await pause(installation);
    if (wait > 0) await later(job, await turn(installation, wait), token);
    const hint = await hints.take(id, installation, token);
    try {
      await work(key, hint, held);
    } catch (err) {
      await failed(job, err, token);
    }
    await hints.done(id, token);
  }
  async function run(job, token = "") {
    const name = job.id ?? job.data.id;
    hold(name);
    try {
      await attempt(job, () => Date.now() < (mine.get(name) ?? 0), token);
    } catch (err) {
      if (err instanceof DelayedError) throw err;
      log.error({ err: loggable(err), key: job.data.id }, "Redis could not be asked");
      await later(job, ASK_AGAIN, token);
    } finally {
      mine.delete(name);
    }
  }
  const worker = works ? new Worker(NAME, track, {
    connection: forWorker(),
    prefix,
    concurrency,
    lockDuration: lock,
    stalledInterval: Math.ceil(lock / 3),
    // However often processes die, what they worked on is not given up.
    maxStalledCount: 1e6
  }) : null;
  worker?.on("locksRenewed", ({ jobIds }) => {
    for (const id of jobIds) if (mine.has(id)) hold(id);
  });
  worker?.on("lockRenewalFailed", (ids) => {
    for (const id of ids) mine.delete(id);
  });
  const complain = (err) => log.error({ err: loggable(err) }, "the queue in Redis");
  jobs.on("error", complain);
  worker?.on("error", complain);
  return {
    async push(key, hint) {
      const id = idOf(key);
      const { installation } = hint;
      const priority = Math.min(await hints.add(id, hint), LOWEST);
      await jobs.add(
        "key",
        { id, key, installation },
        {
          deduplication: { id, keepLastIfActive: true, reschedule: true },
          priority,
          removeOnComplete: true,
          removeOnFail: true
        }
      );
    },
    size,
    async age() {
      for (; ; ) {
        const oldest = await hints.oldest();
        if (oldest === null) return 0;
        const waited = Date.now() - oldest.at;
        const waits = waited < REFUSED || await jobs.getDeduplicationJobId(oldest.id) !== null;
        if (waits) return Math.max(0, waited) / 1e3;
        await hints.drop(oldest.id);
      }
    },
    async idle() {
      while (await size() > 0) await new Promise((resolve) => setTimeout(resolve, LOOK));
    },
    async drain(within) {
      const closed = worker?.close();
      await soon(Promise.allSettled(running), within, void 0);
      if (closed) await soon(closed, Math.min(within, TOLD), void 0);
      return soon(size(), TOLD, 0);
    }
  };
}

// src/app/redis/keep.ts
async function keepInRedis({ url, name, works, lock, ...given }, log) {
  const connections = await connect(url, log);
  const { redis } = connections;
  const prefix = `{incident-review:${name}}`;
  const limits = given.limits ?? createRedisLimits(redis, prefix);
  const patience = lock === void 0 ? {} : { lock };
  return {
    lasting: true,
    limits,
    memory: createRedisMemory(redis, prefix),
    passes: createRedisPassStore(redis, prefix),
    createQueue: (work, about, options) => createRedisQueue(keyId, work, about, connections, {
      ...options,
      ...patience,
      prefix,
      works,
      pause: async (installation) => limits.pause(installation)
    }),
    createAlarms: (ring, about) => createRedisAlarms(redis, prefix, { ring, rings: works, log: about }),
    lead(begin, about) {
      if (works) return lead(redis, prefix, begin, about, lock);
      return { stands: Promise.resolve(), leave: async () => {
      } };
    },
    reach: connections.reach,
    close: async () => connections.close()
  };
}
export {
  keepInRedis
};
//# sourceMappingURL=shared-6R4ANVNI.js.map
