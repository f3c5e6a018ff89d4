import {
  Unreadable,
  statusOf
} from "./shared-CWUASGUJ.js";
import {
  mayCommand
} from "./shared-KOJHNH4V.js";
import {
  MARKERS
} from "./shared-GGHNXHCV.js";
import {
  numberOf,
  resolveReference
} from "./shared-3FQS7JMV.js";

// src/github/pages.ts
var PAGE_SIZE = 100;
function hasNext(page) {
  const { link } = page.headers;
  return link ? link.includes('rel="next"') : page.data.length === PAGE_SIZE;
}
async function readPages(read, cap, enough = () => false) {
  const items = [];
  for (let number = 1; number <= cap; number += 1) {
    const page = await read(number);
    items.push(...page.data);
    if (!hasNext(page) || enough(items)) return { items, complete: true };
  }
  return { items, complete: false };
}
async function mapLimited(items, limit, run) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const at = next;
      next += 1;
      results[at] = await run(items[at]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
function repo(repository) {
  const [owner = "", name = ""] = repository.split("/");
  return { owner, repo: name };
}

// src/github/graphql.ts
function hasNoGraphql(error) {
  return [404, 405, 410, 501].includes(statusOf(error));
}
function partOf(error) {
  const { data, errors } = error;
  const missing = errors?.length && errors.every(({ type }) => type === "NOT_FOUND");
  return missing ? data ?? null : null;
}
async function askPartly(api, query, variables) {
  try {
    return await api.graphql(query, variables);
  } catch (error) {
    const part = partOf(error);
    if (part === null) throw error;
    return part;
  }
}

// src/github/issue-connections.ts
var MOST_ROUNDS = 30;
async function readBatch(api, repository, batch, { field, arguments: more = "", nodes }) {
  const declared = batch.map((_, at) => `$a${at}: String`).join(", ");
  const issues = batch.map(
    ({ number }, at) => `i${number}: issue(number: ${number}) {
      items: ${field}(first: ${PAGE_SIZE}, after: $a${at}${more}) {
        pageInfo { hasNextPage endCursor }
        nodes { ${nodes} }
      }
    }`
  );
  const query = `query ($owner: String!, $repo: String!, ${declared}) {
    repository(owner: $owner, name: $repo) { ${issues.join(" ")} }
  }`;
  const cursors = Object.fromEntries(batch.map(({ after }, at) => [`a${at}`, after]));
  const answer = await askPartly(api, query, { ...repo(repository), ...cursors });
  return answer.repository;
}
async function readConnections(api, repository, numbers, connection) {
  const found = /* @__PURE__ */ new Map();
  let open = numbers.map((number) => ({ number, after: null }));
  for (let round = 0; open.length > 0 && round < MOST_ROUNDS; round += 1) {
    const next = [];
    for (let at = 0; at < open.length; at += connection.atOnce) {
      const batch = open.slice(at, at + connection.atOnce);
      const answer = await readBatch(api, repository, batch, connection);
      for (const { number } of batch) {
        const issue = answer?.[`i${number}`];
        if (!issue) continue;
        const { pageInfo, nodes = [] } = issue.items ?? {};
        found.set(number, [...found.get(number) ?? [], ...nodes.flatMap((node) => node ?? [])]);
        if (pageInfo?.hasNextPage) next.push({ number, after: pageInfo.endCursor });
      }
    }
    open = next;
  }
  for (const { number } of open) found.delete(number);
  return found;
}

// src/github/read-labels.ts
var EVENT_PAGES = 10;
function eventOf(label, added, actor, at, self) {
  const login = actor.login ?? "ghost";
  return { label, added, actor: login, bot: actor.bot, ours: self?.login === login, at: at ?? "" };
}
async function readEvents(api, ref, self) {
  const { repository, number } = resolveReference(ref, "");
  const { items, complete } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/issues/{issue_number}/events", {
      ...repo(repository),
      issue_number: number,
      per_page: PAGE_SIZE,
      page
    }),
    EVENT_PAGES
  );
  const events = items.flatMap((item) => {
    const { event: name, label, actor, created_at: at } = item;
    if (name !== "labeled" && name !== "unlabeled" || !label?.name) return [];
    const by = { login: actor?.login ?? null, bot: actor?.type === "Bot" };
    return [eventOf(label.name, name === "labeled", by, at, self)];
  });
  return { events, complete };
}
var FIELDS = "createdAt actor { __typename login } label { name }";
var LABEL_ITEMS = {
  field: "timelineItems",
  arguments: ", itemTypes: [LABELED_EVENT, UNLABELED_EVENT]",
  nodes: `__typename ... on LabeledEvent { ${FIELDS} } ... on UnlabeledEvent { ${FIELDS} }`
};
function labelEventsOf(item, self) {
  const { __typename: type, actor, label, createdAt } = item;
  if (!label) return [];
  const bot = actor?.__typename === "Bot";
  const login = actor ? `${actor.login}${bot ? "[bot]" : ""}` : null;
  return [eventOf(label.name, type === "LabeledEvent", { login, bot }, createdAt, self)];
}
async function readLabelsInBulk(api, repository, numbers, self) {
  const wanted = { ...LABEL_ITEMS, atOnce: 50 };
  const items = await readConnections(api, repository, numbers, wanted);
  return new Map(
    [...items].map(([number, all]) => [number, all.flatMap((one) => labelEventsOf(one, self))])
  );
}
async function readLabelEvents(api, ref, self = null) {
  const { events, complete } = await readEvents(api, ref, self);
  if (complete) return events;
  const number = numberOf(ref);
  const { repository } = resolveReference(ref, "");
  const why = `it has more events than are read (${EVENT_PAGES * PAGE_SIZE})`;
  const found = await readLabelsInBulk(api, repository, [number], self).catch((error) => {
    throw hasNoGraphql(error) ? new Unreadable(why) : error;
  });
  const labels = found.get(number);
  if (!labels) throw new Unreadable(why);
  return labels;
}

