// src/github/limits.ts
var RateLimited = class extends Error {
  constructor(until) {
    super(`GitHub's rate limit is reached; it ends at ${new Date(until).toISOString()}`);
    this.until = until;
  }
  until;
};
var Lost = class extends Error {
  constructor() {
    super("the work was given to another worker");
  }
};
var WRITES = { burst: 20, interval: 1e3 };
function createLimits(clock = Date.now) {
  const blocked = /* @__PURE__ */ new Map();
  const due = /* @__PURE__ */ new Map();
  const waitOf = (installation) => {
    const now = clock();
    const last = Math.max(due.get(installation) ?? 0, now);
    return { last, wait: Math.max(0, last - (WRITES.burst - 1) * WRITES.interval - now) };
  };
  const pause = (installation) => Math.max(waitOf(installation).wait, (blocked.get(installation) ?? 0) - clock(), 0);
  return {
    async blockedUntil(installation) {
      const until = blocked.get(installation) ?? 0;
      if (until > clock()) return until;
      blocked.delete(installation);
      return 0;
    },
    async block(installation, until) {
      blocked.set(installation, Math.max(until, blocked.get(installation) ?? 0));
    },
    async takeWrite(installation) {
      const { last, wait } = waitOf(installation);
      due.set(installation, last + WRITES.interval);
      return wait;
    },
    pause
  };
}
var UNTOLD = 6e4;
var MOST_UNTOLD = 16 * UNTOLD;
function isWrite(method, url) {
  if (method === "GET" || method === "HEAD") return false;
  return !/\/graphql$|\/access_tokens$/.test(url);
}
function createGates(limits, wait, clock = Date.now) {
  const untold = /* @__PURE__ */ new Map();
  return (installation, { onRemaining, held = () => true } = {}) => {
    let met = null;
    const end = (why) => {
      met = why;
      throw met;
    };
    return {
      async before(method, url) {
        if (met) throw met;
        const until = await limits.blockedUntil(installation);
        if (until > 0) end(new RateLimited(until));
        const pause = isWrite(method, url) ? await limits.takeWrite(installation) : 0;
        if (pause > 0) await wait(pause);
        if (!held()) end(new Lost());
      },
      async after(headers) {
        untold.delete(installation);
        const left = Number(headers["x-ratelimit-remaining"] ?? Number.NaN);
        if (Number.isNaN(left)) return;
        onRemaining?.(left);
        const reset = Number(headers["x-ratelimit-reset"]) * 1e3;
        if (left === 0 && reset > clock()) await limits.block(installation, reset);
      },
      async refused(told) {
        const times = told === null ? untold.get(installation) ?? 0 : 0;
        if (told === null) untold.set(installation, times + 1);
        const until = clock() + (told ?? Math.min(UNTOLD * 2 ** times, MOST_UNTOLD));
        await limits.block(installation, until);
        return end(new RateLimited(until));
      },
      met: () => met
    };
  };
}

export {
  RateLimited,
  Lost,
  WRITES,
  createLimits,
  isWrite,
  createGates
};
//# sourceMappingURL=shared-NEFRE4W3.js.map
