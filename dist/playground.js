import {
  renderFilingForm,
  renderIssueForm
} from "./shared-IIIWVZFJ.js";
import {
  MARKERS
} from "./shared-GGHNXHCV.js";
import {
  STAGE_LABELS,
  parseIncident
} from "./shared-TRGC5ZHI.js";
import {
  COMMANDS
} from "./shared-LYLMMT5V.js";
import "./shared-3FQS7JMV.js";
import {
  INCIDENTS,
  PEOPLE,
  UNRECORDED,
  bodiesOf,
  demoIncident,
  replit,
  runAction,
  startAppFor,
  startGitHub
} from "./shared-Q2RDBQ2U.js";
import {
  asJson
} from "./shared-NEI4RSW4.js";
import {
  CONFIG_PATH,
  defaultConfig
} from "./shared-4ETM35RJ.js";
import "./shared-KPD4FGPD.js";
import "./shared-DJ35FADL.js";
import {
  SECTIONS
} from "./shared-SEVQBVGR.js";
import "./shared-5EVEGXHW.js";
import "./shared-74NH23BZ.js";
import "./shared-27MO4RO3.js";

// tools/playground/main.ts
import { fileURLToPath as fileURLToPath2 } from "node:url";

// tools/playground/serve.ts
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";

// tools/playground/app.tsx
import { readFile as readFile2 } from "node:fs/promises";
import { join as join2 } from "node:path";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";

// tools/playground/root.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function find(folder) {
  if (existsSync(join(folder, "package.json"))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error("The playground needs its checkout: no package.json found");
  return find(above);
}
var ROOT = find(dirname(fileURLToPath(import.meta.url)));

// tools/embedded-github/events.ts
async function runAt(github) {
  return {
    apiUrl: github.apiUrl,
    serverUrl: github.url,
    repository: github.repository,
    token: await github.actionsToken()
  };
}
async function pullRequestPayload(github, number, action = "synchronize") {
  const pull = asJson(await read(github, `/repos/${github.repository}/pulls/${number}`));
  const repository = asJson(pull.base).repo;
  return { action, number, pull_request: pull, repository, sender: pull.user };
}
async function read(github, path) {
  const token = await github.actionsToken();
  const response = await fetch(github.apiUrl + path, {
    headers: { authorization: `token ${token}`, [UNRECORDED]: "1" }
  });
  if (!response.ok) throw new Error(`GET ${path}: ${response.status}`);
  return asJson(await response.json());
}

// tools/playground/world.ts
var LONGEST_WAIT = 4e3;
var GATE = "Release gate";
var BRANCHES = { trunk: "main", release: "production" };
async function start(product) {
  const github = await startGitHub();
  try {
    const app = await product.startApp(github);
    await requireGate(github);
    return { github, app, readers: /* @__PURE__ */ new Map(), runs: /* @__PURE__ */ new Map(), seen: 0, written: 0 };
  } catch (error) {
    await github.close();
    throw error;
  }
}
async function requireGate(github) {
  const [owner = "", repo = ""] = github.repository.split("/");
  await github.as("dana").octokit.rest.repos.createRepoRuleset({
    owner,
    repo,
    name: "Releases pass the gate",
    enforcement: "active",
    conditions: { ref_name: { include: [`refs/heads/${BRANCHES.release}`], exclude: [] } },
    rules: [
      {
        type: "required_status_checks",
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: GATE, integration_id: github.app.id }]
        }
      }
    ]
  });
}
async function stop({ github, app }) {
  await app.stop();
  await github.close();
}
async function createWorld(product) {
  let running = await start(product);
  let round = 1;
  return {
    get github() {
      return running.github;
    },
    as: (login) => running.github.as(login),
    reader(login) {
      const known = running.readers.get(login);
      if (known) return known;
      const person = running.github.as(login);
      person.octokit.hook.before("request", (options) => {
        options.headers[UNRECORDED] = "1";
      });
      running.readers.set(login, person);
      return person;
    },
    version() {
      const { requests } = running.github;
      for (; running.seen < requests.length; running.seen += 1) {
        if (requests[running.seen]?.method !== "GET") running.written += 1;
      }
      return `${round}.${running.written}.${running.runs.size}`;
    },
    async settle() {
      let timer;
      const patience = new Promise((resolve) => {
        timer = setTimeout(resolve, LONGEST_WAIT);
      });
      await Promise.race([running.app.idle(), patience]).finally(() => clearTimeout(timer));
    },
    async runGate(number) {
      const { github, runs } = running;
      const pull = await github.as("dana").getPull(number);
      const place = await runAt(github);
      const result = await runAction(product.action, {
        event: "pull_request",
        payload: await pullRequestPayload(github, number),
        ...place,
        inputs: { "github-token": place.token ?? "" }
      });
      const run = { sha: pull.head.sha, result };
      runs.set(number, run);
      return run;
    },
    gateRun: (number) => running.runs.get(number) ?? null,
    async restart() {
      const next = await start(product);
      const last = running;
      running = next;
      round += 1;
      await stop(last);
    },
    close: () => stop(running)
  };
}

// tools/playground/examples.ts
function incidentOf(slug) {
  return INCIDENTS.find((incident) => incident.slug === slug) ?? null;
}
function incidentTold(title) {
  return INCIDENTS.find((incident) => title.includes(incident.title)) ?? null;
}
function answersOf({ answers, filed }) {
  const said = { ...answers, ...filed, containment: "" };
  return Object.fromEntries(
    SECTIONS.filter(({ part }) => part === "first").map(({ id, key }) => [id, [said[key] ?? ""]])
  );
}
var STATES = {
  filed: "As filed at 3 a.m.",
  facts: "With the facts of the morning",
  draft: "A first draft of the review, with its mistakes",
  reviewed: "Reviewed, with its changes planned"
};
function isState(text) {
  return text !== void 0 && Object.hasOwn(STATES, text);
}
function bodyAt(incident, state) {
  const story = demoIncident(incident);
  if (state === "filed" || state === "draft") return bodiesOf(incident)[state];
  return state === "facts" ? story.withFacts : story.reviewed();
}
var AGENTS = "agents";
var KINDS = {
  prompt: "A prompt change",
  eval: "An eval",
  policy: "A policy for the release gate",
  release: "A release",
  other: "Any other file"
};
function isKind(text) {
  return text !== void 0 && Object.hasOwn(KINDS, text);
}
function quoted(text) {
  return JSON.stringify(text.replace(/\s+/g, " ").trim().slice(0, 200));
}
function evalOf(about) {
  const record = parseIncident(about.body);
  const what = record.evalChanges[0]?.text ?? "what went wrong is refused or held for a person";
  return [
    `# Regression case for incident #${about.number}`,
    `- name: ${quoted(what)}`,
    `  given: ${quoted(record.workflowStep ?? record.affectedWorkflow ?? "the step that failed")}`,
    `  ask: ${quoted(record.trigger ?? "the input that started the incident")}`,
    "  expect: { tool_calls: none, handed_to: person }",
    ""
  ].join("\n");
}
function policyOf(about, before) {
  const line = `    - { id: rollback-${about.number}, kind: rollback, because: "#${about.number}", owner: "@acme/release" }
`;
  if (before === null) return `release:
  policies:
${line}`;
  return /^ {2}policies:\n/m.test(before) ? before.replace(/^ {2}policies:\n/m, (head) => head + line) : `${before.trimEnd()}

# To add under release.policies:
#${line}`;
}
function draftOf(kind, about, config) {
  const names = about ? `Incident: #${about.number}
` : "";
  const tail = about ? `-${about.number}` : "";
  const own = { base: BRANCHES.trunk, body: names, path: "", content: "" };
  const incident = about ?? { number: 1, body: "" };
  if (kind === "prompt") {
    return {
      ...own,
      title: "Tell the agent to be careful",
      branch: `careful-prompt${tail}`,
      body: "Asks the agent in its prompt to be more careful.\n",
      path: `${AGENTS}/assistant/prompt.md`,
      content: "Be careful with databases. Ask a person before you delete anything.\n"
    };
  }
  if (kind === "eval") {
    return {
      ...own,
      title: "Cover the incident by an eval",
      branch: `eval${tail}`,
      path: `evals/incident${tail}.yaml`,
      content: evalOf(incident)
    };
  }
  if (kind === "policy") {
    return {
      ...own,
      title: "Require a rollback plan of each release",
      branch: `rollback-policy${tail}`,
      path: CONFIG_PATH,
      content: policyOf(incident, config)
    };
  }
  if (kind === "release") {
    return {
      ...own,
      title: "Release 2.4.0",
      branch: BRANCHES.trunk,
      base: BRANCHES.release,
      body: `Ships the agents of this week.

${names}
## Rollback

Redeploy tag v2.3.1 with the deploy workflow.
`
    };
  }
  return { ...own, title: "", branch: `change${tail}`, path: "", content: "" };
}

// tools/playground/forms.ts
import { load } from "js-yaml";
function readIssueForm(yaml) {
  const form = load(yaml);
  const fields = form.body.map(({ type, id, attributes, validations }, at2) => ({
    type,
    id: id ?? `element-${at2}`,
    label: attributes.label ?? "",
    description: attributes.description ?? "",
    placeholder: attributes.placeholder ?? "",
    options: attributes.options ?? [],
    multiple: attributes.multiple === true,
    required: validations?.required === true,
    value: attributes.value ?? ""
  }));
  return { ...form, fields };
}
var FORMS = {
  short: readIssueForm(renderFilingForm(defaultConfig())),
  whole: readIssueForm(renderIssueForm(defaultConfig()))
};
function missing(form, answers) {
  return form.fields.filter(({ required, id }) => required && !(answers[id] ?? []).some((one) => one.trim())).map(({ label }) => label);
}
function bodyOf(form, answers) {
  const sections = form.fields.filter(({ type }) => type !== "markdown").map(({ label, id }) => {
    const given = (answers[id] ?? []).map((one) => one.trim()).filter(Boolean);
    return `### ${label}

${given.join(", ") || "_No response_"}`;
  });
  return `${sections.join("\n\n")}
`;
}

