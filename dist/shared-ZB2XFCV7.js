import {
  isEdited,
  readCommands,
  shownLines,
  visibleLines
} from "./shared-GVYNZIUV.js";
import {
  shortName
} from "./shared-FRQMX2QF.js";
import {
  commandedLevel,
  decisionReason,
  effectiveSeverity,
  isAnswered,
  isDeclaredUnknown,
  isOptional,
  isStageLabel,
  linesOf,
  parseIncident,
  readingForm,
  scan,
  severityLabel,
  stageLabel
} from "./shared-VI7FFZMB.js";
import {
  COMMANDS,
  byReference,
  issueRef,
  linksAsTargets,
  numberOf,
  ownerOf,
  placedWords,
  readLink,
  readReference,
  refKey,
  repositoryOf,
  repositoryRef,
  resolveReference,
  sameRepository,
  showRef,
  specOf
} from "./shared-Z4RWFW62.js";
import {
  RULE_IDS,
  loosenings,
  tightenings
} from "./shared-2RKW2RED.js";
import {
  NEVER_COUNTED,
  matchesAny
} from "./shared-UBWFIPYO.js";
import {
  CHANGE_KINDS
} from "./shared-UQP6C4QQ.js";
import {
  CONFIG_PATH
} from "./shared-GMVJTXMX.js";
import {
  fieldsOf
} from "./shared-JTZMZI5E.js";
import {
  SECTIONS,
  sectionOf
} from "./shared-SEVQBVGR.js";
import {
  withoutCode
} from "./shared-27MO4RO3.js";

// src/core/mentions.ts
function mention(name) {
  return name.toLowerCase();
}
function sameLogin(a, b) {
  return mention(a) === mention(b);
}
function distinctLogins(logins) {
  return [...new Set(logins.map(mention))].filter(Boolean);
}

// src/core/roles.ts
var ROLES = ["none", "read", "triage", "write", "maintain", "admin"];
function atLeast(role, needed2) {
  return ROLES.indexOf(role ?? "none") >= ROLES.indexOf(needed2);
}
function roleOf(roles, login) {
  return roles[mention(login)];
}
function hasRole(roles, login, needed2) {
  return atLeast(roleOf(roles, login), needed2);
}

// src/core/release/approvals.ts
function standingApprovals(pull) {
  const latest = /* @__PURE__ */ new Map();
  for (const review of pull.reviews) {
    if (review.state !== "COMMENTED") latest.set(mention(review.author), review);
  }
  return [...latest.values()].filter(
    ({ state, commit, author }) => state === "APPROVED" && commit === pull.headSha && !sameLogin(author, pull.author)
  );
}
function maintainerApproved(ref, { release, config }) {
  const pull = release.own.find((own) => issueRef(own.ref) === ref);
  if (!pull) return false;
  return standingApprovals(pull).some(
    ({ author, at }) => hasRole(release.roles, author, config.maintainers) && (pull.editedAt === null || at >= pull.editedAt)
  );
}

// src/core/config/loosening-approval.ts
function whyNot(author, reviews, roles, needed2) {
  if (!hasRole(roles, author, needed2)) return `@${author} has not the role ${needed2}`;
  const said = reviews.filter((review) => review.said);
  if (said.length === 0) return `@${author} approved without a text`;
  if (said.some(({ edited }) => edited === false)) return null;
  return said.every(({ edited }) => edited) ? `the review of @${author} was edited` : `whether the review of @${author} was edited could not be told`;
}
function looseningApproval(pull, roles, needed2) {
  const why = [];
  for (const { author } of standingApprovals(pull)) {
    const own = pull.reviews.filter(
      (review) => mention(review.author) === mention(author) && review.state === "APPROVED" && review.commit === pull.headSha
    );
    const against = whyNot(author, own, roles, needed2);
    if (against === null) return { by: author, missing: null };
    why.push(against);
  }
  const stale = pull.reviews.some(
    ({ state, commit }) => state === "APPROVED" && commit !== pull.headSha
  );
  if (why.length === 0 && stale) why.push("what was approved is older than the last push");
  const ask = `It takes an approving review with a text, after the last push, by somebody with the role ${needed2} who is not @${pull.author}`;
  return { by: null, missing: why.length > 0 ? `${ask}; ${why.join(", ")}` : ask };
}

// src/core/release/config-loosened.ts
var MOST_TOLD = 5;
function listed(looser) {
  const told = looser.slice(0, MOST_TOLD).map(({ text, because }) => because ? `${text} (because of ${because})` : text);
  const more = looser.length - told.length;
  return [...told, ...more > 0 ? [`${more} more`] : []].join("; ");
}
function configLoosened({ configChange: facts, config }) {
  if (!facts) return [];
  const { looser } = facts;
  if (looser.length === 0) return [];
  const pulls = [...facts.pulls].sort((a, b) => byReference(a.ref, b.ref));
  return pulls.flatMap((pull) => {
    const { missing } = looseningApproval(pull, facts.roles, config.maintainers);
    if (missing === null) return [];
    return [
      {
        verdict: "hold",
        test: "config-loosened",
        incident: null,
        kind: null,
        policy: null,
        message: `#${numberOf(pull.ref)} makes the configuration looser: ${listed(looser)}. ${missing}.`,
        owner: null,
        action: `Ask a maintainer who is not @${pull.author} to approve the last push of #${numberOf(pull.ref)} by a review that says why`,
        url: pull.url
      }
    ];
  });
}

// src/core/release/enforcement.ts
function enforcedFrom({ from }) {
  return from === null ? null : `${from}T00:00:00.000Z`;
}
function notEnforcedBy({ release }, now) {
  const { enforce = true } = release;
  if (typeof enforce === "boolean") return enforce ? null : { from: null };
  const off = { from: enforce.slice(-"YYYY-MM-DD".length) };
  return Date.parse(now) < Date.parse(enforcedFrom(off) ?? "") ? off : null;
}
function saysNotEnforced({ from }) {
  return from === null ? "the configuration sets `release.enforce: false`" : `until ${from} (UTC)`;
}
function reason(verdict, why, action) {
  return {
    verdict: "ship",
    test: "not-enforced",
    incident: null,
    kind: null,
    policy: null,
    message: `The verdict is ${verdict}, and ${why}.`,
    owner: null,
    action,
    url: null
  };
}
function notEnforcedReason(verdict, { from }) {
  return from === null ? reason(
    verdict,
    "the configuration does not enforce it",
    "Take enforce: false out of the configuration to hold releases again"
  ) : reason(
    verdict,
    `it is enforced only from ${from} on`,
    `Clear the other reasons before ${from}`
  );
}

// src/core/release/in-order.ts
function sorted(items) {
  return [...items].sort((a, b) => byReference(a.ref, b.ref));
}
function byName(unread) {
  return [...unread].sort((a, b) => a.what < b.what ? -1 : a.what > b.what ? 1 : 0);
}
function inOrder(facts) {
  const { release, evidence } = facts;
  return {
    ...facts,
    unread: byName(facts.unread),
    incidents: sorted(facts.incidents),
    listed: sorted(facts.listed),
    release: {
      ...release,
      unread: byName(release.unread),
      own: sorted(release.own),
      pulls: sorted(release.pulls)
    },
    evidence: {
      ...evidence,
      pulls: sorted(evidence.pulls),
      issues: sorted(evidence.issues)
    }
  };
}

// src/core/incident/advice/new-file.ts
function made(pattern, name) {
  return pattern.replace(/\{([^{},]*)[^{}]*\}/g, "$1").replace(/^\*\*\//, "").replace(/\*\*\/?$/, `${name}.yaml`).replace(/\*\*\//g, "").replace(/\*/g, name);
}
function examplePath(kind, ref, config) {
  const name = `incident-${numberOf(ref)}`;
  const { paths } = config.changes[kind];
  const usual = kind === "eval" ? [`evals/${name}.yaml`] : [];
  const likely = [...usual, ...paths.map((pattern) => made(pattern, name))];
  return likely.find((path) => matchesAny(path, paths)) ?? paths[0];
}
function draftOf(kind, ref, path, repository) {
  const name = sameRepository(repositoryOf(ref), repository) ? `#${numberOf(ref)}` : ref;
  if (kind === "eval") {
    return [
      `# Regression case for ${ref}`,
      "input: FILL IN what the agent was given",
      "expect: FILL IN what must hold for the whole class, not only for this run",
      "proves: FILL IN what a pass lets you believe",
      "does-not-prove: FILL IN and what it does not",
      ""
    ].join("\n");
  }
  if (path !== CONFIG_PATH) {
    return `# Release rule for ${ref}
rule: FILL IN what the next rollout has to pass
owner: FILL IN
`;
  }
  return [
    "release:",
    "  policies:",
    `    - id: incident-${numberOf(ref)}`,
    "      kind: FILL IN eval-check, canary, approval, route-notes, rollback or freeze, and its keys",
    `      because: "${name}"`,
    '      owner: "FILL IN"',
    ""
  ].join("\n");
}
function draftUrl(kind, ref, place) {
  const { host, repository, branch, config } = place;
  const filename = examplePath(kind, ref, config);
  const value = draftOf(kind, ref, filename, repository);
  return `https://${host}/${repository}/new/${branch}?${new URLSearchParams({ filename, value })}`;
}

// src/core/text/loose.ts
var COMMENT = /<!--(?:(?!<!--|-->)[\s\S])*-->/g;
var BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
var IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
var QUOTE = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*>/;
var OWN_BLOCK = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|`{3}|~{3}|<|\|)/;
var BLOCKQUOTE = /<(\/?)blockquote(?=[\s/>])[^<>]{0,500}>?/gi;
var TAG = /<\/?([a-z][a-z0-9-]*)(?:\s[^<>]{0,500})?\/?>/gi;
var INLINE = new Set(
  "a b strong i em u s ins del span sub sup tt kbd font small mark var samp".split(" ")
);
function asSeen(line) {
  return /[^\t -~]/.test(line) ? line.normalize("NFKC").replace(IGNORED, "") : line;
}
function plainLines(text) {
  return text.split(BREAK);
}
function outsideElements(lines) {
  let depth = 0;
  return lines.map((line) => {
    let out = "";
    let from = 0;
    for (const mark of line.includes("<") ? withoutCode(line).matchAll(BLOCKQUOTE) : []) {
      if (depth === 0) out += line.slice(from, mark.index);
      depth = mark[1] ? Math.max(0, depth - 1) : depth + 1;
      from = mark.index + mark[0].length;
    }
    return depth === 0 ? out + line.slice(from) : out;
  });
}
function unquoted(lines) {
  let quoting = false;
  return lines.filter((line) => {
    const quote = QUOTE.test(line);
    if (quote) quoting = !/>\s*(?:$|[#`~])/.test(line);
    else quoting &&= line.trim() !== "" && !OWN_BLOCK.test(line);
    return !quote && !quoting;
  });
}
function looseLines(body) {
  const lines = unquoted(outsideElements(plainLines(body.replace(COMMENT, " "))));
  return lines.flatMap(
    (line) => line.replace(TAG, (_, name) => INLINE.has(name.toLowerCase()) ? "" : "\n").split("\n").map(asSeen)
  );
}

