import {
  WHY,
  headingText,
  instantsOf,
  isDash,
  isEmpty,
  isMark,
  momentsOf,
  readDay,
  scan,
  tidy,
  weekdayBeside
} from "./shared-LYLMMT5V.js";
import {
  placedWords,
  readLink,
  readReference,
  resolveReference,
  strip,
  withoutLinks,
  wordsOf
} from "./shared-3FQS7JMV.js";
import {
  isDay,
  midnight,
  weekdayOf,
  yearsBefore
} from "./shared-KPD4FGPD.js";
import {
  MOST_PIECES,
  chooseOptions,
  compileFields,
  compileSections,
  fieldsOf,
  findOption,
  labelsOf,
  looseLabel,
  optionIndex,
  readItem,
  sectionsFor,
  showOptions,
  tidyLabel,
  unknownOption,
  withPairs,
  withoutInvisible
} from "./shared-DJ35FADL.js";
import {
  SECTIONS,
  sectionOf
} from "./shared-SEVQBVGR.js";
import {
  code
} from "./shared-74NH23BZ.js";
import {
  withoutCode
} from "./shared-27MO4RO3.js";

// src/core/incident/severity.ts
function severityLabel(level) {
  return `severity:${level.toLowerCase()}`;
}
function labelled({ labels, labelEvents }, { severity }) {
  const ever = new Set([...labels, ...labelEvents.map((event) => event.label)].map(lower));
  return severity.levels.filter((level) => ever.has(severityLabel(level)));
}
function lower(text) {
  return text.toLowerCase();
}
function commandedLevel(commands, { severity }) {
  for (const { request } of [...commands].reverse()) {
    if (request.name !== "severity") continue;
    const said = severity.levels.find((known) => lower(known) === lower(request.level));
    if (said) return said;
  }
  return null;
}
function effectiveSeverity(facts, config) {
  const { levels, serious } = config.severity;
  const { fromBody, earlier = [], commands } = facts;
  const commanded = commandedLevel(commands, config);
  const said = [fromBody, ...earlier, ...labelled(facts, config)];
  const level = commanded ?? levels.find((known) => said.includes(known)) ?? null;
  const lowered = level && fromBody && levels.indexOf(fromBody) > levels.indexOf(level);
  const hidden = commanded === null && earlier.includes("deleted");
  return {
    level,
    serious: level === null || serious.includes(level) || hidden,
    lowered: lowered ? fromBody : null,
    hidden
  };
}

// src/core/incident/stages.ts
var STAGES = ["reported", "in-review", "changes-pending", "learned"];
function hasReached(stage, from) {
  return STAGES.indexOf(stage) >= STAGES.indexOf(from);
}

// src/core/incident/report/incident-label.ts
function incidentLabel({ incidents }) {
  return {
    name: incidents.label,
    color: "b60205",
    description: "An incident, reviewed by what its form says"
  };
}
function eventsOf({ labelEvents }, config) {
  const wanted = config.incidents.label.toLowerCase();
  return labelEvents.filter(({ label }) => label.toLowerCase() === wanted);
}
function removal(incident, config) {
  return eventsOf(incident, config).findLast(({ added, ours }) => !added && !ours) ?? null;
}
function wasRestored(incident, config) {
  return eventsOf(incident, config).some(({ added, ours }) => added && ours);
}
function removerOf(incident, config) {
  const last = eventsOf(incident, config).at(-1);
  if (!last || last.added || last.ours || wasRestored(incident, config)) return null;
  return last.actor;
}
function planRestored(incident, config) {
  const { repository, number } = resolveReference(incident.ref, "");
  return [{ do: "add-labels", repository, number, labels: [incidentLabel(config)] }];
}
function noteOfRestored(incident, config, restoring) {
  const taken = removal(incident, config);
  if (!taken || !restoring && !wasRestored(incident, config)) return [];
  const label = code(config.incidents.label);
  const by = code(`@${taken.actor}`);
  return [
    `The label ${label} was taken off by ${by} and put back once: whether this is an incident is for a maintainer to say.`
  ];
}

// src/core/incident/report/labels.ts
var STAGE_LABELS = {
  reported: { name: "review:reported", color: "d4c5f9", description: "First facts are still owed" },
  "in-review": {
    name: "review:in-review",
    color: "fbca04",
    description: "The review is not complete"
  },
  "changes-pending": {
    name: "review:changes-pending",
    color: "f9a03f",
    description: "Operating changes have not all landed"
  },
  learned: {
    name: "review:learned",
    color: "0e8a16",
    description: "Every owed change has landed or is waived"
  }
};
function stageLabel(stage) {
  return STAGE_LABELS[stage].name;
}
function isStageLabel(name) {
  return STAGES.some((stage) => STAGE_LABELS[stage].name === name.toLowerCase());
}
var SEVERITY_COLORS = ["b60205", "d93f0b", "e99695", "fef2c0"];
function severitySpec(level, config) {
  const rank = config.severity.levels.indexOf(level);
  const color = SEVERITY_COLORS[Math.min(rank, SEVERITY_COLORS.length - 1)];
  const serious = config.severity.serious.includes(level);
  const description = serious ? "Owes an eval and a gate decision" : "Owes no operating change";
  return { name: severityLabel(level), color, description };
}
function labelsOf2(config) {
  const stages = STAGES.map((stage) => STAGE_LABELS[stage]);
  return [
    incidentLabel(config),
    ...stages,
    ...config.severity.levels.map((level) => severitySpec(level, config))
  ];
}
var MOST = 2;
function familiesOf({ stage, severity, config }) {
  const stages = STAGES.map((known) => STAGE_LABELS[known].name);
  const levels = config.severity.levels.map(severityLabel);
  return [
    { wanted: STAGE_LABELS[stage], names: stages, until: "the stage changes" },
    ...severity ? [{ wanted: severitySpec(severity, config), names: levels, until: "the severity changes" }] : []
  ];
}
function ownSince({ wanted, names }, facts) {
  const own = facts.incident.labelEvents.filter(
    ({ ours, label }) => ours && names.includes(label.toLowerCase())
  );
  const other = own.findLastIndex(
    ({ added, label }) => added && label.toLowerCase() !== wanted.name
  );
  const reviews = facts.commands.filter(({ request }) => request.name === "review");
  const asked = reviews.at(-1)?.command.comment.createdAt ?? "";
  return own.slice(other + 1).filter(({ at }) => at > asked);
}
function planFamily(family, facts) {
  const { wanted, names, until } = family;
  const own = ownSince(family, facts);
  const times = (name, added) => own.filter((event) => event.added === added && event.label.toLowerCase() === name).length;
  const there = facts.incident.labels.filter((label) => names.includes(label.toLowerCase()));
  const missing2 = !there.some((label) => label.toLowerCase() === wanted.name);
  const wrong = there.filter((label) => label.toLowerCase() !== wanted.name);
  const set = times(wanted.name, true) < MOST;
  const remove = wrong.filter((label) => times(label.toLowerCase(), false) < MOST);
  const again = code("/review");
  return {
    add: missing2 && set ? [wanted] : [],
    remove,
    notes: [
      ...missing2 && !set ? [
        `The label ${code(wanted.name)} was taken off again; it stays off until ${until} or somebody writes ${again}.`
      ] : [],
      ...wrong.filter((label) => !remove.includes(label)).map((label) => `The label ${code(label)} was put on again; it is not what this says.`)
    ]
  };
}
function planLabels(facts) {
  const { repository, number } = resolveReference(facts.incident.ref, "");
  const plans = familiesOf(facts).map((family) => planFamily(family, facts));
  const labels = plans.flatMap(({ add }) => add);
  const adding = labels.length > 0 ? [{ do: "add-labels", repository, number, labels }] : [];
  const removing = plans.flatMap(({ remove }) => remove).map((label) => ({ do: "remove-label", repository, number, label }));
  return { writes: [...adding, ...removing], notes: plans.flatMap(({ notes }) => notes) };
}

