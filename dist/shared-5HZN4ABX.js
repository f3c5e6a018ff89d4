import {
  compileSection,
  findOption,
  looseLabel,
  optionIndex,
  sectionsFor,
  tidyLabel
} from "./shared-DJ35FADL.js";
import {
  SECTIONS
} from "./shared-SEVQBVGR.js";
import {
  loadYaml
} from "./shared-HAOGNQKO.js";

// src/core/incident/form/own-options.ts
var isOdd = (option) => option.length > 200 || option.split(",").length > 8;
var BUILT_IN = new Map(SECTIONS.map((section) => [section.id, section]));
function optionsByPlace(section, own) {
  const ours = section.options ?? [];
  const before = BUILT_IN.get(section.id)?.options?.length;
  if (section.key === "severity" || own.length === 0 || own.some(isOdd)) return [];
  if (own.length !== ours.length && own.length !== before) return [];
  const index = optionIndex(ours);
  const same = own.map((option) => findOption(option, index));
  if (same.some((found, at) => found !== null && found !== ours[at])) return [];
  return own.flatMap(
    (option, at) => same[at] === null ? [[option, ours[at]]] : []
  );
}

// src/core/incident/form/compile-own.ts
var extraKey = (label) => `L:${looseLabel(label)}`;
function sectionOfField(field, file, sections) {
  const byId = sections.find(({ id }) => id === field.id);
  if (byId) return byId;
  const label = looseLabel(field.label);
  const byLabel = sections.find((section) => looseLabel(section.label) === label);
  return byLabel && !file.some(({ id }) => id === byLabel.id) ? byLabel : null;
}
function merge(base, other) {
  const merged = [...base];
  for (const [at, key] of other.entries()) {
    if (merged.includes(key)) continue;
    const before = at === 0 ? -1 : merged.indexOf(other[at - 1]);
    merged.splice(before + 1, 0, key);
  }
  return merged;
}
function fieldFor(section, own, owner) {
  const { index: _, ...field } = compileSection(section);
  const ours = field.options;
  const labels = [section.label, ...own.map(({ label }) => label)].filter((label) => {
    const taken = owner.get(looseLabel(label));
    return taken === void 0 || taken === section.id;
  });
  const placed = own.map(({ options }) => optionsByPlace(section, options));
  const translated = own[placed.findIndex((list) => list.length > 0)];
  return {
    ...field,
    labels: [...new Set(labels)],
    type: field.type === "text" && own.some(({ rendered }) => rendered) ? "rendered" : field.type,
    line: field.line && (section.options !== void 0 || own.every(({ line }) => line)),
    options: translated?.options ?? ours,
    ours,
    pairs: placed.flat()
  };
}
function extraField({ label, rendered, line }) {
  const type = rendered ? "rendered" : "text";
  const none = { options: [], ours: [], pairs: [] };
  return { key: extraKey(label), label, type, line, ...none, extra: true };
}
function compileOwn(sections, own) {
  const files = own.map(
    (file) => file.map((field) => {
      return [sectionOfField(field, file, sections)?.id ?? extraKey(field.label), field];
    })
  );
  const placed = files.flat();
  const owner = /* @__PURE__ */ new Map();
  for (const [key, { label }] of placed) {
    if (!owner.has(looseLabel(label))) owner.set(looseLabel(label), key);
  }
  const orders = [...files.map((file) => file.map(([key]) => key)), sections.map(({ id }) => id)];
  return orders.reduce(merge, []).flatMap((key) => {
    const fields = placed.flatMap(([of, field]) => of === key ? [field] : []);
    const section = sections.find(({ id }) => id === key);
    if (section) return [fieldFor(section, fields, owner)];
    const [extra] = fields;
    return extra && owner.get(looseLabel(extra.label)) === key ? [extraField(extra)] : [];
  });
}

// src/core/incident/form/yaml-fields.ts
function textOf(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
function property(value, name) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
function optionsOf(attributes) {
  const given = property(attributes, "options");
  return (Array.isArray(given) ? given : []).map(
    (option) => tidyLabel(textOf(property(option, "label") ?? option))
  );
}
function ownFieldOf(element) {
  const type = textOf(property(element, "type"));
  const attributes = property(element, "attributes");
  const label = tidyLabel(textOf(property(attributes, "label")));
  if (!type || type === "markdown" || !label) return null;
  const rendered = type === "textarea" && textOf(property(attributes, "render")) !== "";
  return {
    id: textOf(property(element, "id")) || null,
    label,
    options: optionsOf(attributes).filter(Boolean),
    rendered,
    line: !["textarea", "upload"].includes(type)
  };
}

// src/core/incident/form/form-file.ts
var MOST_CHARACTERS = 2e5;
var MOST_ELEMENTS = 300;
function readFormFile({ path, text }) {
  const fault = (line, message) => ({ path, line, message });
  if (text === null || text.length > MOST_CHARACTERS) {
    return fault(null, `Expected a text file of at most ${MOST_CHARACTERS} characters.`);
  }
  const { document, places, problem } = loadYaml(text);
  if (problem) return fault(problem.line, `${problem.message}. Got ${problem.received}.`);
  const body = property(document, "body");
  if (!Array.isArray(body) || !places) {
    const line = places?.children.get("body")?.line ?? null;
    return fault(line, "The form has no list of fields. Expected a key `body` with a list.");
  }
  const elements = body.slice(0, MOST_ELEMENTS);
  const read = elements.map(ownFieldOf);
  const at = [...read.keys()].filter((index) => read[index] !== null);
  const fields = read.filter((field) => field !== null);
  return { path, text, document, places, body: elements, fields, at };
}
function isForm(read) {
  return "fields" in read;
}
function ownFormOf(files, config) {
  const read = files.map(readFormFile);
  const lists = read.flatMap((one) => isForm(one) ? [one.fields] : []);
  const given = lists.some((fields) => fields.length > 0);
  const longestFirst = lists.sort((a, b) => b.length - a.length);
  return {
    form: given ? compileOwn(sectionsFor(config), longestFirst) : null,
    broken: read.flatMap((one) => isForm(one) ? [] : [one])
  };
}

export {
  optionsByPlace,
  sectionOfField,
  textOf,
  property,
  optionsOf,
  ownFieldOf,
  readFormFile,
  isForm,
  ownFormOf
};
//# sourceMappingURL=shared-5HZN4ABX.js.map
