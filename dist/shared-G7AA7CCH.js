import {
  shortName
} from "./shared-FRQMX2QF.js";
import {
  shorten
} from "./shared-74NH23BZ.js";

// src/core/writes/checks.ts
var RELEASE_CHECK = "Release gate";
var CONFIG_CHECK = "Release gate configuration";
var EVIDENCE_CHECK = "Incident evidence";
var MOST_SUMMARY = 65e3;
var ANNOTATED = / notes:[0-9a-f]{8}$/;
function latestRun(runs, name) {
  const own = runs.filter((run) => run.name === name).sort((a, b) => b.id - a.id);
  return own[0] ?? null;
}
function planCheck(runs, wanted, repository) {
  const { annotations = [], ...rest } = wanted;
  const notes = annotations.length > 0 ? ` notes:${shortName(JSON.stringify(annotations))}` : "";
  const check = {
    ...rest,
    about: `${wanted.about}${notes}`,
    summary: shorten(wanted.summary, MOST_SUMMARY)
  };
  const run = latestRun(runs, check.name);
  const restarts = run && run.conclusion !== null && check.conclusion === null;
  const annotated = notes !== "" || run !== null && ANNOTATED.test(run.about);
  if (!run || restarts || annotated && run.about !== check.about) {
    return [{ do: "create-check", repository, check: { ...check, annotations } }];
  }
  const same = run.conclusion === check.conclusion && run.about === check.about && run.title === check.title && run.summary.trim() === check.summary.trim();
  return same ? [] : [{ do: "update-check", repository, id: run.id, check }];
}

export {
  RELEASE_CHECK,
  CONFIG_CHECK,
  EVIDENCE_CHECK,
  latestRun,
  planCheck
};
//# sourceMappingURL=shared-G7AA7CCH.js.map