// src/core/incident/form/align.ts
var NO_RESPONSE = /^[*_]?no response[*_]?$/i;
function firstWords(scan3, heading) {
  for (let at = heading.line + 1; at <= heading.line + 3; at += 1) {
    const line = scan3.lines[at]?.trim();
    if (line) return line;
  }
  return "";
}
function fits(field, words3) {
  if (NO_RESPONSE.test(words3)) return true;
  if (field.type === "checkboxes") return /^[-*+] \[[ xX]\]/.test(words3);
  if (field.type === "rendered") return words3.startsWith("```") || words3.startsWith("~~~");
  if (field.type === "text") return false;
  const first = field.type === "multiple" ? words3.split(",", 1)[0] : words3;
  return findOption(first ?? "", field.index) !== null;
}
function contestedHeadings(headings) {
  const first = /* @__PURE__ */ new Map();
  const contested = /* @__PURE__ */ new Set();
  for (const heading of headings) {
    const label = looseLabel(heading.text);
    const other = first.get(label);
    if (!other) first.set(label, heading);
    else contested.add(other).add(heading);
  }
  return contested;
}
function candidatesOf(form, scan3) {
  const contested = contestedHeadings(scan3.headings);
  return scan3.headings.flatMap((heading) => {
    const fields = fieldsOf(form, heading);
    if (fields.length === 0) return [];
    const exact = heading.level === 3 && form.exact.has(tidyLabel(heading.text));
    const blank = (at) => !scan3.lines[at]?.trim();
    let score = exact ? 1e3 : heading.level === 3 ? 800 : 500;
    if (blank(heading.line - 1)) score += 1;
    if (blank(heading.line + 1)) score += 1;
    const words3 = contested.has(heading) ? firstWords(scan3, heading) : "";
    if (words3 && fields.some((field) => fits(form.fields[field], words3))) score += 10;
    return [{ heading, fields, score }];
  });
}
function bestChain(candidates, fieldCount) {
  const ending = new Array(fieldCount).fill(null);
  for (const [index, candidate] of candidates.entries()) {
    for (const field of [...candidate.fields].reverse()) {
      let previous = null;
      for (let before = 0; before < field; before += 1) {
        const chain = ending[before];
        if (chain && chain.score > (previous?.score ?? 0)) previous = chain;
      }
      const score = candidate.score + (previous?.score ?? 0);
      if (score > (ending[field]?.score ?? 0)) {
        ending[field] = { score, candidate: index, previous, field };
      }
    }
  }
  let best = null;
  for (const chain of ending) if (chain && chain.score > (best?.score ?? 0)) best = chain;
  return best;
}
function words(label) {
  return new Set(looseLabel(label).match(/[\p{L}\p{N}]+/gu) ?? []);
}
function isSimilar(a, b) {
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared > 0 && shared / Math.max(left.size, right.size) >= 0.6;
}
function findRenamed(form, scan3, placed) {
  const taken = new Set(placed.map(({ field }) => field));
  const missing2 = form.fields.flatMap(
    ({ extra }, field) => extra || taken.has(field) ? [] : [field]
  );
  const found = [];
  for (const field of missing2.slice(0, 100)) {
    const before = placed.findLast((other) => other.field < field)?.heading.line ?? -1;
    const after = placed.find((other) => other.field > field)?.heading.line ?? scan3.lines.length;
    const labels = labelsOf(form.fields[field]);
    const heading = scan3.headings.filter(({ line, level }) => level === 3 && line > before && line < after).slice(0, 50).find((other) => labels.some((label) => isSimilar(other.text, label)));
    const used = [...placed, ...found].some((other) => other.heading === heading);
    if (heading && !used) found.push({ heading, field, renamed: true });
  }
  return found;
}
function align(form, scan3) {
  const candidates = candidatesOf(form, scan3);
  const placed = [];
  for (let at = bestChain(candidates, form.fields.length); at; at = at.previous) {
    const { heading } = candidates[at.candidate];
    placed.push({ heading, field: at.field, renamed: false });
  }
  const inOrder = placed.reverse();
  const taken = new Set(inOrder.map(({ field }) => field));
  const lines = new Set(inOrder.map(({ heading }) => heading.line));
  const moved = [];
  for (const { heading, fields } of candidates) {
    const field = fields.find((position) => !taken.has(position));
    if (field === void 0 || lines.has(heading.line)) continue;
    taken.add(field);
    moved.push({ heading, field, renamed: false });
  }
  const byLine = (a, b) => a.heading.line - b.heading.line;
  const all = [...inOrder, ...moved];
  const renamed = moved.length === 0 ? findRenamed(form, scan3, inOrder) : [];
  return [...all, ...renamed].sort(byLine);
}

// src/core/text/fence.ts
function readFence(line) {
  let at = 0;
  while (at < 3 && line.charCodeAt(at) === 32) at += 1;
  const mark = line[at];
  if (mark !== "`" && mark !== "~") return null;
  let end = at;
  while (line[end] === mark) end += 1;
  if (end - at < 3) return null;
  const info = line.slice(end);
  if (mark === "`" && info.includes("`")) return null;
  return { mark, length: end - at, bare: info.trim() === "" };
}
function closes(fence, open) {
  return fence?.bare === true && fence.mark === open.mark && fence.length >= open.length;
}
function closersAfter(fences, mark) {
  const longest = new Int32Array(fences.length + 1);
  for (let at = fences.length - 1; at >= 0; at -= 1) {
    const fence = fences[at];
    const own = fence?.bare && fence.mark === mark ? fence.length : 0;
    longest[at] = Math.max(longest[at + 1], own);
  }
  return longest;
}
function closedFences(fences) {
  const known = /* @__PURE__ */ new Map();
  return (at) => {
    const fence = fences[at];
    if (!fence) return false;
    const longest = known.get(fence.mark) ?? closersAfter(fences, fence.mark);
    known.set(fence.mark, longest);
    return longest[at + 1] >= fence.length;
  };
}

// src/core/text/comments.ts
var CLOSE = "-->";
function commentReader(lines) {
  const last = lines.findLastIndex((line) => line.includes(CLOSE));
  let open = false;
  const read = (line, at) => {
    if (!open && !line.includes("<!--")) return line;
    const shown = withoutCode(line);
    let out = "";
    let from = 0;
    for (; ; ) {
      if (open) {
        const end = line.indexOf(CLOSE, from);
        if (end < 0) return out;
        from = end + CLOSE.length;
        open = false;
      }
      const start = shown.indexOf("<!--", from);
      const closed = start >= 0 && (at < last || line.indexOf(CLOSE, start + 2) >= 0);
      if (!closed) return out + line.slice(from);
      out += line.slice(from, start);
      from = start + 2;
      open = true;
    }
  };
  return { read, isOpen: () => open };
}
function withoutComments(text) {
  if (!text.includes("<!--") || !text.includes(CLOSE)) return text;
  const lines = text.split("\n");
  const fences = lines.map(readFence);
  const isClosed = closedFences(fences);
  const comments = commentReader(lines);
  const said = [];
  let open = null;
  for (const [at, line] of lines.entries()) {
    const fence = comments.isOpen() ? null : fences[at] ?? null;
    if (open || fence) {
      said.push(line);
      if (!open) open = isClosed(at) ? fence : null;
      else if (closes(fence, open)) open = null;
      continue;
    }
    const shown = comments.read(line, at);
    if (shown.trim() !== "" || line.trim() === "") said.push(shown);
  }
  return said.join("\n").trim();
}

// src/core/incident/form/open.ts
var LONGEST = 40;
var SAID = /^(?:none|not yet)\b/i;
function leavesOpen(text) {
  return text.length <= 2 * LONGEST && isEmpty(tidy(text));
}
function saysNothing(text) {
  if (text.length > 2 * LONGEST) return false;
  const plain = tidy(text);
  return plain.length <= LONGEST && isEmpty(plain) && !SAID.test(plain);
}

// src/core/incident/form/answer.ts
var NO_RESPONSE2 = /^[*_]{0,2}no response[*_]{0,2}\.?$/i;
function unfence(raw) {
  const lines = raw.split("\n");
  const opening = readFence(lines[0] ?? "");
  const closed = lines.length > 1 && opening && closes(readFence(lines.at(-1) ?? ""), opening);
  return closed ? lines.slice(1, -1).join("\n") : raw;
}
var PROSE = /^\s*(?:`{3,}|~{3,})\s*(?:markdown|md|text|txt|plain)?\s*$/i;
function saidText(raw) {
  const text = withoutComments(raw);
  const end = text.indexOf("\n");
  if (end < 0 || !PROSE.test(text.slice(0, end))) return text;
  const inner = unfence(text);
  return inner.split("\n").some(readFence) ? text : inner.trim();
}
function choiceText(raw) {
  if (!/<!--|`{3}|~{3}/.test(raw)) return raw;
  const lines = withoutComments(raw).split("\n");
  return lines.filter((line) => !readFence(line) && !/^\s*<!--/.test(line)).join("\n");
}
function severalProblem(options) {
  const message = `More than one option is given (${showOptions(options)}); leave one.`;
  return { state: "ambiguous", value: null, problem: { kind: "ambiguous", message } };
}
function tooMany(options, value) {
  const message = `There are more than ${MOST_PIECES} pieces, and no list of options has as many. The options are: ${showOptions(options)}`;
  return { state: "ambiguous", value, problem: { kind: "too-many", message } };
}
function readOne(field, text) {
  const chosen = chooseOptions(text, field.index);
  if (chosen.tooMany) return tooMany(field.options, null);
  const { options, unknown, ambiguous, boxes } = chosen;
  const whole = boxes ? null : findOption(text, field.index);
  if (whole) return { state: "answered", value: whole };
  const [first] = options;
  if (options.length > 1 || ambiguous) return severalProblem(options);
  const line = text.trimStart().split("\n", 1)[0] ?? "";
  if (first && (boxes || findOption(line, field.index) === first)) {
    if (unknown.length === 0) return { state: "answered", value: first };
    const message2 = `Only ${code(first)} was read; the text beside it belongs in another section.`;
    return { state: "answered", value: first, problem: { kind: "extra", message: message2 } };
  }
  if (unknown.length === 0) return { state: "blank", value: null };
  if (leavesOpen(text)) return { state: "no-response", value: null };
  const message = unknownOption(unknown, field.options);
  return { state: "unknown-option", value: null, problem: { kind: "unknown-option", message } };
}
function readSeveral(field, text) {
  const chosen = chooseOptions(text, field.index);
  if (chosen.tooMany) return tooMany(field.options, chosen.options);
  const { options, unknown, ambiguous } = chosen;
  if (ambiguous) {
    const message2 = "The list can be read in more than one way; put each option on its own line.";
    return { state: "ambiguous", value: [], problem: { kind: "ambiguous", message: message2 } };
  }
  if (unknown.length === 0)
    return { state: options.length > 0 ? "answered" : "blank", value: options };
  if (leavesOpen(text)) return { state: "no-response", value: [] };
  const message = unknownOption(unknown, field.options);
  return { state: "unknown-option", value: options, problem: { kind: "unknown-option", message } };
}
function readBoxes(field, text) {
  const labels = text.split("\n").flatMap((line) => {
    const item = readItem(line);
    return item.ticked ? [item.text.trim()] : [];
  });
  if (labels.length > MOST_PIECES) return tooMany(field.options, []);
  const ticked = labels.map((label) => findOption(label, field.index));
  const value = [...new Set(ticked.filter((option) => option !== null))];
  const unknown = labels.filter((_, at) => ticked[at] === null);
  if (unknown.length === 0) return { state: "answered", value };
  const message = unknownOption(unknown, field.options);
  return { state: "unknown-option", value, problem: { kind: "unknown-option", message } };
}
function readAnswer(field, raw) {
  const several = field.type === "multiple" || field.type === "checkboxes";
  if (!raw) return { state: "blank", value: several ? [] : null };
  if (NO_RESPONSE2.test(raw)) return { state: "no-response", value: several ? [] : null };
  if (field.type === "dropdown") return readOne(field, choiceText(raw));
  if (field.type === "multiple") return readSeveral(field, choiceText(raw));
  if (field.type === "checkboxes") return readBoxes(field, choiceText(raw));
  const text = field.type === "rendered" ? unfence(raw) : raw;
  return text.trim() ? { state: "answered", value: text } : { state: "blank", value: null };
}

