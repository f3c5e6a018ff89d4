import {
  RULE_IDS,
  loosenings
} from "./shared-2RKW2RED.js";
import {
  parseLayers
} from "./shared-LJ3OF5XX.js";
import {
  policyPath
} from "./shared-4TKSDU5F.js";
import {
  CONFIG_PATH
} from "./shared-4ETM35RJ.js";
import {
  lineOfPath,
  loadYaml
} from "./shared-HAOGNQKO.js";

// src/core/config/change.ts
function readText(text, organization) {
  return parseLayers({ file: CONFIG_PATH, text: text ?? "" }, organization, RULE_IDS);
}
function whole(text) {
  return { path: [], item: null, text, because: null };
}
function documentPath({ path }, document) {
  const [section, list, id, ...rest] = path;
  if (section !== "release" || list !== "policies" || id === void 0) return path;
  const policy = policyPath(document, id);
  return policy ? [...policy, ...rest] : [section, list];
}
function found(before, after, deleted) {
  if (after.problems.length > 0) return [];
  if (before.problems.length > 0) {
    const text = "what held before could not be read, so nothing tells what gets looser";
    return [whole(text)];
  }
  const looser = loosenings(before.config, after.config);
  return deleted ? [whole("the file is deleted, and all that it held is gone"), ...looser] : looser;
}
function configChange(before, after, organization = null) {
  const [old, now] = [readText(before, organization), readText(after, organization)];
  const deleted = before !== null && after === null;
  const { document, places } = loadYaml(after ?? "");
  const looser = found(old, now, deleted).map((one) => ({
    ...one,
    line: places ? lineOfPath(places, documentPath(one, document)) : 1
  }));
  return { before: old, after: now, deleted, looser };
}

export {
  configChange
};
//# sourceMappingURL=shared-LMVKAEXR.js.map
