import {
  readPullsFrom
} from "./shared-K5YTOKBH.js";
import {
  repo
} from "./shared-F52RIRFD.js";
import {
  statusOf
} from "./shared-CWUASGUJ.js";

// src/github/propose.ts
async function commitFiles(api, { repository, message }, parent, files) {
  const where = repo(repository);
  const { data: before } = await api.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
    ...where,
    commit_sha: parent
  });
  const { data: tree } = await api.request("POST /repos/{owner}/{repo}/git/trees", {
    ...where,
    base_tree: before.tree.sha,
    tree: files.map(({ path, text }) => ({
      path,
      mode: "100644",
      type: "blob",
      content: text
    }))
  });
  const { data } = await api.request("POST /repos/{owner}/{repo}/git/commits", {
    ...where,
    message,
    tree: tree.sha,
    parents: [parent]
  });
  return data.sha;
}
async function hasOpen(api, { repository, branch }) {
  const pulls = await readPullsFrom(api, repository, branch);
  return pulls.some(({ state }) => state === "open");
}
async function openPull(api, write) {
  const { repository, branch, base, title, body } = write;
  try {
    await api.request("POST /repos/{owner}/{repo}/pulls", {
      ...repo(repository),
      title,
      body,
      head: branch,
      base: base.branch
    });
  } catch (error) {
    if (statusOf(error) !== 422 || !await hasOpen(api, write)) throw error;
  }
}

export {
  commitFiles,
  hasOpen,
  openPull
};
//# sourceMappingURL=shared-7G6NX4HL.js.map
