import {
  MOST_FOUND,
  configSchema,
  crossCheck,
  explainIssue,
  loadText,
  parseConfig,
  settle,
  valueAt,
  withGiven
} from "./shared-4TKSDU5F.js";
import {
  defaultConfig
} from "./shared-4ETM35RJ.js";

// src/core/config/merge.ts
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var keysOf = (...values) => [...new Set(values.flatMap((one) => Object.keys(one)))];
function mergeValues(low, high) {
  if (!isMapping(low) || !isMapping(high)) return high;
  return Object.fromEntries(
    keysOf(low, high).map((key) => {
      if (!Object.hasOwn(high, key)) return [key, low[key]];
      return [key, Object.hasOwn(low, key) ? mergeValues(low[key], high[key]) : high[key]];
    })
  );
}
function policiesOf(document) {
  const release = isMapping(document) ? document.release : null;
  const policies = isMapping(release) ? release.policies : null;
  return Array.isArray(policies) ? policies : null;
}
var idOf = (policy) => isMapping(policy) ? policy.id : void 0;
function mergePolicies(low, high) {
  const own = new Map(high.map((policy, index) => [idOf(policy), index]));
  const taken = /* @__PURE__ */ new Set();
  const first = low.map((policy, index) => {
    const id = idOf(policy);
    const replaced = id === void 0 ? void 0 : own.get(id);
    if (replaced === void 0) return { layer: "organization", index };
    taken.add(replaced);
    return { layer: "repository", index: replaced };
  });
  const rest = high.flatMap(
    (_, index) => taken.has(index) ? [] : [{ layer: "repository", index }]
  );
  return [...first, ...rest];
}
function mergeDocuments(organization, repository) {
  if (repository === null) return { document: organization, policies: null };
  if (organization === null) return { document: repository, policies: null };
  const document = mergeValues(organization, repository);
  const [low, high] = [policiesOf(organization), policiesOf(repository)];
  if (!low || !high || !isMapping(document)) return { document, policies: null };
  const policies = mergePolicies(low, high);
  const list = policies.map(({ layer, index }) => (layer === "organization" ? low : high)[index]);
  const release = { ...document.release, policies: list };
  return { document: { ...document, release }, policies };
}
function organizationKeys(organization, repository, path = "") {
  if (path === "release.policies" && Array.isArray(organization)) {
    const own = new Set(Array.isArray(repository) ? repository.map(idOf) : []);
    const ids = organization.map(idOf).filter((id) => !own.has(id));
    const kept = repository === void 0 || Array.isArray(repository);
    return kept ? ids.map((id) => `${path}.${String(id)}`) : [];
  }
  if (!isMapping(organization)) return repository === void 0 && path !== "" ? [path] : [];
  if (repository !== void 0 && repository !== null && !isMapping(repository)) return [];
  const below = isMapping(repository) ? repository : {};
  return Object.entries(organization).flatMap(
    ([key, value]) => organizationKeys(
      value,
      Object.hasOwn(below, key) ? below[key] : void 0,
      path ? `${path}.${key}` : key
    )
  );
}

// src/core/config/layers.ts
function isOrganizations(path, organization, own) {
  return valueAt(own, path) === void 0 && valueAt(organization, path) !== void 0;
}
function ownPath(path, { policies }) {
  const [section, list, index, ...rest] = path;
  const listed = section === "release" && list === "policies" && typeof index === "number";
  const origin = listed ? policies?.[index] : void 0;
  if (!origin) return path;
  return origin.layer === "repository" ? [section, list, origin.index, ...rest] : [section, list];
}
function inOwn(one, merged, organization, own) {
  const foreign = isOrganizations(one.path, organization, own);
  return {
    ...one,
    path: ownPath(one.path, merged),
    message: foreign ? `${one.message} (the organization’s, which does not fit this file)` : one.message
  };
}
function readMerged(own, loaded, organization, ruleIds) {
  const merged = mergeDocuments(organization, loaded.document);
  const document = merged.document ?? {};
  const result = configSchema.safeParse(document);
  const issues = (result.error?.issues ?? []).slice(0, MOST_FOUND);
  const found = [
    ...issues.flatMap((issue) => explainIssue(issue, document, MOST_FOUND)).map((one) => inOwn(one, merged, organization, loaded.document)),
    ...crossCheck(loaded.document, loaded.places, ruleIds, MOST_FOUND)
  ];
  if (result.success && found.length === 0) {
    return { config: withGiven(result.data, document), problems: [] };
  }
  const problems = settle(found, loaded.places).map((one) => ({ file: own.file, ...one }));
  return { config: defaultConfig(), problems };
}
function parseLayers(own, organization, ruleIds) {
  const options = ruleIds ? { ruleIds } : {};
  const alone = () => parseConfig(own.text, { file: own.file, ...options });
  if (!organization) return { ...alone(), fromOrganization: [] };
  const { problems } = parseConfig(organization.text, { file: organization.file, ...options });
  const below = loadText(organization.text);
  const loaded = loadText(own.text);
  if (problems.length > 0 || below.problem || loaded.problem) {
    const all = [...problems, ...alone().problems];
    return { config: defaultConfig(), problems: all, fromOrganization: [] };
  }
  const reading = readMerged(own, loaded, below.document, ruleIds);
  const keys = organizationKeys(below.document, loaded.document ?? void 0);
  return { ...reading, fromOrganization: reading.problems.length > 0 ? [] : keys };
}

export {
  parseLayers
};
//# sourceMappingURL=shared-LJ3OF5XX.js.map
