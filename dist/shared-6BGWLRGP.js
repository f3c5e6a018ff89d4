import {
  checkoutRoot,
  readCheckout,
  readDefaultBranch,
  readLocalTraces,
  readRemoteOf
} from "./shared-UMPHO7JD.js";
import {
  clientFor
} from "./shared-ID445OMZ.js";
import {
  pastSection
} from "./shared-FKRGHKAU.js";
import {
  configIn,
  planSetup,
  readRemote
} from "./shared-P267AFXA.js";
import "./shared-FOK5ILJQ.js";
import {
  missingLabels
} from "./shared-K5ZRST2R.js";
import "./shared-TLE6BVVT.js";
import "./shared-F52RIRFD.js";
import "./shared-HA4PUQNT.js";
import "./shared-NEFRE4W3.js";
import {
  whyUnread
} from "./shared-CWUASGUJ.js";
import "./shared-FH23DG3J.js";
import "./shared-KZGD5GOO.js";
import "./shared-KOJHNH4V.js";
import "./shared-2RKW2RED.js";
import "./shared-G7AA7CCH.js";
import "./shared-FRQMX2QF.js";
import "./shared-IIIWVZFJ.js";
import "./shared-GGHNXHCV.js";
import {
  labelsOf
} from "./shared-TRGC5ZHI.js";
import "./shared-LYLMMT5V.js";
import "./shared-3FQS7JMV.js";
import "./shared-4TKSDU5F.js";
import "./shared-OSNDFNKV.js";
import "./shared-UQP6C4QQ.js";
import "./shared-4ETM35RJ.js";
import "./shared-KPD4FGPD.js";
import "./shared-DJ35FADL.js";
import "./shared-SEVQBVGR.js";
import "./shared-HAOGNQKO.js";
import "./shared-5EVEGXHW.js";
import {
  oneLine
} from "./shared-74NH23BZ.js";
import "./shared-27MO4RO3.js";

// src/cli/init.ts
import { lstat, mkdir, open, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
function remoteOf(env, origin) {
  const named = env.GITHUB_REPOSITORY;
  if (!named) return origin;
  if (!/^[\w.-]+\/[\w.-]+$/.test(named)) {
    throw new Error(`GITHUB_REPOSITORY is ${JSON.stringify(named)}. Expected owner/repository.`);
  }
  const host = env.GITHUB_SERVER_URL ? new URL(env.GITHUB_SERVER_URL).host : origin?.host;
  return { repository: named, host: host ?? "github.com" };
}
async function askGitHub(facts, client, repository, terminal) {
  try {
    const remote = await readRemote(client, repository, facts);
    const { branches, tags, environments } = remote.traces;
    const traces = {
      branches: branches ?? facts.traces.branches,
      tags: tags ?? facts.traces.tags,
      environments
    };
    const missing = await missingLabels(client.api, repository, labelsOf(facts.config));
    const names = missing.map(({ name }) => name).join(", ");
    if (names) {
      terminal.out(
        `labels to create (the App does so after the merge): ${oneLine(names, 1e3)}
`
      );
    }
    return { ...facts, ...remote, traces };
  } catch (error) {
    terminal.err(
      `${repository} could not be read: ${whyUnread(error)}. The files are made without it.
`
    );
    return facts;
  }
}
async function makeFolder(root, path) {
  const parts = dirname(path).split("/").filter((part) => part !== ".");
  for (const [at] of parts.entries()) {
    const folder = parts.slice(0, at + 1).join("/");
    const found = await lstat(join(root, folder)).catch(() => null);
    if (found && !found.isDirectory()) {
      throw new Error(
        `${folder} is no folder of this checkout, so ${path} is not written. Remove it or make it a folder.`
      );
    }
    if (!found) await mkdir(join(root, folder));
  }
}
async function put(root, { path, text, how }) {
  await makeFolder(root, path);
  const file = join(root, path);
  if (how === "created") {
    await writeFile(file, text, { flag: "wx" });
    return;
  }
  const before = await readFile(file, "utf8");
  if (!(await lstat(file)).isFile() || !text.startsWith(before)) {
    throw new Error(
      `${path} changed while it was read, so nothing is added. Run the command again.`
    );
  }
  const handle = await open(file, "a");
  await handle.appendFile(text.slice(before.length)).finally(() => handle.close());
}
async function factsOf(root, remote, terminal) {
  const [tree, traces, defaultBranch] = await Promise.all([
    readCheckout(root),
    readLocalTraces(root),
    readDefaultBranch(root)
  ]);
  return {
    repository: remote?.repository ?? null,
    host: remote?.host ?? "github.com",
    defaultBranch,
    today: terminal.now().slice(0, 10),
    tree,
    ...configIn(tree),
    traces,
    history: null,
    past: null,
    places: null,
    owner: null,
    app: null
  };
}
var bare = (markdown) => oneLine(markdown.replace(/`/g, ""), 400);
async function init(folders, { dryRun }, terminal, env = process.env) {
  const [folder = process.cwd(), ...more] = folders;
  if (more.length > 0)
    throw new Error(`Too many folders. Expected one, got ${folders.join(", ")}.`);
  const root = await checkoutRoot(folder);
  const remote = remoteOf(env, await readRemoteOf(root));
  const local = await factsOf(root, remote, terminal);
  const asks = env.GITHUB_TOKEN && remote;
  const facts = asks ? await askGitHub(local, await clientFor(env, remote.host), remote.repository, terminal) : local;
  if (!asks) {
    terminal.out(
      "history, labels and environments were not looked at: set GITHUB_TOKEN, and GITHUB_REPOSITORY where origin is not on GitHub.\n"
    );
  }
  const { files, kept, ways } = planSetup(facts);
  for (const one of ways.found) terminal.out(`found: ${bare(one)}
`);
  for (const one of ways.assumed) terminal.out(`assumed: ${bare(one)}
`);
  if (asks)
    for (const one of pastSection(facts).slice(1)) terminal.out(`${one.replace(/`/g, "")}
`);
  for (const file of files) {
    if (!dryRun) await put(root, file);
    terminal.out(`${dryRun ? `would be ${file.how}` : file.how}: ${oneLine(file.path, 300)}
`);
  }
  for (const { path, note } of kept) {
    terminal.out(`kept: ${oneLine(path, 300)}${note ? ` (${oneLine(note, 300)})` : ""}
`);
  }
  if (!dryRun && files.length > 0)
    terminal.out("Look at them, then propose them in a pull request.\n");
  return 0;
}
export {
  init
};
//# sourceMappingURL=shared-6BGWLRGP.js.map
