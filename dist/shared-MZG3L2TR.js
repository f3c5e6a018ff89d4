import {
  asJson,
  asList,
  createReader,
  deployingIn,
  encodePath,
  keyOf,
  may,
  showStatus,
  text
} from "./shared-NEI4RSW4.js";

// tools/embedded-github/graphql/execute.ts
import {
  buildSchema,
  execute,
  getNamedType,
  parse,
  responsePathAsArray,
  validate
} from "graphql";

// tools/embedded-github/graphql/actor.ts
function actorOf(reader, user) {
  if (!user?.login) return null;
  const bot = user.type === "Bot";
  const login = bot ? text(user.login).replace(/\[bot\]$/, "") : text(user.login);
  const resourcePath = bot ? `/apps/${login}` : `/${login}`;
  return {
    __typename: bot ? "Bot" : user.type === "Organization" ? "Organization" : "User",
    login,
    id: user.node_id ?? `U_${login}`,
    databaseId: user.id ?? null,
    resourcePath,
    url: reader.box.origin + resourcePath,
    avatarUrl: user.avatar_url ?? "",
    name: user.name ?? null
  };
}

// tools/embedded-github/graphql/connection.ts
function cursorOf(index) {
  return Buffer.from(`cursor:${index}`).toString("base64");
}
function indexOf(cursor) {
  return Number(Buffer.from(cursor, "base64").toString().slice("cursor:".length));
}
function connection(items, { first, last, after, before }, node) {
  let start = after ? indexOf(after) + 1 : 0;
  let end = before ? Math.min(indexOf(before), items.length) : items.length;
  if (typeof first === "number") end = Math.min(end, start + first);
  if (typeof last === "number") start = Math.max(start, end - last);
  const window2 = items.slice(start, end).map((item, at) => ({ item, index: start + at }));
  return {
    totalCount: items.length,
    nodes: () => window2.map(({ item }) => node(item)),
    edges: () => window2.map(({ item, index }) => ({ cursor: cursorOf(index), node: node(item) })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: window2.length > 0 ? cursorOf(start) : null,
      endCursor: window2.length > 0 ? cursorOf(end - 1) : null
    }
  };
}

// tools/embedded-github/graphql/shown.ts
import { GraphQLError } from "graphql";
function failure(type, message) {
  return new GraphQLError(message, { extensions: { type } });
}
function seconds(time) {
  return typeof time === "string" ? time.replace(/\.\d+Z$/, "Z") : null;
}

// tools/embedded-github/graphql/deployments.ts
function stateOf({ statuses }) {
  const latest = (statuses.at(-1)?.state ?? "pending").toUpperCase();
  return latest === "SUCCESS" ? "ACTIVE" : latest;
}
async function deploymentsOf(reader, repo, asked) {
  const { box, caller } = reader;
  const headers = "token" in caller ? { authorization: `token ${caller.token}` } : {};
  if (!await may({ caller, headers }, box, repo, "deployments", "read")) {
    throw failure("FORBIDDEN", "Resource not accessible by integration");
  }
  const { environments, orderBy } = asked;
  const all = deployingIn(box, repo).deployments.filter(
    ({ environment }) => !environments?.length || environments.includes(environment)
  );
  const found = orderBy?.direction === "DESC" ? [...all].reverse() : all;
  return connection(found, asked, (one) => deploymentOf(reader, repo, one));
}
function deploymentOf({ box }, repo, one) {
  const status = (given) => {
    const { log_url: logUrl, created_at: at } = showStatus(box, repo, one, given);
    return {
      id: `DES_${given.id}`,
      state: given.state.toUpperCase(),
      logUrl,
      createdAt: seconds(at)
    };
  };
  const newest = [...one.statuses].reverse();
  return {
    id: `DE_${one.id}`,
    databaseId: one.id,
    commitOid: one.sha,
    environment: one.environment,
    task: "deploy",
    createdAt: seconds(one.createdAt),
    state: stateOf(one),
    latestStatus: newest[0] ? status(newest[0]) : null,
    statuses: (window2) => connection(newest, window2, status)
  };
}

