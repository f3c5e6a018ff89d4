import {
  readRemoteOf
} from "./shared-UMPHO7JD.js";
import {
  hostOf
} from "./shared-ID445OMZ.js";
import {
  RULE_IDS
} from "./shared-2RKW2RED.js";
import {
  issueRef,
  readReference
} from "./shared-3FQS7JMV.js";
import {
  parseConfig
} from "./shared-4TKSDU5F.js";
import {
  CONFIG_PATH
} from "./shared-4ETM35RJ.js";
import {
  oneLine
} from "./shared-74NH23BZ.js";

// src/core/evidence/incident-of.ts
var CUT = String.raw`(?!\w|\s*(?:…|\.\.\.))`;
var QUALIFIED = new RegExp(
  String.raw`(?<![\w./#-])([A-Za-z0-9][\w-]{0,38}/[\w.-]{1,100})#(\d{1,9})${CUT}`,
  "g"
);
var LEADING = /^\s*#(\d{1,9}):/;
var ADDRESS = /https?:\/\/[^\s<>"'`[\](){}|]{1,300}/g;
function inText(text, { incidentsRepository, host }) {
  const found = [...text.matchAll(QUALIFIED)].map(
    ([, repository, number]) => issueRef(`${repository}#${Number(number)}`)
  );
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (/…|\.\.\.$/.test(address) || /^\s*(?:…|\.\.\.)/.test(text.slice(index + address.length))) {
      continue;
    }
    const read = readReference(address.replace(/[.,:;!?]+$/, ""), host);
    if (read?.includes("/")) found.push(issueRef(read));
  }
  const leading = LEADING.exec(text);
  if (leading && incidentsRepository) {
    found.push(issueRef(`${incidentsRepository}#${Number(leading[1])}`));
  }
  return found;
}
function inMetadata(value, { incidentsRepository, host }) {
  if (Array.isArray(value)) {
    return value.flatMap((one) => inMetadata(one, { incidentsRepository, host }));
  }
  if (typeof value === "number") return inMetadata(`#${value}`, { incidentsRepository, host });
  if (typeof value !== "string") return [];
  return value.split(/[,\s]+/).flatMap((part) => {
    const cut = /(?:…|\.\.\.)$/.test(part);
    const read = cut ? null : readReference(part.replace(/^(?=\d{1,9}$)/, "#"), host);
    if (!read) return [];
    if (!read.startsWith("#")) return [issueRef(read)];
    return incidentsRepository ? [issueRef(`${incidentsRepository}${read}`)] : [];
  });
}
function incidentsOf({ name, texts, incidents }, context) {
  const named = [name, ...texts].flatMap((text) => inText(text, context));
  return [.../* @__PURE__ */ new Set([...incidents.flatMap((one) => inMetadata(one, context)), ...named])];
}

// src/core/evidence/gather.ts
var COUNTED = {
  passed: "passed",
  failed: "failed",
  error: "errors",
  skipped: "skipped"
};
function nothing() {
  return { passed: 0, failed: 0, errors: 0, skipped: 0 };
}
function add(known, { outcome, recorded }) {
  const counted = COUNTED[outcome];
  const ran = outcome !== "skipped";
  const grades = recorded && ran;
  return {
    ...known,
    [counted]: known[counted] + 1,
    runs: known.runs + (ran ? 1 : 0),
    recorded: {
      runs: known.recorded.runs + (grades ? 1 : 0),
      failed: known.recorded.failed + (grades && outcome === "failed" ? 1 : 0)
    }
  };
}
function gatherEvidence(files, { commit, on }, context) {
  const distinct = [...new Map(files.map((file) => [file.sha256, file])).values()];
  const cases = /* @__PURE__ */ new Map();
  const others = nothing();
  for (const row of distinct.flatMap(({ rows }) => rows)) {
    const incidents = incidentsOf(row, context);
    if (incidents.length === 0) others[COUNTED[row.outcome]] += 1;
    for (const incident of incidents) {
      const key = JSON.stringify([incident, row.name]);
      const known = cases.get(key) ?? {
        incident,
        case: row.name,
        runs: 0,
        ...nothing(),
        recorded: { runs: 0, failed: 0 }
      };
      cases.set(key, add(known, row));
    }
  }
  return {
    version: 1,
    commit,
    on,
    results: distinct.map(({ tool, sha256 }) => ({ tool, sha256 })),
    cases: [...cases.values()],
    others
  };
}

