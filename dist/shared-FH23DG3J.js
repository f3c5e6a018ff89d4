import {
  FORCE_KINDS,
  LINES,
  RUN,
  asChanged,
  assess,
  broughtBy,
  causesOf,
  countedFiles,
  everyWord,
  hasRole,
  hasSharedHead,
  inForce,
  indexRelease,
  isLearned2 as isLearned,
  isTrusted,
  kindOfPath,
  linesOf,
  mention,
  namedOf,
  openEntries,
  placeOf,
  placesOf,
  readLines,
  readListed,
  readNamings,
  readTree,
  roleOf,
  runsIn,
  sameLogin,
  sectionsOf,
  treeOfKind,
  waiverOf,
  wasUnderReview,
  weighCommands
} from "./shared-KZGD5GOO.js";
import {
  shownLines,
  visibleLines
} from "./shared-KOJHNH4V.js";
import {
  isAnswered,
  stageLabel
} from "./shared-TRGC5ZHI.js";
import {
  byReference,
  issueRef,
  numberOf,
  refKey,
  repositoryOf,
  repositoryRef,
  resolveReference,
  sameRepository
} from "./shared-3FQS7JMV.js";
import {
  matchesAny
} from "./shared-OSNDFNKV.js";
import {
  CHANGE_KINDS
} from "./shared-UQP6C4QQ.js";
import {
  CONFIG_PATH
} from "./shared-4ETM35RJ.js";
import {
  sectionOf
} from "./shared-SEVQBVGR.js";
import {
  code
} from "./shared-74NH23BZ.js";

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
function whyNot(author, reviews, roles, needed) {
  if (!hasRole(roles, author, needed)) return `@${author} has not the role ${needed}`;
  const said = reviews.filter((review) => review.said);
  if (said.length === 0) return `@${author} approved without a text`;
  if (said.some(({ edited }) => edited === false)) return null;
  return said.every(({ edited }) => edited) ? `the review of @${author} was edited` : `whether the review of @${author} was edited could not be told`;
}
function looseningApproval(pull, roles, needed) {
  const why = [];
  for (const { author } of standingApprovals(pull)) {
    const own = pull.reviews.filter(
      (review) => mention(review.author) === mention(author) && review.state === "APPROVED" && review.commit === pull.headSha
    );
    const against = whyNot(author, own, roles, needed);
    if (against === null) return { by: author, missing: null };
    why.push(against);
  }
  const stale = pull.reviews.some(
    ({ state, commit }) => state === "APPROVED" && commit !== pull.headSha
  );
  if (why.length === 0 && stale) why.push("what was approved is older than the last push");
  const ask = `It takes an approving review with a text, after the last push, by somebody with the role ${needed} who is not @${pull.author}`;
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

// src/core/force/cause.ts
var TOKEN = /[\p{L}\p{M}\p{N}]+|\S/gu;
var textOf = (side) => side.map(({ text }) => text).join("\n");
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
    whole: first?.whole && sections.length === 1 ? { before: textOf(first.before), after: textOf(first.after) } : null
  };
}
function grams(words2, into = /* @__PURE__ */ new Set()) {
  for (let at = 0; at < words2.length; at += 1) {
    for (let size = 1; size <= RUN && at + size <= words2.length; size += 1) {
      into.add(words2.slice(at, at + size).join(" "));
    }
  }
  return into;
}
function addedRuns({ parts }) {
  const had = /* @__PURE__ */ new Set();
  for (const { before } of parts) grams(before.words, had);
  const added = /* @__PURE__ */ new Set();
  for (const { after, source } of parts) {
    const { words: words2, rows } = after;
    const touch = (from, size) => {
      const run = words2.slice(from, from + size);
      if (size === 2 && run.every((word) => had.has(word))) return;
      if (run.length === size && !had.has(run.join(" "))) added.add(run.join(" "));
    };
    rows.forEach((row, at) => {
      if (!source.after[at]?.changed || row.words.length === 0) return;
      const end = row.start + row.words.length;
      for (const size of [2, RUN]) {
        for (let from = Math.max(0, row.start - size + 1); from < end; from += 1) touch(from, size);
      }
      if (words2.length === 1) touch(0, 1);
    });
  }
  return [...added];
}
function isNowhere(cause, texts) {
  const added = addedRuns(cause);
  if (added.length === 0) return false;
  const now = texts.map((text) => grams(readLines(linesOf(text), everyWord).words));
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
function beyond(side, other) {
  return [...side].flatMap(([run, count2]) => count2 > (other.get(run) ?? 0) ? [run] : []);
}
function isBack({ whole }, text) {
  if (!whole) return false;
  const old = exactRuns(whole.before);
  const left = exactRuns(whole.after);
  const now = exactRuns(text);
  const taken = beyond(old, left);
  return taken.length > 0 && taken.every((run) => (now.get(run) ?? 0) >= (old.get(run) ?? 0)) && beyond(left, old).every((run) => (now.get(run) ?? 0) <= (old.get(run) ?? 0));
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
function stateOf(file, tree) {
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
    const state = stateOf(file, index);
    return state === "out" ? [] : [{ path: file.path, state }];
  });
  if (files.length === 0) return { state: "unread", files: [] };
  const isIn = left.some(({ state }) => state === "in");
  return { state: isIn ? "in" : left.length > 0 ? "unread" : "out", files: left };
}
function areOut(causes) {
  return causes.length > 0 && causes.every(({ state }) => state === "out");
}

