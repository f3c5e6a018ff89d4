import {
  PAGE_SIZE,
  commentFacts,
  readPages,
  repo
} from "./shared-F52RIRFD.js";
import {
  isPassing,
  statusOf
} from "./shared-CWUASGUJ.js";
import {
  readCommands
} from "./shared-KOJHNH4V.js";
import {
  sameRepository
} from "./shared-3FQS7JMV.js";

// src/github/read-setup-pulls.ts
var COMMENT_PAGES = 5;
function setupPull({ number, html_url: url, state, merged_at: at }) {
  return { number, url, state: at ? "merged" : state === "open" ? "open" : "closed" };
}
async function readPullsFrom(api, repository, branch) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/pulls", {
    ...repo(repository),
    head: `${repo(repository).owner}:${branch}`,
    state: "all",
    per_page: PAGE_SIZE
  });
  return data.filter(({ head }) => head.repo && sameRepository(head.repo.full_name, repository)).map(setupPull);
}
async function listComments(api, repository, since) {
  try {
    const { items } = await readPages(
      (page) => api.request("GET /repos/{owner}/{repo}/issues/comments", {
        ...repo(repository),
        sort: "updated",
        direction: "desc",
        since,
        per_page: PAGE_SIZE,
        page
      }),
      COMMENT_PAGES
    );
    return items;
  } catch (error) {
    if (isPassing(error) || ![301, 403, 404, 410].includes(statusOf(error))) throw error;
    return [];
  }
}
async function readSetupComments(api, repository, since, self) {
  const items = await listComments(api, repository, since);
  const placed = items.map(
    (wire) => ({
      ...commentFacts(wire, self),
      number: Number(wire.issue_url.split("/").at(-1)),
      onPull: wire.html_url.includes("/pull/")
    })
  );
  return placed.filter(
    (comment) => comment.ours || readCommands(comment).some(({ name }) => name === "setup")
  );
}

export {
  readPullsFrom,
  readSetupComments
};
//# sourceMappingURL=shared-K5YTOKBH.js.map
