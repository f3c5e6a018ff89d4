import {
  obstacleOf,
  refusalOf
} from "./shared-TU6QDUT5.js";
import {
  readPullsFrom
} from "./shared-K5YTOKBH.js";
import {
  readGround
} from "./shared-P267AFXA.js";
import {
  applyPlan
} from "./shared-POKA57OY.js";
import {
  fenced,
  pageLink
} from "./shared-FOK5ILJQ.js";
import "./shared-K5ZRST2R.js";
import "./shared-TLE6BVVT.js";
import "./shared-F52RIRFD.js";
import {
  isPassing,
  statusOf
} from "./shared-CWUASGUJ.js";
import {
  FORMATS,
  casesOf,
  draftFiles,
  formatOf,
  noAsset
} from "./shared-YQMKZXFW.js";
import "./shared-52NMKDKW.js";
import {
  examplePath
} from "./shared-FH23DG3J.js";
import "./shared-KZGD5GOO.js";
import "./shared-KOJHNH4V.js";
import "./shared-2RKW2RED.js";
import {
  EVIDENCE_CHECK
} from "./shared-G7AA7CCH.js";
import "./shared-FRQMX2QF.js";
import "./shared-IIIWVZFJ.js";
import "./shared-GGHNXHCV.js";
import "./shared-TRGC5ZHI.js";
import "./shared-LYLMMT5V.js";
import {
  numberOf,
  resolveReference
} from "./shared-3FQS7JMV.js";
import "./shared-4TKSDU5F.js";
import {
  matchesAny
} from "./shared-OSNDFNKV.js";
import "./shared-UQP6C4QQ.js";
import "./shared-4ETM35RJ.js";
import "./shared-KPD4FGPD.js";
import "./shared-DJ35FADL.js";
import "./shared-SEVQBVGR.js";
import "./shared-HAOGNQKO.js";
import "./shared-5EVEGXHW.js";
import {
  code,
  link,
  plain,
  shorten
} from "./shared-74NH23BZ.js";
import "./shared-27MO4RO3.js";

// src/core/eval-case/proposal.ts
var USUAL = "evals/incidents";
function draftFolder(ref, config) {
  const given = config.evalCases.path;
  if (given) return given;
  if (matchesAny(`${USUAL}/case.yaml`, config.changes.eval.paths)) return USUAL;
  const example = examplePath("eval", ref, config);
  return example.includes("/") ? example.slice(0, example.lastIndexOf("/")) : ".";
}
function draftBranches(ref) {
  const first = `agent-incident-review/eval-case-${numberOf(ref)}`;
  return [first, ...Array.from({ length: 8 }, (_, at) => `${first}-${at + 2}`)];
}
function proposedFiles({ ref, record, format, folder }) {
  return draftFiles(casesOf(record, ref), format).map(({ path, text }) => ({
    path: folder === "." ? path : `${folder}/${path}`,
    text
  }));
}
function redAndGreen({ ref, record, format, folder }) {
  const [first] = casesOf(record, ref);
  const command = format.run(folder, first?.stem ?? "");
  const version = record.agentVersion ? ` The record names it ${code(record.agentVersion, 200)}.` : "";
  return [
    `1. **Fill in.** Replace each ${code("FILL IN:")} in the files by what the incident shows, and take out the lines that do not fit. What the agent was given and what it answered is for you to add, without personal data. This finds what is open:`,
    fenced("sh", `grep -rn "FILL IN:" ${folder}`),
    `2. **Red.** On the version that failed, each case must fail, by its assertion and not by an error.${version} COMMIT is its commit:`,
    fenced(
      "sh",
      `git worktree add ../failing COMMIT
mkdir -p ../failing/${folder}
cp -r ${folder}/. ../failing/${folder}/
cd ../failing`
    ),
    `${format.title}: ${code(command, 400)}`,
    "3. **Green.** On the version with the fix, the same must pass. A case that passes on both would not have caught the incident; one that fails on both says nothing.",
    `4. **Merge.** The check ${code(EVIDENCE_CHECK)} says what a merge lands. With an open place left it lands nothing: ${format.fails}.`
  ];
}
function proposalBody(proposed) {
  const { ref, url, record } = proposed;
  const rows = casesOf(record, ref).map(({ asset, stem }) => `| ${code(asset)} | ${code(stem)} |`);
  const text = [
    `Drafts of the eval cases that the review of ${link(ref, url)} chose. Nothing in them is made up: what only a person can know is marked ${code("FILL IN:")}.`,
    ["| asset | file name begins with |", "|---|---|", ...rows].join("\n"),
    "## What has to be done",
    ...redAndGreen(proposed),
    `Write ${code("/eval-case")} on the incident again for what was chosen since; files that are on this branch stay as they are. More: ${pageLink("land-an-eval")}.`,
    `Incident: ${ref}`
  ].join("\n\n");
  return shorten(text);
}
function planDrafts(proposed, repository, base, branch) {
  const title = `Draft eval cases of incident ${numberOf(proposed.ref)}`;
  return {
    do: "add-drafts",
    repository,
    base,
    branch,
    files: proposedFiles(proposed),
    message: `${title}

Each open place is for a person to fill in.

Incident: ${proposed.ref}`,
    title,
    body: proposalBody(proposed)
  };
}
function answerOf(outcome, proposed) {
  switch (outcome.came) {
    case "proposed":
      return `Drafts of the eval cases are proposed in ${link(`#${outcome.number}`, outcome.url)}. Its text says what to fill in, and what has to go red and green.`;
    case "there": {
      const files = proposed ? proposedFiles(proposed).map(({ path }) => `- ${code(path, 200)}`) : [];
      return ["These drafts are in the repository already:", "", ...files].join("\n");
    }
    case "not":
      return outcome.why;
  }
}