// tools/embedded-github/graphql/git-objects.ts
var MOST_TEXT = 512e3;
async function objectAt(reader, repo, expression) {
  const colon = expression.indexOf(":");
  if (colon < 0) {
    const found2 = await revision(reader, repo, expression);
    return found2 && gitObject(reader, repo, found2);
  }
  const found = await revision(reader, repo, expression.slice(0, colon));
  const commit2 = found && await peel(reader, repo, found);
  if (!commit2) return null;
  const tree2 = asJson((await reader.get(`/repos/${repo}/git/commits/${commit2}`))?.tree).sha;
  return inTree(reader, repo, text(tree2), expression.slice(colon + 1));
}
async function inTree(reader, repo, root2, path) {
  let found = { kind: "tree", sha: root2 };
  for (const name of path.split("/").filter(Boolean)) {
    const tree2 = await reader.get(`/repos/${repo}/git/trees/${found.sha}`);
    const entry = asList(tree2?.tree).find((one) => one.path === name);
    if (!entry || entry.type === "commit") return null;
    found = { kind: entry.type, sha: text(entry.sha) };
  }
  return gitObject(reader, repo, found);
}
async function revision(reader, repo, given) {
  const head = given === "" || given === "HEAD";
  const name = head ? text((await reader.get(`/repos/${repo}`))?.default_branch) : given;
  const short = name.replace(/^refs\//, "");
  const tries = short === name ? [`tags/${name}`, `heads/${name}`] : [short];
  for (const ref of tries) {
    const read = await reader.get(`/repos/${repo}/git/ref/${encodePath(ref)}`);
    const { type, sha } = asJson(read?.object);
    if (read) return { kind: type, sha: text(sha) };
  }
  if (!/^[0-9a-f]{4,40}$/.test(name)) return null;
  const commit2 = await reader.get(`/repos/${repo}/commits/${name}`);
  if (commit2) return { kind: "commit", sha: text(commit2.sha) };
  for (const kind of ["tag", "tree", "blob"]) {
    if (await reader.get(`/repos/${repo}/git/${kind}s/${name}`)) return { kind, sha: name };
  }
  return null;
}
async function peel(reader, repo, found) {
  if (found.kind === "commit") return found.sha;
  if (found.kind !== "tag") return null;
  const { type, sha } = asJson((await reader.get(`/repos/${repo}/git/tags/${found.sha}`))?.object);
  return peel(reader, repo, { kind: type, sha: text(sha) });
}
async function gitObject(reader, repo, { kind, sha }) {
  const path = kind === "commit" ? `commits/${sha}` : `git/${kind}s/${sha}`;
  const read = await reader.get(`/repos/${repo}/${path}`);
  if (!read) return null;
  const oid = text(read.sha) || sha;
  const common = { id: text(read.node_id) || `O_${oid}`, oid, abbreviatedOid: oid.slice(0, 7) };
  if (kind === "blob") return { __typename: "Blob", ...common, ...blob(read) };
  if (kind === "tree") return { __typename: "Tree", ...common, ...tree(reader, repo, read) };
  if (kind === "tag") return { __typename: "Tag", ...common, ...tag(reader, repo, read) };
  return { __typename: "Commit", ...common, ...commit(reader, repo, read) };
}
function blob(read) {
  const bytes = Buffer.from(text(read.content), "base64");
  const shown2 = bytes.subarray(0, MOST_TEXT).toString("utf8");
  const isBinary = bytes.includes(0) || !Buffer.from(bytes.toString("utf8")).equals(bytes);
  return {
    byteSize: bytes.byteLength,
    isBinary,
    isTruncated: bytes.byteLength > MOST_TEXT,
    text: isBinary ? null : shown2
  };
}
function tree(reader, repo, read) {
  return { entries: asList(read.tree).map((entry) => treeEntry(reader, repo, entry)) };
}
function treeEntry(reader, repo, { path, mode, type, sha, size }) {
  const kind = text(type);
  return {
    name: text(path).split("/").at(-1),
    path,
    mode: Number.parseInt(text(mode), 8),
    type,
    oid: sha,
    size: Number(size ?? 0),
    object: () => kind === "commit" ? null : gitObject(reader, repo, { kind, sha: text(sha) })
  };
}
function tag(reader, repo, read) {
  const { type, sha } = asJson(read.object);
  return {
    name: read.tag,
    message: read.message,
    tagger: signature(reader, asJson(read.tagger), null),
    target: () => gitObject(reader, repo, { kind: type, sha: text(sha) })
  };
}
function signature(reader, { name, email, date }, user) {
  return { name, email, date: seconds(date), user: user ? actorOf(reader, asJson(user)) : null };
}
function commit(reader, repo, read) {
  const { author, committer, message, tree: root2 } = asJson(read.commit);
  const [headline = "", ...body] = text(message).split("\n");
  const commits = (shas, window2) => connection(
    shas,
    window2,
    (sha) => gitObject(reader, repo, { kind: "commit", sha })
  );
  return {
    message,
    messageHeadline: headline,
    messageBody: body.join("\n").trim(),
    committedDate: seconds(asJson(committer).date),
    authoredDate: seconds(asJson(author).date),
    author: signature(reader, asJson(author), read.author),
    committer: signature(reader, asJson(committer), read.committer),
    url: read.html_url,
    tree: () => gitObject(reader, repo, { kind: "tree", sha: text(asJson(root2).sha) }),
    parents: (window2) => commits(
      asList(read.parents).map(({ sha }) => text(sha)),
      window2
    ),
    async history({ path, since, until, ...window2 }) {
      const query = new URLSearchParams({ sha: text(read.sha) });
      for (const [key, value] of Object.entries({ path, since, until }))
        if (typeof value === "string") query.set(key, value);
      const all = await reader.list(`/repos/${repo}/commits?${query}`);
      return commits(
        all.map(({ sha }) => text(sha)),
        window2
      );
    },
    file: ({ path }) => fileAt(reader, repo, text(asJson(root2).sha), path)
  };
}
async function fileAt(reader, repo, root2, path) {
  const all = await reader.get(`/repos/${repo}/git/trees/${root2}?recursive=1`);
  const entry = asList(all?.tree).find((one) => one.path === path);
  return entry ? treeEntry(reader, repo, entry) : null;
}
async function refs(reader, repo, asked) {
  const { refPrefix: prefix, query, orderBy } = asked;
  const path = `/repos/${repo}/git/matching-refs/${prefix.replace(/^refs\//, "")}`;
  const all = (await reader.whole(path)).filter(
    ({ ref }) => text(ref).slice(prefix.length).includes(query ?? "")
  );
  const dated = orderBy?.field === "TAG_COMMIT_DATE";
  const keys = /* @__PURE__ */ new Map();
  for (const ref of all) keys.set(ref, dated ? await dateOf(reader, repo, ref) : text(ref.ref));
  const order = orderBy?.direction === "DESC" ? -1 : 1;
  const sorted = all.sort(
    (a, b) => order * (keys.get(a) ?? "").localeCompare(keys.get(b) ?? "", "en")
  );
  return connection(sorted, asked, (ref) => refOf(reader, repo, ref, prefix));
}
async function dateOf(reader, repo, ref) {
  const { type, sha } = asJson(ref.object);
  const commit2 = await peel(reader, repo, { kind: type, sha: text(sha) });
  const read = commit2 && await reader.get(`/repos/${repo}/git/commits/${commit2}`);
  return read ? text(asJson(read.committer).date) : "";
}
function refOf(reader, repo, ref, prefix) {
  const { type, sha } = asJson(ref.object);
  return {
    __typename: "Ref",
    id: text(ref.node_id),
    name: text(ref.ref).slice(prefix.length),
    prefix,
    target: () => gitObject(reader, repo, { kind: type, sha: text(sha) })
  };
}

// tools/embedded-github/graphql/content.ts
function contentOf(reader, read, key) {
  const revisions = reader.box.state.revisions.get(key) ?? [];
  const last = revisions.at(-1);
  const by = (login) => async () => actorOf(reader, await reader.get(`/users/${login}`) ?? { login });
  const created = seconds(read.created_at ?? read.submitted_at);
  return {
    id: read.node_id,
    databaseId: read.id,
    fullDatabaseId: `${read.id}`,
    url: read.html_url,
    body: text(read.body),
    bodyText: text(read.body),
    author: actorOf(reader, asJson(read.user)),
    authorAssociation: read.author_association ?? "NONE",
    createdAt: created,
    publishedAt: created,
    updatedAt: seconds(read.updated_at) ?? created,
    lastEditedAt: last ? seconds(last.at) : null,
    editor: last ? by(last.editor) : null,
    includesCreatedEdit: revisions.length > 0,
    userContentEdits: (window2) => connection([...revisions].reverse(), window2, (revision2) => ({
      id: `UCE_${Buffer.from(`${key} ${revisions.indexOf(revision2)}`).toString("base64url")}`,
      createdAt: seconds(revision2.at),
      updatedAt: seconds(revision2.at),
      editedAt: seconds(revision2.at),
      editor: by(revision2.editor),
      deletedAt: null,
      deletedBy: null,
      // In spite of its name GitHub's `diff` holds the whole text of that version.
      diff: revision2.body
    }))
  };
}

// tools/embedded-github/graphql/threads.ts
function commentOf(reader, read) {
  return { __typename: "IssueComment", ...contentOf(reader, read, `comment ${read.id}`) };
}
function reviewOf(reader, repo, read) {
  const sha = text(read.commit_id);
  return {
    __typename: "PullRequestReview",
    ...contentOf(reader, read, `review ${read.id}`),
    state: read.state,
    submittedAt: seconds(read.submitted_at),
    commit: () => gitObject(reader, repo, { kind: "commit", sha })
  };
}
function labelOf({ name, color, description = null, node_id, url }) {
  return { __typename: "Label", id: node_id, name, color, description, url };
}
var ITEMS = {
  labeled: "LabeledEvent",
  unlabeled: "UnlabeledEvent",
  renamed: "RenamedTitleEvent"
};
function itemType(name) {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}
function itemOf(reader, { event, id, created_at, actor, label, rename }) {
  return {
    __typename: ITEMS[text(event)],
    id: `TI_${id}`,
    createdAt: seconds(created_at),
    actor: actorOf(reader, asJson(actor)),
    ...label ? { label: labelOf(asJson(label)) } : {},
    ...rename ? { previousTitle: asJson(rename).from, currentTitle: asJson(rename).to } : {}
  };
}
function threadOf(reader, repo, read) {
  const path = `/repos/${repo}/issues/${read.number}`;
  return {
    ...contentOf(reader, read, keyOf(repo, Number(read.number))),
    number: read.number,
    title: read.title,
    closed: read.state === "closed",
    closedAt: seconds(read.closed_at),
    locked: read.locked === true,
    labels: (window2) => connection(asList(read.labels), window2, labelOf),
    assignees: (window2) => connection(asList(read.assignees), window2, (user) => actorOf(reader, user)),
    comments: async (window2) => connection(
      await reader.list(`${path}/comments`),
      window2,
      (comment) => commentOf(reader, comment)
    ),
    timelineItems: async ({ itemTypes, ...window2 }) => {
      const asked = (await reader.list(`${path}/events`)).filter(({ event }) => {
        const name = ITEMS[text(event)];
        return name !== void 0 && (!itemTypes || itemTypes.includes(itemType(name)));
      });
      return connection(asked, window2, (event) => itemOf(reader, event));
    }
  };
}
function typeOf({ node_id, name }) {
  return name === void 0 ? null : { __typename: "IssueType", id: node_id, name };
}
function issueOf(reader, repo, read) {
  const reason = text(read.state_reason).toUpperCase() || null;
  return {
    __typename: "Issue",
    ...threadOf(reader, repo, read),
    state: text(read.state).toUpperCase(),
    issueType: typeOf(asJson(read.type)),
    stateReason: reason ?? (read.state === "closed" ? "COMPLETED" : null)
  };
}
function pullOf(reader, repo, read) {
  const path = `/repos/${repo}/pulls/${read.number}`;
  const [head, base] = [asJson(read.head), asJson(read.base)];
  const merged = typeof read.merged_at === "string";
  const commit2 = (sha) => () => gitObject(reader, repo, { kind: "commit", sha: text(sha) });
  return {
    __typename: "PullRequest",
    ...threadOf(reader, repo, read),
    state: merged ? "MERGED" : text(read.state).toUpperCase(),
    isDraft: read.draft === true,
    merged,
    mergedAt: seconds(read.merged_at),
    mergedBy: actorOf(reader, asJson(read.merged_by)),
    mergeCommit: merged ? commit2(read.merge_commit_sha) : null,
    baseRefName: base.ref,
    baseRefOid: base.sha,
    headRefName: head.ref,
    headRefOid: head.sha,
    commits: async (window2) => connection(await reader.list(`${path}/commits`), window2, ({ sha }) => ({
      id: `PRC_${sha}`,
      commit: commit2(sha)
    })),
    files: async (window2) => connection(await reader.list(`${path}/files`), window2, (file) => ({
      path: file.filename,
      additions: file.additions,
      deletions: file.deletions,
      changeType: CHANGES[text(file.status)] ?? "CHANGED"
    })),
    reviews: async (window2) => connection(
      await reader.list(`${path}/reviews`),
      window2,
      (review) => reviewOf(reader, repo, review)
    )
  };
}
var CHANGES = {
  added: "ADDED",
  removed: "DELETED",
  modified: "MODIFIED",
  renamed: "RENAMED"
};
async function threadAt(reader, repo, number, wanted) {
  const pull = await reader.get(`/repos/${repo}/pulls/${number}`);
  if (pull && wanted !== "issue") return pullOf(reader, repo, pull);
  const issue = pull ? null : await reader.get(`/repos/${repo}/issues/${number}`);
  if (issue && wanted !== "pull request") return issueOf(reader, repo, issue);
  const what = { issue: "an Issue", "pull request": "a PullRequest" }[wanted];
  const message = `Could not resolve to ${what ?? "an issue or pull request"} with the number of ${number}.`;
  throw failure("NOT_FOUND", message);
}
async function nodeAt(reader, id) {
  const { repositories } = reader.box;
  const [, kind = "", number = ""] = /^0:([A-Za-z]+)(\d+)$/.exec(Buffer.from(id, "base64").toString()) ?? [];
  for (const repo of repositories.keys()) {
    const path = `/repos/${repo}`;
    if (kind === "IssueComment") {
      const comment = await reader.get(`${path}/issues/comments/${number}`);
      if (comment) return commentOf(reader, comment);
    } else if (kind === "PullRequest") {
      const pulls = await reader.list(`${path}/pulls?state=all`);
      const found = pulls.find((pull) => pull.node_id === id);
      if (found) return pullOf(reader, repo, found);
    } else if (kind === "Issue") {
      const issues = await reader.list(`${path}/issues?state=all`);
      const found = issues.find((issue) => issue.node_id === id);
      if (found) return issueOf(reader, repo, found);
    }
  }
  return null;
}

// tools/embedded-github/graphql/repository.ts
function repositoryOf(reader, read) {
  const repo = text(read.full_name);
  const path = `/repos/${repo}`;
  const ref = async (qualified) => {
    const found = await reader.get(`${path}/git/ref/${qualified.replace(/^refs\//, "")}`);
    const prefix = /^refs\/(?:heads|tags)\//.exec(qualified)?.[0] ?? "refs/";
    return found && refOf(reader, repo, found, prefix);
  };
  return {
    __typename: "Repository",
    id: read.node_id,
    databaseId: read.id,
    name: read.name,
    nameWithOwner: repo,
    owner: actorOf(reader, asJson(read.owner)),
    isPrivate: read.private === true,
    isArchived: read.archived === true,
    isFork: read.fork === true,
    visibility: text(read.visibility).toUpperCase(),
    url: read.html_url,
    defaultBranchRef: () => ref(`refs/heads/${read.default_branch}`),
    object: ({ expression, oid }) => objectAt(reader, repo, expression ?? oid ?? ""),
    ref: ({ qualifiedName }) => ref(qualifiedName.startsWith("refs/") ? qualifiedName : `refs/heads/${qualifiedName}`),
    refs: (asked) => refs(reader, repo, asked),
    deployments: (asked) => deploymentsOf(reader, repo, asked),
    issue: ({ number }) => threadAt(reader, repo, number, "issue"),
    pullRequest: ({ number }) => threadAt(reader, repo, number, "pull request"),
    issueOrPullRequest: ({ number }) => threadAt(reader, repo, number, "issue or pull request"),
    issues: async (asked) => {
      const labels = (asked.labels ?? []).map((label) => `&labels=${encodeURIComponent(label)}`);
      const all = await reader.list(`${path}/issues?state=all${labels.join("")}`);
      const issues = all.filter((issue) => !("pull_request" in issue));
      return connection(chosen(issues, asked), asked, (issue) => issueOf(reader, repo, issue));
    },
    pullRequests: async (asked) => {
      const all = await reader.list(`${path}/pulls?state=all`);
      return connection(chosen(all, asked), asked, (pull) => pullOf(reader, repo, pull));
    },
    label: async ({ name }) => {
      const label = await reader.get(`${path}/labels/${encodeURIComponent(name)}`);
      return label && { __typename: "Label", id: label.node_id, name: label.name };
    },
    releases: async (asked) => connection(await reader.list(`${path}/releases`), asked, (release) => ({
      id: release.node_id,
      databaseId: release.id,
      tagName: release.tag_name,
      name: release.name,
      isDraft: release.draft === true,
      isPrerelease: release.prerelease === true,
      createdAt: seconds(release.created_at),
      publishedAt: seconds(release.published_at),
      url: release.html_url
    }))
  };
}
function chosen(all, { states, orderBy }) {
  const stateOf2 = (item) => item.merged_at ? "MERGED" : text(item.state).toUpperCase();
  const field = orderBy?.field === "UPDATED_AT" ? "updated_at" : "created_at";
  const order = orderBy?.direction === "DESC" ? -1 : 1;
  return all.filter((item) => !states?.length || states.includes(stateOf2(item))).sort(
    (a, b) => order * (text(a[field]).localeCompare(text(b[field])) || Number(a.number) - Number(b.number))
  );
}

// tools/embedded-github/graphql/execute.ts
var MOST_ITEMS = 100;
var known = null;
function githubSchema() {
  known ??= import("@octokit/graphql-schema").then(
    ({ schema }) => buildSchema(schema.idl, { assumeValid: true })
  );
  return known;
}
async function run(box, caller, asked) {
  const schema = await githubSchema();
  let document;
  try {
    document = parse(asked.query);
  } catch (error) {
    return { errors: [shown(error)] };
  }
  const invalid = validate(schema, document);
  if (invalid.length > 0) return { errors: invalid.map(shown) };
  const result = await execute({
    schema,
    document,
    rootValue: root(createReader(box, caller)),
    variableValues: asked.variables,
    operationName: asked.operation,
    fieldResolver: resolver(box)
  });
  const { data, errors } = result;
  return {
    ...data === void 0 ? {} : { data },
    ...errors ? { errors: errors.map(shown) } : {}
  };
}
function shown(error) {
  const { extensions, ...rest } = error.toJSON();
  const { type, ...more } = extensions ?? {};
  return {
    ...type === void 0 ? {} : { type },
    ...rest,
    ...Object.keys(more).length > 0 ? { extensions: more } : {}
  };
}
function resolver(box) {
  return (source, args, _, info) => {
    const path = responsePathAsArray(info.path).join(".");
    const broken = box.graphql.brokenAt(path);
    if (broken) throw failure(broken.type, broken.message);
    if (getNamedType(info.returnType).name.endsWith("Connection")) window(info.fieldName, args);
    const value = source[info.fieldName];
    if (value === void 0) {
      throw new Error(
        `the embedded GitHub does not answer ${info.parentType.name}.${info.fieldName}: add it in tools/embedded-github/graphql`
      );
    }
    return typeof value === "function" ? value(args) : value;
  };
}
function window(field, { first, last }) {
  const asked = first ?? last;
  if (typeof asked !== "number") {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`;
    throw failure("MISSING_PAGINATION_BOUNDARIES", message);
  }
  if (asked > MOST_ITEMS) {
    const message = `Requesting ${asked} records on the \`${field}\` connection exceeds the \`first\` limit of ${MOST_ITEMS} records.`;
    throw failure("EXCESSIVE_PAGINATION", message);
  }
}
function root(reader) {
  const node = async ({ id }) => {
    const found = await nodeAt(reader, id);
    if (found) return found;
    throw failure("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);
  };
  return {
    async repository({ owner, name }) {
      const read = await reader.get(`/repos/${owner}/${name}`);
      if (read) return repositoryOf(reader, read);
      const message = `Could not resolve to a Repository with the name '${owner}/${name}'.`;
      throw failure("NOT_FOUND", message);
    },
    viewer() {
      const { caller } = reader;
      const login = caller.kind === "user" ? caller.login : "";
      const name = caller.kind === "installation" ? `${caller.slug}[bot]` : login;
      return { __typename: "User", login: name, id: `U_${name}` };
    },
    node,
    nodes: ({ ids }) => ids.map((id) => node({ id })),
    rateLimit: {
      limit: 5e3,
      cost: 1,
      remaining: 4999,
      used: 1,
      nodeCount: 0,
      resetAt: new Date(Math.ceil(Date.now() / 36e5) * 36e5).toISOString()
    }
  };
}
export {
  run
};
//# sourceMappingURL=shared-MZG3L2TR.js.map
