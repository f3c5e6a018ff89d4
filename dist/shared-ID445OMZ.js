import {
  UNPARSED,
  instrument,
  timedFetch
} from "./shared-HA4PUQNT.js";

// src/cli/github.ts
function hostOf({ GITHUB_SERVER_URL: server }) {
  return server ? new URL(server).host : "github.com";
}
async function clientFor(env, host) {
  const { Octokit: Rest } = await import("@octokit/rest");
  const own = host === "github.com" ? "https://api.github.com" : `https://${host}/api/v3`;
  const octokit = new Rest({
    auth: env.GITHUB_TOKEN,
    userAgent: "agent-incident-review",
    baseUrl: env.GITHUB_API_URL || own,
    request: { fetch: timedFetch(), ...UNPARSED },
    log: { debug() {
    }, info() {
    }, warn() {
    }, error() {
    } }
  });
  return instrument(octokit);
}

export {
  hostOf,
  clientFor
};
//# sourceMappingURL=shared-ID445OMZ.js.map
