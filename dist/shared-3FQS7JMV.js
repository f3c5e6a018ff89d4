// src/core/text/strip.ts
function strip(text, opening, closing) {
  let from = 0;
  let to = text.length;
  while (from < to && opening.includes(text[from])) from += 1;
  while (to > from && closing.includes(text[to - 1])) to -= 1;
  return text.slice(from, to);
}

// src/core/text/words.ts
var LABEL = String.raw`\[((?:[^[\]\n]|\[[^[\]\n]{0,100}\]){0,300})\]`;
var TARGET = String.raw`\(\s?<?([^()<>\s]{1,1000})>?(?:\s["'][^"'\n]{0,200}["'])?\s?\)`;
var LINK = new RegExp(LABEL + TARGET, "g");
var ONE_LINK = new RegExp(`^[(<*_"'“‘]{0,8}${LABEL}${TARGET}[)>*_"'”’.,;:!]{0,8}$`);
var WORD = new RegExp(String.raw`(?:${LABEL}${TARGET}|[^\s,])+`, "g");
function placedWords(text) {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ text: word, index }));
}
function wordsOf(text) {
  return text.match(WORD) ?? [];
}
function readLink(word) {
  if (!word.includes("](")) return null;
  const [, label, target] = ONE_LINK.exec(word.trim()) ?? [];
  return label === void 0 || target === void 0 ? null : { label, target };
}
function withoutLinks(text) {
  return text.includes("](") ? text.replace(LINK, (link) => "_".repeat(link.length)) : text;
}
function linksAsTargets(text) {
  return text.includes("](") ? text.replace(LINK, " $2 ") : text;
}

// src/core/refs.ts
var NAME = "[A-Za-z0-9_.-]{1,100}";
var SHORT = new RegExp(`^(?:(${NAME})/(${NAME}))?#(\\d{1,9})$`);
var GH = /^gh-(\d{1,9})$/i;
var URL_FORM = new RegExp(
  `^(?:https?://)?(?:www\\.)?([A-Za-z0-9.:-]{1,253})/(${NAME})/(${NAME})/(?:pull|issues)/(\\d{1,9})(?:[/?#]\\S*)?$`,
  "i"
);
var OPENING = "([<{*_\"'“‘`";
var CLOSING = ")]>}*_\"'”’`.,;:!";
function repositoryRef(name) {
  return name.toLowerCase();
}
function sameRepository(a, b) {
  return repositoryRef(a) === repositoryRef(b);
}
function issueRef(ref) {
  return ref.toLowerCase();
}
function repositoryOf(ref) {
  return repositoryRef(ref.slice(0, ref.lastIndexOf("#")));
}
function numberOf(ref) {
  return Number(ref.slice(ref.lastIndexOf("#") + 1));
}
function ownerOf(repository) {
  return repositoryRef(repository).split("/")[0] ?? "";
}
function sameHost(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
function readReference(text, host = "github.com") {
  const word = readLink(text)?.target ?? strip(text.trim(), OPENING, CLOSING);
  const short = SHORT.exec(word);
  if (short) return short[1] ? `${short[1]}/${short[2]}#${short[3]}` : `#${Number(short[3])}`;
  const gh = GH.exec(word);
  if (gh) return `#${Number(gh[1])}`;
  const url = URL_FORM.exec(word);
  if (url?.[1] && sameHost(url[1], host)) return `${url[2]}/${url[3]}#${url[4]}`;
  return null;
}
function resolveReference(text, repository) {
  const at = text.lastIndexOf("#");
  return { repository: text.slice(0, at) || repository, number: Number(text.slice(at + 1)) };
}
function refKey(ref) {
  return issueRef(`${ref.repository}#${ref.number}`);
}
function showRef(ref, home) {
  return sameRepository(ref.repository, home) ? `#${ref.number}` : `${ref.repository}#${ref.number}`;
}
function byReference(a, b) {
  const [home, other] = [repositoryOf(a), repositoryOf(b)];
  return home === other ? numberOf(a) - numberOf(b) : home < other ? -1 : 1;
}

export {
  strip,
  placedWords,
  wordsOf,
  readLink,
  withoutLinks,
  linksAsTargets,
  repositoryRef,
  sameRepository,
  issueRef,
  repositoryOf,
  numberOf,
  ownerOf,
  readReference,
  resolveReference,
  refKey,
  showRef,
  byReference
};
//# sourceMappingURL=shared-3FQS7JMV.js.map