// src/github/read-incident.ts
var COMMENT_PAGES = 30;
function commentFacts(comment, self) {
  const author = comment.user?.login ?? "ghost";
  return {
    id: comment.id,
    author,
    bot: comment.user?.type === "Bot",
    ours: self !== null && (author === self.login || (comment.performed_via_github_app?.id ?? 0) === self.id),
    createdAt: comment.created_at,
    updatedAt: comment.updated_at,
    ...comment.node_id ? { node: comment.node_id } : {},
    body: comment.body ?? "",
    url: comment.html_url
  };
}
function isApps({ ours, bot, body }) {
  return ours || bot && body.startsWith(MARKERS.incident);
}
async function readComments(api, repository, number, self) {
  const { items, complete } = await readPages(
    (page) => api.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...repo(repository),
      issue_number: number,
      per_page: PAGE_SIZE,
      page
    }),
    COMMENT_PAGES
  );
  const comments = items.map((item) => commentFacts(item, self));
  return { comments: thatMatter(comments), complete };
}
function thatMatter(comments) {
  return comments.filter((one) => isApps(one) || mayCommand(one.body)).map(shorten);
}
function shorten(comment) {
  return isApps(comment) ? comment : { ...comment, body: comment.body.slice(0, 5e3) };
}
function labelNames(labels) {
  return labels.flatMap((label) => typeof label === "string" ? label : label.name ?? []);
}
function listedFacts(issue, repository) {
  return {
    ref: `${repository}#${issue.number}`,
    url: issue.html_url,
    title: issue.title,
    state: issue.state === "closed" ? "closed" : "open",
    author: issue.user?.login ?? "ghost",
    createdAt: issue.created_at,
    ...issue.closed_at ? { closedAt: issue.closed_at } : {},
    ...issue.updated_at ? { updatedAt: issue.updated_at } : {},
    ...issue.comments === void 0 ? {} : { commentCount: issue.comments },
    labels: labelNames(issue.labels),
    ...issue.type?.name ? { type: issue.type.name } : {},
    body: issue.body ?? ""
  };
}
function homeOf(issue, repository) {
  const path = issue.repository_url?.split("/repos/")[1];
  return path && /^[\w.-]+\/[\w.-]+$/.test(path) ? path : repository;
}
async function readIncident(api, ref, self, known) {
  const { repository, number } = resolveReference(ref, "");
  const [issue, { comments, complete }, labelEvents] = await Promise.all([
    known ? null : readIssue(api, repository, number),
    readComments(api, repository, number, self),
    known?.labelEvents ?? readLabelEvents(api, ref, self)
  ]);
  if (!complete) throw new Unreadable("it has more comments than are read (3,000)");
  const home = issue ? homeOf(issue, repository) : repository;
  const { commentCount: _, ...listed } = known ?? listedFacts(issue, home);
  return {
    ...listed,
    closedAt: issue?.closed_at ?? null,
    locked: issue?.locked ?? false,
    assignees: issue?.assignees?.map(({ login }) => login) ?? [],
    isPull: Boolean(issue?.pull_request),
    labelEvents,
    comments,
    acknowledged: [],
    tasks: []
  };
}
async function readIssue(api, repository, number) {
  const { data } = await api.request("GET /repos/{owner}/{repo}/issues/{issue_number}", {
    ...repo(repository),
    issue_number: number
  });
  return data;
}

export {
  PAGE_SIZE,
  readPages,
  mapLimited,
  repo,
  hasNoGraphql,
  askPartly,
  readConnections,
  LABEL_ITEMS,
  labelEventsOf,
  readLabelsInBulk,
  readLabelEvents,
  commentFacts,
  readComments,
  thatMatter,
  labelNames,
  listedFacts,
  readIncident
};
//# sourceMappingURL=shared-F52RIRFD.js.map