// tools/playground/read.ts
function at(world) {
  const [owner = "", repo = ""] = world.github.repository.split("/");
  return { owner, repo };
}
async function readIssues(world, person) {
  const all = await person.octokit.paginate(person.octokit.rest.issues.listForRepo, {
    ...at(world),
    state: "all",
    per_page: 100
  });
  return all.filter((issue) => !issue.pull_request);
}
async function readPulls(world, person) {
  return person.octokit.paginate(person.octokit.rest.pulls.list, {
    ...at(world),
    state: "all",
    per_page: 100
  });
}
async function readThread(person, number) {
  const [issue, comments] = await Promise.all([
    person.getIssue(number),
    person.listComments(number)
  ]);
  return { issue, comments };
}
function latestChecks(runs) {
  const latest = /* @__PURE__ */ new Map();
  for (const run of [...runs].sort((a, b) => a.id - b.id)) latest.set(run.name, run);
  return [...latest.values()];
}
function passes(run) {
  return /^(?:success|neutral|skipped)$/.test(run?.conclusion ?? "");
}
function whyBlocked(pull, checks) {
  if (pull.state !== "open") return null;
  if (pull.base.ref !== BRANCHES.release) return null;
  const run = checks.find(({ name }) => name === GATE);
  if (passes(run)) return null;
  return run?.conclusion ? `The required check “${GATE}” has failed: ${run.output.title ?? ""}` : `The required check “${GATE}” has not finished`;
}
async function readPullPage(world, person, number) {
  const { pulls } = person.octokit.rest;
  const [thread, pull, files] = await Promise.all([
    readThread(person, number),
    person.getPull(number),
    pulls.listFiles({ ...at(world), pull_number: number, per_page: 100 })
  ]);
  const checks = latestChecks(await person.checkRuns(pull.head.sha));
  return { ...thread, pull, files: files.data, checks, blocked: whyBlocked(pull, checks) };
}
async function readContent(world, person, path) {
  try {
    return (await person.octokit.rest.repos.getContent({ ...at(world), path })).data;
  } catch (error) {
    if (error.status === 404) return null;
    throw error;
  }
}
async function readFile(world, person, path) {
  const data = await readContent(world, person, path);
  return data && "content" in data ? Buffer.from(data.content, "base64").toString("utf8") : null;
}
async function isThere(world, person, path) {
  return await readContent(world, person, path) !== null;
}

// tools/playground/site.tsx
import { getCookie } from "hono/cookie";
import { renderToString } from "preact-render-to-string";

// tools/playground/links.ts
function placesOf(github, incident) {
  const issue = (number) => `/issues/${number}`;
  return {
    repository: github.repository,
    breaks: true,
    issue,
    link(href) {
      const own = `/${github.repository}/`;
      if (!URL.canParse(href)) return href;
      const url = new URL(href);
      if (url.host !== github.host || !url.pathname.startsWith(own)) return href;
      const [part = "", name = ""] = url.pathname.slice(own.length).split("/");
      if (part === "issues" && /^\d+$/.test(name)) return issue(Number(name));
      if (part === "pull" && /^\d+$/.test(name)) return `/pulls/${name}`;
      if (part !== "new") return href;
      const query = new URLSearchParams({
        kind: "other",
        path: url.searchParams.get("filename") ?? "",
        content: url.searchParams.get("value") ?? "",
        ...incident === void 0 ? {} : { incident: `${incident}` }
      });
      return `/pulls/new?${query}`;
    }
  };
}

// tools/playground/people.ts
var PARTS = {
  tom: "on call",
  wren: "engineer",
  dana: "release manager",
  maya: "maintainer",
  rita: "reader",
  sam: "stranger"
};
var ACTORS = Object.keys(PARTS).map((login) => ({
  login,
  role: PEOPLE[login] ?? "no role",
  part: PARTS[login]
}));
var FIRST = "tom";
function isLogin(text) {
  return text !== void 0 && Object.hasOwn(PARTS, text);
}

// tools/playground/tour.ts
async function see(world, person) {
  const [issues, pulls, agentChanged] = await Promise.all([
    readIssues(world, person),
    readPulls(world, person),
    isThere(world, person, AGENTS)
  ]);
  const labelled = issues.filter(
    ({ labels }) => labels.some((label) => (typeof label === "string" ? label : label.name) === "incident")
  );
  const incident = labelled.sort((a, b) => a.number - b.number)[0] ?? null;
  const comments = incident ? await person.listComments(incident.number) : [];
  const release = pulls.filter(({ base }) => base.ref === BRANCHES.release).sort((a, b) => b.number - a.number)[0];
  const checks = release ? latestChecks(await person.checkRuns(release.head.sha)) : [];
  return {
    incident,
    comment: comments.find(({ body }) => body?.startsWith(MARKERS.incident))?.body ?? "",
    agentChanged,
    open: new Map(
      pulls.filter(({ state, base }) => state === "open" && base.ref === BRANCHES.trunk).map(({ head, number }) => [head.ref, number])
    ),
    release: release ? { number: release.number, merged: Boolean(release.merged_at) } : null,
    gate: checks.find(({ name }) => name === GATE) ?? null
  };
}
function labelsOf(issue) {
  return issue.labels.map((label) => typeof label === "string" ? label : label.name ?? "");
}
function settled(comment, kind) {
  return new RegExp(`Ledger:[^<\\n]*\\b${kind} [✅⏭]`, "u").test(comment);
}
function factsAnswered(body) {
  const { sources } = parseIncident(body);
  return ["runIds", "agentVersion", "timeline"].some((key) => sources[key]?.state === "answered");
}
function stepsOf(seen) {
  const { incident, comment, release, gate } = seen;
  const number = incident?.number;
  const labels = incident ? labelsOf(incident) : [];
  const reviewed = ["changes-pending", "learned"];
  const about = incident && { number: incident.number, body: "" };
  const pull = (kind, action) => {
    const open = seen.open.get(draftOf(kind, about, null).branch);
    return open === void 0 ? { action, href: `/pulls/new?kind=${kind}${about ? `&incident=${about.number}` : ""}` } : { action: `Go to #${open} and merge it`, href: `/pulls/${open}` };
  };
  const edit = (state) => incident ? `/issues/${number}/edit${incidentTold(incident.title) ? `?state=${state}` : ""}` : "/issues";
  const toRelease = release ? `/pulls/${release.number}` : "/pulls";
  const evalLanded = settled(comment, "eval");
  const gateLanded = settled(comment, "gate");
  const released = release?.merged === true;
  return [
    {
      id: "file",
      title: "File the incident",
      text: "It is 3 a.m. and an agent has deleted a live database. Five answers file it; nothing asks for the review yet.",
      action: "Open the short form, filled in",
      as: "tom",
      href: `/issues/new?example=${replit.slug}`,
      done: incident !== null
    },
    {
      id: "facts",
      title: "Add the facts",
      text: "The App’s one comment asks for the next thing only: does the harm go on? In the morning, answer that and add the facts. The same comment then turns to the review.",
      action: "Edit the incident",
      as: "tom",
      href: edit("facts"),
      done: incident !== null && factsAnswered(incident.body ?? "")
    },
    {
      id: "review",
      title: "Review it",
      text: "The review keeps the trigger apart from the control that failed, and plans an eval and a gate change, each with an owner and a day.",
      action: "Write the review",
      as: "dana",
      href: edit("reviewed"),
      done: reviewed.some((stage) => labels.includes(STAGE_LABELS[stage].name))
    },
    {
      id: "prompt",
      title: "Change the prompt, as everybody does",
      text: "A quick fix goes to main: the prompt now asks for care. Open the pull request, then merge it.",
      as: "dana",
      ...pull("prompt", "Propose the prompt change"),
      done: seen.agentChanged
    },
    {
      id: "release",
      title: "Try to release",
      text: "Open a release from main into production that names the incident. The App’s check “Release gate” holds it, since neither the eval nor the gate change has landed.",
      as: "dana",
      ...pull("release", "Open the release"),
      done: release !== null && gate?.conclusion != null
    },
    {
      id: "eval",
      title: "Land the eval",
      text: "A pull request that names the incident adds a case on an eval path. Open it, then merge it: the ledger in the incident’s comment follows.",
      as: "dana",
      ...pull("eval", "Propose the eval"),
      done: evalLanded
    },
    {
      id: "gate",
      title: "Land the gate change",
      text: "The release is still held: one of two changes is not enough. Add a policy to the gate’s configuration, and merge it.",
      as: "dana",
      ...pull("policy", "Propose the policy"),
      done: gateLanded
    },
    {
      id: "ship",
      title: "Release",
      text: "The gate has judged the release again by itself. Look at its check, run the Action for its job summary if you like, and merge.",
      action: "Open the release",
      as: "dana",
      href: toRelease,
      done: released && gate?.conclusion === "success"
    }
  ];
}

