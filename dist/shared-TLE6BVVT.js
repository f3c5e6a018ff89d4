import {
  hasNoGraphql,
  mapLimited,
  repo
} from "./shared-F52RIRFD.js";
import {
  statusOf
} from "./shared-CWUASGUJ.js";

// src/github/read-tree.ts
var PATHS_A_REQUEST = 50;
var MOST_SINGLE = 100;
function blobFacts(wire) {
  if (wire === null || wire === void 0) return wire;
  const { oid, byteSize, isBinary, isTruncated, text } = wire;
  if (wire.__typename !== "Blob" || !oid) return null;
  return { oid, size: byteSize ?? 0, text: isBinary || isTruncated ? null : text ?? null };
}
function wantedOf({ path, revisions, blob }) {
  return [
    ...revisions.map((revision) => ({ name: `${revision}:${path}`, by: "expression" })),
    ...blob ? [{ name: blob, by: "oid" }] : []
  ];
}
async function readBatch(api, repository, wanted) {
  const type = ({ by }) => by === "oid" ? "GitObjectID!" : "String!";
  const declared = wanted.map((one, at) => `$v${at}: ${type(one)}`).join(", ");
  const fields = wanted.map(({ by }, at) => `f${at}: object(${by}: $v${at}) { ...file }`);
  const query = `query ($owner: String!, $repo: String!, ${declared}) {
    repository(owner: $owner, name: $repo) { ${fields.join(" ")} }
  }
  fragment file on GitObject { __typename ... on Blob { oid byteSize isBinary isTruncated text } }`;
  const values = Object.fromEntries(wanted.map(({ name }, at) => [`v${at}`, name]));
  const answer = await api.graphql(query, { ...repo(repository), ...values });
  if (!answer.repository) throw new Error("the repository was not given");
  const found = /* @__PURE__ */ new Map();
  wanted.forEach(({ name }, at) => {
    const blob = blobFacts(answer.repository?.[`f${at}`]);
    if (blob !== void 0) found.set(name, blob);
  });
  return found;
}
async function readSingle(api, repository, path, revision) {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/contents/{path}", {
      ...repo(repository),
      path,
      ...revision === "HEAD" ? {} : { ref: revision }
    });
    if (Array.isArray(data) || data.type !== "file") return null;
    const text = Buffer.from(data.content, "base64").toString("utf8");
    const whole = data.content !== "" || data.size === 0;
    const binary = text.includes("\0") || text.includes("�");
    return { oid: data.sha, size: data.size, text: whole && !binary ? text : null };
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}
async function readSingly(api, repository, requests) {
  const found = /* @__PURE__ */ new Map();
  const wanted = requests.flatMap(
    ({ path, revisions }) => revisions.map((revision) => ({ path, revision }))
  );
  await mapLimited(wanted.slice(0, MOST_SINGLE), 6, async ({ path, revision }) => {
    const blob = await readSingle(api, repository, path, revision).catch(() => void 0);
    if (blob !== void 0) found.set(`${revision}:${path}`, blob);
  });
  return found;
}
async function readFilesByGraphql(api, repository, requests) {
  const batches = [];
  for (let at = 0; at < requests.length; at += PATHS_A_REQUEST) {
    batches.push(requests.slice(at, at + PATHS_A_REQUEST));
  }
  const found = await mapLimited(
    batches,
    4,
    (batch) => readBatch(api, repository, batch.flatMap(wantedOf))
  );
  return new Map(found.flatMap((one) => [...one]));
}
async function readFilesAt(api, repository, requests) {
  try {
    return await readFilesByGraphql(api, repository, requests);
  } catch (error) {
    if (!hasNoGraphql(error)) throw error;
    return readSingly(api, repository, requests);
  }
}

export {
  readSingly,
  readFilesByGraphql,
  readFilesAt
};
//# sourceMappingURL=shared-TLE6BVVT.js.map
