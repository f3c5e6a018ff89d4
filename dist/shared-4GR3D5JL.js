import {
  envFileOf,
  hooksPathOf,
  portOf
} from "./shared-BEINL2RA.js";
import {
  timedFetch
} from "./shared-HA4PUQNT.js";
import "./shared-NEFRE4W3.js";
import {
  statusOf,
  whyUnread
} from "./shared-CWUASGUJ.js";
import {
  readBody
} from "./shared-XHPBFAQP.js";

// src/app/registration/register.ts
import { createServer } from "node:http";

// src/app/registration/access.ts
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
var COOKIE = "registration";
function newSecret() {
  return randomBytes(32).toString("base64url");
}
function same(guess, secret) {
  const digest = (text) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(guess), digest(secret));
}
function isLoopback(host) {
  const name = host.toLowerCase().replace(/^\[|\]$/g, "").replace(/\.$/, "");
  return name === "localhost" || name === "::1" || /^127(?:\.\d{1,3}){3}$/.test(name);
}
function addressed(request) {
  const passed = `${request.headers["x-forwarded-host"] ?? ""}`.split(",")[0]?.trim();
  return passed || (request.headers.host ?? "");
}
function hostOf(address = "") {
  const url3 = `http://${address}`;
  return URL.canParse(url3) ? new URL(url3).hostname : "";
}
var PASSED_ON = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip"];
function createAccess(host) {
  const local = isLoopback(host);
  const token = local ? null : newSecret();
  const session = newSecret();
  let used = false;
  return {
    token,
    refusal(request) {
      const { origin } = request.headers;
      const names = local ? [request.headers.host] : [request.headers.host, addressed(request)];
      const own = names.flatMap((name) => [`http://${name}`, `https://${name}`]);
      if (origin !== void 0 && !own.includes(origin))
        return "The request comes from another page.";
      if (!local) return null;
      if (!isLoopback(hostOf(request.headers.host))) {
        return "This page is for this machine alone: open it as http://127.0.0.1 or http://localhost. To open it from elsewhere, start the server with HOST=0.0.0.0; the page then asks for a token that stands in the log.";
      }
      if (PASSED_ON.some((name) => name in request.headers)) {
        return "A proxy passed this request on, and this page is for this machine alone. Start the server with HOST=0.0.0.0; the page then asks for a token that stands in the log.";
      }
      return null;
    },
    isIn(request) {
      const cookies = (request.headers.cookie ?? "").split(/;\s*/);
      return cookies.some(
        (cookie) => cookie.startsWith(`${COOKIE}=`) && same(cookie.slice(COOKIE.length + 1), session)
      );
    },
    letIn(given) {
      if (token !== null) {
        if (used || given === null || !same(given.trim(), token)) return null;
        used = true;
      }
      return `${COOKIE}=${session}; Path=/; HttpOnly; SameSite=Lax`;
    }
  };
}

// src/app/registration/choices.ts
var LONGEST_NAME = 34;
function typedIn(form) {
  const field = (name) => (form.get(name) ?? "").trim().slice(0, 2e3);
  return {
    owner: field("owner"),
    organization: field("organization"),
    name: field("name"),
    manifest: field("manifest"),
    webhook: field("webhook")
  };
}
function readWebhook(typed, path, server) {
  const example = `https://reviews.example.com${path}`;
  if (typed === "") {
    return {
      problem: `The webhook address is missing. Expected the public address of this server, for example ${example}.`
    };
  }
  const url3 = URL.canParse(typed) ? new URL(typed) : null;
  if (!url3 || !/^https?:$/.test(url3.protocol)) {
    return {
      problem: `The webhook address is no web address. Expected for example ${example}; came "${typed.slice(0, 100)}".`
    };
  }
  if (url3.username || url3.password || url3.hash) {
    return {
      problem: `The webhook address has a user name, a password or a fragment in it. Expected for example ${example}.`
    };
  }
  if (!server.enterprise && isLoopback(url3.hostname)) {
    return {
      problem: `${server.host} cannot reach ${url3.hostname}: that is this machine's own name for itself. Expected an address that is open to the internet, for example ${example}: a reverse proxy or a tunnel of your own in front of this server.`
    };
  }
  if (!server.enterprise && url3.protocol !== "https:") {
    return {
      problem: `The webhook address begins with http://, so that anybody on the way could read private incidents. Expected https://, for example ${example}.`
    };
  }
  if (url3.pathname === "/") url3.pathname = path;
  return { url: url3.href };
}
function readChoices(typed, path, server) {
  const problems = [];
  const owned = typed.owner === "organization";
  if (owned && !/^[a-z\d][a-z\d_-]{0,99}$/i.test(typed.organization)) {
    problems.push(
      `The organization's name is ${typed.organization === "" ? "missing" : `not one that ${server.host} has: "${typed.organization.slice(0, 60)}"`}. Expected it as in its address, for example acme of ${server.web}/acme.`
    );
  }
  const prefix = owned ? `${typed.organization}-` : "agent-";
  const name = typed.name || `${prefix}incident-review`.slice(0, LONGEST_NAME);
  if (name.length > LONGEST_NAME) {
    problems.push(
      `The App's name has ${name.length} characters; GitHub takes ${LONGEST_NAME} at most.`
    );
  }
  const webhook = readWebhook(typed.webhook, path, server);
  if ("problem" in webhook) problems.push(webhook.problem);
  if (problems.length > 0 || !("url" in webhook)) return { problems };
  return {
    choices: {
      organization: owned ? typed.organization : null,
      name,
      manifest: typed.manifest === "full" ? "full" : "core",
      webhook: webhook.url
    }
  };
}

