import {
  installApp
} from "./shared-6VSQXTOY.js";
import "./shared-FJYYFQEI.js";
import "./shared-3MMCI7BO.js";
import "./shared-EPZXXZZH.js";
import "./shared-6ER2D367.js";
import "./shared-GAPPTWCA.js";
import "./shared-MHZ3GGTV.js";
import "./shared-TLE6BVVT.js";
import "./shared-HA4PUQNT.js";
import "./shared-NEFRE4W3.js";
import {
  reviewIncident
} from "./shared-MJVALXIO.js";
import "./shared-52NMKDKW.js";
import {
  decideRelease
} from "./shared-G56R5RDX.js";
import "./shared-3FWJA6TY.js";
import "./shared-2RKW2RED.js";
import "./shared-G7AA7CCH.js";
import "./shared-FRQMX2QF.js";
import "./shared-BOCSQMRH.js";
import {
  parseIncident,
  readForm
} from "./shared-4JFDRW22.js";
import "./shared-YG4ESEBU.js";
import "./shared-I6UBOHXB.js";
import "./shared-AWGNFUZL.js";
import "./shared-4ETM35RJ.js";
import {
  ownFieldOf,
  property,
  textOf
} from "./shared-32EA4VCN.js";
import {
  compileFields,
  optionIndex
} from "./shared-Q63LVTGY.js";
import "./shared-SEVQBVGR.js";
import "./shared-HAOGNQKO.js";
import "./shared-GNAWVHBV.js";
import "./shared-74NH23BZ.js";
import "./shared-F52RIRFD.js";
import "./shared-CWUASGUJ.js";
import "./shared-KOJHNH4V.js";
import "./shared-GGHNXHCV.js";
import "./shared-LYLMMT5V.js";
import "./shared-3FQS7JMV.js";
import "./shared-UQP6C4QQ.js";
import "./shared-KPD4FGPD.js";
import "./shared-5EVEGXHW.js";
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
