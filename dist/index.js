import {
  installApp
} from "./shared-5D34NRXE.js";
import "./shared-6I6MSI6A.js";
import "./shared-3EJAWUHC.js";
import "./shared-UZOS7C2I.js";
import "./shared-JGOUTKI4.js";
import "./shared-BFMBJAPI.js";
import "./shared-CWUASGUJ.js";
import {
  decideRelease
} from "./shared-R4GRRD3P.js";
import {
  reviewIncident
} from "./shared-ICOOB72K.js";
import "./shared-OVZWDWBT.js";
import "./shared-R7I3N4U6.js";
import "./shared-X2T5HUZH.js";
import "./shared-FRQMX2QF.js";
import "./shared-TKRUAG6T.js";
import "./shared-GGHNXHCV.js";
import {
  parseIncident,
  readForm
} from "./shared-RTV4TPGD.js";
import "./shared-QUHVKVOR.js";
import "./shared-3FQS7JMV.js";
import "./shared-BFBH3GCL.js";
import "./shared-2RKW2RED.js";
import "./shared-ED55MWZA.js";
import "./shared-Z5BOR56U.js";
import "./shared-7WORYPDV.js";
import "./shared-UQP6C4QQ.js";
import "./shared-N36F2VUV.js";
import "./shared-KPD4FGPD.js";
import {
  ownFieldOf,
  property,
  textOf
} from "./shared-MT4JZNAJ.js";
import {
  compileFields,
  optionIndex
} from "./shared-JTZMZI5E.js";
import "./shared-SEVQBVGR.js";
import "./shared-CJ37DJUI.js";
import "./shared-5EVEGXHW.js";
import "./shared-D33I62KF.js";
import "./shared-27MO4RO3.js";

// src/index.ts
import { randomUUID } from "node:crypto";

// src/core/incident/form/compile-yaml.ts
import { load } from "js-yaml";
function typeOf(type, attributes) {
  if (type === "checkboxes") return "checkboxes";
  if (type === "dropdown")
    return property(attributes, "multiple") === true ? "multiple" : "dropdown";
  return type === "textarea" && textOf(property(attributes, "render")) ? "rendered" : "text";
}
function readField(element) {
  const field = ownFieldOf(element);
  if (!field) return [];
  const { id, label, options, line } = field;
  const kind = typeOf(textOf(property(element, "type")), property(element, "attributes"));
  const key = id ?? `L:${label}`;
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
