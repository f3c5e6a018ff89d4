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

export {
  portOf,
  hooksPathOf,
  envFileOf,
  environmentOf
};
//# sourceMappingURL=shared-BEINL2RA.js.map
