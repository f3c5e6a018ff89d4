import {
  SECTIONS
} from "./shared-SEVQBVGR.js";
import {
  nearest
} from "./shared-5EVEGXHW.js";
import {
  code
} from "./shared-74NH23BZ.js";

// src/core/incident/form/configured.ts
var BUILT_IN = SECTIONS;
var same = (a, b) => a.length === b.length && a.every((one, at) => one === b[at]);
function severitySection(section, { levels }) {
  return same(levels, section.options ?? []) ? section : { ...section, options: levels };
}
function withAdded(section, added) {
  const options = section.options ?? [];
  const more = [...new Set(added)].filter((option) => !options.includes(option));
  return more.length === 0 ? section : { ...section, options: [...options, ...more] };
}
function sectionsFor({
  severity,
  taxonomy
}) {
  const added = {
    primaryClass: taxonomy.classes,
    secondaryClasses: taxonomy.classes,
    triggerKind: taxonomy.triggers,
    failedControlKind: taxonomy.controls
  };
  const sections = BUILT_IN.map(
    (section) => section.key === "severity" ? severitySection(section, severity) : withAdded(section, added[section.key])
  );
  return sections.every((section, at) => section === BUILT_IN[at]) ? BUILT_IN : sections;
}

// src/core/incident/form/options.ts
var MOST_PIECES = 500;
var MOST_CHARACTERS = 300;
var MARKER = /^\s*(?:[-*+•◦·–—]\s+|\d{1,3}[.)]\s+)?(?:\[ ?([xX✓✔]?) ?\]\s*)?/;
var SEPARATOR = /[,;·]/;
function looseOption(text) {
  const composed = /[^\x20-\x7E]/.test(text) ? text.normalize("NFKC") : text;
  return composed.toLowerCase().replace(MARKER, "").replace(/[`*_"'“”„‘’«»]/g, "").replace(/[\s\u2010-\u2015-]+/g, "").replace(/(?<![.;:!])[.;:!]+$/, "").replace(/(.)failure$/, "$1");
}
function optionIndex(options) {
  const loose = /* @__PURE__ */ new Map();
  for (const option of options) {
    const key = looseOption(option);
    loose.set(key, loose.has(key) && loose.get(key) !== option ? null : option);
  }
  const commas = Math.max(0, ...options.map((option) => option.split(",").length - 1));
  return { exact: new Map(options.map((option) => [option, option])), loose, commas };
}
function withPairs(index, pairs) {
  const exact = new Map(index.exact);
  const loose = new Map(index.loose);
  const unclear = new Set(
    pairs.flatMap(
      ([own, ours]) => pairs.some(([other, means]) => other === own && means !== ours) ? [own] : []
    )
  );
  for (const [own, ours] of pairs) {
    if (unclear.has(own) || exact.has(own)) continue;
    exact.set(own, ours);
    const key = looseOption(own);
    const known = loose.get(key);
    loose.set(key, known === void 0 || known === ours ? ours : null);
  }
  const commas = pairs.map(([own]) => own.split(",").length - 1);
  return { exact, loose, commas: Math.max(index.commas, ...commas) };
}
function findOption(text, index) {
  const trimmed = text.trim();
  const exact = index.exact.get(trimmed);
  if (exact !== void 0 || trimmed.length > MOST_CHARACTERS) return exact ?? null;
  return index.loose.get(looseOption(trimmed)) ?? null;
}
function segment(pieces, line, index) {
  const chosen = nothingChosen();
  const whole = findOption(line, index);
  const steps = [];
  steps[pieces.length] = { cost: 0, ways: 1, next: pieces.length, option: null };
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const skip = steps[at + 1];
    const empty = !pieces[at].trim();
    let best = { ...skip, cost: skip.cost + (empty ? 0 : 1), next: at + 1, option: null };
    for (let end = at + 1; end <= Math.min(pieces.length, at + 1 + index.commas); end += 1) {
      const option = findOption(pieces.slice(at, end).join(","), index);
      const rest = steps[end];
      if (!option || rest.cost > best.cost) continue;
      const tie = best.option !== null && rest.cost === best.cost;
      best = { cost: rest.cost, ways: tie ? best.ways + rest.ways : rest.ways, next: end, option };
    }
    steps[at] = best;
  }
  chosen.ambiguous = steps[0].ways > 1;
  for (let at = 0; at < pieces.length; at = steps[at].next) {
    const { option } = steps[at];
    if (option) chosen.options.push(option);
    else if (pieces[at].trim()) chosen.unknown.push(pieces[at].trim());
  }
  if (whole && chosen.options.length === 1) chosen.options = [whole];
  return chosen;
}
function readItem(line) {
  const [marker = "", tick] = MARKER.exec(line) ?? [];
  return { text: line.slice(marker.length), ticked: tick === void 0 ? null : tick !== "" };
}
function nothingChosen() {
  return { options: [], unknown: [], ambiguous: false, boxes: false, tooMany: false };
}
function chooseOptions(text, index) {
  const all = nothingChosen();
  let left = MOST_PIECES;
  for (const line of text.split("\n")) {
    const { text: said, ticked } = readItem(line);
    all.boxes ||= ticked !== null;
    if (!said.trim() || ticked === false) continue;
    const pieces = said.split(SEPARATOR, left + 1);
    left -= pieces.length;
    all.tooMany = left < 0;
    if (all.tooMany) break;
    const chosen = segment(pieces, said, index);
    all.options.push(...chosen.options);
    all.unknown.push(...chosen.unknown);
    all.ambiguous ||= chosen.ambiguous;
  }
  return { ...all, options: [...new Set(all.options)] };
}
function showOptions(options) {
  return options.map((option) => code(option)).join(", ");
}
function nearestOption(text, options) {
  const typed = looseOption(text.slice(0, MOST_CHARACTERS));
  const begins = options.find((option) => typed.startsWith(looseOption(option)));
  return begins ?? nearest(text, options);
}
function unknownOption(words, options) {
  const shown = words.slice(0, 3).map((word) => `“${word.replaceAll("`", "").slice(0, 60)}”`);
  const near = nearestOption(words[0] ?? "", options);
  const hint = near ? ` Did you mean ${code(near)}?` : "";
  const is = words.length === 1 ? "is no option" : "are no options";
  return `${shown.join(", ")} ${is}.${hint} The options are: ${showOptions(options)}`;
}

// src/core/text/invisible.ts
var PICTURE = String.raw`\p{Extended_Pictographic}`;
var KEPT = [
  String.raw`(?<=${PICTURE})\uFE0F`,
  String.raw`(?<=${PICTURE}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=${PICTURE})`,
  String.raw`(?<=[\u0600-\u1AFF])(?:\u200C|\u200D)(?=[\u0600-\u1AFF])`
];
var NOTHING = String.raw`\p{Default_Ignorable_Code_Point}+`;
var INVISIBLE = new RegExp(`(${KEPT.join("|")})|${NOTHING}`, "gu");
function withoutInvisible(text) {
  if (!new RegExp("\\p{Default_Ignorable_Code_Point}", "u").test(text)) return text;
  return text.replace(INVISIBLE, "$1");
}

// src/core/incident/form/compile.ts
var PLAIN = /^[!-~]+(?: [!-~]+)*$/;
function tidyLabel(label) {
  if (PLAIN.test(label)) return label;
  return withoutInvisible(label.normalize("NFC")).replace(/\s+/g, " ").trim();
}
function looseLabel(label) {
  const tidy = tidyLabel(label);
  if (!/[*_`:]/.test(tidy)) return tidy.toLowerCase();
  return tidy.replace(/^[*_`]+|(?<![*_`])[*_`]+$/g, "").replace(/\s*:$/, "").replace(/(?<![*_`])[*_`]+$/, "").toLowerCase();
}
function labelsOf({ label, labels }) {
  return labels ?? [label];
}
function indexBy(fields, keyOf) {
  const index = /* @__PURE__ */ new Map();
  for (const [position, field] of fields.entries()) {
    for (const key of new Set(labelsOf(field).map(keyOf))) {
      index.set(key, [...index.get(key) ?? [], position]);
    }
  }
  return index;
}
function compileFields(fields) {
  return { fields, exact: indexBy(fields, tidyLabel), loose: indexBy(fields, looseLabel) };
}
function fieldsOf(form, { text, level }) {
  const exact = level === 3 ? form.exact.get(tidyLabel(text)) : void 0;
  return exact ?? form.loose.get(looseLabel(text)) ?? [];
}
var SHAPE_TYPES = {
  option: "dropdown",
  options: "multiple",
  text: "text",
  date: "text",
  list: "text",
  changes: "text"
};
function compileSection(section) {
  return {
    key: section.id,
    label: section.label,
    type: SHAPE_TYPES[section.shape],
    line: section.line === true || section.shape.startsWith("option"),
    options: section.options ?? [],
    index: optionIndex(section.options ?? [])
  };
}
function compileSections(sections) {
  return compileFields(sections.map(compileSection));
}

export {
  withoutInvisible,
  MOST_PIECES,
  SEPARATOR,
  looseOption,
  optionIndex,
  withPairs,
  findOption,
  readItem,
  chooseOptions,
  showOptions,
  unknownOption,
  tidyLabel,
  looseLabel,
  labelsOf,
  compileFields,
  fieldsOf,
  compileSection,
  compileSections,
  sectionsFor
};
//# sourceMappingURL=shared-DJ35FADL.js.map
