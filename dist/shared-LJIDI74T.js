import {
  mayAddWorkflows,
  obstacleOf,
  refusalOf
} from "./shared-TU6QDUT5.js";
import {
  readPullsFrom,
  readSetupComments
} from "./shared-K5YTOKBH.js";
import {
  pastSection
} from "./shared-FKRGHKAU.js";
import {
  HOME,
  SETUP_BRANCH,
  alternatives,
  hasHistory,
  heldFrom,
  planSetup,
  readGround,
  readSetup
} from "./shared-P267AFXA.js";
import {
  gateNotes,
  makeFormLabels,
  replyMarker,
  write,
  writeComments
} from "./shared-3DSSEQ3W.js";
import "./shared-POKA57OY.js";
import {
  fenced,
  pageLink
} from "./shared-FOK5ILJQ.js";
import {
  readConfig,
  readEditsOf,
  readRoles
} from "./shared-K5ZRST2R.js";
import "./shared-TLE6BVVT.js";
import "./shared-F52RIRFD.js";
import {
  isPassing,
  statusOf,
  whyUnread
} from "./shared-CWUASGUJ.js";
import "./shared-FH23DG3J.js";
import {
  atLeast,
  commandAuthors,
  weighCommands
} from "./shared-KZGD5GOO.js";
import "./shared-KOJHNH4V.js";
import "./shared-2RKW2RED.js";
import {
  RELEASE_CHECK
} from "./shared-G7AA7CCH.js";
import "./shared-FRQMX2QF.js";
import "./shared-IIIWVZFJ.js";
import "./shared-GGHNXHCV.js";
import {
  labelsOf
} from "./shared-TRGC5ZHI.js";
import "./shared-LYLMMT5V.js";
import "./shared-3FQS7JMV.js";
import "./shared-4TKSDU5F.js";
import {
  matchesAny
} from "./shared-OSNDFNKV.js";
import "./shared-UQP6C4QQ.js";
import {
  defaultConfig
} from "./shared-4ETM35RJ.js";
import "./shared-KPD4FGPD.js";
import "./shared-DJ35FADL.js";
import "./shared-SEVQBVGR.js";
import "./shared-HAOGNQKO.js";
import "./shared-5EVEGXHW.js";
import {
  cell,
  code,
  link,
  plain,
  shorten
} from "./shared-74NH23BZ.js";
import "./shared-27MO4RO3.js";

// src/core/setup/answers.ts
function unanswered(comments) {
  const own = comments.filter(({ ours }) => ours);
  return comments.filter(
    (comment) => !own.some(({ body }) => body.startsWith(replyMarker(comment)))
  );
}
function reply(repository, comment, text) {
  const marker = replyMarker(comment);
  const { number } = comment;
  return { do: "create-comment", repository, number, marker, body: `${marker}
${shorten(text)}` };
}
function react(repository, { id }, content) {
  return { do: "react", repository, comment: id, content };
}
var named = ({ number, url }) => link(`#${number}`, url);
function outcomeText({ step, open: open2, obstacle, kept, byHand }) {
  if (obstacle !== null) return obstacle;
  const rest = byHand.length > 0 ? ` It is without ${byHand.map(({ path }) => code(path)).join(", ")}: this App lacks the permission ${code("workflows: write")}, and the text has the file to copy.` : "";
  if (open2) {
    return step.do === "open" ? `The set-up is proposed in ${named(open2)}.${rest}` : `The set-up is proposed already, in ${named(open2)}. To have it made anew, close it and write \`/setup\` again.`;
  }
  if (step.do === "nothing" && step.why === "complete") {
    const left = byHand.map(
      ({ path, text }) => `${code(path)} is missing, and this App may not add it: it lacks the permission ${code("workflows: write")}. Copy it:

${fenced("yaml", text)}`
    );
    if (left.length > 0) return left.join("\n\n");
    const files = kept.map(
      ({ path, note }) => `- ${code(path)}${note ? `: ${plain(note, 300)}` : ""}`
    );
    return ["Nothing is missing: this repository is set up.", "", ...files].join("\n");
  }
  return "The set-up was proposed, and the pull request is not there any more. Write `/setup` again.";
}
function planAnswers(repository, standing, outcome) {
  const comments = new Set(standing.map(({ command }) => command.comment));
  return [...comments].flatMap((comment) => [
    react(repository, comment, outcome.obstacle === null ? "+1" : "confused"),
    reply(repository, comment, outcomeText(outcome))
  ]);
}
function planRefusals(repository, refused) {
  const first = new Map(refused.map((one) => [one.command.comment, one]));
  return [...first].flatMap(([comment, { why, role }]) => [
    react(repository, comment, "confused"),
    ...atLeast(role, "triage") ? [reply(repository, comment, `\`/setup\` was not taken: ${plain(why)}`)] : []
  ]);
}

