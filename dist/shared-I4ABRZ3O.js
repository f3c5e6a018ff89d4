import {
  FOLDERS,
  configIn,
  pastSection,
  planSetup,
  readRemote,
  textPaths
} from "./shared-MSY4IHID.js";
import {
  clientFor
} from "./shared-KHTIQEZ7.js";
import "./shared-3EJAWUHC.js";
import {
  missingLabels
} from "./shared-UZOS7C2I.js";
import "./shared-JGOUTKI4.js";
import "./shared-BFMBJAPI.js";
import {
  whyUnread
} from "./shared-CWUASGUJ.js";
import "./shared-R4GRRD3P.js";
import "./shared-OVZWDWBT.js";
import "./shared-R7I3N4U6.js";
import "./shared-X2T5HUZH.js";
import "./shared-FRQMX2QF.js";
import "./shared-TKRUAG6T.js";
import "./shared-GGHNXHCV.js";
import {
  labelsOf
} from "./shared-RTV4TPGD.js";
import "./shared-QUHVKVOR.js";
import "./shared-3FQS7JMV.js";
import "./shared-2RKW2RED.js";
import "./shared-Z5BOR56U.js";
import "./shared-7WORYPDV.js";
import "./shared-UQP6C4QQ.js";
import "./shared-N36F2VUV.js";
import "./shared-KPD4FGPD.js";
import "./shared-JTZMZI5E.js";
import "./shared-SEVQBVGR.js";
import "./shared-CJ37DJUI.js";
import "./shared-5EVEGXHW.js";
import {
  oneLine
} from "./shared-D33I62KF.js";
import "./shared-27MO4RO3.js";

// src/cli/init.ts
import { lstat as lstat2, mkdir, open, readFile as readFile2, writeFile } from "node:fs/promises";
import { dirname, join as join2 } from "node:path";

// src/cli/checkout.ts
import { execFile } from "node:child_process";
import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
var run = promisify(execFile);
var MOST_OUTPUT = 2e7;
var MOST_BYTES = 3e6;
async function git(folder, ...args) {
  try {
    const { stdout } = await run("git", ["-C", folder, ...args], { maxBuffer: MOST_OUTPUT });
    return stdout.trim();
  } catch {
    return null;
  }
}
async function checkoutRoot(folder) {
  const root = await git(folder, "rev-parse", "--show-toplevel");
  if (root) return root;
  throw new Error(
    `${folder} is no git checkout, or git is not installed. Expected a clone of the repository that is to be set up; change into it and run the command again.`
  );
}
async function entriesIn(root, folder) {
  const found = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  return found.filter(({ name }) => name !== ".git").map((entry) => ({
    path: folder === "" ? entry.name : `${folder}/${entry.name}`,
    kind: entry.isDirectory() ? "folder" : entry.isFile() ? "file" : "other"
  }));
}
async function textOf(file) {
  try {
    const { size } = await lstat(file);
    return size > MOST_BYTES ? null : await readFile(file, "utf8");
  } catch {
    return null;
  }
}
async function readCheckout(root) {
  const entries = [];
  for (const folder of FOLDERS) {
    const alike = entries.filter(
      ({ path, kind }) => kind === "folder" && path.toLowerCase() === folder.toLowerCase()
    );
    for (const { path } of folder === "" ? [{ path: "" }] : alike) {
      entries.push(...await entriesIn(root, path));
    }
  }
  const paths = textPaths(entries);
  const texts = await Promise.all(
    paths.map(async (path) => [path, await textOf(join(root, path))])
  );
  return { entries, texts: Object.fromEntries(texts) };
}
async function refs(root, prefix, depth) {
  const listed = await git(
    root,
    "for-each-ref",
    "--sort=-creatordate",
    `--format=%(refname:lstrip=${depth})`,
    prefix
  );
  return listed === null ? null : listed.split("\n").filter((name) => name !== "" && name !== "HEAD");
}
async function readLocalTraces(root) {
  const [local, remote, tags] = await Promise.all([
    refs(root, "refs/heads", 2),
    refs(root, "refs/remotes/origin", 3),
    refs(root, "refs/tags", 2)
  ]);
  const branches = [.../* @__PURE__ */ new Set([...remote ?? [], ...local ?? []])];
  return { branches, tags, environments: null };
}
async function readDefaultBranch(root) {
  const head = await git(root, "symbolic-ref", "--short", "refs/remotes/origin/HEAD");
  if (head?.startsWith("origin/")) return head.slice("origin/".length);
  const branches = await refs(root, "refs/heads", 2) ?? [];
  const usual = ["main", "master"].find((name) => branches.includes(name));
  return usual ?? (await git(root, "symbolic-ref", "--short", "HEAD") || "main");
}
var REMOTE = /^(?:https?:\/\/(?:[^/@]*@)?|(?:ssh|git):\/\/(?:[^/@]*@)?|[^/@:]+@)([\w.-]+)(?::\d+)?[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
async function readRemoteOf(root) {
  const [, host, owner, name] = REMOTE.exec(await git(root, "remote", "get-url", "origin") ?? "") ?? [];
  return host && owner && name ? { host, repository: `${owner}/${name}` } : null;
}

// src/cli/init.ts
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
    const found = await lstat2(join2(root, folder)).catch(() => null);
    if (found && !found.isDirectory()) {
      throw new Error(
        `${folder} is no folder of this checkout, so ${path} is not written. Remove it or make it a folder.`
      );
    }
    if (!found) await mkdir(join2(root, folder));
  }
}
async function put(root, { path, text, how }) {
  await makeFolder(root, path);
  const file = join2(root, path);
  if (how === "created") {
    await writeFile(file, text, { flag: "wx" });
    return;
  }
  const before = await readFile2(file, "utf8");
  if (!(await lstat2(file)).isFile() || !text.startsWith(before)) {
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
//# sourceMappingURL=shared-I4ABRZ3O.js.map