// src/core/namings/keywords.ts
var REACH = 120;
var CLOSING = /(?<![\w-])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+<?$/i;
var CLAUSE = /[.;:!?,()[\]"“”]|\s[-–—]\s/;
var MARKS = /[*_~`]+/g;
var VERBS = "do|does|did|wo|ca|is|are|was|were|would|should|could|must|need|has|have|had";
var NOT = [
  "not|never|cannot|nor|neither|without|unable|fail(?:s|ed|ing)?|instead|rather|hardly",
  `(?:${VERBS})n['’\`´]?t`,
  "no (?:longer|need|way|intention|means)"
].join("|");
var NEGATED = new RegExp(
  String.raw`(?<![\w'’])(?:${NOT})(?![\w'’])(?! (?:only|just|merely)\b)(?: (?!(?:and|but|so|then|which|because)\b)\S{1,30}){0,3}\s*$`,
  "i"
);
var ENDS_NEGATED = new RegExp(String.raw`(?<![\w'’])(?:${NOT})\s*$`, "i");
function endsNegated(text) {
  return ENDS_NEGATED.test(text);
}
function isClosing(before) {
  const near = before.slice(-REACH);
  const keyword = CLOSING.exec(near);
  if (!keyword) return false;
  const clause = near.slice(0, keyword.index).split(CLAUSE).at(-1) ?? "";
  return !NEGATED.test(clause.replace(MARKS, "").replace(/\s+/g, " "));
}

// src/core/namings/trailers.ts
var TRAILER = /^(?:[\s>*_]|[-+]\s|\d{1,9}[.)]\s|#{1,6}\s|\[[ xX]?\]\s)*(incidents?|contains)[*_]*\s*:[*_]*\s*[*_]*(not(?=[\s:#*_])[*_]*\s*:?\s*)?(.*)$/i;
var JOINS = /^(?:and|&|\+|;|[^\p{L}\p{N}#]+)$/iu;
var LIKE_A_REFERENCE = /^[[(<*_]*(?:https?:\/\/|(?:[\w.-]{1,100}\/)?[\w.-]{0,100}#\d|gh-\d)/i;
function closingBracket(text, from) {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
function readValue(word, host) {
  const ref = readReference(word, host);
  const like = LIKE_A_REFERENCE.test(readLink(word)?.target ?? word);
  return ref || like ? { ref, text: word.slice(0, 80) } : null;
}
function readValues(text, host) {
  const values = [];
  const remarks = [];
  let until = 0;
  for (const { text: word, index } of placedWords(text)) {
    if (index < until) continue;
    if (values.length > 0 && word.startsWith("(")) {
      const end = closingBracket(text, index);
      if (end < 0) return null;
      remarks.push(text.slice(index, end + 1));
      until = end + 1;
      continue;
    }
    const value = readValue(word, host);
    if (value) values.push(value);
    else if (!JOINS.test(word)) return null;
  }
  return values.length > 0 ? { values, remark: remarks.join(" ") } : null;
}
function readTrailer(line, host, shown = line) {
  const match = TRAILER.test(shown) ? TRAILER.exec(line) : null;
  const read = match && readValues(match[3].replace(/`/g, " ").trim(), host);
  if (!match || !read) return null;
  if (match[2]) return { how: "not", ...read };
  if (match[1]?.toLowerCase() !== "contains") return { how: "trailer", ...read };
  const values = read.values.filter(({ ref }) => ref !== null);
  return values.length > 0 ? { how: "contains", ...read, values } : null;
}

// src/core/namings/read.ts
var MAY_NAME = /#\d|gh-\d|https?:|incident|contains|[^\0-\x7f]/i;
var MAY_CLAIM = /incident|contains/i;
var NAME = "[A-Za-z0-9_.-]{1,100}";
var REFERENCE = new RegExp(
  `(?<![\\w/#&-])(?:(${NAME}/${NAME})?#(\\d{1,9})|gh-(\\d{1,9}))(?![\\w-])`,
  "gi"
);
var ADDRESS = new RegExp(
  `https?://[A-Za-z0-9.:-]{1,253}/${NAME}/${NAME}/(?:issues|pull)/\\d{1,9}(?!\\w)`,
  "g"
);
var TAIL = 60;
function keyOf(written, { repository }) {
  return refKey(resolveReference(written, repository));
}
function fromTrailer({ how, values }, home, shown) {
  return values.map(({ ref, text }) => ({ how, ref: ref ? keyOf(ref, home) : null, text, shown }));
}
function readLine(line, above, home) {
  const text = linksAsTargets(line);
  const found = [];
  const add2 = (written, index) => {
    if (!written) return;
    const how = isClosing(`${above} ${text.slice(Math.max(0, index - 150), index)}`) ? "closing" : "plain";
    found.push({ how, ref: keyOf(written, home), text: written, shown: true, index });
  };
  for (const match of text.matchAll(REFERENCE)) add2(readReference(match[0]), match.index);
  for (const match of text.matchAll(ADDRESS)) add2(readReference(match[0], home.host), match.index);
  return found.sort((a, b) => a.index - b.index).map(({ index: _, ...naming }) => naming);
}
function saidLines(text, kind) {
  if (kind === "commit") return plainLines(text).map((line) => ({ text: line, raw: line }));
  return shownLines(text).flatMap(({ raw, text: line, own }) => own ? [{ raw, text: line }] : []);
}
function endOf(above, line, kind) {
  const end = above.slice(-TAIL);
  return /^\s*[a-z]/.test(line) && (kind === "commit" || endsNegated(end)) ? end : "";
}
function readNamings(text, repository, host, kind = "body") {
  if (!MAY_NAME.test(text)) return [];
  const home = { repository, host };
  const found = [];
  let above = "";
  for (const { text: line, raw } of saidLines(text, kind)) {
    const trailer = readTrailer(kind === "commit" ? asSeen(raw) : raw, host, asSeen(line));
    if (trailer) found.push(...fromTrailer(trailer, home, true));
    found.push(...readLine(trailer ? trailer.remark : line, endOf(above, line, kind), home));
    above = line;
  }
  return kind === "commit" ? found : [...found, ...hiddenClaims(text, home, found)];
}
function hiddenClaims(text, home, shown) {
  if (!MAY_CLAIM.test(asSeen(text))) return [];
  const known3 = new Set(shown.map(({ how, ref, text: words3 }) => `${how} ${ref ?? words3}`));
  return looseLines(text).flatMap((line) => {
    const trailer = readTrailer(line, home.host);
    if (!trailer || trailer.how === "not") return [];
    return fromTrailer({ ...trailer, how: "trailer" }, home, false).filter(
      ({ ref, text: words3 }) => !known3.has(`${trailer.how} ${ref ?? words3}`)
    );
  });
}
function withoutDenied(namings) {
  const denied = new Set(namings.flatMap(({ how, ref }) => how === "not" ? [ref] : []));
  return namings.filter(({ ref }) => !denied.has(ref));
}
function namingsIn(...text) {
  const refs = withoutDenied(readNamings(...text)).flatMap(
    ({ how, ref, shown }) => ref && shown && (how === "trailer" || how === "closing") ? [ref] : []
  );
  return [...new Set(refs)];
}
function namedByPull({ title, body }, repository, host) {
  return withoutDenied([
    ...readNamings(title, repository, host, "commit"),
    ...readNamings(body, repository, host, "body")
  ]);
}
function names(ref, ...text) {
  return namingsIn(...text).includes(ref);
}
function pullNames(ref, { title, body }, repository, host) {
  return names(ref, title, repository, host, "commit") || names(ref, body, repository, host, "body");
}

// src/core/incident/ledger/whose.ts
function hasSharedHead({ ref, head, fork }, { defaultBranches, mergedInto }, { release }) {
  if (head === void 0 || fork) return false;
  const repository = repositoryOf(ref);
  return head === defaultBranches[repository] || matchesAny(head, release.base) || matchesAny(head, release.head) || mergedInto[repository]?.includes(head) === true;
}
function isForeign(pull, repository) {
  return ownerOf(repositoryOf(pull.ref)) !== ownerOf(repository);
}
function ancestors(sha, commits) {
  const found = /* @__PURE__ */ new Set();
  const open = [sha];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (found.has(next) || !commits.has(next)) continue;
    found.add(next);
    open.push(...commits.get(next)?.parents ?? []);
  }
  return found;
}
function broughtInBy(merge2, commits) {
  const known3 = new Map(commits.map((commit) => [commit.sha, commit]));
  const [first, second] = known3.get(merge2)?.parents ?? [];
  if (!second) return [];
  const before = first ? ancestors(first, known3) : /* @__PURE__ */ new Set();
  const own = ancestors(second, known3);
  return commits.filter(({ sha }) => own.has(sha) && !before.has(sha));
}
function isSquashOf(commit, pull) {
  const subject = commit?.message.split("\n", 1)[0] ?? "";
  return subject.includes(`(#${numberOf(pull.ref)})`);
}
function ownersOf(commits, pulls) {
  const known3 = new Map(commits.map((commit) => [commit.sha, commit]));
  const merges = new Map(
    pulls.flatMap((pull) => pull.mergeCommit ? [[pull.mergeCommit, pull]] : [])
  );
  const owner = /* @__PURE__ */ new Map();
  const doubtful = /* @__PURE__ */ new Set();
  for (const { sha } of commits) {
    const pull = merges.get(sha);
    if (!pull) continue;
    owner.set(sha, pull);
    const [first, second] = known3.get(sha)?.parents ?? [];
    if (second) {
      for (const own of broughtInBy(sha, commits)) {
        if (!merges.has(own.sha)) owner.set(own.sha, pull);
      }
      continue;
    }
    if (isSquashOf(known3.get(sha), pull)) continue;
    for (let next = first; next && known3.has(next) && !merges.has(next); ) {
      const parents = known3.get(next)?.parents ?? [];
      if (parents.length > 1) break;
      doubtful.add(next);
      next = parents[0];
    }
  }
  for (const sha of owner.keys()) doubtful.delete(sha);
  return { owner, doubtful };
}

// src/core/incident/ledger/candidates.ts
function textsOf(pull, commits) {
  const said = commits.map(({ message }) => ({
    text: message,
    kind: "commit",
    late: null
  }));
  const { title, body, editedLater: late, mergedAt } = pull;
  if (late === void 0 && mergedAt) return said;
  if (late && !late.may) return said;
  return [
    ...said,
    { text: title, kind: "commit", late: late ?? null },
    { text: body, kind: "body", late: late ?? null }
  ];
}
function namer(texts, repository, host) {
  return (ref) => {
    const naming = texts.filter(({ text, kind }) => names(ref, text, repository, host, kind));
    const [first] = naming;
    if (!first) return null;
    return naming.some(({ late }) => late === null) ? { late: null } : { late: first.late };
  };
}
function stateOf({ state, mergedAt }) {
  if (mergedAt) return null;
  return state === "open" ? "is not merged yet" : "was closed without being merged";
}
function ofPull(pull, how, toDefault, ownership, context) {
  const { evidence, config, host, judged } = context;
  const shared = hasSharedHead(pull, evidence, config);
  const key = issueRef(pull.ref);
  const commits = (judged?.commits ?? []).filter(
    ({ sha }) => issueRef(ownership.owner.get(sha)?.ref ?? "") === key
  );
  const foreign = isForeign(pull, context.repository);
  const nothing = foreign ? "lies in a repository of another owner, so it proves nothing here" : how === "pull" && stateOf(pull) ? stateOf(pull) : shared ? `brings the work of others on ${pull.head}, so it lands nothing itself; the change lands by a pull request of its own` : null;
  return {
    how,
    ref: key,
    name: pull.ref,
    url: pull.url,
    repository: repositoryOf(pull.ref),
    by: pull.author,
    at: how === "here" ? null : pull.mergedAt,
    files: pull.files,
    filesComplete: pull.filesComplete,
    toDefault,
    nothing,
    open: how === "pull" && pull.state === "open",
    names: namer(textsOf(pull, commits), repositoryOf(pull.ref), host)
  };
}
function candidatesOf(context) {
  const { evidence, judged, host, config } = context;
  const leaves = evidence.pulls.filter((pull) => !hasSharedHead(pull, evidence, config));
  const ownership = ownersOf(judged?.commits ?? [], leaves);
  const pulls = evidence.pulls.map((pull) => {
    const branch = evidence.defaultBranches[repositoryOf(pull.ref)];
    return ofPull(pull, "pull", pull.base === branch, ownership, context);
  });
  const repository = judged?.repository ?? context.repository;
  const direct = evidence.commits.filter(({ sha }) => !ownership.owner.has(sha)).map(
    (commit) => ({
      how: "commit",
      ref: null,
      name: `commit ${commit.sha.slice(0, 7)}`,
      url: commit.url,
      repository: repositoryOf(`${repository}#0`),
      by: commit.author,
      at: commit.at ?? null,
      files: commit.files,
      filesComplete: commit.filesComplete,
      toDefault: false,
      open: false,
      nothing: commit.bot ? "was committed by a bot without a pull request" : null,
      names: namer([{ text: commit.message, kind: "commit", late: null }], repository, host)
    })
  );
  const here = (judged?.here ?? []).map(
    ({ pull, toDefault }) => ofPull(pull, "here", toDefault, ownership, context)
  );
  return [...pulls, ...direct, ...here];
}

// src/core/incident/ledger/match.ts
var NEVER = NEVER_COUNTED.map((folder) => `**/${folder}/**`);
function isForceKind(kind) {
  return kind === "eval" || kind === "gate";
}
function pathsOf(kind, config) {
  return isForceKind(kind) ? config.changes[kind].paths : null;
}
function patternsFor(path, kind, config) {
  const lower = path.toLowerCase();
  if (matchesAny(lower, NEVER)) return [];
  return config.changes[kind].paths.filter((pattern) => matchesAny(lower, [pattern.toLowerCase()]));
}
function kindOfPath(path, config) {
  if (patternsFor(path, "eval", config).length > 0) return "eval";
  return patternsFor(path, "gate", config).length > 0 ? "gate" : null;
}
function countedFiles(files, kind, config) {
  return files.filter(({ path }) => kindOfPath(path, config) === kind).map((file) => ({
    ...asChanged(file),
    patterns: patternsFor(file.path, kind, config)
  }));
}
function treeOfKind({ files, moves }, kind, config) {
  const onPath = (path) => kindOfPath(path, config) === kind;
  return { files, moves: moves.map(({ from, to }) => ({ from, to: to?.filter(onPath) ?? null })) };
}
function asChanged({
  path,
  status,
  additions,
  from,
  patch,
  oid,
  after
}) {
  return {
    path,
    status,
    additions,
    ...from === void 0 ? {} : { from },
    patch: patch ?? null,
    oid: oid ?? null,
    ...after === void 0 ? {} : { after }
  };
}

// src/core/force/scan.ts
var PART = "";
var LONG = /* @__PURE__ */ new Set(['"""', "'''", "`"]);
var LONE_STRING = /^\s*[rbu]{0,2}(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\s*(?:#.*)?$/i;
var PREFIX = /^\s*[rbuf]{0,2}$/i;
var OPENS = "([{";
var CLOSES = ")]}";
function startsComment(line, at, language) {
  return language.line.some(
    (start2) => line.startsWith(start2, at) && (start2 === "//" && language.known || at === 0 || /\s/.test(line[at - 1] ?? ""))
  );
}
function opensString(line, at, language) {
  const quote = language.quotes.find((found) => line.startsWith(found, at));
  const inWord = language.entries === "flow" && /[\p{L}\p{N}]/u.test(line[at - 1] ?? "");
  return inWord ? void 0 : quote;
}
function isDocstring(line, out, quote, state) {
  if (state.depth > 0 || state.continued || !PREFIX.test(out)) return false;
  return quote.length === 3 || LONE_STRING.test(line);
}
function readInside(line, at, close, state) {
  let end = at;
  while (end < line.length && !line.startsWith(close, end)) {
    end += line[end] === "\\" && !state.comment ? 2 : 1;
  }
  const said = state.comment ? " " : line.slice(at, end);
  if (end >= line.length) return [said, line.length];
  state.close = null;
  return [`${said} `, end + close.length];
}
var specials = /* @__PURE__ */ new WeakMap();
function specialOf(language) {
  const known3 = specials.get(language);
  if (known3) return known3;
  const openers = [...language.line, ...language.block.map(([open]) => open), ...language.quotes];
  const brackets = language.entries !== "none" || language.docstrings ? [",", ...OPENS, ...CLOSES] : [];
  const chars = [...openers.map(([first]) => first), ...brackets].map((char) => `\\${char}`);
  const special = new RegExp(chars.length > 0 ? `[${chars.join("")}]|$` : "$", "g");
  specials.set(language, special);
  return special;
}
function scanLine(line, language, state) {
  const special = specialOf(language);
  let out = "";
  let [at, flow] = [0, 0];
  let quoted = false;
  while (at < line.length) {
    if (state.close) {
      const [said, next2] = readInside(line, at, state.close, state);
      out += said;
      at = next2;
      continue;
    }
    special.lastIndex = at;
    const next = special.exec(line)?.index ?? line.length;
    out += line.slice(at, next);
    at = next;
    if (at >= line.length || startsComment(line, at, language)) break;
    const block = language.block.find(([open]) => line.startsWith(open, at));
    const quote = block ? void 0 : opensString(line, at, language);
    if (block) {
      [state.close, state.comment] = [block[1], true];
      at += block[0].length;
      continue;
    }
    if (quote) {
      state.close = quote;
      state.comment = language.docstrings && !quoted && isDocstring(line, out, quote, state);
      quoted = true;
      out = state.comment ? "" : `${out} `;
      at += quote.length;
      continue;
    }
    const char = line[at];
    const opens = OPENS.includes(char);
    const closes = CLOSES.includes(char);
    flow += opens ? 1 : 0;
    const parts = language.entries === "all" || language.entries === "flow" && flow > 0 ? opens || closes || char === "," : false;
    flow = Math.max(0, flow - (closes ? 1 : 0));
    if (opens) state.depth += 1;
    if (closes) state.depth = Math.max(0, state.depth - 1);
    out += parts ? PART : char;
    at += 1;
  }
  if (state.close && !state.comment && !LONG.has(state.close)) state.close = null;
  state.continued = line.trimEnd().endsWith("\\");
  return out;
}
function withoutComments(lines, language) {
  const state = { close: null, comment: false, depth: 0, continued: false };
  return lines.map((line) => scanLine(line, language, state));
}

// src/core/force/words.ts
var RUN = 3;
var ALONE = "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}]";
var WORD = new RegExp(`${ALONE}|(?:(?!${ALONE})[\\p{L}\\p{M}\\p{N}])+`, "gu");
var ESCAPE = /\\(?:u([0-9a-fA-F]{4})|[bfnrt])/g;
var ASCII = /^[\0-\x7f]*$/;
function wordsOf(text) {
  const plain2 = text.includes("\\") ? text.replace(ESCAPE, (_, hex) => hex ? String.fromCharCode(Number.parseInt(hex, 16)) : " ") : text;
  return plain2.toLowerCase().match(ASCII.test(plain2) ? /[a-z0-9]+/g : WORD) ?? [];
}
function indentOf(line, language) {
  const depth = /^[\s\-{[]*/.exec(line)?.[0].length ?? 0;
  return language.sections && !/^\s*\[/.test(line) ? depth + 2 : depth;
}
function linesOf2(text) {
  return text.split(/\r\n|\r|\n/);
}
function partsOf(line) {
  const parts = line.includes(PART) ? line.split(PART) : [line];
  return parts.map(wordsOf).filter(({ length }) => length > 0);
}
function readLines(lines, language) {
  const all = [];
  const rows = withoutComments(lines, language).map((line, at) => {
    const parts = partsOf(line);
    const own = parts.length === 1 ? parts[0] : parts.flat();
    const row = {
      words: own,
      parts,
      indent: indentOf(lines[at] ?? "", language),
      start: all.length
    };
    for (const word of own) all.push(word);
    return row;
  });
  return { rows, words: all };
}
function runsIn(words3) {
  if (words3.length === 0) return [];
  if (words3.length <= RUN) return [words3.join(" ")];
  const runs = [];
  for (let at = RUN; at <= words3.length; at += 1) {
    runs.push(`${words3[at - 3]} ${words3[at - 2]} ${words3[at - 1]}`);
  }
  return runs;
}

// src/core/force/counted.ts
var PLACEHOLDER = /\bFILL[ _-]IN\b|[:=]\s*["'`]?(?:TODO|TBD|FIXME|XXX|tbd|todo)[.…]*["'`]?[,;]?\s*$/;
var DRAFT = 4;
var bagOf = ({ words: words3 }) => [...words3].sort().join(" ");
function add(counts, keys, by) {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + by);
}
function changed(rows, lines) {
  return rows.flatMap((row, at) => {
    const line = lines[at];
    return line?.changed && row.words.length > 0 ? [[row, line]] : [];
  });
}
function takenLines(read) {
  const taken = /* @__PURE__ */ new Map();
  for (const { before, source } of read) {
    add(
      taken,
      changed(before.rows, source.before).map(([row]) => bagOf(row)),
      1
    );
  }
  return taken;
}
function sameBlocks({ before, after, source }) {
  const blocks = /* @__PURE__ */ new Map();
  for (const [{ words: words3 }, { block }] of changed(before.rows, source.before)) {
    const left = blocks.get(block) ?? /* @__PURE__ */ new Map();
    blocks.set(block, left);
    add(left, words3, 1);
  }
  for (const [{ words: words3 }, { block }] of changed(after.rows, source.after)) {
    const left = blocks.get(block);
    if (!left) continue;
    add(left, words3, -1);
    if (words3.some((word) => (left.get(word) ?? 0) < 0)) blocks.delete(block);
  }
  return new Set(blocks.keys());
}
function isEmptyKey(at, rows, line, whole) {
  const row = rows[at];
  if (!/^[^:#]*:\s*(?:#.*|~|null|""|'')?$/.test(line.text)) return false;
  const next = rows.slice(at + 1, at + 50).find(({ words: words3 }) => words3.length > 0);
  return next ? next.indent <= row.indent : whole;
}
function readSection(source, language) {
  const [before, after] = [source.before, source.after].map(
    (side) => readLines(
      side.map(({ text }) => text),
      language
    )
  );
  return { before, after, counted: [], source };
}
function countLines(sections, taken, kind, language) {
  const seen = { added: 0, text: 0, words: 0, placeholders: 0, empty: 0, counted: 0 };
  for (const section of sections) {
    const same = sameBlocks(section);
    const { rows } = section.after;
    section.counted = rows.map((row, at) => {
      const line = section.source.after[at];
      if (!line.changed) return false;
      seen.added += 1;
      seen.text += /\S/.test(line.text) ? 1 : 0;
      if (row.words.length === 0) return false;
      seen.words += 1;
      if (PLACEHOLDER.test(line.text)) {
        seen.placeholders += 1;
        return false;
      }
      const bag = taken.size > 0 ? bagOf(row) : "";
      const moved = (taken.get(bag) ?? 0) > 0;
      if (moved) add(taken, [bag], -1);
      if (moved || same.has(line.block)) return false;
      if (kind === "eval" && language.entries === "flow" && isEmptyKey(at, rows, line, section.source.whole)) {
        seen.empty += 1;
        return false;
      }
      seen.counted += 1;
      return true;
    });
  }
  if (seen.added === 0) return "no-added-line";
  if (seen.text === 0) return "blank";
  if (seen.words === 0) return "comments";
  if (seen.placeholders * DRAFT >= seen.words) return "draft";
  if (seen.counted > 0) return null;
  return seen.placeholders + seen.empty > 0 ? "draft" : "stood-before";
}
function newWords(sections) {
  const counts = /* @__PURE__ */ new Map();
  for (const { before, after, counted, source } of sections) {
    for (const [{ words: words3 }] of changed(before.rows, source.before)) add(counts, words3, -1);
    after.rows.forEach((row, at) => {
      if (counted[at]) add(counts, row.words, 1);
    });
  }
  return [...counts].flatMap(([word, left]) => left > 0 ? [word] : []);
}

// src/core/force/runs.ts
function nestedRun(words3, above) {
  let run = words3.slice(-RUN);
  for (let at = above.length - 1; at >= 0 && run.length < RUN; at -= 1) {
    run = [...(above[at]?.words ?? []).slice(run.length - RUN), ...run];
  }
  return run.length < RUN ? null : run.join(" ");
}
function entriesOf({ parts: [first, ...rest] }, above) {
  return rest.flatMap(
    (part) => first && part.length < RUN ? nestedRun([...first, ...part], above) ?? [] : []
  );
}
function shortOf(row, words3, above) {
  const from = Math.max(0, row.start - (RUN - row.words.length));
  const beside = words3.slice(from, from + RUN).join(" ");
  return { nested: nestedRun(row.words, above), beside, parent: false };
}
function placesIn({ rows, words: words3 }) {
  const above = [];
  let previous = null;
  let last = null;
  return rows.map((row) => {
    if (row.words.length === 0) return { short: null, entries: [] };
    while ((above.at(-1)?.indent ?? -1) >= row.indent) above.pop();
    if (previous && last?.words.length === 1 && row.indent > last.indent) previous.parent = true;
    const short = row.words.length < RUN ? shortOf(row, words3, above) : null;
    const entries = short || row.parts.length < 2 ? [] : entriesOf(row, above);
    above.push(row);
    previous = short;
    last = row;
    return { short, entries };
  });
}
function shortRows(stream) {
  return placesIn(stream).map(({ short }) => short);
}
function countRuns(stream) {
  const counts = /* @__PURE__ */ new Map();
  const add2 = (run) => counts.set(run, (counts.get(run) ?? 0) + 1);
  for (const run of runsIn(stream.words)) add2(run);
  for (const { short, entries } of placesIn(stream)) {
    if (short?.nested && short.nested !== short.beside) add2(short.nested);
    for (const run of entries) add2(run);
  }
  return counts;
}

// src/core/force/items.ts
function addItems(section, before, items) {
  const bring = (run, also = []) => {
    if (before.has(run)) return;
    const known3 = items.get(run);
    if (known3) known3.count += 1;
    else items.set(run, { runs: [run, ...also], count: 1 });
  };
  const { rows } = section.after;
  const shorts = shortRows(section.after);
  let next = false;
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (!row || row.words.length === 0) continue;
    const counted = section.counted[at] === true;
    const short = shorts[at];
    if (counted && short && !(short.parent && next)) {
      const { nested, beside } = short;
      const also = section.source.whole && nested && !before.has(beside) ? [beside] : [];
      bring(nested ?? beside, also);
    } else if (counted && !short) {
      const long = row.parts.filter(({ length }) => length >= RUN).flatMap(runsIn);
      const isNew = long.some((run) => !before.has(run));
      for (const run of isNew ? long : runsIn(row.words)) bring(run);
    }
    next = counted;
  }
}

// src/core/force/language.ts
var base = {
  line: [],
  block: [],
  quotes: [],
  entries: "none",
  docstrings: false,
  sections: false,
  prose: false,
  known: true
};
var plain = ['"', "'"];
var triple = ['"""', "'''", ...plain];
var slashes = { line: ["//"], block: [["/*", "*/"]] };
var markup = { ...base, block: [["<!--", "-->"]] };
var yaml = { ...base, line: ["#"], quotes: plain, entries: "flow" };
var script = { ...base, line: ["#"], quotes: plain };
var code = { ...base, ...slashes, quotes: [...plain, "`"] };
var unknown = { ...base, line: ["#", "//"], known: false };
var LANGUAGES = [
  ["yaml yml", yaml],
  ["json jsonl ndjson jsonc json5 ipynb", { ...base, ...slashes, quotes: ['"'], entries: "all" }],
  ["toml", { ...yaml, quotes: triple, sections: true }],
  ["ini cfg conf properties", { ...script, line: ["#", ";"], sections: true }],
  ["py pyi", { ...script, quotes: triple, docstrings: true }],
  ["sh bash zsh fish ksh rb pl r ex exs nix jl ps1 env codeowners dockerfile makefile", script],
  ["tf hcl", { ...code, line: ["#", "//"], quotes: ['"'] }],
  ["ts tsx mts cts js jsx mjs cjs go java kt kts scala swift cs c h cc cpp rs php proto css", code],
  ["rego", script],
  ["sql lua hs", { ...base, line: ["--"], block: [["/*", "*/"]], quotes: plain }],
  ["html xml svg", markup],
  ["csv tsv", base],
  ["md mdx markdown txt rst adoc asciidoc org text", { ...markup, prose: true }]
];
var BY_NAME = new Map(
  LANGUAGES.flatMap(([names2, language]) => names2.split(" ").map((name) => [name, language]))
);
function extensionOf(path) {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  return name.slice(name.lastIndexOf(".") + 1);
}
function languageOf(path) {
  return BY_NAME.get(extensionOf(path)) ?? unknown;
}
var everyWord = { ...base };

// src/core/force/patch.ts
var HUNK = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
function hunksOf(patch) {
  const hunks = [];
  for (const line of patch.split("\n")) {
    const head = HUNK.exec(line);
    if (head)
      hunks.push({ start: Number(head[2]), all: head[1] === "0" || head[2] === "0", lines: [] });
    else if (/^[ +-]/.test(line)) hunks.at(-1)?.lines.push(line);
  }
  return hunks;
}
function addHunk(section, lines, block) {
  let current = block;
  let inBlock = false;
  for (const line of lines) {
    const text = line.slice(1).replace(/\r$/, "");
    const changed2 = line[0] !== " ";
    if (changed2 && !inBlock) current += 1;
    inBlock = changed2;
    if (line[0] !== "+") section.before.push({ text, changed: changed2, block: current });
    if (line[0] !== "-") section.after.push({ text, changed: changed2, block: current });
  }
  return current;
}
var unchanged = (text) => ({ text, changed: false, block: 0 });
function wholeOf(hunks, after) {
  const lines = linesOf2(after);
  const section = { before: [], after: [], whole: true };
  let [at, block] = [0, 0];
  const pass = (end) => {
    for (; at < Math.min(end, lines.length); at += 1) {
      section.before.push(unchanged(lines[at]));
      section.after.push(unchanged(lines[at]));
    }
  };
  for (const { start: start2, lines: hunk } of hunks) {
    const left = hunk.filter((line) => line[0] !== "-");
    pass(left.length === 0 ? start2 : start2 - 1);
    const fits = left.every((line, i) => line.slice(1).replace(/\r$/, "") === lines[at + i]);
    if (!fits) return null;
    block = addHunk(section, hunk, block);
    at += left.length;
  }
  pass(lines.length);
  return section;
}
function beyond(side, other) {
  const left = /* @__PURE__ */ new Map();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return side.map((text) => {
    const count2 = left.get(text) ?? 0;
    if (count2 > 0) left.set(text, count2 - 1);
    return { text, changed: count2 === 0, block: 0 };
  });
}
function sectionsOf(file) {
  const { patch, status } = file;
  const before = status === "added" ? null : file.before;
  const after = status === "removed" ? null : file.after;
  if (patch === null) {
    if (before === void 0 || after === void 0) return null;
    const [old, now] = [before, after].map((text) => text === null ? [] : linesOf2(text));
    if (!old || !now) return null;
    return [{ before: beyond(old, now), after: beyond(now, old), whole: true }];
  }
  const hunks = hunksOf(patch);
  const whole = typeof after === "string" ? wholeOf(hunks, after) : null;
  if (whole) return [whole];
  let block = 0;
  return hunks.map(({ all, lines }) => {
    const section = { before: [], after: [], whole: all };
    block = addHunk(section, lines, block);
    return section;
  });
}

// src/core/force/paths.ts
var WRITTEN = /* @__PURE__ */ new Set(["node_modules", "dist", "results", "__snapshots__", "__pycache__"]);
var OUTPUT = [
  /^(?:outputs?|results?|junit|report)\.(?:jsonl?|xml|html|csv|ya?ml)$/,
  /[._-](?:results?|junit)\.(?:jsonl?|xml|html|csv)$/,
  /\.(?:snap|lock|log)$/,
  /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.sum)$/
];
var INSPECT_LOG = /\.eval$/;
var HOUSEKEEPING = /^\.(?:git(?:keep|ignore|attributes)|keep|npmignore|dockerignore|editorconfig|ds_store)$/;
var RESULT_TEXT = [
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?<testsuites?[\s>]/,
  /^\s*\{\s*"evalId"\s*:/,
  /^\s*\{\s*"version"\s*:\s*2,\s*"status"\s*:/,
  /^\s*\{\s*"testCases"\s*:\s*\[/
];
var EMPTY_BLOBS = /* @__PURE__ */ new Set([
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"
]);
var LINK_TARGET = /^(?=.*[./])[^\s:#,;"'=<>()[\]{}]{1,300}$/;
var POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v\d+\n/;
var POINTER_SIZE = /^size (\d{1,15})$/m;
var SUBMODULE = /^Subproject commit [0-9a-f]{40,64}(?:-dirty)?\n?$/;
var LOOK = 2e3;
function isGenerated(path) {
  const parts = path.toLowerCase().split("/");
  const name = parts.pop() ?? "";
  return parts.some((part) => WRITTEN.has(part)) || OUTPUT.some((output) => output.test(name));
}
function endsIn(pattern, extension) {
  const end = pattern.toLowerCase().slice(pattern.lastIndexOf("/") + 1);
  const group = /\.?\{([^{}]*)\}$/.exec(end)?.[1];
  const ends = group ? group.split(",") : [end];
  return ends.some((one) => one.slice(one.lastIndexOf(".") + 1).trim() === extension);
}
function nothingByName({ path, status, mode, patterns }) {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (status === "removed") return "removed";
  if (mode === "symlink") return "symlink";
  if (HOUSEKEEPING.test(name)) return "housekeeping";
  if (isGenerated(path)) return "generated";
  const named = patterns?.some((pattern) => endsIn(pattern, extensionOf(path)));
  return languageOf(path).prose && !named ? "prose" : null;
}
function nothingByLook(added, file) {
  const start2 = added.slice(0, LOOK);
  if (RESULT_TEXT.some((look) => look.test(start2))) return "generated";
  const isNew = file.status === "added" && file.additions <= 1;
  const endless = typeof file.after === "string" ? !file.after.endsWith("\n") : /\n\\ No newline at end of file\s*$/.test((file.patch ?? "").slice(-80));
  return isNew && endless && LINK_TARGET.test(start2) ? "symlink" : null;
}
function pointedSize(text) {
  const start2 = text.slice(0, LOOK).replaceAll("\r", "");
  if (SUBMODULE.test(start2)) return 0;
  if (!POINTER.test(start2)) return null;
  return Number(POINTER_SIZE.exec(start2)?.[1] ?? 0);
}
function nothingBySize(file) {
  const { path, status, additions, size, oid, beforeOid } = file;
  if (file.mode === "submodule") return null;
  if (oid !== null && oid === beforeOid) return "no-added-line";
  if (additions > 0) return null;
  if (status === "renamed" || status === "copied" || status === "unchanged") return "renamed";
  if (INSPECT_LOG.test(path)) return "generated";
  if (size === 0 || oid && EMPTY_BLOBS.has(oid)) return "blank";
  if (!languageOf(path).known) return null;
  return status === "added" ? "blank" : "no-added-line";
}

// src/core/force/brought.ts
var LEAST_OF_EVAL = 5;
var LEAST_OF_NEW_FILE = RUN;
var SHOWN = 120;
var LOOK2 = 100;
function start(file) {
  const language = languageOf(file.path);
  const reading = { file, language, sections: null, size: file.size ?? null };
  const byName2 = nothingByName(file);
  if (byName2 && byName2 !== "removed") return { ...reading, why: byName2 };
  const parts = sectionsOf(file);
  if (!parts) return { ...reading, why: byName2 ?? nothingBySize(file) };
  const left = parts.flatMap(({ after }) => after.slice(0, LOOK2));
  const text = left.map((line) => line.text).join("\n");
  const sections = parts.map((part) => readSection(part, language));
  if (byName2) return { ...reading, sections, why: byName2 };
  const pointed = pointedSize(text);
  if (pointed !== null) return { ...reading, size: pointed, why: null };
  return { ...reading, sections, why: nothingByLook(text, file) };
}
function runsOf(sections, side) {
  const runs = /* @__PURE__ */ new Set();
  for (const section of sections) {
    for (const run of countRuns(section[side]).keys()) runs.add(run);
  }
  return runs;
}
function firstLines(sections) {
  const lines = [];
  for (const { counted, source } of sections) {
    for (let at = 0; at < counted.length && lines.length < 2; at += 1) {
      if (counted[at]) lines.push((source.after[at]?.text ?? "").trim().slice(0, SHOWN));
    }
  }
  return lines;
}
function textOf({ file, sections }) {
  const read = sections ?? [];
  const before = runsOf(read, "before");
  const items = /* @__PURE__ */ new Map();
  for (const section of read) addItems(section, before, items);
  const whole = read.every(({ source }) => source.whole);
  const { path, oid } = file;
  return {
    path,
    oid,
    how: "text",
    size: file.size ?? null,
    whole,
    items: [...items.values()],
    firstLines: firstLines(read)
  };
}
function follow(earlier, later) {
  if (later.file.status === "removed") return [];
  const sections = later.sections ?? [];
  const before = runsOf(sections, "before");
  const after = runsOf(sections, "after");
  return earlier.items.filter(
    ({ runs }) => runs.every((run) => !before.has(run) || after.has(run))
  );
}
function merge(files, reading, own) {
  const { path, from } = reading.file;
  const key = files.has(path) ? path : from ?? path;
  const earlier = files.get(key);
  files.delete(key);
  const left = earlier ? follow(earlier, reading) : [];
  if (own) {
    const firstLines2 = [...left.length > 0 ? earlier?.firstLines ?? [] : [], ...own.firstLines];
    files.set(path, { ...own, items: [...left, ...own.items], firstLines: firstLines2.slice(0, 2) });
  } else if (earlier && (left.length > 0 || earlier.how === "size" && from)) {
    files.set(path, { ...earlier, path, oid: reading.file.oid, items: left });
  }
}
function broughtBy(changed2, kind) {
  const readings = changed2.map(start);
  const taken = takenLines(readings.flatMap(({ sections }) => sections ?? []));
  const files = /* @__PURE__ */ new Map();
  const why = /* @__PURE__ */ new Map();
  const words3 = /* @__PURE__ */ new Set();
  for (const reading of readings) {
    const { file, sections, language, size } = reading;
    let nothing2 = reading.why ?? (sections ? countLines(sections, taken, kind, language) : null);
    let own = null;
    if (!nothing2) {
      own = sections ? textOf(reading) : { ...textOf(reading), how: "size", size };
      if (sections && own.items.length === 0) [own, nothing2] = [null, "stood-before"];
      else for (const word of newWords(sections ?? [])) words3.add(word);
    }
    if (nothing2) why.set(file.path, nothing2);
    merge(files, reading, own);
  }
  const isNew = changed2.some(({ path, status }) => status === "added" && files.has(path));
  const least = isNew ? LEAST_OF_NEW_FILE : LEAST_OF_EVAL;
  if (kind === "eval" && words3.size < least) {
    for (const { path, how } of [...files.values()]) {
      if (how === "text" && files.delete(path)) why.set(path, "few-words");
    }
  }
  const nothing = [...why].map(([path, reason3]) => ({ path, why: reason3 }));
  return {
    kind,
    files: [...files.values()],
    nothing: nothing.filter(({ path }) => !files.has(path))
  };
}

// src/core/force/judge-file.ts
function counter({ path, text }) {
  const { words: words3, ...rest } = readLines(linesOf2(text), languageOf(path));
  const counts = countRuns({ words: words3, ...rest });
  const count2 = (run) => words3.filter((_, at) => run.every((word, i) => words3[at + i] === word)).length;
  return (run) => {
    const found = counts.get(run);
    if (found !== void 0) return found;
    const own = run.split(" ");
    return own.length < RUN ? count2(own) : 0;
  };
}
function judgeItems({ items, whole }, texts) {
  const counters = texts.map(counter);
  const times = (run) => counters.reduce((sum, count2) => sum + count2(run), 0);
  const common = ({ runs, count: count2 }) => !whole && runs.every((run) => times(run) > count2);
  const special = items.filter((item) => !common(item));
  const telling = special.length > 0 ? special : items;
  const standing = telling.filter(({ runs }) => runs.some((run) => times(run) > 0));
  return { standing: standing.length, telling: telling.length };
}
function sizeOf({ text, size }) {
  return (text === null ? null : pointedSize(text)) ?? size;
}
function judgeFile(file, places) {
  const { path, firstLines: firstLines2, items, how, oid, size } = file;
  const total = items.length;
  const at = (places ?? []).map((place) => place.path);
  const found = { path, at, by: how, firstLines: firstLines2, total, standing: 0, telling: total };
  if (!places) return { ...found, state: "unread" };
  if (places.length === 0) return { ...found, state: "gone" };
  if (oid !== null && places.some((place) => place.oid === oid)) {
    return { ...found, standing: total, by: "blob", state: "there" };
  }
  if (how === "size") {
    if (size === null) return { ...found, state: "unread" };
    const stands = places.some((place) => sizeOf(place) * 2 >= size);
    return { ...found, state: stands ? "there" : "gone" };
  }
  const texts = places.flatMap(({ path: own, text }) => text === null ? [] : { path: own, text });
  if (texts.length < places.length) return { ...found, state: "unread" };
  return { ...found, ...judgeItems(file, texts), state: "there" };
}

// src/core/force/nothing.ts
var WORDS = {
  removed: "is removed",
  renamed: "is only renamed",
  symlink: "is a link",
  generated: "is written by a tool, such as the output of a run",
  housekeeping: "is a housekeeping file",
  prose: "is prose, which no path of the kind names by its extension",
  "no-added-line": "has no added line",
  blank: "has only blank lines added",
  comments: "has only comments or punctuation added",
  draft: "is a draft that still says FILL IN or has keys without a value",
  "stood-before": "has only lines that stood there before, moved or formatted anew",
  "few-words": "has fewer than five new words, which is no eval"
};
var NAMED = 3;
function explainNothing(nothing) {
  if (nothing.length === 0) return "changes no file on a path of the kind";
  const said = nothing.slice(0, NAMED).map(({ path, why }) => `${path} ${WORDS[why]}`);
  const more = nothing.length - said.length;
  return [...said, ...more > 0 ? [`${more} more files land nothing either`] : []].join("; ");
}

// src/core/force/places.ts
function readTree({ files, moves }) {
  return {
    files: new Map(files.map((file) => [file.path, file])),
    moves: new Map(moves.map(({ from, to }) => [from, to]))
  };
}
function placesOf(path, { files, moves }) {
  const own = files.get(path);
  if (!own || own.unread) return null;
  if (own.oid !== null) return [own];
  const to = moves.get(path);
  if (!to) return null;
  const places = to.map((target) => files.get(target));
  const read = places.flatMap((place) => place && !place.unread ? [place] : []);
  return read.length < places.length ? null : read.filter(({ oid }) => oid !== null);
}

// src/core/force/in-force.ts
var FEW = 12;
function isEnough(standing, telling, total) {
  return total < FEW ? standing >= telling : standing * 3 >= telling * 2;
}
var list = (files) => files.map(({ path }) => path).join(", ");
function whyGone(files, share2) {
  const gone = files.filter(({ state }) => state === "gone");
  if (gone.length === files.length) return `nothing of it stands any more: ${list(gone)}`;
  const lost = gone.length > 0 ? `, and ${list(gone)} does not stand any more` : "";
  return `only ${Math.floor(share2 * 100)} % of what it brought stands${lost}`;
}
function inForce(brought, tree) {
  if (brought.files.length === 0) {
    const reason3 = explainNothing(brought.nothing);
    return { state: "no-substance", by: null, share: 0, files: [], reason: reason3 };
  }
  const index = readTree(tree);
  const files = brought.files.map((file) => judgeFile(file, placesOf(file.path, index)));
  const sum = (pick, of = files) => of.reduce((all, file) => all + pick(file), 0);
  const standing = sum((file) => file.standing);
  const telling = sum((file) => file.telling);
  const total = sum((file) => file.total);
  const sized = files.filter((file) => file.total === 0);
  const there = sized.filter(({ state }) => state === "there").length;
  const share2 = telling > 0 ? standing / telling : there / sized.length;
  const by = ["size", "text", "blob"].find((way) => files.some((f) => f.by === way));
  const force = { by: by ?? null, share: share2, files };
  if (there === sized.length && isEnough(standing, telling, total)) {
    return { ...force, state: "in-force", reason: null };
  }
  const unread = files.filter(({ state }) => state === "unread");
  const hoped = standing + sum((file) => file.telling, unread);
  const open = sized.every(({ state }) => state !== "gone") && isEnough(hoped, telling, total);
  return unread.length > 0 && open ? { ...force, state: "unknown", reason: `could not be read: ${list(unread)}` } : { ...force, state: "gone", reason: whyGone(files, share2) };
}
var SPLIT = 5;
function movedTo(file, added) {
  const same = added.filter(({ oid }) => oid !== null && oid === file.oid);
  if (same.length > 0) return same.slice(0, SPLIT).map(({ path }) => path);
  const hits = added.map(({ path, text }) => ({
    path,
    count: text === null ? 0 : judgeItems({ items: file.items, whole: true }, [{ path, text }]).standing
  }));
  const found = hits.filter(({ count: count2 }) => count2 > 0).sort((a, b) => b.count - a.count);
  return found.slice(0, SPLIT).map(({ path }) => path);
}

// src/core/config/config-in-force.ts
function nameOf({ path, item }) {
  return item === null ? path.join(".") : `${path.join(".")}: ${item}`;
}
function touches(lost, brought) {
  const [short, long] = lost.path.length < brought.path.length ? [lost, brought] : [brought, lost];
  if (!short.path.every((key, at) => long.path[at] === key)) return false;
  if (short.path.length < long.path.length) return true;
  return lost.item === null || brought.item === null || lost.item === brought.item;
}
function configInForce(before, after, now) {
  const wanted = tightenings(before, after);
  const brought = wanted.map(nameOf);
  if (wanted.length === 0) {
    const reason3 = "makes nothing of the configuration stricter";
    return { state: "no-substance", brought, lost: [], reason: reason3 };
  }
  if (!now) {
    const reason3 = "the configuration could not be read";
    return { state: "unknown", brought, lost: [], reason: reason3 };
  }
  const lost = loosenings(after, now).filter((one) => wanted.some((own) => touches(one, own)));
  return lost.length > 0 ? { state: "gone", brought, lost, reason: lost.map(({ text }) => text).join("; ") } : { state: "in-force", brought, lost, reason: null };
}

// src/core/incident/ledger/outcome.ts
function notProven(why, unknown3 = false) {
  return { why, unknown: unknown3 };
}

// src/core/incident/ledger/config-proof.ts
function proveConfig({ how, toDefault, repository }, { config }, { evidence }) {
  if (how === "here" && !toDefault) {
    return notProven("changes the configuration, which is read from the default branch alone");
  }
  if (!config) return notProven("changes the configuration, but its text could not be read", true);
  const now = how === "here" ? config.after : evidence.configs[repository] ?? null;
  const { state, reason: reason3, brought } = configInForce(config.before, config.after, now);
  if (state === "no-substance") return notProven(reason3 ?? "makes nothing of the configuration stricter");
  if (state !== "in-force") {
    return notProven(
      `is merged, but what it added to the configuration does not count now: ${reason3}`,
      state === "unknown"
    );
  }
  return { why: null, files: [CONFIG_PATH], lines: brought.slice(0, 2), bySize: false };
}

// src/core/incident/ledger/proof.ts
function expected(kind, context) {
  const paths = pathsOf(kind, context.config);
  return paths ? `; ${kind} paths are ${paths.map((path) => `\`${path}\``).join(", ")}` : "";
}
function anyLine(files) {
  const added = files.filter(({ additions, status }) => additions > 0 && status !== "removed");
  if (added.length === 0) return notProven("adds no line");
  return { why: null, files: added.map(({ path }) => path), lines: [], bySize: false };
}
function nothingOn(kind, brought, context) {
  const which = `${kind === "eval" ? "an eval" : "a gate"} path`;
  if (brought.nothing.length === 0) return notProven(`touches no ${kind} path${expected(kind, context)}`);
  return notProven(`adds nothing of substance on ${which}: ${explainNothing(brought.nothing)}`);
}
function treeOf({ repository }, { evidence }) {
  const own = evidence.trees.find((tree) => tree.repository === repository);
  return own ?? { files: [], moves: [] };
}
function byContent(candidate, brought, context) {
  if (brought.files.length === 0) return null;
  const files = brought.files.map(({ path }) => path);
  const lines = brought.files.flatMap(({ firstLines: firstLines2 }) => firstLines2).slice(0, 2);
  if (candidate.how === "here") {
    return { why: null, files, lines, bySize: brought.files.every(({ how }) => how === "size") };
  }
  const tree = treeOfKind(treeOf(candidate, context), brought.kind, context.config);
  const force = inForce(brought, tree);
  if (force.state !== "in-force") {
    const where = context.judged ? context.judged.head : "the default branch";
    const unknown3 = force.state === "unknown";
    return notProven(
      unknown3 ? `is merged, but whether ${where} has it could not be told: ${force.reason}` : `is merged, but what it brought is not in ${where}: ${force.reason}`,
      unknown3
    );
  }
  const at = force.files.flatMap((file) => file.at.length > 0 ? file.at : [file.path]);
  return { why: null, files: at, lines, bySize: force.by === "size" };
}
function prove(candidate, kind, context) {
  const { nothing, at, files, filesComplete } = candidate;
  if (nothing) return notProven(nothing);
  if (at !== null && Date.parse(at) < Date.parse(context.since)) {
    return notProven("was merged before the incident; an attestation can say that it answers it");
  }
  if (!files) return notProven("is merged, but its files could not be read", true);
  if (!filesComplete) return notProven("changes more files than GitHub lists, so it does not count", true);
  if (!isForceKind(kind)) return anyLine(files);
  const counted = countedFiles(files, kind, context.config);
  const config = kind === "gate" ? files.find(({ path }) => path === CONFIG_PATH) : void 0;
  const others = broughtBy(
    counted.filter(({ path }) => path !== CONFIG_PATH),
    kind
  );
  const parts = [
    config ? proveConfig(candidate, config, context) : null,
    byContent(candidate, others, context)
  ].filter((part) => part !== null);
  const failed = parts.find(({ why }) => why !== null);
  if (failed) return failed;
  if (parts.length === 0) return nothingOn(kind, others, context);
  const proven = parts.flatMap((part) => part.why === null ? [part] : []);
  return {
    why: null,
    files: proven.flatMap((part) => part.files).slice(0, 5),
    lines: proven.flatMap((part) => part.lines).slice(0, 2),
    bySize: proven.some(({ bySize }) => bySize)
  };
}

// src/core/incident/ledger/land.ts
var NOTHING = { evidence: null, explanations: [], unknown: false };
var TRAINING = /\breviewer[- ]training\b/i;
var not = (why, unknown3 = false) => ({
  evidence: null,
  explanations: [why],
  unknown: unknown3
});
function show(key, context) {
  return showRef(resolveReference(key, context.repository), context.repository);
}
function nameOf2({ ref, name }, context) {
  return ref ? show(name, context) : name;
}
function tryAll(candidates, kind, context) {
  const explanations = [];
  let unknown3 = false;
  for (const candidate of candidates) {
    const proof = prove(candidate, kind, context);
    if (proof.why === null) {
      const { files, lines, bySize } = proof;
      const { how, by, at, url, ref } = candidate;
      const late = candidate.names(context.ref)?.late;
      const evidence = { how, by, at, url, ref, files, lines };
      if (bySize) evidence.bySize = true;
      if (late) evidence.late = late;
      return { evidence, explanations: [], unknown: false };
    }
    explanations.push(`${nameOf2(candidate, context)} ${proof.why}.`);
    unknown3 ||= proof.unknown;
  }
  return { evidence: null, explanations, unknown: unknown3 };
}
function tryIssue(key, kind, context) {
  const issue = context.evidence.issues.find(
    ({ ref: ref2 }) => refKey(resolveReference(ref2, "")) === key
  );
  if (!issue) return null;
  const who = show(issue.ref, context);
  if (isForceKind(kind)) {
    return not(`${who} is an issue; ${kind} changes land by a merged pull request.`);
  }
  if (!issue.completed) {
    return not(`${who} is ${issue.state === "open" ? "open" : "closed as not planned"}.`);
  }
  const { url, ref } = issue;
  return { ...NOTHING, evidence: { how: "issue", by: null, at: null, url, ref, files: [] } };
}
function tryReference(key, kind, candidates, context) {
  if (key === context.ref) {
    return not(`${show(key, context)} is this incident itself and proves nothing.`);
  }
  const own = candidates.filter(({ ref }) => ref === key);
  const here = own.filter(({ how }) => how === "here");
  if (own.length > 0) return tryAll(here.length > 0 ? here : own, kind, context);
  const unread = context.evidence.unread.find(({ about }) => about === key);
  const why = unread ? `could not be read (${unread.why})` : "was not looked up";
  return tryIssue(key, kind, context) ?? not(`${show(key, context)} ${why}.`, unread !== void 0);
}
function tryNamings(kind, candidates, context, task) {
  const named = [context.ref, ...task ? [task.ref] : []];
  const naming = candidates.filter(
    ({ how, at, names: names2 }) => (how === "here" || at !== null) && named.some((ref) => names2(ref))
  );
  const outcome = tryAll(naming, kind, context);
  if (outcome.evidence) return outcome;
  const cut = context.evidence.unread.find(({ about }) => about === "naming-pulls");
  const said = cut ? [`Of ${cut.what} ${cut.why}; a reference in the line finds any.`] : [];
  return { ...outcome, explanations: [...outcome.explanations, ...said] };
}
function tryTask({ ref, url, closed, completed }, context) {
  const evidence = { how: "issue", by: null, at: null, url, ref, files: [] };
  if (completed) return { ...NOTHING, evidence };
  return not(`${show(ref, context)} is ${closed ? "closed as not planned" : "open"}.`);
}
function landByItself(line, kind, candidates, context, task) {
  if (line && TRAINING.test(line.text)) return NOTHING;
  if (isForceKind(kind)) return tryNamings(kind, candidates, context, task);
  return task ? tryTask(task, context) : NOTHING;
}
function landLine(line, kind, candidates, context, task = null) {
  if (!line || line.refs.length === 0) {
    return landByItself(line, kind, candidates, context, task);
  }
  const keys = line.refs.map((written) => refKey(resolveReference(written, context.repository)));
  const waits = keys.filter((key) => candidates.some(({ ref, open }) => ref === key && open));
  const outcomes = [];
  for (const key of waits.length > 0 ? waits : keys) {
    const outcome = tryReference(key, kind, candidates, context);
    if (outcome.evidence) return outcome;
    outcomes.push(outcome);
  }
  return {
    evidence: null,
    explanations: outcomes.flatMap(({ explanations }) => explanations),
    unknown: outcomes.some(({ unknown: unknown3 }) => unknown3)
  };
}

// src/core/incident/ledger/owed.ts
var GAPS = {
  "urgent-found-by-people": ({ urgent, detectionSource }) => urgent === "Yes" && (detectionSource === "User" || detectionSource === "Operator"),
  "alert-without-examples": ({ examples }) => examples === "No",
  "no-alert-fired": ({ examples }) => examples === "No alert fired",
  "owner-not-obvious": ({ ownerObvious }) => ownerObvious === "No"
};
function detectionGaps(record) {
  return Object.keys(GAPS).filter((gap) => GAPS[gap](record));
}
function declaredUnknowns(record) {
  return SECTIONS.filter(
    (section) => section.part !== "review" && isDeclaredUnknown(record, section.key)
  ).map((section) => section.label);
}
function owedKinds(record, serious) {
  return {
    eval: serious,
    gate: serious,
    alert: serious && (detectionGaps(record).length > 0 || record.alertChanges.length > 0),
    evidence: serious && (declaredUnknowns(record).length > 0 || record.evidenceTasks.length > 0)
  };
}

// src/core/incident/ledger/tasks.ts
var REWORDED = 0.5;
function words(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
function taskKey(text) {
  return shortName(words(text).join(" "));
}
function share(a, b) {
  const [left, right] = [new Set(words(a)), new Set(words(b))];
  const both = [...left].filter((word) => right.has(word)).length;
  return both / Math.max(1, left.size, right.size);
}
function matchTasks(lines, kind, tasks) {
  const free = tasks.filter((task) => task.kind === kind).sort((a, b) => a.number - b.number);
  const matched = /* @__PURE__ */ new Map();
  const take = (line, fits) => {
    const at = matched.has(line) ? -1 : free.findIndex(fits);
    const [task] = at < 0 ? [] : free.splice(at, 1);
    if (task) matched.set(line, task);
  };
  const open = lines.filter(({ refs }) => refs.length === 0);
  for (const line of open) take(line, ({ key }) => key === taskKey(line.text));
  for (const line of open) take(line, ({ text }) => share(text, line.text) >= REWORDED);
  return matched;
}

// src/core/incident/ledger/build.ts
var LINES = {
  eval: "evalChanges",
  gate: "gateChanges",
  alert: "alertChanges",
  evidence: "evidenceTasks"
};
function linesOf3(record, kind) {
  return record[LINES[kind]];
}
function waiverOf(what, context) {
  const waivers = context.commands.flatMap(({ request, command }) => {
    if (request.name !== "waive" || request.kind !== what) return [];
    const { author, url } = command.comment;
    return [{ by: author, until: request.until, reason: request.reason, url }];
  });
  const standing = waivers.filter((waiver) => context.now <= `${waiver.until}T23:59:59.999Z`);
  return standing.sort((a, b) => b.until.localeCompare(a.until))[0] ?? null;
}
function attestationOf(line, kind, context) {
  const keys = (line?.refs ?? []).map((ref) => refKey(resolveReference(ref, context.repository)));
  for (const { request, command } of [...context.commands].reverse()) {
    if (request.name !== "attest" || request.kind !== kind) continue;
    const written = readReference(request.url, context.host);
    const ref = written ? refKey(resolveReference(written, context.repository)) : null;
    if (keys.length > 0 && !(ref && keys.includes(ref))) continue;
    const { author, createdAt } = command.comment;
    return { how: "attestation", by: author, at: createdAt, url: request.url, ref, files: [] };
  }
  return null;
}
function entryOf(line, kind, candidates, context, task) {
  const decision = line !== null && decisionReason(line) !== null;
  const attested = attestationOf(line, kind, context);
  const outcome = decision ? { evidence: null, explanations: [], unknown: false } : landLine(line, kind, candidates, context, task);
  const evidence = outcome.evidence ?? attested;
  const waiver = evidence ? null : waiverOf(kind, context);
  const open = line ? "planned" : "missing";
  const by = evidence?.by ? `@${evidence.by}` : null;
  return {
    kind,
    text: line?.text ?? "",
    owner: line?.owner ?? by,
    due: line?.due ?? null,
    refs: line?.refs ?? [],
    done: line?.done ?? false,
    status: evidence ? "landed" : waiver ? "waived" : open,
    owed: line === null || !isOptional(line),
    decision: !decision ? "none" : evidence ? "confirmed" : "awaiting",
    evidence,
    waiver,
    explanations: evidence ? [] : outcome.explanations,
    unknown: !evidence && outcome.unknown,
    task
  };
}
function isSettled(entry) {
  return entry.status === "landed" || entry.status === "waived";
}
function buildLedger(record, context) {
  const owed = owedKinds(record, context.serious);
  const candidates = candidatesOf(context);
  const entries = [];
  const kinds = {};
  for (const kind of CHANGE_KINDS) {
    const lines = linesOf3(record, kind);
    const tasks = matchTasks(lines, kind, context.tasks);
    const own = lines.map(
      (line) => entryOf(line, kind, candidates, context, tasks.get(line) ?? null)
    );
    if (owed[kind] && !own.some((entry) => entry.owed)) {
      own.push(entryOf(null, kind, candidates, context, null));
    }
    for (const entry of own) entry.owed &&= owed[kind];
    const confirmed = own.some((entry) => entry.decision === "confirmed");
    const settled = confirmed || own.every((entry) => !entry.owed || isSettled(entry));
    kinds[kind] = { owed: owed[kind], settled };
    entries.push(...own);
  }
  return { entries, kinds };
}
function openEntries({ entries, kinds }) {
  return entries.filter(
    ({ kind, owed, status }) => owed && !kinds[kind].settled && (status === "missing" || status === "planned")
  );
}
function isLearned(ledger) {
  return CHANGE_KINDS.every((kind) => !ledger.kinds[kind].owed || ledger.kinds[kind].settled);
}

// src/core/force/cause.ts
var TOKEN = /[\p{L}\p{M}\p{N}]+|\S/gu;
var textOf2 = (side) => side.map(({ text }) => text).join("\n");
var streamOf = (side) => readLines(
  side.map(({ text }) => text),
  everyWord
);
function causeOf(file) {
  const sections = sectionsOf(file);
  if (!sections || sections.length === 0) return null;
  const [first] = sections;
  return {
    parts: sections.map((source) => ({
      before: streamOf(source.before),
      after: streamOf(source.after),
      source
    })),
    whole: first?.whole && sections.length === 1 ? { before: textOf2(first.before), after: textOf2(first.after) } : null
  };
}
function grams(words3, into = /* @__PURE__ */ new Set()) {
  for (let at = 0; at < words3.length; at += 1) {
    for (let size = 1; size <= RUN && at + size <= words3.length; size += 1) {
      into.add(words3.slice(at, at + size).join(" "));
    }
  }
  return into;
}
function addedRuns({ parts }) {
  const had = /* @__PURE__ */ new Set();
  for (const { before } of parts) grams(before.words, had);
  const added = /* @__PURE__ */ new Set();
  for (const { after, source } of parts) {
    const { words: words3, rows } = after;
    const touch = (from, size) => {
      const run = words3.slice(from, from + size);
      if (size === 2 && run.every((word) => had.has(word))) return;
      if (run.length === size && !had.has(run.join(" "))) added.add(run.join(" "));
    };
    rows.forEach((row, at) => {
      if (!source.after[at]?.changed || row.words.length === 0) return;
      const end = row.start + row.words.length;
      for (const size of [2, RUN]) {
        for (let from = Math.max(0, row.start - size + 1); from < end; from += 1) touch(from, size);
      }
      if (words3.length === 1) touch(0, 1);
    });
  }
  return [...added];
}
function isNowhere(cause, texts) {
  const added = addedRuns(cause);
  if (added.length === 0) return false;
  const now = texts.map((text) => grams(readLines(linesOf2(text), everyWord).words));
  return !added.some((run) => now.some((runs) => runs.has(run)));
}
function exactRuns(text) {
  const tokens = text.match(TOKEN) ?? [];
  const counts = /* @__PURE__ */ new Map();
  for (const run of runsIn(tokens)) {
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}
function beyond2(side, other) {
  return [...side].flatMap(([run, count2]) => count2 > (other.get(run) ?? 0) ? [run] : []);
}
function isBack({ whole }, text) {
  if (!whole) return false;
  const old = exactRuns(whole.before);
  const left = exactRuns(whole.after);
  const now = exactRuns(text);
  const taken = beyond2(old, left);
  return taken.length > 0 && taken.every((run) => (now.get(run) ?? 0) >= (old.get(run) ?? 0)) && beyond2(left, old).every((run) => (now.get(run) ?? 0) <= (old.get(run) ?? 0));
}

// src/core/force/is-out.ts
var BOOKKEEPING = /(?:^|\/)(?:changelog[^/]*|\.changeset\/[^/]+|\.release-please-manifest\.json)$/i;
function ofRemoved(file, own) {
  if (own.oid === null) return "in";
  if (file.oid !== null && own.oid === file.oid) return "out";
  if (own.text === null) return "unread";
  const cause = causeOf(file);
  return cause && isBack(cause, own.text) ? "out" : "in";
}
function ofStanding(file, own) {
  if (own.oid === file.oid) return "in";
  if (file.beforeOid && own.oid === file.beforeOid) return "out";
  const cause = causeOf(file);
  if (!cause) return "in";
  if (own.text === null) return "unread";
  return isBack(cause, own.text) || isNowhere(cause, [own.text]) ? "out" : "in";
}
function ofGone(file, tree) {
  const places = placesOf(file.path, tree);
  if (!places) return "unread";
  if (places.length === 0) return "out";
  const texts = places.flatMap(({ text }) => text ?? []);
  if (texts.length < places.length) return "unread";
  const cause = causeOf(file);
  return cause && isNowhere(cause, texts) ? "out" : "in";
}
function stateOf2(file, tree) {
  const own = tree.files.get(file.path);
  if (!own || own.unread) return "unread";
  if (file.status === "removed") return ofRemoved(file, own);
  if (own.oid !== null) return ofStanding(file, own);
  const old = file.from === void 0 ? void 0 : tree.files.get(file.from);
  if (file.patch === null && old && !old.unread)
    return old.oid === null ? ofGone(file, tree) : "out";
  return ofGone(file, tree);
}
function isOut(files, tree) {
  const index = readTree(tree);
  const weighty = files.filter(({ path }) => !BOOKKEEPING.test(path));
  const left = (weighty.length > 0 ? weighty : files).flatMap((file) => {
    const state = stateOf2(file, index);
    return state === "out" ? [] : [{ path: file.path, state }];
  });
  if (files.length === 0) return { state: "unread", files: [] };
  const isIn = left.some(({ state }) => state === "in");
  return { state: isIn ? "in" : left.length > 0 ? "unread" : "out", files: left };
}
function areOut(causes) {
  return causes.length > 0 && causes.every(({ state }) => state === "out");
}

// src/core/release/causes.ts
var SHA = /(?<![\w/-])[0-9a-f]{7,40}(?![\w-])|(?<=\/commits?\/)[0-9a-f]{7,40}(?!\w)/g;
var VERSION = /\bv?\d{1,6}(?:\.\d{1,6}){1,3}(?:[-+][\w.]{1,40})?\b/g;
var NUMBER = /(?:#|GH-|\/pull\/|\/issues\/)(\d{1,9})/g;
var SHORT = 7;
function hashesIn(text) {
  const hashes = text.match(SHA) ?? [];
  return hashes.filter((hash) => /\d/.test(hash) && /[a-f]/.test(hash));
}
function namedIn(text, ref, host) {
  const { repository } = resolveReference(ref, "");
  const keys = readNamings(text, repository, host).flatMap((found) => found.ref ?? []);
  return keys.filter((key) => key !== issueRef(ref));
}
function causesOf(record, ref, host) {
  const text = `${record.releaseChanges ?? ""}
${record.trigger ?? ""}`;
  return {
    pulls: [...new Set(namedIn(text, ref, host))],
    commits: [...new Set(hashesIn(text))]
  };
}
function versionsIn(text) {
  return (text.match(VERSION) ?? []).map((version) => version.replace(/^v/, ""));
}
function indexRelease(release) {
  const refs = [...release.pulls, ...release.own].map(({ ref }) => issueRef(ref));
  const commits = /* @__PURE__ */ new Map();
  for (const { sha } of release.commits) {
    const short = sha.slice(0, SHORT);
    commits.set(short, [...commits.get(short) ?? [], sha]);
  }
  const titles = release.own.map(({ title }) => title);
  return {
    pulls: new Set(refs),
    numbers: new Set(refs.map((ref) => ref.slice(ref.lastIndexOf("#") + 1))),
    commits,
    versions: new Set(versionsIn([release.head, release.base, ...titles].join("\n")))
  };
}
function namedOf(record, ref, index, host) {
  const answers = Object.values(record.sources).map(({ raw }) => raw);
  for (const raw of answers) {
    const near = [...raw.matchAll(NUMBER)].some(([, number]) => index.numbers.has(number ?? ""));
    const pull = near ? namedIn(raw, ref, host).find((key) => index.pulls.has(key)) : void 0;
    if (pull) return pull;
  }
  const hash = answers.flatMap(hashesIn).find(
    (found) => index.commits.get(found.slice(0, SHORT))?.some((sha) => sha.startsWith(found))
  );
  if (hash) return `commit ${hash.slice(0, SHORT)}`;
  const version = versionsIn(record.agentVersion ?? "").find((own) => index.versions.has(own));
  return version ? `agent version ${version}` : null;
}

// src/core/release/contained.ts
var UNREAD = { state: "unread", touched: false };
function treeOf2({ evidence, release }) {
  const home = repositoryRef(release.repository);
  return evidence.trees.find(({ repository }) => repository === home) ?? { files: [], moves: [] };
}
function placeOf(name, files, facts) {
  if (!files) return { name, ...UNREAD };
  const paths = new Set(files.flatMap(({ path, from }) => from ? [path, from] : [path]));
  const { state } = isOut(files.map(asChanged), treeOf2(facts));
  const touched2 = facts.release.files.some(({ path }) => paths.has(path));
  return { name, state, touched: touched2 };
}
function placeOfPull(ref, facts) {
  const { evidence, release } = facts;
  if (evidence.issues.some((issue) => issueRef(issue.ref) === ref)) return [];
  if (release.own.some((own) => issueRef(own.ref) === ref)) {
    return [{ name: ref, state: "in", touched: true }];
  }
  const pull = evidence.pulls.find((one) => issueRef(one.ref) === ref);
  if (!pull || repositoryRef(ref.slice(0, ref.lastIndexOf("#"))) !== repositoryRef(release.repository)) {
    return [{ name: ref, ...UNREAD }];
  }
  if (!pull.mergedAt) return [{ name: ref, state: "out", touched: false }];
  return [placeOf(ref, pull.filesComplete ? pull.files : null, facts)];
}
function placeOfCommit(hash, facts) {
  const commit = facts.evidence.commits.find(({ sha }) => sha.startsWith(hash));
  return placeOf(hash, commit?.filesComplete ? commit.files : null, facts);
}
function placeCauses({ pulls, commits }, facts) {
  return [
    ...pulls.flatMap((ref) => placeOfPull(ref, facts)),
    ...commits.map((hash) => placeOfCommit(hash, facts))
  ];
}
function isContained(assessment, links, facts) {
  if (!facts.config.release.containment) return false;
  const { ref } = assessment.context;
  const claimed = links.contains.some(
    (claim) => claim.ref === ref && maintainerApproved(claim.by, facts)
  );
  if (claimed) return true;
  const causes = placeCauses(causesOf(assessment.record, ref, facts.host), facts);
  return areOut(causes) && causes.some(({ touched: touched2 }) => touched2);
}
function causesInHead({ record, context }, facts) {
  const causes = placeCauses(causesOf(record, context.ref, facts.host), facts);
  const at = (wanted) => causes.flatMap(({ name, state }) => state === wanted ? [name] : []);
  return { named: causes.length, standing: at("in"), unread: at("unread") };
}

// src/core/release/incident.ts
var WITHOUT_OWNER = " Nobody owns it: no broader rollout is right, but a smaller pilot, a clearer gate or a better measurement loop.";
var CAUSES_UNREAD = "causes-unread";
function reason2(subject, rest) {
  return { ...rest, incident: subject.ref, policy: null };
}
function reviewOwner(facts) {
  return facts.config.review.owner ?? null;
}
function placeOf2(entry, subject, facts) {
  const { repository } = resolveReference(subject.ref, "");
  const keys = entry.refs.map((ref) => refKey(resolveReference(ref, repository)));
  const known3 = [...facts.evidence.pulls, ...facts.evidence.issues];
  const open = known3.find(({ ref, state }) => state === "open" && keys.includes(issueRef(ref)));
  return open?.url ?? subject.url;
}
function newFileUrl(ref, { host, release, config }) {
  const { repository, defaultBranch: branch } = release;
  return draftUrl("eval", ref, { host, repository, branch, config });
}
function missingAnswers(subject, own, facts) {
  if (waiverOf("facts", own.context)) return [];
  return facts.config.release.require.filter((key) => key === "severity" ? !own.severity.level : !isAnswered(own.record, key)).map((key) => {
    const { label, example } = sectionOf(key);
    const shown = example.replace(/\n/g, " · ");
    return reason2(subject, {
      verdict: "collect-evidence",
      test: "answer-missing",
      kind: null,
      message: `${label} is not answered.`,
      owner: reviewOwner(facts),
      action: `Answer “${label}” in ${subject.ref}, for example: ${shown}`,
      url: subject.url
    });
  });
}
function actionOf(entry, subject, facts) {
  const { kind } = entry;
  if (entry.decision === "awaiting") {
    return `A maintainer confirms the decision in ${subject.ref}: /attest ${kind} <URL>`;
  }
  const counts = kind === "eval" || kind === "gate" ? ` on ${kind === "eval" ? "an" : "a"} ${kind} path, such as \`${examplePath(kind, subject.ref, facts.config)}\`` : "";
  if (entry.status === "missing") {
    return `Plan the ${kind} change in ${subject.ref}, and merge a pull request that names it and adds lines${counts}`;
  }
  return entry.refs.length > 0 ? `Merge ${entry.refs.join(" or ")}, with lines added${counts}` : `Merge a pull request that names ${subject.ref} and adds lines${counts}`;
}
function messageOf(entry) {
  const unowned = entry.status === "planned" && !entry.owner ? WITHOUT_OWNER : "";
  if (entry.status === "missing") return `The ${entry.kind} change is missing.${unowned}`;
  const claim = entry.done ? " It is ticked, which proves nothing." : "";
  const why = entry.explanations.slice(0, 3).join(" ");
  const what = entry.decision === "awaiting" ? "decision is not confirmed" : "change has not landed";
  return `The ${entry.kind} ${what}: “${entry.text.slice(0, 200)}”.${claim} ${why}${unowned}`.trim();
}
function unsettled(subject, own, kind, facts) {
  const open = openEntries(own.ledger).filter((entry) => entry.kind === kind);
  return open.map(
    (entry) => reason2(subject, {
      verdict: "hold",
      test: `${kind}-not-settled`,
      kind,
      message: messageOf(entry),
      owner: entry.owner ?? (entry.status === "missing" ? reviewOwner(facts) : null),
      action: actionOf(entry, subject, facts),
      url: entry.status === "missing" && kind === "eval" ? newFileUrl(subject.ref, facts) : placeOf2(entry, subject, facts)
    })
  );
}
function humanDecision(subject, own, facts) {
  const said = own.record.releaseDecision;
  const because = (verdict, message, action, test = "release-decision") => [
    reason2(subject, {
      verdict,
      test,
      kind: null,
      message,
      owner: reviewOwner(facts),
      action,
      url: subject.url
    })
  ];
  const change = `Change “Release decision” in ${subject.ref} once the review decides otherwise`;
  if (said === "Hold") {
    const open = openEntries(own.ledger);
    const blocked = open.some(({ kind }) => facts.config.release.block.includes(kind));
    return open.length === 0 || blocked ? [] : because("hold", "The review decided to hold until what it owes has landed.", change);
  }
  if (said === "Collect more evidence") {
    return because("collect-evidence", "The review decided to collect more evidence.", change);
  }
  if (said !== "Roll back") return [];
  const causes = causesInHead(own, facts);
  const refer = `Name the change, such as #431, in “Release or configuration changes” of ${subject.ref}`;
  if (causes.named === 0) {
    return because(
      "collect-evidence",
      "The review decided to roll back, but names no change to look for.",
      refer
    );
  }
  if (causes.standing.length > 0) {
    const what2 = causes.standing.join(", ");
    return because(
      "roll-back",
      `The review decided to roll back, and ${what2} is still in ${facts.release.head}.`,
      `Revert ${what2} in this release`
    );
  }
  if (causes.unread.length === 0) return [];
  const what = causes.unread.join(", ");
  return because(
    "collect-evidence",
    `The review decided to roll back, and whether ${what} is in ${facts.release.head} could not be read.`,
    refer,
    CAUSES_UNREAD
  );
}
function reasonsOf(subject, own, facts) {
  return [
    ...humanDecision(subject, own, facts),
    ...facts.config.release.block.flatMap((kind) => unsettled(subject, own, kind, facts)),
    ...missingAnswers(subject, own, facts)
  ];
}

// src/core/incident/commands/standing.ts
function needed(request, config) {
  const { role } = specOf(request.name);
  return role === "maintainer" ? config.maintainers : role;
}
function untilProblem(request, facts, at) {
  if (!("until" in request)) return null;
  const given = Date.parse(at);
  const days = (Date.parse(`${request.until}T23:59:59Z`) - given) / 864e5;
  if (days < 0) return `its date, ${request.until}, lay in the past when it was written.`;
  const limit = facts.config.waivers.days;
  if (days > limit + 1) return `a waiver may run ${limit} days at most (waivers.days).`;
  return null;
}
function misplaced(request, { on, config }) {
  const place = specOf(request.name).on;
  if (on === "release" && place === "incident") {
    if (request.name === "waive")
      return "changes of an incident are waived in the incident itself.";
    const elsewhere = ["attest", "severity", "wrong"].includes(request.name);
    return elsewhere ? "it counts in the comments of an incident." : null;
  }
  if (on === "incident" && place === "release") {
    if (request.name === "judge") return "it counts in the comments of a release pull request.";
    return "a release is waived in a comment on its pull request.";
  }
  if (request.name === "severity") {
    const { levels } = config.severity;
    const known3 = levels.some((level) => level.toLowerCase() === request.level.toLowerCase());
    return known3 ? null : `there is no such severity; there are: ${levels.join(", ")}.`;
  }
  if (request.name === "wrong" && !RULE_IDS.includes(request.rule)) {
    return "there is no such rule; a finding names its own at its end.";
  }
  return null;
}
var APART = ["config", "repository"];
function concerns({ name }, on) {
  const spec = COMMANDS.find(({ request }) => request === name);
  const apart = spec && APART.includes(spec.on) ? spec.on : null;
  return APART.includes(on) ? apart === on : apart === null;
}
function problemOf(command, facts) {
  if (isEdited(command.comment)) return "the comment was edited afterwards; write a new one.";
  const { request } = command;
  if (!request) return command.error;
  const place = misplaced(request, facts);
  if (place) return place;
  const { author, createdAt } = command.comment;
  const role = roleOf(facts.roles, author) ?? "none";
  const need = needed(request, facts.config);
  const own = author === facts.author && specOf(request.name).author === "may";
  const kept = request.name === "attest" && facts.acknowledged?.includes(command.comment.id);
  if (!own && !kept && !atLeast(role, need))
    return `it needs the role ${need}; @${author} has ${role}.`;
  return untilProblem(request, facts, createdAt);
}
function weighCommands(facts) {
  const standing = [];
  const refused = [];
  const commands = facts.comments.flatMap(readCommands).filter((command) => concerns(command, facts.on));
  commands.sort((a, b) => Date.parse(a.comment.createdAt) - Date.parse(b.comment.createdAt));
  for (const command of commands) {
    const why = problemOf(command, facts);
    const role = roleOf(facts.roles, command.comment.author) ?? "none";
    if (why) refused.push({ command, why, role });
    else standing.push({ command, request: command.request });
  }
  return { standing, refused };
}
function weighOnIncident({ comments, author, acknowledged }, { config, roles, now }) {
  return weighCommands({ on: "incident", comments, author, acknowledged, config, roles, now });
}
function isAskedFor(facts) {
  const { standing } = weighCommands({ ...facts, on: "incident" });
  return standing.some(({ request }) => request.name === "review");
}
function commandAuthors(comments) {
  const authors = comments.flatMap(readCommands).map((command) => command.comment.author);
  return [...new Set(authors.map((author) => mention(author)))];
}

// src/core/incident/record/once.ts
var known = /* @__PURE__ */ new WeakMap();
function recordOf({ body, createdAt }, context) {
  const { config, host, now } = context;
  const records = known.get(config) ?? /* @__PURE__ */ new Map();
  known.set(config, records);
  const key = `${host} ${now} ${createdAt} ${body}`;
  const found = records.get(key) ?? parseIncident(body, { config, host, now, written: createdAt });
  records.set(key, found);
  return found;
}

// src/core/incident/earlier.ts
function earlierSeverities(earlier, context) {
  return (earlier ?? []).map(
    (body) => body === null ? "deleted" : recordOf({ body, createdAt: context.now }, context).severity
  );
}
function asksForEarlier(incident, context) {
  if (incident.earlier) return false;
  const { config } = context;
  const { labels, labelEvents } = incident;
  const { standing: commands } = weighOnIncident(incident, context);
  if (commandedLevel(commands, config) !== null) return false;
  const { severity: fromBody } = recordOf(incident, context);
  return !effectiveSeverity({ fromBody, labels, labelEvents, commands }, config).serious;
}

// src/core/incident/ledger/since.ts
var DAY = 864e5;
var MOST_BEFORE = 30 * DAY;
var UNREAD_BEFORE = 7 * DAY;
function sinceOf({ detectedAt }, { createdAt }) {
  const created = Date.parse(createdAt);
  const since = detectedAt ? Math.max(Date.parse(detectedAt), created - MOST_BEFORE) : created - UNREAD_BEFORE;
  return new Date(since).toISOString();
}

// src/core/incident/assess.ts
function assess(facts) {
  const { incident, config, now, host, evidence, judged } = facts;
  const record = recordOf(incident, facts);
  const { labels, labelEvents } = incident;
  const weighed = weighOnIncident(incident, facts);
  const severity = effectiveSeverity(
    {
      fromBody: record.severity,
      earlier: earlierSeverities(incident.earlier, facts),
      labels,
      labelEvents,
      commands: weighed.standing
    },
    config
  );
  const context = {
    config,
    now,
    host,
    ref: issueRef(incident.ref),
    repository: resolveReference(incident.ref, "").repository,
    since: sinceOf(record, incident),
    serious: severity.serious,
    commands: weighed.standing,
    evidence,
    tasks: incident.tasks,
    judged
  };
  return {
    record,
    severity,
    commands: weighed.standing,
    refused: weighed.refused,
    ledger: buildLedger(record, context),
    context,
    disputes: weighed.standing.flatMap(
      ({ request, command }) => request.name === "wrong" ? [{ rule: request.rule, by: command.comment.author, reason: request.reason }] : []
    ),
    asked: weighed.standing.some(({ request }) => request.name === "review")
  };
}

// src/core/release/types.ts
var VERDICTS = ["roll-back", "hold", "collect-evidence", "ship"];
function worst(verdicts) {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? "ship";
}

// src/core/release/said.ts
function sayings({ release, host }, text, kind, said) {
  const namings = readNamings(text, release.repository, host, kind);
  return namings.map((naming) => ({ ...naming, ...said }));
}
function ofPull2(facts, { title, body, ref }, by) {
  const said = { where: showNumber(ref), by };
  return [...sayings(facts, title, "commit", said), ...sayings(facts, body, "body", said)];
}
function everythingSaid(facts) {
  const said = saidInRange(facts);
  if (!facts.release.behind) return said;
  return said.flatMap((one) => one.ref ? [{ ...one, how: "plain" }] : []);
}
function saidInRange(facts) {
  const { release } = facts;
  const said = [
    ...release.own.flatMap((pull) => ofPull2(facts, pull, issueRef(pull.ref))),
    ...release.pulls.flatMap((pull) => ofPull2(facts, pull, null))
  ];
  for (const { sha, message } of release.commits) {
    said.push(
      ...sayings(facts, message, "commit", { where: `commit ${sha.slice(0, 7)}`, by: null })
    );
  }
  return said;
}
function showNumber(ref) {
  return `PR ${ref.slice(ref.lastIndexOf("#"))}`;
}
function ownClaims(facts) {
  const said = facts.release.own.filter(({ sure }) => sure).flatMap(
    ({ body, ref }) => sayings(facts, body, "body", { where: showNumber(ref), by: issueRef(ref) })
  );
  const claims = (wanted) => said.flatMap(({ how, ref, text, by }) => how === wanted && by ? [{ ref, text, by }] : []);
  return { denied: claims("not"), contains: claims("contains") };
}
function clearedBy({ denied }, facts) {
  return denied.filter(({ by }) => maintainerApproved(by, facts));
}
function isCleared(cleared, { ref, text }) {
  const words3 = text.toLowerCase();
  return cleared.some(
    (claim) => ref ? claim.ref === ref : claim.ref === null && claim.text.toLowerCase() === words3
  );
}

// src/core/release/unverified.ts
function unverified({ test, what, why, action, url, ref }) {
  return {
    verdict: "collect-evidence",
    test,
    incident: ref ?? null,
    kind: null,
    policy: null,
    message: `${what} could not be verified: ${why.replace(/\.$/, "")}.`,
    owner: null,
    action,
    url
  };
}
function unreadableTrailers({ unreadable }, cleared, url) {
  const standing = unreadable.filter(({ text }) => !isCleared(cleared, { ref: null, text }));
  return standing.map(
    ({ text, where }) => unverified({
      test: "unverified",
      what: `The trailer “Incident: ${text}” in ${where}`,
      why: "it names no issue",
      action: `Write it like “Incident: #12” or “Incident: owner/repo#12”; “Incident: not ${text}” in the pull request with a maintainer's approval clears a wrong one`,
      url
    })
  );
}
function emptyRange({ release, unread }, url) {
  if (release.commits.length > 0 || unread.some(({ about }) => about === "range")) return [];
  return [
    unverified({
      test: "range-empty",
      what: `The range ${release.base}...${release.head}`,
      why: "it holds no commit, so there is nothing to judge",
      action: "Give as base what runs now and as head what is to run",
      url
    })
  ];
}
function doubtsOf(facts, links, linked, cleared, url) {
  const unread = [...facts.unread, ...facts.release.unread].filter(
    ({ about }) => !linked.some((ref) => ref === about)
  );
  return [
    ...unreadableTrailers(links, cleared, url),
    ...emptyRange(facts, url),
    ...unread.map(
      ({ what, why }) => unverified({
        test: "unverified",
        what,
        why,
        action: "Run the gate again once it can be read",
        url
      })
    )
  ];
}

// src/core/release/judge-incident.ts
function asPull(own) {
  const { ref, url, author, bot, title, body, base: base2, head, fork, headSha, files } = own;
  return {
    ref,
    url,
    title,
    body,
    author,
    bot,
    state: "open",
    mergedAt: null,
    mergeCommit: null,
    base: base2,
    head,
    fork,
    headSha,
    files: own.lends?.files ?? files,
    filesComplete: own.lends?.complete ?? own.filesComplete
  };
}
function judgedOf({ release }) {
  const { repository, head, commits, own, defaultBranch } = release;
  const here = own.map((pull) => ({ pull: asPull(pull), toDefault: pull.base === defaultBranch }));
  return { repository, head, commits, here };
}
function kindsOf(own) {
  const kinds = {};
  for (const kind of CHANGE_KINDS) {
    const { owed, settled } = own.ledger.kinds[kind];
    const entries = own.ledger.entries.filter((entry) => entry.kind === kind && entry.owed);
    const statuses = entries.map((entry) => entry.status);
    const open = statuses.includes("missing") ? "missing" : "planned";
    const closed = statuses.includes("waived") ? "waived" : "landed";
    kinds[kind] = !owed ? "not-owed" : settled ? closed : open;
  }
  return kinds;
}
var NOT_OWED = {
  eval: "not-owed",
  gate: "not-owed",
  alert: "not-owed",
  evidence: "not-owed"
};
function judgeUnread(ref, links, facts, url) {
  const found = facts.unread.find(({ about }) => about === ref);
  const action = `Correct the trailer, or give access to ${ref}; “Incident: not ${ref}” with a maintainer's approval clears a wrong one`;
  const why = found?.why ?? "it was not read";
  return {
    incident: {
      ref,
      url: null,
      title: null,
      severity: null,
      serious: true,
      primaryClass: null,
      workflow: null,
      links,
      verdict: "collect-evidence",
      kinds: NOT_OWED,
      owners: [],
      waivers: [],
      contained: false,
      ledger: null
    },
    reasons: [unverified({ test: "incident-unreadable", what: ref, why, action, url, ref })]
  };
}
function judgeIncident(incident, links, all, facts) {
  const { config, now, host, roles, evidence } = facts;
  const own = assess({ incident, config, now, host, roles, evidence, judged: judgedOf(facts) });
  const contained = own.severity.serious && isContained(own, all, facts);
  const reasons = own.severity.serious && !contained ? reasonsOf(incident, own, facts) : [];
  const kinds = kindsOf(own);
  const waived = CHANGE_KINDS.filter((kind) => kinds[kind] === "waived");
  const waivers = [...waived, "facts"].flatMap((what) => {
    const waiver = own.severity.serious ? waiverOf(what, own.context) : null;
    return waiver ? [{ ...waiver, what }] : [];
  });
  const blocking = new Set(config.release.block);
  const owed = own.ledger.entries.filter((entry) => entry.owed && blocking.has(entry.kind));
  const open = openEntries(own.ledger).filter(({ kind }) => blocking.has(kind));
  const owners = (open.length > 0 ? open : owed).flatMap(({ owner }) => owner ?? []);
  return {
    incident: {
      ref: incident.ref,
      url: incident.url,
      title: incident.title,
      severity: own.severity.level,
      serious: own.severity.serious,
      primaryClass: own.record.primaryClass,
      workflow: own.record.affectedWorkflow,
      links,
      verdict: worst(reasons.map((reason3) => reason3.verdict)),
      kinds,
      owners: [...new Set(owners)],
      waivers,
      contained,
      ledger: own.ledger
    },
    reasons
  };
}

// src/core/release/redact.ts
function isShown(ref, { shown }) {
  return shown[repositoryOf(ref)] === true;
}
function distinct(reasons) {
  const said = /* @__PURE__ */ new Set();
  return reasons.filter(({ test, verdict }) => {
    const key = `${test} ${verdict}`;
    return !said.has(key) && said.add(key);
  });
}
function hideReason(reason3) {
  const unread = reason3.test === "incident-unreadable";
  const owed = reason3.kind ? `The ${reason3.kind} change is owed.` : null;
  const said = unread ? `${reason3.incident} could not be verified.` : "The incident is not ready for a release.";
  return {
    ...reason3,
    test: owed || unread ? reason3.test : "incident-not-ready",
    message: owed ?? said,
    owner: null,
    action: unread ? reason3.action : `See ${reason3.incident}`,
    url: null
  };
}
function hide({ incident, reasons }) {
  return {
    incident: {
      ...incident,
      url: null,
      title: null,
      severity: null,
      primaryClass: null,
      workflow: null,
      links: incident.links.map((link) => ({ ...link, where: "" })),
      owners: [],
      waivers: [],
      ledger: null
    },
    reasons: distinct(reasons.map(hideReason))
  };
}

// src/core/release/lessons.ts
var KINDS = ["eval", "gate"];
function reasonOf(lesson, kind, facts) {
  const { incident, pull, before, after } = lesson;
  const brought = broughtBy(countedFiles(pull.files ?? [], kind, facts.config), kind);
  const stands = (tree) => inForce(brought, treeOfKind(tree, kind, facts.config));
  if (stands(before).state !== "in-force") return [];
  const now = stands(after);
  if (now.state === "in-force") return [];
  const place = facts.release.own[0]?.url ?? null;
  if (now.state === "unknown") {
    const what = `Whether the ${kind} change of ${incident} stays`;
    const action = "Run the gate again once it can be read";
    const { reason: why } = now;
    return [unverified({ test: "unverified", what, why: why ?? "", action, url: place })];
  }
  const paths = brought.files.map(({ path }) => path).slice(0, 3);
  const by = isShown(incident, facts) ? ` of #${numberOf(pull.ref)}` : "";
  return [
    {
      verdict: "hold",
      test: "lesson-removed",
      incident,
      kind,
      policy: null,
      message: `This release takes out the ${kind} change that ${incident} has taught: ${paths.join(", ")}${by} stands no more.`,
      owner: isShown(incident, facts) ? `@${pull.author}` : null,
      action: `Keep ${paths.join(", ")}, or land another ${kind} change that names ${incident} first`,
      url: place
    }
  ];
}
function lessonsRemoved(facts, rollsBack) {
  const reasons = facts.lessons.flatMap(
    (lesson) => KINDS.flatMap((kind) => reasonOf(lesson, kind, facts))
  );
  const said = /* @__PURE__ */ new Set();
  const distinct2 = reasons.filter(({ test, incident, kind }) => {
    const name = `${test} ${incident} ${kind}`;
    return !said.has(name) && said.add(name);
  });
  return rollsBack ? distinct2.map((reason3) => ({ ...reason3, verdict: "ship" })) : distinct2;
}

// src/core/incident/in-form.ts
var ENOUGH = 3;
var FIRST = new Set(
  SECTIONS.filter(({ part }) => part === "first").map(({ id }) => id)
);
var known2 = /* @__PURE__ */ new WeakMap();
function hasHeadings(body, run) {
  const bodies2 = known2.get(run) ?? /* @__PURE__ */ new Map();
  known2.set(run, bodies2);
  const found = bodies2.get(body) ?? scanHeadings(body, run);
  bodies2.set(body, found);
  return found;
}
function scanHeadings(body, config) {
  const form = readingForm(config);
  const { headings, unclosed, unclosedComments } = scan(linesOf(body));
  const open = Math.min(...unclosed.slice(0, 1), ...unclosedComments.slice(0, 1));
  const found = /* @__PURE__ */ new Set();
  for (const heading of headings) {
    const { line, level } = heading;
    if (line > open && found.size === 0) return false;
    const [field] = level === 3 ? fieldsOf(form, heading) : [];
    const key = field === void 0 ? "" : form.fields[field]?.key ?? "";
    if (FIRST.has(key)) found.add(key);
  }
  return found.size >= ENOUGH;
}
function wasUnderReview(traces, { severity }) {
  const { labels, labelEvents = [], underReview = false } = traces;
  if (underReview) return true;
  const levels = severity.levels.map(severityLabel);
  return [...labels, ...labelEvents.map(({ label }) => label)].some(
    (label) => isStageLabel(label) || levels.includes(label.toLowerCase())
  );
}
function isInOurForm(body, traces, config, earlier = []) {
  if (wasUnderReview(traces, config)) return true;
  return [body, ...earlier].some((text) => text !== null && hasHeadings(text, config));
}

// src/core/release/listed.ts
function readListed(listed2, context) {
  const { labels, labelEvents = [], earlier } = listed2;
  const record = recordOf(listed2, context);
  const severity = effectiveSeverity(
    {
      fromBody: record.severity,
      earlier: earlierSeverities(earlier, context),
      labels,
      labelEvents,
      commands: []
    },
    context.config
  );
  return { record, severity };
}
function placeOf3(listed2, { config }) {
  if (wasUnderReview(listed2, config)) return "counts";
  if (!isInOurForm(listed2.body, listed2, config, listed2.earlier)) return "not-in-form";
  const { since } = config.incidents;
  return since !== void 0 && listed2.createdAt < since ? "before-adoption" : "counts";
}
function isLearned2({ state, labels, labelEvents = [] }) {
  const learned = stageLabel("learned");
  const named = (label) => label.toLowerCase() === learned;
  const last = labelEvents.filter(({ label }) => named(label)).at(-1);
  return state === "closed" && labels.some(named) && last?.added === true && last.bot === true;
}
function isTrusted(listed2, { config, roles }) {
  const vouching = [listed2.author, ...listed2.vouchers ?? []];
  return vouching.some((login) => hasRole(roles, login, config.incidents.trusted));
}

// src/core/release/policies/paths.ts
function touched(guarded, files) {
  const paths = files.flatMap(({ path, from }) => [path, ...from ? [from] : []]);
  return paths.find((path) => matchesAny(path, guarded)) ?? null;
}

// src/core/release/links.ts
function workflowPaths(record, { config }) {
  const words3 = record.affectedWorkflow?.toLowerCase() ?? "";
  return Object.entries(config.workflows).flatMap(
    ([name, paths]) => words3.includes(name.toLowerCase()) ? paths : []
  );
}
function touchesWorkflow(record, facts) {
  const paths = workflowPaths(record, facts);
  return paths.length === 0 || touched(paths, facts.release.files) !== null;
}
function concernsFirst({ ref }, record, facts) {
  if (facts.release.lastRelease?.tag !== null) return false;
  const here = sameRepository(repositoryOf(ref), facts.release.repository);
  return here || workflowPaths(record, facts).length > 0;
}
function concernOf(facts) {
  const { config, release, host } = facts;
  const index = indexRelease(release);
  const open = config.release.incidents === "open";
  return (listed2) => {
    const { record } = readListed(listed2, facts);
    const named = namedOf(record, listed2.ref, index, host);
    if (named) return { how: "record", where: `its record names ${named}` };
    if (concernsFirst(listed2, record, facts)) {
      return { how: "first-release", where: "no earlier release says what is new" };
    }
    if (!open || !touchesWorkflow(record, facts)) return null;
    const where = listed2.state === "open" ? "open and serious" : "serious, and closed unlearned";
    return { how: "open", where };
  };
}
function linksItself(listed2, { how }, facts) {
  if (placeOf3(listed2, facts) !== "counts") return false;
  return how === "record" || readListed(listed2, facts).severity.serious && !isLearned2(listed2);
}
function recordLinks(facts) {
  const concern = concernOf(facts);
  return facts.listed.flatMap((listed2) => {
    const found = concern(listed2);
    if (!found || !linksItself(listed2, found, facts) || !isTrusted(listed2, facts)) return [];
    return [{ ref: issueRef(listed2.ref), ...found }];
  });
}
function namedIn2(said) {
  const refs = said.flatMap(
    ({ how, ref }) => ref && (how === "closing" || how === "plain") ? [ref] : []
  );
  return new Set(refs);
}
function namedOnly(facts) {
  return namedIn2(everythingSaid(facts));
}
function findLinks(facts) {
  const said = everythingSaid(facts);
  const known3 = new Map(facts.listed.map((listed2) => [issueRef(listed2.ref), listed2]));
  const links = /* @__PURE__ */ new Map();
  const add2 = (link) => {
    const key = `${link.how} ${link.ref}`;
    if (!links.has(key)) links.set(key, link);
  };
  for (const { how, ref, where } of said) {
    if (ref && (how === "trailer" || how === "contains")) add2({ ref, how: "trailer", where });
  }
  for (const { how, ref, where } of said) {
    const listed2 = ref ? known3.get(ref) : void 0;
    if (!ref || !listed2 || how !== "closing" && how !== "plain") continue;
    if (placeOf3(listed2, facts) === "counts") add2({ ref, how, where });
  }
  for (const link of recordLinks(facts)) add2(link);
  return {
    links: [...links.values()],
    named: namedIn2(said),
    unreadable: said.filter(({ how, ref }) => how === "trailer" && ref === null).map(({ text, where }) => ({ text, where })),
    ...ownClaims(facts)
  };
}
function standingLinks({ links }, cleared) {
  const own = (how) => how === "record" || how === "open" || how === "first-release";
  return links.filter(({ ref, how }) => own(how) || !isCleared(cleared, { ref, text: "" }));
}

// src/core/release/listing.ts
function isClosedUnlearned({ state, labels }, { config }) {
  const learned = labels.some((label) => label.toLowerCase() === stageLabel("learned"));
  return state === "closed" && !learned && wasUnderReview({ labels }, config);
}
function entryOf2(listed2, closed, facts) {
  const { ref, url, title, author } = listed2;
  const known3 = roleOf(facts.roles, author) !== void 0;
  const stranger = known3 && !isTrusted(listed2, facts);
  if (!isShown(ref, facts))
    return { ref, url: null, title: null, severity: null, closed, stranger };
  return { ref, url, title, severity: readListed(listed2, facts).severity.level, closed, stranger };
}
function listElsewhere(facts, linked, named) {
  const lists = {
    unlinked: [],
    beforeAdoption: [],
    notInForm: []
  };
  for (const listed2 of facts.listed) {
    const ref = issueRef(listed2.ref);
    if (linked.has(ref)) continue;
    const place = placeOf3(listed2, facts);
    const closed = isClosedUnlearned(listed2, facts);
    if (place === "not-in-form") {
      if (listed2.state === "open" || named.has(ref)) {
        lists.notInForm.push({ ...entryOf2(listed2, closed, facts), severity: null });
      }
      continue;
    }
    if (listed2.state !== "open" && !closed) continue;
    if (!readListed(listed2, facts).severity.serious) continue;
    const list2 = place === "before-adoption" ? lists.beforeAdoption : lists.unlinked;
    list2.push(entryOf2(listed2, closed, facts));
  }
  return lists;
}

// src/core/release/waivers.ts
var OTHERS = ["review", "agenda", "help", "tasks"];
var USAGE = "it was not understood; expected `/waive release until <YYYY-MM-DD> because <reason>` or `/waive policy <id> until <YYYY-MM-DD> because <reason>`.";
function weigh(pull, { release, config, now }) {
  const { comments } = pull;
  return weighCommands({
    on: "release",
    comments,
    roles: release.roles,
    config,
    author: "",
    now
  });
}
function problemOf2({ request, command }, pull, facts) {
  if (request.name !== "waive-release" && request.name !== "waive-policy") return null;
  const { policies } = facts.config.release;
  if (command.comment.author === pull.author) return "authors cannot waive their own release.";
  if (request.name === "waive-policy" && !policies.some(({ id }) => id === request.policy)) {
    const known3 = policies.map(({ id }) => `\`${id}\``).join(", ") || "none";
    return `there is no such policy; there are: ${known3}.`;
  }
  return facts.now > endOf2(request.until) ? `it ended on ${request.until}.` : null;
}
function endOf2(until) {
  return `${until}T23:59:59.999Z`;
}
function waiverOn(pull, policy, facts) {
  for (const standing of weigh(pull, facts).standing.reverse()) {
    const { request, command } = standing;
    const whole = request.name === "waive-release" && policy === null;
    const one = request.name === "waive-policy" && request.policy === policy;
    if (!whole && !one || problemOf2(standing, pull, facts)) continue;
    const { author, url } = command.comment;
    return { by: author, until: request.until, reason: request.reason, url };
  }
  return null;
}
function releaseWaiver(policy, facts) {
  const waivers = facts.release.own.map((pull) => waiverOn(pull, policy, facts));
  if (waivers.includes(null)) return null;
  const standing = waivers.filter((waiver) => waiver !== null);
  return standing.sort((a, b) => a.until < b.until ? -1 : 1)[0] ?? null;
}
function refusedWaivers(facts) {
  return facts.release.own.flatMap((pull) => {
    const { standing, refused } = weigh(pull, facts);
    const show2 = ({ comment, name, text }, why) => OTHERS.includes(name) ? [] : [{ by: comment.author, text, why, url: comment.url }];
    const usage = ({ name, error }) => error && name === "waive" ? USAGE : null;
    return [
      ...refused.flatMap(({ command, why }) => show2(command, usage(command) ?? why)),
      ...standing.flatMap((one) => {
        const why = problemOf2(one, pull, facts);
        return why ? show2(one.command, why) : [];
      })
    ];
  });
}

// src/core/release/policies/outcome.ts
var PASS = { state: "pass", message: "", action: "" };
var NOT_APPLICABLE = { state: "not-applicable", message: "", action: "" };
function fail(message, action) {
  return { state: "fail", message, action };
}
function unknown2(message, action) {
  return { state: "unknown", message, action };
}

// src/core/release/policies/approval.ts
function isApproved(pull, policy, facts) {
  const approvers = standingApprovals(pull).map(({ author }) => mention(author));
  let unread = false;
  for (const reviewer of policy.reviewers.map(mention)) {
    const people = reviewer.includes("/") ? facts.teams[reviewer] : [reviewer.slice(1)];
    if (!people) unread = true;
    else if (people.some((person) => approvers.includes(mention(person)))) return true;
  }
  return unread ? null : false;
}
function judgeMerged(policy, who, facts) {
  const { files, merged } = facts.release;
  if (!merged) return null;
  const guards = (path) => matchesAny(path, policy.paths);
  const paths = files.flatMap(({ path, from }) => [path, ...from ? [from] : []]).filter(guards);
  const came = new Set(merged.flatMap((pull) => pull.paths));
  if (!paths.every((path) => came.has(path))) return null;
  const open = merged.filter((pull) => pull.paths.some(guards)).map((pull) => ({ ref: pull.ref, approved: isApproved(pull, policy, facts) })).filter(({ approved }) => approved !== true);
  if (open.length === 0) return PASS;
  const refs = open.map(({ ref }) => ref).join(", ");
  const message = `${paths[0]} needs an approval by ${who} of ${refs}.`;
  const action = `Ask ${who} to approve ${refs}, merged as it is`;
  return open.some(({ approved }) => approved === null) ? unknown2(`${message} The members of a team could not be read.`, action) : fail(message, action);
}
function judgeApproval(policy, facts) {
  const { files, own } = facts.release;
  const path = touched(policy.paths, files);
  if (!path) return NOT_APPLICABLE;
  const who = policy.reviewers.join(" or ");
  const message = `${path} needs an approval by ${who} of the head commit.`;
  const touching = own.filter((pull) => touched(policy.paths, pull.files));
  const judged = touching.length > 0 ? touching : own;
  if (judged.length === 0) {
    const merged = judgeMerged(policy, who, facts);
    if (merged) return merged;
    return unknown2(
      `${message} Without a pull request nobody could give it.`,
      "Judge the pull request of this release, and deploy what it merged"
    );
  }
  const people = policy.reviewers.filter((reviewer) => !reviewer.includes("/"));
  const ask = people.length > 0 ? `Ask ${people.join(" or ")} to approve, or grant` : "Grant";
  const outcomes = judged.map((pull) => isApproved(pull, policy, facts));
  if (outcomes.every((approved) => approved === true)) return PASS;
  return outcomes.includes(null) ? unknown2(
    `${message} The members of a team could not be read.`,
    `${ask} the App or token the organization permission “Members: read”; a policy can name people instead`
  ) : fail(message, `Ask ${who} to approve the head commit`);
}

// src/core/release/policies/sections.ts
function bodies({ release }) {
  const sure = release.own.filter((pull) => pull.sure);
  const speaking = release.own.length > 0 ? sure : release.pulls;
  return speaking.map(({ body }) => body);
}
function sectionText(body, title) {
  const lines = shownLines(body);
  const is = ({ raw, heading }) => heading > 0 && raw.trim().toLowerCase() === title;
  const start2 = lines.findIndex(is);
  const level = lines[start2]?.heading ?? 0;
  if (level === 0) return "";
  const rest = lines.slice(start2 + 1);
  const end = rest.findIndex(({ heading }) => heading > 0 && heading <= level);
  return rest.slice(0, end < 0 ? void 0 : end).filter(({ quoted }) => !quoted).map(({ raw }) => raw).join("\n").trim();
}
function judgeSection(section, facts, says, wanted) {
  const texts = bodies(facts).map((body) => sectionText(body, section.toLowerCase()));
  const own = facts.release.own.length > 0;
  if (own ? texts.every(says) : texts.some(says)) return PASS;
  const message = texts.some(Boolean) ? `The section “${section}” does not say enough.` : `The pull request has no section “${section}”.`;
  return fail(message, `Write “## ${section}” in the pull request: ${wanted}`);
}
function words2(text) {
  return (text.match(new RegExp("\\p{L}{2,}", "gu")) ?? []).length;
}
function judgeRouteNotes(paths, section, facts) {
  if (!touched(paths, facts.release.files)) return NOT_APPLICABLE;
  return judgeSection(
    section,
    facts,
    (text) => words2(text) >= 3,
    "which route changes, from which model to which, and why"
  );
}
var VERSION2 = /\bv?\d+(?:\.\d+)+\b|\b(?=[0-9a-f]*\d)[0-9a-f]{7,40}\b|\bv\d+\b/i;
function judgeRollback(section, facts) {
  return judgeSection(
    section,
    facts,
    (text) => VERSION2.test(text) && words2(text) >= 3,
    "the version to go back to and how, for example “Redeploy v2.3.1 with the deploy workflow”"
  );
}

// src/core/release/policies/checks.ts
function checkProblem(name, facts) {
  const runs = facts.release.checks.filter((check) => check.name === name);
  if (runs.length === 0) return `check “${name}” has not run on the head commit`;
  const bad = runs.find((run) => run.status !== "completed" || run.conclusion !== "success");
  if (!bad) return null;
  const state = bad.status === "completed" ? bad.conclusion : bad.status.replace("_", " ");
  return `check “${name}” is ${state}, not successful`;
}
function judgeChecks(names2, facts) {
  const problems = names2.flatMap((name) => checkProblem(name, facts) ?? []);
  if (problems.length === 0) return PASS;
  return fail(`${problems.join("; ")}.`, "Get the check to succeed on the head commit");
}
function judgeCanary(check, facts) {
  const problem = checkProblem(check, facts);
  const line = bodies(facts).flatMap(visibleLines).some((text) => /^\W*canary\W*:\W*https:\/\/\S+/i.test(text.slice(0, 500)));
  if (!problem || line) return PASS;
  const action = `Get “${check}” to succeed, or add a line “Canary: https://…” to the pull request`;
  return fail(`No canary evidence: ${problem}.`, action);
}

// src/core/release/policies/freeze.ts
var DAY2 = 864e5;
function judgeFreeze(policy, facts, contained) {
  const from = Date.parse(facts.now) - policy.days * DAY2;
  const groups = /* @__PURE__ */ new Map();
  for (const listed2 of facts.listed) {
    if (!isTrusted(listed2, facts) || placeOf3(listed2, facts) !== "counts") continue;
    const { record, severity } = readListed(listed2, facts);
    const at = Date.parse(record.detectedAt ?? listed2.createdAt);
    const key = policy.by === "class" ? record.primaryClass : record.affectedWorkflow;
    if (!severity.level || !severity.serious || !key || at < from) continue;
    const group = key.trim().toLowerCase();
    groups.set(group, [...groups.get(group) ?? [], { ref: listed2.ref, at }]);
  }
  const frozen = [...groups.values()].find(
    (group) => group.length >= policy.count && !group.some(({ ref }) => contained.includes(issueRef(ref)))
  );
  if (!frozen) return PASS;
  const last = frozen.map(({ at }) => at).sort((a, b) => b - a)[policy.count - 1] ?? 0;
  const ends = new Date(last + policy.days * DAY2).toISOString();
  const refs = frozen.map(({ ref }) => ref);
  const which = refs.every((ref) => isShown(ref, facts)) ? `: ${refs.join(", ")}` : "";
  const shared = policy.by === "class" ? "one failure class" : "one workflow";
  const message = `${refs.length} serious incidents of ${shared} within ${policy.days} days${which}.`;
  const action = `Ship only what contains the failure, or wait until the freeze ends on ${ends.slice(0, 10)}`;
  return { ...fail(message, action), ends };
}

// src/core/release/policies/judge.ts
function judgePolicy(policy, facts, contained) {
  switch (policy.kind) {
    case "eval-check":
      return judgeChecks(policy.checks, facts);
    case "canary":
      return judgeCanary(policy.check, facts);
    case "approval":
      return judgeApproval(policy, facts);
    case "route-notes":
      return judgeRouteNotes(policy.paths, policy.section, facts);
    case "rollback":
      return judgeRollback(policy.section, facts);
    case "freeze":
      return judgeFreeze(policy, facts, contained);
  }
}
function reasonOf2(policy, outcome, url) {
  const because = policy.because ? ` (because of ${policy.because})` : "";
  return {
    verdict: outcome.state === "unknown" ? "collect-evidence" : "hold",
    test: `policy-${policy.kind}`,
    incident: null,
    kind: null,
    policy: policy.id,
    message: `Policy ${policy.id}${because}: ${outcome.message}`,
    owner: policy.owner ?? null,
    action: outcome.action,
    url
  };
}
function configUrl({ host, release }) {
  return `https://${host}/${release.repository}/blob/${release.defaultBranch}/${CONFIG_PATH}`;
}
function judgePolicies(facts, contained, url) {
  const judged = facts.config.release.policies.map((policy) => {
    const outcome = judgePolicy(policy, facts, contained);
    const open = outcome.state === "fail" || outcome.state === "unknown";
    const waiver = open ? releaseWaiver(policy.id, facts) : null;
    const place = outcome.state === "unknown" ? configUrl(facts) : url;
    const { id, kind, because = null, owner = null } = policy;
    const state = waiver ? "waived" : outcome.state;
    return {
      shown: { id, kind, because, owner, state, action: waiver ? "" : outcome.action, waiver },
      reasons: open && !waiver ? [reasonOf2(policy, outcome, place)] : [],
      ends: open && !waiver ? outcome.ends ?? null : null
    };
  });
  return {
    reasons: judged.flatMap(({ reasons }) => reasons),
    policies: judged.map(({ shown }) => shown),
    ends: judged.flatMap(({ ends }) => ends ?? [])
  };
}

// src/core/incident/report/words.ts
var VERDICT_WORDS = {
  ship: "✅ Ship",
  hold: "⛔ Hold",
  "roll-back": "⏪ Roll back",
  "collect-evidence": "🔎 Collect evidence"
};
var STATUS_WORDS = {
  missing: "❌ missing",
  overdue: "❌ overdue",
  planned: "🕓 planned",
  landed: "✅ landed",
  waived: "⏭ waived",
  "not-owed": "–"
};
function standingOf({ status, due }, now) {
  return status === "planned" && due && due < now.slice(0, 10) ? "overdue" : status;
}
function joinAnd(words3) {
  return words3.length < 2 ? words3.join("") : `${words3.slice(0, -1).join(", ")} and ${words3.at(-1)}`;
}
function fold(title, body) {
  return `<details><summary>${title}</summary>

${body}

</details>`;
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
var LINE_BREAK = "  \n";

// src/core/release/range-notes.ts
var MOST_NAMED = 3;
function rangeNotes({ lastRelease, behind, base: base2 }) {
  if (behind) {
    return [
      `A roll-back: what is counted is what going back from \`${base2}\` takes away. Changes that are missing do not hold it; the next release owes them.`
    ];
  }
  if (!lastRelease) return [];
  const { tag, heldBack, fromReleases } = lastRelease;
  const named = heldBack.slice(0, MOST_NAMED).map((name) => `\`${name}\``).join(", ");
  const more = heldBack.length - MOST_NAMED;
  const held = more > 0 ? `${named} and ${count(more, "more tag")}` : named;
  return [
    tag === null ? "No tag of an earlier release was found, so nothing says what is new: every serious incident that is not learned counts." : `The range starts at the last release, \`${tag}\`.`,
    ...held ? [`Passed over, since it went out while its gate failed: ${held}.`] : [],
    ...fromReleases ? ["The list of releases stood in for the tags, since this server has no GraphQL."] : []
  ];
}

// src/core/release/rolls-out.ts
var CODEOWNERS = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
function rollsNothingOut({ release, config, evidence }) {
  const { files, own, lastRelease } = release;
  if (files.length === 0 || own.length === 0 || lastRelease) return false;
  if (own.some(({ filesComplete }) => !filesComplete)) return false;
  const home = repositoryRef(release.repository);
  const defaultBranches = { ...evidence.defaultBranches, [home]: release.defaultBranch };
  const branches = { defaultBranches, mergedInto: evidence.mergedInto };
  if (own.some((pull) => hasSharedHead(pull, branches, config))) return false;
  const guarded = [
    ...Object.values(config.workflows).flat(),
    ...config.release.policies.flatMap(
      (policy) => policy.kind === "approval" ? policy.paths : []
    )
  ];
  return files.flatMap(({ path, from }) => from ? [path, from] : [path]).every(
    (path) => (path === CONFIG_PATH || CODEOWNERS.includes(path) || kindOfPath(path, config) === "eval") && !matchesAny(path, guarded)
  );
}

// src/core/release/decide.ts
function placeOf4({ release, host }) {
  const { own, repository, base: base2, head } = release;
  if (own[0]) return own[0].url;
  if (base2 === head && repository)
    return `https://${host}/${repository}/commit/${encodeURIComponent(head)}`;
  const range = [base2, head].map(encodeURIComponent).join("...");
  return repository ? `https://${host}/${repository}/compare/${range}` : null;
}
function loud(waiver) {
  if (!waiver) return [];
  const { by, until, reason: reason3, url } = waiver;
  return [
    {
      verdict: "ship",
      test: "release-waived",
      incident: null,
      kind: null,
      policy: null,
      message: `The gate is waived by @${by} until ${until}: ${reason3}`,
      owner: `@${by}`,
      action: "Clear the other reasons before the waiver ends",
      url
    }
  ];
}
function earliestEnd(waivers, others) {
  const ends = waivers.flatMap((waiver) => waiver ? [`${waiver.until}T23:59:59.999Z`] : []);
  return [...ends, ...others].sort()[0] ?? null;
}
function bySeverity(judgements, { config }) {
  const rank = ({ incident }) => config.severity.levels.indexOf(incident.severity ?? "");
  return judgements.sort((a, b) => rank(a) - rank(b));
}
function worstFirst(items) {
  return items.sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}
var UNREAD2 = ["incident-unreadable", CAUSES_UNREAD];
function spare({ incident, reasons }) {
  const kept = reasons.filter(
    ({ test, verdict }) => UNREAD2.includes(test) || verdict === "roll-back"
  );
  return {
    incident: { ...incident, verdict: worst(kept.map((one) => one.verdict)) },
    reasons: kept
  };
}
function decideRelease(recorded) {
  const facts = inOrder(recorded);
  const all = findLinks(facts);
  const cleared = clearedBy(all, facts);
  const standing = standingLinks(all, cleared);
  const linked = all.links.map((link) => link.ref);
  const counted = [...new Set(standing.map((link) => link.ref))].sort(byReference);
  const url = placeOf4(facts);
  const known3 = new Map(facts.incidents.map((incident) => [issueRef(incident.ref), incident]));
  const judgements = bySeverity(
    counted.map((ref) => {
      const links = standing.filter((link) => link.ref === ref);
      const incident = known3.get(ref);
      return incident ? judgeIncident(incident, links, all, facts) : judgeUnread(ref, links, facts, url);
    }),
    facts
  );
  const spares = rollsNothingOut(facts) || facts.release.behind;
  const shown = judgements.map((one) => spares ? spare(one) : one).map((one) => isShown(one.incident.ref, facts) ? one : hide(one));
  const contained = judgements.filter(({ incident }) => incident.contained);
  const keys = contained.map(({ incident }) => issueRef(incident.ref));
  const { policies, reasons: open, ends } = judgePolicies(facts, keys, url);
  const waiver = releaseWaiver(null, facts);
  const doubts = doubtsOf(facts, all, linked, cleared, url);
  const lessons = lessonsRemoved(facts, contained.length > 0 || facts.release.behind);
  const against = worstFirst([
    ...shown.flatMap(({ reasons }) => reasons),
    ...lessons,
    ...configLoosened(facts),
    ...open,
    ...doubts
  ]);
  const verdict = waiver ? "ship" : worst(against.map((reason3) => reason3.verdict));
  const off = notEnforcedBy(facts.config, facts.now);
  const { commits, pulls, own } = facts.release;
  return {
    verdict,
    notEnforced: off,
    reasons: [
      ...against,
      ...loud(waiver),
      ...off && verdict !== "ship" ? [notEnforcedReason(verdict, off)] : []
    ],
    incidents: worstFirst(shown.map(({ incident }) => incident)),
    ...listElsewhere(facts, new Set(counted), all.named),
    waiver,
    until: earliestEnd(
      [
        waiver,
        ...judgements.flatMap(({ incident }) => incident.waivers),
        ...policies.map((policy) => policy.waiver)
      ],
      ends
    ),
    policies,
    refused: refusedWaivers(facts),
    unverified: [...facts.unread, ...facts.release.unread],
    looked: {
      commits: commits.length,
      pulls: pulls.length + own.length,
      incidents: isShown(`${facts.incidentsRepository}#0`, facts) ? facts.listed.length : counted.length,
      requests: facts.requests,
      notes: rangeNotes(facts.release)
    }
  };
}

// src/core/facts.ts
function unreadIssue(ref, why) {
  return { what: ref, why, about: ref };
}
function unreadNamings(why) {
  return { what: "the pull requests that name it", why, about: "naming-pulls" };
}
function noEvidence() {
  return {
    pulls: [],
    commits: [],
    issues: [],
    trees: [],
    configs: {},
    unread: [],
    defaultBranches: {},
    mergedInto: {}
  };
}

export {
  readNamings,
  namingsIn,
  namedByPull,
  pullNames,
  mention,
  sameLogin,
  distinctLogins,
  ROLES,
  atLeast,
  hasRole,
  standingApprovals,
  looseningApproval,
  weighCommands,
  weighOnIncident,
  isAskedFor,
  commandAuthors,
  recordOf,
  asksForEarlier,
  hasSharedHead,
  broughtInBy,
  ownersOf,
  isForceKind,
  pathsOf,
  kindOfPath,
  asChanged,
  sectionsOf,
  broughtBy,
  movedTo,
  detectionGaps,
  taskKey,
  LINES,
  linesOf3 as linesOf,
  waiverOf,
  buildLedger,
  openEntries,
  isLearned,
  sinceOf,
  assess,
  isShown,
  unreadIssue,
  unreadNamings,
  noEvidence,
  examplePath,
  draftOf,
  draftUrl,
  VERDICT_WORDS,
  STATUS_WORDS,
  standingOf,
  joinAnd,
  fold,
  count,
  LINE_BREAK,
  enforcedFrom,
  notEnforcedBy,
  saysNotEnforced,
  causesOf,
  VERDICTS,
  worst,
  ownClaims,
  wasUnderReview,
  isInOurForm,
  readListed,
  placeOf3 as placeOf,
  isTrusted,
  touched,
  concernOf,
  linksItself,
  namedOnly,
  findLinks,
  decideRelease
};
//# sourceMappingURL=shared-ZB2XFCV7.js.map