// src/core/setup/decide.ts
function decideSetup({ pulls, asked, chosen, obstacle, missing }) {
  if (!asked && !chosen) return { do: "nothing", why: "nobody asks" };
  if (pulls.some(({ state }) => state === "open")) return { do: "nothing", why: "there" };
  if (!asked && pulls.length > 0) return { do: "nothing", why: "declined" };
  if (obstacle !== null) return { do: "nothing", why: "obstacle" };
  return missing > 0 ? { do: "open" } : { do: "nothing", why: "complete" };
}

// src/core/setup/rulesets.ts
var VERSION_TAGS = ["v*.*.*", "[0-9]*.*.*", "**-v*.*.*", "**@*.*.*"];
function requires(app, freeOnCreate) {
  return {
    type: "required_status_checks",
    parameters: {
      strict_required_status_checks_policy: false,
      do_not_enforce_on_create: freeOnCreate,
      required_status_checks: [{ context: RELEASE_CHECK, integration_id: app }]
    }
  };
}
function refPattern(prefix, pattern) {
  return alternatives(pattern).map((one) => `${prefix}${one.replace(/\/\*\*$/, "/**/*")}`);
}
function branchRuleset(ways, { defaultBranch }, app) {
  const isDefault = (pattern) => matchesAny(defaultBranch, [pattern]);
  const named2 = ways.base.filter((pattern) => !isDefault(pattern));
  const trunk = ways.tool !== null || ways.base.some(isDefault);
  const include = [
    ...trunk ? ["~DEFAULT_BRANCH"] : [],
    ...named2.flatMap((pattern) => refPattern("refs/heads/", pattern))
  ];
  return {
    name: "Release gate",
    target: "branch",
    enforcement: "active",
    bypass_actors: [],
    conditions: { ref_name: { include, exclude: [] } },
    rules: [requires(app, true)]
  };
}
function tagRuleset(ways, { config }, app) {
  const patterns = ways.propose.tags ?? config.release.tags ?? VERSION_TAGS;
  return {
    name: "Release gate on tags",
    target: "tag",
    enforcement: "active",
    bypass_actors: [],
    conditions: {
      ref_name: {
        include: patterns.flatMap((pattern) => refPattern("refs/tags/", pattern)),
        exclude: []
      }
    },
    rules: [requires(app, false), { type: "update" }, { type: "deletion" }]
  };
}

