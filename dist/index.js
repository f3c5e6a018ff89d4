import {
  installApp
} from "./shared-47PF32H2.js";
import "./shared-LMVKAEXR.js";
import "./shared-3DSSEQ3W.js";
import "./shared-POKA57OY.js";
import "./shared-CDET6Y2D.js";
import "./shared-FOK5ILJQ.js";
import "./shared-K5ZRST2R.js";
import "./shared-TLE6BVVT.js";
import "./shared-F52RIRFD.js";
import "./shared-HA4PUQNT.js";
import "./shared-NEFRE4W3.js";
import "./shared-CWUASGUJ.js";
import "./shared-RBNVSRKJ.js";
import {
  reviewIncident
} from "./shared-GVCBCJQW.js";
import "./shared-52NMKDKW.js";
import {
  decideRelease
} from "./shared-FH23DG3J.js";
import "./shared-KZGD5GOO.js";
import "./shared-KOJHNH4V.js";
import "./shared-2RKW2RED.js";
import "./shared-G7AA7CCH.js";
import "./shared-FRQMX2QF.js";
import "./shared-IIIWVZFJ.js";
import "./shared-GGHNXHCV.js";
import {
  parseIncident,
  readForm
} from "./shared-TRGC5ZHI.js";
import "./shared-LYLMMT5V.js";
import "./shared-3FQS7JMV.js";
import "./shared-LJ3OF5XX.js";
import "./shared-4TKSDU5F.js";
import "./shared-OSNDFNKV.js";
import "./shared-UQP6C4QQ.js";
import "./shared-4ETM35RJ.js";
import "./shared-KPD4FGPD.js";
import {
  ownFieldOf,
  property,
  textOf
} from "./shared-5HZN4ABX.js";
import {
  compileFields,
  optionIndex
} from "./shared-DJ35FADL.js";
import "./shared-SEVQBVGR.js";
import "./shared-HAOGNQKO.js";
import "./shared-5EVEGXHW.js";
import "./shared-74NH23BZ.js";
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