// tools/playground/views/layout.tsx
import { jsx, jsxs } from "preact/jsx-runtime";
var PAGES = [
  { href: "/", name: "Tour" },
  { href: "/issues", name: "Incidents" },
  { href: "/pulls", name: "Pull requests" }
];
function isCurrent(href, path) {
  const bare = path.split("?")[0] ?? "";
  return href === "/" ? bare === "/" : bare === href || bare.startsWith(`${href}/`);
}
function GoAs({ step, children }) {
  return /* @__PURE__ */ jsxs("form", { method: "post", action: "/be", children: [
    /* @__PURE__ */ jsx("input", { type: "hidden", name: "login", value: step.as }),
    /* @__PURE__ */ jsx("input", { type: "hidden", name: "to", value: step.href }),
    /* @__PURE__ */ jsx("button", { type: "submit", class: "primary", children })
  ] });
}
function NextStep({ steps }) {
  const at2 = steps.findIndex(({ done }) => !done);
  const step = steps[at2];
  return /* @__PURE__ */ jsx("div", { class: "next-step", role: "status", children: step ? /* @__PURE__ */ jsxs("p", { children: [
    /* @__PURE__ */ jsxs("strong", { children: [
      "Step ",
      at2 + 1,
      " of ",
      steps.length,
      ": ",
      step.title,
      "."
    ] }),
    " ",
    step.text
  ] }) : /* @__PURE__ */ jsxs("p", { children: [
    /* @__PURE__ */ jsx("strong", { children: "The loop is closed." }),
    " The incident’s lesson is in the release, and the gate keeps it there. Load another incident, or try a command."
  ] }) });
}
function Who({ actor, path }) {
  return /* @__PURE__ */ jsxs("form", { method: "post", action: "/be", class: "who", children: [
    /* @__PURE__ */ jsx("input", { type: "hidden", name: "to", value: path }),
    /* @__PURE__ */ jsx("label", { for: "login", children: "You are" }),
    /* @__PURE__ */ jsx("select", { id: "login", name: "login", children: ACTORS.map(({ login, role, part }) => /* @__PURE__ */ jsxs("option", { value: login, selected: login === actor.login, children: [
      "@",
      login,
      " · ",
      role,
      ", ",
      part
    ] })) }),
    /* @__PURE__ */ jsx("button", { type: "submit", children: "Switch" })
  ] });
}
function Layout(props) {
  const { title, path, actor, repository, steps, tour = true, children } = props;
  const next = steps.find(({ done }) => !done);
  return /* @__PURE__ */ jsxs("html", { lang: "en", children: [
    /* @__PURE__ */ jsxs("head", { children: [
      /* @__PURE__ */ jsx("meta", { charset: "utf-8" }),
      /* @__PURE__ */ jsx("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      /* @__PURE__ */ jsx("meta", { name: "color-scheme", content: "light dark" }),
      /* @__PURE__ */ jsx(
        "meta",
        {
          name: "htmx-config",
          content: '{"includeIndicatorCSS":false,"history":false,"morphIgnore":["data-htmx-powered","open"]}'
        }
      ),
      /* @__PURE__ */ jsx("title", { children: `${title} · agent-incident-review playground` }),
      /* @__PURE__ */ jsx("link", { rel: "icon", href: "data:," }),
      /* @__PURE__ */ jsx("link", { rel: "stylesheet", href: "/assets/style.css" }),
      /* @__PURE__ */ jsx("link", { rel: "stylesheet", href: "/assets/markdown.css" }),
      /* @__PURE__ */ jsx("script", { src: "/assets/htmx.js", defer: true }),
      /* @__PURE__ */ jsx("script", { src: "/assets/playground.js", defer: true })
    ] }),
    /* @__PURE__ */ jsxs("body", { children: [
      /* @__PURE__ */ jsx("a", { class: "skip", href: "#main", children: "Skip to the content" }),
      /* @__PURE__ */ jsxs("header", { class: "top", children: [
        /* @__PURE__ */ jsxs("p", { class: "brand", children: [
          /* @__PURE__ */ jsx("a", { href: "/", children: "agent-incident-review" }),
          " ",
          /* @__PURE__ */ jsxs("span", { children: [
            "playground · ",
            repository
          ] })
        ] }),
        /* @__PURE__ */ jsx("nav", { "aria-label": "Pages", children: /* @__PURE__ */ jsx("ul", { children: PAGES.map(({ href, name }) => /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx("a", { href, ...isCurrent(href, path) ? { "aria-current": "page" } : {}, children: name }) })) }) }),
        /* @__PURE__ */ jsx(Who, { actor, path })
      ] }),
      tour && /* @__PURE__ */ jsx("aside", { class: "tour", "aria-label": "Guided tour", children: /* @__PURE__ */ jsxs(Live, { href: "/tour/next", id: "next-step", children: [
        /* @__PURE__ */ jsx(NextStep, { steps }),
        next && /* @__PURE__ */ jsxs(GoAs, { step: next, children: [
          next.action,
          " as @",
          next.as
        ] })
      ] }) }),
      /* @__PURE__ */ jsx("main", { id: "main", tabindex: -1, children }),
      /* @__PURE__ */ jsx("footer", { children: /* @__PURE__ */ jsx("p", { children: "An embedded GitHub and the real App, on this machine only. Everything is gone when the playground ends." }) })
    ] })
  ] });
}
function Live({ href, id, children }) {
  return /* @__PURE__ */ jsx("div", { id, "hx-get": href, "hx-trigger": "every 2s", "hx-swap": "innerMorph", children });
}

// tools/playground/site.tsx
import { jsx as jsx2 } from "preact/jsx-runtime";
var COOKIE = "playground-as";
function createSite(world) {
  let kept = null;
  const actor = (c) => {
    const login = getCookie(c, COOKIE);
    const known = isLogin(login) ? login : FIRST;
    return ACTORS.find((one) => one.login === known);
  };
  const steps = () => {
    const version = world.version();
    if (kept?.version !== version) {
      kept = { version, steps: see(world, world.reader("rita")).then(stepsOf) };
    }
    return kept.steps;
  };
  const pathOf = (c) => {
    const { pathname, search } = new URL(c.req.url);
    return pathname + search;
  };
  return {
    world,
    actor,
    writer: (c) => world.as(actor(c).login),
    reader: (c) => world.reader(actor(c).login),
    steps,
    shown: (incident) => placesOf(world.github, incident),
    async page(c, title, content, { status = 200, tour } = {}) {
      const frame = {
        title,
        path: c.req.method === "GET" ? pathOf(c) : "/",
        actor: actor(c),
        repository: world.github.repository,
        steps: await steps(),
        ...tour === false ? { tour } : {}
      };
      const html = renderToString(/* @__PURE__ */ jsx2(Layout, { ...frame, children: content }));
      return c.html(`<!doctype html>${html}`, status);
    },
    async part(c, content) {
      const tag = `"${world.version()}.${actor(c).login}"`;
      c.header("ETag", tag);
      c.header("Cache-Control", "no-cache");
      c.header("Vary", "Cookie");
      if (c.req.header("if-none-match") === tag) return c.body(null, 304);
      return c.html(renderToString(await content()));
    },
    async after(c, path) {
      await world.settle();
      return c.redirect(path, 303);
    }
  };
}
function textOf(form, name) {
  const value = form[name];
  return typeof value === "string" ? value.replace(/\r\n/g, "\n") : "";
}
function numberOf(c) {
  return Number(c.req.param("number"));
}

// tools/playground/markdown/render.ts
import { Marked } from "marked";

