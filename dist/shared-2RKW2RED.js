// src/core/incident/rules/ids.ts
var RULE_IDS = [
  // facts
  "fact-missing",
  "version-vague",
  // review
  "what-failed-missing",
  "tells-a-story",
  "primary-class-missing",
  "class-duplicated",
  "trigger-missing",
  "control-missing",
  "trigger-control-same",
  "trigger-is-control",
  "control-is-trigger",
  "trigger-mixed",
  "control-mixed",
  "blames-model",
  "blames-person",
  "speculates-about-model",
  "too-long-to-judge",
  "evidence-gap-without-task",
  "missed-eval-missing",
  "missed-alert-missing",
  "detection-incomplete",
  "urgent-found-by-people",
  "alert-without-examples",
  "no-alert-fired",
  "owner-not-obvious",
  "changes-nothing",
  "eval-decision-missing",
  "eval-asset-missing",
  "eval-asset-mismatch",
  "eval-covers-one-run",
  "eval-proof-missing",
  "metric-vague",
  "gate-decision-missing",
  "gate-kind-missing",
  "gate-owner-missing",
  "change-without-owner",
  "change-without-due",
  "prompt-only-fix",
  "release-decision-missing",
  "release-decision-inconsistent"
];

// src/core/config/orders.ts
var SHOWN = 80;
function show(value) {
  const text = typeof value === "string" ? value : JSON.stringify(value) ?? "not set";
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}
var listOf = (value) => Array.isArray(value) ? value.map(String) : [];
var goes = (before, after) => [
  { item: null, text: `goes from ${show(before)} to ${show(after)}` }
];
var fewer = (before, after) => {
  const left = new Set(listOf(after));
  return listOf(before).flatMap(
    (item) => left.has(item) ? [] : [{ item, text: `no longer has ${show(item)}` }]
  );
};
var more = (before, after) => {
  const had = new Set(listOf(before));
  return listOf(after).flatMap(
    (item) => had.has(item) ? [] : [{ item, text: `has ${show(item)} as well` }]
  );
};
function covers(wide, narrow) {
  if (wide === narrow || wide === "**" || wide === "**/*") return true;
  const folder = /^([^*?{}[\]]*\/)\*\*(?:\/\*)?$/.exec(wide)?.[1];
  return folder !== void 0 && narrow.startsWith(folder);
}
var narrower = (before, after) => fewer(before, after).filter(
  ({ item }) => !listOf(after).some((wide) => covers(wide, item ?? ""))
);
var wider = (before, after) => more(before, after).filter(
  ({ item }) => !listOf(before).some((wide) => covers(wide, item ?? ""))
);
var otherList = (before, after) => [
  ...fewer(before, after),
  ...more(before, after)
];
var higher = (before, after) => Number(after) > Number(before) ? goes(before, after) : [];
var lower = (before, after) => Number(after) < Number(before) ? goes(before, after) : [];
function ranked(...words) {
  return (before, after) => {
    const [old, now] = [words.indexOf(before), words.indexOf(after)];
    return now >= 0 && now < old ? goes(before, after) : [];
  };
}
var other = (before, after) => before === after ? [] : goes(before, after);
var otherOnceSet = (before, after) => after === void 0 ? [] : other(before, after);
var otherThanSet = (before, after) => before === void 0 ? [] : other(before, after);
var later = (before, after) => String(after ?? "") > String(before ?? "") ? goes(before, after) : [];
var enforced = (before, after) => {
  const day = (value) => value === false ? "~" : /\d{4}-\d\d-\d\d/.exec(String(value))?.[0] ?? "";
  return day(after) > day(before) ? goes(before, after) : [];
};

