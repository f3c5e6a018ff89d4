// src/core/writes/sticky.ts
var MARKERS = {
  incident: "<!-- agent-incident-review:incident -->",
  pull: "<!-- agent-incident-review:pull-request -->",
  release: "<!-- agent-incident-review:release -->",
  simulation: "<!-- agent-incident-review:simulation -->"
};
function ownComments(comments, marker) {
  return comments.filter((comment) => comment.ours && comment.body.startsWith(marker)).sort((a, b) => a.id - b.id);
}
function same(a, b) {
  return a.replace(/\r\n/g, "\n").trim() === b.replace(/\r\n/g, "\n").trim();
}
function planSticky(comments, marker, body, repository, number) {
  const [first, ...later] = ownComments(comments, marker);
  const superfluous = body === null ? [first, ...later].filter((one) => one !== void 0) : later;
  const removals = superfluous.map(
    ({ id }) => ({ do: "delete-comment", repository, comment: id })
  );
  if (body === null) return removals;
  const text = `${marker}
${body}`;
  if (!first) return [{ do: "create-comment", repository, number, marker, body: text }];
  if (same(first.body, text)) return removals;
  return [{ do: "update-comment", repository, comment: first.id, body: text }, ...removals];
}

export {
  MARKERS,
  ownComments,
  planSticky
};
//# sourceMappingURL=shared-GGHNXHCV.js.map
