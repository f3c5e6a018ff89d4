import {
  RULE_IDS,
  loosenings
} from "./shared-2RKW2RED.js";
import {
  CONFIG_PATH,
  lineOfPath,
  loadYaml,
  parseConfig
} from "./shared-AR342QKE.js";

// src/core/config/change.ts
function readText(text) {
  return parseConfig(text ?? "", { file: CONFIG_PATH, ruleIds: RULE_IDS });
}
function whole(text) {
  return { path: [], item: null, text, because: null };
}
function documentPath({ path }, config) {
  const [section, list, id, ...rest] = path;
  if (section !== "release" || list !== "policies" || id === void 0) return path;
  const at = config.release.policies.findIndex((policy) => policy.id === id);
  return at < 0 ? [section, list] : [section, list, at, ...rest];
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
function configChange(before, after) {
  const [old, now] = [readText(before), readText(after)];
  const deleted = before !== null && after === null;
  const { places } = loadYaml(after ?? "");
  const looser = found(old, now, deleted).map((one) => ({
    ...one,
    line: places ? lineOfPath(places, documentPath(one, now.config)) : 1
  }));
  return { before: old, after: now, deleted, looser };
}

export {
  configChange
};
//# sourceMappingURL=shared-TFFA5R4I.js.map
