import {
  withoutInvisible
} from "./shared-GNAWVHBV.js";
import {
  oneLine
} from "./shared-74NH23BZ.js";
import {
  nearest
} from "./shared-5EVEGXHW.js";

// src/core/eval-case/texts.ts
var MOST = 600;
var READS = /^\s*(?:file|package|python|exec|env|huggingface)\s*:/i;
function open(what) {
  return `FILL IN: ${what}`;
}
function openTarget(what) {
  return open(`${what}. Until this is filled in, no answer is right: grade each one as incorrect.`);
}
function quoted(text, most = MOST) {
  const plain = oneLine(withoutInvisible(text), most).replace(/\bFILL[ _-]IN\b/g, "fill in").replace(/([{}])(?=[{}%#])|([%#])(?=\})|\$(?=\{)/g, "$& ");
  return READS.test(plain) ? `(${plain})` : plain;
}
function slug(text, most = 60) {
  const words = text.normalize("NFKD").toLowerCase().match(/[a-z0-9]+/g);
  return (words ?? []).join("-").slice(0, most).replace(/-+$/, "");
}
function caseName({ incident, incidentId, asset }) {
  const about = incident ?? (incidentId ? quoted(incidentId, 80) : "incident");
  return `${about}: ${quoted(asset, 100).toLowerCase()}`;
}
function metadataOf(facts) {
  const { incident, incidentId, failureClass, asset, workflow, runIds, proves } = facts;
  return {
    incident: incident ?? open("owner/repo#number of the incident"),
    ...incidentId ? { incident_id: quoted(incidentId, 80) } : {},
    failure_class: failureClass ? slug(failureClass) || quoted(failureClass, 80) : open("failure class"),
    asset: slug(asset) || quoted(asset, 100),
    ...workflow ? { workflow: quoted(workflow, 200) } : {},
    run_ids: runIds.length > 0 ? runIds.slice(0, 20).map((id) => quoted(id, 200)) : [open("id of a run that failed, or that none was recorded")],
    proves_and_does_not_prove: proves ? quoted(proves) : open("what a pass proves, and what it does not")
  };
}
function jsonFile(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}
function jsonLine(value) {
  return `${JSON.stringify(value)}
`;
}

// src/core/eval-case/formats/datasets.ts
var DATASET = "incident-regressions";
var FAILS = "no answer equals what is expected, and a grading model is told to fail it; other graders are your own, so let CI look for open places as well";
var UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
var TRACE = /^[0-9a-f]{32}$/i;
var SPAN = /^[0-9a-f]{16}$/i;
function idLike(runIds, look) {
  const fitting = runIds.filter((id) => look.test(id));
  return fitting.length === 1 ? fitting[0] : null;
}

// src/core/eval-case/formats/braintrust.ts
var braintrust = {
  id: "braintrust",
  title: "Braintrust, dataset record as JSON",
  layout: "`NAME.json`",
  fails: FAILS,
  run: () => "insert the record into your dataset (dataset.insert), then npx braintrust eval",
  draft: (facts) => {
    const { failureClass, asks, stem } = facts;
    const record = {
      id: stem,
      input: { message: open(asks.input) },
      expected: openTarget(asks.expected),
      tags: ["incident", ...failureClass && slug(failureClass) ? [slug(failureClass)] : []],
      metadata: { name: caseName(facts), ...metadataOf(facts) }
    };
    return [{ path: `${stem}.json`, text: jsonFile(record) }];
  }
};

// src/core/eval-case/formats/deepeval.ts
var deepeval = {
  id: "deepeval",
  title: "DeepEval, goldens as JSON",
  layout: "`NAME.json`",
  fails: "no answer meets the expected output, and no tool has the expected name; metrics that look at neither are your own, so let CI look for open places as well",
  run: (folder, stem) => `deepeval test run test_incidents.py, where it reads dataset.add_goldens_from_json_file("${folder}/${stem}.json")`,
  draft: (facts) => {
    const golden = {
      input: open(facts.asks.input),
      expected_output: openTarget(facts.asks.expected),
      ...facts.tests.tools ? { expected_tools: [{ name: open("the tool that has to be called") }] } : {},
      name: caseName(facts),
      comments: "Drafted from an incident review",
      additional_metadata: metadataOf(facts)
    };
    return [{ path: `${facts.stem}.json`, text: jsonFile([golden]) }];
  }
};

// src/core/eval-case/formats/inspect.ts
var inspect = {
  id: "inspect",
  title: "Inspect, samples as JSON Lines",
  layout: "`NAME.jsonl`",
  fails: "no answer meets its target: text scorers find no match, and a grading model is told to fail it",
  run: (folder, stem) => `inspect eval task.py -T dataset=${folder}/${stem}.jsonl, where the task reads json_dataset(dataset)`,
  draft: (facts) => [
    {
      path: `${facts.stem}.jsonl`,
      text: jsonLine({
        id: facts.stem,
        input: [{ role: "user", content: open(facts.asks.input) }],
        target: openTarget(facts.asks.expected),
        metadata: { name: caseName(facts), ...metadataOf(facts) }
      })
    }
  ]
};

// src/core/eval-case/formats/langfuse.ts
var langfuse = {
  id: "langfuse",
  title: "Langfuse, dataset item as JSON",
  layout: "`NAME.json`",
  fails: FAILS,
  run: (folder, stem) => `send ${folder}/${stem}.json to POST /api/public/dataset-items, then run your experiment on the dataset`,
  draft: (facts) => {
    const trace = idLike(facts.runIds, TRACE);
    const item = {
      datasetName: DATASET,
      id: facts.stem,
      input: { message: open(facts.asks.input) },
      expectedOutput: { behaviour: openTarget(facts.asks.expected) },
      metadata: { name: caseName(facts), ...metadataOf(facts) },
      ...trace ? { sourceTraceId: trace } : {},
      status: "ACTIVE"
    };
    return [{ path: `${facts.stem}.json`, text: jsonFile(item) }];
  }
};

// src/core/eval-case/formats/langsmith.ts
var langsmith = {
  id: "langsmith",
  title: "LangSmith, example as JSON",
  layout: "`NAME.json`",
  fails: FAILS,
  run: () => "create the example with the SDK (client.createExample), then evaluate the dataset",
  draft: (facts) => {
    const run3 = idLike(facts.runIds, UUID);
    const example = {
      dataset_name: DATASET,
      inputs: { input: open(facts.asks.input) },
      outputs: { expected: openTarget(facts.asks.expected) },
      metadata: { name: caseName(facts), ...metadataOf(facts) },
      ...run3 ? { source_run_id: run3 } : {},
      split: "regression"
    };
    return [{ path: `${facts.stem}.json`, text: jsonFile(example) }];
  }
};

// src/core/eval-case/formats/openai-evals.ts
import { dump } from "js-yaml";
function registered(facts, grading, sample) {
  const { stem } = facts;
  const version = `${stem}.dev.v0`;
  const entry = {
    [stem]: {
      id: version,
      description: `${caseName(facts)}; ${open("what this eval shows")}`,
      metrics: ["accuracy"]
    },
    [version]: {
      class: grading.class,
      args: { samples_jsonl: `${stem}/samples.jsonl`, ...grading.args }
    }
  };
  return [
    { path: `evals/${stem}.yaml`, text: dump(entry, { lineWidth: -1, noRefs: true }) },
    {
      path: `data/${stem}/samples.jsonl`,
      text: jsonLine({ ...sample, metadata: metadataOf(facts) })
    }
  ];
}
var LAYOUT = "`evals/NAME.yaml` and `data/NAME/samples.jsonl`";
var run = (folder, stem) => `oaieval MODEL ${stem} --registry_path ${folder}`;
var openaiEvals = {
  id: "openai-evals",
  title: "OpenAI evals, registry, match",
  layout: LAYOUT,
  fails: "no answer begins with its ideal",
  run,
  draft: (facts) => registered(
    facts,
    { class: "evals.elsuite.basic.match:Match", args: {} },
    {
      input: [
        { role: "system", content: open("what the agent is, and the few answers it can give") },
        { role: "user", content: open(facts.asks.input) }
      ],
      ideal: open(`the one right answer: ${facts.asks.expected}`)
    }
  )
};
var openaiEvalsClosedqa = {
  id: "openai-evals-closedqa",
  title: "OpenAI evals, registry, closedqa",
  layout: LAYOUT,
  fails: "the grading model is told that no answer meets the criterion",
  run,
  draft: (facts) => registered(
    facts,
    {
      class: "evals.elsuite.modelgraded.classify:ModelBasedClassify",
      args: { eval_type: "cot_classify", modelgraded_spec: "closedqa" }
    },
    { input: open(facts.asks.input), criteria: openTarget(facts.asks.expected) }
  )
};
var openaiEvalsApi = {
  id: "openai-evals-api",
  title: "OpenAI evals API, JSON Lines",
  layout: "`NAME.jsonl`",
  fails: "no answer equals what is expected, and a grading model is told to fail it",
  run: (folder, stem) => `openai api files.create --purpose evals --file ${folder}/${stem}.jsonl, then a run of your eval on it`,
  draft: (facts) => {
    const { incident, ...rest } = metadataOf(facts);
    const item = {
      input: open(facts.asks.input),
      expected: openTarget(facts.asks.expected),
      incident,
      ...rest
    };
    return [{ path: `${facts.stem}.jsonl`, text: jsonLine({ item }) }];
  }
};

// src/core/eval-case/formats/phoenix.ts
var phoenix = {
  id: "phoenix",
  title: "Phoenix, dataset example as JSON",
  layout: "`NAME.json`",
  fails: FAILS,
  run: () => "add the example to your dataset with the client, then run your experiment on it",
  draft: (facts) => {
    const span = idLike(facts.runIds, SPAN);
    const example = {
      input: { message: open(facts.asks.input) },
      output: { expected: openTarget(facts.asks.expected) },
      metadata: { name: caseName(facts), ...metadataOf(facts) },
      ...span ? { spanId: span } : {},
      splits: ["regression"]
    };
    return [{ path: `${facts.stem}.json`, text: jsonFile(example) }];
  }
};

// src/core/eval-case/formats/promptfoo.ts
import { dump as dump2 } from "js-yaml";
var FILLED = {
  type: "javascript",
  value: "!/FILL[ _-]IN/.test(JSON.stringify(context.test))"
};
function assertionsOf({ tests, asks }) {
  const words = [
    { type: "icontains", value: open(asks.expected) },
    { type: "not-icontains", value: open(asks.never) }
  ];
  const tools = [
    { type: "trajectory:tool-used", value: [open("the tool that has to be called")] },
    { type: "not-trajectory:tool-used", value: [open("the tool that must not be called")] }
  ];
  const given = {
    name: open("the tool whose arguments were wrong"),
    mode: "partial",
    args: { [open("name of the argument")]: open("its right value") }
  };
  return [
    FILLED,
    ...tests.tools ? tools : [],
    ...tests.given ? [{ type: "trajectory:tool-args-match", value: given }] : [],
    ...tests.words ? words : []
  ];
}
function testOf(facts) {
  return {
    description: caseName(facts),
    vars: { input: open(facts.asks.input) },
    assert: assertionsOf(facts),
    metadata: metadataOf(facts)
  };
}
var HEAD = [
  "# A draft. Fill in each open place, and call the variable as your prompt does.",
  "# The first assertion fails until that is done; keep it, or take it out afterwards."
];
var TRACED = "# Trajectory assertions need tracing switched on and a provider that emits spans for its tools.";
var FAILS2 = "its first assertion fails";
var run2 = (ending) => (folder, stem) => `npx promptfoo eval -c promptfooconfig.yaml --tests ${folder}/${stem}.${ending}`;
var promptfoo = {
  id: "promptfoo",
  title: "promptfoo, YAML",
  layout: "`NAME.yaml`",
  fails: FAILS2,
  run: run2("yaml"),
  draft: (facts) => {
    const head = facts.tests.tools ? [...HEAD, TRACED] : HEAD;
    const text = dump2([testOf(facts)], { lineWidth: -1, noRefs: true });
    return [{ path: `${facts.stem}.yaml`, text: `${head.join("\n")}
${text}` }];
  }
};
var promptfooJsonl = {
  id: "promptfoo-jsonl",
  title: "promptfoo, JSON Lines",
  layout: "`NAME.jsonl`",
  fails: FAILS2,
  run: run2("jsonl"),
  draft: (facts) => [{ path: `${facts.stem}.jsonl`, text: jsonLine(testOf(facts)) }]
};

// src/core/eval-case/list.ts
var FORMATS = [
  promptfoo,
  promptfooJsonl,
  inspect,
  openaiEvals,
  openaiEvalsClosedqa,
  openaiEvalsApi,
  langsmith,
  langfuse,
  braintrust,
  deepeval,
  phoenix
];
var FORMAT_IDS = FORMATS.map(({ id }) => id);
function formatOf(id) {
  return FORMATS.find((format) => format.id === id.toLowerCase()) ?? null;
}
function noFormat(id) {
  const near = nearest(id, FORMAT_IDS);
  const hint = near ? ` Did you mean ${near}?` : "";
  return `There is no format of that name.${hint} The formats are: ${FORMAT_IDS.join(", ")}.`;
}

// src/core/config/globs.ts
function bracesOf(pattern) {
  const next = /* @__PURE__ */ new Map();
  const open2 = [];
  for (const [at, char] of pattern.entries()) {
    if (char === "{") open2.push({ at, commas: [] });
    else if (char === ",") open2.at(-1)?.commas.push(at);
    else if (char === "}") {
      const group = open2.pop();
      if (!group || group.commas.length === 0) continue;
      next.set(group.at, [group.at + 1, ...group.commas.map((comma) => comma + 1)]);
      for (const place of [...group.commas, at]) next.set(place, [at + 1]);
    }
  }
  return next;
}
function compile(glob) {
  const pattern = [...glob.replace(/^\.?\//, "").replace(/\/$/, "/**")];
  const braces = bracesOf(pattern);
  const states = [];
  while (states.length < pattern.length) {
    const at = states.length;
    const char = pattern[at];
    const free = braces.get(at);
    const startsSegment = at === 0 || pattern[at - 1] === "/" || pattern[at - 1] !== "}" && braces.has(at - 1);
    if (free) states.push({ free, moves: [] });
    else if (char === "?") states.push({ free: [], moves: [{ on: "*", to: at + 1 }] });
    else if (char !== "*") states.push({ free: [], moves: [{ on: char, to: at + 1 }] });
    else if (pattern[at + 1] !== "*") {
      states.push({ free: [at + 1], moves: [{ on: "*", to: at }] });
    } else if (startsSegment && pattern[at + 2] === "/") {
      states.push({ free: [at + 3, at + 1], moves: [] });
      const folders = [
        { on: "**", to: at + 1 },
        { on: "/", to: at + 3 }
      ];
      states.push({ free: [], moves: folders }, { free: [], moves: [] });
    } else {
      states.push({ free: [at + 2], moves: [{ on: "**", to: at }] }, { free: [], moves: [] });
    }
  }
  return states;
}
function enter(start, states, reached) {
  const waiting = [start];
  for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    for (const next of states[at]?.free ?? []) waiting.push(next);
  }
}
function matches(path, states) {
  let reached = /* @__PURE__ */ new Set();
  enter(0, states, reached);
  for (const char of path) {
    const next = /* @__PURE__ */ new Set();
    for (const at of reached) {
      for (const { on, to } of states[at]?.moves ?? []) {
        if (on === char || on === "**" || on === "*" && char !== "/") enter(to, states, next);
      }
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(states.length);
}
var compiled = /* @__PURE__ */ new Map();
var MOST_COMPILED = 500;
function compileOnce(glob) {
  const known = compiled.get(glob);
  if (known) return known;
  if (compiled.size >= MOST_COMPILED) compiled.clear();
  const states = compile(glob);
  compiled.set(glob, states);
  return states;
}
function matchesAny(path, patterns) {
  return patterns.some((pattern) => matches(path, compileOnce(pattern)));
}

// src/core/config/glob-mend.ts
var MOST_CHARACTERS = 24;
function between(from, to) {
  const [first, last] = [from, to].map((char) => char.codePointAt(0) ?? 0);
  const length = Math.min(Math.max(last - first + 1, 0), MOST_CHARACTERS + 1);
  return Array.from({ length }, (_, at) => String.fromCodePoint(first + at));
}
function mendClass(_, not, inside) {
  const parts = inside.match(/[^\]](?:-[^\]])?/gu) ?? [];
  const chars = parts.flatMap((part) => {
    const [first = "", last = first] = part.length > 1 ? part.split("-") : [part];
    return between(first, last);
  });
  if (not || chars.length === 0 || chars.length > MOST_CHARACTERS) return "?";
  return chars.length === 1 ? chars[0] : `{${chars.join(",")}}`;
}
function mendRange(_, from, to) {
  const [first, last] = [Number(from), Number(to)];
  const numbers = Number.isInteger(first) && Number.isInteger(last);
  if (!numbers) return `{${between(from, to).join(",")}}`;
  const length = Math.min(Math.max(last - first + 1, 0), MOST_CHARACTERS);
  return `{${Array.from({ length }, (_2, at) => first + at).join(",")}}`;
}

// src/core/config/glob-reach.ts
function read(segment, char) {
  if (char === "/") return segment === "named" ? "new" : null;
  if (char !== "." || segment === "named" || segment === "..") return "named";
  return segment === "new" ? "." : "..";
}
function samples(on) {
  if (on === "**") return ["/", ".", "a"];
  return on === "*" ? [".", "a"] : [on];
}
function canMatch(glob) {
  const states = compile(glob);
  const seen = /* @__PURE__ */ new Set();
  const waiting = [{ at: 0, segment: "new" }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { at, segment } = next;
    const id = `${at} ${segment}`;
    if (seen.has(id)) continue;
    seen.add(id);
    if (at === states.length && segment === "named") return true;
    const { free = [], moves = [] } = states[at] ?? {};
    for (const to of free) waiting.push({ at: to, segment });
    for (const { on, to } of moves) {
      for (const char of samples(on)) {
        const then = read(segment, char);
        if (then) waiting.push({ at: to, segment: then });
      }
    }
  }
  return false;
}
var NAMES = ["", "", "."];
var MOST_FOLDERS = 8;
var ANYWHERE = Array.from(
  { length: MOST_FOLDERS },
  (_, depth) => NAMES.map((name) => `${"/".repeat(depth)}${name}`)
).flat();
var MOST_ALTERNATIVES = 50;
function alternatives(glob) {
  let found = [glob];
  while (found.length <= MOST_ALTERNATIVES) {
    const groups = found.map((one) => /\{([^{}]*,[^{}]*)\}/.exec(one));
    if (groups.every((group) => group === null)) return found;
    found = found.flatMap((one, at) => {
      const group = groups[at];
      if (!group) return [one];
      const [whole, inside = ""] = group;
      const after = one.slice(group.index + whole.length);
      return inside.split(",").map((choice) => one.slice(0, group.index) + choice + after);
    });
  }
  return null;
}
function matchesNothing(glob) {
  if (!canMatch(glob)) return true;
  if (!/[{,}]\/|\/[{,}]/.test(glob)) return false;
  return alternatives(glob)?.some(
    (one) => !canMatch(one) || one.startsWith("/") && !glob.startsWith("/")
  ) ?? false;
}
function matchesAnyName(glob) {
  return ANYWHERE.some((path) => matchesAny(path, [glob]));
}

// src/core/config/glob-faults.ts
var NEVER_COUNTED = ["node_modules", "dist", "results", "__snapshots__"];
function hasIdleBrace(glob) {
  const open2 = [];
  for (const char of glob) {
    const group = open2.at(-1);
    if (char === "{") {
      if (group) group.text = true;
      open2.push({ commas: 0, text: false });
    } else if (char === "}") {
      if (!group || group.commas === 0 || !group.text) return true;
      open2.pop();
    } else if (group && char === ",") group.commas += 1;
    else if (group) group.text = true;
  }
  return open2.length > 0;
}
var FAULTS = [
  { fits: /^\s*$/, expected: "a glob that is not empty" },
  {
    fits: /^!/,
    expected: "the paths or branches that are meant; there is no ! that takes some out again"
  },
  {
    fits: /\\/,
    expected: "a glob with / between folders and without \\",
    mend: (glob) => glob.replace(/\\+/g, "/")
  },
  {
    fits: /[@+?*!]\([^()]*\)/,
    expected: "alternatives in braces; @( ), +( ), ?( ), *( ) and !( ) are not supported",
    mend: (glob) => glob.replace(/\?\(([^()]*)\)/g, (_, inside) => `{,${inside.replaceAll("|", ",")}}`).replace(/!\([^()]*\)/g, "*").replace(/[@+*]\(([^()]*)\)/g, (_, inside) => `{${inside.replaceAll("|", ",")}}`).replace(/\{([^{},]*)\}/g, "$1")
  },
  {
    fits: /[[\]]/,
    expected: "alternatives in braces, or ? for any one character; [ ] is not supported",
    mend: (glob) => glob.replace(/(^|\/)\[([^[\]!^-]{2,})\](?=\/|$)/g, "$1?$2?").replace(/\[([!^]?)([^[\]]*)\]/gu, mendClass).replace(/[[\]]/g, "?")
  },
  {
    fits: /\|/,
    expected: "alternatives in braces; | is not supported",
    mend: (glob) => glob.includes("(") ? glob.replace(/\(([^()]*)\)/g, (_, inside) => `{${inside.replaceAll("|", ",")}}`) : `{${glob.replace(/[{}]/g, "").replaceAll("|", ",")}}`
  },
  {
    fits: /\{[^{},/]*\.\.[^{},/]*\}/,
    expected: "each alternative by itself; a range in braces is not supported",
    mend: (glob) => glob.replace(/\{([^{},/.]+)\.\.([^{},/.]+)\}/g, mendRange)
  },
  {
    fits: /^\^|\$$/,
    expected: "a glob, which is matched whole; regular expressions are not supported",
    mend: (glob) => glob.replace(/^\^|\$$/g, "")
  },
  {
    fits: /(?:^|[/{,])\s|\s(?:$|[/},])/,
    expected: "one glob an item, without blanks at its ends, beside slashes, commas and braces",
    mend: (glob) => /^[^{}]*$/.test(glob) && glob.includes(",") ? (glob.split(",")[0] ?? "").trim() : glob.replace(/(?<!\s)\s+(?=[/{},])/g, "").replace(/([/{},])\s+/g, "$1").trim()
  },
  {
    fits: hasIdleBrace,
    expected: "braces in pairs, with at least two alternatives between them",
    mend: (glob) => glob.replace(/\{,*\}/g, "").replace(/\{([^{},]*)\}/g, "$1")
  },
  {
    use: "branches",
    fits: /^refs\//,
    expected: "the name of a branch, without refs/heads/",
    mend: (glob) => glob.replace(/^refs\/(?:heads\/)?/, "")
  },
  {
    use: "branches",
    fits: /[\s~^:]|\.\.|@\{|\.lock$/,
    expected: "a name that a branch can have: without blanks, ~, ^, : and .."
  },
  {
    fits: matchesNothing,
    expected: "a glob that can match: one / between folders, no folder . or ..",
    mend: (glob) => glob.replace(/\/{2,}/g, "/").replace(/(^|\/)(?:\.{1,2}\/)+/g, "$1").replace(/\/\.{1,2}$/, "/")
  },
  {
    use: "counted",
    fits: matchesAnyName,
    expected: "the folders or names of these files; this glob matches every file of a folder or of all"
  },
  {
    use: "counted",
    fits: (glob) => glob.toLowerCase().split("/").slice(0, -1).some((folder) => NEVER_COUNTED.includes(folder)),
    expected: `a folder that people write in; what lies under ${NEVER_COUNTED.join(", ")} is never counted`
  }
];
function firstFault(glob, use) {
  return FAULTS.find(
    (fault) => (fault.use === void 0 || fault.use === use) && (typeof fault.fits === "function" ? fault.fits(glob) : fault.fits.test(glob))
  );
}
var MOST_MENDS = 4;
function mended(glob, use) {
  let text = glob;
  for (let round = 0; round < MOST_MENDS; round += 1) {
    const fault = firstFault(text, use);
    if (!fault) return text;
    if (!fault.mend) return null;
    text = fault.mend(text);
  }
  return firstFault(text, use) ? null : text;
}
function globFault(glob, use) {
  const fault = firstFault(glob, use);
  return fault ? { expected: fault.expected, instead: mended(glob, use) } : null;
}

// src/core/config/problem.ts
function describeProblem({ key, message, expected, received }) {
  return `${key ? `${message} at ${key}` : message}. Expected ${expected}. Got ${received}.`;
}
function placeOfProblem({ file, line }) {
  return line === null ? file : `${file}:${line}`;
}
function formatConfigProblem(problem) {
  return `${placeOfProblem(problem)}: ${describeProblem(problem)} Correct it on the default branch.`;
}
function saysBeside(found, path) {
  return `${found} is not read, so its settings do not hold and nothing was looked at by them. Expected the configuration at ${path}. Move it there on the default branch`;
}

export {
  matchesAny,
  slug,
  FORMATS,
  FORMAT_IDS,
  formatOf,
  noFormat,
  NEVER_COUNTED,
  globFault,
  describeProblem,
  placeOfProblem,
  formatConfigProblem,
  saysBeside
};
//# sourceMappingURL=shared-AWGNFUZL.js.map