// src/app/registration/convert.ts
import { Octokit } from "@octokit/core";
import * as z from "zod";
var NotConverted = class extends Error {
  constructor(message, passing) {
    super(message);
    this.passing = passing;
  }
  passing;
};
var answer = z.object({
  id: z.number().int().positive(),
  slug: z.string().min(1),
  html_url: z.url({ protocol: /^https?$/ }),
  pem: z.string().includes("PRIVATE KEY"),
  webhook_secret: z.string().min(1)
});
async function convert(code, server) {
  const octokit = new Octokit({
    userAgent: "agent-incident-review",
    baseUrl: server.api,
    request: { fetch: timedFetch() }
  });
  let data;
  try {
    ({ data } = await octokit.request("POST /app-manifests/{code}/conversions", { code }));
  } catch (error) {
    if ([404, 422].includes(statusOf(error))) {
      throw new NotConverted(
        `${server.host} does not know the code (any more): it is good for one exchange within an hour. Begin again. If an App was made, delete it in its settings first, or give the new one another name.`,
        false
      );
    }
    throw new NotConverted(
      `The App was made, but its credentials could not be fetched: ${whyUnread(error)}.`,
      true
    );
  }
  const read = answer.safeParse(data);
  if (!read.success) {
    const fields = read.error.issues.map(({ path }) => path.join(".")).join(", ");
    throw new NotConverted(
      `${server.host} answered without what an App needs (${fields}). Delete the App in its settings and begin again.`,
      false
    );
  }
  const { id, slug, html_url: page2, pem, webhook_secret: secret } = read.data;
  return { APP_ID: `${id}`, PRIVATE_KEY: pem, WEBHOOK_SECRET: secret, page: page2, slug };
}

// src/app/registration/html.ts
var Html = class {
  constructor(text) {
    this.text = text;
  }
  text;
};
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function shown(part) {
  if (part instanceof Html) return part.text;
  if (typeof part !== "string") return part.map(shown).join("");
  return part.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}