// src/core/setup/pull-text.ts
var SETUP_TITLE = "Set up incident reviews and the release gate";
var HOW = { created: "new", appended: "lines added at its end" };
function fileRows({ files, kept, byHand }) {
  const keptText = ({ note }) => note ? `there already, kept: ${plain(note, 300)}` : "there already, kept";
  return [
    "| File | |",
    "|---|---|",
    ...files.map(({ path, how }) => `| ${cell(code(path))} | ${HOW[how]} |`),
    ...byHand.map(({ path }) => `| ${cell(code(path))} | to be added by hand, see below |`),
    ...kept.map((one) => `| ${cell(code(one.path))} | ${cell(keptText(one))} |`)
  ].map((row) => row.replace(/\n/g, " "));
}
function enforcement(facts, configured) {
  if (configured)
    return "Whether a release is held is said by `release.enforce` of the configuration that is there.";
  return hasHistory(facts) ? `Until ${heldFrom(facts.today)} the check ${code(RELEASE_CHECK)} is neutral and says what it would have said; from that day on it holds releases.` : `The check ${code(RELEASE_CHECK)} holds releases from the merge on.`;
}
function afterwards(facts, configured) {
  const { config } = facts;
  const labels = labelsOf(config).map(({ name }) => name);
  return [
    "- Whoever files an incident chooses the form; the App answers in one comment that says what the review owes next.",
    `- A release that is linked to a serious incident (${config.severity.serious.map((one) => code(one)).join(", ") || "none"}) is held while its eval or its gate change has not landed. ${enforcement(facts, configured)}`,
    `- The App makes the labels that are missing: ${labels.map((one) => code(one)).join(", ")}.`,
    "- Whoever changes the configuration or a form sees in the check `Release gate configuration` what that does."
  ];
}
function folded(summary, content) {
  return `<details><summary>${summary}</summary>

${content}

</details>`;
}
function rulesetBlock(summary, note, ruleset) {
  return folded(summary, `${note}

${fenced("json", JSON.stringify(ruleset, null, 2))}`);
}
function requiredSection(facts, ways) {
  const { places, app, repository, host, config } = facts;
  if (!repository || !app) return [];
  const late = ways.tags.length > 0;
  const today = late ? "Releases are tags here, and a pull request is none: nothing can be required of one. The tag is judged by the workflow." : places ? gateNotes(
    places,
    { ...config, release: { ...config.release, base: [...ways.base] } },
    app.id
  ).notes.join("\n\n") : "It was not looked at.";
  const settings = `https://${host}/${repository}/settings`;
  const flag = host === "github.com" ? "" : `--hostname ${host} `;
  return [
    "## Is the gate required today?",
    today,
    `Who can bypass a rule, only its settings tell: [Rulesets](${settings}/rules) → the ruleset → *Bypass list*, and for classic protection [Branches](${settings}/branches) → *Do not allow bypassing the above settings*.`,
    `To require the gate, save one of these as \`ruleset.json\` and choose *Settings → Rules → Rulesets → New ruleset → Import a ruleset*, or send it: \`gh api ${flag}--method POST repos/${repository}/rulesets --input ruleset.json\`. \`integration_id\` ${app.id} is this App: a check of the same name by anybody else does not count.`,
    rulesetBlock(
      "Ruleset for the branches of releases",
      "A pull request can be merged into them only when this App says so.",
      branchRuleset(ways, facts, app.id)
    ),
    rulesetBlock(
      "Ruleset for the tags of releases",
      `A tag can be set only on a commit on which this App has left a green ${code(RELEASE_CHECK)}, and it cannot be moved or deleted. The App judges heads of pull requests and merge queues: import it only where the commit that is tagged is such a one, as with a merge queue. A squash or a merge makes another commit, on which no check stands, and every tag would be refused.`,
      tagRuleset(ways, facts, app.id)
    )
  ];
}
function byHandSection({ byHand }) {
  if (byHand.length === 0) return [];
  return [
    "## To be added by hand",
    "This App lacks the permission `workflows: write`, so it cannot add a workflow. Copy it, into this branch or later; or let an owner give the App the permission, and write `/setup` once this is merged.",
    ...byHand.map(({ path, text }) => `${code(path)}:

${fenced("yaml", text)}`)
  ];
}
function isConfigured({ files }) {
  return !files.some(({ path }) => path === ".github/agent-incident-review.yml");
}
function setupBody(facts, plan) {
  const { ways } = plan;
  const configured = isConfigured(plan);
  const about = facts.faulty ? [
    "The configuration that is there has faults, which its check names: the forms are made for what could be read of it."
  ] : [];
  const text = [
    `This sets up [agent-incident-review](${HOME}): incidents of agents are reviewed as issues, and a release waits for what a review demands. To decline, close it; to ask again, write \`/setup\` in any issue.`,
    "## What it brings",
    fileRows(plan).join("\n"),
    ...about,
    "## What happens after the merge",
    afterwards(facts, configured).join("\n"),
    "## How releases go here",
    [
      ...ways.found.map((one) => `- Found: ${one}`),
      ...ways.assumed.map((one) => `- Assumed: ${one}`),
      "- If that is wrong, correct it in this pull request before the merge."
    ].join("\n"),
    ...pastSection(facts),
    ...requiredSection(facts, ways),
    ...byHandSection(plan),
    `More: ${pageLink("install/history")} · ${pageLink("config")} · ${pageLink("permissions")}.`
  ].join("\n\n");
  return shorten(text, 6e4);
}

// src/core/setup/plan.ts
function planProposal(facts, workflows) {
  const { files, kept, ways } = planSetup(facts);
  const barred = (path) => !workflows && path.startsWith(".github/workflows/");
  return {
    ways,
    kept,
    files: files.filter(({ path }) => !barred(path)),
    byHand: files.filter(({ path }) => barred(path))
  };
}
function planOpening(repository, sha, facts, plan) {
  return [
    {
      do: "open-setup",
      repository,
      base: { branch: facts.defaultBranch, sha },
      branch: SETUP_BRANCH,
      files: plan.files.map(({ path, text }) => ({ path, text })),
      message: `${SETUP_TITLE}

Forms, configuration, workflow and owners, as the pull request tells.`,
      title: SETUP_TITLE,
      body: setupBody(facts, plan)
    }
  ];
}

