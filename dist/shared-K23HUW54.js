import {
  gatherEvidence,
  incidentsHome,
  readLocalConfig,
  readResultFile
} from "./shared-TGLLODR4.js";
import {
  checkoutRoot
} from "./shared-UMPHO7JD.js";
import {
  hostOf
} from "./shared-ID445OMZ.js";
import "./shared-P267AFXA.js";
import "./shared-FOK5ILJQ.js";
import "./shared-K5ZRST2R.js";
import "./shared-TLE6BVVT.js";
import "./shared-F52RIRFD.js";
import "./shared-HA4PUQNT.js";
import "./shared-NEFRE4W3.js";
import "./shared-CWUASGUJ.js";
import "./shared-FH23DG3J.js";
import {
  kindOfPath
} from "./shared-KZGD5GOO.js";
import "./shared-KOJHNH4V.js";
import "./shared-2RKW2RED.js";
import "./shared-G7AA7CCH.js";
import "./shared-FRQMX2QF.js";
import "./shared-IIIWVZFJ.js";
import "./shared-GGHNXHCV.js";
import "./shared-TRGC5ZHI.js";
import "./shared-LYLMMT5V.js";
import "./shared-3FQS7JMV.js";
import "./shared-4TKSDU5F.js";
import "./shared-OSNDFNKV.js";
import "./shared-UQP6C4QQ.js";
import {
  defaultConfig
} from "./shared-4ETM35RJ.js";
import "./shared-KPD4FGPD.js";
import "./shared-DJ35FADL.js";
import "./shared-SEVQBVGR.js";
import "./shared-HAOGNQKO.js";
import "./shared-5EVEGXHW.js";
import {
  oneLine
} from "./shared-74NH23BZ.js";
import "./shared-27MO4RO3.js";

// src/cli/prove.ts
import { readFile, rm as rm2 } from "node:fs/promises";
import { isAbsolute, join as join2, relative, resolve } from "node:path";

// src/core/evidence/show.ts
function isGreen({ runs, passed, skipped }) {
  return runs > 0 && passed === runs && skipped === 0;
}

// src/core/evidence/proven.ts
function isRed({ runs, failed, skipped }) {
  return runs > 0 && failed === runs && skipped === 0;
}
function said({ runs, passed, failed, errors, skipped }) {
  const parts = [
    [passed, "passed"],
    [failed, "failed"],
    [errors, "broke"],
    [skipped, "skipped"]
  ];
  const told = parts.flatMap(([count, word]) => count > 0 ? [`${count} ${word}`] : []);
  return told.join(", ") || `${runs} runs`;
}
function isSame(a, b) {
  return a.incident === b.incident && a.case === b.case;
}
function ranBeside(there, own) {
  const beside = there.cases.some(
    (one) => !isSame(one, own) && one.case !== own.case && isGreen(one)
  );
  return beside || there.others.passed > 0;
}
function whyNot(green, red, there) {
  if (!isGreen(green)) return `it is not green here: ${said(green)}`;
  if (!red) return "it did not run on the failing version";
  if (red.failed === 0 && red.errors > 0) {
    return `it broke on the failing version and did not fail: ${said(red)}; an error is not red`;
  }
  if (isGreen(red))
    return "it is green on the failing version as well, so it would not have caught it";
  if (!isRed(red)) return `it is not red in every run on the failing version: ${said(red)}`;
  if (!ranBeside(there, red)) {
    return "no other case passed on the failing version, so nothing shows that it ran at all; add a case that both versions pass";
  }
  return null;
}
function proveCases(there, here) {
  return here.cases.map((green) => {
    const red = there.cases.find((one) => isSame(one, green)) ?? null;
    return {
      incident: green.incident,
      case: green.case,
      why: whyNot(green, red, there),
      red,
      green
    };
  });
}
function boundOf(runs) {
  return Math.round((1 - 0.05 ** (1 / runs)) * 100);
}

