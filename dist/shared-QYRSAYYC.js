import {
  commitFiles,
  hasOpen,
  openPull
} from "./shared-7G6NX4HL.js";
import "./shared-K5YTOKBH.js";
import {
  readFilesAt
} from "./shared-TLE6BVVT.js";
import {
  repo
} from "./shared-F52RIRFD.js";
import {
  statusOf
} from "./shared-CWUASGUJ.js";
import "./shared-KOJHNH4V.js";
import "./shared-GGHNXHCV.js";
import "./shared-LYLMMT5V.js";
import "./shared-3FQS7JMV.js";
import "./shared-UQP6C4QQ.js";
import "./shared-KPD4FGPD.js";
import "./shared-5EVEGXHW.js";
import "./shared-27MO4RO3.js";

// src/github/add-drafts.ts
var TRIES = 3;
async function headOf(api, { repository, branch }) {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
      ...repo(repository),
      ref: `heads/${branch}`
    });
    return data.object.sha;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    return null;
  }
}
async function missingAt(api, { repository, files }, sha) {
  const requests = files.map(({ path }) => ({ path, revisions: [sha] }));
  const found = await readFilesAt(api, repository, requests);
  return files.filter(({ path }) => {
    const there = found.get(`${sha}:${path}`);
    if (there === void 0) throw new Error(`Whether ${path} is there could not be read.`);
    return there === null;
  });
}
async function advance(api, { repository, branch }, sha, isNew) {
  const where = repo(repository);
  try {
    if (isNew) {
      const ref = `refs/heads/${branch}`;
      await api.request("POST /repos/{owner}/{repo}/git/refs", { ...where, ref, sha });
    } else {
      const ref = `heads/${branch}`;
      const path = "PATCH /repos/{owner}/{repo}/git/refs/{ref}";
      await api.request(path, { ...where, ref, sha, force: false });
    }
    return true;
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    return false;
  }
}
async function addDrafts(api, write) {
  for (let turn = 1; ; turn += 1) {
    const head = await headOf(api, write);
    const parent = head ?? write.base.sha;
    const missing = await missingAt(api, write, parent);
    if (missing.length === 0 && head === null) return;
    if (missing.length === 0) break;
    const sha = await commitFiles(api, write, parent, missing);
    if (await advance(api, write, sha, head === null)) break;
    if (turn === TRIES || await headOf(api, write) === head) {
      throw Object.assign(new Error(`${write.branch} could not be set`), { status: 422 });
    }
  }
  if (!await hasOpen(api, write)) await openPull(api, write);
}
export {
  addDrafts
};
//# sourceMappingURL=shared-QYRSAYYC.js.map
