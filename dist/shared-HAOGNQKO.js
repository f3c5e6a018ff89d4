import {
  oneLine
} from "./shared-74NH23BZ.js";

// src/core/config/places.ts
import { EVENT_ID, getScalarValue } from "js-yaml";
function lineCounter(text) {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((at) => at.index + at[0].length)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
function offsetOf(event) {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart;
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? event.start : -1;
}
function readPlaces(text, events) {
  const lineOf = lineCounter(text);
  const duplicates = [];
  const frames = [];
  let root = { line: 1, children: /* @__PURE__ */ new Map() };
  function lineAt(event) {
    const offset = offsetOf(event);
    return offset < 0 ? frames.at(-1)?.place.line ?? 1 : lineOf(offset);
  }
  function noteKey(frame, name, line) {
    const first = frame.place.children.get(name);
    const place = { line, children: /* @__PURE__ */ new Map() };
    if (first) duplicates.push({ path: [...frame.path, name], line, firstLine: first.line });
    else frame.place.children.set(name, place);
    frame.key = { name, place };
  }
  function noteValue(event) {
    const frame = frames.at(-1);
    if (!frame) {
      root = { line: lineAt(event), children: /* @__PURE__ */ new Map() };
      return { place: root, path: [] };
    }
    if (frame.key) {
      const { name, place: place2 } = frame.key;
      frame.key = null;
      return { place: place2, path: [...frame.path, name] };
    }
    const place = { line: lineAt(event), children: /* @__PURE__ */ new Map() };
    const path = [...frame.path, frame.index];
    frame.place.children.set(frame.index, place);
    frame.index += 1;
    return { place, path };
  }
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      if (!frames.pop()) break;
      continue;
    }
    const frame = frames.at(-1);
    const isKey = frame?.mapping === true && frame.key === null;
    if (isKey && (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.ALIAS)) {
      const name = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : "";
      noteKey(frame, name, lineAt(event));
      continue;
    }
    if (isKey) noteKey(frame, "", lineAt(event));
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const mapping = event.type === EVENT_ID.MAPPING;
      frames.push({ ...noteValue(event), mapping, key: null, index: 0 });
    } else noteValue(event);
  }
  return { root, duplicates };
}
function lineOfPath(root, path) {
  let place = root;
  for (const part of path) {
    const next = place.children.get(typeof part === "number" ? part : String(part));
    if (!next) break;
    place = next;
  }
  return place.line;
}

// src/core/config/load-yaml.ts
import { constructFromEvents, EVENT_ID as EVENT_ID2, parseEvents, YAMLException } from "js-yaml";

// src/core/config/show-value.ts
var MOST_CHARACTERS = 80;
var MOST_ENTRIES = 5;
var MOST_LEVELS = 4;
function list(parts, total) {
  return [...parts, ...total > parts.length ? ["…"] : []].join(", ");
}
function flow(value, level) {
  if (typeof value === "string") return JSON.stringify(oneLine(value, MOST_CHARACTERS));
  if (typeof value !== "object" || value === null) return String(value);
  if (level === MOST_LEVELS) return "…";
  if (Array.isArray(value)) {
    const items = value.slice(0, MOST_ENTRIES).map((item) => flow(item, level + 1));
    return `[${list(items, value.length)}]`;
  }
  const entries = Object.entries(value);
  const pairs = entries.slice(0, MOST_ENTRIES).map(([key, item]) => `${oneLine(key, 40)}: ${flow(item, level + 1)}`);
  return entries.length === 0 ? "{}" : `{ ${list(pairs, entries.length)} }`;
}
function showValue(value) {
  return value === void 0 ? "nothing" : oneLine(flow(value, 0), MOST_CHARACTERS);
}
function showPath(path) {
  return path.reduce((shown, part) => {
    if (typeof part === "number") return `${shown}[${part}]`;
    const name = String(part);
    if (!/^[\w-]{1,60}$/.test(name)) return `${shown}[${JSON.stringify(oneLine(name, 40))}]`;
    return shown ? `${shown}.${name}` : name;
  }, "");
}

// src/core/config/load-yaml.ts
var MOST_ALIASES = 20;
var MOST_SHOWN = 80;
var HINTS = [
  {
    fits: ({ reason }) => reason.startsWith("tab "),
    expected: "spaces, not tabs, at the start of a line, for example two for each level"
  },
  {
    fits: ({ after }) => after.startsWith("@"),
    expected: 'quotes around text that starts with @, for example owner: "@acme/agents"'
  },
  {
    fits: ({ reason }) => reason.startsWith("unidentified alias"),
    expected: 'quotes around a glob that starts with *, for example paths: ["**/evals/**"]'
  },
  {
    fits: ({ before, after }) => before.endsWith("}") && /^\S/.test(after),
    expected: 'quotes around a glob that starts with {, for example paths: ["{evals,tests}/**"]'
  },
  {
    fits: ({ reason }) => reason.startsWith("aliases exceeded"),
    expected: `at most ${MOST_ALIASES} aliases (*name)`
  },
  {
    fits: ({ reason, after }) => reason.startsWith("bad indentation") && /^:\s/.test(after),
    expected: 'quotes around text that contains a colon, for example section: "Notes: models"'
  }
];
function explain(error, text) {
  const known = error instanceof YAMLException ? error : null;
  const reason = oneLine(known?.reason ?? String(error), MOST_SHOWN);
  const at = known?.mark?.position ?? 0;
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, at - 300), at))?.[0] ?? "";
  const after = /^[^\r\n]*/.exec(text.slice(at, at + 300))?.[0] ?? "";
  const hint = HINTS.find(({ fits }) => fits({ reason, before, after }));
  return {
    line: known?.mark ? lineCounter(text)(at) : null,
    key: "",
    message: `The file is not valid YAML (${reason})`,
    expected: hint?.expected ?? 'keys with values, for example maintainers: "maintain"',
    received: oneLine(before + after, MOST_SHOWN) || "nothing on that line"
  };
}
function manyDocuments(line) {
  const expected = "one document, without a second line of ---";
  const message = "The file is not valid YAML (it holds several documents)";
  return { line, key: "", message, expected, received: "another document from this line on" };
}
function loadYaml(text) {
  const failed = (problem) => ({ document: null, places: null, problem });
  try {
    const events = parseEvents(text, {});
    const second = events.findIndex((event, at) => at > 0 && event.type === EVENT_ID2.DOCUMENT);
    if (second > 0) {
      return failed(manyDocuments(readPlaces(text, events.slice(second)).root.line));
    }
    const { root, duplicates } = readPlaces(text, events);
    const options = { source: text, maxAliases: MOST_ALIASES };
    try {
      const document = constructFromEvents(events, options)[0] ?? null;
      return { document, places: root, problem: null };
    } catch (error) {
      const [twice] = duplicates;
      const repeated = error instanceof YAMLException && /^duplicated/.test(error.reason);
      if (!twice || !repeated) throw error;
      const { path, line, firstLine } = twice;
      const message = "The file is not valid YAML (a key stands twice)";
      const expected = `one place for the key, for example line ${firstLine} alone`;
      const received = `lines ${firstLine} and ${line}`;
      return failed({ line, key: showPath(path), message, expected, received });
    }
  } catch (error) {
    return failed(explain(error, text));
  }
}

export {
  showValue,
  showPath,
  lineOfPath,
  loadYaml
};
//# sourceMappingURL=shared-HAOGNQKO.js.map