// src/app/reconcile/eval-case.ts
var REFUSED = [403, 404, 409, 410, 422];
var WORDS = {
  command: "/eval-case",
  what: "The drafts",
  byHand: "Without the App it works as well: save the text of the issue as `incident.md` and run `npx agent-incident-review eval-case --format promptfoo --incident owner/repo#number --out evals/incidents incident.md` in a checkout, with this issue’s reference."
};
async function readBranch({ client }, repository, ref) {
  const branches = draftBranches(ref);
  for (const branch of branches) {
    const pulls = await readPullsFrom(client.api, repository, branch);
    const pull = pulls.find(({ state }) => state === "open") ?? null;
    if (pull || pulls.length === 0) return { branch, pull };
  }
  return { branch: branches.at(-1), pull: null };
}
async function propose(task, repository, proposed) {
  const { client, self } = task;
  const [ground, permissions = null] = await Promise.all([
    readGround(client.api, repository),
    task.readPermissions?.()
  ]);
  const why = obstacleOf({ ...ground, permissions }, WORDS);
  if (why !== null || !ground.head) return { came: "not", why: why ?? "" };
  const { branch } = await readBranch(task, repository, proposed.ref);
  const base = { branch: ground.defaultBranch, sha: ground.head.sha };
  const plan = [planDrafts(proposed, repository, base, branch)];
  task.onPlan?.(plan);
  await applyPlan(client.api, plan, self);
  const pulls = await readPullsFrom(client.api, repository, branch);
  const open = pulls.find(({ state }) => state === "open");
  return open ? { came: "proposed", number: open.number, url: open.url } : { came: "there" };
}
async function draftEvalCases(task, asked) {
  const { ref, url, record, config, inForm } = asked;
  const { repository } = resolveReference(ref, "");
  if (!inForm) {
    return "This issue is not in the form of an incident, so there is nothing to draft from. File it by the form, or answer its sections here.";
  }
  if (record.evalAssets.length === 0) return plain(noAsset(record), 1e3);
  const id = asked.format ?? config.evalCases.format;
  const format = formatOf(id) ?? FORMATS[0];
  const proposed = { ref, url, record, format, folder: draftFolder(ref, config) };
  try {
    return answerOf(await propose(task, repository, proposed), proposed);
  } catch (error) {
    if (isPassing(error) || !REFUSED.includes(statusOf(error))) throw error;
    return refusalOf(statusOf(error), false, WORDS);
  }
}
export {
  draftEvalCases
};
//# sourceMappingURL=shared-WNDIL4XI.js.map