function html(around, ...parts) {
  const text = around.map(
    (piece, at) => piece + (at < parts.length ? shown(parts[at]) : "")
  );
  return new Html(text.join(""));
}
var STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:0 auto;padding:1rem}
h1{font-size:1.4rem}fieldset{border:1px solid #8888;border-radius:.4rem;margin:1rem 0}
label{display:block;margin:.4rem 0}input[type=text],input[type=url],input[type=password]{font:inherit;width:100%;box-sizing:border-box;padding:.3rem}
button,a.button{font:inherit;display:inline-block;padding:.5rem 1rem;border:0;border-radius:.4rem;background:#1a7f37;color:#fff;text-decoration:none;cursor:pointer}
small{display:block;opacity:.85}code{overflow-wrap:anywhere}
[role=alert]{border-left:.3rem solid #cf222e;padding:.1rem .8rem}`;
function page(title, body) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`.text;
}
var HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  // No form-action: Chromium holds what a form leads to against it, and a sign-in may lead anywhere.
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff"
};

// src/app/registration/manifest.ts
import { existsSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import * as z2 from "zod";
var schema = z2.object({
  name: z2.string(),
  description: z2.string(),
  url: z2.url(),
  public: z2.boolean(),
  default_permissions: z2.record(z2.string(), z2.enum(["read", "write", "admin"])),
  default_events: z2.array(z2.string())
});
var FILES = { core: "app.yml", full: "app.full.yml" };
var ROOTS = ["../", "../../../"];
function readManifest(which) {
  const urls = ROOTS.map((root) => new URL(root + FILES[which], import.meta.url));
  const found = urls.find((url3) => existsSync(url3));
  if (!found)
    throw new Error(`The file ${FILES[which]} of this package is missing; install it anew.`);
  return schema.parse(load(readFileSync(found, "utf8")));
}
function beyondCore() {
  const [core, full] = [readManifest("core"), readManifest("full")];
  return {
    permissions: Object.entries(full.default_permissions).filter(([name, level]) => core.default_permissions[name] !== level).map(([name, level]) => `${name}: ${level}`),
    events: full.default_events.filter((event) => !core.default_events.includes(event))
  };
}
function manifestToSend({ manifest, name, webhook }, returnTo) {
  return {
    ...readManifest(manifest),
    name,
    public: false,
    hook_attributes: { url: webhook, active: true },
    redirect_url: returnTo
  };
}
function postTo({ organization }, server, state) {
  const owner = organization === null ? "" : `/organizations/${organization}`;
  return `${server.web}${owner}/settings/apps/new?state=${encodeURIComponent(state)}`;
}

// src/app/registration/pages.ts
function alertOf(problems) {
  return problems.length === 0 ? html`` : html`<div role="alert">${problems.map((problem) => html`<p>${problem}</p>`)}</div>`;
}
function tokenPage(problem) {
  return page(
    "Make the GitHub App",
    html`<p>This server can be reached from other machines, so it asks whether you run it: its log shows a token. The token is good once; a restart gives another.</p>
${alertOf(problem === void 0 ? [] : [problem])}
<form method="post" action="/register/token">
<label>Token from the log <input type="password" name="token" required autocomplete="off"></label>
<button>Go on</button>
</form>`
  );
}
function radio(name, value, chosen, label) {
  const checked = value === chosen ? html` checked` : html``;
  return html`<label><input type="radio" name="${name}" value="${value}"${checked}> ${label}</label>`;
}
function permissionList() {
  const { default_permissions: core } = readManifest("core");
  const more = beyondCore();
  const code = (names) => names.map((name, at) => html`${at > 0 ? ", " : ""}<code>${name}</code>`);
  const events = more.events.length > 0 ? html` It also hears of ${code(more.events)}.` : html``;
  return html`<details><summary>Which permissions are these?</summary>
<p>Core: ${code(Object.entries(core).map(([name, level]) => `${name}: ${level}`))}.</p>
<p>Full asks besides for ${code(more.permissions)}.${events}</p>
<p>Without them everything else works, and the App says what it cannot do.</p>
</details>`;
}
function choicePage(typed, server, problems = []) {
  const scheme = server.enterprise ? `${server.host} must be able to reach it. With http:// whoever is on the way can read what is sent.` : `It must be open to the internet and begin with https://. ${server.host} sends events there, so this server needs a reverse proxy or a tunnel of your own in front of it.`;
  return page(
    "Make the GitHub App",
    html`<p>This server has no credentials yet. It makes the App on <b>${server.host}</b> by your click there, keeps what it gets in its settings file, and goes on as that App.</p>
${alertOf(problems)}
<form method="post" action="/register">
<fieldset><legend>Who owns the App</legend>
<small>It can be installed on this account alone.</small>
${radio("owner", "personal", typed.owner, html`My personal account`)}
${radio("owner", "organization", typed.owner, html`An organization, of which I am an owner`)}
<label>Organization <input type="text" name="organization" value="${typed.organization}" placeholder="acme" autocomplete="off"></label>
</fieldset>
<fieldset><legend>What it may do</legend>
${radio("manifest", "core", typed.manifest, html`<b>Core</b>: reviews incidents, judges releases. It writes comments, labels, issues and checks, and no code.`)}
${radio("manifest", "full", typed.manifest, html`<b>Full</b>: can also hold deployments and open the set-up pull request.`)}
${permissionList()}
</fieldset>
<label>Webhook address <input type="url" name="webhook" value="${typed.webhook}" placeholder="https://reviews.example.com" required>
<small>The public address of this server. ${scheme} Without a path the right one is added.</small></label>
<label>Name of the App <input type="text" name="name" value="${typed.name}" maxlength="34" placeholder="acme-incident-review" autocomplete="off">
<small>Left empty, one is made up. It must be free on ${server.host}; you can still change it there.</small></label>
<p><button>Go on</button></p>
</form>`
  );
}
function handOverPage(choices, target2, manifest, server) {
  const owner = choices.organization === null ? "your personal account" : choices.organization;
  const plain = choices.webhook.startsWith("http://") ? html`<p role="alert">Webhooks will go to an http:// address: they are signed, but whoever is on the way can read them.</p>` : html``;
  return page(
    "Make the GitHub App",
    html`<p><b>${choices.name}</b> for ${owner} on ${server.host}, with the <b>${choices.manifest}</b> permissions. Webhooks go to <code>${choices.webhook}</code>.</p>
${plain}
<form method="post" action="${target2}">
<input type="hidden" name="manifest" value="${JSON.stringify(manifest)}">
<button>Make it on ${server.host}</button>
</form>
<p>${server.host} shows the name once more and brings you back here. You have an hour.</p>
<p><a href="/register">Change something</a></p>`
  );
}
function donePage({ slug, page: app }, { file, replaced }) {
  const said = replaced.length > 0 ? html`<p role="alert">The file had other values of ${replaced.join(", ")}. They still stand in it, above the new ones, which count.</p>` : html``;
  return page(
    "The App is there",
    html`<p><b>${slug}</b> is made, and this server goes on as that App: no restart is needed. Its credentials are in <code>${file}</code>, which only this server's user can read. Keep the file out of git and of backups that others read.</p>
${said}
<p><a class="button" href="${app}/installations/new">Install it on a repository</a></p>
<p>Then file an incident there: the App answers in one comment.</p>`
  );
}
function failedPage(problem, again) {
  return page(
    "The App was not made",
    html`${alertOf([problem])}
<p><a class="button" href="${again ?? "/register"}">${again === null ? "Begin again" : "Try again"}</a></p>`
  );
}

// src/app/registration/states.ts
var HOUR = 36e5;
var MOST = 100;
function createStates(clock = Date.now) {
  const begun = /* @__PURE__ */ new Map();
  return {
    begin() {
      const state = newSecret();
      begun.set(state, clock());
      const [oldest] = begun.keys();
      if (begun.size > MOST && oldest !== void 0) begun.delete(oldest);
      return state;
    },
    use(state) {
      const at = begun.get(state);
      begun.delete(state);
      return at !== void 0 && clock() - at < HOUR;
    }
  };
}

// src/app/registration/desk.ts
var MOST_FORM = 16384;
var RETURN = "/register/created";
async function readForm(request) {
  const body = await readBody(request, MOST_FORM);
  return "text" in body ? new URLSearchParams(body.text) : null;
}
function seenAt(request) {
  const secure = `${request.headers["x-forwarded-proto"] ?? ""}`.split(",")[0]?.trim() === "https";
  return `${secure ? "https" : "http"}://${addressed(request)}`;
}
function createDesk(options) {
  const { access, server, hooks } = options;
  const states = createStates();
  let made = null;
  let finished = false;
  function show(response, status, text, more = {}) {
    response.writeHead(status, { ...HEADERS, connection: "close", ...more }).end(text);
  }
  function json(response, status, body) {
    response.writeHead(status, { "content-type": "application/json", connection: "close" }).end(`${JSON.stringify(body)}
`);
  }
  function blank(request) {
    const name = hostOf(addressed(request));
    const own = name === "" || isLoopback(name) ? "" : `https://${name}${hooks}`;
    const webhook = options.proposed || own;
    return { owner: "organization", organization: "", name: "", manifest: "core", webhook };
  }
  function handOver(request, response, choices) {
    const manifest = manifestToSend(choices, seenAt(request) + RETURN);
    const target2 = postTo(choices, server, states.begin());
    show(response, 200, handOverPage(choices, target2, manifest, server));
  }
  async function choose(request, response) {
    const form = await readForm(request);
    if (!form) return show(response, 413, failedPage("The form is too long.", null));
    const typed = typedIn(form);
    const read = readChoices(typed, hooks, server);
    if ("problems" in read) show(response, 422, choicePage(typed, server, read.problems));
    else handOver(request, response, read.choices);
  }
  async function admit(request, response) {
    const cookie = access.letIn((await readForm(request))?.get("token") ?? null);
    if (cookie) return show(response, 303, "", { location: "/register", "set-cookie": cookie });
    show(
      response,
      403,
      tokenPage(
        "That is not the token, or it was used already. The newest start of the server in the log shows the one that counts."
      )
    );
  }
  function again(code) {
    return `${RETURN}?${new URLSearchParams({ code, state: states.begin() })}`;
  }
  async function finish(url3, response) {
    const code = url3.searchParams.get("code") ?? "";
    if (!states.use(url3.searchParams.get("state") ?? "")) {
      const text = "This return from GitHub does not belong to a registration that was begun here within the last hour, or it was used already.";
      return show(response, 403, failedPage(text, null));
    }
    if (!/^[\w-]{1,200}$/.test(code)) {
      return show(response, 400, failedPage("GitHub sent no code along.", null));
    }
    try {
      if (made?.code !== code) made = { code, registered: await convert(code, server) };
    } catch (error) {
      if (!(error instanceof NotConverted)) throw error;
      return show(response, 502, failedPage(error.message, error.passing ? again(code) : null));
    }
    const { registered } = made;
    let kept;
    try {
      kept = options.keep(registered);
    } catch (error) {
      const text = `The App ${registered.slug} was made, but its credentials could not be kept: ${error.message}. They are in this server's memory: mend that and try again, and do not stop the server before.`;
      return show(response, 500, failedPage(text, again(code)));
    }
    finished = true;
    response.once("close", () => options.done(registered));
    show(response, 200, donePage(registered, kept));
  }
  async function answer2(request, response) {
    const base = "http://localhost";
    const url3 = URL.canParse(request.url ?? "", base) ? new URL(request.url ?? "", base) : null;
    const asked = `${request.method} ${url3?.pathname}`;
    if (asked === "GET /health" || asked === "GET /ping") {
      return json(response, 200, { ok: true, registering: true });
    }
    if (url3?.pathname === hooks) return json(response, 503, { error: "The App is not made yet" });
    const refused = access.refusal(request);
    if (refused) return show(response, 403, failedPage(refused, null));
    if (finished)
      return show(
        response,
        409,
        failedPage("The App is made already; this server goes on as that App.", null)
      );
    if (asked === "POST /register/token") return admit(request, response);
    if (asked === "GET /") return show(response, 303, "", { location: "/register" });
    if (asked === "GET /register" && !access.isIn(request)) {
      if (access.token !== null) return show(response, 401, tokenPage());
      return show(response, 200, choicePage(blank(request), server), {
        "set-cookie": access.letIn(null)
      });
    }
    if (!/^(?:GET|POST) \/register$|^GET \/register\/created$/.test(asked) || !url3) {
      return json(response, 404, { error: "The App is not made yet; GET /register makes it" });
    }
    if (!access.isIn(request)) {
      const text = "This browser did not begin the registration, or it keeps no cookies.";
      return show(response, 403, failedPage(text, null));
    }
    if (asked === "GET /register") return show(response, 200, choicePage(blank(request), server));
    return asked === "POST /register" ? choose(request, response) : finish(url3, response);
  }
  return answer2;
}

// src/app/registration/env-file.ts
import { randomBytes as randomBytes2 } from "node:crypto";
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readFileSync as readFileSync2,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync
} from "node:fs";
import { dirname } from "node:path";
import { parseEnv } from "node:util";
function quoted(value) {
  if (/^[\w.:/@+-]+$/.test(value)) return value;
  const line = value.replace(/\n/g, "\\n");
  for (const [quote, text] of [
    ['"', line],
    ["'", value],
    ["`", value]
  ]) {
    const written = `${quote}${text}${quote}`;
    if (parseEnv(`A=${written}`).A === value) return written;
  }
  throw new Error("a value holds every kind of quotes, so that no line could hold it");
}
function target(path) {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
function replace(file, draft, text) {
  try {
    renameSync(draft, file);
  } catch (error) {
    if (error.code !== "EBUSY") throw error;
    chmodSync(file, 384);
    writeFileSync(file, text);
    rmSync(draft, { force: true });
  }
}
function checkWritable(path) {
  const file = target(path);
  try {
    accessSync(dirname(file), constants.W_OK | constants.X_OK);
  } catch {
    throw new Error(
      `The App's credentials are to be kept in ${path}, but the folder ${dirname(file)} cannot be written. Set ENV_FILE to a file in a folder that can, for example on a volume: ENV_FILE=/data/app.env.`
    );
  }
}
function existing(file) {
  try {
    return readFileSync2(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return "";
    throw error;
  }
}
function addToEnvFile(path, values) {
  const file = target(path);
  const before = existing(file);
  const known = parseEnv(before);
  const changed = Object.entries(values).filter(([name, value]) => known[name] !== value);
  const lines = changed.map(([name, value]) => `${name}=${quoted(value)}
`).join("");
  const gap = before === "" || before.endsWith("\n") ? "" : "\n";
  const text = before + gap + lines;
  const read = parseEnv(text);
  const lost = Object.keys(values).filter((name) => read[name] !== values[name]);
  if (lost.length > 0) {
    throw new Error(
      `${path} has a quote that is opened and never closed, so that ${lost.join(", ")} would not be read. Mend the file`
    );
  }
  const draft = `${file}.${randomBytes2(6).toString("hex")}.tmp`;
  try {
    const handle = openSync(draft, "wx", 384);
    try {
      writeSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    replace(file, draft, text);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  return changed.flatMap(([name]) => known[name] ? [name] : []);
}

// src/app/registration/server-of.ts
function serverOf({ GHE_HOST: host, GHE_PROTOCOL: protocol }) {
  if (!host) {
    return {
      host: "github.com",
      web: "https://github.com",
      api: "https://api.github.com",
      enterprise: false
    };
  }
  const web = `${protocol || "https"}://${host}`;
  if (!/^[\w.-]+(?::\d+)?$|^\[[\da-f:]+\](?::\d+)?$/i.test(host) || !URL.canParse(web)) {
    throw new Error(
      `The server does not start: GHE_HOST is "${host.slice(0, 80)}". Expected the name of the GitHub Enterprise Server alone, for example GHE_HOST=github.example.com (GHE_PROTOCOL=http where it has no TLS).`
    );
  }
  return { host, web, api: `${web}/api/v3`, enterprise: true };
}

// src/app/registration/register.ts
function placeOf({ GHE_HOST, GHE_PROTOCOL }) {
  return {
    ...GHE_HOST ? { GHE_HOST } : {},
    ...GHE_HOST && GHE_PROTOCOL ? { GHE_PROTOCOL } : {}
  };
}
function shown2(host) {
  if (host === "0.0.0.0" || host === "::") return "ADDRESS-OF-THIS-MACHINE";
  return host.includes(":") ? `[${host.replace(/^\[|\]$/g, "")}]` : host;
}
async function register(env, { say, signal }) {
  const file = envFileOf(env);
  const github = serverOf(env);
  checkWritable(file);
  readManifest("core");
  readManifest("full");
  const host = env.HOST || "127.0.0.1";
  const access = createAccess(host);
  let settle = () => {
  };
  const credentials = new Promise((resolve) => {
    settle = resolve;
  });
  const answer2 = createDesk({
    access,
    server: github,
    hooks: hooksPathOf(env),
    proposed: env.WEBHOOK_PROXY_URL ?? "",
    keep({ APP_ID, PRIVATE_KEY, WEBHOOK_SECRET }) {
      const kept = { APP_ID, PRIVATE_KEY, WEBHOOK_SECRET, ...placeOf(env) };
      const replaced = addToEnvFile(file, kept);
      if (replaced.length > 0)
        say(
          `${file} had other values of ${replaced.join(", ")}; the new ones stand below them and count.`
        );
      return { file, replaced };
    },
    done({ slug, page: _, ...kept }) {
      say(`The App ${slug} is made; its credentials are in ${file}.`);
      settle(kept);
    }
  });
  const server = createServer((request, response) => {
    answer2(request, response).catch((error) => {
      say(`A request of the registration failed: ${error instanceof Error ? error.stack : error}`);
      if (!response.headersSent) response.writeHead(500);
      response.end("The registration failed at this; the log of the server says why.\n");
    });
  });
  const port = portOf(env);
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  const { port: listening } = server.address();
  const address = `http://${shown2(host)}:${listening}/register`;
  say(
    `There are no credentials of a GitHub App yet. Open ${address} to make the App on ${github.host} by clicking.`
  );
  if (access.token !== null) say(`The page asks for this token, once: ${access.token}`);
  signal?.addEventListener("abort", () => settle(null), { once: true });
  const made = await credentials;
  await new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  return made;
}
export {
  register
};
//# sourceMappingURL=shared-4GR3D5JL.js.map