// src/core/evidence/rows.ts
var Untrusted = class extends Error {
  name = "Untrusted";
};

// src/core/evidence/formats/json.ts
var NO_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/g;
function parse(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!/\b(?:NaN|Infinity)\b/.test(text)) throw error;
    return JSON.parse(text.replace(NO_NUMBER, (all) => all.startsWith('"') ? all : "null"));
  }
}
function parseObject(text) {
  let value;
  try {
    value = parse(text);
  } catch (cause) {
    throw new Untrusted(
      `It is no JSON: it is cut off or damaged (${cause.message.slice(0, 200)}). Expected the file as the tool wrote it; run the evals again.`,
      { cause }
    );
  }
  if (isObject(value)) return value;
  throw new Untrusted("It is no JSON object. Expected the file as the tool wrote it.");
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objectAt(value) {
  return isObject(value) ? value : {};
}
function listOf(value, what) {
  if (Array.isArray(value) && value.every(isObject)) return value;
  throw new Untrusted(
    `Its ${what} is no list of objects. Expected the file as the tool wrote it, of a version that is known.`
  );
}
function textOf(value) {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
function checkTotal(said, rows, what) {
  if (typeof said !== "number" || !(said > rows)) return;
  throw new Untrusted(
    `It says ${said} ${what} and holds ${rows}. Expected as many as it says; give the whole file, not a filtered or cut one.`
  );
}

// src/core/evidence/formats/deepeval.ts
function at(object, camel) {
  const snake = camel.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return object[camel] ?? object[snake];
}
function outcomeOf(test) {
  const given = at(test, "metricsData");
  const metrics = given === void 0 || given === null ? [] : listOf(given, "list metricsData");
  if (metrics.length === 0) return "error";
  const broken = (metric) => Boolean(metric.error) || !Number.isFinite(metric.score);
  if (metrics.some(broken)) return "error";
  const all = metrics.every(({ success }) => success === true);
  const none = metrics.some(({ success }) => success === false);
  if (test.success === true && all) return "passed";
  return test.success === false && none ? "failed" : "error";
}
function rowOf(test) {
  const named = [test.metadata, at(test, "additionalMetadata")].map((metadata) => objectAt(metadata).incident).filter((incident) => incident !== void 0);
  return {
    name: textOf(test.name) || `test case ${textOf(test.order) || "?"}`,
    texts: [],
    incidents: named,
    outcome: outcomeOf(test),
    recorded: false
  };
}
function isDeepEval(file) {
  const run2 = runOf(file);
  return Array.isArray(at(run2, "testCases")) || Array.isArray(at(run2, "conversationalTestCases"));
}
function runOf(file) {
  const wrapped = at(file, "testRunData");
  return wrapped === void 0 ? file : objectAt(wrapped);
}
function readDeepEval(file) {
  const run2 = runOf(file);
  const rows = ["testCases", "conversationalTestCases"].flatMap((name) => {
    const given = at(run2, name);
    return given === void 0 || given === null ? [] : listOf(given, `list ${name}`);
  }).map(rowOf);
  const said = [at(run2, "testPassed"), at(run2, "testFailed")].map((one) => Number(one ?? 0));
  checkTotal((said[0] ?? 0) + (said[1] ?? 0), rows.length, "test cases");
  return { tool: "deepeval", rows };
}

// src/core/evidence/formats/inspect.ts
function verdictOf(score) {
  const { value } = score;
  if (value === "C" || value === 1 || value === true) return "pass";
  if (value === "I" || value === "N" || value === "P" || value === false) return "miss";
  if (typeof value === "number" && Number.isFinite(value) && value >= 0 && value < 1) return "miss";
  return "neither";
}
function outcomeOf2(sample, finished) {
  if (!finished || sample.error || sample.invalidation || sample.invalidated === true)
    return "error";
  const scores = Object.values(objectAt(sample.scores));
  if (scores.length === 0 || !scores.every(isObject)) return "error";
  const verdicts = scores.map(verdictOf);
  if (verdicts.includes("neither")) return "error";
  return verdicts.includes("miss") ? "failed" : "passed";
}
function rowsOf(samples, finished, task) {
  return samples.map((sample) => {
    const { incident } = objectAt(sample.metadata);
    return {
      name: textOf(sample.id) || "a sample without an id",
      texts: [task],
      incidents: incident === void 0 ? [] : [incident],
      outcome: outcomeOf2(sample, finished),
      recorded: false
    };
  });
}
function missingEpochs(rows, epochs) {
  if (typeof epochs !== "number" || epochs <= 1) return [];
  const byName = /* @__PURE__ */ new Map();
  for (const row of rows) byName.set(row.name, [...byName.get(row.name) ?? [], row]);
  return [...byName.values()].flatMap((same) => {
    const [first] = same;
    const missing = Math.max(0, Math.min(epochs, 1e3) - same.length);
    return first ? Array.from({ length: missing }, () => ({ ...first, outcome: "error" })) : [];
  });
}
function isInspect(file) {
  return isObject(file.eval) && "status" in file;
}
function readInspect(file) {
  if (file.version !== 2) {
    throw new Untrusted(
      `It is an Inspect log of version ${JSON.stringify(file.version)?.slice(0, 40)}. Expected version 2.`
    );
  }
  const about = objectAt(file.eval);
  const results = objectAt(file.results);
  const given = file.samples === void 0 || file.samples === null ? [] : file.samples;
  const samples = listOf(given, "list samples");
  const invalid = file.invalidated === true || about.invalidated === true;
  const rows = rowsOf(samples, file.status === "success" && !invalid, textOf(about.task));
  const totals = file.status === "success" ? [results.total_samples] : [];
  for (const said of [results.completed_samples, ...totals]) {
    checkTotal(said, rows.length, "samples");
  }
  const withEpochs = [...rows, ...missingEpochs(rows, objectAt(about.config).epochs)];
  const version = textOf(objectAt(about.packages).inspect_ai);
  return { tool: version ? `inspect ${version}` : "inspect", rows: withEpochs };
}

// src/core/evidence/formats/junit.ts
function childrenOf(element, name) {
  return element.children.filter((child) => child.name === name);
}
function* casesOf(element, suites = []) {
  for (const child of element.children) {
    if (child.name === "testcase") yield { test: child, suites };
    else if (child.name === "testsuite") yield* casesOf(child, [...suites, child]);
  }
}
var TOOLS = {
  pytest: /^pytest\b/i,
  vitest: /^vitest\b/i,
  jest: /^jest\b/i,
  mocha: /^mocha\b/i
};
function toolOf(root) {
  const suites = [root, ...childrenOf(root, "testsuite")];
  const names = suites.map(({ attributes }) => attributes.name ?? "");
  const known = Object.entries(TOOLS).find(([, name]) => names.some((one) => name.test(one)));
  return known ? `junit ${known[0]}` : "junit";
}
var ASSERTION_TYPE = /^(?:[\w.$]*\.)?(?:assertion|assert(?:ion)?(?:failed)?error|assertionfailederror|comparisonfailure)$/i;
var ASSERTION_TEXT = /^\s*(?:(?:[\w.$]*\.)?Assert(?:ion)?(?:Failed)?Error\b|assert\s|(?:Error: )?expect\(|JestAssertionError\b|AssertionError \[ERR_ASSERTION\])/;
var NODE_TYPE = "testCodeFailure";
var NODE_CAUSE = /^\s*failureType: 'testCodeFailure',\r?\n\s*cause: \[?AssertionError\b/m;
var UNMEASURED = /^(?:AssertionError: )?Metrics: .*\(score: .*\berror: (?!None\b)/s;
function isAssertion(failure) {
  return !UNMEASURED.test(failure.attributes.message ?? "") && isMarked(failure);
}
function isMarked({ attributes: { type = "", message = "" }, text }) {
  if (type === NODE_TYPE) return NODE_CAUSE.test(message ? text.replaceAll(message, "") : text);
  if (/(?:Error|Exception)$/.test(type)) return ASSERTION_TYPE.test(type);
  if (ASSERTION_TYPE.test(type)) return true;
  const said = message.trim() === "" ? text : message;
  return ASSERTION_TEXT.test(said);
}
function outcomeOf3(test) {
  if (childrenOf(test, "skipped").length > 0) return "skipped";
  if (/^(?:skipped|disabled|notrun|ignored)$/i.test(test.attributes.status ?? "")) return "skipped";
  if (childrenOf(test, "error").length > 0) return "error";
  const failures = childrenOf(test, "failure");
  const again = ["flakyFailure", "flakyError", "rerunFailure", "rerunError"];
  if (test.children.some(({ name }) => again.includes(name))) {
    return failures.length > 0 && failures.every(isAssertion) ? "failed" : "error";
  }
  if (failures.length === 0) return "passed";
  return failures.every(isAssertion) ? "failed" : "error";
}
function incidentsIn(element) {
  return childrenOf(element, "properties").flatMap((properties) => childrenOf(properties, "property")).filter(({ attributes }) => attributes.name === "incident").map(({ attributes, text }) => attributes.value ?? text.trim());
}
function rowOf2(test, suites) {
  const { name = "", classname = "" } = test.attributes;
  return {
    name: name.trim() || classname.trim() || "a case without a name",
    texts: [classname, ...suites.map(({ attributes }) => attributes.name ?? "")],
    incidents: [test, ...suites].flatMap(incidentsIn),
    outcome: outcomeOf3(test),
    recorded: false
  };
}
function checkSuite(suite, left = 0) {
  const { tests = "", name = "" } = suite.attributes;
  const holds = [...casesOf(suite)].length;
  if (!/^\d+$/.test(tests) || Number(tests) <= holds + left) return;
  throw new Untrusted(
    `The suite “${name.slice(0, 80)}” says ${tests} tests and holds ${holds}. Expected as many as it says; give the whole report.`
  );
}
function checkSuites(root) {
  const mocha = toolOf(root) === "junit mocha";
  checkSuite(root, mocha ? Number(root.attributes.skipped ?? 0) : 0);
  if (!mocha) for (const inner of childrenOf(root, "testsuite")) checkSuites(inner);
}
function readJunit(root) {
  if (root.name !== "testsuites" && root.name !== "testsuite") {
    throw new Untrusted(
      `Its root is <${root.name.slice(0, 40)}>. Expected <testsuites> or <testsuite> of a JUnit report.`
    );
  }
  checkSuites(root);
  const outer = root.name === "testsuite" ? [root] : [];
  const rows = [...casesOf(root, outer)].map(({ test, suites }) => rowOf2(test, suites));
  return { tool: toolOf(root), rows };
}

// src/core/evidence/formats/promptfoo.ts
var ASSERT = 1;
var BROKEN_GRADER = /^(?:custom function threw error|(?:python|ruby|javascript|script|webhook)\b.{0,60}\b(?:error|failed|threw)|api (?:call )?error|error:|no output|could not (?:extract|parse)|no json|(?:llm-rubric|model-graded).{0,60}(?:malformed|error)|.{0,80}(?:econnrefused|enotfound|etimedout|fetch failed|request timed out|rate limit))/i;
function hasBrokenGrader(component) {
  const { pass, reason } = component;
  if (pass === true) return false;
  if (objectAt(component.metadata).graderError === true) return true;
  return typeof reason !== "string" || reason.trim() === "" || BROKEN_GRADER.test(reason.trim());
}
function componentsOf(grading) {
  const own = grading.componentResults;
  if (!Array.isArray(own)) return [];
  return own.filter(isObject).flatMap((one) => {
    const inner = componentsOf(one);
    return inner.length > 0 ? inner : [one];
  });
}
function outcomeOf4(row) {
  const grading = objectAt(row.gradingResult);
  const components = componentsOf(grading);
  if (components.length === 0) return "error";
  const scores = [row.score, grading.score, ...components.map(({ score }) => score)];
  if (!scores.every((score) => score === void 0 || Number.isFinite(score))) return "error";
  if (components.some(hasBrokenGrader)) return "error";
  if (row.success === true) {
    return grading.pass === true && row.failureReason !== 2 ? "passed" : "error";
  }
  if (row.failureReason !== ASSERT || grading.pass !== false) return "error";
  return hasBrokenGrader(grading) ? "error" : "failed";
}
function rowOf3(row) {
  const test = objectAt(row.testCase);
  const described = textOf(test.description).replace(/^test \d{1,9}: /i, "");
  const { incident } = objectAt(test.metadata);
  return {
    name: described || `test ${textOf(row.testIdx) || "?"}`,
    texts: [],
    incidents: incident === void 0 ? [] : [incident],
    outcome: outcomeOf4(row),
    recorded: test.providerOutput !== void 0 && test.providerOutput !== null
  };
}
function isPromptfoo(file) {
  return isObject(file.results) && ("version" in file.results || "stats" in file.results);
}
function readPromptfoo(file) {
  const results = objectAt(file.results);
  if (results.version !== 3) {
    throw new Untrusted(
      `Its results are of version ${JSON.stringify(results.version)?.slice(0, 40)}. Expected version 3, which promptfoo writes with --output results.json.`
    );
  }
  const rows = listOf(results.results, "list results.results").map(rowOf3);
  const { successes = 0, failures = 0, errors = 0 } = objectAt(results.stats);
  const said = [successes, failures, errors].map(Number).reduce((sum, one) => sum + one, 0);
  checkTotal(said, rows.length, "results");
  const version = textOf(objectAt(file.metadata).promptfooVersion);
  return { tool: version ? `promptfoo ${version}` : "promptfoo", rows };
}

// src/core/evidence/formats/xml.ts
import { SaxesParser } from "saxes";
var DEEPEST = 50;
function parseXml(text) {
  const parser = new SaxesParser();
  const stack = [];
  let root = null;
  let refused = null;
  const refuse = (message, cause) => {
    refused ??= new Untrusted(message, { cause });
  };
  parser.on(
    "error",
    (error) => refuse(
      `It is no well-formed XML (${error.message.slice(0, 200)}). Expected the report as the tool wrote it, whole.`,
      error
    )
  );
  parser.on(
    "doctype",
    () => refuse(
      "It declares a document type. Expected a report without one: it could declare entities."
    )
  );
  parser.on("xmldecl", ({ encoding }) => {
    if (!encoding || /^(?:utf-?8|us-ascii)$/i.test(encoding)) return;
    refuse(`It is encoded as ${encoding.slice(0, 40)}. Expected UTF-8.`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (stack.length >= DEEPEST) refuse(`It nests deeper than ${DEEPEST} elements.`);
    stack.push({ name, attributes: { ...attributes }, children: [], text: "" });
  });
  const addText = (more) => {
    const open2 = stack.at(-1);
    if (open2) open2.text += more;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const closed = stack.pop();
    if (!closed) return;
    const parent = stack.at(-1);
    if (parent) parent.children.push(closed);
    else root ??= closed;
  });
  for (let at2 = 0; at2 < text.length && !refused; at2 += 65536) {
    parser.write(text.slice(at2, at2 + 65536));
  }
  if (!refused) parser.close();
  if (refused) throw refused;
  if (root) return root;
  throw new Untrusted("It holds no XML element. Expected a JUnit report.");
}

// src/core/evidence/formats/zip.ts
import { unzipSync } from "fflate";
var MOST_UNPACKED = 50 * 2 ** 20;
var MOST_FILES = 2e4;
function isInside(path) {
  return !/^(?:[/\\]|[A-Za-z]:)|\\|\0/.test(path) && !path.split("/").includes("..");
}
function unzip(bytes, wanted) {
  let size = 0;
  let count = 0;
  const sizes = /* @__PURE__ */ new Map();
  let files;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1;
        if (!isInside(name)) {
          throw new Untrusted(
            `It holds a path out of its folder (${JSON.stringify(name.slice(0, 80))}). Expected the file as the tool wrote it.`
          );
        }
        if (count > MOST_FILES) throw new Untrusted(`It holds more than ${MOST_FILES} files.`);
        if (!wanted(name)) return false;
        size += originalSize;
        if (size > MOST_UNPACKED) {
          throw new Untrusted(
            `It holds more than ${MOST_UNPACKED / 2 ** 20} MB when it is unpacked. Give fewer samples a file.`
          );
        }
        if (sizes.has(name)) throw new Untrusted(`It holds ${JSON.stringify(name)} twice.`);
        sizes.set(name, originalSize);
        return true;
      }
    });
  } catch (cause) {
    if (cause instanceof Untrusted) throw cause;
    throw new Untrusted(
      `It cannot be unpacked: it is cut off or damaged (${cause.message}). Expected the file as the tool wrote it.`,
      { cause }
    );
  }
  for (const [name, file] of Object.entries(files)) {
    if (file.length === sizes.get(name)) continue;
    throw new Untrusted(`${JSON.stringify(name)} in it has another size than it says.`);
  }
  return new Map(Object.entries(files));
}

// src/core/evidence/read-results.ts
var RESULT_FORMATS = ["promptfoo", "junit", "deepeval", "inspect"];
var EXPECTED = "Expected promptfoo JSON (results version 3), JUnit XML, DeepEval JSON, or an Inspect log (.eval or dump, version 2).";
function tooLarge(size) {
  return new Untrusted(
    `It has ${Math.ceil(size / 2 ** 20)} MB. Expected ${MOST_UNPACKED / 2 ** 20} MB at most; leave out what is not a result, or write several files.`
  );
}
function decode(bytes) {
  const [a, b] = bytes;
  if (a === 255 && b === 254 || a === 254 && b === 255 || a === 0 || b === 0) {
    throw new Untrusted(
      "It is encoded as UTF-16 or UTF-32. Expected UTF-8; let the tool write UTF-8."
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Untrusted("It is no UTF-8. Expected UTF-8; let the tool write UTF-8.", { cause });
  }
}
function isZip([a, b]) {
  return a === 80 && b === 75;
}
function unpackInspect(bytes) {
  const files = unzip(bytes, (path) => path === "header.json" || /^samples\/.+\.json$/.test(path));
  const header = files.get("header.json");
  if (!header) {
    throw new Untrusted(
      "It is a zip without header.json. Expected an Inspect log that has come to its end."
    );
  }
  files.delete("header.json");
  const samples = [...files.values()].map((file) => parseObject(decode(file)));
  return { ...parseObject(decode(header)), samples };
}
function formatOf(file) {
  if (isPromptfoo(file)) return "promptfoo";
  if (isInspect(file)) return "inspect";
  if (isDeepEval(file)) return "deepeval";
  throw new Untrusted(`It is JSON of no format that is known. ${EXPECTED}`);
}
function readResults(bytes, format) {
  if (bytes.length > MOST_UNPACKED) {
    throw tooLarge(bytes.length);
  }
  if (bytes.length === 0) throw new Untrusted(`It is empty. ${EXPECTED}`);
  const other = (seen2) => {
    if (format === null || format === seen2) return;
    throw new Untrusted(`It looks like ${seen2}. Expected ${format}, which was asked for.`);
  };
  if (isZip(bytes)) {
    other("inspect");
    return readInspect(unpackInspect(bytes));
  }
  const text = decode(bytes);
  if (/^\s*</.test(text)) {
    other("junit");
    return readJunit(parseXml(text.trimStart()));
  }
  if (!/^\s*\{/.test(text)) throw new Untrusted(`It is of no format that is known. ${EXPECTED}`);
  const file = parseObject(text);
  const seen = format ?? formatOf(file);
  if (format !== null) other(formatOf(file));
  const readers = { promptfoo: readPromptfoo, inspect: readInspect, deepeval: readDeepEval };
  return seen === "junit" ? readJunit(parseXml(text)) : readers[seen](file);
}

// src/evidence/commit.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";
var run = promisify(execFile);
async function headCommit(folder) {
  try {
    const { stdout } = await run("git", ["-C", folder, "rev-parse", "HEAD"]);
    const sha = stdout.trim();
    return /^[0-9a-f]{40,64}$/.test(sha) ? sha : null;
  } catch {
    return null;
  }
}

// src/evidence/files.ts
import { createHash } from "node:crypto";
import { open, stat } from "node:fs/promises";
async function readBytes(path) {
  const { size } = await stat(path);
  if (size > MOST_UNPACKED) {
    throw tooLarge(size);
  }
  const file = await open(path, "r");
  try {
    const buffer = Buffer.alloc(Math.min(size, MOST_UNPACKED) + 1);
    let length = 0;
    for (; ; ) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) break;
    }
    if (length > size) throw new Untrusted("It grew while it was read. Expected a finished file.");
    return buffer.subarray(0, length);
  } finally {
    await file.close();
  }
}
async function readResultFile(path, format) {
  try {
    const bytes = await readBytes(path);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { ...readResults(bytes, format), sha256 };
  } catch (cause) {
    if (cause instanceof Untrusted) throw new Untrusted(`${path}: ${cause.message}`, { cause });
    if (!cause.code) throw cause;
    throw new Untrusted(
      `${path}: ${cause.message}. Expected a file that an eval tool wrote, such as results.json; look whether the eval run wrote it, and where.`,
      { cause }
    );
  }
}

// src/cli/local-config.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
async function readLocalConfig(folder) {
  const text = await readFile(join(folder, CONFIG_PATH), "utf8").catch(() => null);
  if (text === null) return null;
  return parseConfig(text, { file: CONFIG_PATH, ruleIds: RULE_IDS }).config;
}

// src/cli/evidence.ts
function formatOf2(format) {
  if (format === void 0 || format === "auto") return null;
  const known = RESULT_FORMATS.find((one) => one === format);
  if (known) return known;
  throw new Error(
    `Unknown format “${oneLine(format, 40)}”. Expected auto, ${RESULT_FORMATS.join(", ")}.`
  );
}
async function incidentsHome(folder, env) {
  const configured = await readLocalConfig(folder);
  if (configured?.incidents.repository) return configured.incidents.repository;
  return env.GITHUB_REPOSITORY || ((await readRemoteOf(folder))?.repository ?? null);
}
async function evidence(files, format, terminal, env = process.env) {
  if (files.length === 0) {
    throw new Error(
      "No results. Expected files that an eval tool wrote, for example results.json."
    );
  }
  const wanted = formatOf2(format);
  const folder = process.cwd();
  const read = [];
  for (const file of files) read.push(await readResultFile(file, wanted));
  const document = gatherEvidence(
    read,
    { commit: await headCommit(folder), on: null },
    { incidentsRepository: await incidentsHome(folder, env), host: hostOf(env) }
  );
  terminal.out(`${JSON.stringify(document, null, 1)}
`);
  return 0;
}

export {
  gatherEvidence,
  readResultFile,
  readLocalConfig,
  incidentsHome,
  evidence
};
//# sourceMappingURL=shared-TGLLODR4.js.map
