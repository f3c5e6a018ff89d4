// src/app/environment.ts
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseEnv } from "node:util";
function portOf({ PORT }) {
  return PORT === "0" ? 0 : Number(PORT) || 3e3;
}
function hooksPathOf({ WEBHOOK_PATH }) {
  return WEBHOOK_PATH || "/api/github/webhooks";
}
function envFileOf(env) {
  return resolve(env.ENV_FILE || ".env");
}
function readEnvFile(path) {
  try {
    return parseEnv(readFileSync(path, "utf8"));
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT") return {};
    const why = code === "EISDIR" ? "it is a folder" : code === "EACCES" || code === "EPERM" ? "this process may not read it" : `reading it failed (${code})`;
    throw new Error(
      `The server does not start: the settings file ${path} cannot be read, ${why}. Expected a text file with lines such as APP_ID=123456. Set ENV_FILE to another path, or change the file's owner or mode.`
    );
  }
}
function environmentOf(env) {
  const given = Object.entries(env).filter(([, value]) => value !== void 0 && value !== "");
  return { ...readEnvFile(envFileOf(env)), ...Object.fromEntries(given) };
}

// src/app/read-body.ts
function createRoom(most) {
  const holders = /* @__PURE__ */ new Map();
  let taken = 0;
  function leave(holder) {
    taken -= holders.get(holder)?.bytes ?? 0;
    holders.delete(holder);
  }
  return {
    enter(putOut) {
      const holder = /* @__PURE__ */ Symbol("body");
      const own = { bytes: 0, putOut };
      holders.set(holder, own);
      return {
        take(bytes) {
          if (!holders.has(holder)) return false;
          own.bytes += bytes;
          taken += bytes;
          for (const [other, { putOut: end }] of holders) {
            if (taken <= most) break;
            leave(other);
            end();
          }
          return holders.has(holder);
        },
        leave: () => leave(holder)
      };
    }
  };
}
function readBody(request, most, room = createRoom(most)) {
  if (Number(request.headers["content-length"] ?? 0) > most) {
    return Promise.resolve({ refused: "too large" });
  }
  return new Promise((resolve2, reject) => {
    let chunks = [];
    let size = 0;
    const end = (body) => {
      request.off("data", onData).pause();
      chunks = [];
      share.leave();
      resolve2(body);
    };
    const share = room.enter(() => end({ refused: "no room" }));
    const onData = (chunk) => {
      size += chunk.length;
      if (size > most) end({ refused: "too large" });
      else if (share.take(chunk.length)) chunks.push(chunk);
    };
    request.on("data", onData).once("end", () => end({ text: Buffer.concat(chunks).toString("utf8") })).once("error", reject).once("close", () => {
      share.leave();
      reject(new Error("the connection was closed before the end of the body"));
    });
  });
}

export {
  portOf,
  hooksPathOf,
  envFileOf,
  environmentOf,
  createRoom,
  readBody
};
//# sourceMappingURL=shared-YA22R2RP.js.map