// tools/playground/markdown/sanitise.ts
var PLAIN = "p strong em b i del s ins sub sup kbd samp var q code blockquote ul li table thead tbody tr dl dt dd summary div span";
var COPY = '<button type="button" class="copy">Copy</button>';
var TAGS = new Map([
  ...PLAIN.split(" ").map((name) => [name, {}]),
  ...[1, 2, 3, 4, 5, 6].map((level) => {
    const shown = Math.min(level + 2, 6);
    return [`h${level}`, { open: `<h${shown} class="md-h${level}">`, close: `</h${shown}>` }];
  }),
  ["pre", { open: '<div class="snippet"><pre>', close: `</pre>${COPY}</div>` }],
  ["a", {}],
  ["ol", {}],
  ["th", {}],
  ["td", {}],
  ["details", {}]
]);
var VOID = /* @__PURE__ */ new Set(["br", "hr", "input"]);
var SHOWN = /^(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)$/;
var DEEPEST = 100;
var ATTRIBUTES = `(?:\\s+[^\\s"'<>/=]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'=<>\`]+))?)*`;
var TOKEN = new RegExp(
  `<!--[\\s\\S]*?(?:-->|$)|<(/?)([a-zA-Z][a-zA-Z0-9-]*)(${ATTRIBUTES})\\s*/?>|<`,
  "g"
);
var ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
var ENTITIES = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&"
};
function escapeHtml(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
function escapeWords(text) {
  return text.replace(/&(?!(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[0-9a-f]{1,6});)/gi, "&amp;").replace(/>/g, "&gt;");
}
function attributesOf(text) {
  const found = /* @__PURE__ */ new Map();
  for (const [, name = "", double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const value = (double ?? single ?? bare ?? "").replace(
      /&(?:lt|gt|quot|#39|amp);/g,
      (entity) => ENTITIES[entity] ?? entity
    );
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), value);
  }
  return found;
}
function safe(href) {
  const bare = [...href].filter((letter) => letter > " ").join("");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  return scheme === void 0 || /^(?:https?|mailto)$/.test(scheme) ? href.trim() : null;
}
function opened(name, text, places) {
  const given = attributesOf(text);
  if (name === "input") {
    if (given.get("type") !== "checkbox") return "";
    const done = given.has("checked");
    const label = done ? "Completed task" : "Incomplete task";
    return `<input type="checkbox" disabled${done ? " checked" : ""} aria-label="${label}">`;
  }
  if (name === "a") {
    const href = safe(given.get("href") ?? "");
    return href ? `<a href="${escapeHtml(places.link(href))}" rel="nofollow noreferrer">` : "<a>";
  }
  const start2 = given.get("start") ?? "";
  if (name === "ol" && /^\d{1,6}$/.test(start2)) return `<ol start="${start2}">`;
  const align = given.get("align") ?? "";
  if (/^t[hd]$/.test(name) && /^(?:left|right|center)$/.test(align)) {
    return `<${name} class="${align}">`;
  }
  if (name === "details" && given.has("open")) return "<details open>";
  return TAGS.get(name)?.open ?? `<${name}>`;
}
function closed(name) {
  return TAGS.get(name)?.close ?? `</${name}>`;
}
function sanitise(html, places) {
  const open = [];
  let out = "";
  let at2 = 0;
  const add = (text) => {
    const escaped = escapeWords(text);
    const verbatim = open.some((name) => name === "a" || name === "code" || name === "pre");
    out += verbatim ? escaped : places.words(escaped);
  };
  for (const match of html.matchAll(TOKEN)) {
    const [token, slash, tag, attributes = ""] = match;
    add(html.slice(at2, match.index));
    at2 = match.index + token.length;
    const name = tag?.toLowerCase();
    if (name === void 0 || SHOWN.test(name)) {
      if (!token.startsWith("<!--")) out += escapeHtml(token);
    } else if (VOID.has(name)) {
      if (!slash) out += name === "input" ? opened(name, attributes, places) : `<${name}>`;
    } else if (!TAGS.has(name)) {
    } else if (!slash) {
      if (open.length >= DEEPEST) continue;
      open.push(name);
      out += opened(name, attributes, places);
    } else if (open.includes(name)) {
      for (let last = ""; last !== name; ) {
        last = open.pop();
        out += closed(last);
      }
    }
  }
  add(html.slice(at2));
  return out + open.reverse().map(closed).join("");
}

// tools/playground/markdown/render.ts
var plain = new Marked({ gfm: true });
var breaking = new Marked({ gfm: true, breaks: true });
for (const marked of [plain, breaking]) {
  marked.use({
    renderer: {
      // A picture from elsewhere would tell its server who reads this.
      image: ({ href, text }) => `<a href="${escapeHtml(href)}">${escapeHtml(text || href)}</a>`
    }
  });
}
var REFERENCE = /(?<![\w/#&.-])(?:([\w.-]+\/[\w.-]+)?#(\d{1,7})|@([a-z\d](?:[a-z\d-]{0,38})(?:\/[\w.-]+)?))(?![\w-])/gi;
function renderMarkdown(text, shown) {
  const html = (shown.breaks ? breaking : plain).parse(text, { async: false });
  return sanitise(html, {
    link: (href) => shown.link?.(href) ?? href,
    words: (escaped) => escaped.replace(REFERENCE, (whole, place, number, login) => {
      if (login) return `<strong class="mention">${whole}</strong>`;
      const own = (place ?? shown.repository).toLowerCase() === shown.repository.toLowerCase();
      return own ? `<a href="${escapeHtml(shown.issue(Number(number)))}">${whole}</a>` : whole;
    })
  });
}

// tools/playground/views/thread.tsx
import { jsx as jsx3, jsxs as jsxs2 } from "preact/jsx-runtime";
function Markdown({ text, shown }) {
  return /* @__PURE__ */ jsx3(
    "div",
    {
      class: "markdown",
      dangerouslySetInnerHTML: { __html: renderMarkdown(text, shown) }
    }
  );
}
var APP_COMMENT = "app-comment";
function Box({ login, bot = false, did, text, shown, edit, id }) {
  return /* @__PURE__ */ jsxs2("article", { ...id ? { id } : {}, class: bot ? "box bot" : "box", "aria-label": `${login} ${did}`, children: [
    /* @__PURE__ */ jsxs2("header", { children: [
      /* @__PURE__ */ jsxs2("p", { children: [
        /* @__PURE__ */ jsx3("strong", { children: login.replace(/\[bot\]$/, "") }),
        bot && /* @__PURE__ */ jsx3("span", { class: "badge", children: "bot" }),
        " ",
        did
      ] }),
      edit && /* @__PURE__ */ jsx3("a", { href: edit, children: "Edit" })
    ] }),
    text.trim() ? /* @__PURE__ */ jsx3(Markdown, { text, shown }) : /* @__PURE__ */ jsx3("p", { class: "quiet", children: "No description." })
  ] });
}
function dark(color) {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at2) => Number.parseInt(color.slice(at2, at2 + 2), 16)
  );
  return red * 0.299 + green * 0.587 + blue * 0.114 < 140;
}
function Labels({ issue }) {
  return /* @__PURE__ */ jsx3("ul", { class: "labels", "aria-label": "Labels", children: issue.labels.map((label) => {
    const { name = "", color } = typeof label === "string" ? { name: label } : label;
    const safe2 = /^[0-9a-f]{6}$/i.test(color ?? "") ? color : "ededed";
    return /* @__PURE__ */ jsx3("li", { class: dark(safe2) ? "label dark" : "label", style: `--label: #${safe2}`, children: name });
  }) });
}
function isBot({ user }) {
  return user?.type === "Bot";
}
function Conversation({
  issue,
  comments,
  shown,
  edit
}) {
  const first = comments.find(isBot);
  return /* @__PURE__ */ jsxs2("div", { class: "conversation", children: [
    /* @__PURE__ */ jsx3(
      Box,
      {
        login: issue.user?.login ?? "ghost",
        did: "wrote",
        text: issue.body ?? "",
        shown,
        edit
      }
    ),
    comments.map((comment) => /* @__PURE__ */ jsx3(
      Box,
      {
        login: comment.user?.login ?? "ghost",
        ...comment === first ? { id: APP_COMMENT } : {},
        bot: isBot(comment),
        did: comment.updated_at === comment.created_at ? "commented" : "commented · edited",
        text: comment.body ?? "",
        shown
      }
    ))
  ] });
}

// tools/playground/views/fields.tsx
import { Fragment, jsx as jsx4, jsxs as jsxs3 } from "preact/jsx-runtime";
function Input({ field, value }) {
  const { id, type, options, multiple, required, placeholder } = field;
  const described = field.description ? { "aria-describedby": `${id}-help` } : {};
  const common = { id, name: id, required, ...described };
  if (type === "dropdown") {
    return /* @__PURE__ */ jsxs3("select", { ...common, multiple, size: multiple ? Math.min(options.length, 6) : 1, children: [
      !multiple && /* @__PURE__ */ jsx4("option", { value: "", children: "None" }),
      options.map((option) => /* @__PURE__ */ jsx4("option", { value: option, selected: value.includes(option), children: option }))
    ] });
  }
  const text = value.join(", ");
  return type === "textarea" ? /* @__PURE__ */ jsx4("textarea", { ...common, placeholder, rows: 3, children: text }) : /* @__PURE__ */ jsx4("input", { ...common, type: "text", placeholder, value: text });
}
function FormFields(props) {
  const { form, answers, shown } = props;
  return /* @__PURE__ */ jsx4(Fragment, { children: form.fields.map(
    (field) => field.type === "markdown" ? /* @__PURE__ */ jsx4(Markdown, { text: field.value, shown }) : /* @__PURE__ */ jsxs3("div", { class: "field", children: [
      /* @__PURE__ */ jsxs3("label", { for: field.id, children: [
        field.label,
        field.required && /* @__PURE__ */ jsxs3("span", { class: "required", children: [
          " ",
          /* @__PURE__ */ jsx4("abbr", { title: "required", children: "*" })
        ] })
      ] }),
      field.description && /* @__PURE__ */ jsx4("div", { id: `${field.id}-help`, class: "help", children: /* @__PURE__ */ jsx4(Markdown, { text: field.description, shown }) }),
      /* @__PURE__ */ jsx4(Input, { field, value: answers[field.id] ?? [] })
    ] })
  ) });
}
function Line({ name, label, value, required = false }) {
  return /* @__PURE__ */ jsxs3("div", { class: "field", children: [
    /* @__PURE__ */ jsx4("label", { for: name, children: label }),
    /* @__PURE__ */ jsx4("input", { id: name, name, type: "text", value, required })
  ] });
}
function Area({ name, label, value, rows, required = false, help }) {
  return /* @__PURE__ */ jsxs3("div", { class: "field", children: [
    /* @__PURE__ */ jsx4("label", { for: name, children: label }),
    help && /* @__PURE__ */ jsx4("div", { id: `${name}-help`, class: "help", children: help }),
    /* @__PURE__ */ jsx4(
      "textarea",
      {
        id: name,
        name,
        rows,
        required,
        ...help ? { "aria-describedby": `${name}-help` } : {},
        children: `
${value}`
      }
    )
  ] });
}
function Button(props) {
  return /* @__PURE__ */ jsx4("form", { method: "post", action: props.to, children: /* @__PURE__ */ jsx4("button", { type: "submit", class: props.class ?? "", children: props.children }) });
}

// tools/playground/views/issues.tsx
import { Fragment as Fragment2, jsx as jsx5, jsxs as jsxs4 } from "preact/jsx-runtime";
function IssueRows({ issues }) {
  if (issues.length === 0) return /* @__PURE__ */ jsx5("p", { class: "quiet", children: "No incident has been filed yet." });
  return /* @__PURE__ */ jsx5("ul", { class: "rows", children: issues.map((issue) => /* @__PURE__ */ jsxs4("li", { children: [
    /* @__PURE__ */ jsx5("a", { href: `/issues/${issue.number}`, children: issue.title }),
    " ",
    /* @__PURE__ */ jsxs4("span", { class: "quiet", children: [
      "#",
      issue.number,
      " · ",
      issue.state,
      " · @",
      issue.user?.login
    ] }),
    /* @__PURE__ */ jsx5(Labels, { issue })
  ] })) });
}
function IssuesPage({ issues }) {
  return /* @__PURE__ */ jsxs4(Fragment2, { children: [
    /* @__PURE__ */ jsx5("h1", { children: "Incidents" }),
    /* @__PURE__ */ jsx5("p", { children: /* @__PURE__ */ jsx5("a", { class: "button primary", href: "/issues/new", children: "File an incident" }) }),
    /* @__PURE__ */ jsx5(Live, { href: "/issues/rows", id: "issues", children: /* @__PURE__ */ jsx5(IssueRows, { issues }) }),
    /* @__PURE__ */ jsxs4("section", { "aria-labelledby": "load", children: [
      /* @__PURE__ */ jsx5("h2", { id: "load", children: "Load a public incident" }),
      /* @__PURE__ */ jsx5("p", { children: "Six incidents that were reported in public, told as a team of its own might have filed and reviewed them." }),
      /* @__PURE__ */ jsxs4("form", { method: "post", action: "/issues/load", class: "stack", children: [
        /* @__PURE__ */ jsxs4("div", { class: "field", children: [
          /* @__PURE__ */ jsx5("label", { for: "slug", children: "Incident" }),
          /* @__PURE__ */ jsx5("select", { id: "slug", name: "slug", children: INCIDENTS.map(({ slug, title }) => /* @__PURE__ */ jsx5("option", { value: slug, children: title })) })
        ] }),
        /* @__PURE__ */ jsxs4("div", { class: "field", children: [
          /* @__PURE__ */ jsx5("label", { for: "state", children: "How far the review is" }),
          /* @__PURE__ */ jsx5("select", { id: "state", name: "state", children: Object.entries(STATES).map(([state, title]) => /* @__PURE__ */ jsx5("option", { value: state, children: title })) })
        ] }),
        /* @__PURE__ */ jsx5("button", { type: "submit", children: "Load it" })
      ] })
    ] })
  ] });
}
function NewIssuePage({ form, name, answers, title, problem, shown }) {
  const [other, words] = name === "short" ? ["whole", "the form with the whole review"] : ["short", "the short form"];
  return /* @__PURE__ */ jsxs4(Fragment2, { children: [
    /* @__PURE__ */ jsx5("h1", { children: form.name }),
    /* @__PURE__ */ jsxs4("p", { children: [
      form.description,
      ". Or take ",
      /* @__PURE__ */ jsx5("a", { href: `/issues/new?form=${other}`, children: words }),
      "."
    ] }),
    problem && /* @__PURE__ */ jsx5("p", { role: "alert", class: "problem", children: problem }),
    /* @__PURE__ */ jsxs4("form", { method: "post", action: `/issues?form=${name}`, class: "stack", children: [
      /* @__PURE__ */ jsx5(Line, { name: "title", label: "Title", value: title, required: true }),
      /* @__PURE__ */ jsx5(FormFields, { form, answers, shown }),
      /* @__PURE__ */ jsx5("button", { type: "submit", class: "primary", children: "File the incident" })
    ] })
  ] });
}
function Commands({ on }) {
  return /* @__PURE__ */ jsxs4("details", { class: "commands", children: [
    /* @__PURE__ */ jsx5("summary", { children: "Commands that you can write" }),
    /* @__PURE__ */ jsx5("ul", { children: COMMANDS.filter((command) => on.includes(command.on)).map(({ form, role, does }) => /* @__PURE__ */ jsxs4("li", { children: [
      /* @__PURE__ */ jsx5("code", { children: form }),
      " ",
      does,
      " (",
      role,
      ")"
    ] })) })
  ] });
}
function CommentForm(props) {
  return /* @__PURE__ */ jsxs4("form", { method: "post", action: props.to, class: "stack comment-form", children: [
    /* @__PURE__ */ jsx5(Area, { name: "body", label: `Comment as @${props.actor.login}`, value: "", rows: 3, required: true }),
    /* @__PURE__ */ jsx5(Commands, { on: props.on }),
    /* @__PURE__ */ jsx5("button", { type: "submit", class: "primary", children: "Comment" })
  ] });
}
function IssueThread({ thread, shown }) {
  const { issue } = thread;
  return /* @__PURE__ */ jsxs4(Fragment2, { children: [
    /* @__PURE__ */ jsxs4("div", { class: "facts", children: [
      /* @__PURE__ */ jsx5("span", { class: `state ${issue.state}`, children: issue.state }),
      /* @__PURE__ */ jsx5(Labels, { issue }),
      thread.comments.some(isBot) && /* @__PURE__ */ jsx5("a", { href: `#${APP_COMMENT}`, children: "To the App’s comment" })
    ] }),
    /* @__PURE__ */ jsx5(Conversation, { ...thread, shown, edit: `/issues/${issue.number}/edit` })
  ] });
}
function IssuePage(props) {
  const { thread, shown, actor } = props;
  const { number, title, state } = thread.issue;
  return /* @__PURE__ */ jsxs4(Fragment2, { children: [
    /* @__PURE__ */ jsxs4("h1", { children: [
      title,
      " ",
      /* @__PURE__ */ jsxs4("span", { class: "quiet", children: [
        "#",
        number
      ] })
    ] }),
    /* @__PURE__ */ jsx5(Live, { href: `/issues/${number}/thread`, id: "thread", children: /* @__PURE__ */ jsx5(IssueThread, { thread, shown }) }),
    /* @__PURE__ */ jsx5(CommentForm, { to: `/issues/${number}/comments`, actor, on: ["incident"] }),
    /* @__PURE__ */ jsxs4("div", { class: "actions", children: [
      /* @__PURE__ */ jsx5("a", { class: "button", href: `/pulls/new?kind=eval&incident=${number}`, children: "Propose a change for it" }),
      /* @__PURE__ */ jsx5(Button, { to: `/issues/${number}/${state === "open" ? "close" : "reopen"}`, children: state === "open" ? "Close the issue" : "Reopen the issue" })
    ] })
  ] });
}
function EditIssuePage({ issue, body, to }) {
  const told = incidentTold(issue.title);
  return /* @__PURE__ */ jsxs4(Fragment2, { children: [
    /* @__PURE__ */ jsxs4("h1", { children: [
      "Edit #",
      issue.number
    ] }),
    told && /* @__PURE__ */ jsxs4("nav", { "aria-label": "Texts to start from", children: [
      /* @__PURE__ */ jsx5("p", { children: "Put in the text of this public incident:" }),
      /* @__PURE__ */ jsx5("ul", { class: "choices", children: Object.entries(STATES).map(([state, title]) => /* @__PURE__ */ jsx5("li", { children: /* @__PURE__ */ jsx5("a", { href: `${to}?state=${state}`, children: title }) })) })
    ] }),
    /* @__PURE__ */ jsxs4("form", { method: "post", action: to, class: "stack", children: [
      /* @__PURE__ */ jsx5(Line, { name: "title", label: "Title", value: issue.title, required: true }),
      /* @__PURE__ */ jsx5(Area, { name: "body", label: "Text of the issue, Markdown", value: body, rows: 24 }),
      /* @__PURE__ */ jsxs4("div", { class: "actions", children: [
        /* @__PURE__ */ jsx5("button", { type: "submit", class: "primary", children: "Save" }),
        /* @__PURE__ */ jsx5("a", { class: "button", href: to.replace(/\/edit$/, ""), children: "Cancel" })
      ] })
    ] })
  ] });
}

// tools/playground/routes/issues.tsx
import { jsx as jsx6 } from "preact/jsx-runtime";
function formNamed(name) {
  return name === "whole" ? "whole" : "short";
}
function answersIn(form) {
  return Object.fromEntries(
    Object.entries(form).map(([id, value]) => [
      id,
      (Array.isArray(value) ? value : [value]).map((one) => `${one}`.replace(/\r\n/g, "\n"))
    ])
  );
}
function issueRoutes(app, site) {
  const { world } = site;
  app.get(
    "/issues",
    async (c) => site.page(c, "Incidents", /* @__PURE__ */ jsx6(IssuesPage, { issues: await readIssues(world, site.reader(c)) }))
  );
  app.get(
    "/issues/rows",
    (c) => site.part(c, async () => /* @__PURE__ */ jsx6(IssueRows, { issues: await readIssues(world, site.reader(c)) }))
  );
  app.get("/issues/new", (c) => {
    const name = formNamed(c.req.query("form"));
    const example = incidentOf(c.req.query("example"));
    const form = FORMS[name];
    const page = /* @__PURE__ */ jsx6(
      NewIssuePage,
      {
        form,
        name,
        answers: example ? answersOf(example) : {},
        title: form.title + (example?.title ?? ""),
        problem: null,
        shown: site.shown()
      }
    );
    return site.page(c, form.name, page);
  });
  app.post("/issues", async (c) => {
    const name = formNamed(c.req.query("form"));
    const form = FORMS[name];
    const sent = await c.req.parseBody({ all: true });
    const title = textOf(sent, "title").trim();
    const answers = answersIn(sent);
    const owed = [...title ? [] : ["Title"], ...missing(form, answers)];
    if (owed.length > 0) {
      const problem = `Not filed: ${owed.join(", ")} ${owed.length === 1 ? "is" : "are"} required. Answer and file again.`;
      const more = { form, name, answers, title, problem, shown: site.shown() };
      return site.page(c, form.name, /* @__PURE__ */ jsx6(NewIssuePage, { ...more }), { status: 422 });
    }
    const made = await site.writer(c).fileIncident(title, bodyOf(form, answers), form.labels);
    return site.after(c, `/issues/${made.number}#${APP_COMMENT}`);
  });
  app.post("/issues/load", async (c) => {
    const sent = await c.req.parseBody();
    const incident = incidentOf(textOf(sent, "slug"));
    const state = textOf(sent, "state");
    if (!incident || !isState(state)) return c.notFound();
    const title = FORMS.short.title + incident.title;
    const made = await site.writer(c).fileIncident(title, bodyAt(incident, state));
    return site.after(c, `/issues/${made.number}#${APP_COMMENT}`);
  });
  app.get("/issues/:number{[0-9]+}", async (c) => {
    const thread = await readThread(site.reader(c), numberOf(c));
    if (thread.issue.pull_request) return c.redirect(`/pulls/${thread.issue.number}`, 302);
    const shown = site.shown(thread.issue.number);
    const page = /* @__PURE__ */ jsx6(IssuePage, { thread, shown, actor: site.actor(c) });
    return site.page(c, `${thread.issue.title} #${thread.issue.number}`, page);
  });
  app.get(
    "/issues/:number{[0-9]+}/thread",
    (c) => site.part(c, async () => {
      const thread = await readThread(site.reader(c), numberOf(c));
      return /* @__PURE__ */ jsx6(IssueThread, { thread, shown: site.shown(thread.issue.number) });
    })
  );
  app.get("/issues/:number{[0-9]+}/edit", async (c) => {
    const issue = await site.reader(c).getIssue(numberOf(c));
    const told = incidentTold(issue.title);
    const state = c.req.query("state");
    const body = told && isState(state) ? bodyAt(told, state) : issue.body ?? "";
    const to = `/issues/${issue.number}/edit`;
    return site.page(
      c,
      `Edit #${issue.number}`,
      /* @__PURE__ */ jsx6(EditIssuePage, { issue, body, to })
    );
  });
  app.post("/issues/:number{[0-9]+}/edit", async (c) => {
    const sent = await c.req.parseBody();
    const [title, body] = [textOf(sent, "title"), textOf(sent, "body")];
    await site.writer(c).editIssue(numberOf(c), { title, body });
    return site.after(c, `/issues/${numberOf(c)}#${APP_COMMENT}`);
  });
  app.post("/issues/:number{[0-9]+}/comments", async (c) => {
    await site.writer(c).comment(numberOf(c), textOf(await c.req.parseBody(), "body"));
    return site.after(c, `/issues/${numberOf(c)}`);
  });
  for (const [path, state] of [
    ["close", "closed"],
    ["reopen", "open"]
  ]) {
    app.post(`/issues/:number{[0-9]+}/${path}`, async (c) => {
      await site.writer(c).editIssue(numberOf(c), { state });
      return site.after(c, `/issues/${numberOf(c)}`);
    });
  }
}

// tools/playground/views/pull-forms.tsx
import { Fragment as Fragment3, jsx as jsx7, jsxs as jsxs5 } from "preact/jsx-runtime";
function NewPullPage({ kind, draft, incident }) {
  const about = incident === null ? "" : `&incident=${incident}`;
  return /* @__PURE__ */ jsxs5(Fragment3, { children: [
    /* @__PURE__ */ jsx7("h1", { children: "Open a pull request" }),
    /* @__PURE__ */ jsx7("nav", { "aria-label": "What it brings", children: /* @__PURE__ */ jsx7("ul", { class: "choices", children: Object.entries(KINDS).map(([name, title]) => /* @__PURE__ */ jsx7("li", { children: /* @__PURE__ */ jsx7(
      "a",
      {
        class: "button",
        href: `/pulls/new?kind=${name}${about}`,
        ...name === kind ? { "aria-current": "true" } : {},
        children: title
      }
    ) })) }) }),
    /* @__PURE__ */ jsxs5("form", { method: "post", action: "/pulls", class: "stack", children: [
      /* @__PURE__ */ jsx7("input", { type: "hidden", name: "base", value: draft.base }),
      /* @__PURE__ */ jsx7(Line, { name: "title", label: "Title", value: draft.title, required: true }),
      draft.base === BRANCHES.release ? /* @__PURE__ */ jsxs5(Fragment3, { children: [
        /* @__PURE__ */ jsx7("input", { type: "hidden", name: "branch", value: draft.branch }),
        /* @__PURE__ */ jsxs5("p", { children: [
          "Merges ",
          /* @__PURE__ */ jsx7("code", { children: draft.branch }),
          " into ",
          /* @__PURE__ */ jsx7("code", { children: draft.base }),
          ", where this repository releases from."
        ] })
      ] }) : /* @__PURE__ */ jsxs5(Fragment3, { children: [
        /* @__PURE__ */ jsx7(Line, { name: "branch", label: "New branch", value: draft.branch, required: true }),
        /* @__PURE__ */ jsx7(Line, { name: "path", label: "File", value: draft.path, required: true }),
        /* @__PURE__ */ jsx7(Area, { name: "content", label: "The file then holds", value: draft.content, rows: 9 })
      ] }),
      /* @__PURE__ */ jsx7(
        Area,
        {
          name: "body",
          label: "Description, Markdown",
          value: draft.body,
          rows: 6,
          help: /* @__PURE__ */ jsxs5("p", { children: [
            "A line ",
            /* @__PURE__ */ jsx7("code", { children: "Incident: #1" }),
            " names the incident that it is about."
          ] })
        }
      ),
      /* @__PURE__ */ jsx7("button", { type: "submit", class: "primary", children: "Open the pull request" })
    ] })
  ] });
}
function EditPullPage(props) {
  const { number, title, body } = props;
  return /* @__PURE__ */ jsxs5(Fragment3, { children: [
    /* @__PURE__ */ jsxs5("h1", { children: [
      "Edit #",
      number
    ] }),
    /* @__PURE__ */ jsxs5("form", { method: "post", action: `/pulls/${number}/edit`, class: "stack", children: [
      /* @__PURE__ */ jsx7(Line, { name: "title", label: "Title", value: title, required: true }),
      /* @__PURE__ */ jsx7(Area, { name: "body", label: "Description, Markdown", value: body, rows: 12 }),
      /* @__PURE__ */ jsxs5("div", { class: "actions", children: [
        /* @__PURE__ */ jsx7("button", { type: "submit", class: "primary", children: "Save" }),
        /* @__PURE__ */ jsx7("a", { class: "button", href: `/pulls/${number}`, children: "Cancel" })
      ] })
    ] })
  ] });
}

// tools/playground/views/pulls.tsx
import { Fragment as Fragment4, jsx as jsx8, jsxs as jsxs6 } from "preact/jsx-runtime";
function stateOf(pull) {
  return pull.merged_at ? "merged" : pull.state;
}
function PullRows({ pulls }) {
  if (pulls.length === 0) return /* @__PURE__ */ jsx8("p", { class: "quiet", children: "No pull request has been opened yet." });
  return /* @__PURE__ */ jsx8("ul", { class: "rows", children: pulls.map((pull) => /* @__PURE__ */ jsxs6("li", { children: [
    /* @__PURE__ */ jsx8("a", { href: `/pulls/${pull.number}`, children: pull.title }),
    " ",
    /* @__PURE__ */ jsxs6("span", { class: "quiet", children: [
      "#",
      pull.number,
      " · ",
      stateOf(pull),
      " · ",
      pull.head.ref,
      " into ",
      pull.base.ref,
      " · @",
      pull.user?.login
    ] })
  ] })) });
}
function PullsPage({ pulls }) {
  return /* @__PURE__ */ jsxs6(Fragment4, { children: [
    /* @__PURE__ */ jsx8("h1", { children: "Pull requests" }),
    /* @__PURE__ */ jsx8("ul", { class: "choices", "aria-label": "Open a pull request", children: Object.entries(KINDS).map(([kind, title]) => /* @__PURE__ */ jsx8("li", { children: /* @__PURE__ */ jsx8("a", { class: "button", href: `/pulls/new?kind=${kind}`, children: title }) })) }),
    /* @__PURE__ */ jsx8(Live, { href: "/pulls/rows", id: "pulls", children: /* @__PURE__ */ jsx8(PullRows, { pulls }) })
  ] });
}
var SIGNS = { success: "✅", failure: "❌", neutral: "⬜" };
function Check({ check, shown }) {
  const { name, conclusion, output } = check;
  return /* @__PURE__ */ jsxs6("details", { class: "check", open: conclusion === "failure", children: [
    /* @__PURE__ */ jsxs6("summary", { children: [
      /* @__PURE__ */ jsx8("span", { "aria-hidden": "true", children: SIGNS[conclusion ?? ""] ?? "🕓" }),
      " ",
      /* @__PURE__ */ jsx8("strong", { children: name }),
      " ",
      conclusion ?? "in progress",
      ": ",
      output.title
    ] }),
    /* @__PURE__ */ jsx8(Markdown, { text: output.summary ?? "", shown })
  ] });
}
function Checks({ page, shown }) {
  return /* @__PURE__ */ jsxs6("section", { "aria-labelledby": "checks", class: "checks", children: [
    /* @__PURE__ */ jsx8("h2", { id: "checks", children: "Checks" }),
    page.checks.map((check) => /* @__PURE__ */ jsx8(Check, { check, shown })),
    page.checks.length === 0 && /* @__PURE__ */ jsx8("p", { class: "quiet", children: "No check has run yet." }),
    page.blocked && /* @__PURE__ */ jsxs6("p", { class: "problem", children: [
      "Merging is blocked. ",
      page.blocked,
      "."
    ] })
  ] });
}
function Files({ files }) {
  return /* @__PURE__ */ jsxs6("section", { "aria-labelledby": "files", children: [
    /* @__PURE__ */ jsxs6("h2", { id: "files", children: [
      "Files changed: ",
      files.length
    ] }),
    files.map(({ filename, status, patch }) => /* @__PURE__ */ jsxs6("details", { children: [
      /* @__PURE__ */ jsxs6("summary", { children: [
        /* @__PURE__ */ jsx8("code", { children: filename }),
        " ",
        status
      ] }),
      /* @__PURE__ */ jsx8("pre", { class: "patch", children: patch ?? "No text to show." })
    ] }))
  ] });
}
function PullThread({ page, shown }) {
  const { pull, blocked } = page;
  const state = pull.merged ? "merged" : pull.state;
  return /* @__PURE__ */ jsxs6(Fragment4, { children: [
    /* @__PURE__ */ jsxs6("p", { class: "facts", children: [
      /* @__PURE__ */ jsx8("span", { class: `state ${state}`, children: state }),
      " ",
      /* @__PURE__ */ jsxs6("span", { children: [
        "@",
        pull.user.login,
        ": ",
        /* @__PURE__ */ jsx8("code", { children: pull.head.ref }),
        " into ",
        /* @__PURE__ */ jsx8("code", { children: pull.base.ref })
      ] })
    ] }),
    /* @__PURE__ */ jsx8(Conversation, { ...page, shown, edit: `/pulls/${pull.number}/edit` }),
    /* @__PURE__ */ jsx8(Checks, { page, shown: { ...shown, breaks: false } }),
    pull.state === "open" && /* @__PURE__ */ jsxs6("div", { class: "actions", children: [
      /* @__PURE__ */ jsx8("form", { method: "post", action: `/pulls/${pull.number}/merge`, children: /* @__PURE__ */ jsx8("button", { type: "submit", class: "primary", disabled: blocked !== null, children: "Merge" }) }),
      /* @__PURE__ */ jsx8(Button, { to: `/pulls/${pull.number}/approve`, children: "Approve" }),
      /* @__PURE__ */ jsx8(Button, { to: `/pulls/${pull.number}/close`, children: "Close" })
    ] }),
    /* @__PURE__ */ jsx8(Files, { files: page.files })
  ] });
}
function PullRequestPage({ page, run, shown, actor }) {
  const { number, title } = page.pull;
  return /* @__PURE__ */ jsxs6(Fragment4, { children: [
    /* @__PURE__ */ jsxs6("h1", { children: [
      title,
      " ",
      /* @__PURE__ */ jsxs6("span", { class: "quiet", children: [
        "#",
        number
      ] })
    ] }),
    /* @__PURE__ */ jsx8(Live, { href: `/pulls/${number}/thread`, id: "thread", children: /* @__PURE__ */ jsx8(PullThread, { page, shown }) }),
    /* @__PURE__ */ jsxs6("section", { "aria-labelledby": "action", children: [
      /* @__PURE__ */ jsx8("h2", { id: "action", children: "The Action" }),
      /* @__PURE__ */ jsx8("p", { children: "The same verdict comes from the GitHub Action, as a job with a summary. Here it runs when you ask for it." }),
      /* @__PURE__ */ jsxs6("div", { class: "actions", children: [
        /* @__PURE__ */ jsx8(Button, { to: `/pulls/${number}/action`, children: "Run the Action" }),
        run && /* @__PURE__ */ jsx8("a", { href: `/pulls/${number}/action`, children: "Summary of the last run" })
      ] })
    ] }),
    /* @__PURE__ */ jsx8(CommentForm, { to: `/pulls/${number}/comments`, actor, on: ["release", "config"] })
  ] });
}
function ActionPage(props) {
  const { number, run, shown } = props;
  const { exitCode, outputs, stdout, summary } = run.result;
  return /* @__PURE__ */ jsxs6(Fragment4, { children: [
    /* @__PURE__ */ jsxs6("h1", { children: [
      "The Action on #",
      number
    ] }),
    /* @__PURE__ */ jsxs6("p", { children: [
      "It judged ",
      /* @__PURE__ */ jsx8("code", { children: run.sha.slice(0, 7) }),
      ", said",
      " ",
      /* @__PURE__ */ jsx8("strong", { children: outputs.verdict ?? "nothing" }),
      " and ended with exit code ",
      exitCode,
      ":",
      " ",
      exitCode === 0 ? "the job passes" : "the job fails",
      ".",
      " ",
      /* @__PURE__ */ jsx8("a", { href: `/pulls/${number}`, children: "Back to the pull request" })
    ] }),
    /* @__PURE__ */ jsxs6("section", { class: "box", "aria-label": "Job summary", children: [
      /* @__PURE__ */ jsx8("header", { children: /* @__PURE__ */ jsx8("p", { children: /* @__PURE__ */ jsx8("strong", { children: "Job summary" }) }) }),
      /* @__PURE__ */ jsx8(Markdown, { text: summary, shown })
    ] }),
    /* @__PURE__ */ jsxs6("details", { children: [
      /* @__PURE__ */ jsx8("summary", { children: "Log of the job" }),
      /* @__PURE__ */ jsx8("pre", { class: "patch", children: stdout })
    ] })
  ] });
}

// tools/playground/views/tour.tsx
import { Fragment as Fragment5, jsx as jsx9, jsxs as jsxs7 } from "preact/jsx-runtime";
function standing(step, current) {
  return step.done ? "done" : current ? "next" : "later";
}
function TourSteps({ steps }) {
  const next = steps.findIndex(({ done }) => !done);
  return /* @__PURE__ */ jsxs7(Fragment5, { children: [
    /* @__PURE__ */ jsxs7("p", { role: "status", children: [
      steps.filter(({ done }) => done).length,
      " of ",
      steps.length,
      " steps are done.",
      next < 0 && " The loop is closed: the release carries the incident’s lesson."
    ] }),
    /* @__PURE__ */ jsx9("ol", { class: "steps", children: steps.map((step, at2) => /* @__PURE__ */ jsxs7(
      "li",
      {
        class: standing(step, at2 === next),
        ...at2 === next ? { "aria-current": "step" } : {},
        children: [
          /* @__PURE__ */ jsxs7("h2", { children: [
            step.title,
            " ",
            step.done && /* @__PURE__ */ jsx9("span", { class: "badge", children: "done" })
          ] }),
          /* @__PURE__ */ jsx9("p", { children: step.text }),
          at2 === next && /* @__PURE__ */ jsxs7(GoAs, { step, children: [
            step.action,
            " as @",
            step.as
          ] })
        ]
      }
    )) })
  ] });
}
function TourPage({ steps }) {
  return /* @__PURE__ */ jsxs7(Fragment5, { children: [
    /* @__PURE__ */ jsx9("h1", { children: "From an incident to a release that keeps its lesson" }),
    /* @__PURE__ */ jsx9("p", { class: "lead", children: "This is the real App beside a GitHub that lives in this process. You can be any of six people. The steps below play one incident from 3 a.m. to the release; what you do is noticed, in whatever order you do it." }),
    /* @__PURE__ */ jsx9(Live, { href: "/tour/steps", id: "steps", children: /* @__PURE__ */ jsx9(TourSteps, { steps }) }),
    /* @__PURE__ */ jsxs7("div", { class: "actions", children: [
      /* @__PURE__ */ jsx9("a", { class: "button", href: "/issues", children: "Load another public incident" }),
      /* @__PURE__ */ jsx9(Button, { to: "/start-over", children: "Start over" })
    ] })
  ] });
}
function RefusedPage({ title, said, back }) {
  return /* @__PURE__ */ jsxs7(Fragment5, { children: [
    /* @__PURE__ */ jsx9("h1", { children: title }),
    /* @__PURE__ */ jsx9("p", { role: "alert", class: "problem", children: said }),
    /* @__PURE__ */ jsx9("p", { children: /* @__PURE__ */ jsx9("a", { href: back, children: "Go back" }) })
  ] });
}

// tools/playground/routes/pulls.tsx
import { jsx as jsx10 } from "preact/jsx-runtime";
async function newPull(c, site) {
  const asked = c.req.query("kind");
  const kind = isKind(asked) ? asked : "other";
  const number = Number(c.req.query("incident") ?? Number.NaN);
  const reader = site.reader(c);
  const issue = Number.isInteger(number) ? await reader.getIssue(number) : null;
  const about = issue && { number, body: issue.body ?? "" };
  const config = kind === "policy" ? await readFile(site.world, reader, CONFIG_PATH) : null;
  const [path, content] = [c.req.query("path"), c.req.query("content")];
  const draft = {
    ...draftOf(kind, about, config),
    ...path === void 0 ? {} : { path, title: `Add ${path}` },
    ...content === void 0 ? {} : { content }
  };
  const page = /* @__PURE__ */ jsx10(NewPullPage, { kind, draft, incident: about?.number ?? null });
  return site.page(c, "Open a pull request", page);
}
function whyNot(branch, path) {
  if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(branch) || /^(?:main|production)$/.test(branch)) {
    return `The branch must be a new one, such as eval-2; it is “${branch}”.`;
  }
  return /^[\w.@ -]+(?:\/[\w.@ -]+)*$/.test(path) && !path.split("/").includes("..") ? null : `The file must be a path in the repository, such as evals/case.yaml; it is “${path}”.`;
}
async function openPull(c, site) {
  const sent = await c.req.parseBody();
  const [title, body, head] = [
    textOf(sent, "title"),
    textOf(sent, "body"),
    textOf(sent, "branch").trim()
  ];
  const writer = site.writer(c);
  const path = textOf(sent, "path").trim();
  const releases = textOf(sent, "base") === BRANCHES.release;
  const wrong = releases ? null : whyNot(head, path);
  if (wrong) {
    const page = /* @__PURE__ */ jsx10(RefusedPage, { title: "Not opened", said: wrong, back: "/pulls" });
    return site.page(c, "Not opened", page, { status: 422 });
  }
  const { number } = releases ? await writer.openPull({ title, body, head: BRANCHES.trunk, base: BRANCHES.release }) : await writer.propose(
    { title, body, head, base: BRANCHES.trunk },
    { [path]: textOf(sent, "content") }
  );
  return site.after(c, `/pulls/${number}`);
}
async function merge(c, site) {
  const number = numberOf(c);
  const { pull, blocked } = await readPullPage(site.world, site.reader(c), number);
  if (blocked) {
    const page = /* @__PURE__ */ jsx10(RefusedPage, { title: "Not merged", said: `${blocked}.`, back: `/pulls/${number}` });
    return site.page(c, "Not merged", page, { status: 409 });
  }
  const method = pull.base.ref === BRANCHES.release ? "merge" : "squash";
  await site.writer(c).mergePull(number, method);
  return site.after(c, `/pulls/${number}`);
}
function pullRoutes(app, site) {
  const { world } = site;
  const one = "/pulls/:number{[0-9]+}";
  app.get(
    "/pulls",
    async (c) => site.page(c, "Pull requests", /* @__PURE__ */ jsx10(PullsPage, { pulls: await readPulls(world, site.reader(c)) }))
  );
  app.get(
    "/pulls/rows",
    (c) => site.part(c, async () => /* @__PURE__ */ jsx10(PullRows, { pulls: await readPulls(world, site.reader(c)) }))
  );
  app.get("/pulls/new", (c) => newPull(c, site));
  app.post("/pulls", (c) => openPull(c, site));
  app.get(one, async (c) => {
    const number = numberOf(c);
    const page = await readPullPage(world, site.reader(c), number);
    const more = { run: world.gateRun(number), shown: site.shown(), actor: site.actor(c) };
    return site.page(c, `${page.pull.title} #${number}`, /* @__PURE__ */ jsx10(PullRequestPage, { page, ...more }));
  });
  app.get(
    `${one}/thread`,
    (c) => site.part(c, async () => /* @__PURE__ */ jsx10(
      PullThread,
      {
        page: await readPullPage(world, site.reader(c), numberOf(c)),
        shown: site.shown()
      }
    ))
  );
  app.post(`${one}/merge`, (c) => merge(c, site));
  app.post(`${one}/approve`, async (c) => {
    await site.writer(c).approve(numberOf(c));
    return site.after(c, `/pulls/${numberOf(c)}`);
  });
  app.post(`${one}/close`, async (c) => {
    await site.writer(c).closePull(numberOf(c));
    return site.after(c, `/pulls/${numberOf(c)}`);
  });
  app.post(`${one}/comments`, async (c) => {
    await site.writer(c).comment(numberOf(c), textOf(await c.req.parseBody(), "body"));
    return site.after(c, `/pulls/${numberOf(c)}`);
  });
  app.get(`${one}/edit`, async (c) => {
    const { number, title, body } = await site.reader(c).getPull(numberOf(c));
    const page = /* @__PURE__ */ jsx10(EditPullPage, { number, title, body: body ?? "" });
    return site.page(c, `Edit #${number}`, page);
  });
  app.post(`${one}/edit`, async (c) => {
    const sent = await c.req.parseBody();
    const [title, body] = [textOf(sent, "title"), textOf(sent, "body")];
    await site.writer(c).editPull(numberOf(c), { title, body });
    return site.after(c, `/pulls/${numberOf(c)}`);
  });
  app.post(`${one}/action`, async (c) => {
    await world.runGate(numberOf(c));
    return site.after(c, `/pulls/${numberOf(c)}/action`);
  });
  app.get(`${one}/action`, async (c) => {
    const number = numberOf(c);
    const run = world.gateRun(number);
    if (!run) return c.redirect(`/pulls/${number}`, 302);
    const shown = { ...site.shown(), breaks: false };
    return site.page(c, `The Action on #${number}`, /* @__PURE__ */ jsx10(ActionPage, { ...{ number, run, shown } }));
  });
}

