import {
  hasHistory
} from "./shared-P267AFXA.js";
import {
  code,
  plain
} from "./shared-74NH23BZ.js";

// src/core/setup/past-text.ts
var MOST_SHOWN = 10;
var MOST_REASONS = 3;
function counted({ incidents }, label) {
  if (!incidents) return "How many incidents there are could not be read.";
  const { open, closed, more } = incidents;
  const beyond = more ? " and more behind those" : "";
  return `Issues with the label ${code(label)}: ${open} open, ${closed} closed${beyond}.`;
}
function touchedLine({ touched }) {
  if (touched.length === 0) {
    return "Nothing old is touched: no comment, no label, and no release is held for one of them, until somebody edits its text, puts the label on or gives a command on it.";
  }
  const shown = touched.slice(0, MOST_SHOWN).map((ref) => code(ref));
  const more = touched.length - shown.length;
  return `This App has worked on these open ones before and goes on with them: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}. Nothing else that is old is touched.`;
}
function against({ incidents, policies, others }) {
  const said = [
    ...incidents.map(
      ({ ref, owed }) => `${code(ref)}${owed.length > 0 ? ` owed ${owed.join(" and ")}` : ""}`
    ),
    ...policies.map((id) => `policy ${code(id)}`),
    ...others.map((one) => plain(one, 200))
  ];
  const more = said.length - MOST_REASONS;
  return `${said.slice(0, MOST_REASONS).join("; ")}${more > 0 ? `; ${more} more` : ""}`;
}
function pastLines(past) {
  if (past === null) {
    return ["- Which of the last releases would have been held was not looked at."];
  }
  const { releases, stopped } = past;
  const held = releases.filter(({ verdict }) => verdict !== "ship");
  const end = stopped ? [`- ${plain(stopped, 300)}`] : [];
  if (releases.length === 0) return ["- No past release was looked at.", ...end];
  if (held.length === 0) {
    return [`- Releases looked at: ${releases.length}. None would have been held.`, ...end];
  }
  return [
    `- Releases looked at: ${releases.length}. These would have been held:`,
    ...held.map((one) => `  - ${code(one.name)} (${one.verdict}): ${against(one)}`),
    ...end
  ];
}
function pastSection(facts) {
  const { history, config, past } = facts;
  if (!hasHistory(facts)) return [];
  const known = history ? [`- ${counted(history, config.incidents.label)} ${touchedLine(history)}`] : [];
  return ["## What came before", [...known, ...pastLines(past)].join("\n")];
}

export {
  pastSection
};
//# sourceMappingURL=shared-FKRGHKAU.js.map
