import {
  FOLDERS,
  textPaths
} from "./shared-P267AFXA.js";

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

export {
  checkoutRoot,
  readCheckout,
  readLocalTraces,
  readDefaultBranch,
  readRemoteOf
};
//# sourceMappingURL=shared-UMPHO7JD.js.map
