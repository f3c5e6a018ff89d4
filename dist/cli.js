#!/usr/bin/env node
import {
  decideRelease
} from "./shared-R4GRRD3P.js";
import {
  RULES,
  reviewIncident
} from "./shared-ICOOB72K.js";
import "./shared-OVZWDWBT.js";
import "./shared-R7I3N4U6.js";
import "./shared-FRQMX2QF.js";
import {
  hasReached,
  parseIncident
} from "./shared-RTV4TPGD.js";
import "./shared-QUHVKVOR.js";
import "./shared-3FQS7JMV.js";
import {
  RULE_IDS
} from "./shared-2RKW2RED.js";
import {
  parseConfig
} from "./shared-Z5BOR56U.js";
import {
  describeProblem,
  placeOfProblem,
  saysBeside
} from "./shared-7WORYPDV.js";
import "./shared-UQP6C4QQ.js";
import {
  BESIDE_CONFIG,
  CONFIG_PATH
} from "./shared-N36F2VUV.js";
import "./shared-KPD4FGPD.js";
import "./shared-JTZMZI5E.js";
import {
  SECTIONS
} from "./shared-SEVQBVGR.js";
import "./shared-CJ37DJUI.js";
import {
  nearest
} from "./shared-5EVEGXHW.js";
import {
  oneLine
} from "./shared-D33I62KF.js";
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

// src/cli/own-files.ts
import { readFile as readFile2 } from "node:fs/promises";
var ROOTS = ["../", "../../"];
async function readOwnFile(path) {
  for (const root of ROOTS) {
    try {
      return await readFile2(new URL(root + path, import.meta.url), "utf8");
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
import { readFile as readFile3 } from "node:fs/promises";
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
    facts = JSON.parse(await readFile3(file, "utf8"));
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

// src/cli/review.ts
import { readFile as readFile4 } from "node:fs/promises";
import { text as text2 } from "node:stream/consumers";
async function readBody(file) {
  if (file === "-") return text2(process.stdin);
  try {
    return await readFile4(file, "utf8");
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

// src/cli/run.ts
var USAGE = `Usage:
  agent-incident-review review [--json] [--all] FILE…   review saved issue bodies; - is standard input
  agent-incident-review explain RULE                    print what a rule wants and why
  agent-incident-review explain --list                  print the rules
  agent-incident-review config [FILE]                   check a configuration file
  agent-incident-review gate --facts FILE               decide again on recorded facts
  agent-incident-review init [--dry-run] [FOLDER]       write the files of a set-up into a checkout
  agent-incident-review report --repository OWNER/REPO  say whether the reviews change anything
  agent-incident-review export --repository OWNER/REPO  print records and ledgers, a JSON object a line
  agent-incident-review sample                          print a filled issue body
  agent-incident-review --version                       print the version

review exits with 0, with 1 where a shown finding is an error, with 2 where it could not run;
config with 0, with 1 where the file has problems, with 2 where it could not run. FILE is
.github/agent-incident-review.yml unless told.

init adds the issue forms, the configuration, the workflow and lines in CODEOWNERS, as they fit the
repository around FOLDER (default: here). What is there is kept. --dry-run writes nothing. With
GITHUB_TOKEN it reads the history and the labels of the repository that origin (or GITHUB_REPOSITORY)
names. It exits with 0, with 2 where it could not run.

report takes --since and --until (YYYY-MM-DD; the last 90 days unless told), --format md, json, html
or csv, and --out FILE; export takes --out. Both need GITHUB_TOKEN, ask GITHUB_API_URL, and exit with
0, with 1 where something could not be read, with 2 where they could not run.
`;
var OPTIONS = {
  json: { type: "boolean" },
  all: { type: "boolean" },
  facts: { type: "string" },
  list: { type: "boolean" },
  "dry-run": { type: "boolean" },
  repository: { type: "string" },
  since: { type: "string" },
  until: { type: "string" },
  format: { type: "string" },
  out: { type: "string" },
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
      const { init } = await import("./shared-I4ABRZ3O.js");
      return await init(rest, { dryRun: values["dry-run"] ?? false }, terminal);
    }
    if (command === "report") {
      const { report } = await import("./shared-HKZ3RA62.js");
      return await report(values, terminal);
    }
    if (command === "export") {
      const { exportAll } = await import("./shared-RNKB5HY6.js");
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
