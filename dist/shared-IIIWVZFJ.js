import {
  sectionsFor
} from "./shared-DJ35FADL.js";
import {
  SEVERITY_MEANINGS
} from "./shared-SEVQBVGR.js";
import {
  plain
} from "./shared-74NH23BZ.js";

// src/core/incident/form/severity-help.ts
var same = (a, b) => a.length === b.length && a.every((one, at) => one === b[at]);
function severityHelp({ levels, serious }) {
  const lines = levels.map((level) => {
    const meaning = SEVERITY_MEANINGS[level];
    const weight = serious.includes(level) ? "serious" : "not serious";
    return `- **${plain(level)}**: ${meaning ? `${meaning} (${weight})` : weight}`;
  });
  const owed = serious.length > 0 ? "A serious incident owes an eval and a release gate decision before the next release." : "No level is serious here, so no incident holds a release.";
  return ["Your best guess now; a maintainer can correct it.", "", ...lines, "", owed].join("\n");
}
function severityFor(section, severity) {
  const known = Object.keys(SEVERITY_MEANINGS);
  const usual = same(severity.levels, known) && same(severity.serious, known.slice(0, 2));
  if (usual) return section;
  const [first = ""] = severity.levels;
  const example = severity.levels.includes(section.example) ? section.example : first;
  return { ...section, options: severity.levels, help: severityHelp(severity), example };
}

// src/core/incident/form/issue-form.ts
var SUBMIT = "Submit now if this is all you know; the rest is added by editing";
var HEADS = {
  facts: `${SUBMIT}.

## Facts`,
  review: "## Review\n\nFor the review meeting; leave it blank while the incident is running.",
  changes: "## Changes\n\nWhat the review changes. One line each: `- [ ] what is to change — @owner — #45 — due 2026-12-01`, or `no change — reason — @owner`."
};
var FILING = {
  name: "Agent incident",
  description: "Report a production incident of an AI agent",
  intro: "Five answers are enough to file. The review can wait for the morning.",
  parts: ["first"]
};
var WHOLE = {
  name: "Agent incident with its review",
  description: "Report a production incident of an AI agent, with everything the review asks",
  intro: "Five answers are enough to file. Everything else can wait for the morning.",
  parts: ["first", "facts", "review", "changes"]
};
var YOURS = "Made for this repository by agent-incident-review. Yours to edit: translate labels, add fields, keep the ids.";
function quote(text) {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function element(type, id, attributes, required) {
  const lines = [`  - type: ${type}`, ...id ? [`    id: ${id}`] : [], "    attributes:"];
  lines.push(...attributes.map((attribute) => `      ${attribute}`));
  if (id) lines.push("    validations:", `      required: ${required}`);
  return lines.join("\n");
}
function markdown(text) {
  return element("markdown", null, [`value: ${quote(text)}`], false);
}
function renderField(section) {
  const attributes = [`label: ${quote(section.label)}`, `description: ${quote(section.help)}`];
  const required = section.required === true;
  if (section.options) {
    if (section.shape === "options") attributes.push("multiple: true");
    attributes.push("options:", ...section.options.map((option) => `  - ${quote(option)}`));
    return element("dropdown", section.id, attributes, required);
  }
  attributes.push(`placeholder: ${quote(section.example)}`);
  return element(section.line ? "input" : "textarea", section.id, attributes, required);
}
function describedFor(config) {
  return sectionsFor(config).map(
    (section) => section.key === "severity" ? severityFor(section, config.severity) : section
  );
}
function render({ name, description, intro, parts }, config, comment) {
  const { label, type } = config.incidents;
  const lines = [
    `# ${comment}`,
    `name: ${name}`,
    `description: ${description}`,
    'title: "[incident] "',
    `labels: [${quote(label)}]`,
    ...type ? [`type: ${quote(type)}`] : [],
    "body:",
    markdown(intro)
  ];
  const sections = describedFor(config);
  for (const part of parts) {
    if (part !== "first") lines.push(markdown(HEADS[part]));
    lines.push(...sections.filter((section) => section.part === part).map(renderField));
  }
  return `${lines.join("\n")}
`;
}
function renderFilingForm(config, comment = YOURS) {
  return render(FILING, config, comment);
}
function renderIssueForm(config, comment = YOURS) {
  return render(WHOLE, config, comment);
}

export {
  renderField,
  describedFor,
  renderFilingForm,
  renderIssueForm
};
//# sourceMappingURL=shared-IIIWVZFJ.js.map
