import {
  readPullsFrom
} from "./shared-BCUG66HE.js";
import {
  repo
} from "./shared-JGOUTKI4.js";
import {
  statusOf
} from "./shared-CWUASGUJ.js";
import "./shared-R7I3N4U6.js";
import "./shared-GGHNXHCV.js";
import "./shared-QUHVKVOR.js";
import "./shared-3FQS7JMV.js";
import "./shared-UQP6C4QQ.js";
import "./shared-KPD4FGPD.js";
import "./shared-5EVEGXHW.js";
import "./shared-27MO4RO3.js";

// src/github/open-setup.ts
async function commit(api, { repository, base, files, message }) {
  const where = repo(repository);
  const { data: before } = await api.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
    ...where,
    commit_sha: base.sha
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
    parents: [base.sha]
  });
  return data.sha;
}
async function hasOpen(api, { repository, branch }) {
  const pulls = await readPullsFrom(api, repository, branch);
  return pulls.some(({ state }) => state === "open");
}
async function setBranch(api, write, sha) {
  const { repository, branch } = write;
  const where = repo(repository);
  try {
    await api.request("POST /repos/{owner}/{repo}/git/refs", {
      ...where,
      ref: `refs/heads/${branch}`,
      sha
    });
    return true;
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    if (await hasOpen(api, write)) return false;
    await api.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
      ...where,
      ref: `heads/${branch}`,
      sha,
      force: true
    });
    return true;
  }
}
async function openSetup(api, write) {
  if (await hasOpen(api, write)) return;
  if (!await setBranch(api, write, await commit(api, write))) return;
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
  openSetup
};
//# sourceMappingURL=shared-VZNIH4SI.js.map
