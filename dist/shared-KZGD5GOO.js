import {
  isEdited,
  readCommands,
  shownLines
} from "./shared-KOJHNH4V.js";
import {
  RULE_IDS,
  loosenings,
  tightenings
} from "./shared-2RKW2RED.js";
import {
  shortName
} from "./shared-FRQMX2QF.js";
import {
  MOST_LINES,
  TOO_MANY,
  commandedLevel,
  decisionReason,
  effectiveSeverity,
  isDeclaredUnknown,
  isOptional,
  isStageLabel,
  linesOf,
  parseIncident,
  readingForm,
  scan,
  severityLabel,
  stageLabel
} from "./shared-TRGC5ZHI.js";
import {
  COMMANDS,
  specOf
} from "./shared-LYLMMT5V.js";
import {
  issueRef,
  linksAsTargets,
  numberOf,
  ownerOf,
  placedWords,
  readLink,
  readReference,
  refKey,
  repositoryOf,
  resolveReference,
  showRef
} from "./shared-3FQS7JMV.js";
import {
  NEVER_COUNTED,
  isFormat,
  matchesAny,
  noFormat
} from "./shared-OSNDFNKV.js";
import {
  CHANGE_KINDS
} from "./shared-UQP6C4QQ.js";
import {
  CONFIG_PATH
} from "./shared-4ETM35RJ.js";
import {
  fieldsOf
} from "./shared-DJ35FADL.js";
import {
  SECTIONS,
  sectionOf
} from "./shared-SEVQBVGR.js";
import {
  code
} from "./shared-74NH23BZ.js";
import {
  withoutCode
} from "./shared-27MO4RO3.js";

// src/core/incident/ledger/match.ts
var NEVER = NEVER_COUNTED.map((folder) => `**/${folder}/**`);
var FORCE_KINDS = ["eval", "gate"];
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