// src/core/incident/form/fences.ts
function holding(form, body) {
  const byFence = /* @__PURE__ */ new Map();
  for (const heading of body.hidden) {
    if (heading.inside !== "fence" || fieldsOf(form, heading).length === 0) continue;
    const own = byFence.get(heading.from) ?? [];
    own.push(heading);
    byFence.set(heading.from, own);
  }
  return [...byFence].map(([from, headings]) => ({ from, headings }));
}
function nextWords(lines, line) {
  let at = line + 1;
  while (at < lines.length && !lines[at]?.trim()) at += 1;
  return at;
}
function judgeFence(form, body, { from, headings }, outside, pasted) {
  const fields = headings.map((heading) => fieldsOf(form, heading)[0]);
  const missing2 = fields.some((field) => !outside.has(field));
  const unclosed = body.nested.has(from) || body.unclosed.length > 0;
  const bare2 = readFence(body.lines[from] ?? "")?.bare === true;
  const begins = nextWords(body.lines, from) === headings[0]?.line;
  if (unclosed && missing2 && !(begins && !bare2)) return pasted && begins ? "nothing" : "text";
  if (!pasted) return null;
  return begins || fields.some((field) => outside.get(field) !== "answered") ? "content" : null;
}
function leftOver(form, body) {
  const headings = new Map(body.headings.map((heading) => [heading.line, heading]));
  return body.unclosed.filter((from) => {
    const next = nextWords(body.lines, from);
    const heading = headings.get(next);
    const known = heading?.level === 3 && fieldsOf(form, heading).length > 0;
    return known || next === body.lines.length && readFence(body.lines[from] ?? "")?.bare;
  });
}
function takeFences(form, body, outside, pasted) {
  const taken = /* @__PURE__ */ new Map();
  for (const fence of holding(form, body)) {
    const how = judgeFence(form, body, fence, outside, pasted);
    if (how) taken.set(fence.from, how);
  }
  if (pasted) for (const from of leftOver(form, body)) taken.set(from, "nothing");
  return taken;
}

// src/core/incident/form/scan.ts
var HEADING = /^(#{2,6})[ \t]+(\S.*)$/;
function opensComment(line) {
  const at = line.indexOf("<!--");
  if (at < 0 || at > 3 || line.slice(0, at).trim() !== "") return false;
  return !line.includes("-->", at + 2);
}
function readHeading(line, at) {
  if (line.charCodeAt(0) !== 35) return null;
  const match = HEADING.exec(line.length > 400 ? line.slice(0, 400) : line);
  if (!match) return null;
  const text = headingText(match[2]);
  return { line: at, level: match[1].length, text, pasted: false };
}
function linesOf(body) {
  return withoutInvisible(body).replace(/\r\n?/g, "\n").split("\n");
}
function opensIn(fence, outer) {
  return !fence.bare && fence.mark === outer.mark && fence.length >= outer.length;
}
function scan2(source, taken = /* @__PURE__ */ new Map()) {
  const lines = [...source];
  const fences = lines.map(readFence);
  const isClosed = closedFences(fences);
  const lastCommentEnd = lines.findLastIndex((line) => line.includes("-->"));
  const result2 = {
    lines,
    headings: [],
    hidden: [],
    ends: [],
    nested: /* @__PURE__ */ new Set(),
    unclosed: [],
    unclosedComments: []
  };
  const open = { code: null, comment: null, content: null };
  for (const [at, line] of lines.entries()) {
    const fence = fences[at] ?? null;
    if (open.code) {
      if (closes(fence, open.code.fence)) open.code = null;
      else if (fence && opensIn(fence, open.code.fence)) result2.nested.add(open.code.from);
    } else if (open.comment !== null) {
      if (line.includes("-->")) open.comment = null;
    } else if (open.content && closes(fence, open.content)) {
      open.content = null;
      result2.ends.push(at);
      lines[at] = "";
    } else if (fence) {
      const how = taken.get(at);
      if (how === "content") open.content = fence;
      if (how === "content" || how === "nothing") lines[at] = "";
      if (!how && isClosed(at)) open.code = { fence, from: at };
      else if (!how) result2.unclosed.push(at);
      continue;
    } else if (opensComment(line)) {
      if (at < lastCommentEnd) open.comment = at;
      else result2.unclosedComments.push(at);
      continue;
    }
    const heading = readHeading(line, at);
    if (!heading) continue;
    const from = open.code?.from ?? open.comment;
    if (from === null || from === void 0)
      result2.headings.push({ ...heading, pasted: open.content !== null });
    else if (heading.level === 3)
      result2.hidden.push({ ...heading, inside: open.code ? "fence" : "comment", from });
  }
  return result2;
}

// src/core/incident/form/section.ts
function slice(lines, from, to) {
  let [first, last] = [from, to];
  while (first < last && !lines[first]?.trim()) first += 1;
  while (last > first && !lines[last - 1]?.trim()) last -= 1;
  if (first === last) return { raw: "", lines: null };
  return { raw: lines.slice(first, last).join("\n"), lines: [first + 1, last] };
}
function nextOf(lines, line, none) {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (lines[middle] > line) high = middle;
    else low = middle + 1;
  }
  return lines[low] ?? none;
}
function judge(field, raw) {
  const { state, value } = readAnswer(field, raw);
  if (state === "blank" || state === "no-response") return "open";
  if (state !== "answered") return "unclear";
  const empty = Array.isArray(value) ? value.length === 0 : !value || withoutComments(value) === "" || saysNothing(value);
  return empty ? "open" : "answered";
}
function givenUnder(form, body, headings) {
  const stops = [...headings.map(({ heading }) => heading.line), ...body.ends];
  stops.sort((a, b) => a - b);
  return headings.map(({ heading, field }) => {
    const end = nextOf(stops, heading.line, body.lines.length);
    const { raw } = slice(body.lines, heading.line + 1, end);
    return { heading, field, raw, is: judge(form.fields[field], raw) };
  });
}

// src/core/incident/form/twice.ts
function problemOf(label, counts, other) {
  const line = other.heading.line + 1;
  const message = `“${label}” is answered twice; what stands in line ${counts.heading.line + 1} counts. Leave one of the two.`;
  return { kind: "duplicate", section: label, lines: [line, line], message };
}
function settleTwice(form, body, placed) {
  const settled = { sections: [...placed], problems: [], unread: [] };
  const used = new Set(placed.map(({ heading }) => heading.line));
  const further = body.headings.flatMap((heading) => {
    const [field] = heading.level === 3 && !used.has(heading.line) ? fieldsOf(form, heading) : [];
    return field === void 0 ? [] : [{ heading, field }];
  });
  if (further.length === 0) return settled;
  const inOrder = [...placed, ...further].sort((a, b) => a.heading.line - b.heading.line);
  const byField = /* @__PURE__ */ new Map();
  for (const given of givenUnder(form, body, inOrder)) {
    const own = byField.get(given.field) ?? [];
    own.push(given);
    byField.set(given.field, own);
  }
  const counting = new Map(placed.map((place) => [place.field, place]));
  const idle = [];
  for (const [field, all] of byField) {
    const own = all.find(({ heading }) => heading === counting.get(field)?.heading);
    if (all.length === 1 || !own) continue;
    const counts = own.is === "answered" ? own : all.find(({ is }) => is === "answered") ?? own;
    for (const other of all) {
      if (other === counts) continue;
      const { heading } = other;
      const label = form.fields[field].label;
      if (other.is !== "open") settled.problems.push(problemOf(label, counts, other));
      if (other.is !== "open" && other !== own && !heading.pasted) continue;
      if (other.is !== "open") settled.unread.push(other.raw);
      idle.push({ heading, field: null, renamed: false });
    }
    if (counts !== own) counting.set(field, { heading: counts.heading, field, renamed: false });
  }
  settled.sections = [...counting.values(), ...idle].sort(
    (a, b) => a.heading.line - b.heading.line
  );
  return settled;
}