// src/core/release/contained.ts
var UNREAD = { state: "unread", touched: false };
function treeOf({ evidence, release }) {
  const home = repositoryRef(release.repository);
  return evidence.trees.find(({ repository }) => repository === home) ?? { files: [], moves: [] };
}
function placeOf2(name, files, facts) {
  if (!files) return { name, ...UNREAD };
  const paths = new Set(files.flatMap(({ path, from }) => from ? [path, from] : [path]));
  const { state } = isOut(files.map(asChanged), treeOf(facts));
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
  return [placeOf2(ref, pull.filesComplete ? pull.files : null, facts)];
}
function placeOfCommit(hash, facts) {
  const commit = facts.evidence.commits.find(({ sha }) => sha.startsWith(hash));
  return placeOf2(hash, commit?.filesComplete ? commit.files : null, facts);
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
function placeOf3(entry, subject, facts) {
  const { repository } = resolveReference(subject.ref, "");
  const keys = entry.refs.map((ref) => refKey(resolveReference(ref, repository)));
  const known = [...facts.evidence.pulls, ...facts.evidence.issues];
  const open = known.find(({ ref, state }) => state === "open" && keys.includes(issueRef(ref)));
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
  if (entry.unread) return `Shorten “${sectionOf(LINES[kind]).label}” in ${subject.ref}`;
  if (entry.decision === "awaiting") {
    return `A maintainer confirms the decision in ${subject.ref}: /attest ${kind} <URL>`;
  }
  const counts = kind === "eval" || kind === "gate" ? ` on ${kind === "eval" ? "an" : "a"} ${kind} path, such as ${code(examplePath(kind, subject.ref, facts.config))}` : "";
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
      url: entry.status === "missing" && kind === "eval" ? newFileUrl(subject.ref, facts) : placeOf3(entry, subject, facts)
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
function ofPull(facts, { title, body, ref }, by) {
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
    ...release.own.flatMap((pull) => ofPull(facts, pull, issueRef(pull.ref))),
    ...release.pulls.flatMap((pull) => ofPull(facts, pull, null))
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
  const words2 = text.toLowerCase();
  return cleared.some(
    (claim) => ref ? claim.ref === ref : claim.ref === null && claim.text.toLowerCase() === words2
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
  const { ref, url, author, bot, title, body, base, head, fork, headSha, files } = own;
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
    base,
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
function reasonOf(lesson, kind, facts) {
  const { incident, pull, before, after, retired = [] } = lesson;
  if (retired.includes(kind)) return [];
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
    (lesson) => FORCE_KINDS.flatMap((kind) => reasonOf(lesson, kind, facts))
  );
  const said = /* @__PURE__ */ new Set();
  const distinct2 = reasons.filter(({ test, incident, kind }) => {
    const name = `${test} ${incident} ${kind}`;
    return !said.has(name) && said.add(name);
  });
  return rollsBack ? distinct2.map((reason3) => ({ ...reason3, verdict: "ship" })) : distinct2;
}

// src/core/release/policies/paths.ts
function touched(guarded, files) {
  const paths = files.flatMap(({ path, from }) => [path, ...from ? [from] : []]);
  return paths.find((path) => matchesAny(path, guarded)) ?? null;
}

// src/core/release/links.ts
function workflowPaths(record, { config }) {
  const words2 = record.affectedWorkflow?.toLowerCase() ?? "";
  return Object.entries(config.workflows).flatMap(
    ([name, paths]) => words2.includes(name.toLowerCase()) ? paths : []
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
  if (placeOf(listed2, facts) !== "counts") return false;
  return how === "record" || readListed(listed2, facts).severity.serious && !isLearned(listed2);
}
function recordLinks(facts) {
  const concern = concernOf(facts);
  return facts.listed.flatMap((listed2) => {
    const found = concern(listed2);
    if (!found || !linksItself(listed2, found, facts) || !isTrusted(listed2, facts)) return [];
    return [{ ref: issueRef(listed2.ref), ...found }];
  });
}
function namedIn(said) {
  const refs = said.flatMap(
    ({ how, ref }) => ref && (how === "closing" || how === "plain") ? [ref] : []
  );
  return new Set(refs);
}
function namedOnly(facts) {
  return namedIn(everythingSaid(facts));
}
function findLinks(facts) {
  const said = everythingSaid(facts);
  const known = new Map(facts.listed.map((listed2) => [issueRef(listed2.ref), listed2]));
  const links = /* @__PURE__ */ new Map();
  const add = (link) => {
    const key = `${link.how} ${link.ref}`;
    if (!links.has(key)) links.set(key, link);
  };
  for (const { how, ref, where } of said) {
    if (ref && (how === "trailer" || how === "contains")) add({ ref, how: "trailer", where });
  }
  for (const { how, ref, where } of said) {
    const listed2 = ref ? known.get(ref) : void 0;
    if (!ref || !listed2 || how !== "closing" && how !== "plain") continue;
    if (placeOf(listed2, facts) === "counts") add({ ref, how, where });
  }
  for (const link of recordLinks(facts)) add(link);
  return {
    links: [...links.values()],
    named: namedIn(said),
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
function entryOf(listed2, closed, facts) {
  const { ref, url, title, author } = listed2;
  const known = roleOf(facts.roles, author) !== void 0;
  const stranger = known && !isTrusted(listed2, facts);
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
    const place = placeOf(listed2, facts);
    const closed = isClosedUnlearned(listed2, facts);
    if (place === "not-in-form") {
      if (listed2.state === "open" || named.has(ref)) {
        lists.notInForm.push({ ...entryOf(listed2, closed, facts), severity: null });
      }
      continue;
    }
    if (listed2.state !== "open" && !closed) continue;
    if (!readListed(listed2, facts).severity.serious) continue;
    const list = place === "before-adoption" ? lists.beforeAdoption : lists.unlinked;
    list.push(entryOf(listed2, closed, facts));
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
function problemOf({ request, command }, pull, facts) {
  if (request.name !== "waive-release" && request.name !== "waive-policy") return null;
  const { policies } = facts.config.release;
  if (command.comment.author === pull.author) return "authors cannot waive their own release.";
  if (request.name === "waive-policy" && !policies.some(({ id }) => id === request.policy)) {
    const known = policies.map(({ id }) => code(id)).join(", ") || "none";
    return `there is no such policy; there are: ${known}.`;
  }
  return facts.now > endOf(request.until) ? `it ended on ${request.until}.` : null;
}
function endOf(until) {
  return `${until}T23:59:59.999Z`;
}
function waiverOn(pull, policy, facts) {
  for (const standing of weigh(pull, facts).standing.reverse()) {
    const { request, command } = standing;
    const whole = request.name === "waive-release" && policy === null;
    const one = request.name === "waive-policy" && request.policy === policy;
    if (!whole && !one || problemOf(standing, pull, facts)) continue;
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
    const show = ({ comment, name, text }, why) => OTHERS.includes(name) ? [] : [{ by: comment.author, text, why, url: comment.url }];
    const usage = ({ name, error }) => error && name === "waive" ? USAGE : null;
    return [
      ...refused.flatMap(({ command, why }) => show(command, usage(command) ?? why)),
      ...standing.flatMap((one) => {
        const why = problemOf(one, pull, facts);
        return why ? show(one.command, why) : [];
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
function unknown(message, action) {
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
  return open.some(({ approved }) => approved === null) ? unknown(`${message} The members of a team could not be read.`, action) : fail(message, action);
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
    return unknown(
      `${message} Without a pull request nobody could give it.`,
      "Judge the pull request of this release, and deploy what it merged"
    );
  }
  const people = policy.reviewers.filter((reviewer) => !reviewer.includes("/"));
  const ask = people.length > 0 ? `Ask ${people.join(" or ")} to approve, or grant` : "Grant";
  const outcomes = judged.map((pull) => isApproved(pull, policy, facts));
  if (outcomes.every((approved) => approved === true)) return PASS;
  return outcomes.includes(null) ? unknown(
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
  const start = lines.findIndex(is);
  const level = lines[start]?.heading ?? 0;
  if (level === 0) return "";
  const rest = lines.slice(start + 1);
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
function words(text) {
  return (text.match(new RegExp("\\p{L}{2,}", "gu")) ?? []).length;
}
function judgeRouteNotes(paths, section, facts) {
  if (!touched(paths, facts.release.files)) return NOT_APPLICABLE;
  return judgeSection(
    section,
    facts,
    (text) => words(text) >= 3,
    "which route changes, from which model to which, and why"
  );
}
var VERSION = /\bv?\d+(?:\.\d+)+\b|\b(?=[0-9a-f]*\d)[0-9a-f]{7,40}\b|\bv\d+\b/i;
function judgeRollback(section, facts) {
  return judgeSection(
    section,
    facts,
    (text) => VERSION.test(text) && words(text) >= 3,
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
function judgeChecks(names, facts) {
  const problems = names.flatMap((name) => checkProblem(name, facts) ?? []);
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
var DAY = 864e5;
function judgeFreeze(policy, facts, contained) {
  const from = Date.parse(facts.now) - policy.days * DAY;
  const groups = /* @__PURE__ */ new Map();
  for (const listed2 of facts.listed) {
    if (!isTrusted(listed2, facts) || placeOf(listed2, facts) !== "counts") continue;
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
  const ends = new Date(last + policy.days * DAY).toISOString();
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
function joinAnd(words2) {
  return words2.length < 2 ? words2.join("") : `${words2.slice(0, -1).join(", ")} and ${words2.at(-1)}`;
}
function atMost(items, most) {
  const more = items.length - most;
  return more > 0 ? [...items.slice(0, most), `- … and ${more} more.`] : [...items];
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
function rangeNotes({ lastRelease, behind, base }) {
  if (behind) {
    return [
      `A roll-back: what is counted is what going back from ${code(base)} takes away. Changes that are missing do not hold it; the next release owes them.`
    ];
  }
  if (!lastRelease) return [];
  const { tag, heldBack, fromReleases } = lastRelease;
  const named = heldBack.slice(0, MOST_NAMED).map((name) => code(name)).join(", ");
  const more = heldBack.length - MOST_NAMED;
  const held = more > 0 ? `${named} and ${count(more, "more tag")}` : named;
  return [
    tag === null ? "No tag of an earlier release was found, so nothing says what is new: every serious incident that is not learned counts." : `The range starts at the last release, ${code(tag)}.`,
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
  const { own, repository, base, head } = release;
  if (own[0]) return own[0].url;
  if (base === head && repository)
    return `https://${host}/${repository}/commit/${encodeURIComponent(head)}`;
  const range = [base, head].map(encodeURIComponent).join("...");
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
  const known = new Map(facts.incidents.map((incident) => [issueRef(incident.ref), incident]));
  const judgements = bySeverity(
    counted.map((ref) => {
      const links = standing.filter((link) => link.ref === ref);
      const incident = known.get(ref);
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

export {
  VERDICT_WORDS,
  STATUS_WORDS,
  standingOf,
  joinAnd,
  atMost,
  fold,
  count,
  LINE_BREAK,
  VERDICTS,
  worst,
  enforcedFrom,
  notEnforcedBy,
  saysNotEnforced,
  standingApprovals,
  looseningApproval,
  isShown,
  examplePath,
  draftOf,
  draftUrl,
  ownClaims,
  touched,
  concernOf,
  linksItself,
  namedOnly,
  findLinks,
  decideRelease
};
//# sourceMappingURL=shared-FH23DG3J.js.map
