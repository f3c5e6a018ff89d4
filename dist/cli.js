#!/usr/bin/env node
import {
  casesOf,
  draftFiles,
  formatOf,
  incidentOf,
  noAsset
} from "./shared-YQMKZXFW.js";
import {
  RULES,
  reviewIncident
} from "./shared-GVCBCJQW.js";
import "./shared-52NMKDKW.js";
import {
  decideRelease
} from "./shared-FH23DG3J.js";
import {
  isInOurForm
} from "./shared-KZGD5GOO.js";
import "./shared-KOJHNH4V.js";
import {
  RULE_IDS
} from "./shared-2RKW2RED.js";
import "./shared-FRQMX2QF.js";
import {
  hasReached,
  parseIncident
} from "./shared-TRGC5ZHI.js";
import "./shared-LYLMMT5V.js";
import {
  readReference
} from "./shared-3FQS7JMV.js";
import {
  parseConfig
} from "./shared-4TKSDU5F.js";
import {
  FORMAT_IDS,
  describeProblem,
  noFormat,
  placeOfProblem,
  saysBeside
} from "./shared-OSNDFNKV.js";
import "./shared-UQP6C4QQ.js";
import {
  BESIDE_CONFIG,
  CONFIG_PATH,
  defaultConfig
} from "./shared-4ETM35RJ.js";
import "./shared-KPD4FGPD.js";
import "./shared-DJ35FADL.js";
import {
  SECTIONS
} from "./shared-SEVQBVGR.js";
import "./shared-HAOGNQKO.js";
import {
  nearest
} from "./shared-5EVEGXHW.js";
import {
  oneLine
} from "./shared-74NH23BZ.js";
import "./shared-27MO4RO3.js";

// src/cli/run.ts
import { parseArgs } from "node:util";

// src/core/incident/form/sample.ts
function sampleBody() {
  return SECTIONS.map(({ label, example }) => `### ${label}

${example}
`).join("\n");
}

