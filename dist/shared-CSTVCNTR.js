// tools/embedded-github/exchange.ts
var ROLES = ["read", "triage", "write", "maintain", "admin"];
function ok(body, status = 200) {
  return { status, body };
}
function refuse(status, message, more = {}) {
  return {
    status,
    body: {
      message,
      ...more,
      documentation_url: "https://docs.github.com/rest",
      status: `${status}`
    }
  };
}
function tooLong(resource, field, most) {
  const message = `${field} is too long (maximum is ${most} characters)`;
  return refuse(422, "Validation Failed", {
    errors: [{ resource, code: "unprocessable", field, message }]
  });
}
function tokenOf(caller) {
  return caller.kind === "user" || caller.kind === "installation" ? caller.token : null;
}
function encodePath(path) {
  return path.split("/").map(encodeURIComponent).join("/");
}
function asJson(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function asList(value) {
  return Array.isArray(value) ? value.map(asJson) : [];
}
function text(value) {
  return typeof value === "string" ? value : "";
}

// tools/embedded-github/reader.ts
function createReader(box, caller) {
  const answers = /* @__PURE__ */ new Map();
  function read(path) {
    const known = answers.get(path);
    if (known) return known;
    const asked = box.read(caller, path).then(({ status, body }) => {
      const why = text(asJson(body).message);
      if (status === 403 && why.includes("by integration")) {
        throw Object.assign(new Error(why), { extensions: { type: "FORBIDDEN" } });
      }
      return status === 200 ? body ?? null : null;
    });
    answers.set(path, asked);
    return asked;
  }
  return {
    box,
    caller,
    async get(path) {
      const body = await read(path);
      return body === null ? null : asJson(body);
    },
    whole: async (path) => asList(await read(path)),
    async list(path) {
      const all = [];
      for (let page = 1; ; page++) {
        const more = path.includes("?") ? "&" : "?";
        const items = asList(await read(`${path}${more}per_page=100&page=${page}`));
        all.push(...items);
        if (items.length < 100) return all;
      }
    }
  };
}

// tools/embedded-github/state.ts
function createState(made, { issueTypes, dependencies = true } = {}) {
  return {
    made,
    issueTypes: issueTypes ?? null,
    types: /* @__PURE__ */ new Map(),
    blockers: dependencies ? /* @__PURE__ */ new Map() : null,
    tokens: /* @__PURE__ */ new Map(),
    roles: /* @__PURE__ */ new Map(),
    pulls: /* @__PURE__ */ new Map(),
    edits: /* @__PURE__ */ new Map(),
    events: /* @__PURE__ */ new Map(),
    reactions: /* @__PURE__ */ new Map(),
    children: /* @__PURE__ */ new Map(),
    checks: /* @__PURE__ */ new Map(),
    gone: /* @__PURE__ */ new Map(),
    bots: /* @__PURE__ */ new Set(),
    overrides: /* @__PURE__ */ new Map(),
    revisions: /* @__PURE__ */ new Map(),
    statuses: /* @__PURE__ */ new Map(),
    environments: /* @__PURE__ */ new Map(),
    rulesets: /* @__PURE__ */ new Map(),
    bound: /* @__PURE__ */ new Map(),
    changes: /* @__PURE__ */ new Map()
  };
}
function overrideKey(kind, id) {
  return `${kind} ${id}`;
}
function keyOf(repo, number) {
  return `${repo}#${number}`;
}
function roleOf(state, repo, login) {
  return state.roles.get(repo)?.get(login) ?? null;
}
function push(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export {
  ROLES,
  ok,
  refuse,
  tooLong,
  tokenOf,
  encodePath,
  asJson,
  asList,
  text,
  createState,
  overrideKey,
  keyOf,
  roleOf,
  push,
  createReader
};
//# sourceMappingURL=shared-CSTVCNTR.js.map
