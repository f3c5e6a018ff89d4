import {
  isWrite
} from "./shared-NEFRE4W3.js";
import {
  Unreadable
} from "./shared-CWUASGUJ.js";

// src/github/client.ts
var TIMEOUT = 15e3;
var SILENT_ATTEMPTS = 2;
var CUT_OFF = "the answer of GitHub was cut off";
function timedFetch(until = Number.POSITIVE_INFINITY, patience = TIMEOUT) {
  return (input, init) => {
    const left = Math.max(0, Math.min(patience, until - Date.now()));
    return fetch(input, { ...init, signal: AbortSignal.timeout(left) });
  };
}
var RETRY = {
  attempts: 4,
  longest: 6e4,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};
function failureOf(error) {
  const known = error;
  return {
    status: known.status ?? 0,
    headers: known.response?.headers ?? {},
    message: known.message ?? String(error),
    silent: known.cause?.name === "TimeoutError"
  };
}
function isLimited({ status, headers, message }) {
  const asked = Number(headers["retry-after"]) > 0 || /rate limit|abuse/i.test(message);
  return status === 429 || status === 403 && asked;
}
function askedWait({ headers }) {
  const after = Number(headers["retry-after"]);
  if (after > 0) return after * 1e3;
  if (String(headers["x-ratelimit-remaining"]) !== "0") return null;
  return Math.max(Number(headers["x-ratelimit-reset"]) * 1e3 - Date.now(), 1e3);
}
var A_MINUTE = 6e4;
function waitFor(failure, attempt, { method, url }) {
  const { status, silent } = failure;
  if (isLimited(failure)) return askedWait(failure) ?? A_MINUTE;
  const safe = method === "PUT" || method === "DELETE" || !isWrite(method, url);
  const passing = status === 0 || status === 500 || status >= 502 && status <= 504;
  if (silent && attempt + 1 >= SILENT_ATTEMPTS) return null;
  return safe && passing ? 500 * 2 ** attempt : null;
}
var UNPARSED = { parseSuccessResponseBody: false };
var EXACT = { parseSuccessResponseBody: false, exactNumbers: true };
function exactly(json) {
  return json.replace(
    /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g,
    (token) => token.startsWith('"') ? token : `"${token}"`
  );
}
async function readBody(data, method, exact) {
  let read = data;
  if (data instanceof ReadableStream) {
    try {
      const text = await new Response(data).text();
      read = JSON.parse(exact ? exactly(text) : text);
    } catch {
      throw new Unreadable(CUT_OFF, true);
    }
  }
  if (method === "GET" && typeof read !== "object") throw new Unreadable(CUT_OFF, true);
  return read;
}
function instrument(octokit, retry = RETRY, gate) {
  let requests = 0;
  octokit.hook.wrap("request", async (request, options) => {
    for (let attempt = 0; ; attempt += 1) {
      await gate?.before(options.method, options.url);
      requests += 1;
      try {
        const response = await request(options);
        await gate?.after(response.headers);
        const exact = options.request?.exactNumbers === true;
        return { ...response, data: await readBody(response.data, options.method, exact) };
      } catch (error) {
        const failure = failureOf(error);
        if (gate && isLimited(failure)) await gate.refused(askedWait(failure));
        const wait = waitFor(failure, attempt, options);
        const late = retry.until !== void 0 && Date.now() + (wait ?? 0) > retry.until;
        if (wait === null || wait > retry.longest || attempt + 1 >= retry.attempts || late) {
          throw error;
        }
        await retry.wait(wait);
      }
    }
  });
  return { api: octokit, requests: () => requests, limit: () => gate?.met() ?? null };
}

export {
  timedFetch,
  RETRY,
  UNPARSED,
  EXACT,
  instrument
};
//# sourceMappingURL=shared-HA4PUQNT.js.map
