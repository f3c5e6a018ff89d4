import {
  code
} from "./shared-74NH23BZ.js";

// src/core/setup/obstacles.ts
var NEEDED = ["contents", "pull_requests"];
var SETUP = {
  command: "/setup",
  what: "The set-up",
  byHand: "Without the App it works as well: run `npx agent-incident-review init` in a checkout and propose what it writes."
};
function isMissing(permissions, name) {
  return permissions !== null && permissions[name] !== "write";
}
function mayAddWorkflows({ permissions }) {
  return !isMissing(permissions, "workflows");
}
function obstacleOf(about, { command, byHand } = SETUP) {
  if (about.archived)
    return `This repository is archived, so nothing can be added to it. Unarchive it and write ${code(command)} again.`;
  if (about.disabled) return "GitHub has disabled this repository, so nothing can be added to it.";
  if (about.empty)
    return `This repository has no commit yet, so there is nothing to propose a change to. Make a first commit and write ${code(command)} again.`;
  const missing = NEEDED.filter((name) => isMissing(about.permissions, name));
  if (missing.length === 0) return null;
  const names = missing.map((name) => code(`${name}: write`)).join(" and ");
  return `This App lacks the permission ${names}, so it cannot open a pull request. An owner can add it in the settings of the App and accept it in those of its installation; \`app.full.yml\` has it. ${byHand}`;
}
function refusalOf(status, workflows, { what, byHand } = SETUP) {
  const known = {
    403: `GitHub denied it (403). Either a permission is missing (${code("contents: write")}, ${code("pull_requests: write")}${workflows ? `, ${code("workflows: write")}` : ""}), or a rule keeps this App out`,
    404: "GitHub denied it (404), as it does where a permission is missing",
    409: "the repository is empty, or changed meanwhile (409)",
    422: "GitHub refused the branch, the commit or the pull request (422): look for a ruleset that limits names of branches, or that asks for something of each commit"
  };
  return `${what} could not be proposed: ${known[status] ?? `GitHub answered ${status}`}. ${byHand}`;
}

export {
  mayAddWorkflows,
  obstacleOf,
  refusalOf
};
//# sourceMappingURL=shared-TU6QDUT5.js.map