// src/cli/config.ts
import { access, readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
var NEXT = "Correct it and check again.";
async function exists(file) {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
async function besides() {
  const there = await Promise.all(BESIDE_CONFIG.map(exists));
  return BESIDE_CONFIG.filter((_, at) => there[at]);
}
async function readText(file) {
  if (file === "-") return text(process.stdin);
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new Error(
      `${file} cannot be read: ${cause.message}. Expected a configuration file, such as ${CONFIG_PATH}, or - for standard input.`,
      { cause }
    );
  }
}
async function config(files, terminal) {
  const [file = CONFIG_PATH, ...more] = files;
  if (more.length > 0) {
    throw new Error(`Too many files. Expected one configuration, got ${files.join(", ")}.`);
  }
  const lost = files.length === 0 && !await exists(CONFIG_PATH) ? await besides() : [];
  if (lost.length > 0) {
    for (const path of lost) terminal.out(`${path}: ${saysBeside(path, CONFIG_PATH)}.
`);
    return 1;
  }
  const { config: read, problems } = parseConfig(await readText(file), { file, ruleIds: RULE_IDS });
  for (const problem of problems) {
    terminal.out(`${placeOfProblem(problem)}: ${describeProblem(problem)} ${NEXT}
`);
  }
  if (problems.length > 0) return 1;
  const count = read.release.policies.length;
  terminal.out(`${file}: valid, with ${count === 1 ? "1 policy" : `${count} policies`}
`);
  return 0;
}

// src/cli/eval-case.ts
import { lstat, mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";

// src/cli/review.ts
import { readFile as readFile2 } from "node:fs/promises";
import { text as text2 } from "node:stream/consumers";
async function readBody(file) {
  if (file === "-") return text2(process.stdin);
  try {
    return await readFile2(file, "utf8");
  } catch (cause) {
    throw new Error(`${file} cannot be read: ${cause.message}`, { cause });
  }
}
function print(file, stage, findings, terminal) {
  terminal.out(`${file}: ${stage}
`);
  for (const { level, section, message, remedy, rule } of findings) {
    const said = oneLine(`${section}: ${message} ${remedy}`, 2e3);
    terminal.out(`  ${level}: ${said} (${rule})
`);
  }
}
async function review(files, flags, terminal) {
  if (files.length === 0)
    throw new Error(
      "No file. Expected at least one, such as incident.md, or - for standard input."
    );
  let code = 0;
  for (const file of files) {
    const record = parseIncident(await readBody(file), { now: terminal.now() });
    const { findings, stage } = reviewIncident(record);
    const reached = findings.filter((finding) => hasReached(stage, finding.from));
    const shown = flags.all ? findings : reached;
    if (shown.some((finding) => finding.level === "error")) code = 1;
    if (flags.json) terminal.out(`${JSON.stringify({ file, record, findings, stage })}
`);
    else print(file, stage, shown, terminal);
  }
  return code;
}

// src/cli/eval-case.ts
function chosenFormat(id) {
  if (!id) throw new Error(`No format. Expected --format and one of: ${FORMAT_IDS.join(", ")}.`);
  const format = formatOf(id);
  if (!format) throw new Error(`--format is “${id}”. ${noFormat(id)}`);
  return format;
}
function chosenIncident(given, files) {
  if (given === void 0) return null;
  const ref = readReference(given);
  if (!ref || ref.startsWith("#")) {
    throw new Error(
      `--incident is “${given}”. Expected the issue with its repository, such as acme/agents#12.`
    );
  }
  if (files.length > 1) {
    throw new Error(
      `--incident names one issue, and ${files.length} files were given. Draft them one by one.`
    );
  }
  return ref;
}
async function draft(file, format, incident, now) {
  const body = await readBody(file);
  if (!isInOurForm(body, { labels: [] }, defaultConfig())) {
    throw new Error(
      `${file} is not in the form of an incident. Expected the text of its issue, with headings such as ### Severity; agent-incident-review sample prints one.`
    );
  }
  const record = parseIncident(body, { now });
  const name = file === "-" ? "incident" : basename(file, extname(file));
  const cases = casesOf(record, incident ?? incidentOf(record), name);
  return { files: draftFiles(cases, format), why: cases.length === 0 ? noAsset(record) : "" };
}
async function put(out, { path, text: text3 }, terminal) {
  const target = join(out, path);
  const there = await lstat(target).catch(() => null);
  if (!there) {
    try {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text3, { flag: "wx" });
    } catch (cause) {
      const said = cause.message;
      throw new Error(
        `${target} cannot be written: ${said}. --out is a folder that you may write.`,
        {
          cause
        }
      );
    }
  }
  terminal.out(`${there ? "kept, is there already" : "created"}: ${oneLine(target, 1e3)}
`);
}
async function evalCase(files, flags, terminal) {
  if (files.length === 0) {
    throw new Error(
      "No file. Expected at least one, such as incident.md, or - for standard input."
    );
  }
  const format = chosenFormat(flags.format);
  const incident = chosenIncident(flags.incident, files);
  const drafts = [];
  let code = 0;
  for (const file of files) {
    const { files: made, why } = await draft(file, format, incident, terminal.now());
    if (why) {
      code = 1;
      terminal.err(`${oneLine(`${file}: ${why}`, 2e3)}
`);
    }
    for (const one of made) {
      if (drafts.some(({ path }) => path === one.path)) {
        throw new Error(
          `Two of the files would both be drafted as ${one.path}. Give them names or incident ids that differ, or draft them one by one.`
        );
      }
      drafts.push(one);
    }
  }
  const several = drafts.some(({ path }) => path.includes("/"));
  if (flags.out === void 0 && several) {
    throw new Error(
      `${format.id} has two files a case. Expected --out and a folder, such as --out evals/incidents.`
    );
  }
  for (const one of drafts) {
    if (flags.out === void 0) terminal.out(one.text);
    else await put(flags.out, one, terminal);
  }
  return code;
}

// src/cli/own-files.ts
import { readFile as readFile3 } from "node:fs/promises";
var ROOTS = ["../", "../../"];
async function readOwnFile(path) {
  for (const root of ROOTS) {
    try {
      return await readFile3(new URL(root + path, import.meta.url), "utf8");
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
    }
  }
  return null;
}

// src/cli/explain.ts
function shortPage({ id, title, level, from, why, example }) {
  return `# ${title}

Rule ${id}, level ${level}, shown from the stage ${from} on.

${why}

For example: ${example}
`;
}
async function explain(id, terminal) {
  const ids = RULES.map((rule2) => rule2.id);
  const rule = RULES.find((known) => known.id === id);
  if (!rule) {
    const near = id ? nearest(id, ids) : null;
    const hint = near ? ` Did you mean ${near}?` : "";
    throw new Error(`There is no rule “${id ?? ""}”.${hint} The rules are: ${ids.join(", ")}`);
  }
  const page = await readOwnFile(`docs/rules/${rule.id}.md`);
  terminal.out(page?.replace(/^<!-- .* -->\n/gm, "") ?? shortPage(rule));
  return 0;
}
function listRules(terminal) {
  const [id, level] = [
    columns(RULES.map((rule) => rule.id)),
    columns(RULES.map((rule) => rule.level))
  ];
  for (const rule of RULES) {
    terminal.out(`${rule.id.padEnd(id)}  ${rule.level.padEnd(level)}  ${rule.title}
`);
  }
  return 0;
}
function columns(words) {
  return Math.max(...words.map((word) => word.length));
}

// src/cli/gate.ts
import { readFile as readFile4 } from "node:fs/promises";
function decide(facts, file) {
  try {
    return decideRelease(facts);
  } catch (cause) {
    throw new Error(
      `${file} is no facts file: parts of it are missing. Expected what a run of the gate has written, whole; record the facts again.`,
      { cause }
    );
  }
}
async function gate(file, terminal) {
  if (!file)
    throw new Error("No facts. Expected --facts FILE, the file that the output “facts” names.");
  let facts;
  try {
    facts = JSON.parse(await readFile4(file, "utf8"));
  } catch (cause) {
    throw new Error(`${file} is no facts file: ${cause.message}`, { cause });
  }
  if (facts?.version !== 1) {
    throw new Error(
      `${file} is no facts file. Expected "version": 1; got ${JSON.stringify(facts?.version)}.`
    );
  }
  const { verdict, reasons, incidents, notEnforced } = decide(facts, file);
  const shown = incidents.map(({ ledger: _, ...incident }) => incident);
  terminal.out(`${JSON.stringify({ verdict, reasons, incidents: shown }, null, 2)}
`);
  return verdict === "ship" || notEnforced ? 0 : 1;
}

// src/cli/run.ts
var USAGE = `Usage:
  agent-incident-review review [--json] [--all] FILE…   review saved issue bodies; - is standard input
  agent-incident-review explain RULE                    print what a rule wants and why
  agent-incident-review explain --list                  print the rules
  agent-incident-review config [FILE]                   check a configuration file
  agent-incident-review gate --facts FILE               decide again on recorded facts
  agent-incident-review eval-case --format F [--out DIR] [--incident REF] FILE…
                                                        draft the chosen eval cases of saved issue bodies
  agent-incident-review init [--dry-run] [FOLDER]       write the files of a set-up into a checkout
  agent-incident-review evidence FILE…                  print what eval results say of incidents
  agent-incident-review prove --on SHA --results FILE [--env NAME]… -- COMMAND
                                                        run the cases on the failing version and here
  agent-incident-review report --repository OWNER/REPO  say whether the reviews change anything
  agent-incident-review export --repository OWNER/REPO  print records and ledgers, a JSON object a line
  agent-incident-review sample                          print a filled issue body
  agent-incident-review --version                       print the version

review exits with 0, with 1 where a shown finding is an error, with 2 where it could not run;
config with 0, with 1 where the file has problems, with 2 where it could not run. FILE is
.github/agent-incident-review.yml unless told.

eval-case prints the drafts, or writes them into DIR, one file a case; what is there is kept. F is one of
${FORMAT_IDS.join(", ")}.
REF is the incident, owner/repo#12, where the body does not name it. It exits with 0, with 1 where a
review has chosen no eval asset, with 2 where it could not run.

init adds the issue forms, the configuration, the workflow and lines in CODEOWNERS, as they fit the
repository around FOLDER (default: here). What is there is kept. --dry-run writes nothing. With
GITHUB_TOKEN it reads the history and the labels of the repository that origin (or GITHUB_REPOSITORY)
names. It exits with 0, with 2 where it could not run.

evidence reads promptfoo JSON, JUnit XML, DeepEval JSON and Inspect logs, by their content or by
--format; it exits with 0, with 2 where a file cannot be trusted.

prove lays the cases of this version over the failing one, runs the command there and here, and reads what
it wrote. COMMAND sees no variable but PATH and the like, and those that --env names. It exits with 0 where a
case is proven, with 1 where none is, with 2 where it could not run.

report takes --since and --until (YYYY-MM-DD; the last 90 days unless told), --format md, json, html
or csv, and --out FILE; export takes --out. Both need GITHUB_TOKEN, ask GITHUB_API_URL, and exit with
0, with 1 where something could not be read, with 2 where they could not run.
`;
var OPTIONS = {
  json: { type: "boolean" },
  all: { type: "boolean" },
  facts: { type: "string" },
  list: { type: "boolean" },
  incident: { type: "string" },
  "dry-run": { type: "boolean" },
  repository: { type: "string" },
  since: { type: "string" },
  until: { type: "string" },
  format: { type: "string" },
  out: { type: "string" },
  on: { type: "string" },
  results: { type: "string" },
  env: { type: "string", multiple: true },
  version: { type: "boolean" },
  help: { type: "boolean", short: "h" }
};
async function run(args, terminal) {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const [command, ...rest] = positionals;
    if (values.help) {
      terminal.out(USAGE);
      return 0;
    }
    if (command === "review") {
      return await review(rest, { json: values.json ?? false, all: values.all ?? false }, terminal);
    }
    if (values.version) {
      const file = await readOwnFile("package.json");
      terminal.out(`${file ? JSON.parse(file).version : "unknown"}
`);
      return 0;
    }
    if (command === "sample") {
      terminal.out(sampleBody());
      return 0;
    }
    if (command === "explain" && values.list) return listRules(terminal);
    if (command === "explain") return await explain(rest[0], terminal);
    if (command === "config") return await config(rest, terminal);
    if (command === "init") {
      const { init } = await import("./shared-6BGWLRGP.js");
      return await init(rest, { dryRun: values["dry-run"] ?? false }, terminal);
    }
    if (command === "eval-case") return await evalCase(rest, values, terminal);
    if (command === "evidence") {
      const { evidence } = await import("./shared-7TVWGZTV.js");
      return await evidence(rest, values.format, terminal);
    }
    if (command === "prove") {
      const { prove } = await import("./shared-K23HUW54.js");
      return await prove(rest, values, terminal);
    }
    if (command === "report") {
      const { report } = await import("./shared-QSCYVODJ.js");
      return await report(values, terminal);
    }
    if (command === "export") {
      const { exportAll } = await import("./shared-OJVL54JP.js");
      return await exportAll(values, terminal);
    }
    if (command === "gate") return await gate(values.facts, terminal);
    terminal.err(command ? `Unknown command “${command}”.
${USAGE}` : USAGE);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    terminal.err(`${oneLine(message, 4e3)}
`);
  }
  return 2;
}

// src/cli/main.ts
run(process.argv.slice(2), {
  out: (text3) => process.stdout.write(text3),
  err: (text3) => process.stderr.write(text3),
  now: () => (/* @__PURE__ */ new Date()).toISOString()
}).then((code) => {
  process.exitCode = code;
});
//# sourceMappingURL=cli.js.map
