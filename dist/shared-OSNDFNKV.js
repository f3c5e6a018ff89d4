import {
  nearest
} from "./shared-5EVEGXHW.js";

// src/core/config/globs.ts
function bracesOf(pattern) {
  const next = /* @__PURE__ */ new Map();
  const open = [];
  for (const [at, char] of pattern.entries()) {
    if (char === "{") open.push({ at, commas: [] });
    else if (char === ",") open.at(-1)?.commas.push(at);
    else if (char === "}") {
      const group = open.pop();
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

// src/core/eval-case/names.ts
var FORMAT_IDS = [
  "promptfoo",
  "promptfoo-jsonl",
  "inspect",
  "openai-evals",
  "openai-evals-closedqa",
  "openai-evals-api",
  "langsmith",
  "langfuse",
  "braintrust",
  "deepeval",
  "phoenix"
];
function isFormat(name) {
  return FORMAT_IDS.some((id) => id === name.toLowerCase());
}
function noFormat(name) {
  const near = nearest(name, FORMAT_IDS);
  const hint = near ? ` Did you mean ${near}?` : "";
  return `There is no format of that name.${hint} The formats are: ${FORMAT_IDS.join(", ")}.`;
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
  const open = [];
  for (const char of glob) {
    const group = open.at(-1);
    if (char === "{") {
      if (group) group.text = true;
      open.push({ commas: 0, text: false });
    } else if (char === "}") {
      if (!group || group.commas === 0 || !group.text) return true;
      open.pop();
    } else if (group && char === ",") group.commas += 1;
    else if (group) group.text = true;
  }
  return open.length > 0;
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
  FORMAT_IDS,
  isFormat,
  noFormat,
  NEVER_COUNTED,
  globFault,
  describeProblem,
  placeOfProblem,
  formatConfigProblem,
  saysBeside
};
//# sourceMappingURL=shared-OSNDFNKV.js.map
