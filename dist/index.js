import {
  installApp
} from "./shared-OVWQUWZZ.js";
import {
  compileFields,
  decideRelease,
  optionIndex,
  parseIncident,
  readForm,
  reviewIncident,
  tidyLabel
} from "./shared-I3RKDYLC.js";
import "./shared-IIY6IKX6.js";
import "./shared-TFFA5R4I.js";
import "./shared-2RKW2RED.js";
import "./shared-AR342QKE.js";

// src/index.ts
import { randomUUID } from "node:crypto";

// src/core/incident/form/compile-yaml.ts
import { load } from "js-yaml";
function textOf(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
function property(value, name) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
function typeOf(type, attributes) {
  if (type === "checkboxes") return "checkboxes";
  if (type === "dropdown")
    return property(attributes, "multiple") === true ? "multiple" : "dropdown";
  return type === "textarea" && textOf(property(attributes, "render")) ? "rendered" : "text";
}
function readField(element) {
  const type = textOf(property(element, "type"));
  const attributes = property(element, "attributes");
  const label = tidyLabel(textOf(property(attributes, "label")));
  if (!type || type === "markdown" || !label) return [];
  const given = property(attributes, "options");
  const options = (Array.isArray(given) ? given : []).map((option) => tidyLabel(textOf(property(option, "label") ?? option))).filter(Boolean);
  const key = textOf(property(element, "id")) || `L:${label}`;
  const kind = typeOf(type, attributes);
  const line = kind !== "rendered" && !["textarea", "upload"].includes(type);
  return [{ key, label, type: kind, line, options, index: optionIndex(options) }];
}
function compileForm(yaml) {
  let document;
  try {
    document = load(yaml);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split("\n", 1)[0] : String(cause);
    throw new Error(`The issue form is not valid YAML: ${why}`, { cause });
  }
  const body = property(document, "body");
  if (!Array.isArray(body)) {
    throw new Error(
      `The issue form has no list of fields. Expected a key "body" with a list, such as "body: [{type: input, id: x, attributes: {label: X}}]"; got ${document === null ? "an empty document" : typeof body}.`
    );
  }
  return compileFields(body.flatMap(readField));
}

// src/index.ts
function app(probot) {
  const host = process.env.GHE_HOST || "github.com";
  const secret = process.env.WEBHOOK_SECRET || randomUUID();
  installApp(probot, { host, secret, now: () => (/* @__PURE__ */ new Date()).toISOString() });
}
export {
  compileForm,
  decideRelease,
  app as default,
  parseIncident,
  readForm,
  reviewIncident
};
//# sourceMappingURL=index.js.map