// src/core/incident/form/read.ts
var MOST_PROBLEMS = 50;
var MOST_ROUNDS = 3;
function endOf(line, next, field, body) {
  const end = Math.min(next, nextOf(body.ends, line, next));
  if (!field.line && field.type !== "checkboxes") return end;
  const foreign = body.headings.find(
    (heading) => heading.level === 3 && heading.line > line && heading.line < end
  );
  return foreign?.line ?? end;
}
function range(heading) {
  return [heading.line + 1, heading.line + 1];
}
function strays(form, body, sections) {
  const used = new Set(sections.map(({ heading }) => heading.line));
  return body.headings.filter(
    (heading) => heading.level === 3 && !used.has(heading.line) && fieldsOf(form, heading).length > 0
  ).map((heading) => {
    const message = `A second heading “${heading.text}” was read as text of the answer it stands in.`;
    return { kind: "duplicate", section: heading.text, lines: range(heading), message };
  });
}
function unseen(form, body, sections) {
  const placed = new Set(sections.map(({ field }) => field));
  return body.hidden.filter((heading) => {
    const [field] = fieldsOf(form, heading);
    return field !== void 0 && !placed.has(field);
  }).map((heading) => {
    const message = `The heading “${heading.text}” stands inside a code block or comment and was not read.`;
    return { kind: "hidden", section: heading.text, lines: range(heading), message };
  });
}
function absent(type) {
  const several = type === "multiple" || type === "checkboxes";
  return { state: "absent", value: several ? [] : null, lines: null, raw: "" };
}
function scanBody(form, text, pasted) {
  const lines = linesOf(text);
  const taken = /* @__PURE__ */ new Map();
  let body = scan2(lines);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (body.hidden.length === 0 && !(pasted && body.unclosed.length > 0)) break;
    const outside = givenUnder(form, body, align(form, body));
    const more = takeFences(
      form,
      body,
      new Map(outside.map(({ field, is }) => [field, is])),
      pasted
    );
    if (more.size === 0) break;
    for (const [line, how] of more) taken.set(line, how);
    body = scan2(lines, taken);
  }
  return body;
}
function readForm(form, body, { pasted = false } = {}) {
  const scanned = scanBody(form, typeof body === "string" ? body : "", pasted);
  const placed = align(form, scanned);
  const settled = pasted ? settleTwice(form, scanned, placed) : { sections: placed, problems: strays(form, scanned, placed), unread: [] };
  const { sections } = settled;
  const values = form.fields.map(({ type }) => absent(type));
  const problems = [];
  const { length } = scanned.lines;
  const unread = [slice(scanned.lines, 0, sections[0]?.heading.line ?? length).raw];
  for (const [index, { field: position, heading, renamed }] of sections.entries()) {
    const until = sections[index + 1]?.heading.line ?? length;
    const field = position === null ? null : form.fields[position];
    const end = field ? endOf(heading.line, until, field, scanned) : Math.min(until, nextOf(scanned.ends, heading.line, until));
    if (end < until) unread.push(slice(scanned.lines, end, until).raw);
    if (!field || position === null) continue;
    const { raw, lines } = slice(scanned.lines, heading.line + 1, end);
    const { state, value, problem } = readAnswer(field, raw);
    values[position] = { state, value, lines, raw };
    const section = field.label;
    if (problem) problems.push({ ...problem, section, lines });
    if (!renamed) continue;
    const message = `The heading “${heading.text}” was read as “${section}”; rename it.`;
    problems.push({ kind: "renamed", section, lines: range(heading), message });
  }
  problems.push(...settled.problems, ...unseen(form, scanned, sections));
  const fields = /* @__PURE__ */ Object.create(null);
  for (const [at, { key }] of form.fields.entries()) fields[key] = values[at];
  return {
    fields,
    problems: problems.slice(0, MOST_PROBLEMS),
    unread: [...unread, ...settled.unread].filter(Boolean).join("\n\n")
  };
}

// src/core/incident/form/reading-form.ts
var BUILT_IN = compileSections(SECTIONS);
var compiled = /* @__PURE__ */ new WeakMap();
function fromOwn(own) {
  return compileFields(
    own.map((field) => ({ ...field, index: withPairs(optionIndex(field.ours), field.pairs) }))
  );
}
function compile(config) {
  if (config.form) return fromOwn(config.form);
  const sections = sectionsFor(config);
  return sections === SECTIONS ? BUILT_IN : compileSections(sections);
}
function readingForm(config) {
  if (!config) return BUILT_IN;
  const form = compiled.get(config) ?? compile(config);
  compiled.set(config, form);
  return form;
}

// src/core/incident/record/change-blocks.ts
var FENCE = /^[ \t]*(?:(`{3,})([^`]*)|(~{3,})(.*))$/;
var MOST_LINES = 2500;
var TASK_LIST = /^ ?\[tasklist\]/i;
var INVISIBLE = new RegExp("\\p{Default_Ignorable_Code_Point}", "gu");
function readFence2(line) {
  const match = FENCE.exec(line);
  return match && { mark: match[1] ?? match[3] ?? "", info: match[2] ?? match[4] ?? "" };
}
function closingFence(lines, from, mark) {
  for (let at = from + 1; at < lines.length; at += 1) {
    const closing = readFence2(lines[at]);
    if (closing?.mark.startsWith(mark) && closing.info.trim() === "") return at;
  }
  return -1;
}
function tidy2(line) {
  const text = line.trimStart();
  const indent = line.slice(0, line.length - text.length).replace(/\t/g, "    ");
  return " ".repeat(Math.min(indent.length, 40)) + text.trimEnd().replace(/\s+/g, " ");
}
function shownChangeLines(section) {
  const text = section.replace(/\r\n?/g, "\n").replace(INVISIBLE, "").trimEnd();
  const lines = text.split("\n", MOST_LINES + 1);
  const cut = lines.length > MOST_LINES;
  if (cut) lines.pop();
  const comments = commentReader(lines);
  const unclosed = /* @__PURE__ */ new Map();
  const out = [];
  let listEnd = -1;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const said = at === listEnd ? line : comments.read(line, at);
    const fence = said === line ? readFence2(line) : null;
    if (!fence) {
      out.push(said.trim() === "" && line.trim() !== "" ? null : tidy2(said));
      continue;
    }
    const kind = fence.mark[0];
    if (at === listEnd || fence.mark.length >= (unclosed.get(kind) ?? fence.mark.length + 1))
      continue;
    const end = closingFence(lines, at, fence.mark);
    if (end < 0) unclosed.set(kind, fence.mark.length);
    else if (TASK_LIST.test(fence.info)) listEnd = end;
    else at = end;
  }
  return { shown: out, cut };
}