// tools/playground/routes/tour.tsx
import { setCookie } from "hono/cookie";
import { Fragment as Fragment6, jsx as jsx11, jsxs as jsxs8 } from "preact/jsx-runtime";
function ownPath(text) {
  const own = "http://own.invalid";
  if (!URL.canParse(text, own)) return "/";
  const url = new URL(text, own);
  return url.origin === own ? url.pathname + url.search : "/";
}
function tourRoutes(app, site) {
  app.get(
    "/",
    async (c) => site.page(c, "Tour", /* @__PURE__ */ jsx11(TourPage, { steps: await site.steps(c) }), { tour: false })
  );
  app.get(
    "/tour/steps",
    (c) => site.part(c, async () => /* @__PURE__ */ jsx11(TourSteps, { steps: await site.steps(c) }))
  );
  app.get(
    "/tour/next",
    (c) => site.part(c, async () => {
      const steps = await site.steps(c);
      const next = steps.find(({ done }) => !done);
      return /* @__PURE__ */ jsxs8(Fragment6, { children: [
        /* @__PURE__ */ jsx11(NextStep, { steps }),
        next && /* @__PURE__ */ jsxs8(GoAs, { step: next, children: [
          next.action,
          " as @",
          next.as
        ] })
      ] });
    })
  );
  app.post("/be", async (c) => {
    const sent = await c.req.parseBody();
    const login = textOf(sent, "login");
    if (!isLogin(login)) return c.notFound();
    setCookie(c, COOKIE, login, { path: "/", httpOnly: true, sameSite: "Strict" });
    return c.redirect(ownPath(textOf(sent, "to")), 303);
  });
  app.post("/start-over", async (c) => {
    await site.world.restart();
    return c.redirect("/", 303);
  });
}