// src/core/incident/in-form.ts
var ENOUGH = 3;
var FIRST = new Set(
  SECTIONS.filter(({ part }) => part === "first").map(({ id }) => id)
);
var known = /* @__PURE__ */ new WeakMap();
function hasHeadings(body, run) {
  const bodies = known.get(run) ?? /* @__PURE__ */ new Map();
  known.set(run, bodies);
  const found = bodies.get(body) ?? scanHeadings(body, run);
  bodies.set(body, found);
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
    const elsewhere = ["attest", "eval-case", "retire", "severity", "wrong"].includes(request.name);
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
  if (request.name === "eval-case" && request.format && !isFormat(request.format)) {
    return noFormat(request.format);
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
  if (request.name === "retire" && sameLogin(author, facts.author)) {
    return "whoever reported the incident may not retire what it has taught; let another maintainer decide.";
  }
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
var known2 = /* @__PURE__ */ new WeakMap();
function recordOf({ body, createdAt }, context) {
  const { config, host, now } = context;
  const records = known2.get(config) ?? /* @__PURE__ */ new Map();
  known2.set(config, records);
  const key = `${host} ${now} ${createdAt} ${body}`;
  const found = records.get(key) ?? parseIncident(body, { config, host, now, written: createdAt });
  records.set(key, found);
  return found;
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
  const known3 = new Set(shown.map(({ how, ref, text: words2 }) => `${how} ${ref ?? words2}`));
  return looseLines(text).flatMap((line) => {
    const trailer = readTrailer(line, home.host);
    if (!trailer || trailer.how === "not") return [];
    return fromTrailer({ ...trailer, how: "trailer" }, home, false).filter(
      ({ ref, text: words2 }) => !known3.has(`${trailer.how} ${ref ?? words2}`)
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
function runsIn(words2) {
  if (words2.length === 0) return [];
  if (words2.length <= RUN) return [words2.join(" ")];
  const runs = [];
  for (let at = RUN; at <= words2.length; at += 1) {
    runs.push(`${words2[at - 3]} ${words2[at - 2]} ${words2[at - 1]}`);
  }
  return runs;
}

// src/core/force/counted.ts
var PLACEHOLDER = /\bFILL[ _-]IN\b|[:=]\s*["'`]?(?:TODO|TBD|FIXME|XXX|tbd|todo)[.…]*["'`]?[,;]?\s*$/;
var OPEN = /\bFILL IN: /;
var DRAFT = 4;
var bagOf = ({ words: words2 }) => [...words2].sort().join(" ");
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
  for (const [{ words: words2 }, { block }] of changed(before.rows, source.before)) {
    const left = blocks.get(block) ?? /* @__PURE__ */ new Map();
    blocks.set(block, left);
    add(left, words2, 1);
  }
  for (const [{ words: words2 }, { block }] of changed(after.rows, source.after)) {
    const left = blocks.get(block);
    if (!left) continue;
    add(left, words2, -1);
    if (words2.some((word) => (left.get(word) ?? 0) < 0)) blocks.delete(block);
  }
  return new Set(blocks.keys());
}
function isEmptyKey(at, rows, line, whole) {
  const row = rows[at];
  if (!/^[^:#]*:\s*(?:#.*|~|null|""|'')?$/.test(line.text)) return false;
  const next = rows.slice(at + 1, at + 50).find(({ words: words2 }) => words2.length > 0);
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
  const seen = { added: 0, text: 0, words: 0, placeholders: 0, open: 0, empty: 0, counted: 0 };
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
        if (OPEN.test(line.text)) seen.open += 1;
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
  if (kind === "eval" && seen.open > 0) return "draft";
  if (seen.placeholders * DRAFT >= seen.words) return "draft";
  if (seen.counted > 0) return null;
  return seen.placeholders + seen.empty > 0 ? "draft" : "stood-before";
}
function newWords(sections) {
  const counts = /* @__PURE__ */ new Map();
  for (const { before, after, counted, source } of sections) {
    for (const [{ words: words2 }] of changed(before.rows, source.before)) add(counts, words2, -1);
    after.rows.forEach((row, at) => {
      if (counted[at]) add(counts, row.words, 1);
    });
  }
  return [...counts].flatMap(([word, left]) => left > 0 ? [word] : []);
}

// src/core/force/runs.ts
function nestedRun(words2, above) {
  let run = words2.slice(-RUN);
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
function shortOf(row, words2, above) {
  const from = Math.max(0, row.start - (RUN - row.words.length));
  const beside = words2.slice(from, from + RUN).join(" ");
  return { nested: nestedRun(row.words, above), beside, parent: false };
}
function placesIn({ rows, words: words2 }) {
  const above = [];
  let previous = null;
  let last = null;
  return rows.map((row) => {
    if (row.words.length === 0) return { short: null, entries: [] };
    while ((above.at(-1)?.indent ?? -1) >= row.indent) above.pop();
    if (previous && last?.words.length === 1 && row.indent > last.indent) previous.parent = true;
    const short = row.words.length < RUN ? shortOf(row, words2, above) : null;
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
var code2 = { ...base, ...slashes, quotes: [...plain, "`"] };
var unknown = { ...base, line: ["#", "//"], known: false };
var LANGUAGES = [
  ["yaml yml", yaml],
  ["json jsonl ndjson jsonc json5 ipynb", { ...base, ...slashes, quotes: ['"'], entries: "all" }],
  ["toml", { ...yaml, quotes: triple, sections: true }],
  ["ini cfg conf properties", { ...script, line: ["#", ";"], sections: true }],
  ["py pyi", { ...script, quotes: triple, docstrings: true }],
  ["sh bash zsh fish ksh rb pl r ex exs nix jl ps1 env codeowners dockerfile makefile", script],
  ["tf hcl", { ...code2, line: ["#", "//"], quotes: ['"'] }],
  ["ts tsx mts cts js jsx mjs cjs go java kt kts scala swift cs c h cc cpp rs php proto css", code2],
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
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return { text, changed: count === 0, block: 0 };
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
  const byName = nothingByName(file);
  if (byName && byName !== "removed") return { ...reading, why: byName };
  const parts = sectionsOf(file);
  if (!parts) return { ...reading, why: byName ?? nothingBySize(file) };
  const left = parts.flatMap(({ after }) => after.slice(0, LOOK2));
  const text = left.map((line) => line.text).join("\n");
  const sections = parts.map((part) => readSection(part, language));
  if (byName) return { ...reading, sections, why: byName };
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
  const words2 = /* @__PURE__ */ new Set();
  for (const reading of readings) {
    const { file, sections, language, size } = reading;
    let nothing2 = reading.why ?? (sections ? countLines(sections, taken, kind, language) : null);
    let own = null;
    if (!nothing2) {
      own = sections ? textOf(reading) : { ...textOf(reading), how: "size", size };
      if (sections && own.items.length === 0) [own, nothing2] = [null, "stood-before"];
      else for (const word of newWords(sections ?? [])) words2.add(word);
    }
    if (nothing2) why.set(file.path, nothing2);
    merge(files, reading, own);
  }
  const isNew = changed2.some(({ path, status }) => status === "added" && files.has(path));
  const least = isNew ? LEAST_OF_NEW_FILE : LEAST_OF_EVAL;
  if (kind === "eval" && words2.size < least) {
    for (const { path, how } of [...files.values()]) {
      if (how === "text" && files.delete(path)) why.set(path, "few-words");
    }
  }
  const nothing = [...why].map(([path, reason]) => ({ path, why: reason }));
  return {
    kind,
    files: [...files.values()],
    nothing: nothing.filter(({ path }) => !files.has(path))
  };
}

// src/core/force/judge-file.ts
function counter({ path, text }) {
  const { words: words2, ...rest } = readLines(linesOf2(text), languageOf(path));
  const counts = countRuns({ words: words2, ...rest });
  const count = (run) => words2.filter((_, at) => run.every((word, i) => words2[at + i] === word)).length;
  return (run) => {
    const found = counts.get(run);
    if (found !== void 0) return found;
    const own = run.split(" ");
    return own.length < RUN ? count(own) : 0;
  };
}
function judgeItems({ items, whole }, texts) {
  const counters = texts.map(counter);
  const times = (run) => counters.reduce((sum, count) => sum + count(run), 0);
  const common = ({ runs, count }) => !whole && runs.every((run) => times(run) > count);
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
    const reason = explainNothing(brought.nothing);
    return { state: "no-substance", by: null, share: 0, files: [], reason };
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
  const found = hits.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
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
    const reason = "makes nothing of the configuration stricter";
    return { state: "no-substance", brought, lost: [], reason };
  }
  if (!now) {
    const reason = "the configuration could not be read";
    return { state: "unknown", brought, lost: [], reason };
  }
  const lost = loosenings(after, now).filter((one) => wanted.some((own) => touches(one, own)));
  return lost.length > 0 ? { state: "gone", brought, lost, reason: lost.map(({ text }) => text).join("; ") } : { state: "in-force", brought, lost, reason: null };
}

// src/core/incident/ledger/outcome.ts
function notProven(why, unknown2 = false) {
  return { why, unknown: unknown2 };
}

// src/core/incident/ledger/config-proof.ts
function proveConfig({ how, toDefault, repository }, { config }, { evidence }) {
  if (how === "here" && !toDefault) {
    return notProven("changes the configuration, which is read from the default branch alone");
  }
  if (!config) return notProven("changes the configuration, but its text could not be read", true);
  const now = how === "here" ? config.after : evidence.configs[repository] ?? null;
  const { state, reason, brought } = configInForce(config.before, config.after, now);
  if (state === "no-substance") return notProven(reason ?? "makes nothing of the configuration stricter");
  if (state !== "in-force") {
    return notProven(
      `is merged, but what it added to the configuration does not count now: ${reason}`,
      state === "unknown"
    );
  }
  return { why: null, files: [CONFIG_PATH], lines: brought.slice(0, 2), bySize: false };
}

// src/core/incident/ledger/proof.ts
function expected(kind, context) {
  const paths = pathsOf(kind, context.config);
  return paths ? `; ${kind} paths are ${paths.map((path) => code(path)).join(", ")}` : "";
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
    const unknown2 = force.state === "unknown";
    return notProven(
      unknown2 ? `is merged, but whether ${where} has it could not be told: ${force.reason}` : `is merged, but what it brought is not in ${where}: ${force.reason}`,
      unknown2
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
var not = (why, unknown2 = false) => ({
  evidence: null,
  explanations: [why],
  unknown: unknown2
});
function show(key, context) {
  return showRef(resolveReference(key, context.repository), context.repository);
}
function nameOf2({ ref, name }, context) {
  return ref ? show(name, context) : name;
}
function tryAll(candidates, kind, context) {
  const explanations = [];
  let unknown2 = false;
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
    unknown2 ||= proof.unknown;
  }
  return { evidence: null, explanations, unknown: unknown2 };
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
    unknown: outcomes.some(({ unknown: unknown2 }) => unknown2)
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

// src/core/incident/ledger/retired.ts
function retirementsOf(commands) {
  return commands.flatMap(({ request, command: { comment } }) => {
    if (request.name !== "retire") return [];
    const { author: by, createdAt: at, url } = comment;
    return [{ kind: request.kind, by, reason: request.reason, at, url }];
  });
}
function retirementFor(kind, at, retirements) {
  const covers = (one) => one.kind === kind && (at === null || Date.parse(at) <= Date.parse(one.at));
  return retirements.find(covers) ?? null;
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
    retired: evidence && retirementFor(kind, evidence.at, retirementsOf(context.commands)),
    waiver,
    explanations: evidence ? [] : outcome.explanations,
    unknown: !evidence && outcome.unknown,
    task
  };
}
function isCut({ problems }, kind) {
  const { label } = sectionOf(LINES[kind]);
  return problems.some((problem) => problem.kind === TOO_MANY && problem.section === label);
}
function unreadEntry(kind, context) {
  const most = MOST_LINES.toLocaleString("en-US");
  const waiver = waiverOf(kind, context);
  return {
    kind,
    text: `what stands beyond ${most} lines`,
    owner: null,
    due: null,
    refs: [],
    done: false,
    status: waiver ? "waived" : "planned",
    owed: true,
    decision: "none",
    evidence: null,
    retired: null,
    waiver,
    explanations: [`${sectionOf(LINES[kind]).label} has more lines than are read.`],
    unknown: true,
    task: null,
    unread: true
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
    if (isCut(record, kind)) own.push(unreadEntry(kind, context));
    for (const entry of own) entry.owed &&= owed[kind];
    const confirmed = own.some((entry) => entry.decision === "confirmed");
    const open = own.filter((entry) => entry.owed && !isSettled(entry));
    const settled = confirmed ? !open.some(({ unread }) => unread) : open.length === 0;
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

// src/core/incident/ledger/since.ts
var DAY = 864e5;
var MOST_BEFORE = 30 * DAY;
var UNREAD_BEFORE = 7 * DAY;
function sinceOf({ detectedAt }, { createdAt }) {
  const created = Date.parse(createdAt);
  const since = detectedAt ? Math.max(Date.parse(detectedAt), created - MOST_BEFORE) : created - UNREAD_BEFORE;
  return new Date(since).toISOString();
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

// src/core/release/listed.ts
function readListed(listed, context) {
  const { labels, labelEvents = [], earlier } = listed;
  const record = recordOf(listed, context);
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
function placeOf(listed, { config }) {
  if (wasUnderReview(listed, config)) return "counts";
  if (!isInOurForm(listed.body, listed, config, listed.earlier)) return "not-in-form";
  const { since } = config.incidents;
  return since !== void 0 && listed.createdAt < since ? "before-adoption" : "counts";
}
function isLearned2({ state, labels, labelEvents = [] }) {
  const learned = stageLabel("learned");
  const named = (label) => label.toLowerCase() === learned;
  const last = labelEvents.filter(({ label }) => named(label)).at(-1);
  return state === "closed" && labels.some(named) && last?.added === true && last.bot === true;
}
function isTrusted(listed, { config, roles }) {
  const vouching = [listed.author, ...listed.vouchers ?? []];
  return vouching.some((login) => hasRole(roles, login, config.incidents.trusted));
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
  roleOf,
  hasRole,
  wasUnderReview,
  isInOurForm,
  weighCommands,
  weighOnIncident,
  isAskedFor,
  commandAuthors,
  recordOf,
  asksForEarlier,
  hasSharedHead,
  broughtInBy,
  ownersOf,
  FORCE_KINDS,
  isForceKind,
  pathsOf,
  kindOfPath,
  countedFiles,
  treeOfKind,
  asChanged,
  RUN,
  linesOf2 as linesOf,
  readLines,
  runsIn,
  everyWord,
  sectionsOf,
  broughtBy,
  readTree,
  placesOf,
  inForce,
  movedTo,
  detectionGaps,
  declaredUnknowns,
  retirementsOf,
  retirementFor,
  taskKey,
  LINES,
  linesOf3 as linesOf2,
  waiverOf,
  buildLedger,
  openEntries,
  isLearned,
  sinceOf,
  assess,
  unreadIssue,
  unreadNamings,
  noEvidence,
  causesOf,
  indexRelease,
  namedOf,
  readListed,
  placeOf,
  isLearned2,
  isTrusted
};
//# sourceMappingURL=shared-KZGD5GOO.js.map