// src/core/dates/choose.ts
function endsSentence(items, at) {
  const [last, next] = [items[at - 1], items[at + 1]];
  const stop = isMark(items[at], ".") && kindOf(last) !== "about" && (!next || next.gap);
  return stop || isMark(items[at], ";\n!");
}
function lastSentence(items) {
  const at = items.findLastIndex((_, index) => endsSentence(items, index));
  return items.slice(at + 1);
}
function firstSentence(items) {
  const at = items.findIndex((_, index) => endsSentence(items, index));
  return at < 0 ? items : items.slice(0, at);
}
function upTo(items, marks) {
  const at = items.findIndex((item) => isMark(item, marks));
  return at < 0 ? items : items.slice(0, at);
}
function behind(items, marks) {
  return items.slice(items.findLastIndex((item) => isMark(item, marks)) + 1);
}
function kindOf(item) {
  return item?.is === "word" ? item.kind : null;
}
function has(items, ...kinds) {
  return items.some((item) => kinds.includes(kindOf(item)));
}
function roleIn(kind) {
  return kind === "seen" || kind === "start" || kind === "else" ? kind : null;
}
function roleOf(before, after, runsOn) {
  const last = before.findLast((item) => item.is === "word");
  if (kindOf(last) === "span" || kindOf(last) === "by") return "else";
  const near = before.findLast((item) => roleIn(kindOf(item)) !== null);
  if (near) return roleIn(kindOf(near));
  const opens = isMark(after[0], "(") || isDash(after[0]);
  const clause = upTo(opens ? after.slice(1) : after, ",()");
  if (opens && runsOn && clause.length === after.length - 1) return null;
  const first = clause.find((item) => item.is === "word");
  return roleIn(kindOf(first));
}
function tell(moments, items) {
  return moments.map((moment, at) => {
    const previous = moments[at - 1];
    const gap = items.slice(previous ? endOf2(previous) + 1 : 0, moment.from);
    const sentence = lastSentence(gap);
    const before = previous && sentence.length === gap.length ? behind(gap, ",()") : sentence;
    const rest = items.slice(endOf2(moment) + 1, moments[at + 1]?.from);
    const after = firstSentence(rest);
    const runsOn = at + 1 < moments.length && after.length === rest.length;
    return { moment, role: roleOf(before, after, runsOn), before, after };
  });
}
function endOf2({ to, again }) {
  return again ? again.moment.to : to;
}
function hasUnknown(before) {
  const dash = before.findLastIndex((item) => isDash(item) && item.gap);
  return behind(before.slice(dash + 1), ",:、(").some(
    (item) => item.is === "word" && item.kind === null && /^[\p{Ll}\p{Lo}][^\d:/]*$/u.test(item.text)
  );
}
function hourObjection(sentence, after) {
  if (has(sentence, "early", "late", "night", "vague")) return WHY.hourless;
  if (kindOf(after.at(-1)) === "by") return WHY.hourless;
  const glued = (item) => item.is === "word" && /^(?:um|at|a|t|ab|ca|gegen)\d|\d(?:uhr|[ap]m)$/i.test(item.text);
  return after.some((item) => item.is === "number" || glued(item)) ? WHY.hourless : null;
}
function halfObjection({ half, time }, around) {
  const hour = time / 36e5;
  if (half === null && (has(around, "late") || has(around, "night") && hour >= 5))
    return WHY.half;
  return has(around, "early") && hour >= 12 ? WHY.differ : null;
}
function objection({ moment, before, after }, items) {
  const clause = upTo(isMark(after[0], "(") ? after.slice(1) : after, ",()");
  const moved = isMark(after[0], "(") ? false : has(clause, "moves");
  if (has(before, "moves", "or") || moved || hasUnknown(before)) return WHY.unclear;
  const inside = items.slice(moment.from, endOf2(moment) + 1);
  if (!moment.time) return hourObjection([...before, ...inside, ...after], after);
  return halfObjection(moment.time, [...before, ...inside, ...clause]);
}
function isLocal({ before, after, moment }, items) {
  const inside = items.slice(moment.from, endOf2(moment) + 1);
  const next = after.filter((item) => !isMark(item, "(,")).slice(0, 4);
  const named = next.findIndex(
    (item) => item.is === "word" && /^(?:time|zeit|heure|hora|ora)$/i.test(item.text)
  );
  const whose = next.slice(0, Math.max(named, 0));
  return has([...before, ...inside, ...next.slice(0, 2)], "local") || whose.length > 0 && whose.every(({ is }) => is === "word") && !has(whose, "moves", "seen");
}
function isAbout({ before, after, moment }, items) {
  const around = [
    ...behind(before, ",;"),
    ...items.slice(moment.from, moment.to + 1),
    ...after.filter((item) => !isMark(item, "(,")).slice(0, 2)
  ];
  return has(around, "about", "or") || around.some((item) => isMark(item, "~≈?±〜"));
}
function pick(told) {
  const dated = told.filter(({ moment }) => moment.day || moment.time || moment.bad);
  return dated.find(({ role }) => role !== "else" && role !== "start") ?? dated.find(({ role }) => role === "start");
}
function laterTime(day, told) {
  const later = told.slice(told.indexOf(day) + 1).find(({ moment, role }) => role !== "else" && (moment.day || moment.time || moment.bad));
  if (!later || later.moment.day) return null;
  return later.moment.bad ?? (later.role === "seen" ? later : WHY.unclear);
}
function complete(chosen, told) {
  const time = chosen.moment.time ? chosen : laterTime(chosen, told);
  if (time === null) return chosen;
  if (typeof time === "string") return time;
  const day = told.slice(0, told.indexOf(time)).findLast(({ moment }) => moment.day);
  if (!day) return WHY.dayless;
  const clock = time.moment.time?.time ?? 0;
  const between = told.slice(told.indexOf(day), told.indexOf(time));
  if (between.some(({ moment }) => (moment.time?.time ?? 0) > clock)) return WHY.unclear;
  return { ...time, moment: { ...time.moment, day: day.moment.day } };
}
function mixed({ moment }, told) {
  if (moment.time?.half !== null) return null;
  const halves = told.map((one) => one.moment.time?.half);
  return halves.includes("am") || halves.includes("pm") ? WHY.half : null;
}
function choose(moments, items) {
  const told = tell(moments, items);
  const picked = pick(told);
  if (!picked) return moments.some(({ day, time }) => day || time) ? WHY.other : WHY.none;
  if (picked.moment.bad) return picked.moment.bad;
  const against = objection(picked, items);
  if (against) return against;
  const chosen = picked.moment.day && picked.moment.time ? picked : complete(picked, told);
  if (typeof chosen === "string") return chosen;
  const still = objection(chosen, items) ?? chosen.moment.bad ?? mixed(chosen, told);
  if (still) return still;
  return {
    moment: chosen.moment,
    about: isAbout(chosen, items),
    local: isLocal(chosen, items),
    open: chosen.role === "start"
  };
}

// src/core/dates/unix.ts
var UNIX = /^(?:(?:unix|epoch)(?: ?(?:time|timestamp|seconds|ms))?|timestamp|ts)?[ :=@]*(?<s>\d{10})(?:(?<ms>\d{3})|[.](?<f>\d{1,9}))?(?: ?\(?(?:unix|epoch|s|ms|utc)(?: time)?\)?)?$/i;
var EARLIEST = 1420070400;
function readUnixTime(text) {
  const { s, ms, f } = UNIX.exec(text)?.groups ?? {};
  if (!s || Number(s) < EARLIEST) return null;
  return Number(s) * 1e3 + Number(ms ?? (f ? Math.floor(Number(`0.${f}`) * 1e3) : 0));
}