// tools/playground/app.tsx
import { jsx as jsx12 } from "preact/jsx-runtime";
var ASSETS = {
  "htmx.js": ["node_modules/htmx.org/dist/htmx.min.js", "text/javascript"],
  "playground.js": ["tools/playground/assets/playground.js", "text/javascript"],
  "style.css": ["tools/playground/assets/style.css", "text/css"],
  "markdown.css": ["tools/playground/assets/markdown.css", "text/css"]
};
var OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;
var MOST_SENT = 1024 * 1024;
function createPlayground(world) {
  const app = new Hono();
  const site = createSite(world);
  app.use(async (c, next) => {
    if (!OWN_HOST.test(c.req.header("host") ?? "")) {
      return c.text("Refused: the playground answers only at 127.0.0.1 or localhost.\n", 403);
    }
    return next();
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        // A label has its own colour.
        styleSrcAttr: ["'unsafe-inline'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"]
      }
    })
  );
  app.use(csrf());
  app.use(bodyLimit({ maxSize: MOST_SENT }));
  app.get("/health", (c) => c.text("ok\n"));
  app.get("/assets/:name", async (c) => {
    const asset = ASSETS[c.req.param("name")];
    if (!asset) return c.notFound();
    const [path, type] = asset;
    c.header("Content-Type", `${type}; charset=utf-8`);
    return c.body(await readFile2(join2(ROOT, path), "utf8"));
  });
  tourRoutes(app, site);
  issueRoutes(app, site);
  pullRoutes(app, site);
  const refused = (title, said) => /* @__PURE__ */ jsx12(RefusedPage, { title, said, back: "/" });
  app.notFound(
    (c) => site.page(c, "Not found", refused("Not found", "There is no such page here."), { status: 404 })
  );
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    const { status, message } = error;
    if (status === void 0) {
      return site.page(c, "An error", refused("An error of the playground", message), {
        status: 500
      });
    }
    const known = [403, 404, 409, 422].find((one) => one === status) ?? 400;
    const { login } = site.actor(c);
    const hint = known === 403 || known === 404 ? " Another person may be allowed to do it." : "";
    const said = `@${login} got ${status}: ${message}.${hint}`;
    return site.page(c, "GitHub refused this", refused("GitHub refused this", said), {
      status: known
    });
  });
  return app;
}

