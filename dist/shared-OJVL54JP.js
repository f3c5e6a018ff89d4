import {
  put,
  readWindow,
  rowOf,
  sayUnread
} from "./shared-IU455UKD.js";
import "./shared-A67T5F4H.js";
import "./shared-ID445OMZ.js";
import "./shared-K5ZRST2R.js";
import "./shared-TLE6BVVT.js";
import "./shared-F52RIRFD.js";
import "./shared-HA4PUQNT.js";
import "./shared-NEFRE4W3.js";
import "./shared-CWUASGUJ.js";
import "./shared-GVCBCJQW.js";
import "./shared-52NMKDKW.js";
import "./shared-KZGD5GOO.js";
import "./shared-KOJHNH4V.js";
import "./shared-2RKW2RED.js";
import "./shared-FRQMX2QF.js";
import "./shared-GGHNXHCV.js";
import {
  STAGES
} from "./shared-TRGC5ZHI.js";
import "./shared-LYLMMT5V.js";
import "./shared-3FQS7JMV.js";
import "./shared-OSNDFNKV.js";
import {
  CHANGE_KINDS
} from "./shared-UQP6C4QQ.js";
import "./shared-4ETM35RJ.js";
import "./shared-KPD4FGPD.js";
import "./shared-DJ35FADL.js";
import {
  SECTIONS
} from "./shared-SEVQBVGR.js";
import "./shared-5EVEGXHW.js";
import "./shared-74NH23BZ.js";
import "./shared-27MO4RO3.js";

// src/core/health/export.ts
import * as z2 from "zod";

// src/core/incident/record/schema.ts
import * as z from "zod";
var changeLineSchema = z.object({
  text: z.string(),
  owner: z.string().nullable(),
  due: z.string().nullable(),
  refs: z.array(z.string()),
  done: z.boolean()
});
var sourceSchema = z.object({
  label: z.string(),
  state: z.string(),
  lines: z.tuple([z.int(), z.int()]).nullable(),
  raw: z.string()
});
var problemSchema = z.object({
  kind: z.string(),
  section: z.string(),
  lines: z.tuple([z.int(), z.int()]).nullable(),
  message: z.string()
});
var text = z.string().nullable();
var texts = z.array(z.string());
var SHAPES = {
  text,
  date: text,
  option: text,
  list: texts,
  options: texts,
  changes: z.array(changeLineSchema)
};
var answers = Object.fromEntries(
  SECTIONS.map((section) => [section.key, SHAPES[section.shape]])
);
var recordSchema = z.object({
  ...answers,
  /** What was assumed about `detectedAt`, or why it was not read; null where there is nothing to say. */
  detectedAtNote: text,
  /** Each answer's source, by record key. */
  sources: z.record(z.string(), sourceSchema),
  problems: z.array(problemSchema),
  /** Text of the body that belongs to no section of the form. */
  unread: z.string()
});

// src/core/health/export.ts
var kind = z2.enum(CHANGE_KINDS);
var moment = z2.string().nullable().describe("ISO 8601");
var entrySchema = z2.object({
  kind,
  text: z2.string().describe("The line; blank for a kind that nobody has planned"),
  owner: z2.string().nullable(),
  due: z2.string().nullable().describe("YYYY-MM-DD"),
  refs: z2.array(z2.string()),
  status: z2.enum(["missing", "planned", "landed", "waived"]),
  owed: z2.boolean(),
  decision: z2.enum(["none", "awaiting", "confirmed"]),
  evidence: z2.object({
    how: z2.enum(["pull", "here", "commit", "issue", "attestation"]),
    by: z2.string().nullable(),
    at: moment,
    url: z2.string(),
    ref: z2.string().nullable(),
    files: z2.array(z2.string())
  }).nullable(),
  retired: z2.object({
    kind: z2.enum(["eval", "gate"]),
    by: z2.string(),
    reason: z2.string(),
    at: z2.string(),
    url: z2.string()
  }).nullable(),
  waiver: z2.object({ by: z2.string(), until: z2.string(), reason: z2.string(), url: z2.string() }).nullable()
});
var exportSchema = z2.object({
  version: z2.literal(1),
  ref: z2.string().describe("owner/repo#12"),
  url: z2.string(),
  title: z2.string(),
  filedAt: z2.string().describe("ISO 8601"),
  containedAt: moment,
  reviewedAt: moment,
  learnedAt: moment,
  severity: z2.string().nullable().describe("The one that counts"),
  serious: z2.boolean(),
  stage: z2.enum(STAGES),
  record: recordSchema,
  findings: z2.array(z2.object({ rule: z2.string(), level: z2.string(), section: z2.string() })),
  ledger: z2.array(entrySchema)
});
function exportIncidents(facts) {
  return facts.incidents.map((incident) => {
    const row = rowOf(incident, facts);
    return exportSchema.parse({ ...row, version: 1, ledger: row.ledger.entries });
  });
}

// src/cli/export.ts
var FIRST_DAY = "2008-01-01";
var PAGES = 100;
async function exportAll(flags, terminal, env = process.env) {
  const window = { since: FIRST_DAY, until: terminal.now().slice(0, 10) };
  const facts = await readWindow(flags, window, terminal, env, PAGES);
  const lines = exportIncidents(facts).map((one) => `${JSON.stringify(one)}
`);
  await put(lines.join(""), flags.out, terminal);
  return sayUnread(facts, terminal) ? 1 : 0;
}
export {
  exportAll
};
//# sourceMappingURL=shared-OJVL54JP.js.map
