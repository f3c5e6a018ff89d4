import {
  commitFiles,
  hasOpen,
  openPull
} from "./shared-7G6NX4HL.js";
import "./shared-K5YTOKBH.js";
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

// src/github/open-setup.ts
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
  if (!await setBranch(api, write, await commitFiles(api, write, write.base.sha, write.files)))
    return;
  await openPull(api, write);
}
export {
  openSetup
};
//# sourceMappingURL=shared-34OV57GV.js.map