// src/core/config/loosenings.ts
var watched = {
  // More paths let more count as evidence; fewer let a removal go unseen.
  order: (before, after) => [...wider(before, after), ...narrower(before, after)],
  brings: false
};
var KEYS = {
  "incidents.label": { order: other, brings: false },
  "incidents.repository": { order: other, brings: false },
  "incidents.since": { order: later, brings: false },
  // A lower role lets more people vouch, a higher one lets fewer incidents count.
  "incidents.trusted": { order: other, brings: false },
  "incidents.closed": { order: ranked("say", "reopen") },
  "incidents.type": { order: otherThanSet, brings: false },
  "severity.serious": { order: fewer },
  maintainers: { order: ranked("write", "maintain", "admin") },
  app: { order: otherOnceSet, brings: false },
  "changes.eval.paths": watched,
  "changes.gate.paths": watched,
  "waivers.days": { order: higher },
  "release.base": { order: narrower },
  "release.head": { order: narrower },
  "release.incidents": { order: ranked("linked", "open") },
  "release.require": { order: fewer },
  "release.block": { order: fewer },
  "release.tags": { order: otherList, brings: false },
  "release.proof": { order: ranked("landed", "present", "catches", "proven") },
  "release.fresh": { order: ranked(false, true) },
  "release.enforce": { order: enforced },
  "release.environments": { order: fewer },
  "release.containment": { order: ranked(true, false) }
};
var POLICY_KEYS = {
  checks: { order: fewer },
  check: { order: other },
  paths: { order: narrower },
  reviewers: { order: more },
  count: { order: higher },
  days: { order: lower },
  by: { order: other }
};
var ORDERED_KEYS = Object.keys(KEYS);
var RULE_LEVELS = ranked("off", "note", "warning", "error");
function at(values, path) {
  return path.reduce(
    (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0,
    values
  );
}
function compare(key, path, [before, after], because = null) {
  return key.order(before, after).map(({ item, text }) => ({ path, item, text: `${path.join(".")} ${text}`, because }));
}
function policiesOf(values) {
  const list = at(values, ["release", "policies"]);
  const policies = (Array.isArray(list) ? list : []).map((policy) => {
    const because = at(policy, ["because"]);
    return { ...policy, because: typeof because === "string" ? because : null };
  });
  return new Map(policies.map((policy) => [policy.id, policy]));
}
function ofPolicies(before, after) {
  const left = policiesOf(after);
  return [...policiesOf(before).values()].flatMap((old) => {
    const path = ["release", "policies", old.id];
    const { because } = old;
    const now = left.get(old.id);
    const whole = (text) => [
      { path, item: null, text: `policy ${old.id} ${text}`, because }
    ];
    if (!now) return whole("is gone");
    if (now.kind !== old.kind) return whole(`is ${now.kind} instead of ${old.kind}`);
    return Object.entries(POLICY_KEYS).flatMap(
      ([name, key]) => compare(key, [...path, name], [at(old, [name]), at(now, [name])], because)
    );
  });
}
function ofNames(section, order, before, after) {
  const [old, now] = [at(before, [section]), at(after, [section])];
  const names = [old, now].flatMap((value) => Object.keys(value ?? {}));
  return [...new Set(names)].flatMap(
    (name) => compare({ order }, [section, name], [at(old, [name]), at(now, [name])])
  );
}
var rules = (before, after) => before === void 0 && after === "off" ? [{ item: null, text: "is off" }] : RULE_LEVELS(before, after);
function all(before, after, keys) {
  return keys.flatMap(([name, key]) => {
    const path = name.split(".");
    return compare(key, path, [at(before, path), at(after, path)]);
  });
}
function loosenings(before, after) {
  return [
    ...all(before, after, Object.entries(KEYS)),
    ...ofNames("workflows", narrower, before, after),
    ...ofNames("rules", rules, before, after),
    ...ofPolicies(before, after)
  ];
}
function tightenings(before, after) {
  const keys = Object.entries(KEYS).filter(([, { brings }]) => brings !== false);
  return [
    ...all(after, before, keys),
    ...ofNames("workflows", narrower, after, before),
    ...ofPolicies(after, before)
  ];
}

export {
  RULE_IDS,
  loosenings,
  tightenings
};
//# sourceMappingURL=shared-2RKW2RED.js.map