// src/evidence/checkout.ts
import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
var run = promisify(execFile);
var MOST_OUTPUT = 100 * 2 ** 20;
async function git(folder, ...args) {
  const { stdout } = await run("git", ["-C", folder, ...args], { maxBuffer: MOST_OUTPUT });
  return stdout;
}
async function commitAt(root, sha) {
  const found = await git(root, "rev-parse", "--verify", "--quiet", `${sha}^{commit}`).catch(
    () => ""
  );
  if (found.trim() !== "") return found.trim();
  const shallow = (await git(root, "rev-parse", "--is-shallow-repository")).trim() === "true";
  const next = shallow ? "The checkout is shallow; fetch the whole history (actions/checkout with fetch-depth: 0)." : "Fetch it, or name another one.";
  throw new Error(
    `There is no commit ${sha.slice(0, 60)} here. Expected the commit of the version that failed. ${next}`
  );
}
async function checkClean(root, results) {
  const lines = (await git(root, "status", "--porcelain", "--untracked-files=no")).split("\n");
  const dirty = lines.map((line) => line.slice(3)).filter((path) => path !== "" && path !== results);
  if (dirty.length === 0) return;
  throw new Error(
    `The checkout has changes that are not committed: ${dirty.slice(0, 3).join(", ")}. Commit or put them aside, so that what runs is what is released.`
  );
}
async function failingVersion(root, sha, wanted) {
  const home = await mkdtemp(join(tmpdir(), "prove-"));
  const folder = join(home, "version");
  const remove = async () => {
    await git(root, "worktree", "remove", "--force", folder).catch(() => "");
    await rm(home, { recursive: true, force: true });
    await git(root, "worktree", "prune").catch(() => "");
  };
  try {
    await git(root, "worktree", "add", "--detach", "--force", folder, sha);
    const paths = (await git(root, "ls-tree", "-r", "-z", "--name-only", "HEAD")).split("\0");
    await layOver(
      folder,
      await commitAt(root, "HEAD"),
      paths.filter((path) => path !== "" && wanted(path))
    );
    return { folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
async function layOver(folder, head, paths) {
  if (paths.length === 0) return;
  const args = ["checkout", head, "--pathspec-from-file=-", "--pathspec-file-nul"];
  const child = spawn("git", ["-C", folder, "--literal-pathspecs", ...args], {
    stdio: ["pipe", "ignore", "pipe"]
  });
  let said2 = "";
  child.stderr.on("data", (part) => {
    said2 += part;
  });
  child.stdin.end(paths.join("\0"));
  const code2 = await new Promise((resolve2) => child.once("close", resolve2));
  if (code2 !== 0)
    throw new Error(`The cases could not be laid over the failing version: ${said2.slice(0, 300)}`);
}

// src/evidence/run-command.ts
import { spawn as spawn2 } from "node:child_process";
var PASSED = ["PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR", "TEMP", "SYSTEMROOT", "CI"];
function bareEnvironment(env, named) {
  const names = [...PASSED, ...named];
  return Object.fromEntries(
    names.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]])
  );
}
function runCommand(command, folder, env, limit, out) {
  const [name = "", ...args] = command;
  return new Promise((resolve2, reject) => {
    const child = spawn2(name, args, {
      cwd: folder,
      env,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"]
    });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      try {
        process.kill(-(child.pid ?? 0), "SIGKILL");
      } catch {
        child.kill("SIGKILL");
      }
    }, limit);
    child.stdout.on("data", (part) => out(String(part)));
    child.stderr.on("data", (part) => out(String(part)));
    child.once("error", (error) => {
      clearTimeout(timer);
      reject(
        new Error(`The command ${JSON.stringify(name)} could not be started: ${error.message}.`, {
          cause: error
        })
      );
    });
    child.once("close", (code2) => {
      clearTimeout(timer);
      resolve2({ code: code2, late });
    });
  });
}