// src/core/dates/read-instant.ts
var MINUTE = 6e4;
var DAY = 864e5;
var SKEW = 5 * MINUTE;
var FURTHEST = 14 * 60 * MINUTE;
function show(instant) {
  const iso = new Date(instant).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, iso.endsWith(":00.000Z") ? 16 : 19)} UTC`;
}
function dayOf(day, time, weekday, clock) {
  if (day.year !== null) return midnight(day.year, day.month, day.day) ?? WHY.day;
  const from = clock.written ?? clock.now;
  if (!from) return WHY.yearless;
  const latest = Date.parse(from) + FURTHEST;
  const past = yearsBefore(latest).map((year) => midnight(year, day.month, day.day)).find((at) => at !== null && at + time <= latest);
  if (past === void 0 || past === null) return WHY.yearless;
  return weekday !== null && weekdayOf(past) !== weekday ? WHY.weekday : past;
}
function instantIn(local, zones) {
  let found = null;
  for (const zone of zones) {
    const instants = instantsOf(local, zone);
    if (!instants) continue;
    const both = found ? found.filter((at) => instants.includes(at)) : instants;
    if (found && both.length === 0) return WHY.differ;
    if (both.length === 0) return WHY.skipped;
    found = both;
  }
  if (!found) return null;
  return found.length === 1 ? found[0] : WHY.twice;
}
function unknownZone(zones, local) {
  for (const zone of zones) {
    if ("shared" in zone) {
      const why = `${zone.shared} is the name of several time zones`;
      return {
        assumed: `taken as the time the issue was opened: ${why}, so write an offset like UTC-06:00`
      };
    }
    if ("unknown" in zone) return { problem: `the time zone ${zone.unknown} is not known` };
  }
  return local ? { problem: "the time zone is not said" } : null;
}
function agreed(at, local, day, moment) {
  const { again } = moment;
  if (!again || !again.moment.time && !again.moment.bad) return at;
  const { time, day: other, zones, bad } = again.moment;
  if (bad) return bad;
  const date = other && other.year !== null ? midnight(other.year, other.month, other.day) : day;
  const second = instantIn((date ?? day) + (time?.time ?? 0), zones);
  if (typeof second === "string") return second;
  if (second === null) return again.mark === "/" ? WHY.unclear : at;
  if (at === null) return Math.abs(second - local) <= DAY / 2 || other ? second : WHY.unclear;
  const same = other ? at === second : (at - second) % DAY === 0;
  return same ? at : WHY.differ;
}
function missing(parts) {
  const names = Object.keys(parts).flatMap((name) => parts[name] ? [`no ${name}`] : []);
  const last = names.pop();
  if (!last) return [];
  return [names.length > 0 ? `${names.join(", ")} and ${last} were given` : `${last} was given`];
}
function reasons(choice, zoned) {
  const { day, time, span } = choice.moment;
  return [
    ...missing({ year: day?.year === null, time: time === null, zone: !zoned }),
    ...time?.midnight ? ["midnight is taken as the start of the day"] : [],
    ...span || choice.open ? ["the start of the span counts"] : [],
    ...choice.about ? ["it is about that time"] : []
  ];
}
function readChoice(choice, items, zones, clock) {
  const { moment } = choice;
  const { day, time } = moment;
  if (!day) return { problem: WHY.dayless };
  if (!isDay(day)) return { problem: WHY.day };
  const weekday = weekdayBeside(items, moment);
  const date = dayOf(day, time?.time ?? 0, weekday, clock);
  if (typeof date === "string") return { problem: date };
  if (weekday !== null && weekdayOf(date) !== weekday) return { problem: WHY.weekday };
  const local = date + (time?.time ?? 0);
  const own = instantIn(local, zones);
  const at = typeof own === "string" ? own : agreed(own, local, date, moment);
  if (typeof at === "string") return { problem: at };
  if (at !== null) return { instant: at, zoned: true };
  return unknownZone(zones, choice.local) ?? { instant: local, zoned: false };
}
function ahead(instant, zoned, { now, written }) {
  const past = (of, by) => of !== void 0 && instant > Date.parse(of) + by;
  if (past(now, zoned ? SKEW : FURTHEST)) return { problem: WHY.future };
  if (zoned || !past(written ?? now, SKEW) || past(written ?? now, FURTHEST)) return null;
  return {
    assumed: `taken as the time the issue was opened: ${show(instant)} would be later, and no zone was given`
  };
}
function result(part) {
  return { instant: null, assumed: null, problem: null, empty: false, ...part };
}
function readInstant(text, clock = {}) {
  const plain = tidy(text);
  if (plain === "" && text.length > 2e3 && text.trim()) return result({ problem: WHY.long });
  if (isEmpty(plain)) return result({ empty: true });
  const unix = readUnixTime(plain);
  if (unix !== null) {
    const late2 = ahead(unix, true, clock);
    if (late2) return result(late2);
    const instant2 = new Date(unix).toISOString();
    return result({ instant: instant2, assumed: `read as ${show(unix)}: it looks like a Unix time` });
  }
  const items = scan(plain);
  const moments = momentsOf(items);
  const choice = choose(moments, items);
  if (typeof choice === "string") return result({ problem: choice });
  const { moment } = choice;
  const all = moments.flatMap(({ zones: zones2 }) => zones2);
  const zones = moment.zones.length > 0 || moment.again || choice.local ? moment.zones : all;
  const read = readChoice(choice, items, zones, clock);
  if (!("instant" in read)) return result(read);
  const { instant, zoned } = read;
  const late = ahead(instant, zoned, clock);
  if (late) return result(late);
  const why = reasons(choice, zoned);
  return result({
    instant: new Date(instant).toISOString(),
    assumed: why.length > 0 ? `read as ${show(instant)}: ${why.join(", ")}` : null
  });
}

// src/core/incident/record/dates.ts
function readDetectedAt(text, clock) {
  const { instant, assumed, problem, empty } = readInstant(text, clock);
  if (problem === null) return { value: instant, note: assumed, problem, empty };
  const shown = text.trim().replace(/\s+/g, " ").slice(0, 60);
  const message = `“${shown}” cannot be read as a date: ${problem}. Write it like 2026-03-14 02:10 UTC; until then the time the issue was opened counts.`;
  return { value: null, note: `not read: ${problem}`, problem: message, empty };
}
function readDate(input) {
  return readDay(input).day;
}

// src/core/incident/record/change-due.ts
var KEYWORD = /(?<![\w-])(due|eta|by)(?![\w-])[*_]*(?: (?:date|by|on|before)\b){0,2}[*_]*\s?:?[*_]*\s?(?:(?:by|on|before)\s)?/gi;
var MOST_KEYWORDS = 20;
var MOST_LOOKS = 2e3;
var DIGITS = 5;
var MOST_WORDS = 7;
var TIME = /^\(?(?:at|um|~?\d{1,2}[:.h]\d{2}\S*|\d{1,2}(?:am|pm|h)|[ap]\.?m\.?|uhr|utc\S*|gmt\S*|z|[a-z]{2,4}t|[a-z]+\/[a-z_]+)[),.;]*$/i;
var LIKE_A_DATE = /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:the )?(?:end of|next|this) |eo[dwmqy]\b|to(?:day|morrow)\b|q[1-4]\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b)/i;
function dateBudget() {
  return { left: MOST_LOOKS };
}
function canBeDate(text) {
  return (text.match(/\d/g)?.length ?? 0) >= DIGITS || /[^\d\P{N}]/u.test(text);
}
function leadingDate(text, budget) {
  const ends = [];
  const words3 = [];
  for (const word of text.slice(0, 80).matchAll(/\S+/g)) {
    ends.push(word.index + word[0].length);
    words3.push(word[0]);
    if (ends.length === MOST_WORDS) break;
  }
  const dates = ends.map((end) => {
    const said = text.slice(0, end);
    if (budget.left <= 0 || !canBeDate(said)) return null;
    budget.left -= 1;
    return readDate(strip(said, "(*_`", ")*_`.,;"));
  });
  const date = dates.findLast((day) => day !== null);
  if (!date) return null;
  let last = dates.indexOf(date);
  while (dates[last + 1] === date && TIME.test(words3[last + 1])) last += 1;
  return { date, length: ends[last] };
}
function isAsked(keyword, value, first) {
  if (LIKE_A_DATE.test(value)) return first || /^\d/.test(value);
  const due = keyword.toLowerCase() !== "by";
  return due && first && value !== "" && !/^to\b/i.test(value);
}
function takeDue(part, budget) {
  let unread = null;
  const start = part.length - strip(part, " (*_\n", "").length;
  let keywords = 0;
  for (const match of withoutCode(part).matchAll(KEYWORD)) {
    keywords += 1;
    if (keywords > MOST_KEYWORDS) return { due: null, unread: part, rest: part };
    if (budget.left <= 0) return { due: null, unread: part, rest: part };
    const before = part.slice(0, match.index);
    const from = match.index + match[0].length;
    const value = part.slice(from);
    const found = leadingDate(value, budget);
    if (found) {
      const after = value.slice(found.length);
      const kept = `${strip(before, "", " (*_,")} ${strip(after, " )*_,.", "")}`;
      return { due: found.date, unread, rest: kept.trim() };
    }
    const first = match.index <= start;
    if (isAsked(match[1], strip(value, " *_(", ""), first)) unread ??= part;
  }
  return { due: null, unread, rest: part };
}

// src/core/incident/record/change-table.ts
var HEADINGS = [
  ["owner", /^(?:owners?|assignees?|assigned|who|dri|responsible|lead)\b/],
  ["due", /^(?:due|eta|by|when|deadline|date|target|until)\b/],
  [
    "refs",
    /^(?:prs?|pull|refs?|references?|issues?|links?|tracking|tracker|tickets?|url|github)\b/
  ],
  ["done", /^(?:done|status|state|complete|completed|landed|✓|✔|✅|x$)/],
  ["number", /^(?:#|no\.?|nr\.?|id)$/],
  ["text", /^(?:changes?|what|actions?|tasks?|items?|description|evals?|gates?|text|notes?|prio)/]
];
var RULE = /^\|?(?: ?:?-+:? ?\|)*(?: ?:?-+:? ?)?$/;
var BLANK = /^(?:none|n\/?a|tbd|todo|[-–—.?]*)$/i;
var TICKED = /^(?:\[[xX]\]|x|✓|✔|✅|☑|yes|done|landed|merged|closed|completed?)$/i;
var OPEN = /^(?:\[ ?\]|☐|❌|no|open|planned|todo|to do|pending|in progress|wip)$/i;
function cellsOf(line) {
  const inner = line.trim().replace(/^\|/, "");
  const cells = inner.split(/(?<!\\)\|/).map((cell) => cell.replace(/\\\|/g, "|").trim());
  if (cells.at(-1) === "") cells.pop();
  return cells;
}
function isRule(line) {
  const text = line.trim();
  return text.includes("|") && text.includes("-") && RULE.test(text);
}
function roleOf2(heading) {
  const words3 = heading.replace(/[*_`]/g, "").trim().toLowerCase();
  return HEADINGS.find(([, pattern]) => pattern.test(words3))?.[0];
}
function readHeader(line) {
  return cellsOf(line).map((heading) => roleOf2(heading) ?? "text");
}
function isHeader(line) {
  const cells = line.trim().startsWith("|") ? cellsOf(line) : [];
  return cells.length > 1 && cells.every((cell) => roleOf2(cell) !== void 0);
}
function asPart(cell, role) {
  if (role === "due") return /^\W*(?:due|eta|by)\b/i.test(cell) ? cell : `due ${cell}`;
  return role === "refs" && /^\d{1,9}$/.test(cell) ? `#${cell}` : cell;
}
function readRow(line, header) {
  const row = { line: "", notes: [], checked: false };
  const cells = cellsOf(line).map((text, at) => ({ text, role: header[at] ?? "text" }));
  const referenced = cells.some(({ text, role }) => role === "refs" && !BLANK.test(text));
  const parts = [];
  let texts = 0;
  for (const { text, role } of cells) {
    if (BLANK.test(text) || role === "number" && /^\d+$/.test(text)) continue;
    const box = /^\[([ xX])\] /.exec(text);
    const alone = TICKED.test(text) && (role === "done" || text.startsWith("["));
    row.checked ||= alone || box?.[1]?.toLowerCase() === "x";
    if (alone || OPEN.test(text) && (role === "done" || text.startsWith("["))) continue;
    const said = asPart(box ? text.slice(box[0].length) : text, role);
    if (role === "text") texts += 1;
    if (role === "text" && texts > 1 && referenced) row.notes.push(said);
    else parts.push(said);
  }
  row.line = parts.join(" — ");
  return parts.length > 0 ? row : null;
}