// tools/playground/serve.ts
async function servePlayground(world, port) {
  const server = createServer(getRequestListener(createPlayground(world).fetch));
  await listen(server, port);
  const { port: taken } = server.address();
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    })
  };
}
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      reject(
        error.code === "EADDRINUSE" ? new Error(
          `Port ${port} is taken, perhaps by another playground. Choose another: PORT=8322 npm run playground`,
          { cause: error }
        ) : error
      );
    });
    server.listen(port, "127.0.0.1", resolve);
  });
}

// tools/playground/main.ts
var PORT = 8321;
function portAsked(text) {
  if (text === void 0 || text === "") return PORT;
  if (/^\d{1,5}$/.test(text) && Number(text) < 65536) return Number(text);
  throw new Error(`PORT must be a number from 0 to 65535, such as ${PORT}; it is "${text}".`);
}
async function main() {
  const port = portAsked(process.env.PORT);
  const bundle = (name) => fileURLToPath2(new URL(name, import.meta.url));
  const world = await createWorld({
    startApp: (github) => startAppFor(github, bundle("./server.js")),
    action: bundle("./action.js")
  });
  const site = await servePlayground(world, port).catch(async (error) => {
    await world.close();
    throw error;
  });
  process.stdout.write(`The playground is open at ${site.url}
Ctrl+C ends it.
`);
  const end = () => {
    site.close().then(() => world.close()).then(() => process.exit(0));
  };
  process.once("SIGINT", end).once("SIGTERM", end);
}
main().catch((error) => {
  process.stderr.write(`${error.message}
`);
  process.exitCode = 1;
});
//# sourceMappingURL=playground.js.map