// src/cli/prove.ts
var LIMIT = 30 * 6e4;
async function refuseForks(env) {
  if (!env.GITHUB_EVENT_PATH) return;
  const text = await readFile(env.GITHUB_EVENT_PATH, "utf8").catch(() => "{}");
  const { pull_request: pull } = JSON.parse(text);
  if (!pull || pull.head?.repo?.full_name === pull.base?.repo?.full_name) return;
  throw new Error(
    "Nothing is proven for a pull request from a fork: its commands are not run. Expected a branch of this repository."
  );
}
async function runSide(command, folder, results, env, limit, commits, context, terminal) {
  const file = join2(folder, results);
  await rm2(file, { force: true });
  const { code: code2, late } = await runCommand(
    command,
    folder,
    env,
    limit,
    (text) => terminal.err(text)
  );
  if (late) return `the command was ended after ${Math.round(limit / 6e4)} minutes`;
  try {
    const read = await readResultFile(file, null);
    return gatherEvidence([read], commits, context);
  } catch (error) {
    const why = error.cause?.code;
    const wrote = why === "ENOENT" ? `wrote no ${results}` : `wrote results that do not count (${error.message})`;
    return `the command ${wrote}, and ended with exit code ${code2 ?? "none"}`;
  }
}
function lineOf({ incident, case: name, why, red, green }) {
  const what = `${incident} ${JSON.stringify(oneLine(name, 200))}`;
  if (why !== null) return `not proven: ${what}: ${why}
`;
  const runs = Math.min(red?.runs ?? 0, green.runs);
  return `proven: ${what}: failed ${red?.failed} of ${red?.runs} on the failing version, passed ${green.passed} of ${green.runs} here (${runs} of ${runs} leaves up to ${boundOf(runs)} % at 95 % confidence)
`;
}
async function prove(command, flags, terminal, { folder = process.cwd(), env = process.env, limit = LIMIT } = {}) {
  if (!flags.on) throw new Error("No commit. Expected --on SHA, the version on which it failed.");
  if (!flags.results)
    throw new Error("No results. Expected --results FILE, which the command writes.");
  if (command.length === 0) {
    throw new Error(
      "No command. Expected it behind --, for example -- npx promptfoo eval --output results.json."
    );
  }
  await refuseForks(env);
  const root = await checkoutRoot(folder);
  const results = relative(root, resolve(folder, flags.results));
  if (isAbsolute(results) || results.startsWith("..")) {
    throw new Error(`${flags.results} lies outside of the checkout. Expected a file within it.`);
  }
  await checkClean(root, results);
  const [on, head] = [await commitAt(root, flags.on), await commitAt(root, "HEAD")];
  if (on === head)
    throw new Error(
      "The failing version is the one that is checked out. Expected an earlier commit."
    );
  const config = await readLocalConfig(root) ?? defaultConfig();
  const own = env;
  const context = { incidentsRepository: await incidentsHome(root, own), host: hostOf(own) };
  const bare = bareEnvironment(env, flags.env ?? []);
  const until = Date.now() + limit;
  const version = await failingVersion(
    root,
    on,
    (path) => kindOfPath(path, config) === "eval" && path !== results
  );
  try {
    const side = (place, of) => runSide(
      command,
      place,
      results,
      bare,
      Math.max(1, until - Date.now()),
      { commit: head, on: of },
      context,
      terminal
    );
    const there = await side(version.folder, on);
    const here = await side(root, null);
    if (typeof here === "string")
      throw new Error(`Here ${here}. Expected results of this version.`);
    if (typeof there === "string") {
      terminal.out(`not proven: on the failing version ${there}
`);
      return 1;
    }
    const cases = proveCases(there, here);
    if (cases.length === 0) {
      terminal.out(
        "not proven: no case names an incident, for example “acme/incidents#12: …” or metadata.incident\n"
      );
    }
    for (const one of cases) terminal.out(lineOf(one));
    return cases.some(({ why }) => why === null) ? 0 : 1;
  } finally {
    await version.remove();
  }
}
export {
  prove
};
//# sourceMappingURL=shared-K23HUW54.js.map