// src/app/reconcile/setup-asked.ts
var MISSED_DAYS = 3;
function isMisplaced(standing, pulls) {
  const { number, onPull } = standing.command.comment;
  return onPull && !pulls.some((pull) => pull.number === number);
}
async function readConfigOf({ client, repository }) {
  return (await readConfig(client.api, repository).catch(() => null))?.config ?? defaultConfig();
}
async function readAsked(task) {
  const { client, repository, self, now } = task;
  const since = new Date(Date.parse(now) - MISSED_DAYS * 864e5).toISOString();
  const all = await readSetupComments(client.api, repository, since, self);
  const open2 = unanswered(all).filter(({ ours }) => !ours);
  if (open2.length === 0 && !task.chosen) return { standing: [], pulls: [] };
  const pulls = await readPullsFrom(client.api, repository, SETUP_BRANCH);
  if (open2.length === 0) return { standing: [], pulls };
  const [config, [settled]] = await Promise.all([
    readConfigOf(task),
    readEditsOf(client.api, [{ comments: open2 }])
  ]);
  const comments = settled?.comments ?? open2;
  const roles = await readRoles(client.api, repository, commandAuthors(comments));
  const weighed = weighCommands({ on: "repository", comments, roles, config, author: "", now });
  const misplaced = weighed.standing.filter((one) => isMisplaced(one, pulls)).map(({ command }) => ({
    command,
    role: "triage",
    why: "it counts in an issue, or on the pull request of the set-up."
  }));
  await writeComments(task, planRefusals(repository, [...weighed.refused, ...misplaced]));
  return { standing: weighed.standing.filter((one) => !isMisplaced(one, pulls)), pulls };
}

// src/app/reconcile/setup.ts
var REFUSED = [403, 404, 409, 410, 422];
function askerOf(standing) {
  const last = standing.at(-1)?.command.comment.author;
  return last ? `@${last}` : null;
}
async function readWanted(task, { head, defaultBranch }, owner, workflows) {
  if (!head) return null;
  const { client, repository, host, now, self } = task;
  const facts = await readSetup(client, repository, head, {
    host,
    defaultBranch,
    today: now.slice(0, 10),
    owner,
    app: { id: self.id, slug: self.login.replace(/\[bot\]$/, "") }
  });
  return { facts, plan: planProposal(facts, workflows) };
}
async function look(task, owner) {
  const [ground, permissions] = await Promise.all([
    readGround(task.client.api, task.repository),
    task.readPermissions()
  ]);
  const obstacle = obstacleOf({ ...ground, permissions });
  if (obstacle !== null) return { ground, wanted: null, obstacle };
  const workflows = mayAddWorkflows({ permissions });
  return { ground, wanted: await readWanted(task, ground, owner, workflows), obstacle };
}
async function lookOnce(task, owner) {
  try {
    return await look(task, owner);
  } catch (error) {
    if (isPassing(error) || !REFUSED.includes(statusOf(error))) throw error;
    return `This repository could not be read: ${whyUnread(error)}.`;
  }
}
async function open(task, ground, { facts, plan }) {
  const sha = ground.head?.sha ?? "";
  try {
    await write(task, planOpening(task.repository, sha, facts, plan));
    return null;
  } catch (error) {
    if (isPassing(error) || !REFUSED.includes(statusOf(error))) throw error;
    return refusalOf(
      statusOf(error),
      plan.files.some(({ path }) => path.startsWith(".github/workflows/"))
    );
  }
}
async function act(task, step, pulls, { ground, wanted }) {
  const isOpen = ({ state }) => state === "open";
  if (step.do !== "open" || !wanted || !ground) {
    return { open: pulls.find(isOpen) ?? null, refused: null };
  }
  const refused = await open(task, ground, wanted);
  const now = await readPullsFrom(task.client.api, task.repository, SETUP_BRANCH);
  return { open: now.find(isOpen) ?? null, refused };
}
async function setUp(task) {
  const { repository, chosen } = task;
  const { standing, pulls } = await readAsked(task);
  const asked = standing.length > 0;
  if (!asked && !chosen) return null;
  const state = { pulls, asked, chosen, obstacle: null };
  const goesOn = decideSetup({ ...state, missing: 1 }).do === "open";
  const found = goesOn ? await lookOnce(task, askerOf(standing)) : null;
  const seen = typeof found === "string" ? null : found;
  const inTheWay = typeof found === "string" ? found : found?.obstacle ?? null;
  const { files = [], kept = [], byHand = [] } = seen?.wanted?.plan ?? {};
  const missing = goesOn ? files.length : 1;
  const step = decideSetup({ ...state, obstacle: inTheWay, missing });
  const done = await act(task, step, pulls, seen ?? { ground: null, wanted: null });
  const obstacle = done.open ? null : done.refused ?? inTheWay;
  if (step.do === "nothing" && step.why === "complete") await makeFormLabels(task);
  const outcome = { step, open: done.open, obstacle, kept, byHand };
  await writeComments(task, planAnswers(repository, standing, outcome));
  if (obstacle !== null) return obstacle;
  return step.do === "open" ? `proposed in #${done.open?.number ?? "?"}` : step.why;
}
export {
  setUp
};
//# sourceMappingURL=shared-LJIDI74T.js.map
