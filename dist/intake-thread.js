import {
  ANSWERS,
  createIntake,
  talk
} from "./shared-JKE5R3PN.js";
import "./shared-XHPBFAQP.js";
import {
  soon
} from "./shared-RBNVSRKJ.js";

// src/app/intake-thread.ts
import { parentPort, workerData } from "node:worker_threads";
if (!parentPort) throw new Error("This is a part of the server and runs as a thread of it");
var settings = workerData;
var within = { ...ANSWERS, ...settings.answers };
var silent = null;
var work = talk(
  parentPort,
  {
    listen: ({ port, host }) => intake.listen(port, host),
    close: (within2) => intake.close(within2)
  },
  () => {
    silent = null;
  }
);
function ask(name) {
  silent ??= Date.now();
  return soon(work.ask(name), within[name], null);
}
var behind = {
  receive: ({ id, name, text }) => work.ask("receive", { id, name, text }),
  async working() {
    const queued = await ask("working");
    const waited = silent === null ? 0 : Date.now() - silent;
    if (waited < within.stuck) return queued;
    throw new Error(`the work has given no sign for ${waited} ms`);
  },
  reasons: async () => await ask("reasons") ?? ["the work is busy and gives no answer"],
  metrics: () => ask("metrics"),
  refused: (status) => work.tell("refused", status),
  failed: (error) => work.tell("failed", error)
};
var intake = createIntake(behind, settings);
//# sourceMappingURL=intake-thread.js.map