// src/core/incident/record/change-entries.ts
var MARKERS = /^(?:(?:[-*+]|\d{1,9}[.)]) ){1,4}/;
var BOX = /^\[([ xX]?)\](?![([:]) ?/;
var HEADING2 = /^#{1,6}(?: |$)/;
var BOLD = /^(?:\*\*[^*]+\*\*|__[^_]+__)[:.]?$/;
var TAGS = /^(?:<\/?[a-z][^<>]{0,300}> ?)+$/i;
var NOTHING = /^(?:none|nothing|n\/?a|tbd|todo|no response|[-*_+=.?]*)\.?$/i;
var CARRIES = /(?<![\w/.])@[a-z0-9]|#\d|\bgh-\d|:\/\/|\b(?:due|eta)\b/i;
var BEGINS_WITH_IT = /^[(*_[]*(?:@|#\d|gh-\d|https?:|(?:due|eta|by|owner|prs?|tracking)\b)/i;
var NESTED = 2;
function readShown(line) {
  const body = line.trimStart();
  const marker = MARKERS.exec(body)?.[0] ?? "";
  const said = body.slice(marker.length);
  const box = BOX.exec(said);
  const text = said.slice(box?.[0].length ?? 0).trim();
  return {
    indent: line.length - body.length,
    marked: marker !== "" || box !== null,
    box: box ? box[1] : null,
    text: BOLD.test(text) && CARRIES.test(text) ? strip(text, "*_", "*_") : text
  };
}
function isNoEntry({ marked, text }) {
  if (NOTHING.test(strip(text, "*_", "*_"))) return true;
  if (marked) return false;
  return HEADING2.test(text) || TAGS.test(text) || BOLD.test(text);
}
function leadsIn(item) {
  const [text = "", ...more] = item.texts;
  const plain = !item.box && more.length === 0;
  return plain && !item.carries && /:[*_]{0,3}$/.test(text);
}
function goesOn({ indent, text }, item, blank) {
  if (indent >= NESTED) return item.kind === "item" || !blank;
  const own = CARRIES.test(text) && !BEGINS_WITH_IT.test(text);
  return item.kind === "item" && !blank && !(own && item.carries);
}
function isBelow({ marked, indent, box }, above) {
  const nested = marked && above.kind === "item" && indent >= above.indent + NESTED;
  return nested && (above.box || box === null);
}
function tableReader(lines) {
  let header = null;
  return (line, at) => {
    if (!line.includes("|") || MARKERS.test(line.trimStart())) {
      header = null;
      return null;
    }
    const next = lines[at + 1];
    if (!header && (next && isRule(next) || isHeader(line))) {
      header = readHeader(line);
      return "none";
    }
    if (isRule(line)) return "none";
    if (!header && !line.trimStart().startsWith("|")) return null;
    return readRow(line, header ?? []) ?? "none";
  };
}
function rowOf({ line, notes, checked }) {
  return { kind: "row", texts: [line], notes, checked, indent: 0, box: false, carries: true };
}
function readChangeEntries(section) {
  const { shown: lines, cut } = shownChangeLines(section);
  const readTable = tableReader(lines);
  const entries = [];
  let above = null;
  let blank = false;
  for (const [at, line] of lines.entries()) {
    if (line === null) continue;
    const row = readTable(line, at);
    const shown = readShown(line);
    if (row !== null) {
      above = null;
      if (row !== "none") entries.push(rowOf(row));
    } else if (line === "") blank = true;
    else above = take(shown, above, blank, entries);
    if (line !== "") blank = false;
  }
  return { entries, cut };
}
function take(shown, above, blank, entries) {
  if (isNoEntry(shown)) return null;
  const { text, marked, indent, box } = shown;
  const carries = CARRIES.test(text);
  if (above && !marked && goesOn(shown, above, blank)) {
    above.carries ||= carries;
    above.texts.push(`${above.texts.pop()}
${text}`);
    return above;
  }
  if (above && isBelow(shown, above)) {
    above.carries ||= carries;
    above.texts.push(text);
    return above;
  }
  if (above && marked && leadsIn(above)) entries.pop();
  const item = {
    kind: marked ? "item" : "line",
    texts: [text],
    notes: [],
    checked: box?.toLowerCase() === "x",
    indent,
    box: box !== null,
    carries
  };
  entries.push(item);
  return item;
}

// src/core/incident/record/change-references.ts
var REMARK = /(?<=^|\s)\([^()]{0,200}\)/g;
var LAST_REMARK = / \([^()#]{0,200}\)\.?$/;
var NAMES_ONE = /#\d|gh-\d|:\/\//i;
var STATE = /\bnot (?:yet )?(?:merged|landed|ready|open|reviewed|approved|closed)\b/gi;
var CALLED_PULL = /(?<= )(?:PR|pull request):? \S{2,300}$/i;
var NO_WORD = /^[^\p{L}\p{N}]*$/u;
var DAY2 = /^\d{4}-\d{2}-\d{2}$/;
var words2 = (list) => new Set(list.split(/\s+/));
var LABELS = words2(
  `see also ref refs reference references link links url pr prs pull pulls request requests mr issue issues
  ticket tickets task tasks github tracking tracked tracks tracker track by in via`
);
var STATES = words2(
  `the and or at on with as to of is was be status state fix fixes fixed close closes closed resolve resolves
  resolved implement implements implemented done land lands landed merge merges merged open opened draft wip
  review reviewed pending shipped ready approved yet now still already`
);
var OTHER = words2(
  `like unlike not than similar incident incidents related relates blocked blocks depends after before
  duplicate duplicates supersedes replaces reverts cause caused causes`
);
function bare(word) {
  return strip(word, "([*_\"'`", ")]*_\"'`.,:;!").toLowerCase();
}
function isAround(word) {
  const plain = bare(word);
  return NO_WORD.test(word) || LABELS.has(plain) || STATES.has(plain) || DAY2.test(plain);
}
function saidBy(word, host) {
  const label = readLink(word)?.label.trim() ?? "";
  const known = label.includes("://") || readReference(label, host);
  return known || wordsOf(label).every((one) => isAround(one) || readReference(one, host)) ? "" : label;
}
function onlyReferences(part, host) {
  const told = part.replace(REMARK, (remark) => NAMES_ONE.test(remark) ? remark : " ").replace(STATE, " ");
  const refs = [];
  const said = [];
  for (const word of wordsOf(told)) {
    const ref = readReference(word, host);
    if (ref) refs.push(ref);
    else if (!isAround(word)) return null;
    if (ref) said.push(saidBy(word, host));
  }
  return refs.length > 0 ? { text: said.filter(Boolean).join(", "), refs } : null;
}
function saysMore(part, host) {
  return wordsOf(part).some((word) => STATES.has(bare(word)) && !readReference(word, host));
}
function trailingReferences(part, host, owner) {
  const placed = placedWords(part.replace(LAST_REMARK, ""));
  const refs = [];
  const said = [];
  let cut = placed.length;
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    const word = placed[at]?.text;
    const ref = readReference(word, host);
    if (!ref && !isAround(word) && word !== owner) break;
    if (!ref) continue;
    refs.unshift(ref);
    said.unshift(saidBy(word, host));
    cut = at;
  }
  if (refs.length === 0) return null;
  while (cut > 0 && LABELS.has(bare(placed[cut - 1]?.text))) cut -= 1;
  const before = placed.slice(0, cut).findLast(({ text }) => !isAround(text));
  if (before && OTHER.has(bare(before.text))) return null;
  const kept = strip(part.slice(0, placed[cut]?.index ?? 0), "", " ,([");
  return { text: [kept, ...said].filter(Boolean).join(" "), refs };
}
function labelledReferences(part, host) {
  const colon = part.indexOf(": ");
  const label = part.slice(0, Math.max(0, colon));
  const named = wordsOf(label.slice(0, 60)).map(bare);
  if (named.length === 0 || named.length > 4 || named.some((word) => OTHER.has(word))) return null;
  const taken = onlyReferences(part.slice(colon + 2), host);
  return taken && { text: [label, taken.text].filter(Boolean).join(": "), refs: taken.refs };
}
function appendedReferences(part, host) {
  const at = part.endsWith(")") ? part.lastIndexOf("(") : part.search(CALLED_PULL);
  const taken = at > 0 && part.length - at < 300 ? onlyReferences(part.slice(at), host) : null;
  return taken && { text: strip(part.slice(0, at), "", " ,"), refs: taken.refs };
}

// src/core/incident/record/change-parts.ts
var SEPARATOR = /(?<=^|\s)(?:[—–]|-{1,3})(?=\s|$)|(?<!&#?\w{1,8});|<br ?\/?>/gi;
var REMARK2 = /\([^()]{0,200}\)/g;
var NAME = String.raw`@[A-Za-z0-9][\w-]{0,60}(?:\/[A-Za-z0-9_](?:[\w-]|\.(?=\w)){0,99})?`;
var OWNER = new RegExp(String.raw`(?<![\w@/.+-])${NAME}`);
var ONLY_OWNER = new RegExp(
  String.raw`^[(*_ ]{0,4}(?:(?:owners?|assignees?|assigned to|dri|lead|responsible|by)[*_]{0,3} ?:?[*_]{0,3} ?)?\[?${NAME}\]?(?:\([^()\s]{0,200}\))?[)*_.,: ]{0,4}$`,
  "i"
);
function ownerIn(text) {
  return OWNER.exec(withoutCode(text))?.[0] ?? null;
}
function splitParts(line) {
  const parts = [];
  let from = 0;
  const shown = withoutLinks(withoutCode(line)).replace(
    REMARK2,
    (remark) => remark.replace(/;/g, "_")
  );
  for (const { 0: mark, index } of shown.matchAll(SEPARATOR)) {
    parts.push(line.slice(from, index).trim());
    from = index + mark.length;
  }
  parts.push(line.slice(from).trim());
  return parts.filter((part) => part !== "");
}
function piecesOf(part, isWhole) {
  const lines = part.split("\n").map((line) => line.trim());
  const joined = lines.join(" ");
  if (lines.length === 1 || isWhole(joined)) return [joined];
  const pieces = [];
  let open = false;
  for (const line of lines) {
    const whole = isWhole(line);
    if (open && !whole) pieces.push(`${pieces.pop()} ${line}`);
    else pieces.push(line);
    open = !whole;
  }
  return pieces;
}
function readPiece(piece, last, owner, host) {
  const sure = onlyReferences(piece, host) ?? (last ? trailingReferences(piece, host, owner) : null) ?? labelledReferences(piece, host);
  if (sure) return { taken: sure, maybe: null };
  return { taken: { text: piece, refs: [] }, maybe: appendedReferences(piece, host) };
}
function piecesIn(parts, host, plain) {
  const isWhole = (piece) => ONLY_OWNER.test(piece) || !plain && onlyReferences(piece, host) !== null;
  const pieces = parts.flatMap((part) => piecesOf(part, isWhole));
  return pieces.map((piece, at) => [piece, at === pieces.length - 1]).filter(([piece]) => !ONLY_OWNER.test(piece));
}
function readParts(line, host, plain, budget) {
  const owner = ownerIn(line);
  const dated = splitParts(line).map((part) => takeDue(part, budget));
  const pieces = piecesIn(
    dated.flatMap(({ rest }) => rest || []),
    host,
    plain
  );
  const unread = dated.find((part) => part.unread !== null)?.unread ?? null;
  const due = dated.find((part) => part.due !== null)?.due ?? null;
  const unreadDue = unread?.split("\n").join(" ") ?? null;
  if (plain) return { texts: pieces.map(([piece]) => piece), refs: [], due, unreadDue };
  const read = pieces.map(([piece, last]) => readPiece(piece, last, owner, host));
  const sure = read.some(({ taken: taken2 }) => taken2.refs.length > 0);
  const taken = read.map((one) => sure ? one.taken : one.maybe ?? one.taken);
  const texts = taken.map(({ text }) => text).filter((text) => text && !ONLY_OWNER.test(text));
  const words3 = texts.length > 0 ? void 0 : pieces.find(([piece]) => saysMore(piece, host));
  const refs = taken.flatMap((one) => one.refs);
  return { texts: words3 ? [words3[0]] : texts, refs, due, unreadDue };
}

// src/core/incident/record/change-lines.ts
var OPTIONAL = / ?\(optional\)[.,;]?$/i;
var REFUSAL = "(?:no (?:further |other |eval |gate |release )?changes?(?: (?:is |are )?(?:needed|required|necessary))?|none(?: is| are)?(?: needed| required| necessary)?|nothing(?: is)?(?: needed| required| to (?:change|do|add))?|not (?:needed|required|necessary|applicable))";
var BARE_REFUSAL = new RegExp(`^${REFUSAL}[.!]?$`, "i");
var DECISION = new RegExp(
  `^${REFUSAL}(?:$| ?[:,.;] | ?[—–] ?| - | (?=\\(|(?:because|since|as)\\b))`,
  "i"
);
var MARKS = /^[*_]{1,3}/;
function isDecision(text) {
  return DECISION.test(text.replace(MARKS, ""));
}
function readEntry(entry, host, unread, budget) {
  const { texts, notes, checked } = entry;
  const [own = "", ...below] = texts;
  const decision = isDecision(own);
  const first = readParts(own.replace(OPTIONAL, ""), host, decision, budget);
  const parts = [first, ...below.map((text2) => readParts(text2, host, decision, budget))];
  for (const { unreadDue } of parts) if (unreadDue) unread.push(unreadDue);
  const said = [...first.texts, ...notes].join(" — ");
  const optional = OPTIONAL.test(own) || OPTIONAL.test(said);
  const told = [said.replace(OPTIONAL, ""), ...parts.slice(1).flatMap((part) => part.texts)];
  const text = told.filter(Boolean).join(" — ").replace(OPTIONAL, " optional");
  return {
    text: optional ? `${text} (optional)`.trim() : text,
    owner: ownerIn(texts.join("\n")),
    due: parts.find(({ due }) => due)?.due ?? null,
    refs: [...new Set(parts.flatMap(({ refs }) => refs))],
    done: checked
  };
}
function readChangeLines(section, host = "github.com", budget = dateBudget()) {
  const unreadDue = [];
  const { entries, cut } = readChangeEntries(section);
  const lines = entries.map((entry) => readEntry(entry, host, unreadDue, budget));
  return { lines, unreadDue, cut };
}
function isOptional(line) {
  return OPTIONAL.test(line.text);
}
function isBareRefusal(text) {
  return BARE_REFUSAL.test(text.trim());
}
function decisionReason(line) {
  const text = line.text.replace(MARKS, "");
  const match = DECISION.exec(text);
  const reason = match ? text.slice(match[0].length).trim() : "";
  return reason || null;
}

// src/core/incident/record/declared.ts
var UNKNOWN = /^\W{0,3}(?:unknown|not recorded)\b/i;
function saysUnknown(text) {
  return /unknown|not recorded/i.test(text) && UNKNOWN.test(tidy(text));
}
function isDeclaredUnknown(record, key) {
  return saysUnknown(record.sources[key]?.raw ?? "");
}
function hasEvidenceTask(record, key) {
  const label = sectionOf(key).label.toLowerCase();
  return record.evidenceTasks.some((line) => line.text.toLowerCase().includes(label));
}
function isAnswered(record, key) {
  if (isDeclaredUnknown(record, key)) return hasEvidenceTask(record, key);
  if (key === "detectedAt" && record.detectedAtNote !== null) return true;
  const value = record[key];
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

// src/core/incident/record/parse.ts
function fieldOf(section, form, reading) {
  const labelled2 = form.fields.find((field) => field.label === section.label);
  return reading.fields[section.id] ?? (labelled2 && reading.fields[labelled2.key]);
}
function readList(text) {
  return text.split(/[\n,;]/).map(
    (item) => item.replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/, "").replace(/`/g, "").trim()
  ).filter(Boolean);
}
var TOO_MANY = "too-many";
var NOTHING2 = /^\W{0,3}(?:none|nil|n\W?a\b|not applicable)/i;
function readDate2(text, { now, written }) {
  return saysUnknown(text) ? { value: null } : readDetectedAt(text, { now, written });
}
function readChanges(text, { host, dates }) {
  const { lines, unreadDue, cut } = readChangeLines(text, host, dates);
  const most = MOST_LINES.toLocaleString("en-US");
  const tooMany2 = cut ? {
    tooMany: `There are more than ${most} lines; those beyond were not read. Leave what is to change, a line each.`
  } : {};
  if (unreadDue.length === 0) return { value: lines, ...tooMany2 };
  const shown = unreadDue.slice(0, 3).map((words3) => `“${words3.slice(0, 60)}”`);
  const problem = `${shown.join(", ")}: no date that can be read. Write it like due 2026-12-01.`;
  return { value: lines, problem, ...tooMany2 };
}
function leavesOpen2(section, text) {
  const nothing = section.key === "missingEvidence" && NOTHING2.test(text);
  return text === "" || !nothing && saysNothing(text);
}
function readText(section, raw, options) {
  const text = saidText(raw);
  if (section.shape === "date") return readDate2(text, options);
  if (section.shape === "changes") return readChanges(text, options);
  const empty = leavesOpen2(section, text);
  if (section.shape === "list") {
    const list = empty ? [] : readList(text).filter((item) => !leavesOpen2(section, item));
    return { value: list, empty: list.length === 0 };
  }
  return { value: empty ? null : text, empty };
}
function readValue(section, field, options) {
  const value = field?.value ?? null;
  const { shape } = section;
  if (shape === "options") return { value: Array.isArray(value) ? value : readList(value ?? "") };
  if (shape === "option") return { value: Array.isArray(value) ? value.join(", ") : value };
  if (value === null) return { value: shape === "list" || shape === "changes" ? [] : null };
  return readText(section, Array.isArray(value) ? value.join("\n") : value, options);
}
function problemOf2(problem) {
  const { kind, section, lines, message } = problem;
  return { kind, section, lines, message };
}
function isOfExtra({ section }, form) {
  const loose = looseLabel(section);
  return form.fields.some(({ extra, label }) => extra === true && looseLabel(label) === loose);
}
function extrasOf(reading, form) {
  return form.fields.flatMap(({ extra, key, label }) => {
    const raw = extra ? reading.fields[key]?.raw : "";
    return raw ? [`### ${label}

${raw}`] : [];
  });
}
function isDeclared({ kind, section }, reading, form) {
  if (kind !== "unknown-option") return false;
  const field = form.fields.find(({ label }) => label === section);
  return field !== void 0 && saysUnknown(reading.fields[field.key]?.raw ?? "");
}
function parseIncident(body, options = {}) {
  const form = options.form ?? readingForm(options.config);
  const reading = readForm(form, body, { pasted: true });
  const record = {};
  const sources = {};
  const problems = reading.problems.filter((problem) => !isOfExtra(problem, form) && !isDeclared(problem, reading, form)).map(problemOf2);
  const told = (kind, { label }, lines, message) => problems.push({ kind, section: label, lines, message });
  const sectionOptions = { ...options, dates: dateBudget() };
  for (const section of SECTIONS) {
    const field = fieldOf(section, form, reading);
    const { state = "absent", lines = null, raw = "" } = field ?? {};
    const {
      value,
      problem,
      tooMany: tooMany2,
      note = null,
      empty
    } = readValue(section, field, sectionOptions);
    const read = empty ? "no-response" : state;
    sources[section.key] = { label: section.label, state: read, lines, raw };
    record[section.key] = value;
    if (section.shape === "date") record[`${section.key}Note`] = note;
    if (problem) told("date", section, lines, problem);
    if (tooMany2) told(TOO_MANY, section, lines, tooMany2);
  }
  const unread = [reading.unread, ...extrasOf(reading, form)].filter(Boolean).join("\n\n");
  return { ...record, sources, problems, unread };
}

export {
  readingForm,
  linesOf,
  scan2 as scan,
  severityLabel,
  commandedLevel,
  effectiveSeverity,
  STAGES,
  hasReached,
  incidentLabel,
  removerOf,
  planRestored,
  noteOfRestored,
  STAGE_LABELS,
  stageLabel,
  isStageLabel,
  labelsOf2 as labelsOf,
  planLabels,
  choiceText,
  readForm,
  MOST_LINES,
  isOptional,
  isBareRefusal,
  decisionReason,
  isDeclaredUnknown,
  hasEvidenceTask,
  isAnswered,
  TOO_MANY,
  parseIncident
};
//# sourceMappingURL=shared-TRGC5ZHI.js.map
